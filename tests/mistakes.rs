//! What editors mistype most: each slip gives one message, at its line, and nothing else.
//!
//! A row of [`MISTAKES`] changes one thing of a lesson that is right; beside it stand the code and the line of the one
//! message that comes of it.
#![allow(clippy::disallowed_methods, clippy::expect_used, reason = "a test: it lays out little sites")]

mod support;

use support::{bare_theme, build_at, lay_out, overrides};

/// A lesson that is right. Its lines are counted from 1.
const LESSON: &str = r#"---
title: Qua đường
summary: Nhìn trái rồi nhìn phải.
ages: ["6-8"]
duration: 20
sources:
  - title: Sách
updated: 2026-11-20
---

Mở đầu bài học, xem [trang nhà](../_index.vi.md).

## Ở ngã tư

![Ngã tư có đèn đỏ.](nga-tu.svg)

:::quiz Thử xem
Đèn đỏ thì em làm gì?

- [x] Chờ > Đúng rồi.
- [ ] Chạy > Em chờ nhé.
:::

### Từng bước

:::steps
1. Dừng lại.
2. Nhìn hai bên.
:::

| Đèn | Em |
|---|---|
| đỏ | chờ |
"#;

/// What is changed, into what, and the code and line of what is said.
const MISTAKES: &[(&str, &str, &str, usize)] = &[
    // The head.
    ("title: Qua", "titel: Qua", "key/unknown", 2),
    ("title: Qua", "Title: Qua", "key/unknown", 2),
    ("title: Qua", "tiêu đề: Qua", "key/unknown", 2),
    ("summary:", "sumary:", "key/unknown", 3),
    ("ages:", "age:", "key/unknown", 4),
    ("duration:", "durations:", "key/unknown", 5),
    ("updated:", "update:", "key/unknown", 8),
    ("title: Qua đường", "title:", "key/missing", 2),
    ("title: Qua đường", "title: Bài 1: Qua đường", "yaml/syntax", 2),
    ("title: Qua đường", "title: \"Qua đường", "yaml/syntax", 2),
    ("title: Qua đường", "title: [Qua đường]", "key/wrong-type", 2),
    ("title: Qua đường\n", "title: Qua đường\ntitle: Qua đường\n", "key/repeated", 3),
    ("title: Qua đường\n", "title: Qua đường\n\tslug: qua\n", "yaml/tab", 3),
    ("ages: [\"6-8\"]", "ages: [\"6-9\"]", "key/not-allowed", 4),
    ("ages: [\"6-8\"]", "ages: [\"6–8\"]", "key/not-allowed", 4),
    ("ages: [\"6-8\"]", "ages: [\"6-8\"", "yaml/syntax", 5),
    ("duration: 20", "duration: 20 phút", "key/wrong-type", 5),
    ("duration: 20", "duration: 0", "key/out-of-range", 5),
    ("updated: 2026-11-20", "updated: 20/11/2026", "key/bad-date", 8),
    ("updated: 2026-11-20", "updated: 2026-11-31", "key/bad-date", 8),
    ("updated: 2026-11-20", "updated: 2026-11-5", "key/bad-date", 8),
    ("updated: 2026-11-20", "draft: có", "key/wrong-type", 8),
    ("updated: 2026-11-20", "slug: Qua Đường", "key/bad-slug", 8),
    ("updated: 2026-11-20", "review: reviewed", "key/wrong-type", 8),
    ("updated: 2026-11-20", "review: {status: done}", "key/not-allowed", 8),
    ("updated: 2026-11-20", "review: {statu: draft}", "key/unknown", 8),
    ("updated: 2026-11-20", "aliases: [../cu.html]", "key/bad-path", 8),
    ("  - title: Sách", "  - titl: Sách", "key/unknown", 7),
    ("  - title: Sách", "  - law: luat-khong-co/1", "link/unknown-law", 7),
    ("  - title: Sách", "  - {title: Sách, url: truong.edu.vn}", "key/bad-url", 7),
    ("---\ntitle", "title", "front-matter/missing", 1),
    ("20\n---\n", "20\n", "front-matter/unclosed", 1),
    // Links.
    ("(../_index.vi.md)", "(../_index.vi.m)", "link/no-such-file", 11),
    ("(../_index.vi.md)", "(../trang-nha.vi.md)", "link/no-such-page", 11),
    ("(../_index.vi.md)", "(../_index.vi.md#khong-co)", "link/no-such-heading", 11),
    ("(../_index.vi.md)", "()", "link/empty", 11),
    ("(../_index.vi.md)", "(../../../ngoai.md)", "link/leaves-content", 11),
    ("(../_index.vi.md)", "(javascript:alert)", "link/unsafe", 11),
    ("(../_index.vi.md)", "(law:luat-khong-co/1)", "link/unknown-law", 11),
    ("(../_index.vi.md)", "(term:khong-co)", "link/unknown-term", 11),
    ("[trang nhà]", "[đây]", "link/says-nothing", 11),
    ("[trang nhà]", "[]", "link/no-text", 11),
    // Text.
    ("## Ở ngã tư", "# Ở ngã tư", "heading/first-level", 13),
    ("## Ở ngã tư", "#### Ở ngã tư", "heading/jump", 13),
    ("bài học,", "<b>bài học</b>,", "markdown/raw-html", 11),
    ("bài học,", "bài học[^1],", "markdown/unknown-footnote", 11),
    ("bài học,", "bài hoà,", "text/tone-placement", 11),
    ("bài học,", "bài ðọc,", "text/look-alike", 11),
    ("bài học,", "bài\u{200b} học,", "text/unseen", 11),
    ("| Đèn | Em |", "| Đèn | |", "table/empty-header", 31),
    // Pictures.
    ("![Ngã tư có đèn đỏ.]", "![]", "image/no-alt", 15),
    ("![Ngã tư có đèn đỏ.]", "![nga-tu.svg]", "image/alt-is-name", 15),
    ("(nga-tu.svg)", "(nga-tu.png)", "image/no-such-file", 15),
    ("(nga-tu.svg)", "(C:\\anh\\nga-tu.svg)", "image/outside", 15),
    // Blocks.
    (":::quiz", ":::quizz", "directive/unknown", 17),
    (":::quiz", ":::trắc-nghệm", "directive/unknown", 17),
    (":::quiz", "::quiz", "directive/too-few-colons", 17),
    ("nhé.\n:::\n", "nhé.\n", "directive/unclosed", 17),
    ("bên.\n:::\n", "bên.\n:::\n\n:::\n", "directive/stray-closing", 31),
    ("- [x] Chờ", "- [ ] Chờ", "directive/no-right-answer", 17),
    ("- [x] Chờ > Đúng rồi.", "- [x] Chờ", "choice/no-feedback", 20),
    ("- [x] Chờ > Đúng rồi.\n- [ ] Chạy > Em chờ nhé.\n", "", "directive/no-choices", 17),
    ("1. Dừng lại.\n2. Nhìn hai bên.\n", "Dừng lại.\n", "directive/no-steps", 26),
    (":::steps", ":::help 112\n:::\n\n:::steps", "directive/unknown-helpline", 26),
    (":::steps", ":::note importnt\nNhớ nhé.\n:::\n\n:::steps", "directive/unknown-kind", 26),
];

