//! `nonla new`: what an editor gets, that it builds, and that nothing is ever overwritten.
#![expect(clippy::disallowed_methods, clippy::expect_used, reason = "a test: it looks at what the program wrote")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use nonla::config::Overrides;
use nonla::diag::Tongue;
use nonla::model::date::Date;
use nonla::model::document::Document;
use nonla::model::settings::Include;
use nonla::skeleton::translation::{Copy, translation};
use nonla::text::amount::Marks;

/// `nonla` in a folder, with an environment that says nothing.
fn command(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nonla"));
    command.args(args).current_dir(folder).env_clear().stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    // 28 November 2026: the numbers to call in a new site have just been looked at.
    command.env("SOURCE_DATE_EPOCH", "1795824000");
    if let Some(root) = std::env::var_os("SystemRoot") {
        command.env("SystemRoot", root);
    }
    command
}

/// The exit code and standard error; `new` has no data to tell.
fn run(folder: &Path, args: &[&str]) -> (i32, String) {
    let output = command(folder, args).output().expect("the program runs");
    assert!(output.stdout.is_empty() || args[0] != "new", "{}", String::from_utf8_lossy(&output.stdout));
    (output.status.code().expect("an exit code"), String::from_utf8(output.stderr).expect("UTF-8"))
}

#[track_caller]
fn fine(folder: &Path, args: &[&str]) -> String {
    let (code, said) = run(folder, args);
    assert_eq!(code, 0, "{args:?}: {said}");
    said
}

#[track_caller]
fn refused(folder: &Path, args: &[&str], code: i32) -> String {
    let (found, said) = run(folder, args);
    assert_eq!(found, code, "{args:?}: {said}");
    said
}

/// A new site in a temporary folder.
fn site() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fine(folder.path(), &["init", "site"]);
    let root = folder.path().join("site");
    (folder, root)
}

fn read(root: &Path, name: &str) -> String {
    fs::read_to_string(root.join(name)).expect(name)
}

fn write(root: &Path, name: &str, text: &str) {
    let at = root.join(name);
    fs::create_dir_all(at.parent().expect("a folder")).expect("a folder");
    fs::write(at, text).expect("a file");
}

/// Every file below `content/`, sorted.
fn files(root: &Path) -> Vec<String> {
    fn gather(folder: &Path, name: &str, files: &mut Vec<String>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let entry = entry.expect("a readable folder");
            let path = format!("{name}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() { gather(&entry.path(), &format!("{path}/"), files) } else { files.push(path) }
        }
    }
    let mut files = Vec::new();
    gather(&root.join("content"), "", &mut files);
    files.sort();
    files
}

#[test]
fn what_is_made_builds_strictly_without_a_complaint() {
    let (_folder, root) = site();
    for tongue in ["vi", "en"] {
        fine(&root, &["new", "section", "Giao thông", "--name", &format!("giao-thong-{tongue}"), "--messages", tongue]);
        let within = format!("giao-thong-{tongue}");
        fine(&root, &["new", "lesson", "Qua đường: \"đèn đỏ\" #1", "-i", &within, "--ages", "6-8,parents", "--messages", tongue]);
        fine(&root, &["new", "lesson", "Crossing the road", "-i", &within, "-l", "en", "--messages", tongue]);
        fine(&root, &["new", "translation", "en", &format!("{within}/qua-duong-den-do-1"), "--messages", tongue]);
        fine(&root, &["new", "translation", "vi", &format!("{within}/crossing-the-road"), "--messages", tongue]);
        fine(&root, &["new", "translation", "en", &within, "--messages", tongue]);
    }
    let said = fine(&root, &["build", "--drafts", "--strict", "-v", "--messages", "en"]);
    assert_eq!(said.lines().count(), 1, "{said}");
    let lesson = read(&root, "content/giao-thong-vi/qua-duong-den-do-1/index.vi.md");
    assert!(
        lesson.contains("\ntitle: \"Qua đường: \\\"đèn đỏ\\\" #1\"\n") && lesson.contains("\nages: [\"6-8\", \"parents\"]\n"),
        "{lesson}"
    );
    let page = read(&root, "dist/vi/giao-thong-vi/qua-duong-den-do-1.html");
    assert!(page.contains("Qua đường: "), "the lesson has its page");
    for form in ["slides", "handout", "guide"] {
        assert!(root.join(format!("dist/vi/giao-thong-vi/qua-duong-den-do-1.{form}.html")).is_file(), "{form}");
    }
}

