//! A document's tree becomes plain text, cut at its headings: only what everybody sees on the page itself.

use super::entry::Part;
use crate::model::body::{
    Block, BlockKind, Body, Choice, Definition, Directive, DirectiveContent, Inline, Item, Line, Readers, Table, plain_text,
};

/// The parts of `body`.
pub fn parts(body: &Body) -> Vec<Part> {
    let mut reading = Reading { body, parts: vec![Part::default()], footnotes: Vec::new() };
    reading.blocks(&body.blocks);
    // A footnote belongs to whoever refers to it; a footnote may refer to another.
    let mut at = 0;
    while let Some(note) = reading.footnotes.get(at).and_then(|row| body.footnotes.get(*row as usize)) {
        reading.blocks(&note.blocks);
        at += 1;
    }
    reading.parts
}

struct Reading<'b> {
    body: &'b Body,
    parts: Vec<Part>,
    footnotes: Vec<u32>,
}

impl Reading<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match &block.kind {
            BlockKind::Paragraph { content, .. } => self.line(content),
            BlockKind::Heading(row, _) => {
                if let Some(heading) = self.body.headings.get(*row as usize) {
                    self.parts.push(Part { id: heading.id.clone(), heading: squeezed(&heading.text), text: String::new() });
                }
            }
            BlockKind::List(_, items) => items.iter().for_each(|item: &Item| self.blocks(&item.blocks)),
            BlockKind::Quote(inner) | BlockKind::Alert(_, inner) => self.blocks(inner),
            BlockKind::Code { text, .. } => self.text(text),
            BlockKind::Table(table) => self.table(table),
            BlockKind::Definitions(rows) => rows.iter().for_each(|row| match row {
                Definition::Title(title) => self.line(title),
                Definition::Details(details) => self.blocks(details),
            }),
            BlockKind::Rule => {}
            BlockKind::Directive(directive) => self.directive(directive),
        }
    }

    fn table(&mut self, table: &Table) {
        for cell in std::iter::once(&table.head).chain(&table.rows).flatten() {
            self.line(cell);
        }
    }

    fn directive(&mut self, directive: &Directive) {
        if Readers::of_directive(&directive.name) != Readers::Everyone {
            return;
        }
        self.text(&directive.title);
        match &directive.content {
            DirectiveContent::Choices(question, choices) => {
                self.blocks(question);
                choices.iter().for_each(|choice: &Choice| {
                    self.line(&choice.label);
                    self.line(&choice.feedback);
                });
            }
            DirectiveContent::Dialogue(lines) => lines.iter().for_each(|line: &Line| self.line(&line.content)),
            DirectiveContent::Steps(before, steps, after) => {
                self.blocks(before);
                steps.iter().for_each(|step| self.blocks(step));
                self.blocks(after);
            }
            DirectiveContent::Blocks(blocks)
            | DirectiveContent::Note(_, blocks)
            | DirectiveContent::Law(_, blocks)
            | DirectiveContent::Help(_, blocks)
            | DirectiveContent::Media { transcript: blocks, .. } => self.blocks(blocks),
        }
    }

    fn line(&mut self, content: &[Inline]) {
        self.refer(content);
        let text = plain_text(content, &self.body.images);
        self.text(&text);
    }

    /// Remembers the footnotes that `content` refers to.
    fn refer(&mut self, content: &[Inline]) {
        for inline in content {
            match inline {
                Inline::Footnote(row) if !self.footnotes.contains(row) => self.footnotes.push(*row),
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strike(inner) | Inline::Link(_, inner) => self.refer(inner),
                _ => {}
            }
        }
    }

    fn text(&mut self, text: &str) {
        let Some(part) = self.parts.last_mut() else { return };
        for line in text.lines() {
            let line = squeezed(line);
            if !line.is_empty() {
                part.text.push_str(&line);
                part.text.push('\n');
            }
        }
    }
}

/// The text with single spaces only.
pub fn squeezed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}
