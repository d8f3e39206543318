//! A site travels: only what changed, wholly or not at all, and back again.
#![expect(clippy::disallowed_methods, clippy::expect_used, reason = "a test: it lays out sites and looks at what arrived")]

mod support;

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use nonla::model::output::{Artifact, Sink};
use nonla::model::path::OutPath;
use nonla::publish::{Delivered, Delivery, Disk, Lesson, Listing, Look, Origin, PublishError, Store, prints};
use nonla::write::{MANIFEST, Staging};

type Files = BTreeMap<String, String>;
type Site<'a> = &'a [(&'a str, &'a str)];

const OLD: Site<'_> = &[
    ("index.html", "root"),
    ("assets/site.1.css", "css 1"),
    ("assets/search.js", "search 1"),
    ("vi/a.html", "a uses site.1.css"),
    ("vi/b.html", "b uses site.1.css"),
    ("vi/old/c.html", "c uses site.1.css"),
    ("vi/same.html", "the same"),
    ("vi/plain", "a file that becomes a folder"),
    ("vi/deep/inner.html", "a folder that becomes a file"),
];
const NEW: Site<'_> = &[
    ("index.html", "root 2"),
    ("assets/site.2.css", "css 2"),
    ("assets/search.js", "search 2"),
    ("vi/a.html", "a uses site.2.css"),
    ("vi/b.html", "b uses site.2.css"),
    ("vi/new/d.html", "d uses site.2.css"),
    ("vi/same.html", "the same"),
    ("vi/plain/e.html", "e uses site.2.css"),
    ("vi/deep", "now a file"),
];

/// A project, and a target beside it.
struct Ground {
    folder: tempfile::TempDir,
    swap: bool,
}

impl Ground {
    fn new(swap: bool) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for name in ["project/content", "usb"] {
            fs::create_dir_all(folder.path().join(name)).expect("a folder");
        }
        Self { folder, swap }
    }

    fn project(&self) -> PathBuf {
        self.folder.path().join("project")
    }

    fn output(&self) -> PathBuf {
        self.project().join("dist")
    }

    fn top(&self) -> PathBuf {
        self.folder.path().join("usb/non-la")
    }

    fn disk(&self) -> Disk {
        Disk::at(&self.project(), &self.output(), &self.top(), self.swap).expect("a folder for a target")
    }

    /// Builds `site`; its listing.
    fn build(&self, site: Site<'_>) -> Listing {
        let staging = Staging::open(&self.project(), &self.output()).expect("an output folder");
        for (path, text) in site {
            staging.put(OutPath::new(*path).expect("a plain path"), Artifact::Bytes((*text).into()));
        }
        staging.commit().expect("a built site");
        Listing { made: "2026-11-29 08:00".to_owned(), files: prints(&self.output()).expect("prints"), ..Listing::default() }
    }

    fn deliver(&self, site: Site<'_>) -> Result<Delivered, PublishError> {
        let mut disk = self.disk();
        let listing = self.build(site);
        Delivery::look(&disk, "usb")?;
        disk.claim()?;
        deliver_over(&disk, listing, &self.output(), 3)
    }

    fn back(&self, name: &str) -> Result<Delivered, PublishError> {
        let mut disk = self.disk();
        disk.claim()?;
        back_over(&disk, name)
    }

    /// The same in another folder.
    fn copy(&self) -> Self {
        let ground = Self::new(self.swap);
        copy(self.folder.path(), ground.folder.path());
        ground
    }

    /// What readers find: every file but ours.
    fn served(&self) -> Files {
        let mut files = files_in(&self.top());
        files.retain(|path, _| !path.starts_with(".nonla/") && path != MANIFEST);
        files
    }
}

fn deliver_over(store: &dyn Store, listing: Listing, output: &Path, keep: usize) -> Result<Delivered, PublishError> {
    let delivery = Delivery::open(store, "usb")?;
    let plan = delivery.plan(listing)?;
    delivery.deliver(&plan, &Origin::Output(output), keep, &|_, _| ())
}

fn back_over(store: &dyn Store, name: &str) -> Result<Delivered, PublishError> {
    let delivery = Delivery::open(store, "usb")?;
    let (plan, origin) = delivery.back(name, "2026-11-29 09:00")?;
    delivery.deliver(&plan, &origin, 3, &|_, _| ())
}