/// What is said of a lesson: codes with their lines.
fn said(lesson: &str) -> Vec<(String, usize)> {
    let folder = tempfile::tempdir().expect("a folder");
    lay_out(folder.path(), &bare_theme());
    let files: [(&str, &str); 4] = [
        ("site.toml", "languages = [\"vi\"]\n"),
        ("content/_index.vi.md", "---\ntitle: Nhà\n---\n"),
        ("content/qua-duong/index.vi.md", lesson),
        ("content/qua-duong/nga-tu.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>"),
    ];
    lay_out(folder.path(), &files);
    let outcome = build_at(folder.path(), &overrides());
    let mut said: Vec<(String, usize)> = Vec::new();
    for line in outcome.said[1].lines() {
        let code = ["error[", "warning[", "note["].iter().find_map(|head| line.strip_prefix(head)).and_then(|rest| rest.split_once(']'));
        if let Some((code, _)) = code {
            said.push((code.to_owned(), 0));
        } else if let (Some((_, place)), Some(last)) = (line.split_once("--> content/qua-duong/index.vi.md:"), said.last_mut()) {
            last.1 = place.split(':').next().and_then(|line| line.parse().ok()).unwrap_or(0);
        }
    }
    said
}

#[test]
fn the_lesson_is_right() {
    assert_eq!(said(LESSON), []);
    assert_eq!(said(&LESSON.replace('\n', "\r\n")), [], "with the line ends of Windows too");
}

#[test]
fn every_slip_gives_one_message_at_its_line() {
    assert!(MISTAKES.len() >= 60, "{} mistakes", MISTAKES.len());
    let mut wrong = Vec::new();
    for (from, to, code, line) in MISTAKES {
        assert_eq!(LESSON.matches(from).count(), 1, "{from}");
        let said = said(&LESSON.replacen(from, to, 1));
        if said != [((*code).to_owned(), *line)] {
            wrong.push(format!("{from:?} -> {to:?}: wanted {code} at {line}, but there was {said:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), MISTAKES.len(), wrong.join("\n"));
}
