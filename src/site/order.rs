//! The order readers meet things in: the author's weight, then the language's alphabet.

use std::cmp::Ordering;

use crate::model::ids::{LocaleId, PageId, SectionId};
use crate::model::settings::Settings;
use crate::model::site::Site;
use crate::text::collate::Order;

/// Sorts sections, lessons and terms in every language, and links lessons to their neighbours.
pub fn sort(site: &mut Site, settings: &Settings) {
    for locale in settings.locale_ids() {
        let order = Order::of(&settings.locale(locale).tag);
        for index in 0..site.sections.len() {
            let section = &site.sections[index];
            let mut subsections = section.subsections[locale.index()].clone();
            subsections.sort_by(|a, b| {
                let page = |id: &SectionId| site.page_of(site.section(*id).set, locale);
                compare(site, &order, page(a), page(b))
            });
            let mut lessons = section.lessons[locale.index()].clone();
            lessons.sort_by(|a, b| compare(site, &order, Some(*a), Some(*b)));
            neighbours(site, &lessons);
            let section = &mut site.sections[index];
            section.subsections[locale.index()] = subsections;
            section.lessons[locale.index()] = lessons;
        }
        terms(site, locale);
    }
}

fn compare(site: &Site, order: &Order, a: Option<PageId>, b: Option<PageId>) -> Ordering {
    let (Some(a), Some(b)) = (a, b) else { return a.cmp(&b) };
    let (a, b) = (site.page(a), site.page(b));
    let weight = |page| site.document_of(page).and_then(|document| document.front_matter.weight).unwrap_or(i64::MAX);
    weight(a).cmp(&weight(b)).then_with(|| order.compare(&a.title, &b.title)).then_with(|| a.url.cmp(&b.url))
}

fn neighbours(site: &mut Site, lessons: &[PageId]) {
    for pair in lessons.windows(2) {
        site.pages[pair[0].index()].next = Some(pair[1]);
        site.pages[pair[1].index()].previous = Some(pair[0]);
    }
}

/// Lessons of a term run through the sections in their order, as a reader of the whole site would.
fn terms(site: &mut Site, locale: LocaleId) {
    let mut reading: Vec<u32> = vec![u32::MAX; site.pages.len()];
    let mut next = 0;
    let mut open = vec![SectionId(0)];
    while let Some(section) = open.pop() {
        let Some(section) = site.sections.get(section.index()) else { continue };
        for page in &section.lessons[locale.index()] {
            reading[page.index()] = next;
            next += 1;
        }
        open.extend(section.subsections[locale.index()].iter().rev());
    }
    for term in &mut site.terms {
        term.lessons[locale.index()].sort_by_key(|page| reading[page.index()]);
    }
}