fn files_in(folder: &Path) -> Files {
    let found = support::files_under(folder);
    let text = |path: &PathBuf| String::from_utf8_lossy(&fs::read(path).expect("a file")).into_owned();
    found.iter().map(|path| (support::slashes(path.strip_prefix(folder).expect("inside")), text(path))).collect()
}

fn expect(site: Site<'_>) -> Files {
    site.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

fn copy(from: &Path, to: &Path) {
    for (path, text) in files_in(from) {
        let at = to.join(path);
        fs::create_dir_all(at.parent().expect("a folder")).expect("a folder");
        fs::write(at, text).expect("a file");
    }
}

/// A target that dies, or fails once, at a step, and has only so much room.
struct Faulty {
    disk: Disk,
    /// How many changes are done before one fails.
    steps: Cell<usize>,
    /// Whether nothing is done any more afterwards, as when the stick is pulled or the program killed.
    dies: bool,
    /// How many bytes may still be written.
    room: Cell<usize>,
}

impl Faulty {
    fn step(&self) -> io::Result<()> {
        match self.steps.get() {
            0 if self.dies => Err(ErrorKind::BrokenPipe.into()),
            0 => {
                self.steps.set(usize::MAX);
                Err(ErrorKind::BrokenPipe.into())
            }
            left => {
                self.steps.set(left - 1);
                Ok(())
            }
        }
    }
}

impl Store for Faulty {
    fn look(&self, at: &str) -> io::Result<Look> {
        self.disk.look(at)
    }
    fn read(&self, at: &str) -> io::Result<Box<dyn Read + '_>> {
        self.disk.read(at)
    }
    fn names(&self, at: &str) -> io::Result<Vec<String>> {
        self.disk.names(at)
    }
    fn put(&self, at: &str, from: &mut dyn Read) -> io::Result<()> {
        let mut bytes = Vec::new();
        from.read_to_end(&mut bytes)?;
        let stopped = self.step();
        // Whoever is stopped while writing leaves half a file.
        let fits = if stopped.is_err() { bytes.len() / 2 } else { bytes.len() }.min(self.room.get());
        self.room.set(self.room.get() - fits);
        if stopped.is_ok() || self.dies {
            self.disk.put(at, &mut &bytes[..fits])?;
        }
        stopped?;
        if fits < bytes.len() { Err(ErrorKind::StorageFull.into()) } else { Ok(()) }
    }
    fn settle(&self, _: &[String]) -> io::Result<()> {
        self.step()
    }
    fn keep(&self, from: &str, to: &str) -> io::Result<()> {
        self.put(to, &mut fs::File::open(self.top(from))?)
    }
    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        self.step()?;
        self.disk.rename(from, to)
    }
    fn delete(&self, at: &str) -> io::Result<()> {
        self.step()?;
        self.disk.delete(at)
    }
    fn clear(&self, at: &str) -> io::Result<()> {
        self.step()?;
        self.disk.clear(at)
    }
    fn takes(&self, length: u64) -> io::Result<bool> {
        // As FAT32.
        Ok(length <= u64::from(u32::MAX))
    }
}

thread_local! {
    static TOP: Cell<Option<PathBuf>> = const { Cell::new(None) };
}

impl Faulty {
    fn new(ground: &Ground, steps: usize, dies: bool, room: usize) -> Self {
        let mut disk = ground.disk();
        disk.claim().expect("a target");
        TOP.set(Some(ground.top()));
        Self { disk, steps: Cell::new(steps), dies, room: Cell::new(room) }
    }

    #[expect(clippy::unused_self, reason = "a name of this target")]
    fn top(&self, at: &str) -> PathBuf {
        let top = TOP.take().expect("a target");
        TOP.set(Some(top.clone()));
        top.join(at)
    }
}

