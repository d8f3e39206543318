//! Every file of `tests/sites/` is a little site, and beside its input stands what is expected.
//!
//! `-- path --` begins an input file; `-- bare --` asks for the plain theme of `tests/support/bare/`,
//! which shows the views and little else; `-- says.vi --` and `-- says.en --` hold the exact
//! diagnostics; `-- makes path --` holds a file of the output (of an HTML page, its `<main>`).
//! `NONLA_UPDATE=1 cargo test --test sites` writes the expectations anew: read the difference.

#[path = "support/mod.rs"]
mod support;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use libtest_mimic::{Arguments, Failed, Trial};
use support::{Outcome, build_at, lay_out, overrides, split};

fn main() {
    let arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites");
    let mut files = Vec::new();
    collect(&root, &mut files);
    files.sort();
    let update = std::env::var_os("NONLA_UPDATE").is_some();
    let mut trials: Vec<Trial> = files
        .iter()
        .map(|file| {
            let name = file.strip_prefix(&root).unwrap_or(file).with_extension("").to_string_lossy().replace('\\', "/");
            let file = file.clone();
            Trial::test(name, move || run(&file, update))
        })
        .collect();
    trials.push(Trial::test("every code has a little site", move || every_code_is_shown(&files)));
    libtest_mimic::run(&arguments, trials).exit();
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "txt") {
            files.push(path);
        }
    }
}

fn is_expectation(name: &str) -> bool {
    name.starts_with("says.") || name.starts_with("makes ")
}

fn run(file: &Path, update: bool) -> Result<(), Failed> {
    let text = std::fs::read_to_string(file)?;
    let sections = split(&text);
    let (expected, mut inputs): (Vec<_>, Vec<_>) = sections.into_iter().partition(|(name, _)| is_expectation(name));
    let bare = inputs.iter().any(|(name, _)| name == "bare");
    inputs.retain(|(name, _)| name != "bare");
    if inputs.iter().all(|(name, _)| name != "site.toml") {
        inputs.push(("site.toml".to_owned(), "languages = [\"vi\", \"en\"]\n".to_owned()));
    }
    let folder = tempfile::tempdir()?;
    if bare {
        lay_out(folder.path(), &bare_theme()?);
    }
    lay_out(folder.path(), &inputs);
    let outcome = build_at(folder.path(), &overrides());
    let mut actual = vec![("says.vi".to_owned(), outcome.said[0].clone()), ("says.en".to_owned(), outcome.said[1].clone())];
    for (name, _) in expected.iter().filter(|(name, _)| name.starts_with("makes ")) {
        actual.push((name.clone(), made(&outcome, name)?));
    }
    actual.retain(|(_, text)| !text.is_empty());
    if update {
        return Ok(std::fs::write(file, rewritten(&text, &actual))?);
    }
    for (name, text) in &actual {
        let wanted = expected.iter().find(|(known, _)| known == name).map_or("", |(_, text)| text.as_str());
        if wanted.trim_end() != text.trim_end() {
            return Err(format!("{name} differs.\n--- expected\n{wanted}\n--- found\n{text}").into());
        }
    }
    match expected.iter().find(|(name, _)| actual.iter().all(|(known, _)| known != name)) {
        Some((name, text)) => Err(format!("{name} was expected, and nothing came:\n{text}").into()),
        None => Ok(()),
    }
}

fn made(outcome: &Outcome, name: &str) -> Result<String, Failed> {
    let path = &name["makes ".len()..];
    let Some(text) = outcome.files.get(path) else {
        let made: Vec<_> = outcome.files.keys().map(String::as_str).collect();
        return Err(format!("{path} was not made; there are {made:?}").into());
    };
    let main = text.find("<main").and_then(|start| Some(&text[start..start + text[start..].find("</main>")? + 7]));
    Ok(format!("{}\n", main.unwrap_or(text).trim_end()))
}

/// The input as it was, then what came out.
fn rewritten(text: &str, actual: &[(String, String)]) -> String {
    let mut out = String::new();
    let mut keep = true;
    for line in text.split_inclusive('\n') {
        if let Some(name) = line.trim_end().strip_prefix("-- ").and_then(|rest| rest.strip_suffix(" --")) {
            keep = !is_expectation(name);
        }
        if keep {
            out.push_str(line);
        }
    }
    for (name, text) in actual {
        out.push_str(&format!("-- {name} --\n{}\n", text.trim_end()));
    }
    out
}

fn bare_theme() -> Result<Vec<(String, String)>, Failed> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support/bare");
    let mut files = Vec::new();
    for folder in [root.clone(), root.join("directives")] {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_file() {
                let name = path.strip_prefix(&root)?.to_string_lossy().replace('\\', "/");
                files.push((format!("themes/default/templates/{name}"), std::fs::read_to_string(path)?));
            }
        }
    }
    Ok(files)
}

/// Codes of whole files are shown by tests that make such files.
const ELSEWHERE: [&str; 11] = [
    "source/not-utf8",
    "source/unreadable",
    "source/too-large",
    "source/link-outside",
    "source/link-loop",
    "source/empty-file",
    "source/same-name",
    "yaml/too-complex",
    "front-matter/too-large",
    "output/not-ours",
    "output/is-source",
];

fn every_code_is_shown(files: &[PathBuf]) -> Result<(), Failed> {
    let mut shown: BTreeSet<String> = ELSEWHERE.into_iter().map(str::to_owned).collect();
    for file in files {
        let text = std::fs::read_to_string(file)?;
        for line in text.lines() {
            let code = line.split_once('[').and_then(|(level, rest)| Some((level, rest.split_once(']')?.0)));
            if let Some(("error" | "warning" | "note", code)) = code {
                shown.insert(code.to_owned());
            }
        }
    }
    let missing: Vec<_> = nonla::diag::catalogue::all().map(|code| code.name).filter(|name| !shown.contains(*name)).collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("no little site shows {missing:?}").into()) }
}
