//! Files that no editor would write on purpose: each is told under its code, none stops the program,
//! none hides another.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stderr,
    clippy::expect_used,
    clippy::panic,
    reason = "a test: it lays out folders, and says what it passed over"
)]

mod support;

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use nonla::config::{load, settings};
use nonla::diag::human::{Style, render};
use nonla::diag::{Report, Tongue};
use nonla::model::ids::{LocaleId, SourceId};
use nonla::model::path::ContentPath;
use nonla::model::project::{DataFile, PageFile};
use nonla::model::source::Source;
use nonla::write::Staging;
use nonla::{discover, parse, site};
use support::{Outcome, bare_project, build_at, build_changed, lay_out, overrides};

const PAGE: &str = "---\ntitle: Bài\n---\n\nChữ.\n";

/// Builds the plain project with further files.
fn build_with<N: AsRef<str>, B: AsRef<[u8]>>(files: &[(N, B)]) -> Outcome {
    let folder = bare_project();
    lay_out(folder.path(), files);
    build_at(folder.path(), &overrides())
}

/// How `nonla build` of the project at `root` ends, and what it says.
fn run(root: &Path, args: &[&str]) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_nonla"))
        .args(["build", "--messages", "en", "--clock", "2026-11-23"])
        .args(args)
        .current_dir(root)
        .output()
        .expect("the program");
    (output.status.code().unwrap_or(-1), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn text_in_another_encoding_is_told_with_the_byte() {
    let latin = [b"---\ntitle: B\xe0i\n---\n".as_slice(), b"\xff\xfe-\0-\0-\0", b"---\ntitle: a\n---\n\xc3"];
    let files = [("content/a/index.vi.md", latin[0]), ("content/b/index.vi.md", latin[1]), ("content/_data/laws.yaml", latin[2])];
    let outcome = build_with(&files);
    outcome.expect_codes(&["source/not-utf8"]);
    for byte in ["byte 13 ", "byte 1 ", "byte 18 "] {
        assert!(outcome.said[1].contains(byte), "{byte}: {}", outcome.said[1]);
    }
}

#[test]
fn captions_are_read_as_texts_are() {
    let large = format!("WEBVTT\n\n00:01.000 --> 00:04.000\n{}\n", "Mẹ ơi.\n".repeat(600_000));
    let files = [("static/e.vtt", b"WEBVTT\n\n00:01.000 --> 00:04.000\nM\xe0.\n".as_slice()), ("static/f.vtt", large.as_bytes())];
    let outcome = build_with(&files);
    outcome.expect_codes(&["source/not-utf8", "source/too-large"]);
    assert!(outcome.said[1].contains("static/e.vtt") && outcome.said[1].contains("static/f.vtt"), "{}", outcome.said[1]);
}

#[test]
fn a_byte_order_mark_is_no_part_of_any_text() {
    let marked = |text: &str| format!("\u{feff}{text}");
    let files = [
        ("site.toml", marked("languages = [\"vi\"]\n")),
        ("content/_index.vi.md", marked("---\ntitle: Nhà\n---\n")),
        ("content/_data/topics.yaml", marked("a: {vi: A}\n")),
        ("themes/default/templates/home.html", marked("<main>{{ page.title }}</main>")),
    ];
    let outcome = build_with(&files);
    outcome.expect_codes(&[]);
    assert_eq!(outcome.text("vi/index.html"), "<main>Nhà</main>");
}

#[test]
fn a_huge_file_is_told_and_never_read() {
    let folder = bare_project();
    let huge = folder.path().join("content/a/index.vi.md");
    lay_out(folder.path(), &[("content/a/index.vi.md", PAGE), ("content/b/index.vi.md", "không có phần đầu\n")]);
    std::fs::File::options().append(true).open(&huge).and_then(|file| file.set_len(50 << 20)).expect("a sparse file");
    let start = Instant::now();
    let outcome = build_at(folder.path(), &overrides());
    outcome.expect_codes(&["front-matter/missing", "source/too-large"]);
    assert!(outcome.said[1].contains("this file has 50 MB; a text may have 4 MB"), "{}", outcome.said[1]);
    assert!(start.elapsed() < Duration::from_secs(20), "it took {:?}", start.elapsed());
}

#[test]
fn a_head_that_never_ends_is_told_at_its_first_line() {
    let long = format!("---\ntitle: Bài\n{}---\nChữ.\n", "summary: dài\n".repeat(240_000));
    let short = format!("---\ntitle: Bài\n{}---\nChữ.\n", "# dài\n".repeat(20_000));
    let files = [("content/a/index.vi.md", short.as_str()), ("content/b/index.vi.md", long.as_str())];
    let outcome = build_with(&files);
    outcome.expect_codes(&["front-matter/too-large"]);
    assert!(outcome.said[1].len() < 2_000, "{}", &outcome.said[1][..2_000]);
    // Ten megabytes are too large for any text.
    let more = format!("---\ntitle: Bài\n{}---\nChữ.\n", "x".repeat(10 << 20));
    build_with(&[("content/a/index.vi.md", more)]).expect_codes(&["source/too-large"]);
}

/// Aliases that would unfold to a thousand million words.
fn bomb() -> String {
    let mut text = "a: &a [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for letter in 'b'..='i' {
        let last = char::from_u32(u32::from(letter) - 1).expect("a letter");
        text.push_str(&format!("{letter}: &{letter} [{}]\n", vec![format!("*{last}"); 10].join(", ")));
    }
    text
}