/// Every file is wholly old or wholly new, and no page stands there without what it needs.
#[track_caller]
fn expect_every_page_whole(served: &Files, from: Site<'_>, to: Site<'_>, journal: bool, what: &str) {
    let (old, new) = (expect(from), expect(to));
    if !journal {
        assert!(*served == old || *served == new, "{what}: neither the old nor the new site: {served:#?}");
    }
    for (path, text) in served {
        assert!(old.get(path) == Some(text) || new.get(path) == Some(text), "{what}: {path} is {text:?}");
        if let Some(style) = text.split(" uses ").nth(1) {
            assert!(served.contains_key(&format!("assets/{style}")), "{what}: {path} has lost {style}");
        }
    }
    for path in old.keys().filter(|path| new.contains_key(*path)) {
        assert!(served.contains_key(path), "{what}: {path} is in both sites and not there");
    }
}

#[test]
fn a_first_delivery_brings_everything_and_an_edit_only_what_changed() {
    for swap in [true, false] {
        let ground = Ground::new(swap);
        let first = ground.deliver(OLD).expect("a first delivery");
        assert_eq!((first.verified, first.mended), (OLD.len() + 1, 0));
        assert_eq!(ground.served(), expect(OLD));
        let stamp = |path: &str| -> (SystemTime, u64) {
            let meta = fs::metadata(ground.top().join(path)).expect("a file");
            #[cfg(unix)]
            let inode = std::os::unix::fs::MetadataExt::ino(&meta);
            #[cfg(not(unix))]
            let inode = 0;
            (meta.modified().expect("a time"), inode)
        };
        fs::write(ground.top().join("note.txt"), "mine").expect("a file of the user");
        let before = (stamp("vi/same.html"), stamp("note.txt"));
        ground.deliver(NEW).expect("a second delivery");
        assert_eq!((stamp("vi/same.html"), stamp("note.txt")), before, "what has not changed is not written");
        let mut expected = expect(NEW);
        expected.insert("note.txt".to_owned(), "mine".to_owned());
        assert_eq!(ground.served(), expected);
        assert!(!ground.top().join("vi/old").exists(), "an empty folder is gone");
        assert!(!ground.top().join(".nonla/incoming").exists() && !ground.top().join(".nonla/journal").exists());
        let beside: Vec<_> = fs::read_dir(ground.top().parent().expect("above")).expect("a folder").collect();
        assert_eq!(beside.len(), 1, "nothing is left beside the target");
    }
}

#[test]
fn where_the_system_can_all_changes_come_at_one_stroke() {
    let ground = Ground::new(true);
    ground.deliver(OLD).expect("a first delivery");
    let second = ground.deliver(NEW).expect("a second delivery");
    if cfg!(any(target_os = "linux", target_os = "macos")) {
        assert!(second.at_once, "the temporary folder can do it");
    }
    let ground = Ground::new(false);
    ground.deliver(OLD).expect("a first delivery");
    assert!(!ground.deliver(NEW).expect("a second delivery").at_once, "a folder that something holds on to is not exchanged");
}

#[cfg(unix)]
#[test]
fn an_exchanged_folder_keeps_rights_links_and_what_is_the_users() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let ground = Ground::new(true);
    ground.deliver(OLD).expect("a first delivery");
    let (top, rights) = (ground.top(), |path: &Path| fs::metadata(path).expect("a folder").permissions().mode() & 0o777);
    fs::set_permissions(top.join("vi"), fs::Permissions::from_mode(0o751)).expect("rights");
    fs::set_permissions(&top, fs::Permissions::from_mode(0o750)).expect("rights");
    symlink("index.html", top.join("start.html")).expect("a link");
    symlink("nowhere", top.join("broken")).expect("a link");
    fs::create_dir_all(top.join("mine/empty")).expect("a folder");
    ground.deliver(NEW).expect("a second delivery");
    assert_eq!((rights(&top), rights(&top.join("vi"))), (0o750, 0o751));
    assert_eq!(fs::read_link(top.join("start.html")).expect("a link"), Path::new("index.html"));
    assert_eq!(fs::read_link(top.join("broken")).expect("a link"), Path::new("nowhere"));
    assert!(top.join("mine/empty").is_dir());
    assert_eq!(fs::read_to_string(top.join("start.html")).expect("a text"), "root 2");
}