#[test]
fn where_pages_to_read_are_a_new_one_is_no_lesson() {
    let (_folder, root) = site();
    write(&root, "content/gioi-thieu/_index.vi.md", "---\ntitle: Giới thiệu\nlessons: false\n---\n");
    write(&root, "content/gioi-thieu/_index.en.md", "---\ntitle: About\n---\n");
    let said = fine(&root, &["new", "lesson", "Cho ai", "-i", "gioi-thieu", "--messages", "vi"]);
    assert!(said.starts_with("Đã tạo trang mới: content/gioi-thieu/cho-ai/index.vi.md\n"), "{said}");
    let said = fine(&root, &["new", "lesson", "Who writes here", "-i", "gioi-thieu", "-l", "en", "--messages", "en"]);
    assert!(said.starts_with("A new page is in content/gioi-thieu/who-writes-here/index.en.md\n"), "{said}");
    fine(&root, &["new", "translation", "en", "gioi-thieu/cho-ai"]);
    fine(&root, &["new", "translation", "vi", "gioi-thieu/who-writes-here"]);
    let text = read(&root, "content/gioi-thieu/cho-ai/index.vi.md");
    assert!(text.contains("\ntitle: Cho ai\n") && text.contains("\n## Phần thứ nhất\n") && text.contains("\ndraft: true\n"), "{text}");
    for of_lessons in ["ages", "grades", "duration", "objectives", "materials", "topics", ":::"] {
        assert!(!text.contains(&format!("\n{of_lessons}")), "{of_lessons}: {text}");
    }
    let said = fine(&root, &["build", "--drafts", "--strict", "-v", "--messages", "en"]);
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(root.join("dist/vi/gioi-thieu/cho-ai.html").is_file());
    let said = refused(&root, &["new", "lesson", "X", "-i", "gioi-thieu", "--ages", "6-8", "--messages", "en"], 2);
    assert!(said.contains("no lessons") && said.contains("--ages"), "{said}");
    let said = refused(&root, &["new", "lesson", "X", "-i", "gioi-thieu", "--ages", "6-8", "--messages", "vi"], 2);
    assert!(said.contains("trang để đọc") && said.contains("--ages"), "{said}");
}

#[test]
fn a_new_lesson_stays_out_of_the_site_until_it_is_done() {
    let (_folder, root) = site();
    let said = fine(&root, &["new", "lesson", "Qua đường", "-i", "an-toan", "--messages", "vi"]);
    assert!(said.contains("content/an-toan/qua-duong/index.vi.md\n") && said.contains("nonla serve --drafts"), "{said}");
    assert_eq!(said.lines().count(), 2, "{said}");
    fine(&root, &["build", "--strict"]);
    assert!(!root.join("dist/vi/an-toan/qua-duong.html").exists());
    let text = read(&root, "content/an-toan/qua-duong/index.vi.md");
    write(&root, "content/an-toan/qua-duong/index.vi.md", &text.replace("\ndraft: true\n", "\n"));
    fine(&root, &["build", "--strict"]);
    assert!(root.join("dist/vi/an-toan/qua-duong.html").is_file());
    assert_eq!(fine(&root, &["new", "lesson", "Xe", "-i", "an-toan", "-q"]), "", "quiet is quiet");
}

