//! The site becomes what can be found in one language. What is borrowed from another language is found there, in
//! its own words.

use super::body::{parts, squeezed};
use super::entry::{Entry, Kind, Part};
use crate::model::ids::{LawId, LocaleId, PageId};
use crate::model::page::{Page, PageKind};
use crate::model::registry::LocalText;
use crate::model::settings::Settings;
use crate::model::site::Site;

/// Everything that readers of `locale` can find, in the order of the pages; the glossary's words with its page.
/// Each entry comes with the page it is, a word of the glossary with none.
pub fn entries(site: &Site, settings: &Settings, locale: LocaleId) -> Vec<(Option<PageId>, Entry)> {
    let reading = Reading { site, tag: &settings.locale(locale).tag, default: settings.default_tag() };
    let mut entries = Vec::new();
    for (index, page) in site.pages.iter().enumerate().filter(|(_, page)| page.locale == locale && page.borrowed.is_none()) {
        entries.extend(reading.page(page).map(|entry| (Some(PageId::new(index)), entry)));
        if page.kind == PageKind::Glossary {
            entries.extend(reading.glossary(page).map(|entry| (None, entry)));
        }
    }
    entries
}

/// What readers of its language find `page` by, if they find it at all.
pub fn entry(site: &Site, settings: &Settings, page: PageId) -> Option<Entry> {
    let page = site.page(page);
    let reading = Reading { site, tag: &settings.locale(page.locale).tag, default: settings.default_tag() };
    if page.borrowed.is_none() { reading.page(page) } else { None }
}

struct Reading<'s> {
    site: &'s Site,
    tag: &'s str,
    default: &'s str,
}

impl<'s> Reading<'s> {
    fn local(&self, text: &'s LocalText) -> &'s str {
        text.text(self.tag, self.default)
    }

    fn page(&self, page: &Page) -> Option<Entry> {
        if !self.site.is_listed(page) {
            return None;
        }
        let kind = match page.kind {
            PageKind::Lesson(_) => Kind::Lesson,
            PageKind::Law(_) => Kind::Law,
            PageKind::Article(_)
            | PageKind::Communes
            | PageKind::Section(_)
            | PageKind::Taxonomy(_)
            | PageKind::Term(_)
            | PageKind::Glossary
            | PageKind::Laws
            | PageKind::Traces => Kind::List,
            PageKind::Home | PageKind::AtoZ | PageKind::Search | PageKind::Exit => return None,
        };
        let document = self.site.document_of(page);
        let head = document.map(|document| &document.front_matter);
        let id = match page.kind {
            PageKind::Law(law) => format!("law:{}", self.site.registries.laws[law.index()].id),
            _ => self.site.set(page.set).id.clone(),
        };
        let mut entry = Entry {
            id: if id.is_empty() { page.url.as_str().to_owned() } else { id },
            url: page.url.encoded(),
            kind,
            strand: self.strand(page),
            ages: head.map_or_else(Vec::new, |head| head.ages.clone()),
            minutes: head.and_then(|head| head.duration),
            title: squeezed(&page.title),
            summary: head.map_or_else(String::new, |head| squeezed(&head.summary)),
            names: head.map_or_else(Vec::new, |head| head.topics.iter().map(|topic| self.topic(&topic.name)).collect()),
            parts: document.map_or_else(Vec::new, |document| parts(&document.body)),
        };
        if let Some(head) = head.filter(|head| !head.objectives.is_empty()) {
            let text = head.objectives.iter().map(|objective| squeezed(objective) + "\n").collect();
            entry.parts.insert(0, Part { text, ..Part::default() });
        }
        if page.kind == PageKind::Traces {
            // Its text is the theme's.
            let words = self.site.words.locales.get(page.locale.index()).into_iter().flatten();
            let text = words.filter(|(key, _)| key.starts_with("traces.")).map(|(_, word)| squeezed(word.text()) + "\n").collect();
            entry.parts.push(Part { text, ..Part::default() });
        }
        if page.kind == PageKind::Communes {
            entry.parts.extend(self.site.registries.communes.iter().map(|commune| Part {
                id: commune.id.clone(),
                heading: squeezed(&commune.name),
                text: commune.before.iter().map(|name| squeezed(name) + "\n").collect(),
            }));
        }
        if let PageKind::Law(law) = page.kind {
            self.law(law, page.locale, &mut entry);
        }
        Some(entry)
    }

    /// The folder of the section directly under home that holds the page.
    fn strand(&self, page: &Page) -> String {
        let Some(section) = page.kind.section() else { return String::new() };
        self.site.section(section).folder.split('/').next().unwrap_or_default().to_owned()
    }

    fn topic(&self, name: &str) -> String {
        let registered = self.site.registries.topics.as_ref().and_then(|known| known.get(name));
        registered.map_or_else(|| name.to_owned(), |registered| squeezed(self.local(registered)))
    }

    fn law(&self, id: LawId, locale: LocaleId, entry: &mut Entry) {
        let law = &self.site.registries.laws[id.index()];
        entry.names.extend(law.number.clone());
        let about =
            [self.local(&law.issuer), self.local(&law.for_children), self.local(&law.note)].map(|text| squeezed(text) + "\n").concat();
        entry.parts.push(Part { text: about, ..Part::default() });
        for article in &law.articles {
            let number = self.site.words.get(locale, "law.article").replace("{article}", &article.number);
            let title = self.local(&article.title);
            let texts = [&article.child, &article.example, &article.duty, &article.text]
                .into_iter()
                .chain(article.clauses.iter().map(|(_, text)| text));
            entry.parts.push(Part {
                id: article.anchor.clone(),
                heading: squeezed(&if title.is_empty() { number } else { format!("{number}. {title}") }),
                text: texts.map(|text| squeezed(self.local(text)) + "\n").collect(),
            });
        }
    }

    fn glossary(&self, page: &Page) -> impl Iterator<Item = Entry> {
        let url = page.url.encoded();
        self.site.registries.glossary.iter().map(move |word| Entry {
            id: format!("term:{}", word.id),
            url: format!("{url}#{}", word.id),
            kind: Kind::Word,
            strand: String::new(),
            ages: Vec::new(),
            minutes: None,
            title: squeezed(self.local(&word.term)),
            summary: squeezed(self.local(&word.child)),
            names: Vec::new(),
            parts: vec![Part { text: squeezed(self.local(&word.adult)) + "\n", ..Part::default() }],
        })
    }
}
