//! Copies kept between builds: `.nonla/cache/pictures/<key>/`, a folder a picture, safe to throw away.
//!
//! A folder is written under another name and then renamed, so it is there whole or not at all, whoever
//! else is building. What was changed since is noticed by its hash and made anew. Where nothing can be
//! written (a read-only stick, a full disk) nothing is kept, and nobody minds.
#![expect(clippy::disallowed_methods, reason = "an edge room: it keeps copies on disk")]

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::hash;
use crate::model::output::Artifact;
use crate::model::picture::{Format, PictureCopy};

/// The list of a folder's copies, one a line, and below it the hash of the list.
const RECORD: &str = "record";
/// Tells folders apart that one process writes at the same time.
static NUMBER: AtomicUsize = AtomicUsize::new(0);

pub(super) struct Shelf {
    home: PathBuf,
    folder: PathBuf,
}

impl Shelf {
    pub(super) fn new(root: &Path) -> Self {
        let home = root.join(".nonla");
        Self { folder: home.join("cache").join("pictures"), home }
    }

    /// What was kept under `key`, if it is whole.
    pub(super) fn find(&self, key: &str) -> Option<Vec<PictureCopy>> {
        let folder = self.folder.join(key);
        let record = fs::read_to_string(folder.join(RECORD)).ok()?;
        let (list, seal) = record.trim_end().rsplit_once('\n').unwrap_or(("", record.trim_end()));
        if hash::of(list.as_bytes()) != seal {
            return None;
        }
        list.lines().map(|line| copy(line, &folder)).collect()
    }

    /// Keeps `copies` under `key`, and gives them back as files. `None` where that is not possible.
    pub(super) fn put(&self, key: &str, copies: &[PictureCopy]) -> Option<Vec<PictureCopy>> {
        let part = self.folder.join(format!("part-{}-{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed)));
        let place = self.folder.join(key);
        let kept = self.write(&part, copies).and_then(|()| {
            fs::rename(&part, &place).or_else(|_| {
                // Something lies there: what another build has just put, or what was damaged.
                if self.find(key).is_none() {
                    fs::remove_dir_all(&place)?;
                    fs::rename(&part, &place)?;
                }
                Ok(())
            })
        });
        // Gone already if all went well.
        let _ = fs::remove_dir_all(&part);
        kept.ok().and_then(|()| self.find(key))
    }

    fn write(&self, part: &Path, copies: &[PictureCopy]) -> io::Result<()> {
        fs::create_dir_all(part)?;
        let ignore = self.home.join(".gitignore");
        if !ignore.exists() {
            fs::write(ignore, "# Made by nonla; safe to throw away.\n*\n")?;
        }
        let mut list = Vec::new();
        for copy in copies {
            if let Artifact::Bytes(bytes) = &copy.content {
                fs::write(part.join(file_name(copy.width, copy.format)), bytes)?;
            }
            list.push(format!("{} {} {} {} {}", copy.width, copy.height, copy.format.extension(), copy.bytes, copy.hash));
        }
        let list = list.join("\n");
        fs::write(part.join(RECORD), format!("{list}\n{}\n", hash::of(list.as_bytes())))
    }

    /// Throws away every folder but those of `keys`. What cannot go stays.
    pub(super) fn keep_only(&self, keys: &BTreeSet<String>) {
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            if !entry.file_name().to_str().is_some_and(|name| keys.contains(name)) {
                let _ = fs::remove_dir_all(entry.path());
            }
        }
    }
}

/// The bytes of an original.
pub(super) fn read(disk: &Path) -> Option<Vec<u8>> {
    fs::read(disk).ok()
}

fn file_name(width: u32, format: Format) -> String {
    format!("{width}.{}", format.extension())
}

/// The copy that a line of the record speaks of, if the file in `folder` is that very copy.
fn copy(line: &str, folder: &Path) -> Option<PictureCopy> {
    let mut words = line.split(' ');
    let width = words.next()?.parse().ok()?;
    let height = words.next()?.parse().ok()?;
    let format = Format::of_extension(words.next()?)?;
    let bytes: u64 = words.next()?.parse().ok()?;
    let seal = words.next()?;
    let disk = folder.join(file_name(width, format));
    let there = fs::read(&disk).ok()?;
    let same = there.len() as u64 == bytes && hash::of(&there) == seal;
    same.then(|| PictureCopy { width, height, format, bytes, hash: seal.to_owned(), content: Artifact::Copy(disk) })
}
