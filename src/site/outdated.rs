//! Translations that their original has left behind: which parts have changed, and what readers get meanwhile.

use std::collections::BTreeMap;

use super::stale::{Changes, Part, changes, parts};
use super::translate::Group;
use crate::diag::catalogue::translation as code;
use crate::diag::{Arg, Code, Diagnostic, Phrase, Report};
use crate::format::fields::known;
use crate::model::document::Document;
use crate::model::ids::DocumentId;
use crate::model::project::Project;
use crate::model::settings::Settings;
use crate::model::site::{Site, Stale, TranslationSet};
use crate::parse::split::split;

const HEAD: Phrase = Phrase { vi: "phần đầu tệp", en: "the head" };
const OPENING: Phrase = Phrase { vi: "phần mở đầu", en: "the opening" };
const ORDER: Phrase = Phrase { vi: "thứ tự các phần", en: "the order of the parts" };
const GONE: Phrase = Phrase { vi: "vài phần đã bỏ đi", en: "some parts are gone" };

/// Finds the translations that are behind and notes them in `site`; what is said of each. Where `settings` say so, a
/// translation that is behind is taken out of its group: readers get the original in its place.
pub fn find(site: &mut Site, groups: &mut BTreeMap<String, Group>, project: &Project, settings: &Settings) -> BTreeMap<DocumentId, Report> {
    let mut told = BTreeMap::new();
    for group in groups.values_mut() {
        let looked_at: Vec<_> =
            group.set.documents.iter().flatten().map(|id| (*id, of_text(*id, &group.set, site, project, settings))).collect();
        for (id, (stale, report)) in looked_at {
            if !report.is_empty() {
                told.insert(id, report);
            }
            if let Some(stale) = stale {
                site.stale.insert(id, stale);
                if stale.withheld {
                    group.set.documents.iter_mut().filter(|own| **own == Some(id)).for_each(|own| *own = None);
                }
            }
        }
    }
    told
}

/// Whether the text `id` of `set` is a translation that is behind, and what is said of it.
pub fn of_text(id: DocumentId, set: &TranslationSet, site: &Site, project: &Project, settings: &Settings) -> (Option<Stale>, Report) {
    let mut report = Report::default();
    let stale = behind(id, set, site, project, settings, &mut report);
    (stale, report)
}

fn behind(id: DocumentId, set: &TranslationSet, site: &Site, project: &Project, settings: &Settings, report: &mut Report) -> Option<Stale> {
    let document = site.document(id);
    let locale = document.file.locale;
    let translation = document.front_matter.translation.as_ref()?;
    let from = translation.of.as_deref().unwrap_or(settings.default_tag());
    let at = |code: &'static Code| {
        let source = project.source(document.head.source);
        let name = source.name.as_str();
        let diagnostic = Diagnostic::at(code, document.title_line(&source.text)).with("of", from).with("id", set.id.as_str());
        diagnostic.with("language", settings.locale(locale).tag.as_str()).with("file", name)
    };
    let original = settings.locale_id(from).filter(|from| *from != locale);
    let Some(original) = original.and_then(|from| set.documents[from.index()]) else {
        let tags: Vec<&str> = settings.locales.iter().map(|locale| locale.tag.as_str()).collect();
        report.add(at(&code::TRANSLATION_NO_ORIGINAL).with("known", known(&tags)));
        return None;
    };
    let Some(source) = &translation.source else {
        report.add(at(&code::TRANSLATION_UNMARKED));
        return None;
    };
    let now = parts_of(site.document(original), project);
    let Some(changes) = changes(source, &now) else {
        report.add(at(&code::TRANSLATION_BAD_SOURCE).with("value", source.as_str()));
        return None;
    };
    if changes.is_none() {
        return None;
    }
    let withheld = settings.withhold.iter().any(|folder| is_inside(&set.id, folder));
    let code = if withheld { &code::TRANSLATION_WITHHELD } else { &code::TRANSLATION_STALE };
    report.add(at(code).with("parts", told(&changes, &now)));
    Some(Stale { original, withheld })
}

/// The parts of a text, by which its translations are compared.
pub fn parts_of(document: &Document, project: &Project) -> Vec<Part> {
    let text = &project.source(document.head.source).text;
    // What is wrong with its head has been said.
    let body = split(text, document.head.source, &mut Report::default()).body;
    parts(&document.front_matter, text.get(body..).unwrap_or_default())
}

/// Whether `id` is the folder or stands below it.
fn is_inside(id: &str, folder: &str) -> bool {
    id.strip_prefix(folder.trim_matches('/')).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// What has changed: the names of the parts where there are some, else what happened.
fn told(changes: &Changes, now: &[Part]) -> Arg {
    let named: Vec<String> = changes
        .changed
        .iter()
        .filter_map(|row| now.get(*row))
        .filter(|part| !part.heading.is_empty())
        .map(|part| format!("“{}”", part.heading))
        .collect();
    match changes.changed.first() {
        _ if !named.is_empty() => Arg::Text(named.join(", ")),
        Some(0) => HEAD.into(),
        Some(_) => OPENING.into(),
        None if changes.moved => ORDER.into(),
        None => GONE.into(),
    }
}
