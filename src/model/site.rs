//! The assembled site: tables and their indexes. It has look-ups and no verbs; once made, it is only read.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::body::{ImageRef, LinkRef};
use super::document::Document;
use super::ids::{AssetId, DocumentId, EntryId, LawId, LocaleId, PageId, SectionId, SetId, TermId};
use super::locale::Direction;
use super::look::Looks;
use super::page::{Format, Page, PageKind, Term};
use super::path::{OutPath, UrlPath};
use super::registry::Registries;
use super::words::Words;

/// Everything a reader could find, in tables.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// The published documents, in the order of their files.
    pub documents: Vec<Arc<Document>>,
    /// What each document's links and pictures mean, in the order of `documents`.
    pub targets: Vec<Targets>,
    /// Every page of every language.
    pub pages: Vec<Page>,
    /// Pages that are one page in several languages.
    pub sets: Vec<TranslationSet>,
    /// Home is the first; a section comes before its subsections.
    pub sections: Vec<Section>,
    /// Terms of all taxonomies.
    pub terms: Vec<Term>,
    /// Laws, help lines, glossary, services.
    pub registries: Registries,
    /// The theme's words.
    pub words: Words,
    /// The colours.
    pub looks: Looks,
    /// Which lessons and sections rest on each law, in the order of `registries.laws`, as sets in reading order.
    pub cited_by: Vec<Vec<SetId>>,
    /// Translations that their original has left behind.
    pub stale: BTreeMap<DocumentId, Stale>,
    /// Old addresses and where they lead.
    pub redirects: Vec<(UrlPath, PageId)>,
    /// Where each asset goes, in the order of [`Project::assets`](super::project::Project::assets);
    /// `None` for what lies beside an unpublished page and stays out with it.
    pub asset_paths: Vec<Option<OutPath>>,
}

/// A translation that its original has left behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stale {
    /// The text it was made from.
    pub original: DocumentId,
    /// Whether readers get that text in its place.
    pub withheld: bool,
}

/// The same page in several languages.
#[derive(Clone, Debug, Default)]
pub struct TranslationSet {
    /// The path of its folder under `content/`, for pages that have one; empty for home and made pages.
    pub id: String,
    /// In the order of the languages.
    pub pages: Vec<Option<PageId>>,
    /// Its own texts, in the order of the languages; `None` where a language is missing.
    pub documents: Vec<Option<DocumentId>>,
}

/// A branch of the content.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its folder under `content/`; empty for home.
    pub folder: String,
    /// The section above it; `None` for home.
    pub parent: Option<SectionId>,
    /// Its own pages.
    pub set: SetId,
    /// Its subsections, in reading order for each language.
    pub subsections: Vec<Vec<SectionId>>,
    /// Its lessons or articles, in reading order for each language.
    pub lessons: Vec<Vec<PageId>>,
    /// Whether these are articles: pages to read, and not lessons.
    pub articles: bool,
    /// Whether lists, menus and the search lead here; if not, only a link that somebody wrote does.
    pub listed: bool,
    /// Whether its lessons are sensitive unless they say otherwise.
    pub sensitive: bool,
}

/// What the links, pictures and citations of one document mean.
#[derive(Clone, Debug, Default)]
pub struct Targets {
    /// In the order of the body's links.
    pub links: Vec<LinkTarget>,
    /// In the order of the body's pictures.
    pub images: Vec<ImageTarget>,
    /// The laws on which the text rests: by its links, its sources and the articles it shows.
    pub laws: BTreeSet<LawId>,
}

/// Where a link leads, before anybody knows which page it is written on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkTarget {
    /// A place on the same page.
    Anchor(String),
    /// A page, in the reader's language unless the author named one.
    Page {
        /// Which page.
        set: SetId,
        /// The language, if the author chose another than his own.
        locale: Option<LocaleId>,
        /// A heading of it.
        anchor: Option<String>,
    },
    /// A file beside the lesson.
    Asset(AssetId),
    /// A file of `static/`.
    Static(OutPath),
    /// A law, and perhaps an article of it.
    Law(LawId, Option<String>),
    /// A word of the glossary.
    Entry(EntryId),
    /// An address outside the site, with its scheme.
    External(String),
    /// Nowhere: the words are in another language, which the page says of them.
    Language {
        /// Its BCP 47 tag.
        tag: String,
        /// Which way it is written.
        direction: Direction,
    },
    /// Nowhere: a diagnostic has said so.
    Broken,
}

/// What a picture shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImageTarget {
    /// A file beside the lesson.
    Asset(AssetId),
    /// A file of `static/`, by its row of [`Project::statics`](super::project::Project::statics).
    Static(u32),
    /// Nothing: a diagnostic has said so.
    Broken,
}

impl Site {
    /// The page behind `id`.
    pub fn page(&self, id: PageId) -> &Page {
        &self.pages[id.index()]
    }

    /// The document behind `id`.
    pub fn document(&self, id: DocumentId) -> &Document {
        &self.documents[id.index()]
    }

    /// The section behind `id`.
    pub fn section(&self, id: SectionId) -> &Section {
        &self.sections[id.index()]
    }

    /// The term behind `id`.
    pub fn term(&self, id: TermId) -> &Term {
        &self.terms[id.index()]
    }

    /// The translation set behind `id`.
    pub fn set(&self, id: SetId) -> &TranslationSet {
        &self.sets[id.index()]
    }

    /// The translation of `set` into `locale` that is kept back, because its original has left it behind.
    pub fn withheld(&self, set: &TranslationSet, locale: LocaleId) -> Option<DocumentId> {
        let mut kept_back = self.stale.iter().filter(|(_, stale)| stale.withheld).map(|(id, _)| *id);
        kept_back.find(|id| {
            let file = &self.document(*id).file;
            file.folder == set.id && file.locale == locale
        })
    }

    /// The page that shows `set` to readers of `locale`.
    pub fn page_of(&self, set: SetId, locale: LocaleId) -> Option<PageId> {
        self.set(set).pages.get(locale.index()).copied().flatten()
    }

    /// Where an asset goes, if it is in the site.
    pub fn asset_path(&self, id: AssetId) -> Option<&OutPath> {
        self.asset_paths.get(id.index())?.as_ref()
    }

    /// Whether lists, menus and the search lead to a page.
    pub fn is_listed(&self, page: &Page) -> bool {
        page.kind.section().is_none_or(|section| self.section(section).listed)
    }

    /// The forms in which a page is made; every page is made as it is.
    pub fn forms<'s>(&'s self, page: &'s Page) -> impl Iterator<Item = Format> + 's {
        let lesson = self.document_of(page).filter(|_| matches!(page.kind, PageKind::Lesson(_)));
        Format::ALL.into_iter().filter(move |format| *format == Format::Page || lesson.is_some_and(|lesson| lesson.has(*format)))
    }

    /// The text a page shows.
    pub fn document_of(&self, page: &Page) -> Option<&Document> {
        page.document.map(|id| self.document(id))
    }
}

impl Targets {
    /// Where `link` leads.
    pub fn link(&self, link: LinkRef) -> &LinkTarget {
        self.links.get(link.0 as usize).unwrap_or(&LinkTarget::Broken)
    }

    /// What `image` shows.
    pub fn image(&self, image: ImageRef) -> &ImageTarget {
        self.images.get(image.0 as usize).unwrap_or(&ImageTarget::Broken)
    }
}
