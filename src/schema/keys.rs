//! What a key is: its name, what may be written for it, and a sentence about it in both languages.

use crate::diag::Phrase;

/// A key that an editor may write.
#[derive(Debug)]
pub struct Key {
    /// As it is written.
    pub name: &'static str,
    /// What may stand after it.
    pub kind: Kind,
    /// Whether it must be there.
    pub needed: bool,
    /// What it is for, in one sentence.
    pub about: Phrase,
    /// A value as one would write it in YAML; empty where the sentence says enough.
    pub example: &'static str,
}

/// What may be written as a value.
#[derive(Debug)]
pub enum Kind {
    /// Text; a bare number counts as text.
    Text,
    /// `true` or `false`.
    Flag,
    /// A day, `YYYY-MM-DD`.
    Date,
    /// The address of a web page.
    Address,
    /// An address in the site, from its root: `vi/cu/bai.html`.
    Page,
    /// Lower-case ASCII words joined by hyphens.
    Slug,
    /// A place in a law: `luat-tre-em-2016/25`.
    LawRef,
    /// A whole number from the first to the second.
    Number(i64, i64),
    /// One of a few words.
    Choice(fn() -> Vec<&'static str>),
    /// A list; a single value counts as a list of one.
    List(&'static Kind),
    /// Keys and values with known keys.
    Keys(&'static [Key]),
    /// Keys and values whose keys the author chooses: language tags, numbers of articles.
    Named(&'static Kind),
    /// One of several kinds.
    Either(&'static [Kind]),
}

/// A key that may be left out; `vi` and `en` say what it is for.
pub const fn key(name: &'static str, kind: Kind, vi: &'static str, en: &'static str) -> Key {
    Key { name, kind, needed: false, about: Phrase { vi, en }, example: "" }
}

/// [`key`] with an example.
pub const fn such_as(name: &'static str, kind: Kind, example: &'static str, vi: &'static str, en: &'static str) -> Key {
    Key { name, kind, needed: false, about: Phrase { vi, en }, example }
}

/// A key that must be there.
pub const fn needed(name: &'static str, kind: Kind, vi: &'static str, en: &'static str) -> Key {
    Key { name, kind, needed: true, about: Phrase { vi, en }, example: "" }
}

/// [`needed`] with an example.
pub const fn needed_such_as(name: &'static str, kind: Kind, example: &'static str, vi: &'static str, en: &'static str) -> Key {
    Key { name, kind, needed: true, about: Phrase { vi, en }, example }
}
