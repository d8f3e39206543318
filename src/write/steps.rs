//! The steps of a commit, taken one at a time.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::WriteError;
use super::journal::Step;
use super::sibling::Sibling;
use super::staging::Changes;
use super::stream;
use crate::model::path::OutPath;

/// What is left to do to the output folder. Each call of `next` does one thing; after an error
/// nothing more is done. Dropped before its end, the rest is done by the next
/// [`Staging::open`](super::Staging::open).
pub struct Steps {
    target: PathBuf,
    /// `None` once the last step is done, or one has failed.
    sibling: Option<Sibling>,
    steps: std::vec::IntoIter<Step>,
    changes: Changes,
    /// Folders of the output that are known to exist.
    made: BTreeSet<PathBuf>,
}

impl Steps {
    pub(super) fn new(target: PathBuf, sibling: Sibling, steps: Vec<Step>, changes: Changes) -> Self {
        Self { target, sibling: Some(sibling), steps: steps.into_iter(), changes, made: BTreeSet::new() }
    }

    /// Takes all steps that are left.
    ///
    /// # Errors
    /// The first step that fails. The others wait for the next run.
    pub fn finish(mut self) -> Result<Changes, WriteError> {
        self.by_ref().collect::<Result<(), _>>()?;
        Ok(self.changes)
    }

    fn take(&mut self, step: &Step, sibling: &Sibling) -> Result<(), WriteError> {
        let (at, result) = match step {
            Step::Remove(path) => {
                let at = path.under(&self.target);
                let result = remove(&at, &self.target);
                // The folders it left empty are gone too.
                self.made.clear();
                (at, result)
            }
            Step::Cleared => (sibling.cleared(), fs::write(sibling.cleared(), "cleared\n")),
            Step::Move(path) => (path.under(&self.target), self.place(path, sibling)),
        };
        result.map_err(|source| WriteError::Unfinished { at, source })
    }

    fn place(&mut self, path: &OutPath, sibling: &Sibling) -> io::Result<()> {
        let (from, to) = (sibling.waiting(path), path.under(&self.target));
        if let Some(folder) = to.parent()
            && !self.made.contains(folder)
        {
            fs::create_dir_all(folder)?;
            self.made.insert(folder.to_owned());
        }
        match stream::carry(&from, &to) {
            // An earlier run has moved it already.
            Err(error) if error.kind() == ErrorKind::NotFound && !from.exists() => Ok(()),
            // Folders that once held our files, and now nothing, give way to a file.
            Err(_) if to.is_dir() => remove_empty(&to).and_then(|()| stream::carry(&from, &to)),
            result => result,
        }
    }
}

impl Iterator for Steps {
    type Item = Result<(), WriteError>;

    fn next(&mut self) -> Option<Self::Item> {
        let sibling = self.sibling.take()?;
        let Some(step) = self.steps.next() else { return Some(sibling.remove()) };
        let result = self.take(&step, &sibling);
        if result.is_ok() {
            self.sibling = Some(sibling);
        }
        Some(result)
    }
}

/// Removes a file if it is there, and the folders between it and `top` that it leaves empty.
pub(crate) fn remove(at: &Path, top: &Path) -> io::Result<()> {
    let is_file = fs::symlink_metadata(at).is_ok_and(|meta| !meta.is_dir());
    if is_file {
        fs::remove_file(at)?;
    }
    // A folder that is not empty refuses, which is all there is to know.
    at.ancestors().skip(1).take_while(|folder| *folder != top).all(|folder| fs::remove_dir(folder).is_ok());
    Ok(())
}

/// Removes a folder in which there are only folders.
fn remove_empty(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            remove_empty(&entry.path())?;
        }
    }
    fs::remove_dir(folder)
}
