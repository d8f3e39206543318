//! What already lies in the output folder where an artifact must go.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::WriteError;
use super::manifest::Manifest;
use crate::model::path::OutPath;

/// What lies at a path of the output folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ground {
    /// Nothing, or something of ours that will have made room by then.
    Free,
    /// A file of this length; ours when `ours`.
    File {
        /// Its bytes.
        length: u64,
        /// Whether the manifest has it.
        ours: bool,
    },
}

/// Looks at the output folder, remembering its folders: thousands of files share a few.
pub(super) struct Folders {
    target: PathBuf,
    /// Folder to whether it is there.
    seen: Mutex<BTreeMap<String, bool>>,
    /// Folders made beside the output.
    made: Mutex<BTreeSet<PathBuf>>,
}

impl Folders {
    pub(super) fn new(target: PathBuf) -> Self {
        Self { target, seen: Mutex::default(), made: Mutex::default() }
    }

    /// What lies where the artifact `path` must go, or what of the user's is in the way there.
    pub(super) fn ground(&self, path: &OutPath, ours: &Manifest) -> Result<Ground, WriteError> {
        if let Some((folder, _)) = path.as_str().rsplit_once('/')
            && !self.exists(folder, ours)?
        {
            return Ok(Ground::Free);
        }
        let at = path.under(&self.target);
        let Some(meta) = look(&at)? else { return Ok(Ground::Free) };
        if meta.is_dir() {
            return match self.stranger(path.as_str(), ours)? {
                Some(at) => Err(WriteError::InTheWay { at }),
                None => Ok(Ground::Free),
            };
        }
        // A link never has the right bytes, whatever it leads to: it is to become a file.
        let length = if meta.is_file() { meta.len() } else { 0 };
        Ok(Ground::File { length, ours: ours.has(path) })
    }

    /// Whether the folder is there.
    fn exists(&self, folder: &str, ours: &Manifest) -> Result<bool, WriteError> {
        if let Some(known) = held(&self.seen).get(folder) {
            return Ok(*known);
        }
        let exists = match folder.rsplit_once('/') {
            Some((above, _)) if !self.exists(above, ours)? => false,
            _ => {
                let at = self.target.join(folder);
                match look(&at)? {
                    None => false,
                    Some(meta) if meta.is_dir() => true,
                    Some(_) if ours.has_like(folder) => false,
                    Some(_) => return Err(WriteError::InTheWay { at }),
                }
            }
        };
        held(&self.seen).insert(folder.to_owned(), exists);
        Ok(exists)
    }

    /// A file below `folder` that is not ours.
    fn stranger(&self, folder: &str, ours: &Manifest) -> Result<Option<PathBuf>, WriteError> {
        let at = self.target.join(folder);
        let failed = |source| WriteError::Io { at: at.clone(), source };
        for entry in fs::read_dir(&at).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let Some(path) = entry.file_name().to_str().map(|name| format!("{folder}/{name}")) else { return Ok(Some(entry.path())) };
            if entry.file_type().map_err(failed)?.is_dir() {
                let found = self.stranger(&path, ours)?;
                if found.is_some() {
                    return Ok(found);
                }
            } else if !ours.has_like(&path) {
                return Ok(Some(entry.path()));
            }
        }
        Ok(None)
    }

    /// Makes the folder for a waiting file, once.
    pub(super) fn make_for(&self, file: &Path) -> Result<(), WriteError> {
        let Some(folder) = file.parent() else { return Ok(()) };
        if held(&self.made).contains(folder) {
            return Ok(());
        }
        fs::create_dir_all(folder).map_err(|source| WriteError::Io { at: folder.to_owned(), source })?;
        held(&self.made).insert(folder.to_owned());
        Ok(())
    }
}

/// What lies at a path; nothing is no error.
fn look(at: &Path) -> Result<Option<fs::Metadata>, WriteError> {
    match fs::symlink_metadata(at) {
        Ok(meta) => Ok(Some(meta)),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(source) => Err(WriteError::Io { at: at.to_owned(), source }),
    }
}

/// A lock is only ever poisoned by a thread that is panicking anyway; what it guards is whole.
pub(super) fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
