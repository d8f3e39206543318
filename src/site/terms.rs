//! Taxonomies: topics and ages, their terms with names in each language, and their pages.

use std::collections::BTreeMap;

use super::permalink::add_made;
use crate::diag::catalogue::site as code;
use crate::diag::{Diagnostic, Report};
use crate::model::front_matter::Audience;
use crate::model::ids::{LocaleId, PageId, TermId};
use crate::model::page::{PageKind, Taxonomy, Term};
use crate::model::settings::Settings;
use crate::model::site::Site;
use crate::text::fold::slug;
use crate::text::near::nearest;

/// Makes the terms that lessons use, and the pages of both taxonomies.
pub fn pages(site: &mut Site, settings: &Settings, report: &mut Report) {
    check_topics(site, report);
    let mut terms = topics(site, settings, report);
    terms.extend(ages(site, settings));
    site.terms = terms;
    for taxonomy in Taxonomy::ALL {
        if site.terms.iter().all(|term| term.taxonomy != taxonomy) {
            continue;
        }
        let folder = |site: &Site, locale| site.words.get(locale, &format!("url.{}", taxonomy.name())).to_owned();
        add_made(site, settings, PageKind::Taxonomy(taxonomy), |site, locale| {
            let title = site.words.get(locale, &format!("title.{}", taxonomy.name())).to_owned();
            Some((format!("{}/index.html", folder(site, locale)), title))
        });
        for index in (0..site.terms.len()).filter(|index| site.terms[*index].taxonomy == taxonomy).collect::<Vec<_>>() {
            add_made(site, settings, PageKind::Term(TermId::new(index)), |site, locale| {
                let term = &site.terms[index];
                Some((format!("{}/{}.html", folder(site, locale), term.slug), term.names[locale.index()].clone()?))
            });
        }
    }
}

/// Where there is a list of topics, lessons use only those.
fn check_topics(site: &Site, report: &mut Report) {
    let Some(known) = &site.registries.topics else { return };
    for document in &site.documents {
        for topic in &document.front_matter.topics {
            if !known.contains_key(&topic.name) {
                let diagnostic = Diagnostic::at(&code::SITE_UNKNOWN_TOPIC, topic.span).with("topic", topic.name.as_str());
                report.add(diagnostic.suggest(nearest(&topic.name, known.keys().map(String::as_str))));
            }
        }
    }
}

/// Every lesson page with its language, for those who sort lessons into terms.
fn lessons(site: &Site) -> impl Iterator<Item = (PageId, LocaleId, &crate::model::document::Document)> {
    let pages = site.pages.iter().enumerate();
    pages.filter_map(|(index, page)| {
        let lesson = matches!(page.kind, PageKind::Lesson(_));
        Some((PageId::new(index), page.locale, site.document_of(page).filter(|_| lesson)?))
    })
}

fn topics(site: &Site, settings: &Settings, report: &mut Report) -> Vec<Term> {
    let nothing = settings.locales.len();
    let mut terms: BTreeMap<String, Term> = BTreeMap::new();
    // Few names, each written many times.
    let mut slugs: BTreeMap<&str, String> = BTreeMap::new();
    for (page, locale, document) in lessons(site) {
        for topic in &document.front_matter.topics {
            let slug = slugs.entry(&topic.name).or_insert_with(|| slug(&topic.name)).clone();
            let term = terms.entry(slug.clone()).or_insert_with(|| Term {
                taxonomy: Taxonomy::Topics,
                slug,
                audience: None,
                names: vec![None; nothing],
                lessons: vec![Vec::new(); nothing],
            });
            let list = &mut term.lessons[locale.index()];
            if list.last() != Some(&page) {
                list.push(page);
            }
            let registered = site.registries.topics.as_ref().and_then(|known| known.get(&topic.name));
            let name = registered.map_or(topic.name.as_str(), |name| name.text(&settings.locale(locale).tag, settings.default_tag()));
            let first = term.names[locale.index()].get_or_insert_with(|| name.to_owned());
            // A borrowed text was looked at in its own language.
            if first != name && first.to_lowercase() != name.to_lowercase() && document.file.locale == locale {
                let diagnostic = Diagnostic::at(&code::SITE_SAME_TOPIC, topic.span).with("first", first.as_str());
                report.add(diagnostic.with("second", name).with("slug", term.slug.as_str()));
            }
        }
    }
    terms.into_values().collect()
}

fn ages(site: &Site, settings: &Settings) -> Vec<Term> {
    let mut terms: BTreeMap<Audience, Term> = BTreeMap::new();
    for (page, locale, document) in lessons(site) {
        for audience in &document.front_matter.ages {
            let term = terms.entry(*audience).or_insert_with(|| Term {
                taxonomy: Taxonomy::Ages,
                slug: slug(audience.name()),
                audience: Some(*audience),
                names: settings
                    .locale_ids()
                    .map(|locale| Some(site.words.get(locale, &format!("age.{}", audience.name())).to_owned()))
                    .collect(),
                lessons: vec![Vec::new(); settings.locales.len()],
            });
            term.lessons[locale.index()].push(page);
        }
    }
    terms.into_values().collect()
}
