//! `nonla publish` as people meet it, and killed while it works.
//!
//! Apart from the other tests of the room, because they start programs: a program that is just being started holds, for
//! a moment, the locks of every test in the process.
#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::print_stderr,
    reason = "a test: it lays out sites and looks at what arrived"
)]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use nonla::write::MANIFEST;

type Files = BTreeMap<String, String>;

fn files_in(folder: &Path) -> Files {
    let found = support::files_under(folder);
    let text = |path: &PathBuf| String::from_utf8_lossy(&fs::read(path).expect("a file")).into_owned();
    found.iter().map(|path| (support::slashes(path.strip_prefix(folder).expect("inside")), text(path))).collect()
}

/// A project with a target `usb`, and another that is not exchanged as a whole.
fn project(pictures: usize) -> tempfile::TempDir {
    let folder = support::bare_project();
    let toml = "languages = [\"vi\"]\n[[publish]]\nname = \"usb\"\nto = \"folder\"\npath = \"../usb/site\"\n\n\
        [[publish]]\nname = \"server\"\nto = \"folder\"\npath = \"../server/site\"\nkeep = 1\nswap = false\n";
    let outer = tempfile::tempdir().expect("a folder");
    for (name, bytes) in support::files_under(folder.path())
        .iter()
        .map(|path| (path.strip_prefix(folder.path()).expect("inside"), fs::read(path).expect("a file")))
    {
        support::lay_out(&outer.path().join("project"), &[(support::slashes(name), bytes)]);
    }
    let lesson = |title: &str| format!("---\ntitle: {title}\nsummary: Một bài.\n---\n\nNội dung.\n");
    let root = outer.path().join("project");
    support::lay_out(
        &root,
        &[
            ("site.toml", toml.to_owned()),
            ("content/an-toan/_index.vi.md", "---\ntitle: An toàn\n---\n".to_owned()),
            ("content/an-toan/mot/index.vi.md", lesson("Bài một")),
            ("content/an-toan/hai/index.vi.md", lesson("Bài hai")),
        ],
    );
    fill(&root, pictures, "first");
    for name in ["usb", "server"] {
        fs::create_dir(outer.path().join(name)).expect("a folder");
    }
    outer
}

/// Files of `static/` that all change from one version to the next.
fn fill(root: &Path, count: usize, version: &str) {
    let files: Vec<(String, String)> = (0..count).map(|n| (format!("static/f/{n}.txt"), format!("{version} {n} ").repeat(200))).collect();
    support::lay_out(root, &files);
}

fn nonla(outer: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nonla"));
    command.args(args).current_dir(outer.join("project")).env("NONLA_MESSAGES", "vi").stdin(Stdio::null());
    command
}

fn told(outer: &Path, args: &[&str]) -> (i32, String) {
    let output = nonla(outer, args).output().expect("the program runs");
    (output.status.code().expect("an exit code"), String::from_utf8(output.stderr).expect("UTF-8"))
}

#[test]
fn the_command_builds_tells_what_changes_delivers_and_goes_back() {
    let outer = project(2);
    let out = outer.path();
    let (code, said) = told(out, &["publish"]);
    assert!(code == 2 && said.contains("--yes") && !out.join("usb/site").exists(), "{said}");

    let (code, said) = told(out, &["publish", "--dry-run"]);
    assert!(code == 0 && said.contains("2 bài mới") && said.contains("bài mới: Bài hai; Bài một"), "{said}");
    assert!(!out.join("usb/site").exists() && !out.join("project/dist").exists(), "a rehearsal writes nothing");

    let (code, said) = told(out, &["publish", "--yes"]);
    assert!(code == 0 && said.contains("đã đọc lại") && said.contains("index.html"), "{said}");
    let first = files_in(&out.join("usb/site"));
    assert!(first.contains_key("index.html") && first.contains_key(MANIFEST));

    support::lay_out(
        &out.join("project"),
        &[("content/an-toan/mot/index.vi.md", "---\ntitle: Bài một\nsummary: Một bài.\n---\n\nSửa rồi.\n")],
    );
    fs::remove_dir_all(out.join("project/content/an-toan/hai")).expect("a lesson");
    let (code, said) = told(out, &["publish", "usb", "-n"]);
    assert!(code == 0 && said.contains("1 bài sửa, 1 bài gỡ") && said.contains("bài gỡ: Bài hai"), "{said}");
    assert_eq!(files_in(&out.join("usb/site")), first);
    let (code, said) = told(out, &["publish", "usb", "-y"]);
    assert!(code == 0 && said.contains("nonla publish usb --rollback"), "{said}");

    let (code, said) = told(out, &["publish", "usb", "-y"]);
    assert!(code == 0 && said.contains("đã có đúng bản này"), "{said}");
    let (code, said) = told(out, &["publish", "usb", "--rollback", "--yes"]);
    assert!(code == 0 && said.contains("quay về bản 1"), "{said}");
    let site = |files: Files| files.into_iter().filter(|(path, _)| !path.starts_with(".nonla/")).collect::<Files>();
    assert_eq!(site(files_in(&out.join("usb/site"))), site(first));
    let (code, said) = told(out, &["publish", "usb", "--rollback", "9", "--yes"]);
    assert!(code == 2 && said.contains("không có bản `9`") && said.contains("2 ("), "{said}");
}