#[test]
fn comments_speak_to_the_editor_and_the_text_to_its_readers() {
    let (_folder, root) = site();
    fine(&root, &["new", "lesson", "Crossing", "-i", "an-toan", "-l", "en", "--messages", "vi"]);
    let text = read(&root, "content/an-toan/crossing/index.en.md");
    assert!(text.contains("# Số phút trên lớp.") && text.contains("\n## What to remember\n"), "{text}");
    fine(&root, &["new", "lesson", "Sang đường", "-i", "an-toan", "--messages", "en"]);
    let text = read(&root, "content/an-toan/sang-duong/index.vi.md");
    assert!(text.contains("# Minutes in class.") && text.contains("\n## Điều cần nhớ\n"), "{text}");
    // After the starter's lesson (10) and in the order in which they were made.
    assert!(text.contains("\nweight: 30\n"), "{text}");
}

#[test]
fn nothing_is_ever_overwritten_and_another_name_is_offered() {
    let (_folder, root) = site();
    let args = ["new", "lesson", "Qua đường", "-i", "an-toan", "--messages", "vi"];
    fine(&root, &args);
    let file = "content/an-toan/qua-duong/index.vi.md";
    write(&root, file, "mine");
    let said = refused(&root, &args, 1);
    assert!(said.contains(&format!("`{file}`")) && said.contains("--name qua-duong-2"), "{said}");
    assert_eq!(read(&root, file), "mine");
    // The same letters, put together differently, are the same name.
    let said = refused(&root, &["new", "lesson", "Qua \u{111}u\u{31b}o\u{31b}\u{300}ng", "-i", "an-toan", "--messages", "vi"], 1);
    assert!(said.contains(&format!("`{file}`")), "{said}");
    let said = refused(&root, &["new", "lesson", "Qua đường", "-i", "an-toan", "-l", "en", "--messages", "vi"], 1);
    assert!(said.contains("nonla new translation en an-toan/qua-duong"), "{said}");
    assert_eq!(read(&root, file), "mine");
    fs::remove_file(root.join(file)).expect("removed");
    fine(&root, &args);
    fine(&root, &["new", "lesson", "Qua đường", "-i", "an-toan", "--name", "qua-duong-2"]);
    let said = refused(&root, &args, 1);
    assert!(said.contains("--name qua-duong-3"), "{said}");

    let said = refused(&root, &["new", "section", "An toàn", "--messages", "en"], 1);
    assert!(said.contains("`content/an-toan/_index.vi.md`") && said.contains("--name an-toan-2"), "{said}");
    write(&root, "content/an-toan/tep", "mine");
    let said = refused(&root, &["new", "lesson", "Tệp", "-i", "an-toan", "--messages", "en"], 1);
    assert!(said.contains("`content/an-toan/tep`"), "{said}");
    assert_eq!(read(&root, "content/an-toan/tep"), "mine");
    // Pictures may be there before the lesson.
    write(&root, "content/an-toan/tau/tau.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>");
    fine(&root, &["new", "lesson", "Tàu", "-i", "an-toan"]);
}

#[test]
fn of_many_at_once_one_wins_and_the_others_say_so() {
    let (_folder, root) = site();
    let children: Vec<_> = (0..8)
        .map(|number| {
            let mut command = command(&root, &["new", "lesson", "Qua đường", "-i", "an-toan", "--ages"]);
            command.arg(if number % 2 == 0 { "6-8" } else { "9-11" }).spawn().expect("the program runs")
        })
        .collect();
    let codes: Vec<_> = children.into_iter().map(|child| child.wait_with_output().expect("it ends").status.code()).collect();
    assert_eq!(codes.iter().filter(|code| **code == Some(0)).count(), 1, "{codes:?}");
    assert!(codes.iter().all(|code| matches!(code, Some(0 | 1))), "{codes:?}");
    let text = read(&root, "content/an-toan/qua-duong/index.vi.md");
    assert!(text.starts_with("---\n") && text.ends_with(":::\n"), "the file is whole");
}

