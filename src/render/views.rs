//! Each thing turned into what templates may see: shared things once a build, a page's own when it is made.

mod lists;
mod search;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use tera::Value;

use super::assets::ThemeAssets;
use super::html::Shown;
use super::pages::Pages;
use super::pictures::Offer;
use super::plan::has_feed;
use super::view::{
    AlternateView, BorrowedView, CardView, CopyView, FormatsView, LessonView, LinkView, LocalView, PageView, PartView, PictureView,
    ReviewView, SitePages, SiteView, SourceView, StaleView, TocView, host,
};
use crate::model::asset::CarriedFile;
use crate::model::body::{Heading, ImageRef, Readers};
use crate::model::document::Document;
use crate::model::front_matter::{Reference, ReviewStatus};
use crate::model::ids::{LocaleId, PageId, SectionId, TermId};
use crate::model::page::{Format, Page, PageKind, Taxonomy};
use crate::model::path::{OutPath, UrlPath};
use crate::model::search::Searchable;
use crate::model::site::Section;
use crate::model::words::Word;
use crate::text::collate::Order;
use crate::text::fold::slug;

/// What all pages share.
pub struct Views<'s> {
    pages: &'s Pages<'s>,
    index: &'s dyn Searchable,
    /// The site, in each language.
    pub sites: Vec<Value>,
    /// The theme's words as a nested map, in each language.
    pub ui: Vec<Value>,
    /// Of each page, made when a list first shows it.
    cards: Vec<OnceLock<Option<Value>>>,
    orders: Vec<Order>,
}

impl<'s> Views<'s> {
    /// Makes the shared views. `assets` are the theme's, by plain name; `index` is where one searches.
    pub fn new(pages: &'s Pages<'s>, assets: &ThemeAssets, index: &'s dyn Searchable) -> Self {
        let orders = pages.settings.locales.iter().map(|locale| Order::of(&locale.tag)).collect();
        let mut views = Self { pages, index, sites: Vec::new(), ui: Vec::new(), cards: Vec::new(), orders };
        views.cards.resize_with(pages.site.pages.len(), OnceLock::new);
        views.ui = pages.site.words.locales.iter().map(nested).collect();
        views.sites = pages.settings.locale_ids().map(|locale| Value::from_serializable(&views.site(locale, assets))).collect();
        views
    }

    fn site(&self, locale: LocaleId, assets: &ThemeAssets) -> SiteView {
        let settings = self.pages.settings;
        let language = settings.locale(locale);
        let home = self.pages.made(PageKind::Home, locale);
        let url = |kind| self.pages.made(kind, locale).map(|page| page.url.encoded());
        SiteView {
            title: home.map_or_else(String::new, |page| page.name().to_owned()),
            summary: home
                .and_then(|page| self.pages.site.document_of(page))
                .map_or_else(String::new, |home| home.front_matter.summary.clone()),
            lang: language.tag.clone(),
            dir: language.direction.attribute(),
            discreet: settings.discreet.is_some(),
            base_url: settings.base_url.clone(),
            sections: self.strands(false, locale),
            about: self.strands(true, locale),
            pages: SitePages {
                home: url(PageKind::Home).unwrap_or_default(),
                topics: url(PageKind::Taxonomy(Taxonomy::Topics)),
                ages: url(PageKind::Taxonomy(Taxonomy::Ages)),
                a_to_z: url(PageKind::AtoZ),
                glossary: url(PageKind::Glossary),
                laws: url(PageKind::Laws),
                communes: url(PageKind::Communes),
                search: url(PageKind::Search),
                exit: url(PageKind::Exit),
                traces: url(PageKind::Traces),
                feed: has_feed(self.pages.site, settings, locale).then(|| format!("{}/feed.xml", language.tag)),
            },
            helplines: self.pages.helplines(locale, &[]),
            assets: assets.iter().map(|(name, asset)| (name.clone(), asset.url.encoded())).collect(),
        }
    }

    fn card_of(&self, id: PageId) -> Option<Value> {
        let make = || self.card(self.pages.site.page(id)).map(|card| Value::from_serializable(&card));
        self.cards.get(id.index())?.get_or_init(make).clone()
    }

