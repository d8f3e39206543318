//! Takes artifacts as they are made, and keeps the new ones beside the output until the end.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::WriteError;
use super::folders::{Folders, Ground, held};
use super::journal::plan;
use super::manifest::{self, Manifest};
use super::place;
use super::sibling::Sibling;
use super::steps::Steps;
use super::stream;
use crate::model::output::{Artifact, Sink};
use crate::model::path::OutPath;

/// What a commit did to the output folder. The manifest is not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Files that are new or have other bytes than before.
    pub written: usize,
    /// Files that are no longer part of the site.
    pub removed: usize,
    /// Files that were left alone.
    pub unchanged: usize,
    /// The size of the whole site in bytes.
    pub bytes: u64,
}

/// A sink whose files become the output folder at [`commit`](Self::commit), or never.
pub struct Staging {
    target: PathBuf,
    sibling: Sibling,
    old: Manifest,
    folders: Folders,
    taken: Mutex<Taken>,
}

/// What was put so far.
#[derive(Default)]
struct Taken {
    files: BTreeMap<OutPath, Kept>,
    failure: Option<WriteError>,
}

/// What became of an artifact.
#[derive(Clone, Copy)]
struct Kept {
    length: u64,
    /// Whether it waits beside the output; otherwise it already lies there.
    waits: bool,
}

impl Staging {
    /// Gets ready to write a site of the project at `root` into `output`. Neither the folder nor
    /// those above it need to exist. What an interrupted run left behind is finished first, or
    /// removed if it was never decided.
    ///
    /// # Errors
    /// [`WriteError::IsSource`] and [`WriteError::NotOurs`] for folders we must not touch,
    /// [`WriteError::Busy`] while another run writes there, and what the disk refuses.
    pub fn open(root: &Path, output: &Path) -> Result<Self, WriteError> {
        let target = place::resolve(root, output)?;
        let beside = place::beside(&target)?;
        if beside.is_dir() {
            let sibling = Sibling::claim(beside.clone())?;
            match sibling.promised() {
                Some(steps) => drop(Steps::new(target.clone(), sibling, steps, Changes::default()).finish()?),
                None => sibling.remove()?,
            }
        }
        let old = Manifest::of(&target, output)?;
        let sibling = Sibling::claim(beside)?;
        Ok(Self { folders: Folders::new(target.clone()), target, sibling, old, taken: Mutex::default() })
    }

    /// Makes the output folder equal to what was put.
    ///
    /// # Errors
    /// The first thing that went wrong since [`open`](Self::open); then nothing has changed. Or
    /// [`WriteError::Unfinished`]; then the next `open` does the rest.
    pub fn commit(self) -> Result<Changes, WriteError> {
        self.seal()?.finish()
    }

    /// Decides for the new site: afterwards it will be there, whoever takes the steps. For tests that
    /// stop in the middle; everybody else calls [`commit`](Self::commit).
    ///
    /// # Errors
    /// The first thing that went wrong since [`open`](Self::open). Nothing has changed.
    pub fn seal(self) -> Result<Steps, WriteError> {
        let Self { target, mut sibling, old, folders, taken } = self;
        let Taken { files, failure } = taken.into_inner().unwrap_or_else(PoisonError::into_inner);
        if let Some(failure) = failure {
            return Err(failure);
        }
        let all: Vec<&OutPath> = files.keys().collect();
        let mut new: Vec<OutPath> = files.iter().filter(|(_, kept)| kept.waits).map(|(path, _)| path.clone()).collect();
        let changes = Changes {
            written: new.len(),
            removed: old.paths().filter(|path| !files.contains_key(*path)).count(),
            unchanged: files.len() - new.len(),
            bytes: files.values().map(|kept| kept.length).sum(),
        };
        new.extend(manifest_if_new(&all, &target, &sibling, &folders)?);
        let steps = plan(&old, &all, new)?;
        if !steps.is_empty() {
            sibling.promise(&steps)?;
        }
        Ok(Steps::new(target, sibling, steps, changes))
    }

    fn take(&self, path: &OutPath, artifact: &Artifact) -> Result<Kept, WriteError> {
        if path.as_str().eq_ignore_ascii_case(manifest::NAME) || path.as_str().contains(char::is_control) {
            return Err(WriteError::Name { path: path.clone() });
        }
        let length = stream::length(artifact)?;
        if length == 0 {
            return Err(WriteError::Empty { path: path.clone() });
        }
        let waits = !self.lies_there(path, artifact, length)?;
        if waits {
            let at = self.sibling.waiting(path);
            self.folders.make_for(&at)?;
            stream::write(artifact, &at)?;
        }
        Ok(Kept { length, waits })
    }

    /// Whether the output folder has this very file already.
    fn lies_there(&self, path: &OutPath, artifact: &Artifact, length: u64) -> Result<bool, WriteError> {
        let Ground::File { length: old, ours } = self.folders.ground(path, &self.old)? else { return Ok(false) };
        if !ours && self.old.has_like(path.as_str()) {
            // On some disks this is the old `A.html` that answers to `a.html`, and is about to go.
            return Ok(false);
        }
        let at = path.under(&self.target);
        if old == length && stream::same(&at, artifact, length)? {
            return Ok(true);
        }
        if ours { Ok(false) } else { Err(WriteError::InTheWay { at }) }
    }
}

impl Sink for Staging {
    /// After the first failure, which [`commit`](Staging::commit) tells, nothing more is kept.
    fn put(&self, path: OutPath, artifact: Artifact) {
        if held(&self.taken).failure.is_some() {
            return;
        }
        let result = self.take(&path, &artifact);
        let mut taken = held(&self.taken);
        match result {
            Ok(kept) => drop(taken.files.insert(path, kept)),
            Err(error) => drop(taken.failure.get_or_insert(error)),
        }
    }
}

/// Puts the manifest of `files` with the waiting files, unless the output folder has it already.
fn manifest_if_new(files: &[&OutPath], target: &Path, sibling: &Sibling, folders: &Folders) -> Result<Option<OutPath>, WriteError> {
    let Some(path) = OutPath::new(manifest::NAME) else { return Ok(None) };
    let text = Manifest::text(files.iter().copied());
    if std::fs::read(path.under(target)).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(None);
    }
    let at = sibling.waiting(&path);
    folders.make_for(&at)?;
    stream::write(&Artifact::Bytes(text.into_bytes()), &at)?;
    Ok(Some(path))
}
