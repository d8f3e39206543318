//! The output folder becomes the new site, or stays the old one.
#![expect(clippy::disallowed_methods, clippy::expect_used, clippy::print_stderr, reason = "a test: it looks at the output folder")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use nonla::diag::Tongue;
use nonla::model::output::{Artifact, Sink};
use nonla::model::path::OutPath;
use nonla::write::{Changes, MANIFEST, MemorySink, Staging, WriteError};

type Files = BTreeMap<String, String>;

/// A project with an output folder `dist`.
struct Project {
    folder: tempfile::TempDir,
}

impl Project {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for name in ["content", "static"] {
            fs::create_dir(folder.path().join(name)).expect("a new folder");
        }
        Self { folder }
    }

    fn root(&self) -> &Path {
        self.folder.path()
    }

    fn dist(&self) -> PathBuf {
        self.root().join("dist")
    }

    fn beside(&self) -> PathBuf {
        self.root().join("dist.nonla-new")
    }

    fn open(&self) -> Result<Staging, WriteError> {
        Staging::open(self.root(), &self.dist())
    }

    fn stage(&self, files: &[(&str, &str)]) -> Staging {
        let staging = self.open().expect("an output folder of ours");
        for (path, text) in files {
            put(&staging, path, text);
        }
        staging
    }

    fn build(&self, files: &[(&str, &str)]) -> Result<Changes, WriteError> {
        self.stage(files).commit()
    }

    /// Every file of the output folder but the manifest.
    fn files(&self) -> Files {
        let mut files = Files::new();
        gather(&self.dist(), "", &mut files);
        files.remove(MANIFEST);
        files
    }
}

fn gather(folder: &Path, name: &str, files: &mut Files) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let entry = entry.expect("a readable folder");
        let path = format!("{name}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            gather(&entry.path(), &format!("{path}/"), files);
        } else {
            files.insert(path, fs::read_to_string(entry.path()).expect("text"));
        }
    }
}

fn put(sink: &impl Sink, path: &str, text: &str) {
    sink.put(OutPath::new(path).expect("a plain path"), Artifact::Bytes(text.into()));
}

