//! Every code there is, with its words in both languages: the list a person can look up.

pub mod care;
pub mod chart;
pub mod config;
pub mod content;
pub mod directive;
pub mod font;
pub mod format;
pub mod front_matter;
pub mod law;
pub mod letters;
pub mod link;
pub mod look;
pub mod media;
pub mod output;
pub mod picture;
pub mod publish;
pub mod reading;
pub mod site;
pub mod slide;
pub mod source;
pub mod theme;
pub mod translation;
pub mod weight;
pub mod words;

use super::Code;

/// All codes, family by family.
pub fn all() -> impl Iterator<Item = &'static Code> {
    [
        source::CODES,
        front_matter::CODES,
        format::CODES,
        config::CODES,
        content::CODES,
        directive::CODES,
        chart::CODES,
        media::CODES,
        law::CODES,
        link::CODES,
        picture::CODES,
        output::CODES,
        reading::CODES,
        letters::CODES,
        care::CODES,
        site::CODES,
        translation::CODES,
        slide::CODES,
        theme::CODES,
        words::CODES,
        font::CODES,
        look::CODES,
        weight::CODES,
        publish::CODES,
    ]
    .into_iter()
    .flatten()
    .copied()
}

/// The code with this name.
pub fn find(name: &str) -> Option<&'static Code> {
    all().find(|code| code.name == name)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::diag::{Tongue, Words};

    fn holes(words: &Words) -> BTreeSet<&str> {
        let all = [words.message, words.hint];
        all.iter().flat_map(|text| text.split('{').skip(1).filter_map(|rest| rest.split('}').next())).collect()
    }

    #[test]
    fn names_are_unique_and_every_code_is_explained_in_both_languages() {
        let mut seen = BTreeSet::new();
        for code in all() {
            assert!(seen.insert(code.name), "{} stands twice", code.name);
            assert_eq!(holes(&code.vi), holes(&code.en), "{}: the languages use different words", code.name);
            for tongue in [Tongue::Vi, Tongue::En] {
                let words = code.words(tongue);
                assert!(!words.message.is_empty() && !words.about.is_empty(), "{} is not explained in {tongue:?}", code.name);
                assert!(!words.message.ends_with('.'), "{}: messages end without a full stop", code.name);
            }
            assert!(!code.wrong.is_empty() && !code.right.is_empty(), "{} has no example", code.name);
        }
    }
}
