//! Words that hurt, frighten or blame: the list is `_data/wording.yaml`, and people who know children keep it. What only
//! teachers see may name such words, to say why they are not used.

use super::super::Asked;
use crate::diag::catalogue::care as code;
use crate::diag::{Diagnostic, Report};
use crate::model::body::{Block, BlockKind, Readers};
use crate::model::registry::Wording;
use crate::model::source::Span;
use crate::text::words::words;

/// A phrase of the list, word by word in small letters.
struct Phrase<'r> {
    words: Vec<String>,
    wording: &'r Wording,
}

/// Looks for every phrase of the list in a text, as it is written in the file: its head too, which readers see in lists.
pub fn ask(asked: &Asked<'_>, report: &mut Report) {
    let document = asked.document;
    let tag = asked.settings.locale(document.file.locale).tag.as_str();
    let phrases: Vec<Phrase<'_>> = asked.registries.wording.iter().flat_map(|wording| phrases(wording, tag)).collect();
    if phrases.is_empty() {
        return;
    }
    let text = &asked.project.source(document.head.source).text;
    let lower = |word: &str| word.to_lowercase().replace('’', "'");
    let found: Vec<(usize, &str, String)> = words(text).map(|(at, word)| (at, word, lower(word))).collect();
    let teachers = of_teachers(&document.body.blocks);
    for (row, (at, _, first)) in found.iter().enumerate() {
        for phrase in phrases.iter().filter(|phrase| phrase.words.first() == Some(first)) {
            let here = &found[row..(row + phrase.words.len()).min(found.len())];
            let same = here.len() == phrase.words.len() && here.iter().zip(&phrase.words).all(|((_, _, word), wanted)| word == wanted);
            let together = here.windows(2).all(|two| is_gap(&text[two[0].0 + two[0].1.len()..two[1].0]));
            if !(same && together) || teachers.iter().any(|range| range.contains(at)) {
                continue;
            }
            let end = here.last().map_or(*at, |(at, word, _)| at + word.len());
            let diagnostic = Diagnostic::at(&code::WORDING, Span::new(document.head.source, *at..end));
            let (why, instead) = (phrase.wording.why.text(tag, tag), phrase.wording.instead.text(tag, tag));
            report.add(
                diagnostic
                    .with("words", here.iter().map(|(_, word, _)| *word).collect::<Vec<_>>().join(" "))
                    .with("why", why)
                    .with("instead", instead),
            );
        }
    }
}

fn phrases<'r>(wording: &'r Wording, tag: &str) -> Vec<Phrase<'r>> {
    let of_language = wording.words.get(tag).into_iter().flatten();
    let split = |phrase: &String| words(phrase).map(|(_, word)| word.to_lowercase().replace('’', "'")).collect::<Vec<_>>();
    of_language.map(|phrase| Phrase { words: split(phrase), wording }).collect()
}

/// Where a block ends, with all that is in it.
fn end(block: &Block) -> usize {
    let inner = block.inside().into_iter().flatten().map(end);
    inner.chain([block.span.range().end]).max().unwrap_or_default()
}

/// Whether words go on over it: blanks, the end of a line, marks of emphasis.
fn is_gap(gap: &str) -> bool {
    gap.chars().all(|c| c.is_whitespace() || matches!(c, '*' | '_' | '-')) && gap.matches('\n').count() < 2
}

/// Where what only teachers see stands.
fn of_teachers(blocks: &[Block]) -> Vec<std::ops::Range<usize>> {
    let mut ranges = Vec::new();
    for block in blocks {
        match &block.kind {
            BlockKind::Directive(directive) if Readers::of_directive(&directive.name) == Readers::Teachers => {
                ranges.push(block.span.range().start..end(block));
            }
            _ => block.inside().into_iter().for_each(|inner| ranges.extend(of_teachers(inner))),
        }
    }
    ranges
}
