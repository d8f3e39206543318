//! What templates may see, and nothing else: the contract with themes.
//!
//! Every `url` is written from the root of the site and percent-encoded; a template puts `root`
//! before it (`{{ root }}{{ link.url }}`), which leads from the page to the root. Absolute addresses
//! (`permalink`, `base_url`) exist only when the site has a `base_url`.
//! Every template gets `site` ([`SiteView`]), `ui` (the theme's words), `root` and `page` ([`PageView`]).

mod data;
mod forms;
mod search;

use serde::Serialize;
use tera::Value;

pub use data::{ArticleView, CommuneView, LawView, LocalView};
pub use forms::{AnswerView, FormatsView, GuideView, HandoutView, PartView, QuestionView, SheetView, SlideView};
pub use search::{IndexView, SearchView};

/// The site, as readers of one language see it.
#[derive(Debug, Serialize)]
pub struct SiteView {
    /// The name of the site: the title of its home page, or the neutral one of a discreet copy.
    pub title: String,
    /// One or two sentences about it.
    pub summary: String,
    /// The language tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Whether names that others may see are neutral: then nothing outside the page tells what it is about.
    pub discreet: bool,
    /// Where the site is public, without a slash at the end.
    pub base_url: Option<String>,
    /// Sections directly under home, in reading order.
    pub sections: Vec<Value>,
    /// The sections of pages to read that are no lessons, as cards: about the site, for instance.
    pub about: Vec<Value>,
    /// The pages every page may link to.
    pub pages: SitePages,
    /// Help lines, in the order of the data file.
    pub helplines: Vec<HelplineView>,
    /// The theme's assets by their plain name (`style.css`), as addresses.
    pub assets: std::collections::BTreeMap<String, String>,
}

/// Addresses of the pages every page may link to.
#[derive(Debug, Serialize)]
pub struct SitePages {
    /// Home of this language.
    pub home: String,
    /// All topics; absent when no lesson has one.
    pub topics: Option<String>,
    /// All ages; absent when no lesson has one.
    pub ages: Option<String>,
    /// Everything in alphabetical order.
    pub a_to_z: Option<String>,
    /// Words explained; absent without a glossary.
    pub glossary: Option<String>,
    /// Laws; absent without any.
    pub laws: Option<String>,
    /// Every commune, and whom to call there.
    pub communes: Option<String>,
    /// Where one searches.
    pub search: Option<String>,
    /// The neutral page one leaves to.
    pub exit: Option<String>,
    /// What a visit leaves on the device.
    pub traces: Option<String>,
    /// The news feed; absent without a `base_url`, or without lessons of this language's own.
    pub feed: Option<String>,
}

/// A telephone number that helps.
#[derive(Clone, Debug, Serialize)]
pub struct HelplineView {
    /// Its id.
    pub id: String,
    /// As dialled.
    pub number: String,
    /// Its full name.
    pub name: String,
    /// What it is for, in a few words.
    pub short: String,
    /// What it does, in a sentence or two; may be empty.
    pub what: String,
    /// When it answers; may be empty.
    pub hours: String,
    /// Whether the call is free, where that was verified.
    pub free: Option<bool>,
    /// Whether it is for danger right now.
    pub emergency: bool,
    /// When it was last verified, as readers write dates.
    pub last_checked: String,
}

/// A link to a page.
#[derive(Clone, Debug, Serialize)]
pub struct LinkView {
    /// The page's name.
    pub title: String,
    /// Where it is.
    pub url: String,
    /// The language of its text when that is not the reader's, else absent.
    pub lang: Option<String>,
    /// That language's own name.
    pub lang_name: Option<String>,
}

/// The same page in another language, or this one.
#[derive(Debug, Serialize)]
pub struct AlternateView {
    /// The language tag.
    pub lang: String,
    /// The language's own name.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Where the page is in that language; that language's home when it has no such page.
    pub url: String,
    /// Whether this is the page being read.
    pub current: bool,
    /// Whether the text there is that language's own (and not borrowed, nor another page).
    pub own: bool,
    /// Whether it is the default language of the site.
    pub default: bool,
}

