//! The stem of a word: what `secrets` and `secret` have in common. The only file that names rust_stemmers.

use rust_stemmers::{Algorithm, Stemmer};

/// Finds the stems of one language's words.
pub struct Stems(Option<Stemmer>);

impl Stems {
    /// Of the language `tag`. Words of a language without endings, as Vietnamese is, and of one nobody wrote rules
    /// for, are their own stems.
    pub fn of(tag: &str) -> Self {
        let algorithm = match tag.split('-').next().unwrap_or_default() {
            "ar" => Algorithm::Arabic,
            "da" => Algorithm::Danish,
            "de" => Algorithm::German,
            "el" => Algorithm::Greek,
            "en" => Algorithm::English,
            "es" => Algorithm::Spanish,
            "fi" => Algorithm::Finnish,
            "fr" => Algorithm::French,
            "hu" => Algorithm::Hungarian,
            "it" => Algorithm::Italian,
            "nl" => Algorithm::Dutch,
            "no" | "nb" | "nn" => Algorithm::Norwegian,
            "pt" => Algorithm::Portuguese,
            "ro" => Algorithm::Romanian,
            "ru" => Algorithm::Russian,
            "sv" => Algorithm::Swedish,
            "ta" => Algorithm::Tamil,
            "tr" => Algorithm::Turkish,
            _ => return Self(None),
        };
        Self(Some(Stemmer::create(algorithm)))
    }

    /// Whether words of the language have endings that are known.
    pub fn has_any(&self) -> bool {
        self.0.is_some()
    }

    /// The stem of a word in lower case.
    pub fn stem<'w>(&self, word: &'w str) -> std::borrow::Cow<'w, str> {
        match &self.0 {
            Some(stemmer) => stemmer.stem(word),
            None => word.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_words_lose_their_endings_and_vietnamese_ones_have_none() {
        let en = Stems::of("en-GB");
        assert_eq!(en.stem("secrets"), en.stem("secret"));
        assert_eq!(en.stem("reporting"), en.stem("reports"));
        assert_eq!(Stems::of("vi").stem("nghĩas"), "nghĩas");
    }
}