#[test]
fn odd_titles_become_names_that_every_disk_takes_or_are_refused() {
    let (_folder, root) = site();
    let long = "rất dài ".repeat(200);
    for (title, folder) in [
        ("Con", "bai-con"),
        ("AUX", "bai-aux"),
        ("com1", "bai-com1"),
        ("Index", "bai-index"),
        ("../../../etc/passwd", "etc-passwd"),
        ("🚦 Qua đường 🚶", "qua-duong"),
        ("111", "111"),
        ("C:\\con", "c-con"),
        ("- gạch", "gach"),
        ("{{ title }}", "title"),
        ("Dòng\nmới\u{7}", "dong-moi"),
        ("Ðường về", "duong-ve"),
        (long.as_str(), "rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat"),
    ] {
        fine(&root, &["new", "lesson", "-i", "an-toan", "--", title]);
        assert!(root.join("content/an-toan").join(folder).join("index.vi.md").is_file(), "{title:?}: {:?}", files(&root));
    }
    // A letter that only looks like đ is told.
    fine(&root, &["build", "--drafts"]);
    let before = files(&root);
    for title in ["🚦🚦", "?!", "..", "-"] {
        let said = refused(&root, &["new", "lesson", "-i", "an-toan", "--messages", "vi", "--", title], 2);
        assert!(said.contains("--name bai-moi"), "{said}");
    }
    for title in ["", " ", "\n"] {
        refused(&root, &["new", "lesson", "-i", "an-toan", title], 2);
    }
    for (name, like) in [("Qua Đường", "qua-duong"), ("../x", "x"), ("con", "bai-con"), ("a--b", "a-b"), ("", "qua-duong")] {
        let said = refused(&root, &["new", "lesson", "X", "-i", "an-toan", "--name", name, "--messages", "vi"], 2);
        assert!(said.contains(&format!("--name {like}`")), "{said}");
    }
    assert_eq!(files(&root), before);
}

#[test]
fn the_section_is_the_one_that_was_named_or_the_one_the_user_stands_in() {
    let (_folder, root) = site();
    // One section: there is nothing to ask.
    fine(&root, &["new", "lesson", "Một"]);
    fine(&root, &["new", "section", "Giao thông"]);
    let said = refused(&root, &["new", "lesson", "Hai", "--messages", "vi"], 2);
    assert!(said.contains("  an-toan     An toàn\n  giao-thong  Giao thông\n") && said.contains("--in an-toan"), "{said}");
    let inside = root.join("content/giao-thong");
    let said = fine(&inside, &["new", "lesson", "Hai"]);
    assert!(said.contains(" hai/index.vi.md\n"), "told from where one stands: {said}");
    fine(&inside.join("hai"), &["new", "lesson", "Ba"]);
    fine(&inside, &["new", "section", "Đi bộ"]);
    for (number, within) in ["giao-thong/di-bo", "content/giao-thong/di-bo/", "./content/giao-thong/di-bo/_index.vi.md"].iter().enumerate()
    {
        fine(&root, &["new", "lesson", &format!("Bài {number}"), "--in", within]);
    }
    fine(&inside, &["new", "lesson", "Bài 3", "--in", "di-bo"]);
    fine(&inside, &["new", "lesson", "Bài 4", "--in", "../an-toan"]);
    fine(&inside, &["new", "lesson", "Bài 5", "--in", &root.join("content/an-toan").display().to_string()]);
    fine(&root, &["new", "lesson", "Bài 6", "--in", "content"]);
    let found = files(&root);
    for path in [
        "an-toan/mot",
        "giao-thong/hai",
        "giao-thong/ba",
        "giao-thong/di-bo/bai-0",
        "giao-thong/di-bo/bai-1",
        "giao-thong/di-bo/bai-2",
        "giao-thong/di-bo/bai-3",
        "an-toan/bai-4",
        "an-toan/bai-5",
        "bai-6",
    ] {
        assert!(found.contains(&format!("{path}/index.vi.md")), "{path}: {found:?}");
    }
    assert!(refused(&root, &["new", "lesson", "X", "-i", "giao-tong", "--messages", "en"], 2).contains("did you mean `--in giao-thong`?"));
    assert!(refused(&root, &["new", "lesson", "X", "-i", "an-toan/mot", "--messages", "en"], 2).contains("is a lesson"));
    assert!(refused(&root, &["new", "lesson", "X", "-i", "..", "--messages", "en"], 2).contains("there is no section `..`"));
    assert!(refused(&root, &["new", "lesson", "X", "-l", "e", "--messages", "en"], 2).contains("the site has no language `e`"));
    fine(&root, &["build", "--drafts", "--strict"]);
}

