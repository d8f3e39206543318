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
use servers::{Ballast, PASSWORD, USER};

type Files = BTreeMap<String, String>;

/// How many files of the site change from one version to the next, beside its pages.
const CHANGING: usize = 12;

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

    /// Where the secrets of whoever runs the program are kept.
    fn credentials(&self) -> PathBuf {
        let settings = if cfg!(target_os = "macos") { "home/Library/Application Support" } else { "home/.config" };
        self.outer.path().join(settings).join("nonla/credentials.toml")
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
        let mut files: Vec<(String, String)> =
            (0..CHANGING).map(|n| (format!("static/f/{n}.txt"), format!("{version} {n} ").repeat(60))).collect();
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

    /// Delivers until it is killed in the moment when everything stands still, or ends by itself. The exit code, if it has one.
    #[track_caller]
    fn interrupted(&self, relay: &Relay, kill: bool, what: &str) -> Option<i32> {
        let mut child = self.nonla(&["publish", "--yes"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program runs");
        let begin = Instant::now();
        while !(kill && relay.tripped()) && child.try_wait().expect("a child").is_none() {
            assert!(begin.elapsed() < Duration::from_secs(120), "{what}: it does not end");
            thread::sleep(Duration::from_millis(1));
        }
        // A moment for the server to do what it was told.
        thread::sleep(Duration::from_millis(15));
        let _ = child.kill();
        child.wait().expect("a dead child").code()
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

/// A target under trial.
struct Target<'a> {
    name: &'a str,
    usual: [(Kind, u64); 3],
    relay: &'a Relay,
    /// What is served; `None` where there is no site at all.
    served: &'a dyn Fn() -> Option<Files>,
    /// Leaves so much room on the disk of the server, until what is returned is dropped; `None` when it cannot be filled up.
    fill_up: &'a dyn Fn(u64) -> Option<Ballast>,
    /// Whether the site changes as a whole.
    at_once: bool,
    /// Whether there may be, for as long as one question takes, no site at all.
    may_be_absent: bool,
}

/// What happens to a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Killed,
    Cut,
    Full,
}

/// How often each of these happens to a target when nobody asks for more: thirty in all, over all targets.
const USUAL: [(Kind, u64); 3] = [(Kind::Killed, 3), (Kind::Cut, 2), (Kind::Full, 1)];
/// The same for the second way of a kind of target.
const FEW: [(Kind, u64); 3] = [(Kind::Killed, 1), (Kind::Cut, 1), (Kind::Full, 1)];
/// Set to a number, each happens so often.
const POINTS: &str = "NONLA_TEST_POINTS";
/// Where the points are drawn from.
const SEED: &str = "NONLA_TEST_SEED";

/// How often each kind of thing happens, if somebody said so.
fn points() -> Option<u64> {
    std::env::var(POINTS).ok().map(|points| points.parse().expect("a number"))
}

/// A number below `limit`, drawn for a round of so many. In every other round it is near the limit: most can go wrong in the end,
/// when all is changed.
fn draw(target: &str, kind: Kind, (round, rounds): (u64, u64), limit: u64) -> u64 {
    let seed = std::env::var(SEED).unwrap_or_else(|_| "1".to_owned());
    let hash = nonla::hash::of(format!("{seed} {target} {kind:?} {round}").as_bytes());
    let chance = u64::from_str_radix(&hash[..8], 16).expect("a number") % 1000;
    let thousandth = (round * 1000 + chance) / rounds;
    limit * if (rounds - round) % 2 == 1 { 750 + thousandth / 4 } else { thousandth } / 1000
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

/// Kills the program, breaks the line and fills up the disk at many moments. Afterwards readers have the old or the new site (or,
/// where it does not change as a whole, pages that are each of one of them and work), and the next run completes it.
fn survives(project: &Project, target: &Target<'_>) {
    let relay = target.relay;
    project.publish("một");
    let mut old = project.built();
    assert_eq!((target.served)(), Some(old.clone()), "the first delivery");
    relay.set(Fault::None);
    let said = project.publish("hai");
    let mut new = project.built();
    assert_eq!((target.served)(), Some(new.clone()), "the second delivery");
    let changed = new.iter().filter(|(path, text)| old.get(*path) != Some(text)).count();
    assert!(said.contains(&format!("{changed} tệp đi")) && changed < new.len(), "only what changed travels: {said}");
    let (bytes, messages) = relay.count();
    let asked = points();
    let mut told = Told::default();
    for (kind, usual) in target.usual {
        let rounds = asked.unwrap_or(usual);
        for round in 0..rounds {
            std::mem::swap(&mut old, &mut new);
            project.fill(if old.contains_key("chỉ một/a.txt") { "hai" } else { "một" });
            let place = |limit| draw(target.name, kind, (round, rounds), limit);
            let room = place(changed as u64 * 4096 / 2);
            let ballast = if kind == Kind::Full { (target.fill_up)(room) } else { None };
            let fault = match kind {
                Kind::Killed => Fault::HoldAtMessage(place(messages)),
                Kind::Cut => Fault::CutAfterBytes(place(bytes) + 7),
                Kind::Full if ballast.is_none() => Fault::RefuseFromMessage(place(messages)),
                Kind::Full => Fault::None,
            };
            relay.set(fault);
            let what = format!("{}, {kind:?} {round}, {fault:?} of {bytes} bytes and {messages} messages, room for {room}", target.name);
            let code = project.interrupted(relay, kind == Kind::Killed, &what);
            let came = if ballast.is_some() { code != Some(0) } else { relay.tripped() };
            assert!(code != Some(0) || !came, "{what}: it says that all is well");
            drop(ballast);
            told.rounds += 1;
            told.came += u32::from(came);
            told.note((target.served)(), (&old, &new), target, &what);
            relay.set(Fault::None);
            let (code, said) = project.told(&["publish", "--yes"]);
            assert_eq!(code, 0, "{what}: the next run: {said}");
            assert!((target.served)() == Some(new.clone()), "{what}: the next run does not complete it");
        }
    }
    eprintln!("{}: {told:?}", target.name);
    assert!(told.came * 10 >= told.rounds * 7, "{told:?}");
    // And it can still go back.
    let (code, said) = project.told(&["publish", "--rollback", "--yes"]);
    assert!(code == 0, "{said}");
    assert_eq!((target.served)(), Some(old), "the way back");
}

/// Breaks the line for a moment in some deliveries: each goes on over a new one as if nothing had happened.
fn goes_on(project: &Project, relay: &Relay, served: &dyn Fn() -> Option<Files>) {
    let times = points().unwrap_or(3);
    project.publish("một");
    relay.set(Fault::None);
    project.publish("hai");
    let (bytes, _) = relay.count();
    for time in 0..times {
        let limit = bytes * (2 * time + 1) / (2 * times);
        let fault = Fault::BreakAfterBytes(limit);
        relay.set(fault);
        project.fill(if time % 2 == 0 { "một" } else { "hai" });
        let (code, said) = project.told(&["publish", "--yes"]);
        assert!(relay.count().0 > limit, "{fault:?} of {bytes}: it never broke");
        assert_eq!(code, 0, "{fault:?} of {bytes}: {said}");
        assert_eq!(served(), Some(project.built()), "{fault:?} of {bytes}");
    }
}

/// What readers had after something happened.
#[derive(Debug, Default)]
struct Told {
    rounds: u32,
    came: u32,
    old: u32,
    new: u32,
    /// Pages of both.
    mixed: u32,
    absent: u32,
}

impl Told {
    #[track_caller]
    fn note(&mut self, served: Option<Files>, (old, new): (&Files, &Files), target: &Target<'_>, what: &str) {
        match served {
            None => {
                assert!(target.may_be_absent, "{what}: there is no site");
                self.absent += 1;
            }
            Some(now) if now == *old => self.old += 1,
            Some(now) if now == *new => self.new += 1,
            Some(now) => {
                assert!(!target.at_once, "{what}: neither the old nor the new site");
                expect_whole(&now, old, new, what);
                self.mixed += 1;
            }
        }
    }
}

/// A server with folders, to which the site goes at one stroke and then file by file. `deliver` gives the project, and the
/// folder of its site. Between two strokes the site `may_be_absent`.
fn both_ways(name: &str, server: &servers::Server, relay: &Relay, may_be_absent: bool, deliver: impl Fn(bool) -> (Project, String)) {
    for swap in [true, false] {
        let (project, site) = deliver(swap);
        let folder = server.files().join(site);
        let by_file = format!("{name}, file by file");
        let target = Target {
            name: if swap { name } else { &by_file },
            usual: if swap { USUAL } else { FEW },
            relay,
            served: &|| folder.is_dir().then(|| files_in(&folder)),
            fill_up: &|room| server.fill_up(room),
            at_once: swap,
            may_be_absent: may_be_absent && swap,
        };
        survives(&project, &target);
        goes_on(&project, relay, target.served);
    }
}

#[test]
fn webdav() {
    let Some(server) = servers::nginx() else { return };
    let relay = Relay::to(server.port);
    let target =
        |swap: bool| format!("to = \"webdav\"\nurl = \"http://127.0.0.1:{}/dav/truong%20em/site-{swap}\"\nswap = {swap}", relay.port);
    both_ways("webdav", &server, &relay, false, |swap| {
        let project = Project::with(&target(swap), &[("NONLA_WEBDAV_USER", USER), ("NONLA_WEBDAV_PASSWORD", PASSWORD)]);
        (project, format!("truong em/site-{swap}"))
    });
    let asked = fs::read_to_string(server.folder.path().join("access")).expect("a log");
    expect_order(&asked, "/dav/truong%20em/site-false/");
}

/// Of the last delivery that moved file after file: what pages need first, then pages, removals last.
#[track_caller]
fn expect_order(log: &str, site: &str) {
    let journal = format!("{}.nonla/journal ", site.trim_end_matches('/'));
    let end = log.rfind(&format!("\"DELETE {journal}")).expect("the end of a change");
    let begin = log[..end].rfind(&format!("\"MOVE {}", journal.replace("journal ", "journal.part "))).expect("the beginning of a change");
    let steps = log[begin..end].lines().filter_map(|line| line.split('"').nth(1)).collect::<Vec<_>>();
    let pages: Vec<usize> = (0..steps.len()).filter(|at| steps[*at].starts_with("MOVE ") && steps[*at].contains(".html ")).collect();
    let others: Vec<usize> = (0..steps.len())
        .filter(|at| steps[*at].starts_with("MOVE ") && steps[*at].contains("/files/f/") && steps[*at].contains(".txt "))
        .collect();
    let gone: Vec<usize> = (0..steps.len()).filter(|at| steps[*at].starts_with(&format!("DELETE {site}"))).collect();
    assert!(others.last() < pages.first() && !others.is_empty(), "pages come after what they need: {steps:#?}");
    assert!(pages.last() < gone.first() && !pages.is_empty(), "removals come after pages: {steps:#?}");
}

#[test]
fn sftp() {
    let Some(server) = servers::sshd() else { return };
    let relay = Relay::to(server.port);
    both_ways("sftp", &server, &relay, true, |swap| {
        let site = format!("trang em/site-{swap}");
        (by_ssh(&server, relay.port, &site, &format!("swap = {swap}")), site)
    });
}

/// A project that goes to `site` of an SSH server, and what its program must know.
fn by_ssh(server: &servers::Server, port: u16, site: &str, more: &str) -> Project {
    let folder = server.folder.path();
    let path = format!("{}:{}", folder.join("bin").display(), std::env::var("PATH").unwrap_or_default());
    let key = folder.join("user").display().to_string();
    let target = format!("to = \"sftp\"\nhost = \"127.0.0.1:{port}\"\npath = \"{site}\"\n{more}");
    Project::with(&target, &[("PATH", &path), ("NONLA_SFTP_IDENTITY", &key)])
}

#[cfg(unix)]
#[test]
fn what_others_have_put_beside_the_pages_keeps_its_rights() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    let Some(server) = servers::sshd() else { return };
    let project = by_ssh(&server, server.port, "www", "keep = 1");
    project.publish("một");
    let site = server.files().join("www");
    support::lay_out(&site, &[("cgi-bin/dem.cgi", "#!/bin/sh\n")]);
    let script = site.join("cgi-bin/dem.cgi");
    fs::set_permissions(&script, fs::Permissions::from_mode(0o750)).expect("rights");
    let before = fs::metadata(&script).expect("a file");
    for version in ["hai", "ba", "bốn"] {
        project.publish(version);
    }
    let after = fs::metadata(&script).expect("a file");
    assert_eq!((before.ino(), before.mode()), (after.ino(), after.mode()));
    let mut there = files_in(&site);
    assert_eq!(there.remove("cgi-bin/dem.cgi").as_deref(), Some("#!/bin/sh\n"));
    assert_eq!(there, project.built());
    let kept = fs::read_dir(server.files().join("www.nonla/versions")).expect("a folder").count();
    assert_eq!(kept, 1, "as many versions as `keep` says");
}

#[test]
fn s3() {
    let Some(server) = servers::moto() else { return };
    let relay = Relay::to(server.port);
    let target = format!("to = \"s3\"\nbucket = \"non-la\"\nendpoint = \"http://127.0.0.1:{}\"\nprefix = \"truong/em\"", relay.port);
    let project = Project::with(&target, &[("AWS_ACCESS_KEY_ID", "an"), ("AWS_SECRET_ACCESS_KEY", PASSWORD)]);
    let text = |name: &String| {
        String::from_utf8_lossy(&servers::ask(server.port, "GET", &format!("/non-la/{}", servers::coded(name))).1).into_owned()
    };
    let served = || {
        let names = servers::in_bucket(server.port, "truong/em/");
        Some(names.iter().map(|name| (name["truong/em/".len()..].to_owned(), text(name))).collect())
    };
    survives(
        &project,
        &Target { name: "s3", usual: USUAL, relay: &relay, served: &served, fill_up: &|_| None, at_once: false, may_be_absent: false },
    );
    goes_on(&project, &relay, &served);
    let (head, _) = servers::ask_all(server.port, "HEAD", "/non-la/truong/em/index.html");
    assert!(head.to_lowercase().contains("content-type: text/html; charset=utf-8"), "browsers are told what a page is: {head}");
}

#[test]
fn git() {
    let Some(server) = servers::sshd() else { return };
    let relay = Relay::to(server.port);
    let repository = server.files().join("trang.git");
    assert!(Command::new("git").args(["init", "-q", "--bare"]).arg(&repository).status().expect("git runs").success());
    let folder = server.folder.path();
    let path = format!("{}:{}", folder.join("bin").display(), std::env::var("PATH").unwrap_or_default());
    let ssh = format!("ssh -i '{}'", folder.join("user").display());
    let target = format!("to = \"git\"\nurl = \"ssh://127.0.0.1:{}{}\"", relay.port, repository.display());
    let project = Project::with(&target, &[("PATH", &path), ("GIT_SSH_COMMAND", &ssh)]);
    let own = |(path, _): &(String, String)| !path.starts_with(".no");
    let served = || Some(servers::in_branch(&repository, "gh-pages").into_iter().filter(own).collect());
    survives(
        &project,
        &Target {
            name: "git",
            usual: USUAL,
            relay: &relay,
            served: &served,
            fill_up: &|room| server.fill_up(room),
            at_once: true,
            may_be_absent: false,
        },
    );
}

/// A project with one target, and credentials that are in nobody's environment.
fn with_file(target: &str, credentials: &str, rights: u32) -> Project {
    let project = Project::with(target, &[]);
    let file = project.credentials();
    support::lay_out(file.parent().expect("a folder"), &[("credentials.toml", credentials)]);
    #[cfg(unix)]
    fs::set_permissions(&file, std::os::unix::fs::PermissionsExt::from_mode(rights)).expect("rights");
    project
}

#[test]
fn secrets_come_from_a_file_of_ones_own_and_a_slip_in_it_is_told_without_showing_it() {
    let Some(server) = servers::nginx() else { return };
    let target = format!("to = \"webdav\"\nurl = \"http://127.0.0.1:{}/dav/trang\"", server.port);
    let good = format!("[there]\nuser = \"{USER}\"\npassword = \"{PASSWORD}\"\n");
    let (code, said) = with_file(&target, &good, 0o600).told(&["publish", "--yes"]);
    assert!(code == 0 && server.files().join("trang/index.html").is_file(), "{said}");
    let (code, said) = with_file(&target, &good, 0o644).told(&["publish", "--yes"]);
    assert!(code == 1 && said.contains("publish/open-credentials") && said.contains("chmod 600"), "{said}");
    let (code, said) = with_file(&target, &format!("[there]\npassword = {PASSWORD}\n"), 0o600).told(&["publish", "--yes"]);
    assert!(code == 1 && said.contains("publish/bad-credentials") && said.contains("dòng 2") && !said.contains(PASSWORD), "{said}");
    let (code, said) = Project::with(&target, &[]).told(&["publish", "--yes"]);
    assert!(code == 3 && said.contains("không cho vào"), "{said}");
    let (code, said) = Project::with("to = \"s3\"\nbucket = \"non-la\"", &[]).told(&["publish", "--yes"]);
    assert!(code == 1 && said.contains("publish/no-credentials") && said.contains("NONLA_S3_KEY"), "{said}");
}

#[test]
fn no_secret_is_said_whatever_a_server_answers() {
    // As it travels, too.
    let coded = "YW46bWF0LWtoYXUtcmF0LWJpLW1hdC0xODQ3";
    for status in
        ["200 OK", "301 Moved Permanently", "401 Unauthorized", "403 Forbidden", "404 Not Found", "409 Conflict", "500 Oh", "507 Full"]
    {
        let port = servers::refusing(status);
        let webdav = format!("to = \"webdav\"\nurl = \"http://127.0.0.1:{port}/dav/trang\"");
        let s3 = format!("to = \"s3\"\nbucket = \"non-la\"\nendpoint = \"http://127.0.0.1:{port}\"");
        let projects = [
            Project::with(&webdav, &[("NONLA_WEBDAV_USER", USER), ("NONLA_WEBDAV_PASSWORD", PASSWORD)]),
            Project::with(&s3, &[("NONLA_S3_KEY", "AKIA-ten-khoa"), ("NONLA_S3_SECRET", PASSWORD), ("NONLA_S3_SESSION", "phien-lam-viec")]),
        ];
        for project in projects {
            let (code, said) = project.told(&["publish", "--yes", "-v"]);
            eprintln!("{status}: {said}");
            assert!(code == 3 && !said.contains(coded), "{status}: {said}");
            for secret in [PASSWORD, "AKIA-ten-khoa", "phien-lam-viec"] {
                assert!(!said.contains(secret), "{status}: {said}");
                for (path, text) in files_in(&project.root()) {
                    assert!(!text.contains(secret), "{path}");
                }
            }
        }
    }
}

#[test]
fn who_is_not_there_or_does_not_know_us_is_told_in_plain_words() {
    let closed = std::net::TcpListener::bind(("127.0.0.1", 0)).and_then(|one| one.local_addr()).expect("a port").port();
    let env = [("NONLA_S3_KEY", "x"), ("NONLA_S3_SECRET", "x")];
    for target in [
        format!("to = \"webdav\"\nurl = \"http://127.0.0.1:{closed}/dav\""),
        format!("to = \"s3\"\nbucket = \"non-la\"\nendpoint = \"http://127.0.0.1:{closed}\""),
        format!("to = \"sftp\"\nhost = \"127.0.0.1:{closed}\"\npath = \"trang\""),
        format!("to = \"git\"\nurl = \"http://127.0.0.1:{closed}/x.git\""),
        "to = \"git\"\nurl = \"../khong-co.git\"".to_owned(),
    ] {
        let (code, said) = Project::with(&target, &env).told(&["publish", "--yes"]);
        eprintln!("{said}");
        assert!(code == 3 && said.contains("không đến được"), "{target}: {said}");
    }
    let Some(server) = servers::sshd() else { return };
    let path = format!("{}:{}", server.folder.path().join("bin").display(), std::env::var("PATH").unwrap_or_default());
    let stranger = server.folder.path().join("host").display().to_string();
    let target = format!("to = \"sftp\"\nhost = \"127.0.0.1:{}\"\npath = \"trang\"", server.port);
    let (code, said) = Project::with(&target, &[("PATH", &path), ("NONLA_SFTP_IDENTITY", &stranger)]).told(&["publish", "--yes"]);
    eprintln!("{said}");
    assert!(code == 3 && said.contains("không cho vào"), "{said}");
}

#[test]
fn a_branch_of_others_is_left_alone_and_their_files_in_ours_stay() {
    let project = Project::with("to = \"git\"\nurl = \"../trang.git\"\nkeep = 1", &[]);
    let repository = project.outer.path().join("trang.git");
    let work = project.outer.path().join("work");
    let git = |args: &[&str]| {
        let done =
            Command::new("git").args(["-c", "user.name=An", "-c", "user.email=an@localhost"]).arg("-C").args(args).output().expect("git");
        assert!(done.status.success(), "{args:?}: {}", String::from_utf8_lossy(&done.stderr));
    };
    let (outer, work_at) = (project.outer.path().to_string_lossy().into_owned(), work.to_string_lossy().into_owned());
    git(&[&outer, "init", "-q", "--bare", "trang.git"]);
    git(&[&outer, "clone", "-q", "trang.git", "work"]);
    support::lay_out(&work, &[("ma-nguon.txt", "của người khác")]);
    for args in
        [vec!["checkout", "-q", "-b", "gh-pages"], vec!["add", "-A"], vec!["commit", "-qm", "x"], vec!["push", "-q", "origin", "gh-pages"]]
    {
        git(&[vec![work_at.as_str()], args].concat());
    }
    let (code, said) = project.told(&["publish", "--yes"]);
    assert!(code == 1 && said.contains("publish/not-our-branch"), "{said}");
    git(&[&outer, "--git-dir", "trang.git", "update-ref", "-d", "refs/heads/gh-pages"]);
    project.publish("một");
    for args in [vec!["fetch", "-q"], vec!["checkout", "-q", "-B", "ours", "origin/gh-pages"]] {
        git(&[vec![work_at.as_str()], args].concat());
    }
    support::lay_out(&work, &[("CNAME", "truong.example\n")]);
    for args in [vec!["add", "-A"], vec!["commit", "-qm", "x"], vec!["push", "-q", "origin", "ours:gh-pages"]] {
        git(&[vec![work_at.as_str()], args].concat());
    }
    for version in ["hai", "ba", "bốn"] {
        project.publish(version);
    }
    let mut there: Files = servers::in_branch(&repository, "gh-pages").into_iter().filter(|(path, _)| !path.starts_with(".no")).collect();
    assert_eq!(there.remove("CNAME").as_deref(), Some("truong.example\n"));
    assert_eq!(there, project.built());
    let count =
        Command::new("git").arg("--git-dir").arg(&repository).args(["rev-list", "--count", "gh-pages"]).output().expect("git").stdout;
    assert_eq!(String::from_utf8_lossy(&count).trim(), "2", "one version before this one is kept");
    let (code, said) = project.told(&["publish", "--rollback", "--yes"]);
    assert!(code == 0 && said.contains("quay về"), "{said}");
}
