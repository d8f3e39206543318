//! The lessons of a site, so that a change can be told in words.

use std::collections::BTreeMap;

use super::listing::Lesson;
use crate::hash;
use crate::model::page::{Page, PageKind};
use crate::model::project::Project;
use crate::model::site::{Site, TranslationSet};

/// Every lesson, by a name made of its folder's: the folder itself may say what a discreet copy must not.
/// A lesson is another when one of its texts or a file beside them is.
pub fn lessons(site: &Site, project: &Project) -> BTreeMap<String, Lesson> {
    let mut files: BTreeMap<&str, String> = BTreeMap::new();
    for asset in &project.assets {
        let beside = files.entry(asset.path.folder().unwrap_or_default()).or_default();
        beside.push_str(asset.path.file_name());
        beside.push_str(&asset.file.hash);
    }
    let of = |set: &TranslationSet| {
        let title = set.pages.iter().flatten().map(|id| site.page(*id)).find(|page| is_own_lesson(page))?.name().to_owned();
        let mut all = files.get(set.id.as_str()).cloned().unwrap_or_default();
        for document in set.documents.iter().flatten().map(|id| site.document(*id)) {
            all.push_str(&hash::of(project.source(document.file.source).text.as_bytes()));
        }
        let name = hash::of(set.id.as_bytes()).get(..16)?.to_owned();
        Some((name, Lesson { title, digest: hash::of(all.as_bytes()) }))
    };
    site.sets.iter().filter_map(of).collect()
}

/// How many texts of lessons are missing in a language of the site, which borrows them from another.
pub fn untranslated(site: &Site) -> usize {
    site.pages.iter().filter(|page| matches!(page.kind, PageKind::Lesson(_)) && page.borrowed.is_some()).count()
}

fn is_own_lesson(page: &Page) -> bool {
    matches!(page.kind, PageKind::Lesson(_)) && page.borrowed.is_none()
}
