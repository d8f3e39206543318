//! What the template of the search page may see.

use serde::Serialize;

/// Where the index of this language is, and what one may narrow a search to.
#[derive(Debug, Serialize)]
pub struct SearchView {
    /// The index of the page's own language.
    pub index: IndexView,
    /// Those of the other languages, in order.
    pub others: Vec<IndexView>,
    /// The readers that lessons name: `6-8`, `parents`. Their words are under `ui.age`.
    pub ages: Vec<&'static str>,
}

/// An index.
#[derive(Debug, Serialize)]
pub struct IndexView {
    /// The tag of its language.
    pub lang: String,
    /// The language's own name.
    pub name: String,
    /// The address of its first file, from the root.
    pub url: String,
}