fn expect(files: &[(&str, &str)]) -> Files {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

/// What changes when a file is written again, even with the same bytes.
fn stamp(path: &Path) -> (SystemTime, u64) {
    let meta = fs::metadata(path).expect("a file");
    #[cfg(unix)]
    let inode = std::os::unix::fs::MetadataExt::ino(&meta);
    #[cfg(not(unix))]
    let inode = 0;
    (meta.modified().expect("a time"), inode)
}

const OLD: &[(&str, &str)] =
    &[("index.html", "root"), ("vi/a.html", "a"), ("vi/old/b.html", "b"), ("assets/site.css", "css"), ("vi/index.html", "vi")];
const NEW: &[(&str, &str)] =
    &[("index.html", "root 2"), ("vi/a.html", "a"), ("vi/new/c.html", "c"), ("assets/site.css", "css 2"), ("vi/index.html", "vi")];

#[test]
fn only_what_changed_is_written_and_only_what_is_ours_and_stale_is_removed() {
    let project = Project::new();
    assert_eq!(project.build(OLD).expect("a first build"), Changes { written: 5, removed: 0, unchanged: 0, bytes: 11 });
    assert_eq!(project.files(), expect(OLD));
    let kept = stamp(&project.dist().join("vi/a.html"));
    let manifest = fs::read_to_string(project.dist().join(MANIFEST)).expect("a manifest");
    assert_eq!(manifest, "nonla 1\nassets/site.css\nindex.html\nvi/a.html\nvi/index.html\nvi/old/b.html\n");

    fs::write(project.dist().join("CNAME"), "truong.edu.vn").expect("a file of the user");
    fs::write(project.dist().join("vi/note.txt"), "mine").expect("a file of the user");
    assert_eq!(project.build(NEW).expect("a second build"), Changes { written: 3, removed: 1, unchanged: 2, bytes: 15 });
    let mut expected = expect(NEW);
    expected.extend(expect(&[("CNAME", "truong.edu.vn"), ("vi/note.txt", "mine")]));
    assert_eq!(project.files(), expected);
    assert_eq!(stamp(&project.dist().join("vi/a.html")), kept);
    assert!(!project.dist().join("vi/old").exists(), "the empty folder is gone");
    assert!(!project.beside().exists());
}

#[test]
fn building_the_same_again_touches_nothing() {
    let project = Project::new();
    project.build(OLD).expect("a first build");
    let before: Vec<_> = OLD.iter().map(|(path, _)| stamp(&project.dist().join(path))).collect();
    let manifest = stamp(&project.dist().join(MANIFEST));
    assert_eq!(project.build(OLD).expect("a second build"), Changes { written: 0, removed: 0, unchanged: 5, bytes: 11 });
    let after: Vec<_> = OLD.iter().map(|(path, _)| stamp(&project.dist().join(path))).collect();
    assert_eq!((before, manifest), (after, stamp(&project.dist().join(MANIFEST))));
}

#[test]
fn a_folder_we_did_not_make_is_refused_and_left_alone() {
    let project = Project::new();
    fs::create_dir(project.dist()).expect("a folder");
    project.build(&[]).expect("an empty folder is as good as none");
    fs::remove_file(project.dist().join(MANIFEST)).ok();
    for manifest in [None, Some("holiday pictures"), Some("nonla 2\n"), Some("nonla 1\n../../etc/passwd\n")] {
        fs::write(project.dist().join("holiday.jpg"), "picture").expect("a file");
        if let Some(text) = manifest {
            fs::write(project.dist().join(MANIFEST), text).expect("a file");
        }
        let error = project.open().err().expect("refused");
        assert!(matches!(&error, WriteError::NotOurs { folder } if *folder == project.dist()), "{error}");
        assert_eq!(error.diagnostic().map(|diagnostic| diagnostic.code.name), Some("output/not-ours"));
        assert_eq!(project.files(), expect(&[("holiday.jpg", "picture")]));
        assert!(!project.beside().exists());
    }
    fs::remove_dir_all(project.dist()).expect("removed");
    fs::write(project.dist(), "a file").expect("a file");
    assert!(matches!(project.open(), Err(WriteError::NotOurs { .. })));
}

#[test]
fn the_project_and_its_sources_are_never_an_output_folder() {
    let project = Project::new();
    let root = project.root();
    for bad in ["", ".", "..", "content", "content/x/y", "static", "themes/mine", "src", "dist/../content", "nowhere/../.."] {
        let error = Staging::open(root, &root.join(bad)).err();
        assert!(matches!(error, Some(WriteError::IsSource { .. })), "{bad}: {error:?}");
    }
    assert!(matches!(Staging::open(root, Path::new("/")), Err(WriteError::IsSource { .. })));
    for good in ["dist", "public/site", "contents", "../elsewhere"] {
        let below = root.join("below");
        fs::create_dir_all(&below).expect("a folder");
        Staging::open(&below, &below.join(good)).map(drop).unwrap_or_else(|error| panic!("{good}: {error}"));
    }
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_hides_neither_sources_nor_foreign_folders() {
    use std::os::unix::fs::symlink;
    let (project, elsewhere) = (Project::new(), tempfile::tempdir().expect("a temporary folder"));
    symlink(project.root().join("content"), project.dist()).expect("a link");
    assert!(matches!(project.open(), Err(WriteError::IsSource { .. })));

    fs::remove_file(project.dist()).expect("removed");
    fs::remove_dir(project.root().join("content")).expect("removed");
    fs::create_dir(elsewhere.path().join("texts")).expect("a folder");
    symlink(elsewhere.path().join("texts"), project.root().join("content")).expect("a link");
    assert!(matches!(Staging::open(project.root(), elsewhere.path()), Err(WriteError::IsSource { .. })));
    assert!(matches!(Staging::open(project.root(), &elsewhere.path().join("texts/x")), Err(WriteError::IsSource { .. })));

    symlink(elsewhere.path().join("site"), project.dist()).expect("a link to nothing");
    assert!(project.open().is_err(), "a link to nothing is not a folder");
    fs::create_dir(elsewhere.path().join("site")).expect("a folder");
    project.build(OLD).expect("a link to an empty folder is fine");
    assert_eq!(project.files(), expect(OLD));
    assert!(!elsewhere.path().join("site.nonla-new").exists());

    fs::rename(elsewhere.path().join("site/vi"), elsewhere.path().join("vi")).expect("moved");
    symlink(elsewhere.path().join("vi"), elsewhere.path().join("site/vi")).expect("a link");
    assert!(matches!(project.build(NEW), Err(WriteError::InTheWay { .. })), "nothing is written through a link of the user");
}

#[test]
fn without_a_commit_the_old_site_stays() {
    let project = Project::new();
    project.build(OLD).expect("a first build");
    drop(project.stage(NEW));
    assert_eq!(project.files(), expect(OLD));
    assert!(!project.beside().exists());
}

#[test]
fn what_was_interrupted_while_staging_is_forgotten() {
    let project = Project::new();
    project.build(OLD).expect("a first build");
    for torn in ["", "nonla-journal 1\nremove vi/a.html\n"] {
        fs::create_dir_all(project.beside().join("files/vi")).expect("a folder");
        fs::write(project.beside().join("files/vi/a.html"), "half").expect("a file");
        fs::write(project.beside().join("journal.part"), "nonla-journal 1\nremove index.html\n").expect("a file");
        if !torn.is_empty() {
            fs::write(project.beside().join("journal"), torn).expect("a file");
        }
        drop(project.open().expect("an output folder of ours"));
        assert_eq!(project.files(), expect(OLD));
        assert!(!project.beside().exists());
    }
}

/// Stops a commit after every number of steps; the next run must finish it.
fn interrupt_everywhere(old: &[(&str, &str)], new: &[(&str, &str)]) {
    for taken in 0.. {
        let project = Project::new();
        project.build(old).expect("a first build");
        let mut steps = project.stage(new).seal().expect("a plan");
        let before = steps.by_ref().take(taken).map(|step| step.expect("a step")).count();
        drop(steps);
        if before < taken {
            assert!(taken > 3, "every step was a case");
            return;
        }
        drop(project.open().expect("the old journal is finished"));
        assert_eq!(project.files(), expect(new), "after {taken} steps");
        assert!(!project.beside().exists(), "after {taken} steps");
        assert_eq!(project.build(new).expect("a build").unchanged, new.len(), "after {taken} steps");
    }
}

#[test]
fn a_commit_interrupted_anywhere_is_finished_by_the_next_run() {
    interrupt_everywhere(OLD, NEW);
    interrupt_everywhere(&[], NEW);
    interrupt_everywhere(OLD, &[("index.html", "root")]);
}

#[test]
fn files_become_folders_folders_become_files_and_names_change_their_case() {
    interrupt_everywhere(
        &[("a", "file"), ("b/c/d.html", "deep"), ("b/e.html", "e"), ("vi/Bai.html", "same"), ("index.html", "root")],
        &[("a/b/c.html", "deep"), ("b", "file"), ("vi/bai.html", "same"), ("index.html", "root")],
    );
}

#[test]
fn pages_appear_after_what_they_show_and_the_root_page_last() {
    let project = Project::new();
    let steps = project.stage(OLD).seal().expect("a plan");
    let mut order = Vec::new();
    for step in steps {
        step.expect("a step");
        let mut now: Vec<String> = project.files().into_keys().filter(|path| !order.contains(path)).collect();
        order.append(&mut now);
    }
    assert_eq!(order, ["assets/site.css", "vi/a.html", "vi/index.html", "vi/old/b.html", "index.html"]);
}

#[test]
fn what_a_user_put_in_our_way_is_not_overwritten() {
    for (mine, ours) in [("vi/c.html", "vi/c.html"), ("vi/c/mine.txt", "vi/c"), ("vi/c", "vi/c/d.html")] {
        let project = Project::new();
        project.build(OLD).expect("a first build");
        let at = project.dist().join(mine);
        fs::create_dir_all(at.parent().expect("a folder")).expect("a folder");
        fs::write(&at, "mine").expect("a file");
        let error = project.build(&[("index.html", "new"), (ours, "ours")]).expect_err("in the way");
        assert!(matches!(error, WriteError::InTheWay { .. }), "{ours}: {error}");
        assert_eq!(fs::read_to_string(&at).expect("a file"), "mine");
        assert_eq!(fs::read_to_string(project.dist().join("index.html")).expect("a file"), "root");
    }
}

#[test]
fn two_artifacts_that_cannot_stand_together_change_nothing() {
    let project = Project::new();
    project.build(&[("vi/a", "file")]).expect("a first build");
    assert!(project.build(&[("vi/a", "file"), ("vi/a/b.html", "b")]).is_err());
    assert_eq!(project.files(), expect(&[("vi/a", "file")]));
    assert!(!project.beside().exists());
}

#[test]
fn trouble_is_told_at_the_end_and_changes_nothing() {
    let project = Project::new();
    project.build(OLD).expect("a first build");
    let trouble: [(&str, Artifact); 5] = [
        ("vi/empty.html", Artifact::Bytes(Vec::new())),
        ("vi/film.mp4", Artifact::Copy(project.root().join("gone.mp4"))),
        (MANIFEST, Artifact::Bytes(b"mine".to_vec())),
        ("NONLA-Manifest.txt", Artifact::Bytes(b"mine".to_vec())),
        ("two\nlines.html", Artifact::Bytes(b"x".to_vec())),
    ];
    for (path, artifact) in trouble {
        let staging = project.stage(NEW);
        staging.put(OutPath::new(path).expect("a plain path"), artifact);
        put(&staging, "vi/after.html", "after");
        let error = staging.commit().expect_err(path);
        for tongue in [Tongue::Vi, Tongue::En] {
            assert!(!error.message(tongue).is_empty(), "{error:?}");
        }
        assert_eq!(project.files(), expect(OLD), "{path}");
        assert!(!project.beside().exists(), "{path}");
    }
}

#[test]
fn files_are_copied_and_compared_without_being_held() {
    let project = Project::new();
    let film = project.root().join("static/film.mp4");
    let mut bytes = vec![7; 300_000];
    let copy = |bytes: &[u8]| {
        fs::write(&film, bytes).expect("a file");
        let staging = project.open().expect("an output folder");
        staging.put(OutPath::new("film.mp4").expect("a plain path"), Artifact::Copy(film.clone()));
        let changes = staging.commit().expect("a build");
        assert_eq!(fs::read(project.dist().join("film.mp4")).expect("a file"), bytes);
        (changes.written, changes.unchanged)
    };
    assert_eq!(copy(&bytes), (1, 0));
    assert_eq!(copy(&bytes), (0, 1));
    bytes[299_999] = 8;
    assert_eq!(copy(&bytes), (1, 0));
    bytes.truncate(65_536);
    assert_eq!(copy(&bytes), (1, 0));
    assert_eq!(copy(&bytes), (0, 1));
}

#[cfg(unix)]
#[test]
fn a_read_only_source_does_not_make_a_read_only_site() {
    use std::os::unix::fs::PermissionsExt;
    let project = Project::new();
    let picture = project.root().join("static/a.svg");
    fs::write(&picture, "<svg/>").expect("a file");
    fs::set_permissions(&picture, fs::Permissions::from_mode(0o444)).expect("permissions");
    let staging = project.open().expect("an output folder");
    staging.put(OutPath::new("a.svg").expect("a plain path"), Artifact::Copy(picture));
    staging.commit().expect("a build");
    assert!(!fs::metadata(project.dist().join("a.svg")).expect("a file").permissions().readonly());
}

#[test]
fn two_runs_do_not_write_to_one_folder_at_once() {
    let project = Project::new();
    let first = project.stage(OLD);
    assert!(matches!(project.open(), Err(WriteError::Busy { .. })));
    first.commit().expect("the first run goes on");
    project.build(NEW).expect("and then the second may");
}

#[test]
fn many_threads_may_put_at_once() {
    let project = Project::new();
    let all: Vec<usize> = (0..2_000).collect();
    for round in 0..2 {
        let staging = project.open().expect("an output folder");
        nonla::par::map(&all, |n| put(&staging, &format!("vi/{}/{n}.html", n % 20), &format!("page {}", n + n % 2 * round)));
        let changes = staging.commit().expect("a build");
        assert_eq!((changes.written, changes.unchanged), if round == 0 { (2_000, 0) } else { (1_000, 1_000) });
    }
    assert_eq!(project.files().len(), 2_000);
}

#[cfg(unix)]
#[test]
fn a_read_only_output_keeps_the_old_site_and_is_finished_once_it_can_be_written() {
    use std::os::unix::fs::PermissionsExt;
    let project = Project::new();
    project.build(OLD).expect("a first build");
    let mode = |mode| {
        for folder in ["", "vi", "vi/old", "assets"] {
            fs::set_permissions(project.dist().join(folder), fs::Permissions::from_mode(mode)).expect("permissions");
        }
    };
    mode(0o555);
    if fs::write(project.dist().join("probe"), "").is_ok() {
        mode(0o755);
        eprintln!("not tried: this user may write everywhere");
        return;
    }
    assert!(matches!(project.build(NEW), Err(WriteError::Unfinished { .. })));
    assert_eq!(project.files(), expect(OLD));
    mode(0o755);
    drop(project.open().expect("the journal is finished"));
    assert_eq!(project.files(), expect(NEW));
}

#[test]
fn a_memory_sink_gives_back_what_was_put() {
    let sink = MemorySink::default();
    put(&sink, "vi/b.html", "b");
    put(&sink, "vi/a.html", "a");
    let paths: Vec<String> = sink.into_files().into_keys().map(|path| path.to_string()).collect();
    assert_eq!(paths, ["vi/a.html", "vi/b.html"]);
}
