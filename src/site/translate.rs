//! The languages of a page: which texts are one page, and what is shown where one is missing.

use std::collections::BTreeMap;

use crate::diag::catalogue::site as code;
use crate::diag::{Diagnostic, Report};
use crate::model::ids::{DocumentId, LocaleId};
use crate::model::settings::Settings;
use crate::model::site::{Site, TranslationSet};

/// The texts of one folder.
pub struct Group {
    /// Whether it is a section.
    pub branch: bool,
    /// Its texts and, later, pages.
    pub set: TranslationSet,
}

/// Joins the documents by folder, in the order of folders.
pub fn sets(site: &Site, settings: &Settings, report: &mut Report) -> BTreeMap<String, Group> {
    let mut groups: BTreeMap<String, Group> = BTreeMap::new();
    for (index, document) in site.documents.iter().enumerate() {
        let file = &document.file;
        let group = groups.entry(file.folder.clone()).or_insert_with(|| Group {
            branch: file.branch,
            set: TranslationSet {
                id: file.folder.clone(),
                pages: vec![None; settings.locales.len()],
                documents: vec![None; settings.locales.len()],
            },
        });
        let slot = &mut group.set.documents[file.locale.index()];
        if group.branch != file.branch || slot.is_some() {
            let diagnostic =
                Diagnostic::at(&code::SITE_LESSON_AND_SECTION, document.head).with("folder", format!("content/{}", file.folder));
            report.add(diagnostic.with("language", settings.locale(file.locale).tag.as_str()));
            continue;
        }
        *slot = Some(DocumentId::new(index));
    }
    let home = groups.get("").and_then(|home| home.set.documents[settings.default_locale.index()]);
    if home.is_none() {
        report.add(Diagnostic::of_project(&code::SITE_NO_HOME).with("language", settings.default_tag()));
    }
    groups
}

/// The text shown to readers of `locale`: their own, else the default language's, else the first there is.
pub fn shown(set: &TranslationSet, locale: LocaleId, settings: &Settings) -> Option<DocumentId> {
    let of = |locale: LocaleId| set.documents.get(locale.index()).copied().flatten();
    of(locale).or_else(|| of(settings.default_locale)).or_else(|| set.documents.iter().copied().flatten().next())
}

/// Says which languages a page lacks; at the text that is shown instead.
pub fn report_missing(set: &TranslationSet, site: &Site, settings: &Settings, report: &mut Report) {
    for locale in settings.locale_ids() {
        if set.documents[locale.index()].is_some() || site.withheld(set, locale).is_some() {
            continue;
        }
        let Some(id) = shown(set, locale, settings) else { continue };
        let document = site.document(id);
        let tag = &settings.locale(locale).tag;
        let stem = if document.file.branch { "_index" } else { "index" };
        let folder = if set.id.is_empty() { String::new() } else { format!("{}/", set.id) };
        let diagnostic = Diagnostic::at(&code::SITE_NO_TRANSLATION, document.head)
            .with("id", if set.id.is_empty() { "content" } else { set.id.as_str() })
            .with("language", tag.as_str())
            .with("shown", settings.locale(document.file.locale).tag.as_str())
            .with("file", format!("{folder}{stem}.{tag}.md"));
        report.add(diagnostic);
    }
}