#[test]
fn yaml_that_unfolds_without_end_is_told() {
    let nested = format!("title: {}\n", "[".repeat(10_000));
    let maps = format!("title: {}\n", "{a: ".repeat(10_000));
    let lists = format!("title:\n  {}x\n", "- ".repeat(10_000));
    let quotes = format!("title: {}\n", "\"".repeat(10_001));
    let page = |head: &str| format!("---\n{head}---\n");
    let files = [
        ("content/a/index.vi.md", page(&bomb())),
        ("content/b/index.vi.md", page(&nested)),
        ("content/c/index.vi.md", page(&maps)),
        ("content/d/index.vi.md", page(&lists)),
        ("content/e/index.vi.md", page(&quotes)),
        ("content/_data/laws.yaml", bomb()),
        ("content/_data/topics.yaml", "a: &a {vi: *a}\n".to_owned()),
    ];
    let outcome = build_with(&files);
    assert!(outcome.codes.contains(&"yaml/too-complex"), "{}", outcome.said[1]);
    for file in files.iter().map(|(name, _)| name) {
        assert!(outcome.said[1].contains(&format!("--> {file}:")), "{file} is not told: {}", outcome.said[1]);
    }
    assert!(outcome.said[1].len() < 20_000, "the report has {} bytes", outcome.said[1].len());
}

#[test]
fn site_toml_without_end_is_told() {
    for text in [format!("languages = {}", "[".repeat(10_000)), format!("{} = 1", "a.".repeat(10_000)), "\0\0\0".to_owned()] {
        let outcome = build_with(&[("site.toml", text)]);
        assert!(outcome.failed && outcome.said[1].len() < 20_000, "{}", &outcome.said[1][..2_000]);
    }
}

#[test]
fn nesting_without_end_harms_nothing() {
    let n = 10_000;
    let deep: Vec<(&str, String)> = vec![
        ("quotes", ">".repeat(n) + " chữ"),
        ("quotes-apart", "> ".repeat(n) + "chữ"),
        ("lists", "- ".repeat(n) + "chữ"),
        ("numbers", "1. ".repeat(n) + "chữ"),
        ("stars", "*".repeat(n) + "chữ" + &"*".repeat(n)),
        ("stars-apart", "*a ".repeat(n)),
        ("lines", "_".repeat(n) + "chữ"),
        ("tildes", "~~".repeat(n) + "chữ"),
        ("brackets", "[".repeat(n) + "chữ" + &"](x)".repeat(n)),
        ("backticks", "`".repeat(n) + " chữ"),
        ("backticks-apart", (1..150).map(|many| "`".repeat(many) + " ").collect()),
        ("tags", "<".repeat(n)),
        ("tags-open", "<a ".repeat(n)),
        ("comments", "<!-- ".repeat(n)),
        ("entities", "&amp".repeat(n)),
        ("escapes", "\\".repeat(n)),
        ("blocks-more", (0..300).map(|more| ":".repeat(303 - more) + "note\n").collect()),
        ("closings", ":::\n".repeat(n)),
        ("colons", ":".repeat(n) + "note"),
        ("blocks-in-lists", "- :::note\n".repeat(n)),
        ("columns", "|a".repeat(n) + "|\n" + &"|-".repeat(n) + "|\n" + &"|b".repeat(n) + "|\n"),
        ("rows", "|a|\n|-|\n".to_owned() + &"|b|\n".repeat(n)),
        ("notes", (0..2_000).map(|i| format!("a[^{i}]\n\n[^{i}]: b[^{}]\n\n", i + 1)).collect()),
        ("note-of-itself", "a[^1]\n\n[^1]: b[^1] c[^2]\n\n[^2]: d[^1]\n".to_owned()),
        ("references", (0..2_000).map(|i| format!("[a{i}]\n\n[a{i}]: law:x\n\n")).collect()),
        ("headings", "## a\n\n".repeat(2_000)),
        ("definitions", "a\n: b\n\n".repeat(2_000)),
        ("definitions-deep", "a\n".to_owned() + &": ".repeat(n) + "b\n"),
        ("fences", "```\n".repeat(n + 1)),
        ("indents", " ".repeat(n) + "chữ"),
        ("alerts", "> [!NOTE]\n".repeat(n)),
        ("feedback", ":::quiz\n- [x] ".to_owned() + &" > ".repeat(n) + "\n:::\n"),
        ("nothing", "\0".repeat(n)),
        ("one-line", "chữ ".repeat(200_000)),
        ("returns", "\r".repeat(n)),
        ("combining", format!("## a{}\n", "\u{301}".repeat(n))),
        ("backwards", "\u{202e}chữ\u{202d} \u{feff}\u{200b}\u{2028}\u{2029}\u{85}".to_owned()),
    ];
    let folder = bare_project();
    let files: Vec<_> =
        deep.iter().map(|(name, text)| (format!("content/{name}/index.vi.md"), format!("---\ntitle: {name}\n---\n\n{text}\n"))).collect();
    lay_out(folder.path(), &files);
    let start = Instant::now();
    let outcome = build_at(folder.path(), &overrides());
    assert!(start.elapsed() < Duration::from_secs(60), "it took {:?}", start.elapsed());
    assert!(outcome.codes.contains(&"markdown/too-deep"), "{:?}", outcome.codes);
    for (name, _) in deep {
        assert!(outcome.bytes.contains_key(&format!("vi/{name}.html")), "{name} was not made");
    }
}

