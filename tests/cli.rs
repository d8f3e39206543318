//! The program as people and scripts meet it: what it says, where, and how it ends.
//!
//! Long texts stand in `tests/cli/`; `NONLA_UPDATE=1` writes them anew, to be read before they are kept.
#![expect(clippy::disallowed_methods, clippy::expect_used, reason = "a test: it looks at what the program wrote")]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// 28 November 2026, in seconds since 1970.
const DAY: &str = "1795824000";

/// `nonla` in a folder, with an environment that says nothing.
fn nonla(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nonla"));
    command.args(args).current_dir(folder).env_clear().stdin(Stdio::null());
    // On the day of these tests the law has just been looked at.
    command.env("SOURCE_DATE_EPOCH", DAY);
    // Windows programs do not start without it.
    if let Some(root) = std::env::var_os("SystemRoot") {
        command.env("SystemRoot", root);
    }
    command
}

/// What came of a command: its exit code, standard output, standard error.
fn run(folder: &Path, args: &[&str]) -> (i32, String, String) {
    told(&nonla(folder, args).output().expect("the program runs"))
}

fn told(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    (output.status.code().expect("an exit code"), text(&output.stdout), text(&output.stderr))
}

fn empty() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

#[track_caller]
fn compare(name: &str, text: &str) {
    let at = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli").join(name);
    if std::env::var_os("NONLA_UPDATE").is_some() {
        fs::write(&at, text).expect("the expected text is written");
    }
    let expected = fs::read_to_string(&at).unwrap_or_default();
    assert_eq!(text, expected.replace("\r\n", "\n"), "{name}");
}

#[test]
fn help_is_in_the_language_that_was_asked_for() {
    let folder = empty();
    for tongue in ["vi", "en"] {
        for verb in [
            "",
            "init",
            "new",
            "new lesson",
            "new section",
            "new translation",
            "build",
            "check",
            "status",
            "status accept",
            "serve",
            "publish",
            "search",
            "schema",
            "completions",
            "man",
            "explain",
        ] {
            let words: Vec<&str> = verb.split_whitespace().collect();
            let with = |before: &[&'static str], after: &[&'static str]| {
                let args: Vec<&str> = [before, &words, after, &["--messages", tongue]].concat();
                run(folder.path(), &args)
            };
            let (code, out, err) = with(&[], &["--help"]);
            assert_eq!((code, err.as_str()), (0, ""), "{verb}");
            compare(&format!("help{}{}.{tongue}.txt", if verb.is_empty() { "" } else { "-" }, words.join("-")), &out);
            assert_eq!(with(&["--color", "never"], &["-h"]).1, out, "-h says the same as --help, and globals may come first");
            if !verb.is_empty() {
                assert_eq!(with(&["help"], &[]).1, out, "as does `help {verb}`");
            }
        }
    }
}

#[test]
fn no_english_of_the_argument_reader_is_left_in_vietnamese_help() {
    for name in ["help.vi.txt", "help-build.vi.txt", "help-init.vi.txt", "help-publish.vi.txt", "help-new.vi.txt", "help-new-lesson.vi.txt"]
    {
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli").join(name)).expect("a text");
        for word in ["Usage", "Options", "Commands", "Arguments", "Print", "possible values", "default", "OPTIONS", "DIR"] {
            assert!(!text.contains(word), "{word} in {name}");
        }
    }
}

