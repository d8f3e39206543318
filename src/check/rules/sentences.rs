//! Whether sentences are short enough for the youngest whom a lesson is for. Of each text the longest is told, once.
//!
//! Words are counted as they are written: in Vietnamese these are syllables (tiếng), and a sentence has about as many of
//! them as its English translation has words (4.6 and 4.7 on average in our lesson for the youngest, 8.1 and 7.3 in the one
//! for ages 9 to 11). What only teachers see or is printed for families is read by others, and a quotation is not ours to
//! shorten.

use std::ops::Range;

use super::super::Asked;
use crate::diag::catalogue::care as code;
use crate::diag::{Diagnostic, Report};
use crate::model::body::{Block, BlockKind, DirectiveContent, Inline, Readers, plain_text};
use crate::model::front_matter::Audience;
use crate::model::source::Span;
use crate::text::letter::is_written_without_spaces;
use crate::text::sentences::sentences;
use crate::text::words::words;

/// How many words sentences should have: those who write for children ask for about 8, 12, 15 and 20. In our first eight
/// lessons 19 sentences of 20 keep to that.
const fn aim(audience: Audience) -> usize {
    match audience {
        Audience::Age3To5 => 8,
        Audience::Age6To8 => 12,
        Audience::Age9To11 => 15,
        Audience::Age12To14 | Audience::Age15To16 | Audience::Parents | Audience::Teachers => 20,
    }
}

/// From where on a sentence is told: half again as long is read twice.
const fn most(aim: usize) -> usize {
    aim * 3 / 2
}

/// Whether a sentence of `count` words is no matter of taste: of the small too long is too long, and of older children twice
/// as long as it should be.
fn is_too_much(count: usize, youngest: Audience) -> bool {
    match youngest {
        Audience::Age3To5 | Audience::Age6To8 => true,
        Audience::Age9To11 | Audience::Age12To14 | Audience::Age15To16 => count > aim(youngest) * 2,
        Audience::Parents | Audience::Teachers => false,
    }
}

/// A run of text that is read in one go, and the part of the file in which its words stand, in order.
struct Passage {
    text: String,
    span: Span,
}

/// Looks at every sentence of a lesson.
pub fn ask(asked: &Asked<'_>, report: &mut Report) {
    let document = asked.document;
    // In the order of their ages.
    let Some(youngest) = document.front_matter.ages.first().copied().filter(|_| !document.file.branch) else { return };
    let aim = aim(youngest);
    let most = most(aim);
    let mut passages = Vec::new();
    let end = asked.project.source(document.head.source).text.len();
    collect(&document.body.blocks, end, &mut passages);
    let too_long = passages.iter().flat_map(|passage| {
        let counted = sentences(&passage.text).map(|(at, sentence)| (words(sentence).count(), at, sentence));
        counted.filter(|(count, _, sentence)| *count > most && !sentence.contains(is_written_without_spaces)).map(move |one| (passage, one))
    });
    let too_long: Vec<_> = too_long.collect();
    // Of several that are as long as one another the first.
    let Some((passage, (count, at, sentence))) = too_long.iter().rev().max_by_key(|(_, (count, ..))| count) else { return };
    let code = if is_too_much(*count, youngest) { &code::SENTENCE_FOR_CHILDREN } else { &code::SENTENCE };
    let diagnostic = Diagnostic::at(code, asked.first_line(place(asked, passage, *at..at + sentence.len())));
    report.add(
        diagnostic
            .with("count", count.to_string())
            .with("aim", aim.to_string())
            .with("most", most.to_string())
            .with("all", too_long.len().to_string()),
    );
}

/// Where the sentence at `range` of a passage stands in the file: its words are those of the passage, with marks and
/// addresses between them. Where they are written in another way, the passage.
fn place(asked: &Asked<'_>, passage: &Passage, range: Range<usize>) -> Span {
    let source = &asked.project.source(passage.span.source).text;
    let start = passage.span.range().start;
    let mut written = words(source.get(passage.span.range()).unwrap_or_default());
    let mut place: Option<Range<usize>> = None;
    for (at, word) in words(&passage.text).take_while(|(at, _)| *at < range.end) {
        let Some((found, _)) = written.find(|(_, written)| *written == word) else { return passage.span };
        if at >= range.start {
            let first = place.map_or(found, |place| place.start);
            place = Some(first..found + word.len());
        }
    }
    place.map_or(passage.span, |place| Span::new(passage.span.source, start + place.start..start + place.end))
}

/// The passages of blocks that everybody reads, in a file that ends at `end`.
fn collect(blocks: &[Block], end: usize, passages: &mut Vec<Passage>) {
    for block in blocks {
        let mut add = |text: String, span: Span| passages.push(Passage { text, span });
        match &block.kind {
            BlockKind::Paragraph { content, .. } => add(lines(content), block.span),
            BlockKind::Table(table) => {
                let cells = table.head.iter().chain(table.rows.iter().flatten()).map(|cell| lines(cell));
                add(cells.collect::<Vec<_>>().join("\n"), block.span);
            }
            BlockKind::Quote(_) => continue,
            BlockKind::Directive(directive) if Readers::of_directive(&directive.name) != Readers::Everyone => continue,
            BlockKind::Directive(directive) => match &directive.content {
                DirectiveContent::Choices(_, choices) => {
                    choices.iter().for_each(|choice| add(lines(&choice.label) + "\n" + &lines(&choice.feedback), choice.span));
                }
                DirectiveContent::Dialogue(said) => {
                    // Lines keep no place of their own: they come after the line that opens the block.
                    let span = Span::new(block.span.source, block.span.range().start..end);
                    add(said.iter().map(|line| lines(&line.content)).collect::<Vec<_>>().join("\n"), span);
                }
                _ => {}
            },
            _ => {}
        }
        block.inside().into_iter().for_each(|inner| collect(inner, end, passages));
    }
}

/// A text as it is spoken: a line break that is meant is a breath.
fn lines(content: &[Inline]) -> String {
    let lines = content.split(|inline| *inline == Inline::HardBreak).map(|line| plain_text(line, &[]));
    lines.collect::<Vec<_>>().join("\n")
}