/// What overflows a stack or never ends is tried in a process of its own.
#[test]
fn blocks_and_pictures_without_end_harm_nothing() {
    let n = 10_000;
    let deep = [
        ("blocks", ":::note\n".repeat(n)),
        ("blocks-closed", ":::note\n".repeat(n) + "chữ\n" + &":::\n".repeat(n)),
        ("pictures", "![".repeat(n) + "chữ" + &"](x)".repeat(n)),
    ];
    let mut found = Vec::new();
    for (name, text) in deep {
        let folder = bare_project();
        lay_out(folder.path(), &[("content/a/index.vi.md", format!("---\ntitle: A\n---\n\n{text}\n"))]);
        let mut child = Command::new(env!("CARGO_BIN_EXE_nonla"))
            .args(["build", "-q"])
            .current_dir(folder.path())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program");
        let start = Instant::now();
        let status = loop {
            match child.try_wait().expect("the program") {
                Some(status) => break Some(status),
                None if start.elapsed() > Duration::from_secs(10) => break None,
                None => std::thread::sleep(Duration::from_millis(20)),
            }
        };
        match status {
            Some(status) if status.code() == Some(1) => {}
            Some(status) => found.push(format!("{name}: {status}")),
            None => {
                child.kill().and_then(|()| child.wait()).expect("the end of it");
                found.push(format!("{name}: no end after {:?}", start.elapsed()));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn drawings_without_end_have_no_size_and_harm_nothing() {
    let open = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'>";
    let laughs = (0..10)
        .fold("<!ENTITY a0 \"ha\">".to_owned(), |all, i| all + &format!("<!ENTITY a{} \"{}\">", i + 1, format!("&a{i};").repeat(10)));
    let drawings = [
        format!("{open}{}{}</svg>", "<g>".repeat(100_000), "</g>".repeat(100_000)),
        format!("<!DOCTYPE svg [{laughs}]>{open}&a10;</svg>"),
        format!("{open}{}", "<g ".repeat(10_000)),
        "không phải tranh".to_owned(),
    ];
    let mut files: Vec<(String, Vec<u8>)> =
        (0..).zip(drawings).map(|(i, text)| (format!("content/a/{i}.svg"), text.into_bytes())).collect();
    for (name, bytes) in [
        ("a.png", b"\x89PNG\r\n\x1a\n\0\0".as_slice()),
        ("b.jpg", b"\xff\xd8\xff\xe0\xff\xff"),
        ("c.webp", b"RIFF\xff\xff\xff\xffWEBPVP8X"),
        ("d.gif", b"GIF89a"),
    ] {
        files.push((format!("content/a/{name}"), bytes.to_vec()));
    }
    let body: String = files.iter().map(|(name, _)| format!("![Tranh bàn tay]({})\n\n", &name["content/a/".len()..])).collect();
    files.push(("content/a/index.vi.md".to_owned(), format!("---\ntitle: A\n---\n\n{body}").into_bytes()));
    let outcome = build_with(&files);
    outcome.expect_codes(&["picture/not-a-picture"]);
    for name in ["a.png", "b.jpg", "c.webp", "d.gif"] {
        assert!(outcome.said[1].contains(&format!("content/a/{name}\n")), "{name}: {}", outcome.said[1]);
    }
    assert!(!outcome.text("vi/a.html").contains("alt=\"Tranh\" width=\"0\""));
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_is_told_and_the_others_are_read() {
    use std::os::unix::fs::PermissionsExt;
    let folder = bare_project();
    lay_out(
        folder.path(),
        &[("content/a/index.vi.md", PAGE), ("content/b/index.vi.md", "không có phần đầu\n"), ("content/a/tranh.svg", "<svg/>")],
    );
    for name in ["content/a/index.vi.md", "content/a/tranh.svg"] {
        std::fs::set_permissions(folder.path().join(name), PermissionsExt::from_mode(0o000)).expect("permissions");
    }
    if std::fs::read(folder.path().join("content/a/index.vi.md")).is_ok() {
        return eprintln!("passed over: this user may read everything");
    }
    let outcome = build_at(folder.path(), &overrides());
    outcome.expect_codes(&["front-matter/missing", "source/unreadable"]);
    assert!(outcome.said[1].contains("permission was denied") && outcome.said[0].contains("không được phép"), "{}", outcome.said[1]);
}

#[test]
fn a_project_without_a_readable_site_toml_is_told() {
    let folder = bare_project();
    std::fs::remove_file(folder.path().join("site.toml")).expect("removed");
    build_at(folder.path(), &overrides()).expect_codes(&["source/unreadable"]);
    std::fs::create_dir(folder.path().join("site.toml")).expect("a folder");
    build_at(folder.path(), &overrides()).expect_codes(&["source/unreadable"]);
}

#[test]
fn a_site_toml_in_another_encoding_is_told_as_such() {
    build_with(&[("site.toml", b"languages = [\"vi\"] # \xe0".as_slice())]).expect_codes(&["source/not-utf8"]);
}

#[cfg(unix)]
#[test]
fn shortcuts_that_lead_back_or_outside_are_told_and_one_that_stays_inside_is_followed() {
    use std::os::unix::fs::symlink;
    let folder = bare_project();
    let outside = tempfile::tempdir().expect("a folder");
    lay_out(outside.path(), &[("tranh/rieng.svg", "<svg viewBox='0 0 4 4'/>"), ("rieng.vi.md", "---\ntitle: Riêng\n---\nBÍMẬT\n")]);
    let page = "---\ntitle: A\n---\n\n![Tranh bàn tay](chung/ban-tay.svg)\n";
    lay_out(
        folder.path(),
        &[("content/a/index.vi.md", page), ("content/tranh/ban-tay.svg", "<svg viewBox='0 0 4 4'/>"), ("rieng.txt", "BÍMẬT")],
    );
    let at = |name: &str| folder.path().join(name);
    symlink(at("content/tranh"), at("content/a/chung")).expect("inside");
    let outcome = build_at(folder.path(), &overrides());
    outcome.expect_codes(&[]);
    assert!(outcome.text("vi/a.html").contains("files/a/chung/ban-tay."), "{}", outcome.text("vi/a.html"));

    symlink(at("content"), at("content/a/tat-ca")).expect("a loop");
    symlink(outside.path().join("tranh"), at("content/a/ngoai")).expect("outside");
    std::fs::create_dir_all(at("content/b")).expect("a folder");
    symlink(outside.path().join("rieng.vi.md"), at("content/b/index.vi.md")).expect("outside");
    symlink(at("rieng.txt"), at("content/a/rieng.txt")).expect("outside content, inside the project");
    symlink(at("khong-co"), at("content/a/khong-co.svg")).expect("to nothing");
    let outcome = build_at(folder.path(), &overrides());
    outcome.expect_codes(&["source/link-loop", "source/link-outside", "source/unreadable"]);
    for name in ["a/tat-ca", "a/ngoai", "b/index.vi.md", "a/rieng.txt", "a/khong-co.svg"] {
        assert!(outcome.said[1].contains(&format!("--> content/{name}\n")), "{name}: {}", outcome.said[1]);
    }
    assert!(!outcome.said[1].contains("rieng.svg"), "a file behind an outside shortcut was looked at: {}", outcome.said[1]);
    assert!(outcome.bytes.values().all(|bytes| !String::from_utf8_lossy(bytes).contains("BÍMẬT")));
}

#[cfg(unix)]
#[test]
fn the_folders_content_and_static_may_themselves_be_shortcuts() {
    let folder = bare_project();
    let real = tempfile::tempdir().expect("a folder");
    lay_out(real.path(), &[("_index.vi.md", "---\ntitle: Nhà\n---\n"), ("a/index.vi.md", PAGE)]);
    std::fs::remove_dir_all(folder.path().join("content")).expect("removed");
    std::os::unix::fs::symlink(real.path(), folder.path().join("content")).expect("a shortcut");
    let outcome = build_at(folder.path(), &overrides());
    outcome.expect_codes(&[]);
    assert!(outcome.bytes.contains_key("vi/a.html"));
}

#[test]
fn empty_files_are_told_wherever_they_would_be_carried() {
    let files =
        [("content/a/index.vi.md", PAGE), ("content/a/tranh.svg", ""), ("static/to-roi.pdf", ""), ("themes/default/assets/mau.css", "")];
    let outcome = build_with(&files);
    outcome.expect_codes(&["source/empty-file"]);
    for name in ["content/a/tranh.svg", "static/to-roi.pdf", "themes/default/assets/mau.css"] {
        assert!(outcome.said[1].contains(&format!("--> {name}\n")), "{name}: {}", outcome.said[1]);
    }
}

#[test]
fn names_that_differ_in_case_or_composition_only_are_told() {
    let folder = bare_project();
    let files = [
        ("content/a/index.vi.md", PAGE),
        ("content/a/ban-tay.svg", "<svg viewBox='0 0 4 4'/>"),
        ("content/a/Ban-tay.svg", "<svg viewBox='0 0 4 4'/>"),
        ("content/a/phi\u{1ebf}u.pdf", "một"),
        ("content/a/phie\u{302}\u{301}u.pdf", "hai"),
        ("static/To-roi.pdf", "một"),
        ("static/to-roi.pdf", "hai"),
    ];
    lay_out(folder.path(), &files);
    if support::files_under(&folder.path().join("content/a")).len() < 5 {
        return eprintln!("passed over: this disk takes such names for one");
    }
    let outcome = build_at(folder.path(), &overrides());
    outcome.expect_codes(&["source/same-name", "unused/file"]);
    assert_eq!(outcome.said[1].matches("error[source/same-name]").count(), 3, "{}", outcome.said[1]);
}

#[test]
fn files_with_blanks_and_marks_in_their_names_travel() {
    let page = "---\ntitle: A\n---\n\n[Tệp](<Đơn xin đi học.pdf>) ![Tranh bàn tay](b%C3%A0n%20tay.svg) [Dấu](<50% & \"hai\".txt>)\n";
    let files = [
        ("content/a/index.vi.md", page),
        ("content/a/Đơn xin đi học.pdf", "pdf"),
        ("content/a/bàn tay.svg", "<svg viewBox='0 0 4 4'/>"),
        ("content/a/50% & \"hai\".txt", "x"),
        ("content/a/??.txt", "x"),
        ("content/a/tep", "không có đuôi"),
    ];
    let outcome = build_with(&files);
    outcome.expect_codes(&["unused/file"]);
    let html = outcome.text("vi/a.html");
    for name in ["files/a/don-xin-di-hoc.", "files/a/ban-tay.", "files/a/50-hai."] {
        assert!(html.contains(name), "{name}: {html}");
    }
    assert!(outcome.bytes.keys().all(|path| path.is_ascii() && !path.contains(' ')), "{:?}", outcome.bytes.keys());
}

#[test]
fn links_beyond_content_lead_nowhere() {
    let page = "---\ntitle: A\n---\n\n[a](../../../../../etc/passwd) [b](..\\..\\a.txt) [c](%2e%2e/%2e%2e/%2e%2e/x.pdf) ![d](../../../x.svg) [e](/../x.pdf)\n";
    let outcome = build_with(&[("content/a/index.vi.md", page)]);
    assert_eq!(outcome.said[1].matches("error[").count(), 5, "{}", outcome.said[1]);
    assert!(!outcome.text("vi/a.html").contains("href"), "{}", outcome.text("vi/a.html"));
}

/// The home page of the plain project with another text, and what is told of it.
fn page(head: &str, body: &str) -> Outcome {
    build_with(&[("content/a/index.vi.md", format!("---\n{head}\n---\n\n{body}\n"))])
}

#[test]
fn what_is_played_lies_in_the_site() {
    for file in ["https://video.example/ke.mp4", "//video.example/ke.mp4", "index.vi.md", "mailto:a@truong.example"] {
        let outcome = page("title: A", &format!(":::audio {file}\nLời.\n:::"));
        assert!(outcome.failed, "{file} was taken: {}", outcome.text("vi/a.html"));
    }
}

#[test]
fn a_title_of_nothing_is_missing() {
    page("title: \"\"", "Chữ.").expect_codes(&["key/missing"]);
    page("title: \" \"", "Chữ.").expect_codes(&["key/missing"]);
}

#[test]
fn a_note_without_its_text_and_a_text_without_its_note_are_told() {
    assert_ne!(page("title: A", "Có.[^x]").codes, [""; 0], "`[^x]` stands on the page");
    assert_ne!(page("title: A", "Có.\n\n[^x]: Không ai nhắc.").codes, [""; 0], "the note is on no page");
}

#[test]
fn a_name_for_a_language_that_the_site_does_not_have_is_told() {
    let outcome = build_with(&[("site.toml", "languages = [\"vi\"]\n[language_names]\nen = \"English\"\n")]);
    assert_ne!(outcome.codes, [""; 0]);
}

#[test]
fn hints_never_propose_nothing_or_what_was_refused() {
    for slug in ["index", "?!"] {
        let said = &page(&format!("title: A\nslug: \"{slug}\""), "Chữ.").said[1];
        assert!(said.contains("[key/bad-slug]") && !said.contains("as in ``") && !said.contains(&format!("as in `{slug}`")), "{said}");
    }
}

#[test]
fn every_template_that_cannot_be_read_is_told_beside_the_slips_in_content() {
    let files = [
        ("themes/default/templates/lesson.html", "<h1>{{ page.title }</h1>"),
        ("themes/default/templates/home.html", "{% if %}"),
        ("content/a/index.vi.md", "---\ntitle: A\n---\n\n[sai](khac.pdf)\n"),
    ];
    let outcome = build_with(&files);
    outcome.expect_codes(&["link/no-such-file", "theme/template"]);
    assert_eq!(outcome.said[1].matches("error[theme/template]").count(), 2, "{}", outcome.said[1]);
}

#[test]
fn a_theme_without_a_template_says_which() {
    let folder = bare_project();
    let outcome = build_changed(folder.path(), &overrides(), |project| {
        project.theme.templates.remove("lesson.html");
        project.theme.templates.remove("directives/note.html");
    });
    outcome.expect_codes(&["theme/no-template"]);
    assert!(outcome.said[1].contains("`lesson.html`") && outcome.said[0].contains("`directives/note.html`"), "{}", outcome.said[1]);
}

#[test]
fn all_problems_of_all_files_are_told_in_one_run_in_the_order_of_files_and_lines() {
    let folder = bare_project();
    let mut files = vec![
        ("site.toml".to_owned(), "languages = [\"vi\"]\nbase_ur = \"x\"\n".to_owned()),
        ("content/_data/topics.yaml".to_owned(), "A b: {vi: A}\n".to_owned()),
        ("themes/default/ui/vi.yaml".to_owned(), "- a\n".to_owned()),
    ];
    for i in 0..200 {
        let text = format!("---\ntitle: Bài {i}\nsumary: a\nupdated: mai\n---\n\n[x](khong-co-{i}.pdf)\n\n<b>đậm</b>\n\n:::nota\n");
        files.push((format!("content/b{i:03}/index.vi.md"), text));
    }
    lay_out(folder.path(), &files);
    let outcome = build_at(folder.path(), &overrides());
    for i in 0..200 {
        let told: Vec<&str> = outcome.said[1]
            .split("\n\n")
            .filter(|one| one.contains(&format!("--> content/b{i:03}/index.vi.md:")))
            .filter_map(|one| one.split(['[', ']']).nth(1))
            .collect();
        let expected = ["key/unknown", "key/bad-date", "link/no-such-file", "markdown/raw-html", "directive/unclosed", "directive/unknown"];
        assert_eq!(told, expected, "content/b{i:03}");
    }
    assert!(outcome.codes.contains(&"data/bad-id") && outcome.said[1].contains("--> site.toml:2:1"));
    let (code, said) = run(folder.path(), &[]);
    assert_eq!(code, 1, "{said}");
    assert!(!folder.path().join("dist").exists());
    assert!(said.contains("b199/index.vi.md"), "the last file is missing");
}

#[test]
fn the_output_folder_is_never_the_source_nor_holds_it() {
    let folder = bare_project();
    for bad in ["content", "content/a", "static", "themes/default", ".", "..", "site.toml/..", "./content/../content"] {
        let error = Staging::open(folder.path(), &folder.path().join(bad)).err().unwrap_or_else(|| panic!("{bad} was taken"));
        assert_eq!(error.diagnostic().map(|diagnostic| diagnostic.code.name), Some("output/is-source"), "{bad}");
        let (code, said) = run(folder.path(), &["-o", bad]);
        assert!(code == 1 && said.contains("output/is-source"), "{bad}: {code} {said}");
    }
    assert!(folder.path().join("content/_index.vi.md").is_file());
}

/// A generator of numbers that are the same every time (xorshift).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap_or(0)
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.roll(from.len())]
    }

    fn bytes(&mut self, most: usize) -> Vec<u8> {
        (0..self.roll(most)).map(|_| u8::try_from(self.roll(256)).unwrap_or(0)).collect()
    }

    /// Pieces of what such files are made of, in any order.
    fn soup(&mut self, pieces: &[&str], most: usize) -> String {
        (0..self.roll(most)).map(|_| self.pick(pieces)).collect()
    }
}

const MARKDOWN: [&str; 60] = [
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "    ",
    "\t",
    "a",
    "đ",
    "ế",
    "e\u{301}",
    "\u{feff}",
    "😀",
    "\0",
    "#",
    "## ",
    "- ",
    "* ",
    "+ ",
    "1. ",
    "> ",
    "| a | b |\n",
    "|---|---|\n",
    "```",
    "~~~",
    "`",
    "**",
    "_",
    "~~",
    "[",
    "]",
    "](",
    ")",
    "![",
    "[^1]",
    "[^1]: ",
    ": ",
    ":",
    "::",
    ":::",
    ":::note ",
    ":::quiz\n",
    ":::teacher",
    "::::steps\n",
    "- [ ] a > b\n",
    "- [x] ",
    ":::law luat/1\n",
    ":::help 111\n",
    ":::audio a.mp3\n",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "<?",
    "&amp;",
    "\\",
    "---\n",
    "===\n",
    "law:luat/25",
    "../../",
    "{#id}",
];

const YAML: [&str; 52] = [
    "\n",
    "\n  ",
    "\n    ",
    "\t",
    " ",
    "- ",
    ": ",
    ":",
    "title: ",
    "id: ",
    "vi: ",
    "en: ",
    "law: ",
    "number: ",
    "status: ",
    "last_checked: ",
    "articles:",
    "clauses:",
    "sources:",
    "ages: ",
    "review: ",
    "\"",
    "'",
    "[",
    "]",
    "{",
    "}",
    ",",
    "#",
    " #",
    "&a ",
    "*a",
    "!!str ",
    "|",
    ">",
    "?",
    "%",
    "@",
    "~",
    "null",
    "true",
    "111",
    "1e99",
    "-0",
    "2026-11-23",
    "luat/25/1",
    "\"25\":",
    "đ",
    "e\u{301}",
    "\u{feff}",
    "---\n",
    "...\n",
];

#[test]
fn thousands_of_random_pages_are_read_and_shown() {
    let mut dice = Dice(0x6e6f_6e6c_6131_3131);
    let folder = bare_project();
    let mut files: Vec<(String, Vec<u8>)> = vec![
        (
            "content/_data/laws.yaml".to_owned(),
            b"- {id: luat, title: {vi: L}, status: in_force, last_checked: 2026-11-23, articles: {\"1\": {text: {vi: a}}}}\n".to_vec(),
        ),
        ("content/b0000/a.mp3".to_owned(), b"a".to_vec()),
    ];
    for i in 0..2_000 {
        let bytes = match i % 4 {
            0 => dice.bytes(400),
            1 => format!("---\n{}\n---\n{}", dice.soup(&YAML, 30), dice.soup(&MARKDOWN, 60)).into_bytes(),
            _ => format!("---\ntitle: Bài {i}\n---\n{}", dice.soup(&MARKDOWN, 120)).into_bytes(),
        };
        files.push((format!("content/b{i:04}/index.vi.md"), bytes));
    }
    lay_out(folder.path(), &files);
    let outcome = build_at(folder.path(), &overrides());
    assert!(outcome.failed && !outcome.said[0].is_empty());
    assert!(outcome.codes.iter().all(|code| !code.starts_with("theme/")), "{}", of_theme(&outcome.said[1]));
}

/// What is said of templates: the first place is enough.
fn of_theme(said: &str) -> &str {
    said.find("[theme/").map_or("", |at| said[at..].split("\n\n").next().unwrap_or_default())
}

#[test]
fn thousands_of_random_data_files_and_settings_are_read() {
    let mut dice = Dice(0x6cc3_b372_7761_7264);
    let mut report = Report::default();
    let folder = bare_project();
    let (known, source) = load(&folder.path().join("site.toml"), "site.toml", &overrides(), &mut report);
    let known = known.expect("settings");
    let found = discover::project(folder.path(), source, &known, &mut report);
    for _ in 0..1_000 {
        let mut project = found.clone();
        let text = |dice: &mut Dice| match dice.roll(5) {
            0 => String::from_utf8_lossy(&dice.bytes(200)).into_owned(),
            1 => format!("- id: a\n  {}", dice.soup(&YAML, 40)),
            2 => format!("- {{{}}}", dice.soup(&YAML, 20)),
            _ => dice.soup(&YAML, 60),
        };
        for name in ["glossary", "helplines", "laws", "people", "services", "topics"] {
            let text = text(&mut dice);
            let source = project.add_source(Source { name: format!("content/_data/{name}.yaml"), text: text.into() });
            project.data.push(DataFile { name: name.to_owned(), source });
        }
        let page = format!("---\n{}\n---\n{}", text(&mut dice), dice.soup(&MARKDOWN, 20));
        let source: SourceId = project.add_source(Source { name: "content/a/index.vi.md".to_owned(), text: page.into() });
        let path = ContentPath::new("a/index.vi.md").expect("a path");
        project.pages.push(PageFile { source, path, folder: "a".to_owned(), branch: false, locale: LocaleId(0) });
        let mut report = Report::default();
        let parsed = parse::all(&project, &known, &mut report);
        report.append(site::assemble(parsed, &project, &known).report());
        for tongue in [Tongue::Vi, Tongue::En] {
            render(&report, &project.sources, Style { tongue, color: true, notes: true });
        }
        settings(
            &dice.soup(&["languages", " = ", "[", "]", "\"vi\"", "\"", "\n", "[[a]]", "{", "}", "#", "1", "đ", ".", ",", "theme"], 30),
            &overrides(),
            &mut report,
        );
    }
}

/// `length` letters in which nothing is ever repeated: each takes half a byte when compressed.
fn noise(length: usize) -> String {
    let mut state = 7_u32;
    let mut letter = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        char::from(b'a' + u8::try_from((state >> 16) % 16).expect("a small number"))
    };
    (0..length).map(|at| if at % 60 == 59 { '\n' } else { letter() }).collect()
}

/// What was said of weights alone: so long a text is hard to show on slides, too.
fn weights(outcome: &Outcome) -> Vec<&'static str> {
    outcome.codes.iter().copied().filter(|code| code.starts_with("weight/")).collect()
}

