//! What can be found: a page, or a word of the glossary, with its texts.

use crate::model::front_matter::Audience;

/// Something that an answer may name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What an editor calls it in a link: `an-toan/nam-ngon-tay`, `term:xam-hai`, `law:luat-tre-em-2016`; its address
    /// where there is no such name.
    pub id: String,
    /// Its address from the root of the site, percent-encoded; a word of the glossary has an anchor too.
    pub url: String,
    /// What it is.
    pub kind: Kind,
    /// The folder of its top section; empty for what belongs to none.
    pub strand: String,
    /// For whom it is; empty when that was not said.
    pub ages: Vec<Audience>,
    /// How long it takes in class.
    pub minutes: Option<u16>,
    /// Its name.
    pub title: String,
    /// What stands under its name in an answer.
    pub summary: String,
    /// What else it is called: numbers of laws, names of topics.
    pub names: Vec<String>,
    /// Its text, cut at its headings.
    pub parts: Vec<Part>,
}

/// The text under one heading, or before the first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// The anchor; empty before the first heading.
    pub id: String,
    /// The heading; empty before the first.
    pub heading: String,
    /// What stands under it, a line for each block.
    pub text: String,
}

/// What an entry is; readers may ask for one kind only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A lesson.
    Lesson,
    /// A word explained.
    Word,
    /// A law.
    Law,
    /// A page that leads to others: a strand, a topic, an age.
    List,
}

impl Kind {
    /// All, in the order of their numbers in an index.
    pub const ALL: [Self; 4] = [Self::Lesson, Self::Word, Self::Law, Self::List];

    /// The word in answers and in the theme's words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Lesson => "lesson",
            Self::Word => "word",
            Self::Law => "law",
            Self::List => "list",
        }
    }
}