    /// The cards of the sections below `section` that `shows` lets through.
    fn section_cards(&self, section: SectionId, locale: LocaleId, shows: impl Fn(&Section) -> bool) -> Vec<Value> {
        let site = self.pages.site;
        let Some(section) = site.sections.get(section.index()) else { return Vec::new() };
        let below = section.subsections[locale.index()].iter().map(|id| site.section(*id));
        let shown = below.filter(|below| (below.listed || !section.listed) && shows(below));
        shown.filter_map(|below| self.card_of(site.page_of(below.set, locale)?)).collect()
    }

    /// The cards of what stands directly under home: the strands, or the sections of pages to read.
    fn strands(&self, articles: bool, locale: LocaleId) -> Vec<Value> {
        self.section_cards(SectionId(0), locale, |section| section.articles == articles)
    }

    fn card(&self, page: &Page) -> Option<CardView> {
        let section = page.kind.section()?;
        let document = self.pages.site.document_of(page);
        let head = document.map(|document| &document.front_matter);
        let lesson = matches!(page.kind, PageKind::Lesson(_));
        let leaf = lesson || matches!(page.kind, PageKind::Article(_));
        let age =
            |audience: &crate::model::front_matter::Audience| self.pages.word(page.locale, &format!("age.{}", audience.name())).to_owned();
        Some(CardView {
            link: self.pages.link(page),
            summary: head.map_or_else(String::new, |head| head.summary.clone()),
            ages: head.map_or_else(Vec::new, |head| head.ages.iter().map(age).collect()),
            minutes: head.and_then(|head| head.duration),
            review: lesson.then(|| head.map_or(ReviewStatus::Draft, |head| head.review.status).name()),
            picture: if leaf { self.first_picture(page) } else { document.and_then(|document| self.icon(document)) },
            strand: self.strand(page),
            lessons: if leaf { 0 } else { self.count(section, page.locale) },
        })
    }

    /// How many lessons there are in a section and below it; pages to read are none.
    fn count(&self, section: SectionId, locale: LocaleId) -> usize {
        let section = self.pages.site.section(section);
        let below: usize = section.subsections[locale.index()].iter().map(|id| self.count(*id, locale)).sum();
        let own = if section.articles { 0 } else { section.lessons[locale.index()].len() };
        own + below
    }

    fn first_picture(&self, page: &Page) -> Option<PictureView> {
        let document = self.pages.site.document_of(page)?;
        let first = (0..).zip(&document.body.images).find(|(_, image)| image.readers == Readers::Everyone)?.0;
        let targets = self.pages.site.targets.get(page.document?.index())?;
        let (path, file) = self.pages.picture(targets.image(ImageRef(first)))?;
        self.picture(path, file)
    }

    fn icon(&self, document: &Document) -> Option<PictureView> {
        let icon = document.front_matter.icon.as_ref()?.0.trim_start_matches('/');
        let file = self.pages.project.statics.iter().find(|file| file.path.as_str() == icon)?;
        self.picture(&file.path, &file.file)
    }

    fn picture(&self, path: &OutPath, file: &CarriedFile) -> Option<PictureView> {
        let original = UrlPath::new(path.as_str())?;
        let offer = self.pages.album.offer(file, &original);
        let row = |row: &[(UrlPath, u32)]| row.iter().map(|(url, width)| CopyView { url: url.encoded(), width: *width }).collect();
        Some(PictureView {
            url: offer.as_ref().and_then(Offer::plain).unwrap_or(&original).encoded(),
            width: file.size.map(|(width, _)| width),
            height: file.size.map(|(_, height)| height),
            copies: offer.as_ref().map_or_else(Vec::new, |offer| row(&offer.same)),
            webp: offer.as_ref().map_or_else(Vec::new, |offer| row(&offer.webp)),
        })
    }

    /// The folder of the section directly under home that holds the page.
    fn strand(&self, page: &Page) -> String {
        let Some(section) = page.kind.section() else { return String::new() };
        self.pages.site.section(section).folder.split('/').next().unwrap_or_default().to_owned()
    }

