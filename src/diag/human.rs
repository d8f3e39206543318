//! A report as a person reads it: the message, the line it is about, a caret, what to do.
//!
//! The only file that names annotate-snippets.

use std::collections::BTreeMap;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Place, Report, Severity, Tongue};
use crate::model::ids::SourceId;
use crate::model::source::Source;

/// What to show, and how.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// The language.
    pub tongue: Tongue,
    /// Whether to colour for a terminal.
    pub color: bool,
    /// Whether to show notes as well.
    pub notes: bool,
}

/// At most this many problems of one kind in one file are shown in full.
const MOST_ALIKE: usize = 20;

/// The whole report, sorted by file and line; empty when there is nothing to say. Where one slip makes
/// a thousand problems of one kind, the first are shown and the rest counted.
pub fn render(report: &Report, sources: &[Source], style: Style) -> String {
    let file_of = |place: &Place| match place {
        Place::Project => String::new(),
        Place::File(name) => name.clone(),
        Place::Text(span) => sources.get(span.source.index()).map_or_else(String::new, |source| source.name.clone()),
    };
    let renderer = if style.color { Renderer::styled() } else { Renderer::plain() }.decor_style(DecorStyle::Ascii);
    let shown = report.sorted(file_of).into_iter().filter(|diagnostic| diagnostic.severity != Severity::Note || style.notes);
    let veils = veils(report, sources);
    let mut alike: BTreeMap<(String, &str), usize> = BTreeMap::new();
    let mut out = String::new();
    for diagnostic in shown {
        let count = alike.entry((file_of(&diagnostic.place), diagnostic.code.name)).or_default();
        *count += 1;
        if *count <= MOST_ALIKE {
            out.push_str(&one(diagnostic, sources, &veils, style.tongue, &renderer));
            out.push_str("\n\n");
        }
    }
    for ((file, code), count) in alike.into_iter().filter(|(_, count)| *count > MOST_ALIKE) {
        let (more, place) = (count - MOST_ALIKE, if file.is_empty() { file } else { format!(": {file}") });
        out.push_str(&match style.tongue {
            Tongue::Vi => format!("… và {more} chỗ khác như vậy [{code}]{place}\n\n"),
            Tongue::En => format!("… and {more} more like this [{code}]{place}\n\n"),
        });
    }
    out
}

/// The lines, as bytes of their sources, of which something may not be shown.
fn veils(report: &Report, sources: &[Source]) -> Vec<(SourceId, Range<usize>)> {
    let veiled = report.sorted(|_| String::new()).into_iter().filter(|diagnostic| diagnostic.veiled);
    veiled
        .filter_map(|diagnostic| match &diagnostic.place {
            Place::Text(span) => Some((span.source, lines(sources.get(span.source.index())?, span.range()))),
            _ => None,
        })
        .collect()
}

/// `range` up to the ends of its first and last line.
fn lines(source: &Source, range: Range<usize>) -> Range<usize> {
    let start = floor(&source.text, range.start);
    let end = floor(&source.text, range.end.max(start));
    let first = source.text[..start].rfind('\n').map_or(0, |at| at + 1);
    first..source.text[end..].find('\n').map_or(source.text.len(), |at| end + at)
}

fn one(diagnostic: &Diagnostic, sources: &[Source], veils: &[(SourceId, Range<usize>)], tongue: Tongue, renderer: &Renderer) -> String {
    let title = level(diagnostic.severity, tongue).primary_title(diagnostic.message(tongue)).id(diagnostic.code.name);
    let mut group = match &diagnostic.place {
        Place::Project => Group::with_title(title),
        Place::File(name) => title.element(Origin::path(name.as_str())),
        Place::Text(span) => match sources.get(span.source.index()) {
            Some(source) if diagnostic.veiled => title.element(snippet(source, span.range(), 0)),
            Some(source) => {
                let shown = lines(source, span.range());
                let hidden = |(id, veil): &(SourceId, Range<usize>)| *id == span.source && veil.start < shown.end && shown.start < veil.end;
                match veils.iter().any(hidden) {
                    true => title.element(Origin::path(source.name.as_str())),
                    false => title.element(snippet(source, span.range(), MOST_BYTES)),
                }
            }
            None => Group::with_title(title),
        },
    };
    let hint = Level::HELP.with_name(match tongue {
        Tongue::Vi => "gợi ý",
        Tongue::En => "hint",
    });
    if let Some(text) = &diagnostic.suggestion {
        group = group.element(hint.clone().message(match tongue {
            Tongue::Vi => format!("có phải ý bạn là `{text}`?"),
            Tongue::En => format!("did you mean `{text}`?"),
        }));
    }
    if let Some(text) = diagnostic.hint(tongue) {
        group = group.element(hint.message(text));
    }
    renderer.render(&[group])
}

fn level(severity: Severity, tongue: Tongue) -> Level<'static> {
    match (severity, tongue) {
        (Severity::Error, Tongue::En) => Level::ERROR,
        (Severity::Error, Tongue::Vi) => Level::ERROR.with_name("lỗi"),
        (Severity::Warning, Tongue::En) => Level::WARNING,
        (Severity::Warning, Tongue::Vi) => Level::WARNING.with_name("cảnh báo"),
        (Severity::Note, Tongue::En) => Level::NOTE,
        (Severity::Note, Tongue::Vi) => Level::NOTE.with_name("lưu ý"),
    }
}

/// At most this many lines of a long passage are shown.
const MOST_LINES: usize = 6;
/// At most this many bytes of a long line are shown on either side.
const MOST_BYTES: usize = 160;

/// The lines `range` touches, with at most `around` bytes on either side; cut out first, so that a huge file costs nothing.
fn snippet(source: &Source, range: Range<usize>, around: usize) -> Snippet<'_, annotate_snippets::Annotation<'_>> {
    let text = &*source.text;
    let start = floor(text, range.start.min(text.len()));
    let mut end = floor(text, range.end.clamp(start, text.len()));
    let mut first = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line = text[..first].matches('\n').count() + 1;
    if let Some((at, _)) = text[start..end].match_indices('\n').nth(MOST_LINES - 1) {
        end = start + at;
    }
    let mut last = text[end..].find('\n').map_or(text.len(), |at| end + at);
    if text[first..last].ends_with('\r') {
        last -= 1;
    }
    first = first.max(floor(text, start.saturating_sub(around)));
    last = last.min(floor(text, end + around)).max(first);
    let marked = start.min(last) - first..end.min(last).max(start.min(last)) - first;
    Snippet::source(&text[first..last])
        .path(source.name.as_str())
        .line_start(line)
        .fold(false)
        .annotation(AnnotationKind::Primary.span(marked))
}

fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
