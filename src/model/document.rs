//! One parsed file, ignorant of its neighbours.

use super::body::Body;
use super::front_matter::FrontMatter;
use super::page::Format;
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

impl Document {
    /// Whether the lesson can be shown in this form: there is something to show.
    pub fn has(&self, format: Format) -> bool {
        let holds = self.body.holds;
        match format {
            Format::Page => true,
            Format::Slides => self.body.headings.iter().any(|heading| heading.top && heading.level <= 2),
            Format::Handout => holds.handout || holds.questions,
            Format::Guide => holds.teacher || holds.questions,
        }
    }
}
