//! What is saved is shown: whatever editors and other programs do to the files, the pages served are those
//! of a clean build, and while something is wrong the last good ones, with what to mend.
#![expect(clippy::disallowed_methods, clippy::expect_used, reason = "a test: it writes a little site")]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use nonla::build::build;
use nonla::config::load;
use nonla::diag::human::{Style, render};
use nonla::diag::{Report, Tongue};
use nonla::discover;
use nonla::model::output::Artifact;
use nonla::model::path::encode;
use nonla::model::picture::OriginalsOnly;
use nonla::serve::{How, Show};
use nonla::write::MemorySink;
use support::served::{Answer, Server, alone, task, wait};
use support::{bare_project, lay_out, overrides};

fn lesson(title: &str, text: &str) -> String {
    format!("---\ntitle: {title}\n---\n\n{text}\n")
}

/// A site with two lessons.
fn little() -> tempfile::TempDir {
    let folder = bare_project();
    lay_out(
        folder.path(),
        &[
            ("content/a/index.vi.md", lesson("A", "First of A.")),
            ("content/b/index.vi.md", lesson("B", "First of B. [a](../a/index.vi.md)")),
        ],
    );
    folder
}

fn shows(text: &'static str) -> impl Fn(&Answer) -> bool {
    move |answer| answer.text().contains(text) && answer.trouble().is_empty()
}

#[test]
fn whichever_way_an_editor_saves_the_page_shows_it() {
    let folder = little();
    let server = Server::start(folder.path());
    let file = folder.path().join("content/a/index.vi.md");
    server.until("/vi/a.html", shows("First of A."));
    fs::write(&file, lesson("A", "Written over.")).expect("saved");
    server.until("/vi/a.html", shows("Written over."));
    let beside = folder.path().join("content/a/.index.vi.md.tmp");
    fs::write(&beside, lesson("A", "Renamed into place.")).expect("saved");
    fs::rename(&beside, &file).expect("saved");
    server.until("/vi/a.html", shows("Renamed into place."));
    // As some keep a copy: away with the old one, then a new one.
    fs::rename(&file, folder.path().join("content/a/index.vi.md~")).expect("moved");
    fs::write(&file, lesson("A", "Written anew.")).expect("saved");
    server.until("/vi/a.html", shows("Written anew."));
    // Twice within the same moment, at the same length.
    fs::write(&file, lesson("A", "Once 1.")).expect("saved");
    fs::write(&file, lesson("A", "Once 2.")).expect("saved");
    server.until("/vi/a.html", shows("Once 2."));
}

#[test]
fn what_comes_goes_and_moves_is_followed_with_all_that_names_it() {
    let folder = little();
    let server = Server::start(folder.path());
    let at = |path: &str| folder.path().join(path);
    assert_eq!(server.get("/vi/moi/c.html").status, "404");
    lay_out(folder.path(), &[("content/moi/_index.vi.md", lesson("Mới", "")), ("content/moi/c/index.vi.md", lesson("C", "Of C."))]);
    server.until("/vi/moi/c.html", shows("Of C."));
    server.until("/vi/moi/", shows("C"));
    fs::write(at("content/moi/c/index.vi.md"), lesson("C", "In a new folder.")).expect("saved");
    server.until("/vi/moi/c.html", shows("In a new folder."));
    fs::rename(at("content/moi"), at("content/khac")).expect("renamed");
    server.until("/vi/moi/c.html", |answer| answer.status == "404");
    server.until("/vi/khac/c.html", shows("In a new folder."));
    fs::write(at("content/khac/c/index.vi.md"), lesson("C", "In a renamed folder.")).expect("saved");
    server.until("/vi/khac/c.html", shows("In a renamed folder."));
    fs::remove_dir_all(at("content/khac")).expect("gone");
    server.until("/vi/khac/c.html", |answer| answer.status == "404");
    lay_out(folder.path(), &[("static/x/new.txt", "static")]);
    server.until("/x/new.txt", shows("static"));
    fs::remove_dir_all(at("static")).expect("gone");
    server.until("/x/new.txt", |answer| answer.status == "404");
    lay_out(folder.path(), &[("static/y.txt", "again")]);
    server.until("/y.txt", shows("again"));
    let template = at("themes/default/templates/lesson.html");
    let text = fs::read_to_string(&template).expect("a template");
    fs::write(&template, format!("{text}<p>theme</p>")).expect("saved");
    server.until("/vi/a.html", shows("<p>theme</p>"));
    lay_out(folder.path(), &[("content/_data/topics.yaml", "an-toan: {vi: An toàn}\n")]);
    lay_out(folder.path(), &[("content/a/index.vi.md", "---\ntitle: A\ntopics: [an-toan]\n---\n")]);
    server.until("/vi/a.html", shows("topic: An toàn"));
}

