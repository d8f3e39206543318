//! The site once more after the bodies of a few texts have changed: all else is taken from the last time.
//!
//! What one text tells others is its head, the places in it that may be linked to, and which forms it has. While those
//! stay, only what the text itself says has to be looked at again.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{law, links, outdated};
use crate::diag::Report;
use crate::model::document::Document;
use crate::model::ids::DocumentId;
use crate::model::path::ContentPath;
use crate::model::project::Project;
use crate::model::settings::Settings;
use crate::model::site::Site;

/// An assembled site, with what was wrong by the texts that it was found in.
#[derive(Debug)]
pub struct Assembled {
    /// The site.
    pub site: Arc<Site>,
    /// The files of pages that are not published.
    pub(super) held_back: BTreeSet<ContentPath>,
    /// What is wrong with the site as a whole.
    pub(super) whole: Report,
    /// What was said of translations that are behind.
    pub(super) behind: BTreeMap<DocumentId, Report>,
    /// What was said of the links and pictures of each text, in the order of the site's.
    pub(super) texts: Vec<Report>,
}

impl Assembled {
    /// Everything that was wrong.
    pub fn report(&self) -> Report {
        let mut report = self.whole.clone();
        self.behind.values().chain(&self.texts).for_each(|one| report.append(one.clone()));
        report
    }

    /// The site with the texts `fresh` in place of those of the same files: what [`assemble`](super::assemble) would make
    /// of them, when since then nothing but these texts has changed. `None` when they mean something for others too.
    pub fn again(&self, fresh: &[Arc<Document>], project: &Project, settings: &Settings) -> Option<Self> {
        if settings.discreet.is_some() {
            return None;
        }
        let rows = fresh.iter().map(|document| self.row_of(document)).collect::<Option<Vec<usize>>>()?;
        let folders: BTreeSet<&str> = fresh.iter().map(|document| document.file.folder.as_str()).collect();
        let mut site = Site::clone(&self.site);
        for (row, document) in rows.iter().zip(fresh) {
            site.documents[*row] = document.clone();
        }
        let mut behind = self.behind.clone();
        for set in self.site.sets.iter().filter(|set| folders.contains(set.id.as_str())) {
            if settings.locale_ids().any(|locale| self.site.withheld(set, locale).is_some()) {
                return None;
            }
            for id in set.documents.iter().flatten() {
                let (stale, report) = outdated::of_text(*id, set, &site, project, settings);
                if stale.is_some_and(|stale| stale.withheld) {
                    return None;
                }
                behind.remove(id);
                if !report.is_empty() {
                    behind.insert(*id, report);
                }
                match stale {
                    Some(stale) => site.stale.insert(*id, stale),
                    None => site.stale.remove(id),
                };
            }
        }
        let mut texts = self.texts.clone();
        for (row, (targets, report)) in rows.iter().zip(links::of_texts(fresh, &site, project, &self.held_back, settings)) {
            site.targets[*row] = targets;
            texts[*row] = report;
        }
        site.cited_by = law::cited_by(&site);
        Some(Self { site: Arc::new(site), held_back: self.held_back.clone(), whole: self.whole.clone(), behind, texts })
    }

    /// The row of the text that `document` takes the place of, if it does so without anybody noticing.
    fn row_of(&self, document: &Document) -> Option<usize> {
        let documents = &self.site.documents;
        // They come in the order of their files, and so do those.
        let row = documents.binary_search_by_key(&document.file.source, |known| known.file.source).ok()?;
        let known = &documents[row];
        let same_places = known.body.headings.len() == document.body.headings.len()
            && known.body.headings.iter().zip(&document.body.headings).all(|(a, b)| a.id == b.id && a.readers == b.readers);
        let same = known.file == document.file
            && known.head == document.head
            && known.front_matter == document.front_matter
            && known.body.holds == document.body.holds
            && same_places;
        same.then_some(row)
    }
}
