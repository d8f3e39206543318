//! Where the head (front matter) of a page ends and its text begins.

use std::ops::Range;

use crate::diag::catalogue::front_matter as code;
use crate::diag::{Diagnostic, Report};
use crate::model::ids::SourceId;
use crate::model::source::Span;

/// The head of a page may have this many bytes; a long one has two thousand.
const MOST_HEAD: usize = 64 << 10;

/// The two parts of a page's file.
pub struct Parts {
    /// The YAML between the two `---` lines; `None` when it cannot be read as such.
    pub yaml: Option<Range<usize>>,
    /// The first line of the file: where to point when something is missing from the head.
    pub head: Span,
    /// Where the text begins.
    pub body: usize,
}

/// Splits a file's text.
pub fn split(text: &str, source: SourceId, report: &mut Report) -> Parts {
    let first = text.lines().next().map_or(0, str::len);
    let head = Span::new(source, 0..first);
    let mut lines = text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line))
    });
    let opening = lines.next().map_or("", |(_, line)| line);
    if opening.trim_end() != "---" {
        report.add(Diagnostic::at(&code::FRONT_MATTER_MISSING, head));
        return Parts { yaml: None, head, body: 0 };
    }
    let Some((end, closing)) = lines.find(|(_, line)| matches!(line.trim_end(), "---" | "...")) else {
        report.add(Diagnostic::at(&code::FRONT_MATTER_UNCLOSED, head));
        return Parts { yaml: None, head, body: text.len() };
    };
    let yaml = opening.len()..end;
    if yaml.len() > MOST_HEAD {
        let kilobytes = |bytes: usize| bytes.div_ceil(1 << 10).to_string();
        let diagnostic = Diagnostic::at(&code::FRONT_MATTER_TOO_LARGE, head);
        report.add(diagnostic.with("size", kilobytes(yaml.len())).with("limit", kilobytes(MOST_HEAD)));
        return Parts { yaml: None, head, body: end + closing.len() };
    }
    Parts { yaml: Some(yaml), head, body: end + closing.len() }
}