    /// What the template of `page` in one of its forms may see; `shown` is what that form shows.
    pub fn page(&self, page: &Page, format: Format, shown: Shown) -> PageView {
        let (site, settings) = (self.pages.site, self.pages.settings);
        let document = site.document_of(page);
        let head = document.map(|document| &document.front_matter);
        let updated = head.and_then(|head| head.updated);
        let lesson = matches!(page.kind, PageKind::Lesson(_));
        let made = |id: Option<PageId>| id.and_then(|id| self.card_of(id));
        let mut view = PageView {
            kind: if format == Format::Page { kind_name(page.kind) } else { format.name() },
            title: page.title.clone(),
            name: page.name().to_owned(),
            summary: head.map_or_else(String::new, |head| head.summary.clone()),
            keywords: if format == Format::Page && settings.discreet.is_none() { self.keywords(page) } else { String::new() },
            url: page.url_in(format).encoded(),
            permalink: self.pages.absolute(&page.url.encoded()),
            borrowed: page.borrowed.map(|locale| self.borrowed(page, locale)),
            stale: self.stale(page, format),
            alternates: settings.locale_ids().map(|locale| self.alternate(page, format, locale)).collect(),
            breadcrumbs: self.breadcrumbs(page),
            strand: self.strand(page),
            sensitive: self.sensitive(page, document),
            listed: site.is_listed(page),
            format: format.name(),
            formats: self.formats(page),
            body: Value::none(),
            parts: Vec::new(),
            slides: Vec::new(),
            handout: None,
            guide: None,
            toc: document.map_or_else(Vec::new, |document| toc(&document.body.headings)),
            previous: made(page.previous),
            next: made(page.next),
            lists: self.lists(page),
            lesson: head.filter(|_| lesson).map(|head| LessonView {
                audiences: head.ages.iter().map(|audience| audience.name()).collect(),
                ages: head.ages.iter().filter_map(|audience| self.term_link(Taxonomy::Ages, &slug(audience.name()), page.locale)).collect(),
                grades: head.grades.clone(),
                minutes: head.duration,
                objectives: head.objectives.clone(),
                materials: head.materials.clone(),
                topics: head.topics.iter().filter_map(|topic| self.term_link(Taxonomy::Topics, &slug(&topic.name), page.locale)).collect(),
                review: self.review(document, page.locale),
            }),
            sources: head.map_or_else(Vec::new, |head| head.sources.iter().filter_map(|source| self.source(source, page.locale)).collect()),
            law: if let PageKind::Law(law) = page.kind { Some(Value::from_serializable(&self.law(law, page.locale))) } else { None },
            search: if page.kind == PageKind::Search { self.search(page.locale, &self.index.files().roots) } else { None },
            updated: updated.map(|date| self.pages.date(date, page.locale)),
            updated_iso: updated.map(|date| date.to_string()),
            json_ld: None,
            image: self
                .first_picture(page)
                .filter(|picture| !picture.url.ends_with(".svg"))
                .and_then(|picture| self.pages.absolute(&picture.url)),
        };
        match shown {
            Shown::Text { body, parts, end } => {
                view.parts = if lesson { pieces(&body, &parts, end) } else { Vec::new() };
                view.body = Value::safe_string(&body);
            }
            Shown::Slides(slides) => view.slides = slides,
            Shown::Handout(handout) => view.handout = Some(handout),
            Shown::Guide(guide) => view.guide = Some(guide),
        }
        view.json_ld = if lesson && format == Format::Page {
            super::json_ld::lesson(&view, document, self.pages, page).map(|json| Value::safe_string(&json))
        } else {
            None
        };
        view
    }

    /// The words `page` is found by without marks.
    fn keywords(&self, page: &Page) -> String {
        let id = self.pages.site.page_of(page.set, page.locale);
        id.map_or_else(String::new, |id| self.index.keywords(id))
    }

    fn borrowed(&self, page: &Page, from: LocaleId) -> BorrowedView {
        let language = self.pages.settings.locale(from);
        let original = self.pages.site.page_of(page.set, from).map(|id| self.pages.site.page(id));
        BorrowedView {
            lang: language.tag.clone(),
            name: language.name.clone(),
            dir: language.direction.attribute(),
            permalink: original.and_then(|page| self.pages.absolute(&page.url.encoded())),
            withheld: self.pages.site.withheld(self.pages.site.set(page.set), page.locale).is_some(),
        }
    }

