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
pub mod outside;
pub mod picture;
pub mod publish;
pub mod reading;
pub mod site;
pub mod slide;
pub mod source;
pub mod theme;
pub mod translation;
pub mod unused;
pub mod weight;
pub mod words;

use super::{Code, Phrase};

/// Codes that belong together, as a person looks for them.
#[derive(Debug)]
pub struct Chapter {
    /// Its name in addresses: ASCII, unique.
    pub name: &'static str,
    /// What it is about.
    pub title: Phrase,
    /// Its codes, family by family.
    families: &'static [&'static [&'static Code]],
}

impl Chapter {
    /// Its codes, in order.
    pub fn codes(&self) -> impl Iterator<Item = &'static Code> {
        self.families.iter().copied().flatten().copied()
    }
}

/// All chapters: first what an editor meets first.
pub static CHAPTERS: &[Chapter] = &[
    Chapter {
        name: "tep-va-dau-trang",
        title: Phrase { vi: "Tệp và đầu trang", en: "Files, and the head of a page" },
        families: &[source::CODES, front_matter::CODES, format::CODES],
    },
    Chapter {
        name: "viet-bai",
        title: Phrase { vi: "Chữ và các khối", en: "Text and blocks" },
        families: &[content::CODES, directive::CODES, chart::CODES, media::CODES, slide::CODES],
    },
    Chapter {
        name: "loi-le",
        title: Phrase { vi: "Lời lẽ, và điều người đọc cần", en: "Wording, and what readers need" },
        families: &[reading::CODES, letters::CODES, care::CODES],
    },
    Chapter {
        name: "lien-ket-va-tranh",
        title: Phrase { vi: "Liên kết, tranh và tệp", en: "Links, pictures and files" },
        families: &[link::CODES, picture::CODES, unused::CODES, outside::CODES, output::CODES],
    },
    Chapter {
        name: "luat-va-du-lieu",
        title: Phrase { vi: "Luật, dữ liệu và cài đặt", en: "Law, data and settings" },
        families: &[law::CODES, config::CODES],
    },
    Chapter {
        name: "cac-trang-va-ban-dich",
        title: Phrase { vi: "Các trang và bản dịch", en: "Pages and translations" },
        families: &[site::CODES, translation::CODES],
    },
    Chapter {
        name: "giao-dien",
        title: Phrase { vi: "Giao diện và độ nặng", en: "Theme and weight" },
        families: &[theme::CODES, words::CODES, font::CODES, look::CODES, weight::CODES],
    },
    Chapter { name: "dua-di", title: Phrase { vi: "Đưa trang đi", en: "Publishing" }, families: &[publish::CODES] },
];

/// All codes, chapter by chapter.
pub fn all() -> impl Iterator<Item = &'static Code> {
    CHAPTERS.iter().flat_map(Chapter::codes)
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
