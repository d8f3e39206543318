//! What stands in a file that `nonla new` makes: pure, so that tests can read it without a disk.
//!
//! [`name`] makes a folder's name of a title; [`head`] writes the front matter with a comment for each key, in the
//! editor's language; [`body`] what belongs where in a lesson or a page to read, in its own language; [`translation`] copies
//! a text for whoever translates it, and [`accept`] notes in its head what it was compared with.

pub mod accept;
mod body;
pub mod head;
pub mod name;
pub mod translation;

use crate::diag::Tongue;
use crate::model::date::Date;
use crate::model::front_matter::Audience;

/// A lesson to begin.
#[derive(Clone, Debug)]
pub struct Lesson<'a> {
    /// Its title, on one line.
    pub title: &'a str,
    /// For whom it is; empty when the editor has yet to say.
    pub ages: &'a [Audience],
    /// Its place in its section.
    pub weight: i64,
    /// The day on which it is begun.
    pub today: Date,
}

/// The text of a new lesson: comments in `tongue`, what belongs where in `words`.
pub fn lesson(lesson: &Lesson<'_>, tongue: Tongue, words: Tongue) -> String {
    head::lesson(lesson, tongue) + body::lesson(words)
}

/// A page to read to begin, in a section that holds no lessons.
#[derive(Clone, Debug)]
pub struct Article<'a> {
    /// Its title, on one line.
    pub title: &'a str,
    /// Its place in its section.
    pub weight: i64,
    /// The day on which it is begun.
    pub today: Date,
}

/// The text of a new page to read: comments in `tongue`, what belongs where in `words`.
pub fn article(article: &Article<'_>, tongue: Tongue, words: Tongue) -> String {
    head::article(article, tongue) + body::article(words)
}

/// The text of a new section.
pub fn section(title: &str, weight: i64, tongue: Tongue, words: Tongue) -> String {
    head::section(title, weight, tongue) + body::section(words)
}