#[test]
fn a_lesson_too_heavy_for_a_phone_is_told_with_its_longest_part() {
    let lesson = |length| format!("---\ntitle: A\n---\n\n## Ngắn\n\nChữ.\n\n## Dài\n\n{}\n\n## Cuối\n\nChữ.\n", noise(length));
    assert_eq!(weights(&build_with(&[("content/a/index.vi.md", lesson(35_000))])), [""; 0]);
    let outcome = build_with(&[("content/a/index.vi.md", lesson(60_000))]);
    assert_eq!(weights(&outcome), ["weight/page"], "{}", outcome.said[1]);
    assert!(outcome.said[1].contains("the longest part is `Dài`") && outcome.said[1].contains("a/index.vi.md:9:1"), "{}", outcome.said[1]);
    // The captions of a film are a part of its page.
    let film = "---\ntitle: A\n---\n\n## Phim\n\n:::video f.webm captions=f.vi.vtt\nLời.\n:::\n".to_owned();
    let lay = |length| {
        let captions = format!("WEBVTT\n\n00:01.000 --> 00:04.000\n{}\n", noise(length));
        build_with(&[("content/a/index.vi.md", film.clone()), ("content/a/f.webm", "film".to_owned()), ("content/a/f.vi.vtt", captions)])
    };
    assert_eq!(weights(&lay(35_000)), [""; 0]);
    let outcome = lay(60_000);
    assert_eq!(weights(&outcome), ["weight/page"], "{}", outcome.said[1]);
    assert!(
        outcome.said[1].contains("the longest part is `f.vi.vtt`") && outcome.said[1].contains("a/index.vi.md:7:1"),
        "{}",
        outcome.said[1]
    );
    // A page that nobody wrote, and that grows with the site, is told and made.
    let word = format!("- {{id: x, term: {{vi: x}}, child: {{vi: {}}}}}\n", noise(60_000).replace('\n', " "));
    let outcome = build_with(&[("content/_data/glossary.yaml", word)]);
    outcome.expect_codes(&["weight/list"]);
    assert!(!outcome.failed, "{}", outcome.said[1]);
}