#[test]
fn all_folders_may_go_away_and_come_back() {
    let folder = little();
    let server = Server::start(folder.path());
    let content = folder.path().join("content");
    for round in ["one", "two"] {
        fs::rename(&content, folder.path().join("elsewhere")).expect("moved");
        server.until("/vi/a.html", |answer| !answer.trouble().is_empty() || answer.status == "404");
        fs::rename(folder.path().join("elsewhere"), &content).expect("moved back");
        server.until("/vi/a.html", |answer| answer.trouble().is_empty() && answer.status == "200");
        fs::write(content.join("a/index.vi.md"), lesson("A", round)).expect("saved");
        server.until("/vi/a.html", |answer| answer.text().contains(round));
    }
}

#[test]
fn a_mistake_lies_over_the_last_good_page_with_file_and_line_until_it_is_mended() {
    let folder = little();
    let server = Server::start(folder.path());
    let file = folder.path().join("content/a/index.vi.md");
    server.until("/vi/a.html", shows("First of A."));
    let told = server.told("/vi/a.html");
    fs::write(&file, "---\ntitle: A\ntitel: B\n---\n\nSecond of A.\n").expect("saved");
    let bad = server.until("/vi/a.html", |answer| !answer.trouble().is_empty());
    assert!(bad.text().contains("First of A.") && !bad.text().contains("Second of A."), "{}", bad.text());
    let trouble = bad.trouble();
    assert!(trouble.contains("content/a/index.vi.md:3:1") && trouble.contains("key/unknown") && trouble.contains("titel"), "{trouble}");
    let news = server.news(told);
    assert!(news.contains("nonla-trouble") && news.contains("content/a/index.vi.md:3:1"), "{news}");
    let told = server.told("/vi/a.html");
    fs::write(&file, lesson("A", "Third of A.")).expect("saved");
    let good = server.until("/vi/a.html", shows("Third of A."));
    assert_eq!(good.trouble(), "");
    assert!(server.news(told).contains("trouble:\"\""));
}

#[test]
fn a_broken_site_toml_keeps_the_last_settings() {
    let folder = little();
    let server = Server::start(folder.path());
    let toml = folder.path().join("site.toml");
    for broken in ["languages = [\"vi\"", "languages = []\n", "langauges = [\"vi\"]\n", "\u{0}", ""] {
        fs::write(&toml, broken).expect("saved");
        let bad = server.until("/vi/a.html", |answer| !answer.trouble().is_empty());
        assert_eq!(bad.status, "200");
        assert!(bad.trouble().contains("site.toml"), "{}", bad.trouble());
        // Writing goes on meanwhile.
        lay_out(folder.path(), &[("content/a/index.vi.md", lesson("A", "Meanwhile."))]);
        server.until("/vi/a.html", |answer| answer.text().contains("Meanwhile.") && !answer.trouble().is_empty());
        fs::write(&toml, "languages = [\"vi\"]\n").expect("mended");
        lay_out(folder.path(), &[("content/a/index.vi.md", lesson("A", "After."))]);
        server.until("/vi/a.html", shows("After."));
    }
    fs::remove_file(&toml).expect("gone");
    server.until("/vi/a.html", |answer| answer.trouble().contains("site.toml"));
    fs::write(&toml, "languages = [\"vi\", \"en\"]\n").expect("mended");
    server.until("/en/a.html", |answer| answer.status == "200" && answer.trouble().is_empty());
}

