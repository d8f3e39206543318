//! The tables of keys say what the readers take, neither more nor less: files made from a table are read, and every
//! key, range, word and need that the readers name is compared with it.
#![expect(clippy::disallowed_methods, clippy::expect_used, reason = "a test: it lays out a project and asks the readers")]

mod support;

use std::process::Command;

use nonla::diag::{Arg, Diagnostic, Report, Tongue};
use nonla::schema::keys::{Key, Kind};
use nonla::schema::{FILES, File, json};
use nonla::{build, config, discover};
use serde_json::{Map, Value, json as value};

/// What a sample is to show.
#[derive(Clone, Copy, PartialEq)]
enum Sample {
    /// Every key, each with a value that fits, and one key that nobody knows.
    Full,
    /// Every key, each with a value that does not fit.
    Wrong,
    /// As few keys as lead to all the others.
    Bare,
}

fn sample(kind: &Kind, which: Sample) -> Value {
    let fits = which != Sample::Wrong;
    match kind {
        Kind::Text if fits => value!("vi"),
        Kind::Flag if fits => value!(true),
        Kind::Date if fits => value!("2026-11-23"),
        Kind::Address if fits => value!("https://truong.example"),
        Kind::Page if fits => value!("vi/cu/bai.html"),
        Kind::Slug if fits => value!("bai-1"),
        Kind::LawRef if fits => value!("luat/25/1"),
        Kind::Number(least, _) if fits => value!(least),
        Kind::Choice(words) if fits => value!(words()[0]),
        Kind::Text => value!([1]),
        Kind::Flag => value!("maybe"),
        Kind::Date => value!("2026-02-30"),
        Kind::Address => value!("truong.example"),
        Kind::Page => value!("../bai"),
        Kind::Slug => value!("Bài 1"),
        Kind::LawRef => value!("a/b/c/d"),
        Kind::Number(_, most) => value!(most + 1),
        Kind::Choice(_) => value!("zzz"),
        Kind::List(item) => value!([sample(item, which)]),
        Kind::Named(item) => value!({"vi": sample(item, which)}),
        Kind::Either(kinds) => sample(&kinds[0], which),
        Kind::Keys(keys) => {
            let mut map = Map::new();
            for key in *keys {
                if which != Sample::Bare || holds_keys(&key.kind) {
                    map.insert(key.name.to_owned(), sample(&key.kind, which));
                }
            }
            if which == Sample::Full {
                map.insert("zzz".to_owned(), value!(1));
            }
            Value::Object(map)
        }
    }
}

fn holds_keys(kind: &Kind) -> bool {
    match kind {
        Kind::Keys(_) => true,
        Kind::List(item) | Kind::Named(item) => holds_keys(item),
        Kind::Either(kinds) => holds_keys(&kinds[0]),
        _ => false,
    }
}

/// Calls `each` with every table in `kind`, then with every kind that holds no other.
fn walk<'k>(kind: &'k Kind, key: &'k str, table: &mut dyn FnMut(&'k [Key]), leaf: &mut dyn FnMut(&'k str, &'k Kind)) {
    match kind {
        Kind::Keys(keys) => {
            table(keys);
            keys.iter().for_each(|key| walk(&key.kind, key.name, table, leaf));
        }
        // What stands under a name of the author's is told by that name, which is the one of `sample`.
        Kind::Named(item) if matches!(item, Kind::Choice(_)) => walk(item, "vi", table, leaf),
        Kind::List(item) | Kind::Named(item) => walk(item, key, table, leaf),
        Kind::Either(kinds) => walk(&kinds[0], key, table, leaf),
        kind => leaf(key, kind),
    }
}

fn tables(file: &File) -> Vec<&'static [Key]> {
    let mut tables = Vec::new();
    walk(file.kind, "", &mut |keys| tables.push(keys), &mut |_, _| {});
    tables
}

/// A value as TOML, which knows no lines inside of values.
fn toml(value: &Value) -> String {
    match value {
        Value::Object(map) => {
            format!("{{{}}}", map.iter().map(|(key, value)| format!("{key} = {}", toml(value))).collect::<Vec<_>>().join(", "))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(toml).collect::<Vec<_>>().join(", ")),
        other => other.to_string(),
    }
}