    fn stale(&self, page: &Page, format: Format) -> Option<StaleView> {
        let site = self.pages.site;
        let stale = page.document.filter(|_| page.borrowed.is_none()).and_then(|id| site.stale.get(&id))?;
        let original = site.document(stale.original);
        let AlternateView { lang, name, url, .. } = self.alternate(page, format, original.file.locale);
        Some(StaleView { lang, name, url, updated: original.front_matter.updated.map(|date| self.pages.date(date, page.locale)) })
    }

    fn formats(&self, page: &Page) -> FormatsView {
        let url = |format: Format| page.url_in(format).encoded();
        let there = |format| self.pages.site.forms(page).any(|there| there == format).then(|| url(format));
        FormatsView { page: url(Format::Page), slides: there(Format::Slides), handout: there(Format::Handout), guide: there(Format::Guide) }
    }

    fn alternate(&self, page: &Page, format: Format, locale: LocaleId) -> AlternateView {
        let language = self.pages.settings.locale(locale);
        let there = self.pages.site.page_of(page.set, locale).map(|id| self.pages.site.page(id));
        let shown = there.or_else(|| self.pages.made(PageKind::Home, locale));
        AlternateView {
            lang: language.tag.clone(),
            name: language.name.clone(),
            dir: language.direction.attribute(),
            url: shown.map_or_else(String::new, |shown| {
                let same = there.is_some() && self.pages.site.forms(shown).any(|form| form == format);
                shown.url_in(if same { format } else { Format::Page }).encoded()
            }),
            current: locale == page.locale,
            own: there.is_some_and(|page| page.borrowed.is_none()),
            default: locale == self.pages.settings.default_locale,
        }
    }

    fn breadcrumbs(&self, page: &Page) -> Vec<LinkView> {
        let site = self.pages.site;
        let mut up = match page.kind {
            PageKind::Home | PageKind::Exit => return Vec::new(),
            PageKind::Lesson(section) | PageKind::Article(section) => Some(section),
            PageKind::Section(section) => site.section(section).parent,
            _ => Some(SectionId(0)),
        };
        let mut links = Vec::new();
        let above = match page.kind {
            PageKind::Term(term) => Some(PageKind::Taxonomy(site.term(term).taxonomy)),
            PageKind::Law(_) => Some(PageKind::Laws),
            _ => None,
        };
        links.extend(above.and_then(|kind| self.pages.made(kind, page.locale)).map(|page| self.pages.link(page)));
        while let Some(section) = up.filter(|section| section.index() < site.sections.len()) {
            links.extend(site.page_of(site.section(section).set, page.locale).map(|id| self.pages.link(site.page(id))));
            up = site.section(section).parent;
        }
        links.reverse();
        links
    }

    fn sensitive(&self, page: &Page, document: Option<&Document>) -> bool {
        let own = document.and_then(|document| document.front_matter.sensitive);
        let section = page.kind.section();
        own.unwrap_or_else(|| section.is_some_and(|section| self.pages.site.section(section).sensitive))
    }

    fn term_link(&self, taxonomy: Taxonomy, slug: &str, locale: LocaleId) -> Option<LinkView> {
        let at = self.pages.site.terms.iter().position(|term| term.taxonomy == taxonomy && term.slug == slug)?;
        self.pages.made(PageKind::Term(TermId::new(at)), locale).map(|page| self.pages.link(page))
    }

    fn source(&self, source: &Reference, locale: LocaleId) -> Option<SourceView> {
        if let Some((reference, _)) = &source.law {
            let id = self.pages.site.registries.law(&reference.law)?;
            let law = &self.pages.site.registries.laws[id.index()];
            let page = self.pages.law_page(id, locale)?;
            let mut title = self.pages.local(&law.title, locale).to_owned();
            let mut url = page.url.encoded();
            if let Some(article) = &reference.article {
                let words = match &reference.clause {
                    Some(clause) => self.pages.word(locale, "law.clause").replace("{clause}", clause),
                    None => self.pages.word(locale, "law.article").to_owned(),
                };
                title = format!("{}, {title}", words.replace("{article}", article));
                url.push_str(&law.fragment(article));
            }
            if let Some(number) = &law.number {
                title = format!("{title} ({number})");
            }
            return Some(SourceView { title, url: Some(url), external: None, host: None, year: None });
        }
        let external = source.url.clone();
        let host = external.as_deref().and_then(host).map(str::to_owned);
        Some(SourceView { title: source.title.clone()?, url: None, host, external, year: source.year })
    }

