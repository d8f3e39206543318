//! A text copied for whoever translates it: the same blocks, pictures and links, words still to be written over.
//!
//! Two things are as they are in the new language already, as the draft would not build, or lead astray: links to
//! lessons, and the amounts of charts.

use std::ops::Range;

use super::head::comment;
use crate::diag::{Phrase, Report, Tongue};
use crate::format::yaml;
use crate::model::body::{BlockKind, DirectiveContent, each_directive};
use crate::model::date::Date;
use crate::model::document::Document;
use crate::model::source::Source;
use crate::model::value::Value;
use crate::parse::split;
use crate::site::stale;
use crate::text::amount::{self, Marks};

/// Keys whose words a reader sees: to be translated.
const WORDS: [&str; 4] = ["title", "summary", "objectives", "materials"];

/// Keys that are about one text and not about its translation; they are left out or written anew.
const OWN: [&str; 6] = ["slug", "aliases", "updated", "draft", "review", "translation"];

const TRANSLATE: Phrase = Phrase { vi: "Cần dịch.", en: "To be translated." };
const TRANSLATE_TITLES: Phrase = Phrase {
    vi: "Cần dịch tên tài liệu (title); giữ nguyên law, url, year và facts.",
    en: "Translate the titles of publications; leave law, url, year and facts as they are.",
};

/// What to copy, and for whom.
pub struct Copy<'a> {
    /// The text to be translated.
    pub from: &'a Document,
    /// Its file.
    pub source: &'a Source,
    /// The tag of its language.
    pub of: &'a str,
    /// The tag of the language it is translated into.
    pub into: &'a str,
    /// How the text's language writes amounts, and how the other does.
    pub marks: [Marks; 2],
    /// The day on which the translation is begun.
    pub today: Date,
}

/// The text of a new translation, its comments in `tongue`. `None` when the head of the original cannot be read.
pub fn translation(copy: &Copy<'_>, tongue: Tongue) -> Option<String> {
    let text = &copy.source.text;
    let id = copy.from.file.source;
    let mut report = Report::default();
    let parts = split::split(text, id, &mut report);
    let range = parts.yaml?;
    let yaml = &text[range.clone()];
    let Some(Value::Map(keys)) = yaml::parse(text, range, id, &mut report).map(|doc| doc.value) else { return None };
    let body = &text[parts.body..];
    let fingerprint = stale::fingerprint(&stale::parts(&copy.from.front_matter, body));
    let body = changed(text, parts.body, own_links(copy).into_iter().chain(own_amounts(copy)).collect());
    // As the author wrote it where that can be cut into keys and still says the same; else written anew.
    let written = chunks(yaml, &keys).map(|chunks| head(copy, &keys, &chunks, &fingerprint, tongue)).filter(|head| says(head, &keys));
    let anew = || {
        let chunks: Vec<String> = keys.iter().map(|(key, value)| yaml::entry(key, value)).collect();
        head(copy, &keys, &chunks, &fingerprint, tongue)
    };
    let whole = written.unwrap_or_else(anew) + &body;
    let whole = whole.replace("\r\n", "\n");
    Some(if text.contains("\r\n") { whole.replace('\n', "\r\n") } else { whole })
}

fn head<S: AsRef<str>>(copy: &Copy<'_>, keys: &[(String, Value)], chunks: &[S], fingerprint: &str, tongue: Tongue) -> String {
    let Copy { of, into, today, .. } = copy;
    let mut out = match tongue {
        Tongue::Vi => format!("---\n# Bản dịch chưa xong: chữ còn là tiếng `{of}`, hãy viết đè tiếng `{into}` lên, cả bài bên dưới.\n"),
        Tongue::En => format!("---\n# Not translated yet: the words are still in `{of}`. Write `{into}` over them, here and below.\n"),
    };
    for ((key, _), chunk) in keys.iter().zip(chunks) {
        if OWN.contains(&key.as_str()) {
            continue;
        }
        let mark = match key.as_str() {
            key if WORDS.contains(&key) => Some(TRANSLATE),
            "sources" => Some(TRANSLATE_TITLES),
            _ => None,
        };
        if let Some(mark) = mark {
            out.push_str(&format!("# {}\n", mark.get(tongue)));
        }
        out.push_str(chunk.as_ref());
        if !out.ends_with('\n') {
            out.push('\n');
        }
    }
    for (key, value) in [("slug", ""), ("updated", &today.to_string()), ("draft", "true"), ("review", "{status: draft}")] {
        out.push_str(&comment(key, value.is_empty(), tongue));
        out.push_str(format!("{key}: {value}").trim_end());
        out.push('\n');
    }
    let kept = match tongue {
        Tongue::Vi => "Dịch từ đâu. `source` là dấu vân tay của bản gốc hôm nay, để sau này biết bản gốc đã đổi chỗ nào: đừng sửa.",
        Tongue::En => {
            "What it is made from. `source` is the fingerprint of the original today, to tell later what changed in it: leave it."
        }
    };
    out.push_str(&format!(
        "# {kept}\ntranslation:\n  of: {}\n  source: {}\n  status: draft\n---\n",
        yaml::line(of),
        yaml::line(fingerprint)
    ));
    out
}