#[test]
fn a_site_that_is_broken_from_the_start_is_waited_for() {
    let folder = little();
    let toml = folder.path().join("site.toml");
    fs::write(&toml, "languages = [").expect("broken");
    lay_out(folder.path(), &[("content/a/index.vi.md", "---\ntitel: A\n---\n")]);
    let server = Server::start(folder.path());
    let first = server.get("/vi/a.html");
    assert_eq!(first.status, "503");
    assert!(first.trouble().contains("site.toml:1:") && first.text().contains("/_nonla/live.js"), "{}", first.text());
    let told = server.told("/");
    fs::write(&toml, "languages = [\"vi\"]\n").expect("mended");
    assert!(server.news(told).contains("content/a/index.vi.md:2:1"), "{}", server.get("/").text());
    lay_out(folder.path(), &[("content/a/index.vi.md", lesson("A", "At last."))]);
    server.until("/vi/a.html", shows("At last."));
}

#[test]
fn a_thousand_files_may_change_at_once() {
    let folder = little();
    let server = Server::start(folder.path());
    let files = |round: usize| -> Vec<(String, String)> {
        (0..1_000)
            .map(|i| (format!("content/nhieu/bai-{i}/index.vi.md"), lesson(&format!("Bài {i}"), &format!("Round {round}."))))
            .collect()
    };
    lay_out(folder.path(), &[("content/nhieu/_index.vi.md", lesson("Nhiều", ""))]);
    for (round, text) in [(1, "Round 1."), (2, "Round 2.")] {
        lay_out(folder.path(), &files(round));
        for page in ["/vi/nhieu/bai-0.html", "/vi/nhieu/bai-500.html", "/vi/nhieu/bai-999.html"] {
            server.until(page, shows(text));
        }
    }
    fs::remove_dir_all(folder.path().join("content/nhieu")).expect("gone");
    server.until("/vi/nhieu/bai-999.html", |answer| answer.status == "404");
    server.until("/vi/a.html", shows("First of A."));
}

#[test]
fn changes_are_found_where_the_system_tells_of_none() {
    let folder = little();
    let server = Server::with(task(folder.path()), Show { how: How::Poll, ..alone() });
    lay_out(folder.path(), &[("content/a/index.vi.md", lesson("A", "Polled.")), ("content/c/index.vi.md", lesson("C", "Polled too."))]);
    server.until("/vi/a.html", shows("Polled."));
    server.until("/vi/c.html", shows("Polled too."));
    fs::remove_dir_all(folder.path().join("content/c")).expect("gone");
    server.until("/vi/c.html", |answer| answer.status == "404");
}

#[test]
fn what_editors_leave_behind_is_no_change() {
    let folder = little();
    let server = Server::start(folder.path());
    let told = server.told("/vi/a.html");
    lay_out(
        folder.path(),
        &[("content/a/.index.vi.md.swp", "x"), ("content/a/index.vi.md~", "x"), ("content/.#lock", "x"), ("dist/vi/a.html", "x")],
    );
    lay_out(folder.path(), &[("content/a/index.vi.md", lesson("A", "A change."))]);
    server.until("/vi/a.html", shows("A change."));
    assert_eq!(server.told("/vi/a.html"), told + 1);
}

