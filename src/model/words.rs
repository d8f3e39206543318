//! The theme's words in each language of the site.

use std::collections::BTreeMap;

use super::ids::LocaleId;

/// What the theme says for one key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    /// The same for every number.
    Text(String),
    /// A text for each form that the language's words for countable things have.
    Counted {
        /// The tag of the language whose rules choose the form: that of the lender when the word is borrowed.
        language: String,
        /// The texts by the name of the form (`one`, `other`).
        forms: BTreeMap<String, String>,
    },
}

impl Word {
    /// The text; of a counted word, the one that is meant for most numbers.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Counted { forms, .. } => forms.get("other").or_else(|| forms.values().next()).map_or("", String::as_str),
        }
    }

    /// All its texts.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let (text, forms) = match self {
            Self::Text(text) => (Some(text.as_str()), None),
            Self::Counted { forms, .. } => (None, Some(forms.values().map(String::as_str))),
        };
        text.into_iter().chain(forms.into_iter().flatten())
    }
}

/// Words by dotted key (`age.6-8`), for each language, with what is missing already borrowed.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// In the order of the languages.
    pub locales: Vec<BTreeMap<String, Word>>,
}

impl Words {
    /// The text for `key`; the key itself where no language has it.
    pub fn get<'a>(&'a self, locale: LocaleId, key: &'a str) -> &'a str {
        self.find(locale, key).map_or(key, Word::text)
    }

    /// The word for `key`, if any language has it.
    pub fn find(&self, locale: LocaleId, key: &str) -> Option<&Word> {
        self.locales.get(locale.index())?.get(key)
    }

    /// What stands before a fraction and what between thousands, as far as the language says.
    pub fn number_marks(&self, locale: LocaleId) -> [&str; 2] {
        ["number.decimal", "number.group"].map(|key| self.find(locale, key).map_or("", Word::text))
    }
}
