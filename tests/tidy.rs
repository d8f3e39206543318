//! The plan of the house, checked: who may look at whom, one door for each outside crate, a first
//! line in every file, and no file that knows too much.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::panic, reason = "a test: it reads the sources")]

#[path = "support/found.rs"]
mod found;

use std::collections::BTreeMap;
use std::path::Path;

use found::expect_none;

/// Each room and the rooms it may name, from the ground floor up. A room may name itself; what is not
/// listed here it may not name. `main.rs` hands over to `cli`; `lib.rs` lists the rooms.
const ROOMS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("text", &[]),
    ("font", &[]),
    ("hash", &[]),
    ("gzip", &[]),
    ("par", &[]),
    ("diag", &["model"]),
    ("format", &["model", "text", "diag"]),
    ("config", &["model", "text", "diag", "format"]),
    ("discover", &["model", "text", "hash", "gzip", "par", "diag", "format"]),
    ("parse", &["model", "text", "par", "diag", "format"]),
    // It begins where parsing ends: with what was parsed.
    ("site", &["model", "text", "hash", "par", "diag", "format", "parse"]),
    ("check", &["model", "text", "par", "diag"]),
    ("search", &["model", "text", "hash", "par"]),
    ("render", &["model", "text", "font", "hash", "gzip", "par", "diag", "format"]),
    ("pictures", &["model", "hash", "par"]),
    ("write", &["model", "hash", "diag"]),
    ("schema", &["model", "diag"]),
    // What it copies it must read, and a translation remembers what it was made from.
    ("skeleton", &["model", "text", "diag", "format", "parse", "site", "schema"]),
    ("publish", &["model", "hash", "diag", "write"]),
    ("build", &["model", "diag", "parse", "site", "check", "search", "render"]),
    ("reach", &["model"]),
    ("serve", &["model", "diag", "config", "discover", "build", "write"]),
    (
        "cli",
        &[
            "model", "text", "diag", "format", "config", "discover", "site", "check", "pictures", "build", "search", "render", "write",
            "publish", "reach", "serve", "schema", "skeleton",
        ],
    ),
    ("lib", &[]),
    ("main", &[]),
];

/// Each outside crate, and where it may be named: a file, or a folder ending in `/`.
const DOORS: &[(&str, &[&str])] = &[
    ("annotate_snippets", &["diag/human.rs"]),
    ("axum", &["serve/http.rs"]),
    ("blake3", &["hash.rs"]),
    ("brotli", &["font/woff2.rs"]),
    ("clap", &["cli/args.rs", "cli/args/"]),
    ("clap_complete", &["cli/args/shell.rs"]),
    ("clap_mangen", &["cli/args/shell.rs"]),
    ("cssparser", &["check/output/css.rs"]),
    ("deunicode", &["text/fold.rs"]),
    ("flate2", &["gzip.rs"]),
    ("html5gum", &["check/output/html.rs"]),
    ("hyper", &["serve/http.rs"]),
    ("hyper_util", &["serve/http.rs"]),
    ("icu_calendar", &["text/calendar.rs"]),
    ("icu_collator", &["text/collate.rs"]),
    ("icu_datetime", &["text/calendar.rs"]),
    ("icu_decimal", &["text/number.rs"]),
    ("icu_locale", &["text/calendar.rs", "text/collate.rs", "text/language.rs", "text/number.rs"]),
    ("icu_plurals", &["text/number.rs"]),
    ("icu_properties", &["text/letter.rs"]),
    ("icu_provider", &[]),
    ("etcetera", &["reach/memory.rs"]),
    ("exif", &["discover/picture.rs"]),
    ("image_webp", &["pictures/codec.rs"]),
    ("imagesize", &["discover/picture.rs"]),
    ("include_dir", &["discover/theme.rs", "cli/init.rs"]),
    ("indicatif", &["cli/"]),
    ("jiff", &["cli/"]),
    ("jpeg_encoder", &["pictures/codec.rs"]),
    ("mime_guess", &["serve/http.rs", "publish/remote/mod.rs"]),
    ("notify", &["serve/watch.rs"]),
    ("opendal", &["publish/remote/line.rs"]),
    ("opendal_http_transport_reqwest", &["publish/remote/line.rs"]),
    ("png", &["pictures/codec.rs"]),
    ("pulldown_cmark", &["parse/markdown.rs"]),
    ("qrcodegen", &["render/qr.rs"]),
    ("rayon", &["par.rs"]),
    ("read_fonts", &["font.rs"]),
    ("reqwest", &["publish/remote/line.rs"]),
    ("roxmltree", &["discover/media.rs"]),
    ("rustc_hash", &["search/dictionary.rs", "search/tally.rs", "site/links.rs", "site/permalink.rs"]),
    ("rustix", &["publish/disk.rs"]),
    ("rustls", &["publish/remote/line.rs"]),
    ("rust_stemmers", &["text/stem.rs"]),
    ("serde", &["render/view.rs", "render/view/", "search/files.rs", "search/format.rs"]),
    (
        "serde_json",
        &["cli/schema.rs", "cli/search.rs", "cli/status.rs", "diag/machine.rs", "render/json_ld.rs", "schema/json.rs", "search/files.rs"],
    ),
    ("serde_yaml", &["format/yaml.rs"]),
    ("sha2", &["hash.rs"]),
    ("skera", &["font.rs"]),
    ("strsim", &["text/near.rs"]),
    ("syntect", &["render/highlight.rs"]),
    ("sys_locale", &["cli/"]),
    (
        "tera",
        &[
            "render/theme.rs",
            "render/counted.rs",
            "render/job.rs",
            "render/view.rs",
            "render/view/",
            "render/views.rs",
            "render/views/",
            "render/html.rs",
            "render/html/",
            "render/outside.rs",
        ],
    ),
    ("tempfile", &["publish/git.rs"]),
    ("tokio", &["serve/", "publish/remote/line.rs"]),
    ("toml", &["format/toml.rs"]),
    ("tower_http", &["serve/http.rs"]),
    ("ureq", &["reach/http.rs"]),
    ("url", &["reach/host.rs", "reach/http.rs"]),
    ("unicode_normalization", &["text/mod.rs", "text/fold.rs", "text/letter.rs", "text/tone.rs", "text/words.rs"]),
    ("walkdir", &["discover/walk.rs"]),
    ("zune_jpeg", &["pictures/codec.rs"]),
];

