//! One text file as read, and ranges in it.

use std::sync::Arc;

use super::ids::SourceId;

/// One text file of the project, as read.
#[derive(Clone, Debug)]
pub struct Source {
    /// Path from the project's root with `/`, as a person would type it: `content/a/index.vi.md`.
    pub name: String,
    /// The whole text: UTF-8, byte order mark removed, line ends as the editor left them. Shared, so that
    /// a project with one file changed is quickly made of the one before.
    pub text: Arc<str>,
}

/// A byte range in one source; kept by everything a person might have to correct.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// Which source.
    pub source: SourceId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The range `start..end` of `source`. Sources are limited to a size far below 4 GiB.
    pub fn new(source: SourceId, range: std::ops::Range<usize>) -> Self {
        let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { source, start: clamp(range.start), end: clamp(range.end) }
    }

    /// The range as `usize`, to slice the source's text with.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}
