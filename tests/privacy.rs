//! What is written for teachers, and what is for paper, is in no file that a pupil can open.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::panic, reason = "a test: it lays out folders")]

mod support;

use support::{bare_project, build_at, lay_out, overrides};

/// A lesson that says a secret word in every place a block can hold one.
fn lesson(block: &str) -> String {
    let secret = "BÍMẬT";
    format!(
        "---
title: Bài học
summary: Tóm tắt.
updated: 2026-11-20
---

Chữ cho em.[^chung]

::::{block} Tiêu đề {secret}1
## Đề mục {secret}2

Chữ **{secret}3** và `{secret}4` ~~{secret}5~~.[^rieng]

- mục {secret}6
- [ ] ô {secret}7

> trích {secret}8

| cột {secret}9 |
|---|
| ô {secret}10 |

```text
mã {secret}11
```

[liên kết {secret}12](https://{secret}13.example \"{secret}14\") [lọc {secret}15](index.vi.md)

![ảnh {secret}16](tranh.svg \"{secret}17\")

từ {secret}18
: nghĩa {secret}19

:::quiz Hỏi {secret}20
Câu {secret}21?

- [x] Đáp {secret}22 > Lời {secret}23
:::

:::note {secret}24
Lưu ý {secret}25.
:::

:::dialogue
- {secret}26: {secret}27
:::
::::

[^chung]: Ghi chú chung.
[^rieng]: Ghi chú {secret}28.
"
    )
}

#[test]
fn nothing_written_for_teachers_or_for_paper_is_in_any_file_of_the_site() {
    for block in ["teacher", "giáo-viên", "handout", "phiếu"] {
        let folder = bare_project();
        let files = [
            ("site.toml", "languages = [\"vi\", \"en\"]\nbase_url = \"https://truong.example\"\n".to_owned()),
            ("content/a/_index.vi.md", "---\ntitle: Nhóm\n---\n".to_owned()),
            ("content/a/b/index.vi.md", lesson(block)),
            ("content/a/b/tranh.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>\n".to_owned()),
        ];
        lay_out(folder.path(), &files);
        let outcome = build_at(folder.path(), &overrides());
        assert!(outcome.bytes.contains_key("en/a/b.html"), "{}", outcome.said[1]);
        // The text, its folded form in an anchor, and its percent-encoded form in an address.
        for word in ["BÍMẬT", "bimat", "bímật", "B%C3%8DM"] {
            for (path, bytes) in &outcome.bytes {
                // Who teaches, and who prints, has a page of their own.
                let paper = !matches!(block, "teacher" | "giáo-viên");
                if path.ends_with(".guide.html") || paper && path.ends_with(".handout.html") {
                    continue;
                }
                let found = bytes.windows(word.len()).position(|window| window == word.as_bytes());
                let near = found.map(|at| String::from_utf8_lossy(&bytes[at.saturating_sub(60)..(at + 20).min(bytes.len())]).into_owned());
                assert!(near.is_none(), "`:::{block}` in {path}: …{}…", near.unwrap_or_default());
                assert!(!path.contains(word), "`:::{block}` in the name {path}");
            }
        }
    }
}

#[test]
fn a_picture_for_teachers_is_not_the_picture_of_the_lesson() {
    let folder = bare_project();
    let card = "<main>{% for card in page.lists.lessons %}{% if card.picture %}{{ card.picture.url }}{% endif %}{% endfor %}</main>\n";
    let files = [
        ("themes/default/templates/home.html", card),
        ("content/a/index.vi.md", "---\ntitle: A\n---\n\n:::teacher\n![Đáp án](dap-an.svg)\n:::\n\n![Bàn tay](ban-tay.svg)\n"),
        ("content/a/dap-an.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>\n"),
        ("content/a/ban-tay.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 6'/>\n"),
    ];
    lay_out(folder.path(), &files);
    let outcome = build_at(folder.path(), &overrides());
    outcome.expect_codes(&[]);
    let home = outcome.text("vi/index.html");
    assert!(home.contains("files/a/ban-tay."), "{home}");
}

#[test]
fn a_block_that_may_be_for_teachers_is_never_shown_by_a_slip_of_the_finger() {
    let slips = [
        ":::techer\nBÍMẬT\n:::",
        ":::Teachers\nBÍMẬT\n:::",
        "    :::teacher\n    BÍMẬT\n    :::",
        "::teacher\nBÍMẬT\n::",
        "> :::teacher\n> BÍMẬT\n> :::",
        "- mục\n  :::teacher\n  BÍMẬT\n  :::",
        ":::teacher\nXong.\n:::\nBÍMẬT\n:::",
        "::: {.teacher}\nBÍMẬT\n:::",
        "\t:::teacher\n\tBÍMẬT\n\t:::",
        "Chữ :::teacher BÍMẬT :::",
        ":::note\n:::teacher\n:::\nBÍMẬT\n",
    ];
    let mut shown = Vec::new();
    for slip in slips {
        let folder = bare_project();
        lay_out(folder.path(), &[("content/a/index.vi.md", format!("---\ntitle: A\n---\n\nChữ cho em.\n\n{slip}\n"))]);
        let outcome = build_at(folder.path(), &overrides());
        // Either the site is refused, or the words are not in it.
        if !outcome.failed && outcome.text("vi/a.html").contains("BÍMẬT") {
            shown.push(slip);
        }
    }
    assert!(shown.is_empty(), "pupils would read this, and nobody is told: {shown:#?}");
}

#[test]
fn a_discreet_copy_says_nothing_outside_its_pages() {
    let folder = tempfile::tempdir().expect("a folder");
    let head = |title: &str, more: &str| format!("---\ntitle: {title}\n{more}---\n\n## BÍMẬT đề mục\n\n![BÍMẬT](bimat.svg)\n");
    let picture = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>\n";
    let files = [
        ("site.toml", "languages = [\"vi\", \"en\"]\nbase_url = \"https://truong.example\"\n\n[discreet]\n".to_owned()),
        ("content/_index.vi.md", head("BÍMẬT", "summary: BÍMẬT.\n")),
        ("content/bimat.svg", picture.to_owned()),
        ("content/bimat-1/_index.vi.md", head("BÍMẬT một", "summary: BÍMẬT.\nsensitive: true\n")),
        ("content/bimat-1/bimat.svg", picture.to_owned()),
        (
            "content/bimat-1/bimat-2/index.vi.md",
            head("BÍMẬT hai", "summary: BÍMẬT.\ntopics: [BÍMẬT]\nupdated: 2026-11-20\naliases: [vi/bimat.html]\nobjectives: [BÍMẬT]\n"),
        ),
        ("content/bimat-1/bimat-2/bimat.svg", picture.to_owned()),
        ("content/_data/glossary.yaml", "- {id: bimat, term: {vi: BÍMẬT}, child: {vi: BÍMẬT.}}\n".to_owned()),
        ("content/_data/laws.yaml", "- {id: bimat, title: {vi: BÍMẬT}, status: in_force}\n".to_owned()),
    ];
    lay_out(folder.path(), &files);
    let outcome = build_at(folder.path(), &overrides());
    let lesson = outcome.text("vi/phan-1/bai-1.html");
    assert!(lesson.contains("<title>Bài 1</title>") && lesson.contains("<h1>BÍMẬT hai</h1>"), "{lesson}");
    assert!(outcome.text("vi/index.html").contains("<title>Bài học ("), "{}", outcome.said[1]);
    let tells = |text: &str| ["BÍMẬT", "bimat", "bímật", "B%C3%8DM"].into_iter().find(|word| text.contains(word));
    for path in outcome.bytes.keys() {
        assert_eq!(tells(path), None, "{path}");
        let text = outcome.text(path);
        // Of a page, what its tab, its history and its printed sheet show; of other files, all. An index holds the
        // words of the pages, as the pages do; its name tells nothing.
        let seen = match text.split_once("</head>").or_else(|| path.starts_with("search/").then_some(("", ""))) {
            Some((head, body)) => format!("{head}{}", ids_and_addresses(body)),
            None => text,
        };
        let found = seen.lines().find(|line| tells(line).is_some());
        assert_eq!(found, None, "{path}");
    }
}

/// Where the links of a page lead, and what addresses may name on it.
fn ids_and_addresses(body: &str) -> String {
    let values = [" href=\"", " src=\"", " id=\""].into_iter().flat_map(|name| body.split(name).skip(1));
    values.filter_map(|rest| rest.split('"').next()).collect::<Vec<_>>().join("\n")
}
