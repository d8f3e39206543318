//! A discreet copy: what others may see of a page (its address, its name in a tab, a history or on paper,
//! the places in it) is a number in reading order. What the reader sees inside the page stays.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::ids::{DocumentId, LocaleId, PageId, SectionId};
use crate::model::page::{PageKind, Taxonomy};
use crate::model::path::UrlPath;
use crate::model::settings::{Discreet, Settings};
use crate::model::site::{LinkTarget, Site};

/// Gives everything its neutral name. Old addresses would tell what new ones hide: they go.
pub fn rename(site: &mut Site, discreet: &Discreet, settings: &Settings) {
    site.redirects.clear();
    for locale in settings.locale_ids() {
        let mut numbers = Numbers { lessons: 0, sections: 0 };
        let prefix = format!("{}/", settings.locale(locale).tag);
        section(site, SectionId(0), locale, &prefix, &mut numbers);
        home(site, discreet, locale, settings);
    }
    lists(site);
    places(site);
}

/// How many lessons and sections of a language were named.
struct Numbers {
    lessons: usize,
    sections: usize,
}

/// Names the lessons of a section, then the sections below it with theirs.
fn section(site: &mut Site, id: SectionId, locale: LocaleId, prefix: &str, numbers: &mut Numbers) {
    let Some(here) = site.sections.get(id.index()) else { return };
    let lessons = here.lessons[locale.index()].clone();
    let subsections = here.subsections[locale.index()].clone();
    for page in lessons {
        numbers.lessons += 1;
        let address = numbered(site, locale, "discreet.url.lesson", numbers.lessons);
        let name = numbered(site, locale, "discreet.lesson", numbers.lessons);
        call(site, page, &format!("{prefix}{address}.html"), name);
    }
    for below in subsections {
        numbers.sections += 1;
        let address = numbered(site, locale, "discreet.url.section", numbers.sections);
        let prefix = format!("{prefix}{address}/");
        if let Some(page) = site.page_of(site.section(below).set, locale) {
            let name = numbered(site, locale, "discreet.section", numbers.sections);
            call(site, page, &format!("{prefix}index.html"), name);
        }
        section(site, below, locale, &prefix, numbers);
    }
}

fn home(site: &mut Site, discreet: &Discreet, locale: LocaleId, settings: &Settings) {
    let own = discreet.name.text(&settings.locale(locale).tag, settings.default_tag()).to_owned();
    let name = if own.is_empty() { site.words.get(locale, "discreet.name").to_owned() } else { own };
    for page in site.pages.iter_mut().filter(|page| page.locale == locale && page.kind == PageKind::Home) {
        page.outside = Some(name.clone());
    }
}

/// Pages of topics and laws keep their folder.
fn lists(site: &mut Site) {
    for index in 0..site.pages.len() {
        let page = &site.pages[index];
        let (key, number) = match page.kind {
            PageKind::Term(term) if site.term(term).taxonomy == Taxonomy::Topics => ("discreet.topic", term.index() + 1),
            PageKind::Law(law) => ("discreet.law", law.index() + 1),
            _ => continue,
        };
        let folder = page.url.as_str().rsplit_once('/').map_or("", |(folder, _)| folder);
        let (url, name) = (format!("{folder}/{number}.html"), numbered(site, page.locale, key, number));
        call(site, PageId::new(index), &url, name);
    }
}

fn numbered(site: &Site, locale: LocaleId, key: &str, number: usize) -> String {
    let word = site.words.get(locale, key);
    // Whatever a theme says, no two pages may have one address.
    if word.contains("{n}") { word.replace("{n}", &number.to_string()) } else { format!("{word}-{number}") }
}

fn call(site: &mut Site, page: PageId, url: &str, name: String) {
    let page = &mut site.pages[page.index()];
    if let Some(url) = UrlPath::new(url) {
        page.url = url;
    }
    page.outside = Some(name);
}

/// The places that an address may name after `#`: headings, and words of the glossary.
fn places(site: &mut Site) {
    let mut known: Vec<BTreeMap<String, String>> = Vec::with_capacity(site.documents.len());
    for document in &mut site.documents {
        let headings = (1..).zip(&mut Arc::make_mut(document).body.headings);
        known.push(
            headings.map(|(number, heading)| (std::mem::replace(&mut heading.id, format!("muc-{number}")), heading.id.clone())).collect(),
        );
    }
    let target = |site: &Site, from: usize, link: &LinkTarget| -> Option<DocumentId> {
        match link {
            LinkTarget::Anchor(_) => Some(DocumentId::new(from)),
            LinkTarget::Page { set, locale, .. } => {
                let locale = locale.unwrap_or(site.documents[from].file.locale);
                site.page(site.page_of(*set, locale)?).document
            }
            _ => None,
        }
    };
    for from in 0..site.targets.len() {
        for at in 0..site.targets[from].links.len() {
            let Some(document) = target(site, from, &site.targets[from].links[at]) else { continue };
            let (LinkTarget::Anchor(anchor) | LinkTarget::Page { anchor: Some(anchor), .. }) = &mut site.targets[from].links[at] else {
                continue;
            };
            if let Some(neutral) = known[document.index()].get(anchor.as_str()) {
                anchor.clone_from(neutral);
            }
        }
    }
    for (number, entry) in (1..).zip(&mut site.registries.glossary) {
        entry.id = format!("tu-{number}");
    }
}
