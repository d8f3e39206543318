//! What the data files tell: laws, their articles, communes.

use serde::Serialize;

use super::LinkView;

/// A text of a data file.
#[derive(Debug, Serialize)]
pub struct LocalView {
    /// What it says.
    pub text: String,
    /// Its language when that is not the reader's.
    pub lang: Option<String>,
}

/// A law.
#[derive(Debug, Serialize)]
pub struct LawView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Its page.
    pub url: String,
    /// Its official number.
    pub number: Option<String>,
    /// Who issued it; may be empty.
    pub issuer: String,
    /// Dates, as readers write them.
    pub issued: Option<String>,
    /// In force since.
    pub effective: Option<String>,
    /// In force until.
    pub expired: Option<String>,
    /// The law that took its place.
    pub replaced_by: Option<LinkView>,
    /// `in_force`, `partly_in_force` or `expired`.
    pub status: &'static str,
    /// Later laws that changed it, each with its day if known.
    pub amended_by: Vec<(String, Option<String>)>,
    /// What it brought children.
    pub for_children: Option<LocalView>,
    /// A caution for readers; may be empty.
    pub note: String,
    /// Where the text was read.
    pub source: Option<String>,
    /// `text` or `secondary`.
    pub seen: &'static str,
    /// When it was last compared.
    pub last_checked: Option<String>,
    /// Its verified articles.
    pub articles: Vec<ArticleView>,
    /// Lessons and sections that rest on it.
    pub cited_by: Vec<LinkView>,
}

/// An article of a law.
#[derive(Debug, Serialize)]
pub struct ArticleView {
    /// Its number.
    pub number: String,
    /// Its anchor.
    pub id: String,
    /// Its heading; may be empty.
    pub title: String,
    /// The language of `title` when it is not the reader's.
    pub title_lang: Option<String>,
    /// In a sentence for a child.
    pub child: Option<LocalView>,
    /// What it means, by an example.
    pub example: Option<LocalView>,
    /// What it asks of adults.
    pub duty: Option<LocalView>,
    /// What it says; may be empty.
    pub text: String,
    /// The language of `text` when it is not the reader's.
    pub lang: Option<String>,
    /// `quote` or `paraphrase`.
    pub form: &'static str,
    /// `text` or `secondary`.
    pub seen: &'static str,
    /// Clauses described separately: number, text, and the language of the text when it is not the reader's.
    pub clauses: Vec<(String, String, Option<String>)>,
}

/// A commune, ward or special zone.
#[derive(Debug, Serialize)]
pub struct CommuneView {
    /// Its anchor.
    pub id: String,
    /// Its own name, without what it is.
    pub name: String,
    /// `commune`, `ward` or `special_zone`.
    pub kind: &'static str,
    /// The names of what it was made of.
    pub before: Vec<String>,
    /// Verified numbers: whom they reach (`children`, `office`, `police`, `health`), and the number.
    pub contacts: Vec<(&'static str, String)>,
    /// When they were last verified, as readers write dates.
    pub last_checked: Option<String>,
}