/// A lesson or section in a list.
#[derive(Debug, Serialize)]
pub struct CardView {
    /// Its name, address, and language if borrowed.
    #[serde(flatten)]
    pub link: LinkView,
    /// One or two sentences; may be empty.
    pub summary: String,
    /// For whom, named for readers: `6–8 tuổi`.
    pub ages: Vec<String>,
    /// Minutes in class.
    pub minutes: Option<u16>,
    /// `draft`, `in_review` or `reviewed`; absent where there is nothing for specialists to review.
    pub review: Option<&'static str>,
    /// A picture: the first of a lesson, the icon of a section.
    pub picture: Option<PictureView>,
    /// The folder of the top section it belongs to (`an-toan`), for colours and icons; empty on home.
    pub strand: String,
    /// How many lessons a section holds, those of its subsections too; 0 for a lesson, and where there are none.
    pub lessons: usize,
}

/// A picture by address. A template that gives browsers a choice writes `copies` into the `srcset` of
/// the picture, and `webp` into that of a `source` of the type `image/webp` before it.
#[derive(Clone, Debug, Serialize)]
pub struct PictureView {
    /// Where it is, or its widest copy, for whatever cannot choose.
    pub url: String,
    /// Of the original, in CSS pixels, if known.
    pub width: Option<u32>,
    /// Of the original, in CSS pixels, if known.
    pub height: Option<u32>,
    /// What there is to choose from, narrowest first; empty when there is only one.
    pub copies: Vec<CopyView>,
    /// The same in WebP, where that is lighter; mostly empty.
    pub webp: Vec<CopyView>,
}

/// One of the sizes of a picture.
#[derive(Clone, Debug, Serialize)]
pub struct CopyView {
    /// Where it is.
    pub url: String,
    /// In dots.
    pub width: u32,
}

/// The page being rendered.
#[derive(Debug, Serialize)]
pub struct PageView {
    /// `home`, `section`, `lesson`, `article`, `taxonomy`, `term`, `a_to_z`, `glossary`, `laws`, `law`, `communes`, `search`, `exit` or `traces`.
    pub kind: &'static str,
    /// Its heading.
    pub title: String,
    /// What it is called in tabs, histories and on paper: its heading, or a neutral name.
    pub name: String,
    /// For search engines and cards; may be empty.
    pub summary: String,
    /// The words of its text without marks, for readers of archives; empty in other forms and in a discreet copy.
    pub keywords: String,
    /// Its own address from the root, in the form that is shown.
    pub url: String,
    /// The absolute address of the lesson itself, whatever form is shown; absent without a `base_url`.
    pub permalink: Option<String>,
    /// The language of its text, when that is not the reader's.
    pub borrowed: Option<BorrowedView>,
    /// The original that has changed since this text was translated.
    pub stale: Option<StaleView>,
    /// Every language of the site, in order, and where this page is in it.
    pub alternates: Vec<AlternateView>,
    /// The sections above it, home first.
    pub breadcrumbs: Vec<LinkView>,
    /// The folder of its top section (`an-toan`); empty on home and made pages.
    pub strand: String,
    /// Whether the page deserves the calm note and the prominent exit.
    pub sensitive: bool,
    /// Whether lists, menus and the search lead here.
    pub listed: bool,
    /// The form: `page`, and for lessons also `slides`, `handout` or `guide`.
    pub format: &'static str,
    /// Where the page is in each of its forms.
    pub formats: FormatsView,
    /// Its text as HTML; empty for made pages and other forms.
    pub body: Value,
    /// The same text in pieces, one for each heading of the first rank.
    pub parts: Vec<PartView>,
    /// What a class sees; only in that form.
    pub slides: Vec<SlideView>,
    /// What is printed; only in that form.
    pub handout: Option<Box<HandoutView>>,
    /// What a teacher reads; only in that form.
    pub guide: Option<Box<GuideView>>,
    /// Its headings of levels 2 and 3, for a table of contents.
    pub toc: Vec<TocView>,
    /// The lesson before it in its section.
    pub previous: Option<Value>,
    /// The lesson after it in its section.
    pub next: Option<Value>,
    /// Lists of cards, sections, words or laws, by the page's kind.
    pub lists: ListsView,
    /// What a lesson's head says; absent for other pages.
    pub lesson: Option<LessonView>,
    /// What its claims rest on.
    pub sources: Vec<SourceView>,
    /// What a law page shows; absent for other pages.
    pub law: Option<Value>,
    /// What the search page needs; absent for other pages.
    pub search: Option<SearchView>,
    /// The day of the last change, as readers write dates.
    pub updated: Option<String>,
    /// The same as `2026-11-23`.
    pub updated_iso: Option<String>,
    /// Structured data (JSON-LD), ready to stand in a script element; absent without a `base_url`.
    pub json_ld: Option<Value>,
    /// The absolute address of a picture for cards in other services, which take no drawings (SVG);
    /// absent without a `base_url`.
    pub image: Option<String>,
}

