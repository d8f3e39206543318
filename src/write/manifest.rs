//! The list of our files in an output folder: what says that the folder is ours, and which files are.

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::Path;

use super::WriteError;
use crate::model::path::OutPath;

/// The name of the manifest in the output folder.
pub const NAME: &str = "nonla-manifest.txt";

/// The first line: who wrote it, and in which format.
const HEAD: &str = "nonla 1";

/// The paths of a site's files.
#[derive(Debug, Default)]
pub(crate) struct Manifest {
    paths: BTreeSet<OutPath>,
    /// The same in small letters, for disks that do not tell `A` from `a`.
    folded: BTreeSet<String>,
}

impl Manifest {
    /// The manifest of the folder `target`, which the user calls `output`. Empty where there is no
    /// folder yet, or nothing in it.
    pub(super) fn of(target: &Path, output: &Path) -> Result<Self, WriteError> {
        let foreign = || WriteError::NotOurs { folder: output.to_owned() };
        let failed = |source| WriteError::Io { at: target.to_owned(), source };
        match std::fs::read(target.join(NAME)) {
            Ok(bytes) => return String::from_utf8(bytes).ok().and_then(|text| Self::parse(&text)).ok_or_else(foreign),
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {}
            Err(error) => return Err(failed(error)),
        }
        match std::fs::read_dir(target) {
            Ok(mut entries) => match entries.next() {
                None => Ok(Self::default()),
                Some(_) => Err(foreign()),
            },
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Self::default()),
            Err(error) if error.kind() == ErrorKind::NotADirectory => Err(foreign()),
            Err(error) => Err(failed(error)),
        }
    }

    /// The manifest a text tells; `None` if it is none.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        if lines.next()? != HEAD {
            return None;
        }
        lines.map(OutPath::new).collect()
    }

    /// The text of a manifest of these paths, which must be sorted.
    pub(crate) fn text<'a>(paths: impl Iterator<Item = &'a OutPath>) -> String {
        let mut text = format!("{HEAD}\n");
        for path in paths {
            text.push_str(path.as_str());
            text.push('\n');
        }
        text
    }

    /// All paths, sorted.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &OutPath> {
        self.paths.iter()
    }

    /// Whether `path` is a file of the site.
    pub(super) fn has(&self, path: &OutPath) -> bool {
        self.paths.contains(path)
    }

    /// Whether a disk that does not tell `A` from `a` would take `path` for a file of the site.
    pub(crate) fn has_like(&self, path: &str) -> bool {
        self.folded.contains(&fold(path))
    }
}

impl FromIterator<OutPath> for Manifest {
    fn from_iter<T: IntoIterator<Item = OutPath>>(paths: T) -> Self {
        let paths: BTreeSet<OutPath> = paths.into_iter().collect();
        let folded = paths.iter().map(|path| fold(path.as_str())).collect();
        Self { paths, folded }
    }
}

/// What a disk that does not tell `A` from `a` makes of a path.
pub(crate) fn fold(path: &str) -> String {
    path.to_lowercase()
}

/// `vi/a/b.html` lies in `vi/a` and `vi`: every folder above a path, the nearest first.
pub(crate) fn folders_of(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(path.rsplit_once('/'), |(folder, _)| folder.rsplit_once('/')).map(|(folder, _)| folder)
}
