//! What changes when one version of a site follows another.

use crate::model::path::OutPath;

use super::listing::Listing;

/// How a target gets from the site it has to another.
#[derive(Clone, Debug)]
pub struct Plan {
    /// What is there.
    pub old: Listing,
    /// What will be there.
    pub new: Listing,
    /// The files that travel, sorted: new ones, those with other bytes, and those the target has lost.
    pub put: Vec<OutPath>,
    /// The files of the old site that go, sorted.
    pub gone: Vec<OutPath>,
}

/// Which lessons change, by title, each list in the order of titles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LessonChanges {
    /// Those that were not there.
    pub added: Vec<String>,
    /// Those of which a text or picture is another.
    pub changed: Vec<String>,
    /// Those that will not be there any more.
    pub removed: Vec<String>,
}

impl Plan {
    /// The way from `old` to `new`, where `lost` tells of a file of both whether the target has lost it.
    pub(super) fn between<E>(old: Listing, new: Listing, mut lost: impl FnMut(&OutPath) -> Result<bool, E>) -> Result<Self, E> {
        let mut put = Vec::new();
        for (path, print) in &new.files {
            if old.files.get(path) != Some(print) || lost(path)? {
                put.push(path.clone());
            }
        }
        let gone = old.files.keys().filter(|path| !new.files.contains_key(*path)).cloned().collect();
        Ok(Self { old, new, put, gone })
    }

    /// Whether the target has this very site already.
    pub fn is_empty(&self) -> bool {
        self.put.is_empty() && self.gone.is_empty()
    }

    /// How many bytes travel.
    pub fn bytes(&self) -> u64 {
        self.put.iter().filter_map(|path| self.new.files.get(path)).map(|print| print.length).sum()
    }

    /// How many files the target has already.
    pub fn unchanged(&self) -> usize {
        self.new.files.len() - self.put.len()
    }

    /// What changes in the lessons. A site that was copied by hand does not say which lessons it has.
    pub fn lessons(&self) -> LessonChanges {
        let (old, new) = (&self.old.lessons, &self.new.lessons);
        let sorted = |mut titles: Vec<String>| {
            titles.sort();
            titles
        };
        let titles = |these: &mut dyn Iterator<Item = &super::Lesson>| sorted(these.map(|lesson| lesson.title.clone()).collect());
        LessonChanges {
            added: titles(&mut new.iter().filter(|(name, _)| !old.contains_key(*name)).map(|(_, lesson)| lesson)),
            changed: titles(
                &mut new
                    .iter()
                    .filter(|(name, lesson)| old.get(*name).is_some_and(|before| before.digest != lesson.digest))
                    .map(|(_, lesson)| lesson),
            ),
            removed: titles(&mut old.iter().filter(|(name, _)| !new.contains_key(*name)).map(|(_, lesson)| lesson)),
        }
    }
}
