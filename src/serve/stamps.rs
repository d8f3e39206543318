//! The project's files with their lengths and times: what has changed is found by looking again.
//!
//! Where the system tells of changes this is the backstop, for what it forgot; on folders of a network,
//! where it tells nothing, this is all there is.
#![expect(clippy::disallowed_methods, reason = "an edge room: it looks at the project's files")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::discover::is_litter;

/// A length, and when the file was changed last, if the disk knows.
type Stamp = (u64, Option<SystemTime>);

/// The files below some folders, as they were when looked at last.
#[derive(Debug, Default)]
pub struct Stamps {
    files: BTreeMap<PathBuf, Stamp>,
}

impl Stamps {
    /// Looks again: the files and folders below `roots` that are new, gone or otherwise than before.
    pub fn sweep(&mut self, roots: &[PathBuf]) -> BTreeSet<PathBuf> {
        self.sweep_while(roots, || true).unwrap_or_default()
    }

    /// [`sweep`](Self::sweep), as long as `go_on` says so, which is asked before each folder. `None` when it was given up:
    /// then it is as if nobody had looked.
    pub fn sweep_while(&mut self, roots: &[PathBuf], mut go_on: impl FnMut() -> bool) -> Option<BTreeSet<PathBuf>> {
        let mut now = BTreeMap::new();
        if !roots.iter().all(|root| look(root, &mut now, 0, &mut go_on)) {
            return None;
        }
        let differs = |(path, stamp): &(&PathBuf, &Stamp)| self.files.get(*path) != Some(stamp);
        let mut changed: BTreeSet<PathBuf> = now.iter().filter(differs).map(|(path, _)| path.clone()).collect();
        changed.extend(self.files.keys().filter(|path| !now.contains_key(*path)).cloned());
        self.files = now;
        Some(changed)
    }

    /// Takes note of a file whose change is known already.
    pub fn note(&mut self, path: &Path) {
        match path.metadata() {
            Ok(meta) => drop(self.files.insert(path.to_owned(), stamp(&meta))),
            Err(_) => drop(self.files.remove(path)),
        }
    }
}

/// Folders deeper than this are a shortcut into itself.
const DEEPEST: usize = 40;

/// Whether it came to its end.
fn look(path: &Path, files: &mut BTreeMap<PathBuf, Stamp>, depth: usize, go_on: &mut dyn FnMut() -> bool) -> bool {
    let Ok(meta) = path.metadata() else { return true };
    files.insert(path.to_owned(), stamp(&meta));
    if !meta.is_dir() || depth > DEEPEST {
        return true;
    }
    let mut inside = std::fs::read_dir(path).into_iter().flatten().flatten();
    go_on() && inside.all(|entry| is_litter(&entry.file_name().to_string_lossy()) || look(&entry.path(), files, depth + 1, go_on))
}

/// The time of a folder changes with every litter in it, so that it counts for nothing.
fn stamp(meta: &Metadata) -> Stamp {
    if meta.is_dir() { (0, None) } else { (meta.len(), meta.modified().ok()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_new_gone_or_otherwise_is_found_once() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let roots = [at("a"), at("site.toml"), at("not yet")];
        let mut stamps = Stamps::default();
        assert!(stamps.sweep(&roots).is_empty());
        std::fs::create_dir_all(at("a/b")).unwrap();
        std::fs::write(at("a/b/x"), "1").unwrap();
        std::fs::write(at("a/.x.swp"), "1").unwrap();
        std::fs::write(at("a/x~"), "1").unwrap();
        assert_eq!(stamps.sweep(&roots), BTreeSet::from([at("a"), at("a/b"), at("a/b/x")]));
        assert!(stamps.sweep(&roots).is_empty());
        std::fs::write(at("a/b/x"), "22").unwrap();
        std::fs::write(at("site.toml"), "").unwrap();
        stamps.note(&at("site.toml"));
        assert_eq!(stamps.sweep(&roots), BTreeSet::from([at("a/b/x")]));
        std::fs::rename(at("a/b/x"), at("a/b/y")).unwrap();
        assert_eq!(stamps.sweep(&roots), BTreeSet::from([at("a/b/x"), at("a/b/y")]));
        std::fs::remove_dir_all(at("a")).unwrap();
        // Given up half way, it finds everything the next time.
        assert_eq!(stamps.sweep_while(&[folder.path().to_owned()], || false), None);
        assert_eq!(stamps.sweep(&roots).len(), 3);
    }
}