/// Outside crates that stand for nothing that could be exchanged.
const EVERYWHERE: [&str; 1] = ["thiserror"];

/// A file longer than this is asked which second thing it now knows. Tests do not count.
const MOST_LINES: usize = 450;

struct File {
    /// Its path below `src/`.
    path: String,
    /// Its lines up to its tests, with their numbers.
    lines: Vec<(usize, String)>,
    first: String,
}

impl File {
    fn room(&self) -> &str {
        self.path.split(['/', '.']).next().unwrap_or_default()
    }

    /// The modules around its code: `render/html/links.rs` is `render`, `html`, `links`.
    fn modules(&self) -> Vec<&str> {
        let path = self.path.trim_end_matches(".rs").trim_end_matches("/mod");
        if matches!(path, "lib" | "main") { Vec::new() } else { path.split('/').collect() }
    }

    /// Its lines without comments; a `use` over several lines is one.
    fn code(&self) -> Vec<(usize, String)> {
        let mut code: Vec<(usize, String)> = Vec::new();
        let mut inside_use = false;
        for (number, line) in self.lines.iter().filter(|(_, line)| !line.trim_start().starts_with("//")) {
            match code.last_mut().filter(|_| inside_use) {
                Some((_, before)) => before.push_str(line.trim()),
                None => code.push((*number, line.clone())),
            }
            let begins = line.trim_start().starts_with("use ") || line.trim_start().starts_with("pub use ");
            inside_use = (inside_use || begins) && !line.trim_end().ends_with(';');
        }
        code
    }
}

fn files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    let mut open = vec![root.clone()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).expect("a text");
                let lines = (1..).zip(text.lines().map(str::to_owned)).take_while(|(_, line)| line != "#[cfg(test)]").collect();
                let path = path.strip_prefix(&root).expect("inside").to_string_lossy().replace('\\', "/");
                files.push(File { path, lines, first: text.lines().next().unwrap_or_default().to_owned() });
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(files.len() > 50, "the sources were not found");
    files
}

/// The names that follow `prefix` in `line`: one, or those of a group `{a, b::c}`.
fn names_after<'l>(line: &'l str, prefix: &str) -> Vec<&'l str> {
    let mut names = Vec::new();
    for (at, _) in line.match_indices(prefix) {
        if line[..at].ends_with(is_word) {
            continue;
        }
        let rest = &line[at + prefix.len()..];
        match rest.strip_prefix('{') {
            Some(group) => {
                let mut depth = 0;
                let parts = group.split(|c| {
                    depth += i32::from(c == '{') - i32::from(c == '}');
                    depth <= 0 && matches!(c, ',' | '}')
                });
                names.extend(parts.map(|part| first_word(part.trim())));
            }
            None => names.push(first_word(rest)),
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | ':')
}

