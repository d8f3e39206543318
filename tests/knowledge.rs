//! What the lessons of this repository claim: each claim names a fact somebody looked up, and every language
//! of a page says the same.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::panic, reason = "a test: it reads the sources")]

#[path = "knowledge/outline.rs"]
mod outline;
mod support;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use nonla::model::ids::DocumentId;
use nonla::model::page::PageKind;
use nonla::model::source::Span;
use outline::{Part, outline};
use support::found::expect_none;
use support::{Assembled, assembled_at, folder_of};

/// The id of every fact, and the marks that stand with it, as copied into the table.
const FACTS: &str = include_str!("knowledge/facts.tsv");

/// Marks of facts that were read somewhere: in the law, or in a publication.
const LOOKED_UP: [&str; 2] = ["LAW", "SEC"];

static SITE: LazyLock<Assembled> = LazyLock::new(|| {
    let assembled = assembled_at(Path::new(env!("CARGO_MANIFEST_DIR")));
    assert!(assembled.site.documents.len() > 100, "the lessons were not found");
    assembled
});

/// Each id with its marks. A line that is no comment has an id and, after a tab, marks or a dash.
fn facts() -> BTreeMap<&'static str, Vec<&'static str>> {
    let rows = FACTS.lines().filter(|line| !line.starts_with('#'));
    let facts = rows.map(|line| {
        let (id, marks) = line.split_once('\t').unwrap_or_else(|| panic!("tests/knowledge/facts.tsv: {line:?} has no tab"));
        let marks: Vec<&str> = marks.split(' ').filter(|mark| *mark != "-").collect();
        assert!(marks.iter().all(|mark| LOOKED_UP.contains(mark) || *mark == "MEM"), "tests/knowledge/facts.tsv: {line:?}");
        (id, marks)
    });
    facts.collect()
}

/// Every fact that a page or a row of `content/_data/` names, with the place of what names it.
fn named() -> Vec<(Span, &'static str)> {
    let site = &SITE.site;
    let data = &site.registries;
    let pages = site.documents.iter().flat_map(|page| page.front_matter.sources.iter().map(|source| (page.head, &source.facts)));
    let laws = data.laws.iter().flat_map(|law| {
        let articles = law.articles.iter().map(|article| &article.facts);
        std::iter::once(&law.facts).chain(articles).map(|facts| (law.span, facts))
    });
    let helplines = data.helplines.iter().map(|helpline| (helpline.span, &helpline.facts));
    let words = data.glossary.iter().map(|entry| (SITE.data("glossary"), &entry.facts));
    let services = data.services.iter().map(|service| (SITE.data("services"), &service.facts));
    let all = pages.chain(laws).chain(helplines).chain(words).chain(services);
    all.flat_map(|(span, facts)| facts.iter().map(move |id| (span, id.as_str()))).collect()
}

#[test]
fn the_table_of_facts_is_in_order() {
    let ids: Vec<&str> = FACTS.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split('\t').next()).collect();
    let facts = facts();
    assert_eq!(ids.len(), facts.len(), "an id stands twice in tests/knowledge/facts.tsv");
    assert!(facts.values().any(|marks| marks == &["MEM"]), "facts that nobody verified are in the table too");
}

#[test]
fn a_fact_that_is_named_was_looked_up() {
    let facts = facts();
    let named = named();
    assert!(named.len() > 1000, "the facts that lessons name were not found");
    let mut found: Vec<String> = named
        .into_iter()
        .filter_map(|(span, id)| {
            let wrong = match facts.get(id) {
                None => "is not in tests/knowledge/facts.tsv",
                Some(marks) if marks.is_empty() => "only sums up other facts: name those",
                Some(marks) if !marks.iter().any(|mark| LOOKED_UP.contains(mark)) => "is from memory only: it may not be claimed",
                Some(_) => return None,
            };
            Some(format!("{}: {id} {wrong}", SITE.place(span)))
        })
        .collect();
    found.dedup();
    expect_none(&found, "what is claimed must have been read somewhere");
}

#[test]
fn every_lesson_names_a_fact() {
    let site = &SITE.site;
    let lessons = site.pages.iter().filter(|page| matches!(page.kind, PageKind::Lesson(_)) && page.borrowed.is_none());
    let documents: Vec<_> = lessons.filter_map(|page| site.document_of(page)).collect();
    assert!(documents.len() > 50, "the lessons were not found");
    let without = documents.into_iter().filter(|lesson| lesson.front_matter.sources.iter().all(|source| source.facts.is_empty()));
    let found: Vec<String> = without.map(|lesson| format!("{}: no source names a fact", SITE.place(lesson.head))).collect();
    expect_none(&found, "a lesson says what it rests on, in `facts` under `sources`");
}

/// The first place where two languages of a page part, told with what each has there.
fn parting(assembled: &Assembled, one: &[Part], other: &[Part]) -> Option<String> {
    let at = (0..one.len().max(other.len())).find(|at| one.get(*at).map(|part| &part.what) != other.get(*at).map(|part| &part.what))?;
    let tell = |parts: &[Part]| match parts.get(at) {
        Some(part) => format!("{}: {}", assembled.place(part.span), part.what),
        None => parts.last().map_or_else(String::new, |last| format!("{}: nothing more", assembled.place(last.span))),
    };
    Some(format!("{}\n  {}", tell(one), tell(other)))
}