#[test]
fn only_changed_files_are_in_the_plan() {
    let ground = Ground::new(false);
    ground.deliver(OLD).expect("a first delivery");
    let disk = ground.disk();
    let delivery = Delivery::look(&disk, "usb").expect("our target");
    let mut site = OLD.to_vec();
    site[3].1 = "a is edited";
    let plan = delivery.plan(ground.build(&site)).expect("a plan");
    let put: Vec<&str> = plan.put.iter().map(OutPath::as_str).collect();
    assert_eq!((put, plan.gone.len(), plan.unchanged(), plan.bytes()), (vec!["vi/a.html"], 0, OLD.len(), 11));
    fs::remove_file(ground.top().join("vi/b.html")).expect("a file");
    let plan = delivery.plan(ground.build(OLD)).expect("a plan");
    let put: Vec<&str> = plan.put.iter().map(OutPath::as_str).collect();
    assert_eq!(put, ["vi/b.html"], "what the target has lost is brought again");
}

#[test]
fn lessons_that_change_are_told_by_title() {
    let lesson = |title: &str, digest: &str| Lesson { title: title.to_owned(), digest: digest.to_owned() };
    let lessons = |list: &[(&str, &str)]| list.iter().map(|(title, digest)| ((*title).to_owned(), lesson(title, digest))).collect();
    let ground = Ground::new(false);
    let mut disk = ground.disk();
    disk.claim().expect("a target");
    let old = Listing { lessons: lessons(&[("A", "1"), ("B", "1"), ("C", "1")]), ..ground.build(OLD) };
    deliver_over(&disk, old, &ground.output(), 3).expect("a delivery");
    let new = Listing { lessons: lessons(&[("A", "1"), ("B", "2"), ("E", "1"), ("D", "1")]), ..ground.build(NEW) };
    let changes = Delivery::look(&disk, "usb").expect("our target").plan(new).expect("a plan").lessons();
    assert_eq!(
        (changes.added, changes.changed, changes.removed),
        (vec!["D".to_owned(), "E".to_owned()], vec!["B".to_owned()], vec!["C".to_owned()])
    );
}

#[test]
fn a_foreign_folder_is_left_alone() {
    for swap in [true, false] {
        let ground = Ground::new(swap);
        fs::create_dir(ground.top()).expect("a folder");
        fs::write(ground.top().join("holiday.jpg"), "picture").expect("a file");
        let error = ground.deliver(OLD).expect_err("not ours");
        assert!(matches!(error, PublishError::NotOurs { .. }), "{error}");
        assert_eq!(files_in(&ground.top()), expect(&[("holiday.jpg", "picture")]));
    }
}

#[test]
fn what_systems_put_on_every_stick_is_nobodys() {
    let ground = Ground::new(false);
    fs::create_dir_all(ground.top().join("System Volume Information")).expect("a folder");
    ground.deliver(OLD).expect("an empty stick");
    assert_eq!(ground.served(), expect(OLD));
}

#[test]
fn a_copy_made_by_hand_is_known_by_its_manifest_and_taken_over() {
    let ground = Ground::new(true);
    ground.build(OLD);
    copy(&ground.output(), &ground.top());
    ground.deliver(NEW).expect("ours");
    assert_eq!(ground.served(), expect(NEW));
    ground.back("").expect("the copy is the version before");
    assert_eq!(ground.served(), expect(OLD));
}

#[test]
fn a_file_of_the_users_in_the_way_stops_everything() {
    for (path, in_the_way) in
        [("vi/new", "vi/new"), ("vi/new/d.html", "vi/new/d.html"), ("assets/site.2.css/mine.txt", "assets/site.2.css/mine.txt")]
    {
        let ground = Ground::new(false);
        ground.deliver(OLD).expect("a first delivery");
        let at = ground.top().join(path);
        fs::create_dir_all(at.parent().expect("a folder")).expect("a folder");
        fs::write(&at, "mine").expect("a file of the user");
        let before = ground.served();
        match ground.deliver(NEW) {
            Err(PublishError::InTheWay { at }) => assert_eq!(at, in_the_way),
            other => assert!(other.is_err_and(|error| error.to_string().is_empty()), "{path} was not seen"),
        }
        assert_eq!(ground.served(), before);
    }
}

