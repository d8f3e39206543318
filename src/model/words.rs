//! The theme's words in each language of the site.

use std::collections::BTreeMap;

use super::ids::LocaleId;

/// Words by dotted key (`age.6-8`), for each language, with what is missing already borrowed.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// In the order of the languages.
    pub locales: Vec<BTreeMap<String, String>>,
}

impl Words {
    /// The words for `key`; the key itself where no language has them.
    pub fn get<'a>(&'a self, locale: LocaleId, key: &'a str) -> &'a str {
        self.locales.get(locale.index()).and_then(|words| words.get(key)).map_or(key, String::as_str)
    }
}
