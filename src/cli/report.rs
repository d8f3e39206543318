//! A report told to a person: the problems, how many, and where to read more.

use super::numbers::{ERRORS, NOTES, WARNINGS, count};
use super::terminal::Terminal;
use crate::diag::human::{self, Style};
use crate::diag::{Place, Report, Severity};
use crate::model::source::Source;

/// Tells every problem.
pub(super) fn tell(report: &Report, sources: &[Source], terminal: &Terminal) {
    let text = text(report, sources, terminal);
    if !text.is_empty() {
        terminal.tell(&format!("{}\n", text.trim_end()));
    }
}

/// What [`tell`] tells.
pub(super) fn text(report: &Report, sources: &[Source], terminal: &Terminal) -> String {
    human::render(report, sources, Style { tongue: terminal.tongue(), color: terminal.color, notes: terminal.is_verbose() })
}

/// `3 lỗi, 2 cảnh báo`; empty when all is well. Notes that were not told are counted with the way to see them.
pub(super) fn counts(report: &Report, terminal: &Terminal) -> String {
    let tongue = terminal.tongue();
    let mut parts = Vec::new();
    for (severity, noun) in [(Severity::Error, ERRORS), (Severity::Warning, WARNINGS), (Severity::Note, NOTES)] {
        let n = report.count(severity);
        if n > 0 {
            parts.push(count(n, noun, tongue));
        }
    }
    if report.count(Severity::Note) > 0 && !terminal.is_verbose() {
        parts.push(terminal.pick("xem lưu ý bằng -v", "see notes with -v").to_owned());
    }
    parts.join(", ")
}

/// The code to look up first: that of the first among the worst problems.
pub(super) fn first_code(report: &Report, sources: &[Source]) -> Option<&'static str> {
    let file_of = |place: &Place| match place {
        Place::Project => String::new(),
        Place::File(name) => name.clone(),
        Place::Text(span) => sources.get(span.source.index()).map_or_else(String::new, |source| source.name.clone()),
    };
    report.sorted(file_of).into_iter().min_by_key(|diagnostic| diagnostic.severity).map(|diagnostic| diagnostic.code.name)
}
