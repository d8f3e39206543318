//! What a search finds in small sites, and in what order; and that an index is what it promises to be.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::panic, reason = "a test: it lays out folders")]

mod support;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use nonla::build::assemble;
use nonla::config::load;
use nonla::diag::Report;
use nonla::discover;
use nonla::search::answer::answer;
use nonla::search::lookup::Lookup;
use nonla::search::{all, keys, open};
use nonla::text::fold::tone_last;
use support::{bare_project, build_at, lay_out, overrides};

/// A site of lessons in Vietnamese, each a title and a text, and further files.
fn site(lessons: &[(&str, &str)], more: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = bare_project();
    for (number, (title, text)) in (1..).zip(lessons) {
        let text = format!("---\ntitle: {title}\n---\n\n{text}\n");
        lay_out(folder.path(), &[(format!("content/bai-{number}/index.vi.md"), text)]);
    }
    lay_out(folder.path(), more);
    folder
}

fn lookup(folder: &Path) -> Lookup {
    let mut report = Report::default();
    let (settings, site_toml) = load(&folder.join("site.toml"), "site.toml", &overrides(), &mut report);
    let settings = settings.expect("settings");
    let project = discover::project(folder, site_toml, &settings, &mut report);
    let site = assemble(&project, &settings).site;
    open(&site, &settings, settings.default_locale)
}

/// The titles that a question finds, best first.
fn titles(lookup: &Lookup, question: &str) -> Vec<String> {
    let hits = answer(lookup, question).hits;
    hits.iter().map(|hit| lookup.card(hit.entry).map_or_else(String::new, |card| card.title.clone())).collect()
}

#[track_caller]
fn expect(lookup: &Lookup, question: &str, expected: &[&str]) {
    assert_eq!(titles(lookup, question), expected, "{question}");
}

#[test]
fn exact_letters_come_before_another_place_of_the_tone_and_other_marks_are_found_only_by_who_types_none() {
    let folder = site(&[("Một", "Một chữ hoà."), ("Hai", "Một chữ hòa."), ("Ba", "Một chữ hóa."), ("Bốn", "Một chữ hoa.")], &[]);
    let lookup = lookup(folder.path());
    expect(&lookup, "hoà ", &["Một", "Hai"]);
    expect(&lookup, "hòa ", &["Hai", "Một"]);
    expect(&lookup, "hoa\u{300} ", &["Một", "Hai"]);
    expect(&lookup, "hoa ", &["Bốn", "Một", "Hai", "Ba"]);
}

#[test]
fn words_side_by_side_come_before_scattered_ones() {
    let scattered = "Trẻ chơi. Nhà của em. Xâm chiếm thì hại.";
    let folder = site(&[("Một", scattered), ("Hai", "Trẻ em bị xâm hại."), ("Ba", scattered), ("Bốn", "Không có gì.")], &[]);
    let lookup = lookup(folder.path());
    for question in ["xâm hại", "xam hai", "trẻ em", "tre em", "XÂM  HẠI!"] {
        assert_eq!(titles(&lookup, question)[0], "Hai", "{question}");
    }
}

#[test]
fn a_title_comes_before_a_heading_and_that_before_a_text() {
    let folder = site(&[("Một", "Nói về sông."), ("Hai", "## Sông\n\nChữ."), ("Sông", "Chữ.")], &[]);
    expect(&lookup(folder.path()), "song", &["Sông", "Hai", "Một"]);
}

#[test]
fn what_is_half_typed_mistyped_or_typed_for_an_input_method_is_found() {
    let folder = site(&[("Đường dây", "Gọi đường dây nóng khi đuối nước."), ("Khác", "Điều khác, và nữa.")], &[]);
    let lookup = lookup(folder.path());
    for question in ["duong d", "dduong daay", "dduwowngf day", "nuowcs", "duogn day", "ĐƯỜNG DÂY", "đường-dây", "duoi nu"] {
        assert_eq!(titles(&lookup, question)[0], "Đường dây", "{question}");
    }
    let mistyped = answer(&lookup, "duogn");
    assert_eq!(mistyped.instead, ["đường"]);
    for question in ["", "  ", "?!", "xyzzy", "\u{301}", "qwertyuiop asdfgh"] {
        expect(&lookup, question, &[]);
    }
}

#[test]
fn another_name_finds_it_too_and_words_of_distress_are_noticed() {
    let synonyms = "- {id: mot, words: {vi: [người lạ, kẻ lạ], en: [stranger]}}\n";
    let distress = "- {id: mot, words: {vi: [tự tử, bị đánh]}}\n";
    let data = [("content/_data/synonyms.yaml", synonyms), ("content/_data/distress.yaml", distress)];
    let folder = site(&[("Một", "Gặp người lạ thì đi chỗ khác."), ("Hai", "Người và chuyện lạ."), ("Ba", "Chữ.")], &data);
    let lookup = lookup(folder.path());
    for question in ["stranger", "kẻ lạ", "ke la"] {
        assert_eq!(titles(&lookup, question)[0], "Một", "{question}");
    }
    let noticed = |question| answer(&lookup, question).distress;
    assert!(noticed("em bị đánh") && noticed("bi danh") && noticed("tu tu") && noticed("TỰ TỬ"));
    assert!(!noticed("từ từ") && !noticed("bí danh") && !noticed("đánh"));
}