#[test]
fn a_browser_is_told_of_changes_and_follows_them() {
    let folder = little();
    let server = Server::start(folder.path());
    let told = server.told("/vi/a.html");
    let waiting = {
        let address = server.address;
        std::thread::spawn(move || Server { address, near: None }.news(told))
    };
    sleep(Duration::from_millis(50));
    assert!(!waiting.is_finished(), "there is nothing to tell yet");
    lay_out(folder.path(), &[("content/b/index.vi.md", lesson("B", "Followed."))]);
    let news = waiting.join().expect("news");
    assert!(news.contains(&format!("shown:\"{}\"", told + 1)) && news.contains("page:\"/vi/b.html\""), "{news}");
    assert_eq!(server.told("/vi/b.html"), told + 1);
    // Whoever has gone there is not sent there again.
    let late = server.get(&format!("/_nonla/news.js?told={}", told + 2)).text();
    assert!(late.contains("page:\"\""), "{late}");
}

// --- Two hundred steps ---------------------------------------------------------------------------

/// Numbers that look like chance, the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % n as u64).expect("small")
    }
}

type Pages = BTreeMap<String, Artifact>;

/// What must be served: what was built, or a file of the project as it is now; `None` when it went meanwhile.
fn wanted(artifact: &Artifact) -> Option<Vec<u8>> {
    match artifact {
        Artifact::Bytes(bytes) => Some(bytes.clone()),
        Artifact::Copy(disk) => fs::read(disk).ok(),
    }
}

/// A build from nothing with the settings of `toml`: its files if it is good, and its errors as text.
fn clean(root: &Path, toml: &str) -> (Option<Pages>, String) {
    let mut report = Report::default();
    let (settings, source) = load(&root.join(toml), "site.toml", &overrides(), &mut report);
    let Some(settings) = settings.filter(|_| !report.has_errors()) else {
        return (None, text(&report, &[source]));
    };
    let project = discover::project(root, source, &settings, &mut report);
    let sink = MemorySink::default();
    report.append(build(&project, &settings, &OriginalsOnly, &sink, &|_, _| ()).report);
    let files = sink.into_files().into_iter().map(|(path, artifact)| (path.to_string(), artifact));
    ((!report.has_errors()).then(|| files.collect()), text(&report, &project.sources))
}

fn text(report: &Report, sources: &[nonla::model::source::Source]) -> String {
    render(&report.errors(), sources, Style { tongue: Tongue::En, color: false, notes: false }).trim_end().to_owned()
}

/// Does something to the project at `root`; says what.
fn step(root: &Path, chance: &mut Chance, number: usize) -> String {
    let folders = ["a", "b", "c", "nhom/d", "nhom/e", "nhom/f"];
    let folder = folders[chance.below(folders.len())];
    let page = root.join(format!("content/{folder}/index.vi.md"));
    let title = format!("Bài {}", chance.below(9));
    let put = |path: &str, text: &str| lay_out(root, &[(path, text)]);
    let what = chance.below(15);
    match what {
        0..=3 => put(&format!("content/{folder}/index.vi.md"), &lesson(&title, &format!("Step {number}. [a](../a/index.vi.md)"))),
        4 => put(&format!("content/{folder}/index.en.md"), &lesson(&format!("Lesson {number}"), "In English.")),
        5 => drop(fs::remove_file(&page)),
        6 => drop(fs::remove_dir_all(page.parent().expect("a folder"))),
        7 => drop(fs::rename(root.join(format!("content/{folder}")), root.join(format!("content/{}", folders[chance.below(6)])))),
        8 => put(&format!("content/{folder}/index.vi.md"), &format!("---\ntitle: {title}\nkhong-co: {number}\n---\n")),
        9 => lay_out(root, &[(format!("content/{folder}/index.vi.md"), b"---\ntitle: \xff\n---\n".as_slice())]),
        10 => put(&format!("content/{folder}/tep-{}.txt", chance.below(3)), &format!("file {number}")),
        11 => put(&format!("static/s/{}.txt", chance.below(3)), &format!("static {number}")),
        12 => put("content/_data/topics.yaml", if chance.below(3) == 0 { "an-toan: [\n" } else { "an-toan: {vi: An toàn}\n" }),
        13 => {
            let good = "{{ page.title }} {{ page.body | safe }}";
            let text = if chance.below(3) == 0 { "{{ page.titel }}".to_owned() } else { format!("<main>{good} {number}</main>") };
            put("themes/default/templates/lesson.html", &text);
        }
        _ => put("site.toml", ["languages = [\"vi\", \"en\"]\n", "languages = [\"vi\"]\n", "languages = [\n"][chance.below(3)]),
    }
    format!("step {number}: {what} {folder}")
}