fn first_word(text: &str) -> &str {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or_default()
}

#[test]
fn a_room_names_only_the_rooms_it_may() {
    let rooms: BTreeMap<&str, &[&str]> = ROOMS.iter().copied().collect();
    let mut found = Vec::new();
    for file in files() {
        let Some(allowed) = rooms.get(file.room()) else {
            found.push(format!("src/{}: the room `{}` is not in the table of tests/tidy.rs", file.path, file.room()));
            continue;
        };
        let depth = file.modules().len();
        for (number, line) in file.code() {
            let mut named = names_after(&line, "crate::");
            // `super` of the outermost module is the crate too.
            named.extend(names_after(&line, &"super::".repeat(depth.max(1))).into_iter().filter(|name| *name != "super" && depth == 1));
            for name in named {
                let is_room = rooms.contains_key(name);
                if is_room && name != file.room() && !allowed.contains(&name) && !matches!(file.room(), "lib" | "main") {
                    found.push(format!("src/{}:{number}: `{}` may not name `{name}`: {}", file.path, file.room(), line.trim()));
                }
            }
        }
    }
    expect_none(&found, "who may look at whom is in the table of tests/tidy.rs");
}

#[test]
fn the_program_hands_over_to_the_command_line() {
    for file in files().iter().filter(|file| file.path == "main.rs") {
        let code = file.code();
        let named: Vec<&str> = code.iter().flat_map(|(_, line)| names_after(line, "nonla::")).collect();
        assert!(!named.is_empty() && named.iter().all(|name| *name == "cli"), "src/main.rs names {named:?}");
    }
}

#[test]
fn an_outside_crate_is_named_only_at_its_door() {
    let mut found = Vec::new();
    for file in files() {
        for (number, line) in file.code() {
            for (name, doors) in DOORS {
                // `super::toml::` and `format::toml::` are our own, `toml::` and `::toml::` the crate.
                let named = ["::", "!"].iter().any(|end| {
                    let text = format!("{name}{end}");
                    line.match_indices(&text).any(|(at, _)| !line[..at].trim_end_matches("::").ends_with(is_word))
                });
                let inside = doors.iter().any(|door| file.path == *door || door.ends_with('/') && file.path.starts_with(door));
                if named && !inside {
                    found.push(format!("src/{}:{number}: `{name}` may be named in {} only: {}", file.path, doors.join(", "), line.trim()));
                }
            }
        }
    }
    expect_none(&found, "one door for each outside crate, in the table of tests/tidy.rs");
}

#[test]
fn every_outside_crate_has_its_door_in_the_table() {
    let manifest = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).expect("Cargo.toml");
    let dependencies = manifest.split("[dependencies]").nth(1).and_then(|rest| rest.split("\n[").next()).expect("dependencies");
    let names = dependencies.lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name.replace('-', "_"));
    let known = |name: &str| DOORS.iter().any(|(known, _)| *known == name) || EVERYWHERE.contains(&name);
    let found: Vec<String> = names.filter(|name| !known(name)).map(|name| format!("Cargo.toml: {name}")).collect();
    expect_none(&found, "these crates have no door in the table of tests/tidy.rs");
}

#[test]
fn every_file_opens_with_what_it_is_for() {
    let found: Vec<String> = files()
        .iter()
        .filter(|file| !file.first.starts_with("//! "))
        .map(|file| format!("src/{}:1: {:?}", file.path, file.first))
        .collect();
    expect_none(&found, "these files do not begin with `//! …`");
}

#[test]
fn no_file_is_so_long_that_it_must_know_two_things() {
    let found: Vec<String> = files()
        .iter()
        .filter(|file| file.lines.len() > MOST_LINES)
        .map(|file| format!("src/{}: {} lines without tests; {MOST_LINES} are the most", file.path, file.lines.len()))
        .collect();
    expect_none(&found, "which second thing do these files know?");
}

#[test]
fn names_are_found_in_paths_and_groups() {
    assert_eq!(names_after("use crate::{parse, render::view::{A, B}, site};", "crate::"), ["parse", "render", "site"]);
    assert_eq!(names_after("let x: crate::model::Date = crate::text::nfc(y);", "crate::"), ["model", "text"]);
    assert_eq!(names_after("othercrate::x", "crate::"), [""; 0]);
}