/// The text of each key as the author wrote it, with the comments above it. `None` when the keys do not each
/// begin a line.
fn chunks<'t>(yaml: &'t str, keys: &[(String, Value)]) -> Option<Vec<&'t str>> {
    let mut cuts: Vec<Range<usize>> = Vec::new();
    let (mut at, mut comments) = (0, None);
    for line in yaml.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let expected = keys.get(cuts.len()).map(|(key, _)| key.as_str());
        let begins = expected.is_some_and(|key| line.strip_prefix(key).is_some_and(|rest| rest.starts_with(':')));
        match line.as_bytes().first() {
            _ if begins => {
                let from = comments.take().unwrap_or(start);
                if let Some(last) = cuts.last_mut() {
                    last.end = from;
                }
                cuts.push(from..at);
            }
            // A comment belongs to the key below it.
            Some(b'#') => {
                comments.get_or_insert(start);
            }
            Some(b' ' | b'\t' | b'-') => comments = None,
            _ if line.trim().is_empty() => {}
            _ => return None,
        }
    }
    if let Some(last) = cuts.last_mut() {
        last.end = comments.unwrap_or(yaml.len());
    }
    (cuts.len() == keys.len()).then(|| cuts.into_iter().map(|cut| &yaml[cut]).collect())
}

/// Whether a head says the same as `keys` where it copies them.
fn says(head: &str, keys: &[(String, Value)]) -> bool {
    let mut report = Report::default();
    let id = crate::model::ids::SourceId(0);
    let Some(range) = split::split(head, id, &mut report).yaml else { return false };
    let Some(Value::Map(copied)) = yaml::parse(head, range, id, &mut report).map(|doc| doc.value) else { return false };
    keys.iter().filter(|(key, _)| !OWN.contains(&key.as_str())).all(|row| copied.contains(row))
}

/// Something to be written in place of what stands there.
type Change = (Range<usize>, String);

/// The text from `start` on, with `changes` made.
fn changed(text: &str, start: usize, mut changes: Vec<Change>) -> String {
    changes.sort_unstable_by_key(|(range, _)| range.start);
    changes.dedup();
    let mut out = String::with_capacity(text.len() - start + 64);
    let mut at = start;
    for (range, new) in changes {
        if range.start >= at {
            out.push_str(&text[at..range.start]);
            out.push_str(&new);
            at = range.end;
        }
    }
    out.push_str(&text[at..]);
    out
}

/// Links to lessons lead to the file of the new language, so that readers stay in it. A link to a heading stays:
/// headings have other names there.
fn own_links(copy: &Copy<'_>) -> Vec<Change> {
    let text = &copy.source.text;
    let (old, new) = (format!(".{}.md", copy.of), format!(".{}.md", copy.into));
    let mut changes = Vec::new();
    for link in &copy.from.body.links {
        let written = text.get(link.span.range()).unwrap_or_default();
        if link.dest.ends_with(&old)
            && !link.dest.contains("://")
            && let Some(at) = written.rfind(&link.dest)
        {
            let end = link.span.range().start + at + link.dest.len();
            changes.push((end - old.len()..end, new.clone()));
        }
    }
    changes
}

/// The amounts of charts are written as in the new language: in the old way they would be no numbers, or others.
fn own_amounts(copy: &Copy<'_>) -> Vec<Change> {
    let text = &copy.source.text;
    let [from, to] = copy.marks;
    let mut tables: Vec<Range<usize>> = Vec::new();
    each_directive(&copy.from.body.blocks, &mut |directive, _| {
        if let DirectiveContent::Blocks(blocks) = &directive.content
            && directive.name == "chart"
        {
            tables.extend(blocks.iter().find(|block| matches!(block.kind, BlockKind::Table(_))).map(|table| table.span.range()));
        }
    });
    let mut changes = Vec::new();
    for table in tables {
        let mut at = table.start;
        for line in text.get(table).unwrap_or_default().split_inclusive('\n') {
            for cell in cells(line) {
                changes.extend(amount::rewritten(&line[cell.clone()], from, to).map(|new| (at + cell.start..at + cell.end, new)));
            }
            at += line.len();
        }
    }
    changes
}

/// Where the cells of a line of a table are, without the first and without what surrounds their words.
fn cells(line: &str) -> Vec<Range<usize>> {
    let bars = line.match_indices('|').map(|(at, _)| at).filter(|at| !line[..*at].ends_with('\\'));
    // A bar before the first cell, perhaps in a quotation, ends none.
    let bars: Vec<usize> = bars.skip_while(|at| line[..*at].chars().all(|c| matches!(c, ' ' | '\t' | '>'))).collect();
    let ends = bars.iter().skip(1).copied().chain([line.len()]);
    let around = |c: char| c.is_whitespace() || matches!(c, '*' | '_');
    let inner = |(bar, end): (&usize, usize)| {
        let cell = &line[bar + 1..end];
        let start = bar + 1 + cell.len() - cell.trim_start_matches(around).len();
        start..start + cell.trim_matches(around).len()
    };
    bars.iter().zip(ends).map(inner).filter(|cell| !cell.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cells_of_a_row_are_found_however_it_is_written() {
        let found = |line| cells(line).into_iter().map(|cell| &line[cell]).collect::<Vec<_>>();
        assert_eq!(found("| 1,5 m | 2,5 | **3,5 %** |\n"), ["2,5", "3,5 %"]);
        assert_eq!(found("1,5 m | 2,5\n"), ["2,5"]);
        assert_eq!(found("> | a \\| b | 2,5 | |"), ["2,5"]);
        assert!(found("").is_empty() && found("|").is_empty() && found("a").is_empty());
    }
}