#[test]
fn wrong_targets_are_told_with_what_to_do() {
    let outer = project(0);
    let out = outer.path();
    let (code, said) = told(out, &["publish", "usbb", "--yes"]);
    assert!(code == 2 && said.contains("có phải ý bạn là `usb`?"), "{said}");
    fs::create_dir(out.join("usb/site")).expect("a folder");
    fs::write(out.join("usb/site/anh.jpg"), "ảnh").expect("a file");
    let (code, said) = told(out, &["publish", "--yes"]);
    assert!(code == 1 && said.contains("publish/not-ours") && !out.join("project/dist").exists(), "{said}");
    fs::remove_dir(out.join("server")).expect("a folder");
    let (code, said) = told(out, &["publish", "server", "--yes"]);
    assert!(code == 3 && said.contains("đã cắm, đã nối chưa"), "{said}");
    fs::write(out.join("project/site.toml"), "languages = [\"vi\"]\n").expect("a file");
    let (code, said) = told(out, &["publish", "--yes"]);
    assert!(code == 1 && said.contains("publish/no-target"), "{said}");
}

#[test]
fn errors_in_the_content_and_names_no_stick_holds_stop_before_anything_is_delivered() {
    let outer = project(0);
    let out = outer.path();
    if cfg!(unix) {
        support::lay_out(&out.join("project"), &[("static/hoi: dap.txt", "?")]);
        let (code, said) = told(out, &["publish", "--yes"]);
        assert!(code == 1 && said.contains("publish/bad-name") && !out.join("usb/site").exists(), "{said}");
        fs::remove_file(out.join("project/static/hoi: dap.txt")).expect("a file");
    }
    support::lay_out(&out.join("project"), &[("content/an-toan/mot/index.vi.md", "---\ntitel: Bài\n---\n")]);
    let (code, said) = told(out, &["publish", "--yes"]);
    assert!(code == 1 && said.contains("key/unknown") && !out.join("usb/site").exists(), "{said}");
}

#[test]
fn a_program_that_is_killed_leaves_the_old_or_the_new_site_and_the_next_run_completes_it() {
    const COUNT: usize = 150;
    for (target, at_once) in [("usb", cfg!(any(target_os = "linux", target_os = "macos"))), ("server", false)] {
        let outer = project(COUNT);
        let out = outer.path();
        let root = out.join("project");
        let top = out.join(target).join("site");
        let served = || -> Files { files_in(&top).into_iter().filter(|(path, _)| !path.starts_with(".nonla/")).collect() };
        let publish = |version: &str| {
            fill(&root, COUNT, version);
            let (code, said) = told(out, &["publish", target, "--yes"]);
            assert_eq!(code, 0, "{said}");
            served()
        };
        let mut old = publish("first");
        let mut new = publish("second");
        // How long a delivery takes from its first sign to the end of the program.
        let signs =
            [top.join(".nonla/incoming"), if at_once { out.join(target).join("site.nonla-next") } else { top.join(".nonla/journal") }];
        let mut time = Duration::from_millis(100);
        let (mut killed, mut mixed, mut changed) = (0, 0, 0);
        for n in 0..30_u32 {
            // Back to the old site, undisturbed.
            std::mem::swap(&mut old, &mut new);
            fill(&root, COUNT, if n % 2 == 0 { "first" } else { "second" });
            let mut child = nonla(out, &["publish", target, "--yes"]).stderr(Stdio::null()).spawn().expect("the program runs");
            // From the first sign of the delivery, or of the change, on: what comes before touches nothing.
            let sign = &signs[usize::from(n % 3 == 2)];
            while !sign.exists() && child.try_wait().expect("a child").is_none() {
                std::thread::sleep(Duration::from_micros(50));
            }
            let share = if n % 3 == 2 { time / 100 } else { time };
            std::thread::sleep(share * (n * 7 % 30) / 30);
            killed += usize::from(child.try_wait().expect("a child").is_none());
            child.kill().expect("a dead child");
            child.wait().expect("a dead child");
            let now = served();
            let journal = top.join(".nonla/journal").exists();
            changed += usize::from(now == new);
            if now != old && now != new {
                mixed += 1;
                assert!(journal && !at_once, "{target}, {n}: neither the old nor the new site");
                for (path, text) in &now {
                    assert!(old.get(path) == Some(text) || new.get(path) == Some(text), "{target}, {n}: {path}");
                }
                assert!(old.keys().all(|path| now.contains_key(path)), "{target}, {n}: a file is missing");
            }
            let mut child = nonla(out, &["publish", target, "--yes"]).stderr(Stdio::null()).spawn().expect("the program runs");
            while !signs[0].exists() && child.try_wait().expect("a child").is_none() {
                std::thread::sleep(Duration::from_micros(50));
            }
            let start = Instant::now();
            assert!(child.wait().expect("a child").success(), "{target}, {n}: the next run");
            time = start.elapsed().max(Duration::from_millis(10));
            assert_eq!(served(), new, "{target}, {n}");
        }
        eprintln!("{target}: {killed} of 30 killed, {changed} after the change, {mixed} in the middle of it; a delivery takes {time:?}");
        assert!(killed >= 15, "{killed}");
    }
}