#[test]
fn both_languages_of_a_page_are_made_of_the_same() {
    let site = &SITE.site;
    let mut by_folder: BTreeMap<&str, Vec<DocumentId>> = BTreeMap::new();
    for (row, document) in site.documents.iter().enumerate() {
        by_folder.entry(&document.file.folder).or_default().push(DocumentId::new(row));
    }
    let mut found = Vec::new();
    for (folder, documents) in by_folder {
        if documents.len() < SITE.settings.locales.len() {
            found.push(format!("content/{folder}: a language is missing"));
        }
        let first = outline(&SITE, documents[0]);
        found.extend(documents[1..].iter().filter_map(|other| parting(&SITE, &first, &outline(&SITE, *other))));
    }
    expect_none(&found, "languages of a page differ in more than their words");
}

/// Where the two languages of a little page with these texts part.
fn parting_of(vi: &str, en: &str) -> Option<String> {
    let folder = folder_of(&format!(
        r#"-- site.toml --
languages = ["vi", "en"]
-- content/_index.vi.md --
---
title: Nhà
---
-- content/_index.en.md --
---
title: Home
---
-- content/a/b/index.vi.md --
---
title: Bài
---
{vi}
-- content/a/b/index.en.md --
---
title: A lesson
---
{en}
-- content/_data/laws.yaml --
- id: luat
  title: {{vi: Luật, en: Law}}
  status: in_force
  seen: text
  last_checked: 2026-11-20
-- content/_data/glossary.yaml --
- id: dong-y
  term: {{vi: đồng ý, en: consent}}
  child: {{vi: a, en: a}}
"#
    ));
    let assembled = assembled_at(folder.path());
    let rows = 0..assembled.site.documents.len();
    let mut pages = rows.map(DocumentId::new).filter(|id| assembled.site.document(*id).file.folder == "a/b");
    let (en, vi) = (pages.next().expect("a page"), pages.next().expect("its translation"));
    parting(&assembled, &outline(&assembled, vi), &outline(&assembled, en))
}

#[test]
fn languages_may_differ_in_words_and_their_order() {
    let vi = "## Một\n\n[Luật](law:luat/6/7) nói về [đồng ý](term:dong-y). Xem [một](#mot).\n\n![Tranh](a-vi.svg)\n\n\
              :::dialogue\n- Cô: Chào em.\n- Lan: Chào cô.\n:::";
    let en = "## One\n\n[Consent](term:dong-y) is in [the law](law:luat/6/7), [xin chào](lang:vi). See [one](#one).\n\n\
              ![Picture](a-en.svg)\n\n:::dialogue\n- Teacher: Hello.\n- Lan: Hello.\n:::";
    assert_eq!(parting_of(vi, en), None);
}

#[test]
fn what_one_language_lacks_is_noticed() {
    let pairs = [
        ("## Một", "### One"),
        ("Một.\n\nHai.", "One. Two."),
        ("- một\n- hai", "- one"),
        ("[Luật](law:luat/6/7)", "[Law](law:luat/6)"),
        ("[Luật](law:luat)", "Law"),
        ("[đồng ý](term:dong-y)", "consent"),
        ("[Một](law:luat)\n\nhai", "one\n\n[Two](law:luat)"),
        ("## Một\n\n## Hai\n\n[một](#mot)", "## One\n\n## Two\n\n[one](#two)"),
        ("![Tranh](a.svg)", "![Picture](b.svg)"),
        ("![Tranh](a.svg)", "![-](a.svg)"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "| a |\n|---|\n| 1 |"),
        ("| a |\n|---|\n| 1 |\n| 2 |", "| a |\n|---|\n| 1 |"),
        (":::note safety\nMột.\n:::", ":::note tip\nOne.\n:::"),
        (":::teacher\nMột.\n:::", "One."),
        (":::teacher\nMột.\n\nHai.\n:::", ":::teacher\nOne.\n:::\n\nTwo."),
        (":::help 111\n:::", ":::help 113\n:::"),
        (":::law luat/6\n:::", ":::law luat/7\n:::"),
        (":::quiz\nMột?\n- [x] a > a\n- [ ] b > b\n:::", ":::quiz\nOne?\n- [ ] a > a\n- [x] b > b\n:::"),
        (":::quiz\nMột?\n- [x] a > a\n- [ ] b > b\n:::", ":::quiz\nOne?\n- [x] a > a\n:::"),
        (":::steps\n1. a\n2. b\n:::", ":::steps\n1. a\n:::"),
        (":::dialogue\n- A: a\n- B: b\n:::", ":::dialogue\n- A: a\n- A: b\n:::"),
    ];
    let missed: Vec<String> = pairs.iter().filter(|(vi, en)| parting_of(vi, en).is_none()).map(|pair| format!("{pair:?}")).collect();
    expect_none(&missed, "these differ, and nobody noticed");
}
