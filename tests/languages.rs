//! Sites in other scripts: direction, language and borrowing, as the markup says them. What that looks like
//! is measured by `tests/browser/languages.mjs`.
#![allow(clippy::disallowed_methods, reason = "a test: it reads little sites")]

mod support;

use std::path::Path;

use scraper::{Html, Selector};
use support::{Outcome, build_at, overrides};

fn built(name: &str) -> Outcome {
    let outcome = build_at(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/languages").join(name), &overrides());
    outcome.expect_codes(&["site/no-translation", "theme/no-word"]);
    outcome
}

/// The attributes of the first element that fits: its values, joined by spaces.
#[track_caller]
fn attributes(html: &Html, selector: &str, names: &[&str]) -> String {
    let found = Selector::parse(selector).ok().and_then(|selector| html.select(&selector).next());
    let value = |name: &&str| found.and_then(|element| element.attr(name)).unwrap_or("-").to_owned();
    names.iter().map(value).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_page_says_its_language_and_direction() {
    let (arabic, cham) = (built("arabic"), built("cham"));
    let html = |outcome: &Outcome, path: &str| attributes(&Html::parse_document(&outcome.text(path)), "html", &["lang", "dir"]);
    assert_eq!(html(&arabic, "ar/index.html"), "ar rtl");
    assert_eq!(html(&arabic, "vi/index.html"), "vi ltr");
    assert_eq!(html(&arabic, "index.html"), "ar rtl");
    assert_eq!(html(&arabic, "404.html"), "ar rtl");
    assert_eq!(html(&cham, "cjm-Cham/an-toan/ke.html"), "cjm-Cham ltr");
}

#[test]
fn words_in_another_language_say_which_and_their_direction_where_it_differs() {
    let arabic = built("arabic");
    let lesson = Html::parse_document(&arabic.text("ar/an-toan/khong-di-ke.html"));
    assert_eq!(attributes(&lesson, ".prose h2 span", &["lang", "dir"]), "en ltr");
    let lesson = Html::parse_document(&arabic.text("vi/an-toan/khong-di-ke.html"));
    assert_eq!(attributes(&lesson, ".prose span", &["lang", "dir"]), "ar rtl");
    let lesson = Html::parse_document(&built("cham").text("vi/an-toan/ke.html"));
    assert_eq!(attributes(&lesson, ".prose span", &["lang", "dir"]), "cjm-Cham -");
}

#[test]
fn the_same_page_in_other_languages_is_named_and_borrowed_text_keeps_its_own() {
    let page = Html::parse_document(&built("arabic").text("ar/an-toan/vung-kin.html"));
    assert_eq!(attributes(&page, ".languages li:last-child a", &["lang", "hreflang", "href"]), "vi vi ../../vi/an-toan/vung-kin.html");
    assert_eq!(attributes(&page, "h1", &["lang", "dir"]), "vi ltr");
    assert_eq!(attributes(&page, ".prose", &["lang", "dir"]), "vi ltr");
}

#[test]
fn a_number_chooses_the_form_of_its_language() {
    let list = built("arabic").text("ar/an-toan/index.html");
    for words in ["20 دقيقة", "3 دقائق", "11 دقيقة"] {
        assert!(list.contains(words), "{words}");
    }
    assert!(built("arabic").text("vi/an-toan/index.html").contains("45 phút"));
    // Titles without a Latin letter make ids all the same, and pages keep the names of their folders.
    assert!(built("cham").text("cjm-Cham/an-toan/ke.html").contains("<h2 id=\""));
}
