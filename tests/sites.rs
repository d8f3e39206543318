//! Every file of `tests/sites/` is a little site, and beside its input stands what is expected.
//!
//! The first lines say what is shown. `-- path --` begins an input file; `-- path as crlf --` gives it
//! Windows line ends, `as bom` a byte order mark, `as nfd` decomposed letters, `as base64` bytes that are no text. `-- bare --` asks for the
//! plain theme of `tests/support/bare/`, which shows the views and little else; `-- drafts --`,
//! `-- future --` and `-- expired --` put in what would stay out; `-- check --` reads the finished pages again. Without a `site.toml` the site speaks
//! Vietnamese and English.
//!
//! `-- says.vi --` and `-- says.en --` hold the exact diagnostics; `-- makes path --` holds a file of the
//! output (of an HTML page, its `<main>`); `-- paths --` holds the names of all files of the output but
//! those of the theme. `NONLA_UPDATE=1 cargo test --test sites` writes the expectations anew: read the
//! difference.
#![allow(clippy::disallowed_methods, reason = "a test: it lays out folders, and is asked by the environment to update")]

mod support;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use libtest_mimic::{Arguments, Failed, Trial};
use support::{Outcome, bare_theme, build_at, check_at, files_under, lay_out, overrides, slashes, split};
use unicode_normalization::UnicodeNormalization;

fn main() {
    let arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites");
    let files = files_under(&root);
    let update = std::env::var_os("NONLA_UPDATE").is_some();
    let mut trials: Vec<Trial> = files
        .iter()
        .map(|file| {
            let name = slashes(&file.strip_prefix(&root).unwrap_or(file).with_extension(""));
            let file = file.clone();
            Trial::test(name, move || run(&file, update))
        })
        .collect();
    trials.push(Trial::test("every code has a little site", move || every_code_is_shown(&files)));
    libtest_mimic::run(&arguments, trials).exit();
}

fn is_expectation(name: &str) -> bool {
    name.starts_with("says.") || name.starts_with("makes ") || name == "paths"
}

fn run(file: &Path, update: bool) -> Result<(), Failed> {
    let text = std::fs::read_to_string(file)?;
    let sections = split(&text);
    let (expected, mut inputs): (Vec<_>, Vec<_>) = sections.into_iter().partition(|(name, _)| is_expectation(name));
    let mut asks = |word: &str| {
        let before = inputs.len();
        inputs.retain(|(name, _)| name != word);
        inputs.len() < before
    };
    let bare = asks("bare");
    let checked = asks("check");
    let mut overrides = overrides();
    overrides.include.drafts = asks("drafts");
    overrides.include.future = asks("future");
    overrides.include.expired = asks("expired");
    let folder = tempfile::tempdir()?;
    if bare {
        lay_out(folder.path(), &bare_theme());
    }
    let mut inputs: Vec<_> = inputs.into_iter().map(dressed).collect();
    if inputs.iter().all(|(name, _)| name != "site.toml") {
        inputs.push(("site.toml".to_owned(), b"languages = [\"vi\", \"en\"]\n".to_vec()));
    }
    lay_out(folder.path(), &inputs);
    let outcome = if checked { check_at(folder.path(), &overrides) } else { build_at(folder.path(), &overrides) };
    let mut actual = vec![("says.vi".to_owned(), outcome.said[0].clone()), ("says.en".to_owned(), outcome.said[1].clone())];
    for (name, _) in &expected {
        if let Some(path) = name.strip_prefix("makes ") {
            actual.push((name.clone(), made(&outcome, path)?));
        } else if name == "paths" {
            actual.push((name.clone(), paths(&outcome)));
        }
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

/// `name as crlf` and its like: the name alone, and the text as such a file has it.
fn dressed((name, text): (String, String)) -> (String, Vec<u8>) {
    match name.rsplit_once(" as ") {
        Some((name, "crlf")) => (name.to_owned(), text.replace('\n', "\r\n").into_bytes()),
        Some((name, "bom")) => (name.to_owned(), format!("\u{feff}{text}").into_bytes()),
        Some((name, "nfd")) => (name.to_owned(), text.nfd().collect::<String>().into_bytes()),
        Some((name, "hex")) => {
            let digits: Vec<char> = text.chars().filter(char::is_ascii_hexdigit).collect();
            let byte = |pair: &[char]| u8::from_str_radix(&pair.iter().collect::<String>(), 16).unwrap_or_default();
            (name.to_owned(), digits.chunks(2).map(byte).collect())
        }
        Some((name, "base64")) => (name.to_owned(), base64(&text)),
        _ => (name, text.into_bytes()),
    }
}

fn base64(text: &str) -> Vec<u8> {
    let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bytes, mut bits, mut held) = (Vec::new(), 0_u32, 0);
    for digit in text.chars().filter_map(|c| digits.find(c)) {
        bits = bits << 6 | digit as u32;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
            bits &= (1 << held) - 1;
        }
    }
    bytes
}

fn made(outcome: &Outcome, path: &str) -> Result<String, Failed> {
    if !outcome.bytes.contains_key(path) {
        return Err(format!("{path} was not made; there are\n{}\n{}", paths(outcome), outcome.said[1]).into());
    }
    let text = outcome.text(path);
    let main = text.find("<main").and_then(|start| Some(&text[start..start + text[start..].find("</main>")? + 7]));
    Ok(format!("{}\n", main.unwrap_or(&text).trim_end()))
}

fn paths(outcome: &Outcome) -> String {
    outcome.bytes.keys().filter(|path| !path.starts_with("assets/")).map(|path| format!("{path}\n")).collect()
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

/// Codes of whole files and folders, and of what is too large for a little site, are shown by
/// `tests/bad_input.rs`, `tests/cli.rs`, `tests/external.rs`, `tests/pictures.rs`, `tests/publish.rs` and `tests/publish_command.rs`.
const ELSEWHERE: [&str; 38] = [
    "external/gone",
    "external/moved",
    "external/unclear",
    "external/not-asked",
    "external/unreachable",
    "external/no-network",
    "source/not-utf8",
    "source/unreadable",
    "source/too-large",
    "source/link-outside",
    "source/link-loop",
    "source/empty-file",
    "source/same-name",
    "yaml/too-complex",
    "front-matter/too-large",
    "picture/broken",
    "theme/no-template",
    "output/not-ours",
    "output/is-source",
    "publish/no-target",
    "publish/not-ours",
    "publish/is-source",
    "publish/in-the-way",
    "publish/too-large",
    "publish/bad-name",
    "publish/same-name",
    "publish/long-path",
    "publish/crowded-folder",
    "publish/not-our-branch",
    "publish/no-credentials",
    "publish/open-credentials",
    "publish/bad-credentials",
    "weight/page",
    "weight/list",
    "weight/first",
    "weight/whole",
    "weight/style",
    "weight/script",
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