#[test]
fn every_mistake_on_the_command_line_is_told_in_both_languages() {
    let folder = empty();
    let mistakes: &[&[&str]] = &[
        &["biuld"],
        &["xyzzy"],
        &["help", "nothing"],
        &["build", "--drafs"],
        &["--zzz", "build"],
        &["build", "dist"],
        &["explain", "a", "b"],
        &["build", "-o"],
        &["-r"],
        &["build", "--color", "sometimes"],
        &["build", "--messages", "tlh"],
        &["build", "--clock", "23/11/2026"],
        &["build", "--clock", "2026-02-30"],
        &["serve", "-p", "70000"],
        &["new"],
        &["new", "leson", "Qua đường"],
        &["new", "Qua đường"],
        &["new", "lesson"],
        &["new", "section", "--in", "an-toan"],
        &["new", "lesson", "Qua đường", "--ages", "6-9"],
        &["new", "translation", "en"],
        &["completions"],
        &["completions", "tcsh"],
        &["serve", "--lan", "--drafts"],
        &["serve", "-o", "dist"],
        &["search"],
        &["search", "-n", "nhiều", "xâm hại"],
        &["search", "--format", "xml", "xâm hại"],
        &["build", "-O"],
        &["publish", "-o", "E:/"],
        &["publish", "usb", "--clock", "today"],
        &["build", "--drafts=yes"],
        &["-q", "build", "-v"],
    ];
    for tongue in ["vi", "en"] {
        let mut all = String::new();
        for args in mistakes {
            let output = nonla(folder.path(), args).env("NONLA_MESSAGES", tongue).output().expect("the program runs");
            let (code, out, err) = told(&output);
            assert_eq!((code, out.as_str()), (2, ""), "{args:?}");
            all.push_str(&format!("$ nonla {}\n{err}\n", args.join(" ")));
        }
        compare(&format!("mistakes.{tongue}.txt"), &all);
    }
}

#[test]
fn the_language_is_asked_for_or_taken_from_the_environment() {
    let folder = empty();
    let first_word = |args: &[&str], environment: &[(&str, &str)]| {
        let output = nonla(folder.path(), args).envs(environment.iter().copied()).output().expect("the program runs");
        told(&output).2.split(':').next().unwrap_or_default().to_owned()
    };
    assert_eq!(first_word(&["x"], &[]), "error");
    assert_eq!(first_word(&["x"], &[("NONLA_MESSAGES", "vi")]), "lỗi");
    assert_eq!(first_word(&["x", "--messages=en"], &[("NONLA_MESSAGES", "vi")]), "error");
    if cfg!(target_os = "linux") {
        assert_eq!(first_word(&["x"], &[("LANG", "vi_VN.UTF-8")]), "lỗi");
    }
}

#[test]
fn globals_may_stand_before_or_after_the_verb() {
    let folder = empty();
    let after = run(folder.path(), &["build", "--root", "nowhere", "--messages", "vi", "--color", "always"]);
    assert_eq!(after, run(folder.path(), &["--root", "nowhere", "--messages", "vi", "--color=always", "build"]));
    assert_eq!(after.0, 3);
    assert!(after.2.contains("`nowhere`") && after.2.contains('\x1b'), "{}", after.2);
    let last = run(folder.path(), &["-r", "first", "build", "-r", "second"]);
    assert!(last.2.contains("`second`"), "the last one counts: {}", last.2);
}

