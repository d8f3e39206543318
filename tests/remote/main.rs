//! `nonla publish` over the network, to real servers on this computer: what arrives, what readers see when the program is
//! killed or the line breaks, and what is never said.
#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::print_stderr,
    reason = "a test: it starts servers, lays out sites and looks at what arrived"
)]

mod relay;
mod servers;
#[path = "../support/mod.rs"]
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use relay::{Fault, Relay};
use servers::{PASSWORD, USER};

type Files = BTreeMap<String, String>;

/// How many files of the site change from one version to the next, beside its pages.
const CHANGING: usize = 12;
/// How often the program is killed, and the line cut.
const KILLS: u64 = 30;
const CUTS: u64 = 8;

/// A project beside a home of its own, with one target `there`.
struct Project {
    outer: tempfile::TempDir,
    env: Vec<(&'static str, String)>,
}

impl Project {
    fn with(target: &str, env: &[(&'static str, &str)]) -> Self {
        let outer = tempfile::tempdir().expect("a folder");
        let bare = support::bare_project();
        let root = outer.path().join("project");
        for path in support::files_under(bare.path()) {
            let bytes = fs::read(&path).expect("a file");
            support::lay_out(&root, &[(support::slashes(path.strip_prefix(bare.path()).expect("inside")), bytes)]);
        }
        fs::create_dir(outer.path().join("home")).expect("a folder");
        let project = Self { outer, env: env.iter().map(|(name, value)| (*name, (*value).to_owned())).collect() };
        project.aim(target);
        project.fill("một");
        project
    }

    fn root(&self) -> PathBuf {
        self.outer.path().join("project")
    }

    /// Names the target.
    fn aim(&self, target: &str) {
        let toml = format!("languages = [\"vi\"]\n[[publish]]\nname = \"there\"\n{target}\n");
        support::lay_out(&self.root(), &[("site.toml", toml)]);
    }

    /// Makes the project the one of this version: texts that change, a file that only it has, and one that never changes.
    fn fill(&self, version: &str) {
        let mut files: Vec<(String, String)> = (0..CHANGING).map(|n| (format!("static/f/{n}.txt"), format!("{version} {n} ").repeat(60))).collect();
        let _ = fs::remove_dir_all(self.root().join("static"));
        files.push((format!("static/chỉ {version}/a.txt"), version.to_owned()));
        files.push(("static/mãi mãi.txt".to_owned(), "vẫn thế".to_owned()));
        files.push(("content/an-toan/_index.vi.md".to_owned(), "---\ntitle: An toàn\n---\n".to_owned()));
        for lesson in ["mot", "hai"] {
            let text = format!("---\ntitle: Bài {lesson}\nsummary: Một bài.\n---\n\nNội dung bản {version}.\n");
            files.push((format!("content/an-toan/{lesson}/index.vi.md"), text));
        }
        support::lay_out(&self.root(), &files);
    }

    fn nonla(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_nonla"));
        let home = self.outer.path().join("home");
        command.args(args).current_dir(self.root()).env("NONLA_MESSAGES", "vi").stdin(Stdio::null());
        command.env("HOME", &home).env("XDG_CONFIG_HOME", home.join(".config")).env("NO_PROXY", "127.0.0.1").env("no_proxy", "127.0.0.1");
        for name in ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"] {
            command.env_remove(name);
        }
        command.envs(self.env.iter().map(|(name, value)| (*name, value)));
        command
    }

    fn told(&self, args: &[&str]) -> (i32, String) {
        let Output { status, stdout, stderr } = self.nonla(args).output().expect("the program runs");
        let said = format!("{}{}", String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
        (status.code().expect("an exit code"), said)
    }

    #[track_caller]
    fn publish(&self, version: &str) -> String {
        self.fill(version);
        let (code, said) = self.told(&["publish", "--yes"]);
        assert_eq!(code, 0, "{said}");
        said
    }

    /// What the program has built last: what readers should find.
    fn built(&self) -> Files {
        files_in(&self.root().join("dist"))
    }
}

fn files_in(folder: &Path) -> Files {
    let found = if folder.is_dir() { support::files_under(folder) } else { Vec::new() };
    let text = |path: &PathBuf| String::from_utf8_lossy(&fs::read(path).expect("a file")).into_owned();
    found.iter().map(|path| (support::slashes(path.strip_prefix(folder).expect("inside")), text(path))).collect()
}

/// Where a target is, and what readers find there.
struct Target<'a> {
    relay: &'a Relay,
    /// What is served; `None` in the moment of an exchange in which there is no site at all.
    served: &'a dyn Fn() -> Option<Files>,
    /// Whether the site changes as a whole.
    at_once: bool,
}

/// No page is half of one version and half of another, and none stands there without what it shows.
#[track_caller]
fn expect_whole(served: &Files, old: &Files, new: &Files, what: &str) {
    for (path, text) in served {
        assert!(old.get(path) == Some(text) || new.get(path) == Some(text), "{what}: {path} is neither old nor new");
    }
    for path in old.keys().filter(|path| new.contains_key(*path)) {
        assert!(served.contains_key(path), "{what}: {path} is in both versions and not there");
    }
    for (page, text) in served.iter().filter(|(path, _)| path.ends_with(".html")) {
        for asset in shown_by(page, text) {
            assert!(served.contains_key(&asset), "{what}: {page} has lost {asset}");
        }
    }
}

/// The files of the site that a page loads.
fn shown_by(page: &str, text: &str) -> BTreeSet<String> {
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    let values = ["src=\"", "href=\""].iter().flat_map(|key| text.split(key).skip(1)).filter_map(|rest| rest.split('"').next());
    values
        .map(|value| value.split(['?', '#']).next().unwrap_or_default())
        .filter(|value| !value.contains(':') && !value.ends_with(".html") && value.contains('.') && !value.is_empty())
        .map(|value| {
            let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
            for part in value.split('/') {
                match part {
                    ".." => drop(parts.pop()),
                    "." | "" => {}
                    part => parts.push(part),
                }
            }
            parts.join("/")
        })
        .collect()
}

/// Kills the program at many moments and breaks the line at others. Afterwards readers have the old or the new site (or, where
/// it does not change as a whole, pages that are each of one of them and work), and the next run completes it.
fn survives(project: &Project, target: &Target<'_>) {
    let relay = target.relay;
    let served = || (target.served)();
    project.publish("một");
    let mut old = project.built();
    assert_eq!(served(), Some(old.clone()), "the first delivery");
    relay.set(Fault::None);
    project.publish("hai");
    let mut new = project.built();
    assert_eq!(served(), Some(new.clone()), "the second delivery");
    let (bytes, messages) = relay.count();
    let (mut tripped, mut changed, mut mixed, mut absent) = (0, 0, 0, 0);
    for round in 0..KILLS + CUTS {
        std::mem::swap(&mut old, &mut new);
        project.fill(if round % 2 == 0 { "một" } else { "hai" });
        let kills = round < KILLS;
        // From the first to the last, in no order; what happens in the end, when all is changed, is tried most.
        let fault = if kills {
            let at = (round * 11 % KILLS) * messages / KILLS;
            Fault::HoldAtMessage(if round % 3 == 0 { messages * 2 / 3 + at / 3 } else { at })
        } else {
            Fault::CutAfterBytes((round - KILLS) * bytes / CUTS + 7)
        };
        relay.set(fault);
        let mut child = project.nonla(&["publish", "--yes"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program runs");
        let begin = Instant::now();
        while !(kills && relay.tripped()) && child.try_wait().expect("a child").is_none() {
            assert!(begin.elapsed() < Duration::from_secs(120), "{round}, {fault:?}: it does not end");
            thread::sleep(Duration::from_millis(1));
        }
        // A moment for the server to do what it was told.
        thread::sleep(Duration::from_millis(15));
        let _ = child.kill();
        let code = child.wait().expect("a dead child").code();
        let what = format!("{round}, {fault:?} of {bytes} bytes and {messages} messages, {code:?}");
        assert!(code != Some(0) || !relay.tripped() || kills, "{what}: it says that all is well");
        tripped += u64::from(relay.tripped());
        match served() {
            None => {
                assert!(target.at_once, "{what}: there is no site");
                absent += 1;
            }
            Some(now) if now == old => {}
            Some(now) if now == new => changed += 1,
            Some(now) => {
                mixed += 1;
                assert!(!target.at_once, "{what}: neither the old nor the new site");
                expect_whole(&now, &old, &new, &what);
            }
        }
        relay.set(Fault::None);
        let (code, said) = project.told(&["publish", "--yes"]);
        assert_eq!(code, 0, "{what}: the next run: {said}");
        assert!(served() == Some(new.clone()), "{what}: the next run does not complete it");
    }
    eprintln!("{tripped} of {} stopped: {changed} after the change, {mixed} in the middle of it, {absent} without a site", KILLS + CUTS);
    assert!(tripped * 10 >= (KILLS + CUTS) * 9, "{tripped}");
    // And it can still go back.
    let (code, said) = project.told(&["publish", "--rollback", "--yes"]);
    assert!(code == 0, "{said}");
    assert_eq!(served(), Some(old), "the way back");
}

#[test]
fn webdav() {
    let Some(server) = servers::nginx() else { return };
    let relay = Relay::to(server.port);
    let www = server.folder.path().join("www");
    let target = |swap: bool| format!("to = \"webdav\"\nurl = \"http://127.0.0.1:{}/dav/truong%20em/site-{swap}\"\nswap = {swap}", relay.port);
    let env = [("NONLA_WEBDAV_USER", USER), ("NONLA_WEBDAV_PASSWORD", PASSWORD)];
    for swap in [true, false] {
        let project = Project::with(&target(swap), &env);
        let folder = www.join(format!("truong em/site-{swap}"));
        let served = || folder.is_dir().then(|| files_in(&folder));
        survives(&project, &Target { relay: &relay, served: &served, at_once: swap });
    }
}