/// What the readers say of a file made from its table.
fn said(file: &File, which: Sample) -> Vec<Diagnostic> {
    let mut report = Report::default();
    let mut sample = sample(file.kind, which);
    if file.name == "site" {
        // Without a language nothing else is looked at.
        sample["languages"] = value!(["vi"]);
        let map = sample.as_object().expect("site.toml has keys");
        let text: String = map.iter().map(|(key, value)| format!("{key} = {}\n", toml(value))).collect();
        let _ = config::settings(&text, &support::overrides(), &mut report);
        return report.sorted(|_| String::new()).into_iter().cloned().collect();
    }
    let folder = support::bare_project();
    let (name, text) = match file.name {
        "front-matter" => ("content/bai/_index.vi.md".to_owned(), format!("---\n{sample:#}\n---\n")),
        _ => (file.files.to_owned(), format!("{sample:#}\n")),
    };
    support::lay_out(folder.path(), &[(name, text)]);
    let (settings, source) = config::load(&folder.path().join("site.toml"), "site.toml", &support::overrides(), &mut report);
    let settings = settings.expect("settings");
    let project = discover::project(folder.path(), source, &settings, &mut report);
    report.append(build::assemble(&project, &settings).report);
    report.sorted(|_| String::new()).into_iter().cloned().collect()
}

fn arg<'d>(diagnostic: &'d Diagnostic, name: &str) -> &'d str {
    match diagnostic.args.iter().find(|(arg, _)| *arg == name) {
        Some((_, Arg::Text(text))) => text,
        _ => "",
    }
}

/// The words of a list in backticks, in order of the alphabet.
fn listed(diagnostic: &Diagnostic) -> Vec<String> {
    let mut words: Vec<String> = arg(diagnostic, "known").split(", ").map(|word| word.trim_matches('`').to_owned()).collect();
    words.sort();
    words
}

fn sorted<T: Ord>(mut all: Vec<T>) -> Vec<T> {
    all.sort();
    all
}

/// Whether it is a reader's complaint about a value.
fn is_about_value(diagnostic: &Diagnostic) -> bool {
    diagnostic.code.name.starts_with("key/")
        || ["config/bad-base-url", "data/bad-id", "data/bad-law-ref", "yaml/wrong-shape"].contains(&diagnostic.code.name)
}

#[test]
fn the_readers_know_the_keys_of_the_tables_and_no_others() {
    for file in FILES {
        let found = said(file, Sample::Full);
        let unknown: Vec<&Diagnostic> = found.iter().filter(|diagnostic| arg(diagnostic, "key") == "zzz").collect();
        let known = sorted(unknown.iter().map(|diagnostic| listed(diagnostic)).collect());
        let names = |keys: &[Key]| sorted(keys.iter().map(|key| key.name.to_owned()).collect());
        assert_eq!(known, sorted(tables(file).into_iter().map(names).collect()), "{}", file.name);
        let others: Vec<&Diagnostic> = found.iter().filter(|one| is_about_value(one) && arg(one, "key") != "zzz").collect();
        assert!(others.is_empty(), "{}: values that should fit: {others:#?}", file.name);
    }
}

#[test]
fn what_the_tables_refuse_the_readers_refuse_with_the_same_ranges_and_words() {
    for file in FILES {
        let found = said(file, Sample::Wrong);
        let mut leaves = if file.name == "site" { -1 } else { 0 };
        let mut ranges = Vec::new();
        let mut words = Vec::new();
        walk(file.kind, "", &mut |_| {}, &mut |key, kind| {
            leaves += 1;
            match kind {
                Kind::Number(least, most) => ranges.push((key.to_owned(), least.to_string(), most.to_string())),
                Kind::Choice(all) => words.push((key.to_owned(), sorted(all().into_iter().map(str::to_owned).collect::<Vec<_>>()))),
                _ => {}
            }
        });
        // An article with a wrong title and a wrong text has neither; that is no further value.
        let complaints: Vec<&Diagnostic> = found.iter().filter(|one| is_about_value(one) && one.code.name != "key/missing").collect();
        assert_eq!(
            i32::try_from(complaints.len()).expect("a number"),
            leaves,
            "{}: {:?}",
            file.name,
            complaints.iter().map(|one| (one.code.name, &one.args)).collect::<Vec<_>>()
        );
        let of = |code: &str| complaints.iter().filter(|one| one.code.name == code).copied().collect::<Vec<_>>();
        let read = |one: &Diagnostic| (arg(one, "key").to_owned(), arg(one, "least").to_owned(), arg(one, "most").to_owned());
        assert_eq!(sorted(of("key/out-of-range").into_iter().map(read).collect()), sorted(ranges), "{}", file.name);
        let read = |one: &Diagnostic| (arg(one, "key").to_owned(), listed(one));
        assert_eq!(sorted(of("key/not-allowed").into_iter().map(read).collect()), sorted(words), "{}", file.name);
    }
}