#[test]
fn an_address_that_is_taken_is_noticed_before_anything_is_written() {
    let (_folder, root) = site();
    write(&root, "content/an-toan/khac/index.vi.md", "---\ntitle: Khác\nslug: qua-duong\n---\n");
    let before = files(&root);
    let said = refused(&root, &["new", "lesson", "Qua đường", "-i", "an-toan", "--messages", "vi"], 1);
    assert!(said.contains("site/same-address") && said.contains("--name"), "{said}");
    assert_eq!(files(&root), before);
    // What was wrong before is no reason to refuse.
    write(&root, "content/an-toan/khac/index.vi.md", "---\ntitel: Khác\n---\n\n[x](nowhere.md)\n");
    fine(&root, &["new", "lesson", "Qua đường", "-i", "an-toan"]);
}

/// The lessons of this project itself, in a temporary folder.
fn our_own() -> tempfile::TempDir {
    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).expect("a folder");
        for entry in fs::read_dir(from).expect("a folder") {
            let entry = entry.expect("a readable folder");
            let at = to.join(entry.file_name());
            if entry.path().is_dir() { copy(&entry.path(), &at) } else { fs::copy(entry.path(), at).map(|_| ()).expect("a file") }
        }
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    copy(&root.join("content"), &folder.path().join("content"));
    copy(&root.join("static"), &folder.path().join("static"));
    fs::copy(root.join("site.toml"), folder.path().join("site.toml")).expect("a file");
    folder
}

/// The lines of a text that say what it is made of.
fn frame(text: &str) -> Vec<&str> {
    let body = text.splitn(3, "---\n").nth(2).unwrap_or_default();
    body.lines().filter(|line| line.starts_with([':', '#', '-', '!', '|', '1'])).collect()
}

/// The English translations of our own Vietnamese texts, begun again: file, original and what is made of it.
fn begun_again(root: &Path) -> Vec<(String, String, String)> {
    let ours = support::assembled_at(root);
    let [vi, en] = ["vi", "en"].map(|tag| ours.settings.locale_id(tag).expect("one of our languages"));
    let marks = [vi, en].map(|locale| Marks::of(ours.site.words.number_marks(locale)));
    // The handbook shows code of both languages, and pictures of its own in each.
    let lessons = |document: &&Document| document.file.locale == en && !document.file.folder.starts_with("so-tay");
    let english: Vec<&Document> = ours.site.documents.iter().map(AsRef::as_ref).filter(lessons).collect();
    let begun = english.into_iter().map(|there| {
        let originals = ours.site.documents.iter().map(AsRef::as_ref);
        let from: &Document = originals
            .into_iter()
            .find(|from: &&Document| from.file.locale == vi && from.file.folder == there.file.folder)
            .expect("an original");
        let source = ours.project.source(from.file.source);
        let copy = Copy { from, source, of: "vi", into: "en", marks, today: Date::new(2026, 11, 28).expect("a day") };
        let made = translation(&copy, Tongue::En).expect("a translation");
        (format!("content/{}", there.file.path), source.text.to_string(), made)
    });
    begun.collect()
}

