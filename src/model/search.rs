//! What makes a site searchable: one index for each language, as files that a page loads when somebody searches.

use super::ids::PageId;
use super::path::{OutPath, UrlPath};

/// The indexes of a site, ready to be written.
#[derive(Clone, Debug, Default)]
pub struct SearchFiles {
    /// For each language, the file to load first.
    pub roots: Vec<UrlPath>,
    /// Every file of every index.
    pub files: Vec<(OutPath, Vec<u8>)>,
    /// For each page, the words it can be found under by a reader of archives (Kiwix) that keeps `đ`: folded, in the
    /// order of the text; empty where there are none.
    pub keywords: Vec<String>,
}

/// What makes a site searchable, made already or when it is first asked for.
pub trait Searchable: Sync {
    /// The indexes.
    fn files(&self) -> &SearchFiles;

    /// The [`keywords`](SearchFiles::keywords) of one page, without need for the indexes.
    fn keywords(&self, page: PageId) -> String;
}

impl Searchable for SearchFiles {
    fn files(&self) -> &SearchFiles {
        self
    }

    fn keywords(&self, page: PageId) -> String {
        self.keywords.get(page.index()).cloned().unwrap_or_default()
    }
}