#[test]
fn pictures_too_heavy_for_a_phone_are_told_with_the_heaviest() {
    let lesson = "---\ntitle: A\n---\n\n![Bàn tay xòe năm ngón](tay.svg)\n\n![Một em bé gọi điện](em.svg)\n\n[Nghe](nghe.mp3)\n";
    let drawing =
        |length| format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"><!--{}--></svg>", noise(length)).into_bytes();
    let lay = |hand: usize| {
        let lesson = lesson.as_bytes().to_vec();
        let files: [(&str, Vec<u8>); 4] = [
            ("content/a/index.vi.md", lesson),
            ("content/a/tay.svg", drawing(hand)),
            ("content/a/em.svg", drawing(100_000)),
            ("content/a/nghe.mp3", vec![3; 900_000]),
        ];
        build_with(&files)
    };
    lay(200_000).expect_codes(&[]);
    let outcome = lay(240_000);
    outcome.expect_codes(&["weight/whole"]);
    assert!(outcome.said[1].contains("`content/a/tay.svg` (141 KB) weighs most"), "{}", outcome.said[1]);
    assert!(outcome.said[1].contains("content/a/index.vi.md"), "{}", outcome.said[1]);
}

#[test]
fn a_large_drawing_counts_as_it_travels() {
    let drawing =
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\">{}</svg>", "<path d=\"M0 0h4v4z\"/>".repeat(20_000));
    let lesson = "---\ntitle: A\n---\n\n![Bàn tay xòe năm ngón](tay.svg)\n";
    build_with(&[("content/a/index.vi.md", lesson), ("content/a/tay.svg", drawing.as_str())]).expect_codes(&[]);
}

