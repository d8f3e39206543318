//! What was found on disk, read once, in a stable order.

use std::collections::BTreeMap;

use super::asset::{Asset, StaticFile};
use super::ids::{LocaleId, SourceId};
use super::path::ContentPath;
use super::source::Source;

/// Everything a build may look at.
#[derive(Clone, Debug, Default)]
pub struct Project {
    /// All texts; `site.toml` is the first.
    pub sources: Vec<Source>,
    /// The Markdown files, in the order of their paths.
    pub pages: Vec<PageFile>,
    /// The files of `content/_data/`, in the order of their names.
    pub data: Vec<DataFile>,
    /// What lies beside lessons, in the order of paths.
    pub assets: Vec<Asset>,
    /// What lies in `static/`, in the order of paths.
    pub statics: Vec<StaticFile>,
    /// The files that `site.toml` names as fonts, by the path it names.
    pub fonts: BTreeMap<String, Vec<u8>>,
    /// The theme: embedded, with the project's own files over it.
    pub theme: ThemeFiles,
}

/// A Markdown file whose name says what page and language it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageFile {
    /// Its text.
    pub source: SourceId,
    /// Its place under `content/`.
    pub path: ContentPath,
    /// The folder that is the page, relative to `content/`; empty for home.
    pub folder: String,
    /// `_index` (a section) or `index` (a lesson).
    pub branch: bool,
    /// From the file's name.
    pub locale: LocaleId,
}

/// A file of `content/_data/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataFile {
    /// The name without `.yaml`.
    pub name: String,
    /// Its text.
    pub source: SourceId,
}

/// The texts and files of one theme.
#[derive(Clone, Debug, Default)]
pub struct ThemeFiles {
    /// Template name (`page.html`, `directives/quiz.html`) to its text.
    pub templates: BTreeMap<String, SourceId>,
    /// Language tag to the theme's words in that language.
    pub ui: BTreeMap<String, SourceId>,
    /// Part of the style sheet (`2-base.css`) to its text; numbered ones are joined in
    /// the order of their names, others go out by themselves.
    pub styles: BTreeMap<String, SourceId>,
    /// `theme.toml`: the built-in one, and the project's own over it.
    pub settings: Vec<SourceId>,
    /// Language tag to the built-in words, where the project has words of its own instead.
    pub built_in_ui: BTreeMap<String, SourceId>,
    /// Path below the theme's `assets/` to the bytes.
    pub assets: BTreeMap<String, Vec<u8>>,
}

impl Project {
    /// Keeps `source` and says where.
    pub fn add_source(&mut self, source: Source) -> SourceId {
        self.sources.push(source);
        SourceId::new(self.sources.len() - 1)
    }

    /// The source behind `id`.
    pub fn source(&self, id: SourceId) -> &Source {
        &self.sources[id.index()]
    }
}

impl ThemeFiles {
    /// Whether content may write `:::name`: the theme has a component file for it.
    pub fn has_directive(&self, name: &str) -> bool {
        self.templates.contains_key(&format!("directives/{name}.html"))
    }

    /// The names of all directives the theme can render, in order.
    pub fn directives(&self) -> impl Iterator<Item = &str> {
        self.templates.keys().filter_map(|name| name.strip_prefix("directives/")?.strip_suffix(".html"))
    }
}
