//! Through a text from its first block to its last, footnotes at the end.

use crate::model::body::{Block, BlockKind, Body, Definition, DirectiveContent, Inline};

/// Gives every block to `see`, the outer before the inner.
pub fn blocks<'b>(body: &'b Body, see: &mut dyn FnMut(&'b Block)) {
    let notes = body.footnotes.iter().map(|note| note.blocks.as_slice());
    std::iter::once(body.blocks.as_slice()).chain(notes).for_each(|blocks| each(blocks, see));
}

fn each<'b>(blocks: &'b [Block], see: &mut dyn FnMut(&'b Block)) {
    for block in blocks {
        see(block);
        block.inside().into_iter().for_each(|inner| each(inner, see));
    }
}

/// The runs of text directly in a block.
fn texts(block: &Block) -> Vec<&[Inline]> {
    match &block.kind {
        BlockKind::Paragraph { content, .. } | BlockKind::Heading(_, content) => vec![content],
        BlockKind::Table(table) => table.head.iter().chain(table.rows.iter().flatten()).map(Vec::as_slice).collect(),
        BlockKind::Definitions(rows) => rows
            .iter()
            .filter_map(|row| match row {
                Definition::Title(text) => Some(text.as_slice()),
                Definition::Details(_) => None,
            })
            .collect(),
        BlockKind::Directive(directive) => match &directive.content {
            DirectiveContent::Choices(_, choices) => choices.iter().flat_map(|choice| [&choice.label[..], &choice.feedback[..]]).collect(),
            DirectiveContent::Dialogue(lines) => lines.iter().map(|line| line.content.as_slice()).collect(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// Gives every piece of running text to `see`, the outer before the inner.
pub fn inlines<'b>(body: &'b Body, see: &mut dyn FnMut(&'b Inline)) {
    blocks(body, &mut |block| texts(block).into_iter().for_each(|text| run(text, see)));
}

fn run<'b>(text: &'b [Inline], see: &mut dyn FnMut(&'b Inline)) {
    for inline in text {
        see(inline);
        if let Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strike(inner) | Inline::Link(_, inner) = inline {
            run(inner, see);
        }
    }
}