#[test]
fn every_lesson_of_ours_can_be_translated_again() {
    let folder = our_own();
    let root = folder.path();
    let begun = begun_again(root);
    assert!(begun.len() > 8, "{}", begun.len());
    for (file, original, made) in &begun {
        // In charts numbers are written as in the new language.
        let same = |line: &str| {
            let line = line.replace("index.vi.md)", "index.en.md)");
            if line.starts_with('|') { line.replace(['.', ','], "") } else { line }
        };
        let [was, is] = [original, made].map(|text| frame(text).into_iter().map(same).collect::<Vec<_>>());
        assert_eq!(is, was, "{file}");
        assert!(made.contains("\ntranslation:\n  of: vi\n  source: v1:") && made.contains("\ndraft: true\n"), "{made}");
        assert!(made.contains("\n# To be translated.\ntitle: ") && made.matches("\nreview: ").count() == 1, "{made}");
        assert!(!made.contains("vi.md)"), "links lead to its own language: {file}");
        fs::remove_file(root.join(file)).expect("removed");
    }
    // What the command writes is no other: the home page, one of figures, a section, a lesson.
    for page in ["content", "tra-cuu/so-lieu", "an-toan", "an-toan/nam-ngon-tay"] {
        fine(root, &["new", "translation", "en", page, "--messages", "en"]);
    }
    let mut compared = 0;
    for (file, _, made) in &begun {
        match fs::read_to_string(root.join(file)) {
            Ok(written) => {
                assert_eq!(&written, made, "{file}");
                compared += 1;
            }
            Err(_) => write(root, file, made),
        }
    }
    assert_eq!(compared, 4);
    let figures = read(root, "content/tra-cuu/so-lieu/index.en.md");
    assert!(figures.contains("\n| Trẻ gái | 7,037 |\n") && figures.contains("\n| Ở cộng đồng | 76.6% |\n"), "{figures}");
    assert!(figures.contains("tăng 9,2% so với 2022"), "words are left to the translator");
    let include = Include { drafts: true, future: false, expired: false };
    let built = support::build_at(root, &Overrides { include, ..support::overrides() });
    assert!(!built.failed, "{}", built.said[1]);
}

#[test]
fn a_translation_is_found_by_whatever_a_shell_completes() {
    let folder = our_own();
    let root = folder.path();
    let lesson = root.join("content/an-toan/nam-ngon-tay");
    let file = lesson.join("index.en.md");
    for (at, page) in [
        (root, "an-toan/nam-ngon-tay"),
        (root, "content/an-toan/nam-ngon-tay/"),
        (root, "content/an-toan/nam-ngon-tay/index.vi.md"),
        (&root.join("content"), "an-toan/nam-ngon-tay"),
        (&root.join("content/an-toan"), "nam-ngon-tay/"),
        (&root.join("content/giup-do"), "../an-toan/nam-ngon-tay"),
        (&lesson, "."),
        (&lesson, "index.vi.md"),
    ] {
        fs::remove_file(&file).expect("removed");
        fine(at, &["new", "translation", "en", page]);
        assert!(file.is_file(), "{page}");
    }
    let said = refused(root, &["new", "translation", "en", "nam-ngon-tay", "--messages", "en"], 2);
    assert!(said.contains("did you mean `an-toan/nam-ngon-tay`?"), "{said}");
    let text = fs::read(&file).expect("a file");
    let said = refused(root, &["new", "translation", "en", "an-toan/nam-ngon-tay", "--messages", "en"], 1);
    assert!(said.contains("`content/an-toan/nam-ngon-tay/index.en.md`"), "{said}");
    assert_eq!(fs::read(&file).expect("a file"), text);
    refused(root, &["new", "translation", "vi", "an-toan/nam-ngon-tay"], 2);
    refused(root, &["new", "translation", "en", "an-toan/nam-ngon-tay", "--from", "en"], 2);
    refused(root, &["new", "translation", "an-toan/nam-ngon-tay", "en"], 2);
    refused(root, &["new", "translation", "en"], 2);
}

