//! The words of the theme: complete in both languages, and neither missing nor left over in the templates.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::panic, reason = "a test: it reads the sources")]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use nonla::model::words::{Word, Words};
use support::{files_under, lay_out, site_at};

/// The words of the embedded theme in Vietnamese and English, as a build sees them.
fn words() -> Words {
    let folder = tempfile::tempdir().expect("a folder");
    let home = "---\ntitle: Nhà\n---\n";
    lay_out(
        folder.path(),
        &[("site.toml", "languages = [\"vi\", \"en\"]\n"), ("content/_index.vi.md", home), ("content/_index.en.md", home)],
    );
    let (site, codes) = site_at(folder.path());
    assert_eq!(codes, [""; 0], "what one language lacks, or has wrong, is told");
    site.words.clone()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The names in curly brackets.
fn holes(word: &Word) -> BTreeSet<&str> {
    word.texts().flat_map(|text| text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0))).collect()
}

/// Every `ui.a.b` of the templates, with its file, and whether what follows chooses a key below it.
fn asked() -> BTreeMap<String, (String, bool)> {
    let mut asked = BTreeMap::new();
    for file in files_under(&root().join("themes/default/templates")) {
        let text = std::fs::read_to_string(&file).expect("a template");
        for (at, _) in text.match_indices("ui.") {
            if text[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '/')) {
                continue;
            }
            let rest = &text[at + "ui.".len()..];
            let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '.'))).unwrap_or(rest.len());
            let below = rest[end..].trim_start().strip_prefix('|').is_some_and(|filter| filter.trim_start().starts_with("get("));
            let entry = asked.entry(rest[..end].to_owned()).or_insert((file.display().to_string(), below));
            entry.1 |= below;
        }
    }
    assert!(asked.len() > 50, "the templates were not found");
    asked
}

#[test]
fn both_languages_have_the_same_words_with_the_same_gaps() {
    let words = words();
    let [vi, en] = words.locales.as_slice() else { panic!("two languages") };
    // Nothing is borrowed: that would have been told. Here: nothing is too much, and gaps agree.
    assert_eq!(vi.keys().collect::<Vec<_>>(), en.keys().collect::<Vec<_>>());
    for (key, word) in vi {
        assert_eq!(holes(word), holes(&en[key]), "{key}");
    }
}

#[test]
fn templates_ask_only_for_words_there_are() {
    let words = words();
    let vi = &words.locales[0];
    let missing: Vec<String> = asked()
        .into_iter()
        .filter(
            |(key, (_, below))| if *below { vi.keys().all(|known| !known.starts_with(&format!("{key}."))) } else { !vi.contains_key(key) },
        )
        .map(|(key, (file, _))| format!("{file}: ui.{key}"))
        .collect();
    assert!(missing.is_empty(), "no language has these words:\n{}", missing.join("\n"));
}

#[test]
fn no_word_is_left_over() {
    let words = words();
    let asked = asked();
    let sources: String = files_under(&root().join("src")).iter().filter_map(|file| std::fs::read_to_string(file).ok()).collect();
    let in_templates = |key: &str| {
        let above = key.rsplit_once('.').and_then(|(group, _)| asked.get(group)).is_some_and(|(_, below)| *below);
        asked.contains_key(key) || above
    };
    // The program asks for some by their whole name, for others by the group and a name of its own.
    let in_program = |key: &str| {
        let group = key.split_once('.').map_or("?", |(group, _)| group);
        sources.contains(&format!("\"{key}\"")) || sources.contains(&format!("\"{group}.{{"))
    };
    let unused: Vec<&String> = words.locales[0].keys().filter(|key| !in_templates(key) && !in_program(key)).collect();
    assert!(unused.is_empty(), "nobody asks for these words: {unused:?}");
}