#[test]
fn a_stick_that_is_not_there_and_a_folder_of_the_project_are_refused() {
    let ground = Ground::new(true);
    let at = |folder: PathBuf| Disk::at(&ground.project(), &ground.output(), &folder, true).err();
    assert!(matches!(at(ground.folder.path().join("no-stick/non-la")), Some(PublishError::Absent { .. })));
    for folder in ["", "content", "content/usb", "dist", "dist/usb"] {
        assert!(matches!(at(ground.project().join(folder)), Some(PublishError::IsSource { .. })), "{folder:?}");
    }
    assert!(at(ground.project().join("copy")).is_none());
    assert!(matches!(at(ground.folder.path().to_owned()), Some(PublishError::IsSource { .. })), "the project lies in it");
}

#[test]
fn one_goes_back_step_by_step_and_forth_again() {
    for swap in [true, false] {
        let ground = Ground::new(swap);
        let third: Site<'_> = &[("index.html", "root 3"), ("vi/same.html", "the same"), ("assets/search.js", "search 1")];
        for site in [OLD, NEW, third] {
            ground.deliver(site).expect("a delivery");
        }
        ground.back("").expect("one back");
        assert_eq!(ground.served(), expect(NEW));
        ground.back("").expect("two back");
        assert_eq!(ground.served(), expect(OLD));
        match ground.back("") {
            Err(PublishError::NoVersion { known, .. }) => assert!(!known.is_empty()),
            other => assert!(other.is_err(), "there is none before the first"),
        }
        ground.back("3").expect("forth again");
        assert_eq!(ground.served(), expect(third));
        assert!(matches!(ground.back("77"), Err(PublishError::NoVersion { .. })));
        ground.deliver(NEW).expect("and on");
        assert_eq!(ground.served(), expect(NEW));
    }
}

#[test]
fn only_the_last_versions_are_kept_and_only_what_differs() {
    let ground = Ground::new(false);
    let texts: Vec<String> = (0..7).map(|n| format!("root {n}")).collect();
    for text in &texts {
        ground.deliver(&[("index.html", text), ("large.svg", "a large drawing")]).expect("a delivery");
    }
    let kept = files_in(&ground.top().join(".nonla/versions"));
    let names: Vec<&str> = kept.keys().map(String::as_str).collect();
    let expected: Vec<String> = (4..7).flat_map(|n| [format!("{n}/files/index.html"), format!("{n}/manifest.txt")]).collect();
    assert_eq!(names, expected);
    ground.back("4").expect("the oldest that is kept");
    assert_eq!(ground.served(), expect(&[("index.html", "root 3"), ("large.svg", "a large drawing")]));
    let names: Vec<_> = fs::read_dir(ground.top().join(".nonla/versions")).expect("versions").collect();
    assert_eq!(names.len(), 3);
}

#[test]
fn bytes_that_a_stick_has_changed_are_found_and_mended() {
    let ground = Ground::new(false);
    ground.deliver(OLD).expect("a first delivery");
    // Of the same length, so that only reading tells.
    fs::write(ground.top().join("vi/same.html"), "the sane").expect("a file");
    let second = ground.deliver(NEW).expect("a second delivery");
    assert_eq!(second.mended, 1);
    assert_eq!(ground.served(), expect(NEW));
}

#[test]
fn whoever_is_stopped_at_any_step_has_the_old_or_the_new_site_and_the_next_run_completes_it() {
    let (mut stopped, mut with_journal) = (0, 0);
    let base = Ground::new(false);
    base.deliver(OLD).expect("a first delivery");
    let listing = base.build(NEW);
    for dies in [true, false] {
        for step in 0.. {
            let ground = base.copy();
            let faulty = Faulty::new(&ground, step, dies, usize::MAX);
            let result = deliver_over(&faulty, listing.clone(), &ground.output(), 3);
            let finished = faulty.steps.get() > 0 && result.is_ok() && faulty.steps.get() < usize::MAX / 2;
            drop(faulty);
            let what = format!("step {step}, dies: {dies}, {result:?}");
            let journal = ground.top().join(".nonla/journal").exists();
            expect_every_page_whole(&ground.served(), OLD, NEW, journal, &what);
            if matches!(&result, Err(error) if !matches!(error, PublishError::Unfinished { .. })) && !journal {
                let served = ground.served();
                assert!(served == expect(OLD) || served == expect(NEW), "{what}");
            }
            if finished {
                break;
            }
            stopped += 1;
            with_journal += usize::from(journal);
            if journal {
                let disk = ground.disk();
                let delivery = Delivery::look(&disk, "usb").expect("our target");
                assert!(delivery.was_interrupted(), "{what}");
                assert!(delivery.plan(listing.clone()).expect("a plan").is_empty(), "{what}: all of it is on its way");
            }
            let next = Faulty::new(&ground, usize::MAX, false, usize::MAX);
            deliver_over(&next, listing.clone(), &ground.output(), 3).unwrap_or_else(|error| panic!("{what}: the next run: {error}"));
            assert_eq!(ground.served(), expect(NEW), "{what}");
            assert!(!ground.top().join(".nonla/incoming").exists(), "{what}: swept");
            back_over(&next, "").unwrap_or_else(|error| panic!("{what}: the way back: {error}"));
            assert_eq!(ground.served(), expect(OLD), "{what}");
        }
    }
    assert!(stopped > 60 && with_journal > 10, "{stopped} stops, {with_journal} of them in the middle of the change");
}

