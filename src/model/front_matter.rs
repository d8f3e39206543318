//! What the author declared about a page, typed and filled.

use super::date::Date;
use super::registry::LawRef;
use super::source::Span;

/// The head of a Markdown file. Every key an editor may write is a field here.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FrontMatter {
    /// The page's heading and name in lists. Empty only when a diagnostic says so.
    pub title: String,
    /// One or two sentences for cards, feeds and search engines.
    pub summary: String,
    /// The last part of the address; the folder's name if left out.
    pub slug: Option<String>,
    /// For whom: age bands and adult readers, in the order of [`Audience::ALL`].
    pub ages: Vec<Audience>,
    /// School grades, 1 to 12.
    pub grades: Vec<u8>,
    /// Minutes in class.
    pub duration: Option<u16>,
    /// What a learner can do afterwards.
    pub objectives: Vec<String>,
    /// What to have ready.
    pub materials: Vec<String>,
    /// Topics: ids of `_data/topics.yaml`, or names where there is no such file.
    pub topics: Vec<Topic>,
    /// Whether the page deserves the calm note and the prominent exit; `None` follows the section.
    pub sensitive: Option<bool>,
    /// What the claims rest on.
    pub sources: Vec<Reference>,
    /// The author's number for ordering; small first, absent last.
    pub weight: Option<i64>,
    /// Whether what a section holds are lessons, or pages to read; `None` follows the section above.
    pub lessons: Option<bool>,
    /// Whether lists, menus and the search lead to a section and what it holds; `None` follows the section above.
    pub listed: Option<bool>,
    /// A picture for the section, under `static/`.
    pub icon: Option<(String, Span)>,
    /// When the text last changed in substance.
    pub updated: Option<Date>,
    /// Not in the site before this day.
    pub publish_on: Option<Date>,
    /// Not in the site from this day on.
    pub expires_on: Option<Date>,
    /// Not in the site at all.
    pub draft: bool,
    /// Old addresses that lead here, from the site's root: `vi/cu/bai.html`.
    pub aliases: Vec<(String, Span)>,
    /// Who has looked at the content, and when.
    pub review: Review,
    /// What this text was translated from.
    pub translation: Option<Translation>,
}

/// A topic as written, with its place for messages.
#[derive(Clone, Debug, PartialEq)]
pub struct Topic {
    /// The id or name.
    pub name: String,
    /// Where it stands.
    pub span: Span,
}

/// Readers of a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Audience {
    /// Ages 3 to 5, read aloud.
    Age3To5,
    /// Ages 6 to 8.
    Age6To8,
    /// Ages 9 to 11.
    Age9To11,
    /// Ages 12 to 14.
    Age12To14,
    /// Ages 15 and 16.
    Age15To16,
    /// Parents and carers.
    Parents,
    /// Teachers.
    Teachers,
}

impl Audience {
    /// All, youngest first, adults last.
    pub const ALL: [Self; 7] =
        [Self::Age3To5, Self::Age6To8, Self::Age9To11, Self::Age12To14, Self::Age15To16, Self::Parents, Self::Teachers];

    /// Whether it is for grown-ups, who are told things exactly.
    pub fn is_adult(self) -> bool {
        matches!(self, Self::Parents | Self::Teachers)
    }

    /// The word in front matter, in addresses and in the theme's words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Age3To5 => "3-5",
            Self::Age6To8 => "6-8",
            Self::Age9To11 => "9-11",
            Self::Age12To14 => "12-14",
            Self::Age15To16 => "15-16",
            Self::Parents => "parents",
            Self::Teachers => "teachers",
        }
    }

    /// The youngest and oldest age in years, for children.
    pub fn years(self) -> Option<(u8, u8)> {
        match self {
            Self::Age3To5 => Some((3, 5)),
            Self::Age6To8 => Some((6, 8)),
            Self::Age9To11 => Some((9, 11)),
            Self::Age12To14 => Some((12, 14)),
            Self::Age15To16 => Some((15, 16)),
            Self::Parents | Self::Teachers => None,
        }
    }
}

/// One thing a lesson rests on: a law of `_data/laws.yaml`, or a named publication.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Reference {
    /// The law and article.
    pub law: Option<(LawRef, Span)>,
    /// The publication's title.
    pub title: Option<String>,
    /// Where it can be read.
    pub url: Option<String>,
    /// When it was published.
    pub year: Option<u16>,
    /// Ids of the fact collection it was taken from, for reviewers.
    pub facts: Vec<String>,
}

/// The state of expert review.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Review {
    /// How far review has come.
    pub status: ReviewStatus,
    /// Who reviewed; shown only when the status says so.
    pub by: Option<String>,
    /// When.
    pub on: Option<Date>,
    /// After how many months to look again.
    pub every: Option<u16>,
}

/// How far review has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum ReviewStatus {
    /// No specialist has signed the text.
    #[default]
    Draft,
    /// A specialist is looking at it.
    InReview,
    /// A specialist has signed it.
    Reviewed,
}

impl ReviewStatus {
    /// All, in order.
    pub const ALL: [Self; 3] = [Self::Draft, Self::InReview, Self::Reviewed];

    /// The word in front matter and in the theme's words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::InReview => "in_review",
            Self::Reviewed => "reviewed",
        }
    }
}

/// Where a translation comes from.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Translation {
    /// The language it was made from.
    pub of: Option<String>,
    /// The content hash of the text it was made from.
    pub source: Option<String>,
    /// Who translated.
    pub by: Option<String>,
    /// A word of the translators about its state.
    pub status: Option<String>,
}
