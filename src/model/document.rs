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
    /// The line of `text`, its file, that says what it is called: where to show what is about it as a whole. Its first
    /// line where it has no name.
    pub fn title_line(&self, text: &str) -> Span {
        self.line_of("title", text)
    }

    /// The line of `text`, its file, that begins with the key `key` of the head. Its first line where there is none.
    pub fn line_of(&self, key: &str, text: &str) -> Span {
        let begins = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.starts_with(':'));
        let mut at = 0;
        let start = text.split_inclusive('\n').find_map(|line| {
            at += line.len();
            begins(line).then_some(at - line.len())
        });
        let Some(start) = start else { return self.head };
        let length = text[start..].lines().next().map_or(0, |line| line.trim_end().len());
        Span::new(self.head.source, start..start + length)
    }

    /// Whether the lesson can be shown in this form: there is something to show.
    pub fn has(&self, format: Format) -> bool {
        let holds = self.body.holds;
        match format {
            Format::Page => true,
            Format::Slides => holds.parts,
            Format::Handout => holds.handout || holds.questions,
            Format::Guide => holds.teacher || holds.questions,
        }
    }
}