#[test]
fn whoever_is_stopped_on_the_way_back_is_finished_too() {
    let base = Ground::new(false);
    base.deliver(OLD).expect("a first delivery");
    base.deliver(NEW).expect("a second delivery");
    let listing = base.build(NEW);
    for step in 0.. {
        let ground = base.copy();
        let faulty = Faulty::new(&ground, step, true, usize::MAX);
        let result = back_over(&faulty, "1");
        let finished = result.is_ok() && faulty.steps.get() > 0;
        drop(faulty);
        let journal = ground.top().join(".nonla/journal").exists();
        expect_every_page_whole(&ground.served(), NEW, OLD, journal, &format!("step {step}"));
        if finished {
            break;
        }
        // Whatever was reached, everything is still there to go to.
        let next = Faulty::new(&ground, usize::MAX, false, usize::MAX);
        deliver_over(&next, listing.clone(), &ground.output(), 3).expect("forth");
        assert_eq!(ground.served(), expect(NEW), "step {step}");
        back_over(&next, "1").unwrap_or_else(|error| panic!("step {step}: {error}"));
        assert_eq!(ground.served(), expect(OLD), "step {step}");
    }
}

#[test]
fn a_full_stick_is_known_before_anything_is_replaced() {
    let ground = Ground::new(false);
    ground.deliver(OLD).expect("a first delivery");
    let listing = ground.build(NEW);
    let mut full = 0;
    // What is set aside for folders is most of it.
    for room in (0..2_000).step_by(7).chain((2_000..).step_by(10_007)) {
        let faulty = Faulty::new(&ground, usize::MAX, false, room);
        match deliver_over(&faulty, listing.clone(), &ground.output(), 3) {
            Ok(_) => break,
            Err(error) => {
                assert!(error.to_string().contains("no room"), "{room}: {error}");
                assert_eq!(ground.served(), expect(OLD), "{room}");
                assert!(!ground.top().join(".nonla/incoming").exists(), "{room}: what took up room is gone");
                full += 1;
            }
        }
    }
    assert!(full > 50, "{full}");
    assert_eq!(ground.served(), expect(NEW));
}

#[test]
fn a_file_that_no_stick_holds_stops_before_anything_travels() {
    let ground = Ground::new(false);
    ground.deliver(OLD).expect("a first delivery");
    let mut listing = ground.build(NEW);
    for print in listing.files.values_mut() {
        print.length = 1 << 32;
    }
    let error = deliver_over(&Faulty::new(&ground, usize::MAX, false, usize::MAX), listing, &ground.output(), 3).expect_err("too large");
    assert_eq!(error.diagnostic().map(|diagnostic| diagnostic.code.name), Some("publish/too-large"));
    assert_eq!(ground.served(), expect(OLD));
}

#[test]
fn two_runs_do_not_deliver_to_one_target_at_once() {
    let ground = Ground::new(true);
    ground.deliver(OLD).expect("a first delivery");
    let mut one = ground.disk();
    one.claim().expect("the first");
    assert!(matches!(ground.disk().claim(), Err(PublishError::Busy { .. })));
    deliver_over(&one, ground.build(NEW), &ground.output(), 3).expect("a delivery");
    assert!(matches!(ground.disk().claim(), Err(PublishError::Busy { .. })), "also when the folder was exchanged meanwhile");
}