#[test]
fn without_a_terminal_there_is_no_colour_unless_it_is_wanted() {
    let folder = empty();
    let colored = |args: &[&str], environment: &[(&str, &str)]| {
        let output = nonla(folder.path(), args).envs(environment.iter().copied()).output().expect("the program runs");
        let (_, out, err) = told(&output);
        (out + &err).contains('\x1b')
    };
    assert!(!colored(&["x"], &[]) && !colored(&["--help"], &[]));
    assert!(colored(&["x"], &[("CLICOLOR_FORCE", "1")]) && colored(&["--help"], &[("CLICOLOR_FORCE", "1")]));
    assert!(!colored(&["x"], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
    assert!(colored(&["x", "--color", "always"], &[("NO_COLOR", "1")]));
}

#[test]
fn without_a_verb_the_next_steps_are_told() {
    let folder = empty();
    let (code, out, _) = run(folder.path(), &[]);
    assert!(code == 0 && out.contains("nonla init") && !out.contains("nonla build"), "{out}");
    fs::write(folder.path().join("site.toml"), "languages = [\"vi\"]\n").expect("a file");
    fs::create_dir_all(folder.path().join("content/an-toan")).expect("a folder");
    let (code, out, _) = run(&folder.path().join("content/an-toan"), &["--messages", "vi"]);
    assert!(code == 0 && out.contains("nonla build") && !out.contains("nonla init"), "{out}");
    let (code, out, _) = run(Path::new("/"), &["-r", &folder.path().display().to_string()]);
    assert!(code == 0 && out.contains("nonla build"), "{out}");
}

#[test]
fn verbs_that_need_a_project_say_so_where_there_is_none() {
    let folder = empty();
    for args in [&["build"][..], &["serve"], &["build", "-c", "other.toml"]] {
        let (code, out, err) = run(folder.path(), args);
        assert_eq!((code, out.as_str()), (3, ""), "{args:?}");
        assert!(err.contains("nonla init"), "{err}");
    }
}

#[test]
fn codes_are_listed_and_explained_on_standard_output() {
    let folder = empty();
    let (code, list, err) = run(folder.path(), &["explain"]);
    assert_eq!((code, err.as_str()), (0, ""));
    let codes: BTreeSet<&str> = list.lines().filter_map(|line| line.split_whitespace().next()).filter(|word| word.contains('/')).collect();
    assert_eq!(codes, nonla::diag::catalogue::all().map(|code| code.name).collect());
    for code in &codes {
        for tongue in ["vi", "en"] {
            let (exit, text, err) = run(folder.path(), &["explain", code, "--messages", tongue]);
            assert!(
                exit == 0 && err.is_empty() && text.lines().next().is_some_and(|line| line.contains(code) && !line.contains('{')),
                "{text}{err}"
            );
        }
        // A program is started for each: a few will do.
        if *code > "directive" {
            break;
        }
    }
    let (code, out, err) = run(folder.path(), &["explain", "link/no-such-pag", "--messages", "vi"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("có phải ý bạn là `link/no-such-page`?"), "{err}");
}

#[test]
fn a_reader_who_goes_away_is_no_trouble() {
    let folder = empty();
    let mut child = nonla(folder.path(), &["explain"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(told(&output), (0, String::new(), String::new()));
}

const STARTER: &[&str] = &[
    ".gitignore",
    "content/_data/distress.yaml",
    "content/_data/helplines.yaml",
    "content/_data/synonyms.yaml",
    "content/_data/wording.yaml",
    "content/_index.en.md",
    "content/_index.vi.md",
    "content/an-toan/_index.en.md",
    "content/an-toan/_index.vi.md",
    "content/an-toan/bai-dau-tien/dien-thoai.svg",
    "content/an-toan/bai-dau-tien/index.en.md",
    "content/an-toan/bai-dau-tien/index.vi.md",
    "site.toml",
];

fn files_in(folder: &Path) -> Vec<String> {
    fn gather(folder: &Path, name: &str, files: &mut Vec<String>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let entry = entry.expect("a readable folder");
            let path = format!("{name}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() { gather(&entry.path(), &format!("{path}/"), files) } else { files.push(path) }
        }
    }
    let mut files = Vec::new();
    gather(folder, "", &mut files);
    files.sort();
    files
}

#[test]
fn init_makes_a_whole_site_and_never_overwrites_anything() {
    let folder = empty();
    let (code, out, err) = run(folder.path(), &["init", "trang moi", "--messages", "vi"]);
    assert_eq!((code, out.as_str()), (0, ""), "{err}");
    compare("init.vi.txt", &err);
    let site = folder.path().join("trang moi");
    assert_eq!(files_in(&site), STARTER);

    fs::write(site.join("site.toml"), "mine").expect("a file");
    let (code, _, err) = run(folder.path(), &["init", "trang moi", "--messages", "vi"]);
    assert!(code == 1 && err.contains("`trang moi/site.toml`"), "{err}");
    assert_eq!(fs::read_to_string(site.join("site.toml")).expect("a file"), "mine");

    fs::remove_file(site.join("site.toml")).expect("removed");
    fs::write(site.join(".gitignore"), "mine").expect("a file");
    fs::remove_file(site.join("content/_index.en.md")).expect("removed");
    let (code, _, err) = run(&site, &["init"]);
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("  .gitignore\n") && !err.contains("  content/_index.en.md\n") && !err.contains("cd "), "{err}");
    assert_eq!(fs::read_to_string(site.join(".gitignore")).expect("a file"), "mine");
    assert_eq!(files_in(&site), STARTER);
}

/// A new site with a theme so bare that only the program can be at fault.
fn new_site() -> tempfile::TempDir {
    let folder = empty();
    assert_eq!(run(folder.path(), &["init"]).0, 0);
    let bare = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support/bare");
    for name in files_in(&bare) {
        let at = folder.path().join("themes/default/templates").join(&name);
        fs::create_dir_all(at.parent().expect("a folder")).expect("a folder");
        fs::copy(bare.join(name), at).expect("a template");
    }
    folder
}

fn append(file: &Path, text: &str) {
    let old = fs::read_to_string(file).expect("a file");
    fs::write(file, old + text).expect("a file");
}

#[test]
fn a_new_site_builds_without_a_word_of_complaint_and_a_second_time_without_a_change() {
    let folder = new_site();
    let (code, out, err) = run(folder.path(), &["build", "--strict", "-v", "--messages", "vi"]);
    assert_eq!((code, out.as_str(), err.lines().count()), (0, "", 1), "{err}");
    assert!(err.starts_with("Đã dựng ") && err.contains(" 2 ngôn ngữ, trong ") && err.contains(" giây: dist/ ("), "{err}");
    let (code, _, err) = run(folder.path(), &["build", "--messages", "en"]);
    assert!(code == 0 && err.contains(" in 2 languages in ") && err.ends_with(" dist/ (nothing changed)\n"), "{err}");
    let (code, out, err) = run(folder.path(), &["build", "-q"]);
    assert_eq!((code, out.as_str(), err.as_str()), (0, "", ""));
    assert!(folder.path().join("dist/index.html").is_file() && folder.path().join("dist/vi/an-toan/bai-dau-tien.html").is_file());
}

#[test]
fn a_mistake_is_told_and_the_old_site_stays() {
    let folder = new_site();
    append(&folder.path().join("content/_index.vi.md"), "\n[x](nowhere.md)\n");
    let (code, out, err) = run(folder.path(), &["build", "--messages", "en"]);
    assert_eq!((code, out.as_str()), (1, ""), "{err}");
    assert!(err.ends_with("1 error, 1 warning. Nothing was written to dist/.\nto read more: nonla explain link/no-such-page\n"), "{err}");
    assert!(!folder.path().join("dist").exists() && !folder.path().join("dist.nonla-new").exists());

    let text = fs::read_to_string(folder.path().join("content/_index.vi.md")).expect("a file");
    fs::write(folder.path().join("content/_index.vi.md"), text.replace("nowhere.md", "an-toan/_index.vi.md")).expect("a file");
    assert_eq!(run(folder.path(), &["build"]).0, 0);
    let before = fs::read(folder.path().join("dist/vi/index.html")).expect("a page");
    append(&folder.path().join("content/_index.vi.md"), "\n[x](nowhere.md)\n");
    let (code, _, err) = run(&folder.path().join("content"), &["build", "--messages", "vi"]);
    assert_eq!(code, 1, "{err}");
    assert!(err.contains("content/_index.vi.md:") && err.contains("/dist/ vẫn nguyên.\n"), "{err}");
    assert_eq!(fs::read(folder.path().join("dist/vi/index.html")).expect("a page"), before);
}

#[test]
fn warnings_fail_a_strict_build_only() {
    let folder = new_site();
    fs::write(folder.path().join("content/_data/recipes.yaml"), "a: 1\n").expect("a file");
    let (code, _, err) = run(folder.path(), &["build", "--strict", "--messages", "vi"]);
    assert!(code == 1 && err.contains("1 cảnh báo. Với --strict, cảnh báo cũng là lỗi. Chưa ghi gì vào dist/.\n"), "{err}");
    let (code, _, err) = run(folder.path(), &["build", "--messages", "vi"]);
    assert!(code == 0 && err.ends_with("1 cảnh báo.\n"), "{err}");
}

#[test]
fn check_tells_all_that_is_wrong_and_writes_nothing() {
    let folder = new_site();
    let (code, out, err) = run(folder.path(), &["check", "--strict", "--messages", "vi"]);
    assert_eq!((code, out.as_str()), (0, ""), "{err}");
    assert!(err.starts_with("Đã kiểm tra ") && err.ends_with(": không có vấn đề nào.\n"), "{err}");

    append(&folder.path().join("content/_index.vi.md"), "\n# Cấp một, và [x](nowhere.md)\n");
    append(&folder.path().join("themes/default/templates/section.html"), "<img src=\"https://cdn.example/a%20b.png\">\n");
    let before = files_in(folder.path());
    for (tongue, told) in [("vi", "2 cảnh báo"), ("en", "2 warnings")] {
        let (code, out, err) = run(folder.path(), &["check", "--messages", tongue]);
        assert_eq!((code, out.as_str()), (1, ""), "{err}");
        let (problems, closing) = err.rsplit_once(if tongue == "vi" { "Đã kiểm tra " } else { "Checked " }).expect("a closing line");
        compare(&format!("check.{tongue}.txt"), problems);
        assert!(closing.contains(told) && closing.contains("nonla explain page/outside-request"), "{closing}");
    }
    for format in ["json", "sarif", "github"] {
        let (code, out, err) = run(folder.path(), &["check", "--format", format, "--messages", "vi"]);
        assert_eq!((code, err.as_str()), (1, ""));
        compare(&format!("check.{format}"), &out);
    }
    assert_eq!(files_in(folder.path()), before, "something was written");
}

#[test]
fn status_shows_what_waits_and_accepts_translations_that_were_compared() {
    let folder = new_site();
    let original = folder.path().join("content/an-toan/bai-dau-tien/index.vi.md");
    append(&original, "\n## Thêm một phần\n\nMẹ nghe em.\n");
    fs::create_dir_all(folder.path().join("content/an-toan/nhap")).expect("a folder");
    fs::write(folder.path().join("content/an-toan/nhap/index.vi.md"), "---\ntitle: Nháp\ndraft: true\n---\n").expect("a file");
    for tongue in ["vi", "en"] {
        let (code, out, err) = run(folder.path(), &["status", "--messages", tongue]);
        assert_eq!((code, err.as_str()), (0, ""));
        compare(&format!("status.{tongue}.txt"), &out);
    }
    compare("status.json", &run(folder.path(), &["status", "--format", "json"]).1);
    let (_, _, err) = run(folder.path(), &["check", "--messages", "en"]);
    assert!(err.contains("translation/stale") && err.contains("“Thêm một phần”"), "{err}");

    let (code, _, err) = run(folder.path(), &["status", "accept", "an-toan/bai-dau-tien:en", "an-toan/bai-dau-tin:en", "--messages", "en"]);
    assert_eq!(code, 1);
    assert!(
        err.contains("Noted: content/an-toan/bai-dau-tien/index.en.md agrees") && err.contains("did you mean `an-toan/bai-dau-tien:en`?"),
        "{err}"
    );
    let (_, out, _) = run(folder.path(), &["status", "--messages", "en"]);
    assert!(!out.contains("stale:\n"), "{out}");
    let (_, _, err) = run(folder.path(), &["check", "--messages", "en"]);
    assert!(!err.contains("translation/stale"), "{err}");
}

#[test]
fn a_report_of_what_waits_is_one_page_and_replaces_only_an_earlier_one() {
    let folder = new_site();
    fs::create_dir_all(folder.path().join("content/an-toan/nhap")).expect("a folder");
    let draft = "---\ntitle: Nháp & <b>\ndraft: true\n---\n\n[Luật](law:luat) còn nhắc đến.\n";
    let law = "- id: luat\n  title: {vi: Luật}\n  status: in_force\n  seen: text\n  last_checked: 2026-01-01\n";
    fs::write(folder.path().join("content/_data/laws.yaml"), law).expect("a file");
    let commune = "- {id: xa, name: Xã, kind: commune, office: \"0258 000 000\", last_checked: 2026-01-02}\n";
    fs::write(folder.path().join("content/_data/communes.yaml"), commune).expect("a file");
    fs::write(folder.path().join("content/an-toan/nhap/index.vi.md"), draft).expect("a file");
    for (tongue, head) in [("vi", "<h1>Còn gì chờ</h1>"), ("en", "<h1>What waits</h1>")] {
        let (code, out, err) = run(folder.path(), &["status", "--report", "con-gi.html", "--messages", tongue]);
        assert!(code == 0 && out.is_empty() && err.contains("con-gi.html"), "{err}");
        let page = fs::read_to_string(folder.path().join("con-gi.html")).expect("the report");
        assert!(page.contains(head) && page.contains(&format!("<html lang=\"{tongue}\">")), "{page}");
        assert!(page.contains("<a href=\"#drafts-vi-an-toan\">1</a>") && page.contains("<h4 id=\"drafts-vi-an-toan\">"), "{page}");
        assert!(page.contains("<li><span lang=\"vi\">Nháp &amp; &lt;b&gt;</span> <code>an-toan/nhap</code></li>"), "{page}");
        assert!(page.contains("<a href=\"#law-vi-an-toan\">1</a>") && page.contains("<span class=\"warn\">"), "{page}");
        let number = page.split_once("0258 000 000").expect("the number of the commune").1;
        assert!(number.find("2026-01-02").is_some_and(|at| at < 100), "{number}");
        assert!(!page.contains("<script") && !page.contains("<link") && !page.contains("url("), "{page}");
    }
    let lesson = folder.path().join("content/an-toan/nhap/index.vi.md");
    let (code, _, err) = run(folder.path(), &["status", "--report", "content/an-toan/nhap/index.vi.md", "--messages", "en"]);
    assert!(code == 3 && err.contains("this file is no report"), "{err}");
    assert_eq!(fs::read_to_string(lesson).expect("the lesson"), draft);
    assert_eq!(run(folder.path(), &["status", "--report", "khong/co/con-gi.html"]).0, 3);
    assert_eq!(run(folder.path(), &["status", "--report", "content"]).0, 3);
}

#[test]
fn check_mends_what_is_beyond_doubt_and_shows_it() {
    for tongue in ["vi", "en"] {
        let folder = new_site();
        let page = folder.path().join("content/an-toan/bai/index.vi.md");
        fs::create_dir_all(page.parent().expect("a folder")).expect("a folder");
        let before = "\u{feff}---\r\ntitle: Hoà thuận\r\n---\r\n\r\n#### Khoẻ và uỷ, ðường và аn\r\n\r\nGọi\u{200b} 111. # khoẻ\r\n";
        fs::write(&page, before).expect("a file");
        let apart = folder.path().join("content/an-toan/roi/index.vi.md");
        fs::create_dir_all(apart.parent().expect("a folder")).expect("a folder");
        fs::write(&apart, "---\ntitle: Nước\n---\n\nTiếng Việt.\n".replace('ế', "e\u{302}\u{301}")).expect("a file");

        assert_eq!(run(folder.path(), &["check"]).0, 0);
        assert_eq!(fs::read_to_string(&page).expect("a file"), before, "nothing changes unasked");
        let (code, _, err) = run(folder.path(), &["check", "--fix", "--messages", tongue]);
        assert_eq!(code, 0, "{err}");
        let shown = err.split(if tongue == "vi" { "Đã sửa" } else { "Mended" }).next().expect("what was mended");
        compare(&format!("fix.{tongue}.txt"), shown);
        let after = "\u{feff}---\r\ntitle: Hòa thuận\r\n---\r\n\r\n## Khỏe và ủy, đường và an\r\n\r\nGọi 111. # khỏe\r\n";
        assert_eq!(fs::read_to_string(&page).expect("a file"), after);
        assert_eq!(fs::read_to_string(&apart).expect("a file"), "---\ntitle: Nước\n---\n\nTiếng Việt.\n");
        let (_, _, err) = run(folder.path(), &["check", "--fix", "-v", "--messages", tongue]);
        assert!(!err.contains("text/") && !err.contains("not-nfc") && !err.contains("heading/"), "{err}");
        assert!(files_in(folder.path()).iter().all(|name| !name.ends_with("nonla-new")));
    }
}

#[test]
fn what_may_stay_is_not_mended() {
    let folder = new_site();
    let in_pieces = |text: &str| text.replace('ế', "e\u{302}\u{301}");
    let page = |id: &str, text: &str| {
        let file = folder.path().join(format!("content/an-toan/{id}/index.vi.md"));
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(&file, in_pieces(text)).expect("a file");
        file
    };
    let text = "---\ntitle: Nước\n---\n\nTiếng Việt, hoà thuận.\n\nMạnh khoẻ.\n\nTiếng nói.\n\nHoà.\n";
    let (pieces, tones, both) = (page("ghi-roi", text), page("dau-cu", text), page("ca-hai", text));
    let toml = folder.path().join("site.toml");
    let mut settings = fs::read_to_string(&toml).expect("a file");
    for (code, id) in
        [("source/not-nfc", "ghi-roi"), ("text/tone-placement", "dau-cu"), ("source/not-nfc", "ca-hai"), ("text/tone-placement", "ca-hai")]
    {
        settings.push_str(&format!("\n[[check.except]]\ncode = \"{code}\"\nwhere = \"an-toan/{id}\"\nreason = \"cố ý\"\n"));
    }
    fs::write(&toml, settings).expect("a file");
    let (code, _, err) = run(folder.path(), &["check", "--fix", "--messages", "en"]);
    assert_eq!(code, 0, "{err}");
    let read = |file: &Path| fs::read_to_string(file).expect("a file");
    // A line in pieces stays as it is, and with it what else could be mended there.
    assert_eq!(read(&pieces), in_pieces(&text.replace("khoẻ", "khỏe").replace("Hoà", "Hòa")));
    assert_eq!(read(&tones), text);
    assert_eq!(read(&both), in_pieces(text));
    assert!(!err.contains("ca-hai") && err.contains("khỏe"), "{err}");
}

#[test]
fn links_to_what_has_moved_are_written_anew() {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/links/moved.txt")).expect("a little site");
    let files = support::split(&text);
    let inputs: Vec<_> = files.into_iter().filter(|(name, _)| name.contains('/') || name == "site.toml").collect();
    let folder = tempfile::tempdir().expect("a folder");
    support::lay_out(folder.path(), &inputs);
    let (code, _, err) = run(folder.path(), &["check", "--fix", "--messages", "en"]);
    assert_eq!(code, 1, "two links and two pictures stay, because several may be meant, or one that another lesson uses: {err}");
    let shown = err.split("Mended").next().expect("what was mended");
    compare("fix-moved.txt", shown);
    let (_, out, _) = run(folder.path(), &["check", "--format", "json"]);
    let left: Vec<&str> = out.lines().filter(|line| line.contains("no-such") || line.contains("leaves-content")).collect();
    assert_eq!(left.len(), 4, "{left:#?}");
    assert!(out.lines().all(|line| !line.contains("no-such-heading")), "{out}");
}

#[test]
fn warnings_fail_a_strict_check_only() {
    let folder = new_site();
    fs::write(folder.path().join("content/_data/recipes.yaml"), "a: 1\n").expect("a file");
    let (code, _, err) = run(folder.path(), &["check", "--strict", "--messages", "en"]);
    assert!(code == 1 && err.contains("1 warning.\nWith --strict, warnings are errors.\n"), "{err}");
    assert_eq!(run(folder.path(), &["check"]).0, 0);
}

#[test]
fn the_day_is_that_of_the_command_line_then_of_the_environment() {
    let folder = new_site();
    let (code, _, err) = run(folder.path(), &["check", "--clock", "2030-01-01", "--messages", "en"]);
    assert!(code == 1 && err.contains("helpline/unchecked-long"), "{err}");
    for (tongue, told) in
        [("vi", "biến `SOURCE_DATE_EPOCH` phải là số giây"), ("en", "the variable `SOURCE_DATE_EPOCH` has to be a number")]
    {
        let asked = nonla(folder.path(), &["check", "--messages", tongue]).env("SOURCE_DATE_EPOCH", "today").output().expect("it runs");
        let (code, _, err) = self::told(&asked);
        assert!(code == 2 && err.contains(told), "{err}");
    }
}

#[test]
fn the_output_folder_is_named_from_where_the_user_stands() {
    let folder = new_site();
    let below = folder.path().join("content/an-toan");
    let (code, _, err) = run(&below, &["build", "-o", "../../public/site", "--messages", "en"]);
    assert!(code == 0 && err.contains(" ../../public/site/ ("), "{err}");
    assert!(folder.path().join("public/site/index.html").is_file());
    for (bad, name) in [("../../static", "output/is-source"), ("..", "output/is-source"), ("../../themes", "output/is-source")] {
        let (code, _, err) = run(&below, &["build", "-o", bad, "--messages", "en"]);
        assert!(code == 1 && err.contains(name) && err.contains(&format!("`{bad}`")), "{err}");
    }
    fs::create_dir(folder.path().join("holiday")).expect("a folder");
    fs::write(folder.path().join("holiday/sea.jpg"), "picture").expect("a file");
    let (code, _, err) = run(folder.path(), &["build", "-o", "holiday", "--messages", "vi"]);
    assert!(code == 1 && err.contains("output/not-ours"), "{err}");
    assert_eq!(files_in(&folder.path().join("holiday")), ["sea.jpg"]);
}

#[cfg(unix)]
#[test]
fn serve_builds_tells_the_address_and_ends_with_ctrl_c() {
    use std::io::{BufRead, BufReader, Read, Write};
    let folder = new_site();
    let mut child =
        nonla(folder.path(), &["serve", "-p", "0", "-O"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("a program");
    let mut lines = BufReader::new(child.stderr.take().expect("standard error")).lines();
    let line = lines.find_map(|line| line.ok().filter(|line| line.contains("http://"))).expect("an address");
    let host = line.split("http://").nth(1).and_then(|rest| rest.split('/').next()).expect("an address").to_owned();
    let mut stream = std::net::TcpStream::connect(&host).expect("a connection");
    write!(stream, "GET /vi/ HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    let signal = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("a signal");
    assert!(signal.success());
    assert_eq!(child.wait().expect("the program ends").code(), Some(0));
}

#[test]
fn init_says_what_stands_in_its_way() {
    let folder = empty();
    fs::write(folder.path().join("file"), "mine").expect("a file");
    let (code, out, err) = run(folder.path(), &["init", "file"]);
    assert_eq!((code, out.as_str()), (3, ""), "{err}");
    assert_eq!(fs::read_to_string(folder.path().join("file")).expect("a file"), "mine");
}

#[test]
fn the_starter_lesson_is_the_same_in_both_languages() {
    let lesson = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/cli/starter/content/an-toan/bai-dau-tien");
    let shape = |tongue: &str| -> Vec<String> {
        let text = fs::read_to_string(lesson.join(format!("index.{tongue}.md"))).expect("a lesson");
        let marks = text.lines().filter(|line| line.starts_with([':', '#', '-', '!']) || line.starts_with(|c: char| c.is_ascii_digit()));
        marks.map(|line| line.split(' ').next().unwrap_or_default().to_owned()).filter(|mark| !mark.starts_with("![")).collect()
    };
    assert_eq!(shape("vi"), shape("en"));
    let blocks: BTreeSet<String> = shape("vi").into_iter().map(|mark| mark.trim_start_matches(':').to_owned()).collect();
    for block in ["note", "quiz", "scenario", "steps", "dialogue", "activity", "teacher", "handout", "law", "help", "figure", "reveal"] {
        assert!(blocks.contains(block), "{block} is not shown");
    }
}

/// A site with two lessons and a word of distress.
fn searched() -> tempfile::TempDir {
    let folder = empty();
    for (name, text) in [
        ("site.toml", "languages = [\"vi\", \"en\"]\n"),
        ("content/_index.vi.md", "---\ntitle: Nhà\n---\n"),
        ("content/_index.en.md", "---\ntitle: Home\n---\n"),
        (
            "content/nuoc/index.vi.md",
            "---\ntitle: An toàn bên sông\nsummary: Không tắm sông một mình.\n---\n\n## Khi có bạn đuối nước\n\nGọi to.\n",
        ),
        ("content/bi-mat/index.vi.md", "---\ntitle: Bí mật\n---\n\nBị đánh thì kể ra.\n"),
        ("content/bi-mat/index.en.md", "---\ntitle: Secrets\n---\n\nTell.\n"),
        ("content/_data/distress.yaml", "- {id: danh, words: {vi: [bị đánh]}}\n"),
    ] {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    folder
}

#[test]
fn search_shows_what_readers_would_find_and_why() {
    let folder = searched();
    for tongue in ["vi", "en"] {
        let mut all = String::new();
        let questions: &[&[&str]] =
            &[&["duoi nuoc"], &["bi", "danh"], &["sôg"], &["xyzzy"], &["-l", "en", "secret"], &["-l", "ee", "x"], &["-n", "1", "b"]];
        for question in questions {
            let args: Vec<&str> = [&["search", "--messages", tongue], *question].concat();
            let (_, out, err) = run(folder.path(), &args);
            all.push_str(&format!("$ nonla search {}\n{out}{err}\n", question.join(" ")));
        }
        compare(&format!("search.{tongue}.txt"), &all);
    }
}

#[test]
fn search_answers_many_questions_for_programs() {
    let folder = searched();
    let mut child = nonla(folder.path(), &["search", "-", "--format", "json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program runs");
    std::io::Write::write_all(&mut child.stdin.take().expect("an input"), "duoi nuoc\n\nbị đánh".as_bytes()).expect("it listens");
    let (code, out, _) = told(&child.wait_with_output().expect("it ends"));
    assert_eq!(code, 0);
    compare("search.json", &out);
}
