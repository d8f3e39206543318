//! Translations that their original has left behind: which parts have changed, and what readers get meanwhile.

use std::collections::BTreeMap;

use super::stale::{Changes, Part, changes, parts};
use super::translate::Group;
use crate::diag::catalogue::translation as code;
use crate::diag::{Arg, Code, Diagnostic, Phrase, Report};
use crate::format::fields::known;
use crate::model::document::Document;
use crate::model::project::Project;
use crate::model::settings::Settings;
use crate::model::site::{Site, Stale};
use crate::parse::split::split;

const HEAD: Phrase = Phrase { vi: "phần đầu tệp", en: "the head" };
const OPENING: Phrase = Phrase { vi: "phần mở đầu", en: "the opening" };
const ORDER: Phrase = Phrase { vi: "thứ tự các phần", en: "the order of the parts" };
const GONE: Phrase = Phrase { vi: "vài phần đã bỏ đi", en: "some parts are gone" };

/// Finds the translations that are behind, reports them, and notes them in `site`. Where `settings` say so, a translation
/// that is behind is taken out of its group: readers get the original in its place.
pub fn find(site: &mut Site, groups: &mut BTreeMap<String, Group>, project: &Project, settings: &Settings, report: &mut Report) {
    let mut found = Vec::new();
    for group in groups.values() {
        for (locale, id) in settings.locale_ids().zip(&group.set.documents).filter_map(|(locale, id)| Some((locale, (*id)?))) {
            let document = site.document(id);
            let Some(translation) = &document.front_matter.translation else { continue };
            let from = translation.of.as_deref().unwrap_or(settings.default_tag());
            let at = |code: &'static Code| {
                let source = project.source(document.head.source);
                let name = source.name.as_str();
                let diagnostic = Diagnostic::at(code, document.title_line(&source.text)).with("of", from).with("id", group.set.id.as_str());
                diagnostic.with("language", settings.locale(locale).tag.as_str()).with("file", name)
            };
            let original = settings.locale_id(from).filter(|from| *from != locale);
            let Some(original) = original.and_then(|from| group.set.documents[from.index()]) else {
                let tags: Vec<&str> = settings.locales.iter().map(|locale| locale.tag.as_str()).collect();
                report.add(at(&code::TRANSLATION_NO_ORIGINAL).with("known", known(&tags)));
                continue;
            };
            let Some(source) = &translation.source else {
                report.add(at(&code::TRANSLATION_UNMARKED));
                continue;
            };
            let now = parts_of(site.document(original), project);
            match changes(source, &now) {
                None => report.add(at(&code::TRANSLATION_BAD_SOURCE).with("value", source.as_str())),
                Some(changes) if changes.is_none() => {}
                Some(changes) => {
                    let withheld = settings.withhold.iter().any(|folder| is_inside(&group.set.id, folder));
                    let code = if withheld { &code::TRANSLATION_WITHHELD } else { &code::TRANSLATION_STALE };
                    report.add(at(code).with("parts", told(&changes, &now)));
                    found.push((group.set.id.clone(), locale, id, Stale { original, withheld }));
                }
            }
        }
    }
    for (folder, locale, id, stale) in found {
        if stale.withheld
            && let Some(group) = groups.get_mut(&folder)
        {
            group.set.documents[locale.index()] = None;
        }
        site.stale.insert(id, stale);
    }
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