/// What a page that borrows another language's text must say.
#[derive(Debug, Serialize)]
pub struct BorrowedView {
    /// The tag of the language the text is in.
    pub lang: String,
    /// Its own name.
    pub name: String,
    /// Its direction.
    pub dir: &'static str,
    /// The absolute address of the original; absent without a `base_url`.
    pub permalink: Option<String>,
    /// Whether the page's own text is there, and kept back until it is like the original again.
    pub withheld: bool,
}

/// The original that a translation is behind.
#[derive(Debug, Serialize)]
pub struct StaleView {
    /// The tag of its language.
    pub lang: String,
    /// That language's own name.
    pub name: String,
    /// Its address, in the form that is shown where it has that.
    pub url: String,
    /// When it was last changed, as readers write dates; absent where it does not say.
    pub updated: Option<String>,
}

/// A heading in a table of contents.
#[derive(Debug, Serialize)]
pub struct TocView {
    /// Its anchor.
    pub id: String,
    /// Its text.
    pub text: String,
    /// The headings one level below it.
    pub children: Vec<TocView>,
}

/// What the different kinds of page list.
#[derive(Debug, Default, Serialize)]
pub struct ListsView {
    /// Whether the lessons are articles: pages to read.
    pub articles: bool,
    /// Cards of sections (home, section).
    pub sections: Vec<Value>,
    /// Cards of lessons (section, term).
    pub lessons: Vec<Value>,
    /// Terms with the number of lessons (taxonomy).
    pub terms: Vec<TermView>,
    /// Letters and what begins with them (A–Z).
    pub letters: Vec<LetterView>,
    /// Words (glossary).
    pub entries: Vec<EntryView>,
    /// Laws (laws).
    pub laws: Vec<Value>,
    /// Communes, in alphabetical order.
    pub communes: Vec<CommuneView>,
}

/// A term of a taxonomy.
#[derive(Debug, Serialize)]
pub struct TermView {
    /// Its name.
    pub title: String,
    /// Its page.
    pub url: String,
    /// How many lessons it has.
    pub lessons: usize,
}

/// A letter of the alphabet, and what begins with it.
#[derive(Debug, Serialize)]
pub struct LetterView {
    /// The letter in upper case; `#` for digits and signs.
    pub letter: String,
    /// An ASCII anchor, unique on the page.
    pub id: String,
    /// Lessons, sections and words, in alphabetical order.
    pub links: Vec<LinkView>,
}

/// A word explained.
#[derive(Debug, Serialize)]
pub struct EntryView {
    /// Its anchor.
    pub id: String,
    /// The word.
    pub term: String,
    /// For a child.
    pub child: String,
    /// For an adult; may be empty.
    pub adult: String,
    /// Where the law defines it.
    pub law: Option<LinkView>,
}

/// What a lesson's head says.
#[derive(Debug, Serialize)]
pub struct LessonView {
    /// For whom, by name: `6-8`, `parents`; youngest first.
    pub audiences: Vec<&'static str>,
    /// For whom, with the page that lists such lessons.
    pub ages: Vec<LinkView>,
    /// School grades.
    pub grades: Vec<u8>,
    /// Minutes in class.
    pub minutes: Option<u16>,
    /// What a learner can do afterwards.
    pub objectives: Vec<String>,
    /// What to have ready.
    pub materials: Vec<String>,
    /// What it is about, with the page that lists such lessons.
    pub topics: Vec<LinkView>,
    /// The state of expert review.
    pub review: ReviewView,
}

/// One thing a lesson rests on.
#[derive(Debug, Serialize)]
pub struct SourceView {
    /// What it is called.
    pub title: String,
    /// A page of this site, from the root; absent for publications elsewhere.
    pub url: Option<String>,
    /// An address elsewhere.
    pub external: Option<String>,
    /// The host of that address, to show where the link leads.
    pub host: Option<String>,
    /// The year it was published.
    pub year: Option<u16>,
}

/// The state of expert review.
#[derive(Debug, Serialize)]
pub struct ReviewView {
    /// `draft`, `in_review` or `reviewed`.
    pub status: &'static str,
    /// Who reviewed, and as what if that is known; only when the status is `reviewed`.
    pub by: Option<String>,
    /// When, as readers write dates; only when the status is `reviewed`.
    pub on: Option<String>,
}

/// The host of an address, to show where a link leads.
pub fn host(address: &str) -> Option<&str> {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"))?;
    rest.split(['/', '?', '#']).next().filter(|host| !host.is_empty())
}