#[test]
fn heads_that_are_written_oddly_are_copied_all_the_same() {
    let (_folder, root) = site();
    for (name, head) in [
        ("flow", "{title: Một, ages: [\"6-8\"], objectives: [a, b]}\n"),
        ("quoted", "\"title\": Một\n'ages': [\"6-8\"]\n\"objectives\": [a, b]\n"),
        ("anchors", "title: &mot Một\nslug: mot-hai\nages:\n- 6-8\nobjectives: &list\n- a\n- b\nmaterials: *list\n"),
        ("carried", "slug: &x mot\ntitle: *x\nages: [6-8]\nobjectives: [a, b]\n"),
        ("windows", "# của tôi\r\ntitle: Một\r\n# tuổi\r\nages: [\"6-8\"]\r\n\r\nobjectives:\r\n  - a\r\n  - b\r\ndraft: false\r\n"),
        (
            "long",
            "title: >-\n  Một\n  hai\nages: [\"6-8\"]\nobjectives: [a,\n  b]\naliases: [vi/cu.html]\nreview: {status: reviewed, by: x}\n",
        ),
    ] {
        let text =
            format!("---\n{head}---\n\n## Một\n\nChữ.\n").replace('\r', "").replace('\n', if head.contains('\r') { "\r\n" } else { "\n" });
        write(&root, &format!("content/an-toan/{name}/index.vi.md"), &text);
        fine(&root, &["new", "translation", "en", &format!("an-toan/{name}"), "--messages", "vi"]);
        let made = read(&root, &format!("content/an-toan/{name}/index.en.md"));
        assert_eq!(made.contains('\r'), text.contains('\r'), "{made}");
        assert!(!made.replace("\r\n", "").contains('\r') && !made.contains("reviewed, by") && !made.contains("aliases"), "{made}");
        fine(&root, &["build", "--drafts"]);
        let page = read(&root, &format!("dist/en/safety/{name}.html"));
        assert!(page.contains("6–8") || page.contains("6-8"), "{name}: the ages came along");
    }
    let windows = read(&root, "content/an-toan/windows/index.en.md");
    assert!(windows.contains("# tuổi\r\nages: [\"6-8\"]\r\n"), "as the author wrote it: {windows}");
    write(&root, "content/an-toan/hong/index.vi.md", "---\ntitle: a: b\n---\n");
    let said = refused(&root, &["new", "translation", "en", "an-toan/hong", "--messages", "en"], 1);
    assert!(said.contains("`content/an-toan/hong/index.vi.md`") && !root.join("content/an-toan/hong/index.en.md").exists(), "{said}");
}

#[cfg(unix)]
#[test]
fn the_new_file_opens_in_the_editor_of_whoever_asks_for_it() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, root) = site();
    let script = folder.path().join("my editor");
    fs::write(&script, "#!/bin/sh\n/bin/echo \"$1|$2\" >> \"$(/usr/bin/dirname \"$0\")/opened\"\n").expect("a script");
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).expect("permission");
    let edit = |title: &str, variables: &[(&str, &str)]| {
        let mut command = command(&root, &["new", "lesson", title, "-i", "an-toan", "--edit", "--messages", "en"]);
        let output = command.envs(variables.iter().copied()).output().expect("the program runs");
        (output.status.code(), String::from_utf8(output.stderr).expect("UTF-8"))
    };
    let quoted = format!("'{}' --wait", script.display());
    let (code, said) = edit("Một", &[("EDITOR", &quoted)]);
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(read(folder.path(), "opened"), "--wait|content/an-toan/mot/index.vi.md\n");
    assert_eq!(edit("Hai", &[("VISUAL", &quoted), ("EDITOR", "false")]).0, Some(0));
    assert!(read(folder.path(), "opened").ends_with("hai/index.vi.md\n"), "VISUAL comes first");
    for (title, variables, words) in [
        ("Ba", &[][..], "set the variable `EDITOR`"),
        ("Bốn", &[("EDITOR", "/nowhere/editor")][..], "`/nowhere/editor` cannot be started"),
        ("Năm", &[("EDITOR", "vim '")][..], "close the quote"),
    ] {
        let (code, said) = edit(title, variables);
        assert!(code == Some(3) && said.contains(words) && said.contains("A new lesson is in content/an-toan/"), "{said}");
    }
    for name in ["ba", "bon", "nam"] {
        assert!(root.join(format!("content/an-toan/{name}/index.vi.md")).is_file(), "what was made stays: {name}");
    }
}
