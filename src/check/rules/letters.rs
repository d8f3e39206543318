//! Whether words are spelt with the letters they seem to be spelt with, and in one way: what looks alike is not the same
//! to search, to screen readers and to fonts. Most of it comes along when text is pasted.

use super::super::Asked;
use crate::diag::catalogue::letters as code;
use crate::diag::{Diagnostic, Report};
use crate::model::body::{Block, BlockKind};
use crate::model::source::Span;
use crate::text::tone::on_first_vowel;

/// Letters typed for `đ`, which they look like.
const FOR_D: [(char, char); 4] = [('ð', 'đ'), ('Ð', 'Đ'), ('ɖ', 'đ'), ('Ɖ', 'Đ')];
/// Letters that cannot be seen: the hyphen that shows only at the end of a line, blanks without width, marks of order of bytes.
const UNSEEN: [char; 4] = ['\u{ad}', '\u{200b}', '\u{2060}', '\u{feff}'];

/// Looks at every word of a text, as it is written in the file.
pub fn ask(asked: &Asked<'_>, report: &mut Report) {
    let document = asked.document;
    let text = &asked.project.source(document.head.source).text;
    let tag = asked.settings.locale(document.file.locale).tag.as_str();
    let vietnamese = tag == "vi" || tag.starts_with("vi-");
    let quoted = if vietnamese { quotations(&document.body.blocks) } else { Vec::new() };
    let span = |at: usize, length: usize| Span::new(document.head.source, at..at + length);
    // Every letter of every text passes here: words are only cut out around those that may be wrong.
    let mut before = '\0';
    let mut told = 0;
    for (at, letter) in text.char_indices() {
        let previous = std::mem::replace(&mut before, letter);
        if letter.is_ascii() {
            continue;
        }
        if UNSEEN.contains(&letter) {
            let name = format!("U+{:04X}", u32::from(letter));
            let unseen = span(at, letter.len_utf8());
            let diagnostic = Diagnostic::at(&code::TEXT_UNSEEN, unseen).with("name", name);
            report.add(if is_address(text, at, unseen.range().end) { diagnostic } else { diagnostic.mended_by(unseen, "") });
        } else if vietnamese && matches!(previous, 'o' | 'O' | 'u' | 'U') {
            let (start, word) = word_around(text, at);
            if let Some(moved) = on_first_vowel(word)
                && quoted.iter().all(|range| !range.contains(&start))
                && !is_address(text, start, start + word.len())
            {
                let at = span(start, word.len());
                report.add(Diagnostic::at(&code::TEXT_TONE, at).with("word", word).mended_by(at, moved.as_str()).suggest(Some(moved)));
            }
        }
        if at >= told && is_suspicious(letter, vietnamese) {
            let (start, word) = word_around(text, at);
            told = start + word.len();
            if let Some(meant) = meant(word, vietnamese).filter(|_| !is_address(text, start, told)) {
                let at = span(start, word.len());
                report
                    .add(Diagnostic::at(&code::TEXT_LOOK_ALIKE, at).with("word", word).mended_by(at, meant.as_str()).suggest(Some(meant)));
            }
        }
    }
}

/// Whether a letter may stand for another one.
fn is_suspicious(letter: char, vietnamese: bool) -> bool {
    vietnamese && FOR_D.iter().any(|(other, _)| *other == letter) || matches!(letter, '\u{370}'..='\u{4ff}') && latin_of(letter).is_some()
}

/// Whether what stands from `start` to `end` is part of an address or of the name of a file: those have to be written as
/// what they name is.
fn is_address(text: &str, start: usize, end: usize) -> bool {
    let from = text[..start].rfind(char::is_whitespace).map_or(0, |at| at + text[at..].chars().next().map_or(0, char::len_utf8));
    let to = text[end..].find(char::is_whitespace).map_or(text.len(), |length| end + length);
    let (before, after) = (&text[from..start], &text[end..to]);
    // The words of a link end where its address begins.
    let after = after.split("](").next().unwrap_or_default();
    let ending = after.rsplit_once('.').is_some_and(|(_, ending)| ending.starts_with(char::is_alphanumeric));
    before.contains("](") || before.contains('/') || after.contains('/') || ending
}

/// The word that the letter at `at` stands in, and where it begins.
fn word_around(text: &str, at: usize) -> (usize, &str) {
    let inside = |letter: char| letter.is_alphanumeric();
    let start = text[..at].rfind(|letter| !inside(letter)).map_or(0, |end| end + text[end..].chars().next().map_or(0, char::len_utf8));
    let end = text[at..].find(|letter| !inside(letter)).map_or(text.len(), |length| at + length);
    (start, &text[start..end])
}

/// The word as it is meant: with đ where a letter stands for it, and with Latin letters where one of another script
/// stands among them.
fn meant(word: &str, vietnamese: bool) -> Option<String> {
    let latin = word.chars().any(|letter| letter.is_ascii_alphabetic());
    let exchanged = |letter: char| {
        let d = FOR_D.iter().find(|(other, _)| vietnamese && *other == letter).map(|(_, d)| *d);
        d.or_else(|| if latin { latin_of(letter) } else { None })
    };
    word.chars().any(|letter| exchanged(letter).is_some()).then(|| word.chars().map(|letter| exchanged(letter).unwrap_or(letter)).collect())
}

/// The Latin letter that a Cyrillic or Greek one looks like.
fn latin_of(letter: char) -> Option<char> {
    const PAIRS: [(&str, &str); 2] = [("асеіјорѕухАВСЕНІЈКМОРЅТУХ", "aceijopsyxABCEHIJKMOPSTYX"), ("οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "oABEZHIKMNOPTYX")];
    PAIRS.iter().find_map(|(others, latin)| others.chars().zip(latin.chars()).find(|(other, _)| *other == letter).map(|(_, latin)| latin))
}

/// Where the text is somebody else's: block quotes, and what stands in code. They are kept as they were written.
fn quotations(blocks: &[Block]) -> Vec<std::ops::Range<usize>> {
    let mut ranges = Vec::new();
    for block in blocks {
        if matches!(block.kind, BlockKind::Quote(_) | BlockKind::Code { .. }) {
            ranges.push(block.span.range());
        } else {
            block.inside().into_iter().for_each(|inner| ranges.extend(quotations(inner)));
        }
    }
    ranges
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn names_of_files_and_addresses_are_left_as_they_are() {
        for (text, expected) in [
            ("![Tay](hoà.svg)", true),
            ("![Tay](../hoà/tay.svg)", true),
            (":::audio hoà.mp3", true),
            ("xem https://vi.example/hoà nhé", true),
            ("icon: icons/hoà.svg", true),
            ("[hoà](../a/index.vi.md)", false),
            ("Cả nhà hoà thuận.", false),
            ("thuận hoà. Rồi", false),
            ("(hoà)", false),
        ] {
            let at = text.find("hoà").unwrap_or_default();
            assert_eq!(is_address(text, at, at + "hoà".len()), expected, "{text}");
        }
    }
}
