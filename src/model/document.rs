//! One parsed file, ignorant of its neighbours.

use super::body::Body;
use super::front_matter::FrontMatter;
use super::project::PageFile;
use super::source::Span;

/// One parsed Markdown file.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its file.
    pub file: PageFile,
    /// What its head declares.
    pub front_matter: FrontMatter,
    /// Its head, or the start of the file when it has none.
    pub head: Span,
    /// Its text.
    pub body: Body,
}
