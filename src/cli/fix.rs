//! `nonla check --fix`: what is beyond doubt is mended, and shown.

use std::fs;
use std::io;
use std::path::Path;

use super::replace::replace;
use super::terminal::Terminal;
use crate::diag::catalogue::source::SOURCE_NOT_NFC;
use crate::diag::{Mend, policy};
use crate::model::settings::Checks;
use crate::model::source::{Source, Span};
use crate::text::nfc;

/// How many changes of a file are shown.
const MOST_SHOWN: usize = 20;

/// Writes every file of `sources` that `mends` change, or that is not written as we read it, where `checks` do not leave
/// that alone; tells each change. How many files were written.
///
/// # Errors
/// The file that could not be read or written, and why; those before it are mended.
pub(super) fn fix(
    root: &Path,
    sources: &[Source],
    mends: &[&Mend],
    checks: &Checks,
    terminal: &Terminal,
) -> Result<usize, (String, io::Error)> {
    let mut count = 0;
    for (row, source) in sources.iter().enumerate() {
        let mut own: Vec<&Mend> = mends.iter().copied().filter(|mend| mend.span.source.index() == row).collect();
        let file = root.join(&source.name);
        let whole = |error| (source.name.clone(), error);
        let old = match fs::read_to_string(&file) {
            Ok(old) => old,
            // What was not read from the disk is not written to it.
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::InvalidData) => continue,
            Err(error) => return Err(whole(error)),
        };
        let (mark, text) = old.strip_prefix('\u{feff}').map_or(("", old.as_str()), |text| ("\u{feff}", text));
        // Changed since it was read: another time.
        if nfc(text) != source.text.as_ref() {
            continue;
        }
        let new = if policy::leaves(&SOURCE_NOT_NFC, &source.name, checks) {
            let (mends, places): (Vec<&Mend>, Vec<Mend>) =
                own.iter().filter_map(|mend| Some((*mend, Mend { span: as_written(mend.span, text)?, text: mend.text.clone() }))).unzip();
            own = mends;
            mended(text, &places.iter().collect::<Vec<_>>())
        } else {
            mended(&source.text, &own)
        };
        if text == new {
            continue;
        }
        replace(&file, &format!("{mark}{new}")).map_err(whole)?;
        terminal.tell(&shown(&source.name, &source.text, &own, terminal));
        count += 1;
    }
    Ok(count)
}

/// Where a place of the text as we read it is in the text as it is `written`; `None` where letters of its lines are
/// written in pieces, and are to stay so.
fn as_written(span: Span, written: &str) -> Option<Span> {
    let range = span.range();
    let (mut read, mut at, mut start) = (0, 0, None);
    for line in written.split_inclusive('\n') {
        let whole = nfc(line);
        let end = read + whole.len();
        if range.start < end && start.is_none() {
            start = Some(at + range.start - read);
        }
        if start.is_some() {
            if whole != line {
                return None;
            }
            if range.end <= end {
                return Some(Span::new(span.source, start?..at + range.end - read));
            }
        }
        (read, at) = (end, at + line.len());
    }
    // At the very end.
    (range.start == read && range.end == read).then(|| Span::new(span.source, at..at))
}

/// `text` with what `mends` change, which are in order; of two that touch one another the first is made.
fn mended(text: &str, mends: &[&Mend]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for mend in mends {
        let range = mend.span.range();
        if range.start < at {
            continue;
        }
        out.push_str(&text[at..range.start]);
        out.push_str(&mend.text);
        at = range.end;
    }
    out.push_str(&text[at..]);
    out
}

/// The lines that change, before and after.
fn shown(name: &str, text: &str, mends: &[&Mend], terminal: &Terminal) -> String {
    let mut out = format!("{name}:\n");
    let mut lines: Vec<(usize, std::ops::Range<usize>)> = Vec::new();
    for mend in mends {
        let at = mend.span.range().start;
        let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
        let end = text[at..].find('\n').map_or(text.len(), |length| at + length);
        if lines.last().is_none_or(|(_, last)| last.start != start) {
            lines.push((text[..start].matches('\n').count() + 1, start..end));
        }
    }
    for (number, line) in lines.iter().take(MOST_SHOWN) {
        let inside: Vec<Mend> = mends
            .iter()
            .filter(|mend| line.contains(&mend.span.range().start))
            .map(|mend| {
                let range = mend.span.range();
                let span = Span::new(mend.span.source, range.start - line.start..range.end.min(line.end) - line.start);
                Mend { span, text: mend.text.clone() }
            })
            .collect();
        let old = text[line.clone()].trim_end();
        let new = mended(&text[line.clone()], &inside.iter().collect::<Vec<_>>());
        out.push_str(&format!("{number:>5} - {old}\n      + {}\n", new.trim_end()));
    }
    let rest = lines.len().saturating_sub(MOST_SHOWN);
    if rest > 0 {
        out.push_str(&format!("      … {} {rest}\n", terminal.pick("số dòng khác:", "more lines:")));
    }
    if lines.is_empty() {
        out.push_str(&format!("      {}\n", terminal.pick("chữ có dấu được ghi liền lại", "letters with marks are written as one")));
    }
    out.trim_end().to_owned()
}
