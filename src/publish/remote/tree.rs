//! What lies at a distant target, remembered so that it need not be asked for each name.

use std::collections::{BTreeMap, BTreeSet};

use crate::publish::store::Look;
use crate::write::folders_of;

/// Files with their lengths, and folders. Names are written with `/`, without one at either end.
#[derive(Debug, Default)]
pub(super) struct Tree {
    files: BTreeMap<String, u64>,
    folders: BTreeSet<String>,
}

impl Tree {
    /// A tree of what a listing tells: a length for each file, none for a folder.
    pub(super) fn of(entries: impl IntoIterator<Item = (String, Option<u64>)>) -> Self {
        let mut tree = Self::default();
        for (path, length) in entries {
            match length {
                Some(length) => tree.put(&path, length),
                None => tree.make(&path),
            }
        }
        tree
    }

    pub(super) fn look(&self, at: &str) -> Look {
        match self.files.get(at) {
            Some(length) => Look::File(*length),
            None if at.is_empty() || self.folders.contains(at) => Look::Folder,
            None => Look::Nothing,
        }
    }

    /// The names directly in a folder, sorted.
    pub(super) fn names(&self, at: &str) -> Vec<String> {
        let inside = |path: &String| {
            let rest = if at.is_empty() { path.as_str() } else { path.strip_prefix(at)?.strip_prefix('/')? };
            (!rest.contains('/')).then(|| rest.to_owned())
        };
        let mut names: Vec<String> = self.files.keys().chain(&self.folders).filter_map(inside).collect();
        names.sort();
        names
    }

    /// The files in a folder, however deep, with their lengths.
    pub(super) fn below(&self, at: &str) -> Vec<(String, u64)> {
        self.files.iter().filter(|(path, _)| is_below(path, at)).map(|(path, length)| (path.clone(), *length)).collect()
    }

    /// Whether a folder in this folder, however deep, holds nothing.
    pub(super) fn has_hollow(&self, at: &str) -> bool {
        self.folders.iter().any(|path| is_below(path, at) && self.names(path).is_empty())
    }

    pub(super) fn put(&mut self, at: &str, length: u64) {
        self.folders.extend(folders_of(at).map(str::to_owned));
        self.files.insert(at.to_owned(), length);
    }

    pub(super) fn make(&mut self, at: &str) {
        self.folders.extend(folders_of(at).map(str::to_owned));
        self.folders.insert(at.to_owned());
    }

    /// Forgets a file. Its folders stay.
    pub(super) fn take(&mut self, at: &str) -> Option<u64> {
        self.files.remove(at)
    }

    /// Forgets a folder with all that is in it.
    pub(super) fn clear(&mut self, at: &str) {
        self.files.retain(|path, _| !is_below(path, at));
        self.folders.retain(|path| path != at && !is_below(path, at));
    }

    /// Gives a folder another name, in place of what had it.
    pub(super) fn rename(&mut self, from: &str, to: &str) {
        let moved = |path: &str| Some(format!("{to}{}", path.strip_prefix(from)?));
        let files: Vec<_> = self.below(from).into_iter().filter_map(|(path, length)| Some((moved(&path)?, length))).collect();
        let folders: Vec<_> = self.folders.iter().filter(|path| is_below(path, from)).filter_map(|path| moved(path)).collect();
        self.clear(from);
        self.clear(to);
        self.make(to);
        self.files.extend(files);
        self.folders.extend(folders);
    }
}

fn is_below(path: &str, folder: &str) -> bool {
    folder.is_empty() || path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_knows_what_lies_where() {
        let mut tree = Tree::of([("a/b/c.html".to_owned(), Some(3)), ("a/d".to_owned(), None), ("ab".to_owned(), Some(1))]);
        assert_eq!((tree.look("a/b"), tree.look("a/b/c.html"), tree.look("b")), (Look::Folder, Look::File(3), Look::Nothing));
        assert_eq!(
            (tree.names(""), tree.names("a"), tree.has_hollow("a") && !tree.has_hollow("a/b")),
            (vec!["a".into(), "ab".into()], vec!["b".into(), "d".into()], true)
        );
        tree.rename("a", "x/y");
        assert_eq!(
            (tree.look("a"), tree.look("ab"), tree.below("x")),
            (Look::Nothing, Look::File(1), vec![("x/y/b/c.html".to_owned(), 3)])
        );
        assert_eq!(tree.look("x/y/d"), Look::Folder);
        tree.clear("x/y");
        assert_eq!((tree.names(""), tree.take("ab")), (vec!["ab".into(), "x".into()], Some(1)));
    }
}