#[test]
fn a_theme_too_heavy_for_a_phone_is_told_with_its_heaviest_file() {
    let outcome = build_with(&[("themes/default/styles/9-x.css", format!("a {{ --x: \"{}\" }}", noise(8_000).replace('\n', "")))]);
    outcome.expect_codes(&["weight/style"]);
    // Whatever scripts the theme has, here they are as good as none.
    let assets = support::files_under(&Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/assets"));
    let scripts = assets.iter().map(|path| support::slashes(path)).filter(|path| path.ends_with(".js"));
    let none: Vec<(String, String)> = scripts
        .filter_map(|path| Some((format!("themes/default/assets/{}", path.split_once("themes/default/assets/")?.1), "0".to_owned())))
        .collect();
    let build = |files: Vec<(&str, String)>| {
        let files = files.into_iter().map(|(name, text)| (name.to_owned(), text));
        build_with(&none.iter().cloned().chain(files).collect::<Vec<_>>())
    };
    let named =
        ["a1.js", "b1.js"].map(|name| format!("<script defer src=\"{{{{ root }}}}{{{{ site.assets[\"{name}\"] }}}}\"></script>")).concat();
    let two = |length| {
        vec![
            ("themes/default/assets/a1.js", noise(length)),
            ("themes/default/assets/b1.js", noise(4_000).replace('a', "z")),
            ("themes/default/templates/home.html", format!("<head></head>{named}")),
        ]
    };
    build(two(11_000)).expect_codes(&[]);
    let outcome = build(two(18_000));
    outcome.expect_codes(&["weight/script"]);
    assert!(outcome.said[1].contains("themes/default/assets/a1.js"), "{}", outcome.said[1]);
    // What stands in the head and is not deferred is waited for before the first word.
    let page = |how: &str| {
        let template =
            format!("<head><script{how} src=\"{{{{ root }}}}{{{{ site.assets[\"a1.js\"] }}}}\"></script></head>{{{{ page.body | safe }}}}");
        let lesson = format!("---\ntitle: A\n---\n\n{}\n", noise(40_000));
        build(vec![
            ("themes/default/templates/lesson.html", template),
            ("themes/default/assets/style.css", noise(14_000).replace('c', "x")),
            ("themes/default/assets/a1.js", noise(16_000).replace('b', "y")),
            ("content/a/index.vi.md", lesson),
        ])
    };
    assert_eq!(weights(&page(" defer")), [""; 0]);
    let outcome = page("");
    assert_eq!(weights(&outcome), ["weight/first"], "{}", outcome.said[1]);
    assert!(outcome.said[1].contains("the text of the page weighs most"), "{}", outcome.said[1]);
}
