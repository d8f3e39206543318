//! Where the bytes of a new version come from.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::PublishError;
use super::listing::Print;
use super::store::Store;
use crate::hash;
use crate::model::output::{Artifact, Sink};
use crate::model::path::OutPath;
use crate::write::{MANIFEST, Manifest};

/// Where the bytes of a new version come from.
#[derive(Clone, Debug)]
pub enum Origin<'a> {
    /// A finished output folder on this computer.
    Output(&'a Path),
    /// Files that the target itself has kept, by the file of the site.
    Kept(BTreeMap<OutPath, String>),
}

impl Origin<'_> {
    /// Puts the file `path` of the new version at `to`. Errors of the target name it from the top of the target.
    pub(super) fn bring(&self, store: &dyn Store, path: &OutPath, to: &str) -> Result<(), PublishError> {
        let failed = |source| PublishError::Io { at: path.to_string(), source };
        match self {
            Self::Output(folder) => {
                let file = path.under(folder);
                let from = File::open(&file).map_err(|source| PublishError::Unreadable { file, source })?;
                store.put(to, &mut BufReader::new(from)).map_err(failed)
            }
            Self::Kept(files) => match files.get(path) {
                Some(from) => store.keep(from, to).map_err(failed),
                None => Err(PublishError::Damaged { file: path.to_string(), count: 1, delivered: false }),
            },
        }
    }

    /// Whether all of these can be brought.
    pub(super) fn has_all(&self, files: &[OutPath]) -> bool {
        match self {
            Self::Output(_) => true,
            Self::Kept(kept) => files.iter().all(|path| kept.contains_key(path)),
        }
    }
}

/// The fingerprints of all files of the finished output folder `output`, its manifest included.
///
/// # Errors
/// [`PublishError::Unreadable`] for the first file that cannot be read, or a folder without a manifest.
pub fn prints(output: &Path) -> Result<BTreeMap<OutPath, Print>, PublishError> {
    let unreadable = |file: PathBuf, source| PublishError::Unreadable { file, source };
    let at = output.join(MANIFEST);
    let text = std::fs::read_to_string(&at).map_err(|source| unreadable(at.clone(), source))?;
    let manifest = Manifest::parse(&text).ok_or_else(|| unreadable(at, std::io::ErrorKind::InvalidData.into()))?;
    let mut files = BTreeMap::new();
    for path in manifest.paths().cloned().chain(OutPath::new(MANIFEST)) {
        let print = print_at(&path.under(output))?;
        files.insert(path, print);
    }
    Ok(files)
}

/// A sink that keeps nothing but fingerprints, to know what a build would deliver without writing it.
#[derive(Debug, Default)]
pub struct PrintSink {
    taken: Mutex<BTreeMap<OutPath, Result<Print, PublishError>>>,
}

impl PrintSink {
    /// The fingerprints of all files that were put, and of the manifest they would have.
    ///
    /// # Errors
    /// [`PublishError::Unreadable`] for the first file that could not be read.
    pub fn into_prints(self) -> Result<BTreeMap<OutPath, Print>, PublishError> {
        let taken = self.taken.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut files = taken.into_iter().map(|(path, print)| Ok((path, print?))).collect::<Result<BTreeMap<_, _>, PublishError>>()?;
        let manifest = Manifest::text(files.keys());
        files.extend(OutPath::new(MANIFEST).map(|path| (path, print_of(manifest.as_bytes()))));
        Ok(files)
    }
}

impl Sink for PrintSink {
    fn put(&self, path: OutPath, artifact: Artifact) {
        let print = match artifact {
            Artifact::Bytes(bytes) => Ok(print_of(&bytes)),
            Artifact::Copy(file) => print_at(&file),
        };
        self.taken.lock().unwrap_or_else(PoisonError::into_inner).insert(path, print);
    }
}

fn print_of(bytes: &[u8]) -> Print {
    Print { hash: hash::of(bytes), length: bytes.len() as u64 }
}

fn print_at(file: &Path) -> Result<Print, PublishError> {
    let read = || {
        let open = File::open(file)?;
        let length = open.metadata()?.len();
        Ok(Print { hash: hash::of_reader(open)?, length })
    };
    read().map_err(|source| PublishError::Unreadable { file: file.to_owned(), source })
}