#[test]
fn after_two_hundred_random_steps_every_page_is_that_of_a_clean_build() {
    let folder = little();
    let root = folder.path();
    let server = Server::start(root);
    let mut chance = Chance(20_261_123);
    fs::copy(root.join("site.toml"), root.join("good.toml")).expect("kept");
    let mut last = clean(root, "site.toml").0.expect("a good beginning");
    let (mut good, mut bad) = (0, 0);
    for number in 0..200 {
        let done = step(root, &mut chance, number);
        // Whoever breaks things mends them after a while.
        if number % 10 == 9 {
            for name in ["a", "b", "c", "nhom/d", "nhom/e", "nhom/f"] {
                let page = root.join(format!("content/{name}/index.vi.md"));
                if page.exists() || name == "a" {
                    lay_out(root, &[(format!("content/{name}/index.vi.md"), lesson("Lành", &format!("Mended {number}.")))]);
                }
            }
            lay_out(root, &[("content/_data/topics.yaml", "an-toan: {vi: An toàn}\n"), ("site.toml", "languages = [\"vi\", \"en\"]\n")]);
            lay_out(root, &[("themes/default/templates/lesson.html", "<main>{{ page.title }} {{ page.body | safe }}</main>")]);
        }
        let (_, toml_trouble) = clean(root, "site.toml");
        let toml_good = {
            let mut report = Report::default();
            load(&root.join("site.toml"), "site.toml", &overrides(), &mut report).0.is_some() && !report.has_errors()
        };
        if toml_good {
            fs::copy(root.join("site.toml"), root.join("good.toml")).expect("kept");
        }
        let (pages, rest) = clean(root, "good.toml");
        let trouble: Vec<String> =
            [if toml_good { String::new() } else { toml_trouble }, rest].into_iter().filter(|part| !part.is_empty()).collect();
        if let Some(pages) = pages {
            last = pages;
        }
        let trouble = trouble.join("\n\n");
        if trouble.is_empty() {
            good += 1
        } else {
            bad += 1
        }
        wait(
            || {
                let home = server.get("/vi/index.html");
                (home.trouble() == trouble && Some(home.built()) == last.get("vi/index.html").and_then(wanted)).then_some(())
            },
            || format!("{done}\nwanted:\n{trouble}\nshown:\n{}", server.get("/vi/index.html").text()),
        );
        let served = |path: &String| Some(server.get(&format!("/{}", encode(path)))).filter(|answer| answer.status == "200");
        let differs = || last.iter().find(|(path, artifact)| served(path).map(|answer| answer.built()) != wanted(artifact));
        wait(
            || differs().is_none().then_some(()),
            || {
                let (path, artifact) = differs().expect("a file");
                let (built, shown) = (wanted(artifact).unwrap_or_default(), served(path).map_or_else(String::new, |answer| answer.text()));
                format!("{done}: {path}\n{}\nbut\n{shown}", String::from_utf8_lossy(&built))
            },
        );
        for path in ["vi/a.html", "vi/b.html", "vi/c.html", "vi/nhom/d.html", "en/a.html"] {
            let wanted = if last.contains_key(path) { "200" } else { "404" };
            // A site that is shown before all its pages were looked at may have to go again.
            wait(|| (server.get(&format!("/{path}")).status == wanted).then_some(()), || format!("{done}: {path} is not {wanted}"));
        }
    }
    assert!(good > 50 && bad > 50, "{good} good and {bad} bad states");
}
