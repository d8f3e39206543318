//! What may be written in the files of a project, as tables: for the comments in new files, and for editors
//! that complete what is typed.
//!
//! The readers in `parse` and `config` decide what is taken; `tests/schema.rs` asks them for every key, range and
//! word, so that a table cannot say otherwise. [`json`] turns a table into a JSON Schema.

pub mod data;
pub mod front_matter;
pub mod json;
pub mod keys;
pub mod site_toml;

use crate::diag::Phrase;
use keys::Kind;

/// A kind of file that has a schema.
#[derive(Debug)]
pub struct File {
    /// What the schema is called.
    pub name: &'static str,
    /// Which files it is about, from the project's root; `*` and `**` as shells know them.
    pub files: &'static str,
    /// What stands in it.
    pub about: Phrase,
    /// What may be written.
    pub kind: &'static Kind,
}

/// All of them: pages, settings, then data files in the order of their names.
pub static FILES: &[File] = &[
    file("front-matter", "content/**/*.md", "Phần đầu của một trang", "The head of a page", &Kind::Keys(front_matter::FRONT_MATTER)),
    file("site", "site.toml", "Cài đặt của trang", "The settings of the site", &site_toml::SITE_TOML),
    file(
        "distress",
        "content/_data/distress.yaml",
        "Những lời cho biết ai đó cần giúp",
        "Words at which the help lines come first",
        &data::WORDS,
    ),
    file("glossary", "content/_data/glossary.yaml", "Từ khó", "The glossary", &data::GLOSSARY),
    file("helplines", "content/_data/helplines.yaml", "Số gọi khi cần giúp", "Help lines", &data::HELPLINES),
    file("laws", "content/_data/laws.yaml", "Luật", "Laws", &data::LAWS),
    file("people", "content/_data/people.yaml", "Người rà soát, người viết, người dịch", "Reviewers, authors, translators", &data::PEOPLE),
    file("communes", "content/_data/communes.yaml", "Xã, phường, đặc khu", "Communes", &data::COMMUNES),
    file("services", "content/_data/services.yaml", "Nơi giúp đỡ", "Services", &data::SERVICES),
    file("synonyms", "content/_data/synonyms.yaml", "Từ đồng nghĩa", "Synonyms", &data::WORDS),
    file("topics", "content/_data/topics.yaml", "Chủ đề", "Topics", &data::TOPICS),
    file("wording", "content/_data/wording.yaml", "Những lời nên tránh", "Words to avoid", &data::WORDING),
];

const fn file(name: &'static str, files: &'static str, vi: &'static str, en: &'static str, kind: &'static Kind) -> File {
    File { name, files, about: Phrase { vi, en }, kind }
}
