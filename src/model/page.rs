//! A page: something with an address, in one language.

use super::body::Readers;
use super::front_matter::Audience;
use super::ids::{DocumentId, LawId, LocaleId, PageId, SectionId, SetId, TermId};
use super::path::UrlPath;

/// Something with an address, in one language.
#[derive(Clone, Debug)]
pub struct Page {
    /// What it is.
    pub kind: PageKind,
    /// The language of its readers.
    pub locale: LocaleId,
    /// The pages that are this page in other languages.
    pub set: SetId,
    /// Where it is.
    pub url: UrlPath,
    /// Its name; for a borrowed page, in the language it was borrowed from.
    pub title: String,
    /// What it is called where others may see it (tab, history, paper), when that is not its title.
    pub outside: Option<String>,
    /// The text it shows, for home, sections and lessons.
    pub document: Option<DocumentId>,
    /// The language its text is borrowed from, because its own is missing.
    pub borrowed: Option<LocaleId>,
    /// The page before it in its section.
    pub previous: Option<PageId>,
    /// The page after it in its section.
    pub next: Option<PageId>,
}

/// What a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKind {
    /// The first page of a language.
    Home,
    /// A strand, or a part of one.
    Section(SectionId),
    /// A lesson, in its section.
    Lesson(SectionId),
    /// A page to read that is no lesson, in its section: it has no slides, no handout, no guide.
    Article(SectionId),
    /// The list of all terms of a taxonomy.
    Taxonomy(Taxonomy),
    /// The lessons under one term.
    Term(TermId),
    /// All lessons and words, sorted.
    AtoZ,
    /// All words explained.
    Glossary,
    /// All laws.
    Laws,
    /// One law.
    Law(LawId),
    /// Every commune, and whom to call there.
    Communes,
    /// Where one searches this language.
    Search,
    /// The neutral page one leaves to.
    Exit,
    /// What a visit leaves on the device, told honestly.
    Traces,
}

impl Page {
    /// What it is called in tabs, histories and feeds.
    pub fn name(&self) -> &str {
        self.outside.as_deref().unwrap_or(&self.title)
    }
}

impl PageKind {
    /// The section that the page belongs to, for pages somebody wrote; a section belongs to itself.
    pub fn section(self) -> Option<SectionId> {
        match self {
            Self::Section(section) | Self::Lesson(section) | Self::Article(section) => Some(section),
            _ => None,
        }
    }
}

/// A form in which a lesson is shown; each is a page of its own, made of the same text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// What a pupil reads.
    Page,
    /// What a class sees on the wall.
    Slides,
    /// What is printed for pupils and families.
    Handout,
    /// What a teacher reads: the only form that holds teachers' text and the answers.
    Guide,
}

impl Format {
    /// All, in order.
    pub const ALL: [Self; 4] = [Self::Page, Self::Slides, Self::Handout, Self::Guide];

    /// The word in addresses, templates and the theme's words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Slides => "slides",
            Self::Handout => "handout",
            Self::Guide => "guide",
        }
    }

    /// Where a part of a text for `readers` stands.
    pub fn of(readers: Readers) -> Self {
        match readers {
            Readers::Everyone => Self::Page,
            Readers::Paper => Self::Handout,
            Readers::Teachers => Self::Guide,
        }
    }
}

impl Page {
    /// Where the page is in another form.
    pub fn url_in(&self, format: Format) -> UrlPath {
        if format == Format::Page { self.url.clone() } else { self.url.in_form(format.name()) }
    }
}

/// A way to classify lessons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Taxonomy {
    /// By what they are about.
    Topics,
    /// By who they are for.
    Ages,
}

impl Taxonomy {
    /// All, in order.
    pub const ALL: [Self; 2] = [Self::Topics, Self::Ages];

    /// The word in the theme's words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Topics => "topics",
            Self::Ages => "ages",
        }
    }
}

/// One value of a taxonomy.
#[derive(Clone, Debug)]
pub struct Term {
    /// Which taxonomy.
    pub taxonomy: Taxonomy,
    /// What its address is made of: an ASCII slug, unique in the taxonomy.
    pub slug: String,
    /// The audience, for ages.
    pub audience: Option<Audience>,
    /// Its name in each language; `None` where it has no lessons in a free-form taxonomy.
    pub names: Vec<Option<String>>,
    /// Its lessons in each language, in reading order.
    pub lessons: Vec<Vec<PageId>>,
}
