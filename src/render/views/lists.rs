//! What the different kinds of page list: cards, terms, letters, words, laws.

use tera::Value;

use super::Views;
use crate::model::date::Date;
use crate::model::front_matter::Reference;
use crate::model::ids::{LawId, LocaleId, PageId, TermId};
use crate::model::page::{Page, PageKind, Taxonomy};
use crate::render::view::{CommuneView, EntryView, LawView, LetterView, LinkView, ListsView, TermView};
use crate::text::fold::without_tone;

impl Views<'_> {
    pub(super) fn lists(&self, page: &Page) -> ListsView {
        let site = self.pages.site;
        let cards = |ids: &[PageId]| ids.iter().filter_map(|id| self.card_of(*id)).collect();
        match page.kind {
            PageKind::Home => ListsView {
                sections: self.strands(false, page.locale),
                lessons: site.sections.first().map_or_else(Vec::new, |home| cards(&home.lessons[page.locale.index()])),
                ..ListsView::default()
            },
            PageKind::Section(section) => ListsView {
                articles: site.section(section).articles,
                sections: self.section_cards(section, page.locale, |_| true),
                lessons: cards(&site.section(section).lessons[page.locale.index()]),
                ..ListsView::default()
            },
            PageKind::Term(term) => ListsView { lessons: cards(&site.term(term).lessons[page.locale.index()]), ..ListsView::default() },
            PageKind::Taxonomy(taxonomy) => ListsView { terms: self.terms(taxonomy, page.locale), ..ListsView::default() },
            PageKind::AtoZ => {
                ListsView { letters: self.letters(page.locale), terms: self.terms(Taxonomy::Topics, page.locale), ..ListsView::default() }
            }
            PageKind::Glossary => ListsView { entries: self.entries(page.locale), ..ListsView::default() },
            PageKind::Communes => ListsView { communes: self.communes(page.locale), ..ListsView::default() },
            PageKind::Laws => {
                let laws = (0..site.registries.laws.len()).map(|index| Value::from_serializable(&self.law(LawId::new(index), page.locale)));
                ListsView { laws: laws.collect(), ..ListsView::default() }
            }
            PageKind::Lesson(_) | PageKind::Article(_) | PageKind::Law(_) | PageKind::Search | PageKind::Exit | PageKind::Traces => {
                ListsView::default()
            }
        }
    }

    fn terms(&self, taxonomy: Taxonomy, locale: LocaleId) -> Vec<TermView> {
        let terms = self.pages.site.terms.iter().enumerate().filter(|(_, term)| term.taxonomy == taxonomy);
        let mut terms: Vec<TermView> = terms
            .filter_map(|(index, term)| {
                let page = self.pages.made(PageKind::Term(TermId::new(index)), locale)?;
                Some(TermView { title: page.title.clone(), url: page.url.encoded(), lessons: term.lessons[locale.index()].len() })
            })
            .collect();
        if taxonomy == Taxonomy::Topics {
            terms.sort_by(|a, b| self.orders[locale.index()].compare(&a.title, &b.title));
        }
        terms
    }

    fn letters(&self, locale: LocaleId) -> Vec<LetterView> {
        let site = self.pages.site;
        let pages = site.pages.iter().filter(|page| page.locale == locale);
        let texts = pages.filter(|page| page.kind.section().is_some() && site.is_listed(page)).map(|page| self.pages.link(page));
        let glossary = self.pages.glossary_page(locale);
        let words = glossary.into_iter().flat_map(|page| {
            site.registries.glossary.iter().map(|entry| LinkView {
                title: self.pages.local(&entry.term, locale).to_owned(),
                url: format!("{}#{}", page.url.encoded(), entry.id),
                lang: None,
                lang_name: None,
            })
        });
        let mut links: Vec<LinkView> = texts.chain(words).collect();
        let order = &self.orders[locale.index()];
        let word = |link: &LinkView| link.title.trim_start_matches(|c: char| !c.is_alphanumeric()).to_owned();
        links.sort_by(|a, b| order.compare(&word(a), &word(b)).then_with(|| a.url.cmp(&b.url)));
        let mut letters: Vec<LetterView> = Vec::new();
        for link in links {
            let letter = first_letter(&link.title);
            match letters.last_mut() {
                Some(last) if last.letter == letter => last.links.push(link),
                _ => letters.push(LetterView { id: format!("chu-{}", letters.len() + 1), letter, links: vec![link] }),
            }
        }
        letters
    }

    fn entries(&self, locale: LocaleId) -> Vec<EntryView> {
        let entries = self.pages.site.registries.glossary.iter();
        let mut entries: Vec<EntryView> = entries
            .map(|entry| EntryView {
                id: entry.id.clone(),
                term: self.pages.local(&entry.term, locale).to_owned(),
                child: self.pages.local(&entry.child, locale).to_owned(),
                adult: self.pages.local(&entry.adult, locale).to_owned(),
                law: entry.law.as_ref().and_then(|law| {
                    let source = self.source(&Reference { law: Some(law.clone()), ..Reference::default() }, locale)?;
                    Some(LinkView { title: source.title, url: source.url?, lang: None, lang_name: None })
                }),
            })
            .collect();
        entries.sort_by(|a, b| self.orders[locale.index()].compare(&a.term, &b.term));
        entries
    }

    fn communes(&self, locale: LocaleId) -> Vec<CommuneView> {
        let mut communes: Vec<CommuneView> = self
            .pages
            .site
            .registries
            .communes
            .iter()
            .map(|commune| CommuneView {
                id: commune.id.clone(),
                name: commune.name.clone(),
                kind: commune.kind.name(),
                before: commune.before.clone(),
                contacts: commune.contacts.iter().map(|(contact, number)| (contact.name(), number.clone())).collect(),
                last_checked: commune.last_checked.map(|date| self.pages.date(date, locale)),
            })
            .collect();
        communes.sort_by(|a, b| self.orders[locale.index()].compare(&a.name, &b.name));
        communes
    }

    pub(super) fn law(&self, id: LawId, locale: LocaleId) -> LawView {
        let site = self.pages.site;
        let law = &site.registries.laws[id.index()];
        let day = |date: Option<Date>| date.map(|date| self.pages.date(date, locale));
        let page = |id| self.pages.law_page(id, locale);
        LawView {
            id: law.id.clone(),
            title: self.pages.local(&law.title, locale).to_owned(),
            url: page(id).map_or_else(String::new, |page| page.url.encoded()),
            number: law.number.clone(),
            issuer: self.pages.local(&law.issuer, locale).to_owned(),
            issued: day(law.issued),
            effective: day(law.effective),
            expired: day(law.expired),
            replaced_by: law.replaced_by.as_ref().and_then(|id| page(site.registries.law(id)?)).map(|page| self.pages.link(page)),
            status: law.status.name(),
            amended_by: law.amended_by.iter().map(|amendment| (amendment.number.clone(), day(amendment.effective))).collect(),
            for_children: self.pages.local_view(&law.for_children, locale),
            note: self.pages.local(&law.note, locale).to_owned(),
            source: law.source.clone(),
            seen: law.seen.name(),
            last_checked: day(law.last_checked),
            articles: law.articles.iter().map(|article| self.pages.article(article, locale)).collect(),
            cited_by: site.cited_by[id.index()]
                .iter()
                .filter_map(|set| site.page_of(*set, locale))
                .map(|id| self.pages.link(site.page(id)))
                .collect(),
        }
    }
}

/// The letter a title is found under: `Đ` is a letter of its own, `Ă` and `Â` too, tones are not.
fn first_letter(title: &str) -> String {
    let letter = title.chars().find(|c| c.is_alphanumeric()).filter(|c| c.is_alphabetic());
    letter.map_or_else(|| "#".to_owned(), |letter| without_tone(letter).to_uppercase().collect())
}
