//! The folder beside the output where new files wait, held by one run at a time.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::PathBuf;

use super::WriteError;
use super::journal::{self, Step};
use crate::model::path::OutPath;

/// The folder beside the output, ours alone while this value lives. Dropped, it goes away with
/// everything in it, unless a journal says that it is still needed.
pub(super) struct Sibling {
    folder: PathBuf,
    /// Locked while we work; `None` once we have let go.
    lock: Option<File>,
    /// Whether a journal has been written, so that another run can finish.
    promised: bool,
}

impl Sibling {
    /// Takes hold of `folder`, which is made if need be.
    pub(super) fn claim(folder: PathBuf) -> Result<Self, WriteError> {
        let failed = |source| WriteError::Io { at: folder.clone(), source };
        fs::create_dir_all(&folder).map_err(failed)?;
        let lock = File::create(folder.join("lock")).map_err(failed)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(WriteError::Busy { folder }),
            // Some network disks have no locks. Better an unguarded build there than none.
            Err(TryLockError::Error(_)) => {}
        }
        let promised = folder.join("journal").exists();
        Ok(Self { folder, lock: Some(lock), promised })
    }

    /// Where the file `path` waits.
    pub(super) fn waiting(&self, path: &OutPath) -> PathBuf {
        path.under(&self.folder.join("files"))
    }

    /// Writes down what will be done. From here on the new site is decided.
    pub(super) fn promise(&mut self, steps: &[Step]) -> Result<(), WriteError> {
        let (part, whole) = (self.folder.join("journal.part"), self.folder.join("journal"));
        fs::write(&part, journal::text(steps))
            .and_then(|()| fs::rename(&part, &whole))
            .map_err(|source| WriteError::Io { at: whole, source })?;
        self.promised = true;
        Ok(())
    }

    /// What an earlier run wrote down and did not finish; `None` if it never came so far.
    pub(super) fn promised(&self) -> Option<Vec<Step>> {
        let mut steps = fs::read_to_string(self.folder.join("journal")).ok().and_then(|text| journal::parse(&text))?;
        if self.cleared().exists()
            && let Some(at) = steps.iter().position(|step| *step == Step::Cleared)
        {
            steps.drain(..=at);
        }
        Some(steps)
    }

    /// The note that the removals before [`Step::Cleared`] are behind us.
    pub(super) fn cleared(&self) -> PathBuf {
        self.folder.join("cleared")
    }

    /// Removes the folder: whatever it was for is done.
    pub(super) fn remove(mut self) -> Result<(), WriteError> {
        self.promised = false;
        self.clean().map_err(|source| WriteError::Io { at: self.folder.clone(), source })
    }

    fn clean(&mut self) -> io::Result<()> {
        // The journal goes first: a half-removed folder must not look like work to be finished.
        match fs::remove_file(self.folder.join("journal")) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let removed = fs::remove_dir_all(&self.folder);
        self.lock = None;
        // On a USB stick Windows removes no folder that holds an open file.
        removed.or_else(|_| fs::remove_dir_all(&self.folder))
    }
}

impl Drop for Sibling {
    fn drop(&mut self) {
        if !self.promised && self.lock.is_some() {
            // What stays behind here is removed by the next run.
            let _ = self.clean();
        }
    }
}
