//! What waits: for translation, for review, for a look at the law. Pure: counted from the assembled site.

use std::collections::BTreeSet;

use super::outdated::parts_of;
use super::stale::fingerprint;
use crate::model::date::Date;
use crate::model::front_matter::ReviewStatus;
use crate::model::ids::{LawId, LocaleId, PageId};
use crate::model::page::PageKind;
use crate::model::project::Project;
use crate::model::registry::{DAYS_UNCHECKED, Law};
use crate::model::settings::Settings;
use crate::model::site::{Site, TranslationSet};

/// What a strand (a folder directly under `content/`) has in one language. Pages are told by their ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The language.
    pub language: String,
    /// The folder; empty for what stands directly under `content/`.
    pub strand: String,
    /// Texts that are there, drafts too.
    pub texts: Vec<String>,
    /// Pages that another language has.
    pub missing: Vec<String>,
    /// Translations that their original has left behind.
    pub stale: Vec<String>,
    /// Translations of which nobody noted what they were made from.
    pub unmarked: Vec<String>,
    /// Texts that are not in the site yet.
    pub drafts: Vec<String>,
    /// Lessons that no specialist has signed.
    pub unreviewed: Vec<String>,
    /// Lessons whose review is to be repeated by now.
    pub overdue: Vec<String>,
    /// Texts that rest on a law that is over, or at which nobody has looked for long.
    pub law: Vec<String>,
}

impl Row {
    /// Texts of which none of the lists says that something is to be done, but for the first look of a specialist.
    pub fn complete(&self) -> Vec<String> {
        let open = [&self.stale, &self.drafts, &self.overdue, &self.law];
        self.texts.iter().filter(|id| open.iter().all(|list| !list.contains(id))).cloned().collect()
    }
}

/// Something that somebody has to look at again and again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Its id, or the number to call.
    pub id: String,
    /// When somebody last looked.
    pub last: Date,
    /// How many days ago.
    pub days: i32,
}

/// All that waits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Status {
    /// By language in their order, then by strand.
    pub rows: Vec<Row>,
    /// Laws in force, those longest not looked at first.
    pub laws: Vec<Checked>,
    /// Numbers to call, those of communes too, likewise.
    pub helplines: Vec<Checked>,
}

/// Counts; `site` has to hold drafts and what is not published yet.
pub fn status(site: &Site, settings: &Settings) -> Status {
    let mut status = Status::default();
    let overdue =
        |law: &Law| law.is_over(settings.today) || law.last_checked.is_none_or(|last| settings.today.days_since(last) > DAYS_UNCHECKED);
    let laws = site.registries.laws.iter().enumerate().filter(|(_, law)| overdue(law));
    let overdue: BTreeSet<LawId> = laws.map(|(row, _)| LawId::new(row)).collect();
    for locale in settings.locale_ids() {
        let mut rows: Vec<Row> = Vec::new();
        for set in site.sets.iter().filter(|set| set.documents.iter().any(Option::is_some)) {
            let strand = set.id.split_once('/').map_or(set.id.as_str(), |(strand, _)| strand);
            let row = match rows.iter().position(|row| row.strand == strand) {
                Some(at) => &mut rows[at],
                None => {
                    rows.push(Row { language: settings.locale(locale).tag.clone(), strand: strand.to_owned(), ..Row::default() });
                    let last = rows.len() - 1;
                    &mut rows[last]
                }
            };
            note(row, site, set, locale, settings.today, &overdue);
        }
        rows.sort_by(|a, b| a.strand.cmp(&b.strand));
        status.rows.extend(rows);
    }
    let checked = |id: &str, last: Date| Checked { id: id.to_owned(), last, days: settings.today.days_since(last) };
    let laws = site.registries.laws.iter().filter(|law| !law.is_over(settings.today));
    status.laws = laws.filter_map(|law| Some(checked(&law.id, law.last_checked?))).collect();
    let lines = site.registries.helplines.iter().map(|line| (&line.number, Some(line.last_checked)));
    let communes = site.registries.communes.iter();
    let contacts = communes.flat_map(|commune| commune.contacts.iter().map(|(_, number)| (number, commune.last_checked)));
    status.helplines = lines.chain(contacts).filter_map(|(number, last)| Some(checked(number, last?))).collect();
    for all in [&mut status.laws, &mut status.helplines] {
        all.sort_by(|a, b| a.last.cmp(&b.last).then(a.id.cmp(&b.id)));
    }
    status
}

fn note(row: &mut Row, site: &Site, set: &TranslationSet, locale: LocaleId, today: Date, overdue: &BTreeSet<LawId>) {
    let id = set.id.clone();
    let Some(document) = set.documents[locale.index()].or_else(|| site.withheld(set, locale)) else {
        row.missing.push(id);
        return;
    };
    let text = site.document(document);
    let head = &text.front_matter;
    row.texts.push(id.clone());
    if site.stale.contains_key(&document) {
        row.stale.push(id.clone());
    } else if head.translation.as_ref().is_some_and(|translation| translation.source.is_none()) {
        row.unmarked.push(id.clone());
    }
    if head.draft {
        row.drafts.push(id.clone());
    }
    if !site.targets[document.index()].laws.is_disjoint(overdue) {
        row.law.push(id.clone());
    }
    // What is no lesson waits for no specialist.
    let lesson = |id: &PageId| matches!(site.page(*id).kind, PageKind::Lesson(_));
    if !set.pages.iter().flatten().any(lesson) {
        return;
    }
    match head.review.status {
        ReviewStatus::Reviewed => {
            let due = head.review.on.zip(head.review.every).map(|(on, months)| on.after_months(months));
            if due.is_some_and(|due| due <= today) {
                row.overdue.push(id);
            }
        }
        _ => row.unreviewed.push(id),
    }
}

/// The value of `translation.source` for the text of `id` in `language` as its original stands now, and the language of
/// that; what is wrong if there is none.
pub fn mark(site: &Site, project: &Project, settings: &Settings, id: &str, locale: LocaleId) -> Option<(String, String)> {
    let set = site.sets.iter().find(|set| set.id == id && set.documents.iter().any(Option::is_some))?;
    let text = site.document(set.documents[locale.index()].or_else(|| site.withheld(set, locale))?);
    let of = text.front_matter.translation.as_ref().and_then(|translation| translation.of.clone());
    let from = of.as_deref().map_or(Some(settings.default_locale), |tag| settings.locale_id(tag)).filter(|from| *from != locale)?;
    let original = site.document(set.documents[from.index()]?);
    Some((settings.locale(from).tag.clone(), fingerprint(&parts_of(original, project))))
}
