//! The output folder on disks of its own: full ones, and other ones than the folder beside it.
//!
//! Apart from the other tests of the room, and one after another, because they start programs: a
//! program that is just being started holds, for a moment, the locks of every test in the process.
#![expect(clippy::disallowed_methods, clippy::expect_used, clippy::print_stderr, reason = "a test: it looks at the output folder")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};

use nonla::diag::Tongue;
use nonla::model::output::{Artifact, Sink};
use nonla::model::path::OutPath;
use nonla::write::{Changes, MANIFEST, Staging, WriteError};

/// A small disk, where one may be mounted; one at a time.
struct SmallDisk(PathBuf, #[expect(dead_code, reason = "held, not read")] MutexGuard<'static, ()>);

static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

impl SmallDisk {
    fn mount(at: PathBuf, options: &str) -> Option<Self> {
        let alone = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        fs::create_dir_all(&at).expect("a folder");
        let done = Command::new("mount").args(["-t", "tmpfs", "-o", options, "nonla-test"]).arg(&at).output();
        if done.is_ok_and(|out| out.status.success()) {
            return Some(Self(at, alone));
        }
        eprintln!("not tried: no disk may be mounted here");
        None
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).output();
    }
}

type Files = BTreeMap<String, String>;

fn pages(count: usize, letter: &str) -> Files {
    (0..count).map(|n| (format!("{n}.html"), letter.repeat(4_000))).collect()
}

fn build(root: &Path, output: &Path, files: &Files) -> Result<Changes, WriteError> {
    let staging = Staging::open(root, output).expect("an output folder");
    for (path, text) in files {
        staging.put(OutPath::new(path.as_str()).expect("a plain path"), Artifact::Bytes(text.clone().into()));
    }
    staging.commit()
}

fn files_in(folder: &Path) -> Files {
    let names = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("a readable folder").file_name());
    let names = names.map(|name| name.to_string_lossy().into_owned()).filter(|name| name != MANIFEST);
    names.map(|name| (name.clone(), fs::read_to_string(folder.join(name)).expect("text"))).collect()
}

#[test]
fn a_full_disk_loses_nothing() {
    let project = tempfile::tempdir().expect("a temporary folder");
    let Some(disk) = SmallDisk::mount(project.path().join("stick"), "size=128k") else { return };
    let output = disk.0.join("site");
    build(project.path(), &output, &pages(5, "x")).expect("five pages fit");
    let error = build(project.path(), &output, &pages(50, "y")).expect_err("fifty do not");
    assert!(error.message(Tongue::En).contains("the disk is full"), "{error}");
    assert_eq!(files_in(&output), pages(5, "x"));
    assert!(!disk.0.join("site.nonla-new").exists());
    build(project.path(), &output, &pages(10, "y")).expect("ten fit again");
}

#[test]
fn a_folder_on_another_disk_than_its_sibling_is_written_by_copying() {
    let project = tempfile::tempdir().expect("a temporary folder");
    let Some(disk) = SmallDisk::mount(project.path().join("dist"), "size=1m") else { return };
    build(project.path(), &disk.0, &pages(5, "x")).expect("a first build");
    build(project.path(), &disk.0, &pages(3, "y")).expect("a second build");
    assert_eq!(files_in(&disk.0), pages(3, "y"));
    assert!(!project.path().join("dist.nonla-new").exists());
}

#[test]
fn a_disk_that_fills_up_during_the_commit_is_finished_later() {
    let project = tempfile::tempdir().expect("a temporary folder");
    let Some(disk) = SmallDisk::mount(project.path().join("dist"), "size=64k") else { return };
    build(project.path(), &disk.0, &pages(2, "x")).expect("two pages fit");
    // The folder beside lies on a larger disk, so that only the moves can fail.
    let error = build(project.path(), &disk.0, &pages(20, "y")).expect_err("no room to copy");
    assert!(matches!(error, WriteError::Unfinished { .. }), "{error}");
    let _ = Command::new("mount").args(["-o", "remount,size=1m"]).arg(&disk.0).output();
    drop(Staging::open(project.path(), &disk.0).expect("the journal is finished"));
    assert_eq!(files_in(&disk.0), pages(20, "y"));
    assert!(!project.path().join("dist.nonla-new").exists());
}