#[test]
fn what_the_tables_need_the_readers_need() {
    for file in FILES {
        let missing = said(file, Sample::Bare).into_iter().filter(|one| one.code.name == "key/missing");
        let needed = |keys: &[Key]| keys.iter().filter(|key| key.needed).map(|key| key.name.to_owned()).collect::<Vec<_>>();
        let mut expected: Vec<String> = tables(file).into_iter().flat_map(needed).collect();
        // One of two keys is enough there, which a table does not tell.
        match file.name {
            "front-matter" => expected.push("title".to_owned()),
            "laws" => expected.push("text".to_owned()),
            _ => {}
        }
        assert_eq!(sorted(missing.map(|one| arg(&one, "key").to_owned()).collect()), sorted(expected), "{}", file.name);
    }
}

#[test]
fn a_schema_is_made_of_its_table_in_both_languages() {
    for file in FILES {
        for tongue in [Tongue::Vi, Tongue::En] {
            let schema: Value = serde_json::from_str(&json::schema(file, tongue)).expect("JSON");
            assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
            assert_eq!(schema["title"], file.about.get(tongue));
        }
    }
    let head: Value = serde_json::from_str(&json::schema(&FILES[0], Tongue::En)).expect("JSON");
    assert_eq!(head["required"], value!(["title"]));
    assert_eq!(head["additionalProperties"], false);
    assert_eq!(head["properties"]["grades"]["anyOf"][0]["items"]["maximum"], 12);
    assert!(head["properties"]["summary"]["description"].as_str().is_some_and(|about| about.contains("Such as: ")));
}

fn nonla(folder: &std::path::Path, args: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nonla"));
    let output = command.args(args).current_dir(folder).env("NONLA_MESSAGES", "en").env_remove("CLICOLOR_FORCE").output().expect("it runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn schemas_are_printed_anywhere_and_written_into_a_project() {
    let nowhere = tempfile::tempdir().expect("a folder");
    let (code, list, _) = nonla(nowhere.path(), &["schema"]);
    assert!(code == Some(0) && list.lines().count() == FILES.len(), "{list}");
    for file in FILES {
        let (code, schema, said) = nonla(nowhere.path(), &["schema", file.name, "--messages", "vi"]);
        assert_eq!((code, said.as_str()), (Some(0), ""), "{}", file.name);
        assert_eq!(schema, json::schema(file, Tongue::Vi));
    }
    let (code, _, said) = nonla(nowhere.path(), &["schema", "law"]);
    assert!(code == Some(2) && said.contains("did you mean `laws`?"), "{said}");
    assert_eq!(nonla(nowhere.path(), &["schema", "--write"]).0, Some(3), "there is no project");

    let folder = support::bare_project();
    for _ in 0..2 {
        let (code, settings, said) = nonla(folder.path(), &["schema", "--write"]);
        assert_eq!(code, Some(0), "{said}");
        assert!(
            said.contains(&format!("{} schemas are in .nonla/schema/.", FILES.len()))
                && said.contains("#:schema ./.nonla/schema/site.json"),
            "{said}"
        );
        let settings: Value = serde_json::from_str(&settings).expect("JSON");
        assert_eq!(settings["yaml.schemas"]["./.nonla/schema/laws.json"], "content/_data/laws.yaml");
        for file in FILES {
            let text = std::fs::read_to_string(folder.path().join(format!(".nonla/schema/{}.json", file.name))).expect("a schema");
            assert_eq!(text, json::schema(file, Tongue::En));
        }
    }
}

#[test]
fn shells_and_man_learn_every_verb() {
    let nowhere = tempfile::tempdir().expect("a folder");
    for (shell, words) in
        [("bash", "_nonla()"), ("zsh", "#compdef nonla"), ("fish", "complete -c nonla"), ("powershell", "Register-ArgumentCompleter")]
    {
        let (code, script, said) = nonla(nowhere.path(), &["completions", shell]);
        assert_eq!((code, said.as_str()), (Some(0), ""), "{shell}");
        assert!(script.contains(words), "{shell}: {script}");
        for verb in ["build", "serve", "new", "translation", "schema", "strict"] {
            assert!(script.contains(verb), "{shell} does not know {verb}");
        }
    }
    assert_eq!(nonla(nowhere.path(), &["completions"]).0, Some(2));
    assert_eq!(nonla(nowhere.path(), &["completions", "tcsh"]).0, Some(2));
    let (code, page, said) = nonla(nowhere.path(), &["man"]);
    assert_eq!((code, said.as_str()), (Some(0), ""));
    assert!(page.contains(".TH nonla 1") && page.contains("nonla search") && page.contains("protects children"), "{page}");
}