    /// Names and days are shown only when a specialist has signed.
    fn review(&self, document: Option<&Document>, locale: LocaleId) -> ReviewView {
        let review = document.map(|document| &document.front_matter.review);
        let signed = review.filter(|review| review.status == ReviewStatus::Reviewed);
        let person = signed.and_then(|review| review.by.as_deref());
        let known = |id: &str| {
            let Some(person) = self.pages.site.registries.people.iter().find(|person| person.id == id) else { return id.to_owned() };
            // Said only in the reader's own language: there is no saying here that it is another.
            match self.pages.local_view(&person.role, locale) {
                Some(LocalView { text, lang: None }) => format!("{} ({text})", person.name),
                _ => person.name.clone(),
            }
        };
        ReviewView {
            status: review.map_or(ReviewStatus::Draft, |review| review.status).name(),
            by: person.map(known),
            on: signed.and_then(|review| review.on).map(|date| self.pages.date(date, locale)),
        }
    }
}

/// The text cut where its parts begin.
fn pieces(body: &str, parts: &[(usize, String)], end: usize) -> Vec<PartView> {
    let first = parts.first().map_or(end, |(start, _)| *start);
    let ends = parts.iter().skip(1).map(|(start, _)| *start).chain([end]);
    let cut = |range: std::ops::Range<usize>| Value::safe_string(&body[range]);
    let before = (first > 0).then(|| PartView { id: None, body: cut(0..first) });
    let under = parts.iter().zip(ends).map(|((start, id), end)| PartView { id: Some(id.clone()), body: cut(*start..end) });
    let notes = (end < body.len()).then(|| PartView { id: None, body: cut(end..body.len()) });
    before.into_iter().chain(under).chain(notes).collect()
}

fn kind_name(kind: PageKind) -> &'static str {
    match kind {
        PageKind::Home => "home",
        PageKind::Section(_) => "section",
        PageKind::Lesson(_) => "lesson",
        PageKind::Article(_) => "article",
        PageKind::Taxonomy(_) => "taxonomy",
        PageKind::Term(_) => "term",
        PageKind::AtoZ => "a_to_z",
        PageKind::Glossary => "glossary",
        PageKind::Laws => "laws",
        PageKind::Law(_) => "law",
        PageKind::Communes => "communes",
        PageKind::Search => "search",
        PageKind::Exit => "exit",
        PageKind::Traces => "traces",
    }
}

fn toc(headings: &[Heading]) -> Vec<TocView> {
    let mut toc: Vec<TocView> = Vec::new();
    for heading in headings.iter().filter(|heading| heading.top && (2..=3).contains(&heading.level)) {
        let entry = TocView { id: heading.id.clone(), text: heading.text.clone(), children: Vec::new() };
        match toc.last_mut() {
            Some(above) if heading.level == 3 => above.children.push(entry),
            _ => toc.push(entry),
        }
    }
    toc
}

/// Dotted keys become nested maps.
fn nested(words: &BTreeMap<String, Word>) -> Value {
    #[derive(Default)]
    struct Node<'a> {
        word: Option<&'a Word>,
        children: BTreeMap<&'a str, Node<'a>>,
    }
    fn value(node: &Node<'_>) -> Value {
        match node.word.filter(|_| node.children.is_empty()) {
            Some(word) => super::counted::value(word),
            None => super::theme::map(node.children.iter().map(|(key, node)| ((*key).to_owned(), value(node)))),
        }
    }
    let mut root = Node::default();
    for (key, word) in words {
        let node = key.split('.').fold(&mut root, |node, part| node.children.entry(part).or_default());
        node.word = Some(word);
    }
    value(&root)
}