#[test]
fn an_index_holds_nothing_that_only_teachers_read_and_nothing_for_paper() {
    let text = "Chung.[^a]\n\n:::teacher\nRiêng một.[^b]\n:::\n\n:::handout\nGiấy.\n:::\n\n[^a]: Chân trang.\n[^b]: Chân riêng.\n";
    let folder = site(&[("Bài", text)], &[]);
    let lookup = lookup(folder.path());
    expect(&lookup, "chân trang", &["Bài"]);
    for question in ["riêng", "giấy", "một"] {
        expect(&lookup, question, &[]);
    }
}

/// The files of the index of a made site of so many lessons; the text of the one numbered `edited` has a word more.
fn index_of(lessons: usize, edited: Option<usize>) -> BTreeMap<String, Vec<u8>> {
    const SYLLABLES: [&str; 12] = ["ba", "cơ", "đi", "em", "gà", "hồ", "lá", "mẹ", "nón", "quê", "trẻ", "xã"];
    let folder = bare_project();
    for number in 0..lessons {
        let summary = "Một bài học dài nói về nhiều chuyện trong làng. ".repeat(4);
        let mut text = format!("---\ntitle: Bài {number}\nsummary: {summary}\n---\n\n## Đề mục {number}\n\n");
        for at in 0..120 {
            let (a, b) = ((number * 7 + at * at) % 12, (number / 5 + at * 3) % 12);
            let _ =
                write!(text, "{}{} {}{}{} ", SYLLABLES[a], SYLLABLES[b], SYLLABLES[b], number % 97, if at % 9 == 8 { ".\n\n" } else { "" });
        }
        if edited == Some(number) {
            text.push_str("\nthêm\n");
        }
        lay_out(folder.path(), &[(format!("content/bai-{number}/index.vi.md"), text)]);
    }
    let mut report = Report::default();
    let (settings, site_toml) = load(&folder.path().join("site.toml"), "site.toml", &overrides(), &mut report);
    let settings = settings.expect("settings");
    let project = discover::project(folder.path(), site_toml, &settings, &mut report);
    let site = assemble(&project, &settings).site;
    all(&site, &settings).files.into_iter().map(|(path, bytes)| (path.as_str().to_owned(), bytes)).collect()
}

#[test]
fn a_small_index_is_one_file_and_a_large_one_has_few_of_which_an_edit_touches_few() {
    assert_eq!(index_of(100, None).len(), 1);
    let (before, after) = (index_of(900, None), index_of(900, Some(450)));
    assert!(before.len() > 4 && before.len() <= 900 / 50, "{} files", before.len());
    let touched = after.keys().filter(|name| !before.contains_key(*name)).count();
    // The root, which names the others; the words of the new one; perhaps those of its neighbour.
    assert!(touched <= 3, "{touched} of {} files are new", after.len());
}

#[test]
fn pages_borrowed_from_another_language_are_found_in_that_one_only() {
    let folder = bare_project();
    lay_out(
        folder.path(),
        &[
            ("site.toml", "languages = [\"vi\", \"en\"]\n"),
            ("content/_index.en.md", "---\ntitle: Home\n---\n"),
            ("content/bai/index.en.md", "---\ntitle: Secrets\n---\n\nAbout secrets.\n"),
        ],
    );
    expect(&lookup(folder.path()), "secrets", &[]);
}

#[test]
fn the_keys_of_words_are_those_that_the_browser_makes() {
    let file = include_str!("search/keys.tsv");
    for line in file.lines().skip(1) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [word, form, plain, tone, other, telex, mark] = fields[..] else { panic!("{line}") };
        assert_eq!(keys::form(word), form, "{word}");
        assert_eq!(keys::plain(form), plain, "{word}");
        assert_eq!(tone_last(form), tone, "{word}");
        assert_eq!(keys::other_i(form).unwrap_or_default(), other, "{word}");
        assert_eq!(keys::telex(plain).unwrap_or_default(), telex, "{word}");
        assert_eq!(keys::mark(form).to_string(), mark, "{word}");
    }
}

#[test]
fn pages_name_the_words_that_archives_do_not_find() {
    let folder = site(&[("Đuối nước", "Điều cần nhớ, và chữ khác.")], &[]);
    lay_out(folder.path(), &[("themes/default/templates/lesson.html", "{{ page.keywords }}")]);
    let built = build_at(folder.path(), &overrides());
    assert_eq!(built.text("vi/bai-1.html"), "duoi nuoc duoi dieu");
}
