//! A text becomes slides: a new one at each heading, and where more than forty words would stand on
//! one, what follows goes to the next. Pure: it arranges the tree and renders nothing.

use crate::model::body::{Block, BlockKind, Body, Definition, Directive, DirectiveContent, Inline, Item, Line, Readers, Table};
use crate::model::source::Span;

/// Words a class can take in from the wall at once (`domain.md` 4).
pub const MOST_WORDS: usize = 40;

/// One slide.
#[derive(Debug, PartialEq)]
pub struct Slide<'b> {
    /// The heading it stands under: its row of [`Body::headings`] and its words. `None` before the first.
    pub heading: Option<(u32, &'b [Inline])>,
    /// Which of how many slides under this heading it is, counted from 1.
    pub part: (usize, usize),
    /// What it shows, in order.
    pub pieces: Vec<Piece<'b>>,
}

/// What a slide is made of.
#[derive(Debug, PartialEq)]
pub enum Piece<'b> {
    /// A whole block.
    Block(&'b Block),
    /// Some items of a list that was too long for one slide; an ordered one with the number of the first.
    Items(Option<u64>, &'b [Item]),
    /// Some rows of a table, under its head.
    Rows(&'b Table, &'b [Vec<Vec<Inline>>]),
    /// Some of what a directive holds.
    Share(&'b Directive, Share<'b>),
}

/// What of a directive stands on one slide.
#[derive(Debug, PartialEq)]
pub enum Share<'b> {
    /// Some of its blocks.
    Pieces(Vec<Piece<'b>>),
    /// Some of its steps, and the number of the first.
    Steps(usize, &'b [Vec<Block>]),
    /// Some of what is said.
    Lines(&'b [Line]),
    /// The question without its choices.
    Prompt,
    /// The choices without their question.
    Choices,
}

/// The slides of a text, and what cannot be made to fit on one: its place and its number of words.
pub fn split(body: &Body) -> (Vec<Slide<'_>>, Vec<(Span, usize)>) {
    let mut deck = Deck::default();
    for block in &body.blocks {
        deck.add(block);
    }
    deck.close();
    for slide in 0..deck.slides.len() {
        let heading = deck.slides[slide].heading.map(|(row, _)| row);
        let of = deck.slides.iter().filter(|slide| slide.heading.map(|(row, _)| row) == heading).count();
        deck.slides[slide].part.1 = of;
    }
    (deck.slides, deck.too_long)
}

#[derive(Default)]
struct Deck<'b> {
    slides: Vec<Slide<'b>>,
    heading: Option<(u32, &'b [Inline])>,
    /// How many slides the heading has so far.
    under: usize,
    pieces: Vec<Piece<'b>>,
    words: usize,
    /// Whether the open slide holds a picture, and whether it holds something that wants it alone.
    picture: bool,
    full: bool,
    too_long: Vec<(Span, usize)>,
}

impl<'b> Deck<'b> {
    fn add(&mut self, block: &'b Block) {
        match &block.kind {
            BlockKind::Heading(row, words) => {
                self.close();
                (self.heading, self.under) = (Some((*row, words.as_slice())), 0);
            }
            BlockKind::Rule => self.close(),
            BlockKind::List(first, items) => self.list(*first, items),
            BlockKind::Directive(directive) => self.directive(block, directive),
            BlockKind::Paragraph { content, .. } if is_picture(content) => {
                // One picture a slide; its words may follow it.
                if self.picture || self.full {
                    self.close();
                }
                self.picture = true;
                self.pieces.push(Piece::Block(block));
            }
            BlockKind::Table(table) => self.table(block, table),
            BlockKind::Code { .. } => self.alone(block),
            _ => {
                let words = words_of(std::slice::from_ref(block));
                self.room_for(words, block.span);
                self.pieces.push(Piece::Block(block));
            }
        }
    }

    /// Ends the slide unless `words` more fit on it; what fits on none is told.
    fn room_for(&mut self, words: usize, span: Span) {
        if words > MOST_WORDS {
            self.too_long.push((span, words));
        }
        if self.full || self.words > 0 && self.words + words > MOST_WORDS {
            self.close();
        }
        self.words += words;
    }

    fn list(&mut self, first: Option<u64>, items: &'b [Item]) {
        let mut from = 0;
        for (at, item) in items.iter().enumerate() {
            let (words, weight) = (words_of(&item.blocks), weight_of(&item.blocks));
            if words > MOST_WORDS {
                self.too_long.push((item.span, words));
            }
            if self.full || self.words > 0 && self.words + weight > MOST_WORDS {
                self.items(first, items, from, at);
                self.close();
                from = at;
            }
            self.words += weight;
        }
        self.items(first, items, from, items.len());
    }

    fn items(&mut self, first: Option<u64>, items: &'b [Item], from: usize, to: usize) {
        if from < to {
            self.pieces.push(Piece::Items(first.map(|first| first + from as u64), &items[from..to]));
        }
    }

    fn directive(&mut self, block: &'b Block, directive: &'b Directive) {
        if Readers::of_directive(&directive.name) != Readers::Everyone || directive.name == "help" {
            // The last slide of every lesson holds the help lines.
            return;
        }
        let light = match &directive.content {
            DirectiveContent::Steps(_, steps, _) => steps.iter().map(|step| weight_of(step)).sum::<usize>() <= MOST_WORDS,
            _ => words_of(std::slice::from_ref(block)) <= MOST_WORDS,
        };
        if light {
            return self.alone(block);
        }
        match &directive.content {
            DirectiveContent::Blocks(inner) | DirectiveContent::Note(_, inner) => {
                let mut deck = Self::default();
                inner.iter().for_each(|block| deck.add(block));
                deck.close();
                self.too_long.append(&mut deck.too_long);
                for slide in deck.slides {
                    self.share(directive, Share::Pieces(slide.pieces));
                }
            }
            DirectiveContent::Steps(before, steps, after) if before.is_empty() && after.is_empty() => {
                for run in runs(steps, |step| weight_of(step)) {
                    self.too_long(words_in(&steps[run.clone()], |step| words_of(step)), run.len(), directive);
                    self.share(directive, Share::Steps(run.start + 1, &steps[run]));
                }
            }
            DirectiveContent::Dialogue(lines) => {
                for run in runs(lines, |line| count(&line.content)) {
                    self.too_long(words_in(&lines[run.clone()], |line| count(&line.content)), run.len(), directive);
                    self.share(directive, Share::Lines(&lines[run]));
                }
            }
            DirectiveContent::Choices(prompt, choices) => {
                self.too_long(words_of(prompt), 1, directive);
                self.share(directive, Share::Prompt);
                self.too_long(words_in(choices, |choice| count(&choice.label)), 1, directive);
                self.share(directive, Share::Choices);
            }
            _ => self.alone(block),
        }
    }

    fn table(&mut self, block: &'b Block, table: &'b Table) {
        let words = |row: &Vec<Vec<Inline>>| row.iter().map(|cell| count(cell)).sum::<usize>();
        let runs = runs(&table.rows, words);
        if runs.len() < 2 && self.words == 0 && !self.full {
            // Whole, beside the picture that may stand before it.
            self.pieces.push(Piece::Block(block));
            self.full = true;
            return;
        }
        for run in runs {
            if run.len() == 1 && words(&table.rows[run.start]) > MOST_WORDS {
                self.too_long.push((block.span, words(&table.rows[run.start])));
            }
            self.own(Piece::Rows(table, &table.rows[run]));
        }
    }

    fn share(&mut self, directive: &'b Directive, share: Share<'b>) {
        self.own(Piece::Share(directive, share));
    }

    /// A slide for this piece and nothing else but a picture before it.
    fn own(&mut self, piece: Piece<'b>) {
        if self.words > 0 || self.full {
            self.close();
        }
        self.pieces.push(piece);
        self.full = true;
    }

    /// Tells of one thing that is too long by itself.
    fn too_long(&mut self, words: usize, things: usize, directive: &Directive) {
        if things == 1 && words > MOST_WORDS {
            self.too_long.push((directive.opening, words));
        }
    }

    fn alone(&mut self, block: &'b Block) {
        let words = words_of(std::slice::from_ref(block));
        if words > MOST_WORDS {
            self.too_long.push((block.span, words));
        }
        self.own(Piece::Block(block));
    }

    fn close(&mut self) {
        let pieces = std::mem::take(&mut self.pieces);
        // A heading right before another one still has its slide: it opens what follows.
        if !pieces.is_empty() || self.heading.is_some() && self.under == 0 {
            self.under += 1;
            self.slides.push(Slide { heading: self.heading, part: (self.under, 0), pieces });
        }
        (self.words, self.picture, self.full) = (0, false, false);
    }
}

/// Whether a paragraph is a picture and nothing else.
pub fn is_picture(content: &[Inline]) -> bool {
    let mut seen = content.iter().filter(|inline| !matches!(inline, Inline::SoftBreak));
    matches!((seen.next(), seen.next()), (Some(Inline::Image(_)), None))
}

/// Words, and for each picture as many as two of which do not stand on one slide.
fn weight_of(blocks: &[Block]) -> usize {
    let picture = |block: &&Block| matches!(&block.kind, BlockKind::Paragraph { content, .. } if is_picture(content));
    words_of(blocks) + blocks.iter().filter(picture).count() * (MOST_WORDS / 2 + 1)
}

fn words_in<T>(things: &[T], words: impl Fn(&T) -> usize) -> usize {
    things.iter().map(words).sum()
}

/// Neighbours that fit on one slide together, as ranges; a thing that fits on none stands alone.
fn runs<T>(things: &[T], words: impl Fn(&T) -> usize) -> Vec<std::ops::Range<usize>> {
    let mut runs = Vec::new();
    let (mut from, mut sum) = (0, 0);
    for (at, thing) in things.iter().enumerate() {
        let words = words(thing);
        if at > from && sum + words > MOST_WORDS {
            runs.push(from..at);
            (from, sum) = (at, 0);
        }
        sum += words;
    }
    if from < things.len() {
        runs.push(from..things.len());
    }
    runs
}

/// How many words a class would see: what opens only after a choice does not count.
fn words_of(blocks: &[Block]) -> usize {
    let in_lines = |lines: &[Vec<Inline>]| lines.iter().map(|line| count(line)).sum::<usize>();
    let in_block = |block: &Block| match &block.kind {
        BlockKind::Paragraph { content, .. } | BlockKind::Heading(_, content) => count(content),
        BlockKind::List(_, items) => items.iter().map(|item| words_of(&item.blocks)).sum(),
        BlockKind::Quote(inner) | BlockKind::Alert(_, inner) => words_of(inner),
        BlockKind::Table(table) => in_lines(&table.head) + table.rows.iter().map(|row| in_lines(row)).sum::<usize>(),
        BlockKind::Definitions(rows) => rows
            .iter()
            .map(|row| match row {
                Definition::Title(content) => count(content),
                Definition::Details(inner) => words_of(inner),
            })
            .sum(),
        BlockKind::Code { text, .. } => text.split_whitespace().count(),
        BlockKind::Rule => 0,
        BlockKind::Directive(directive) => match &directive.content {
            DirectiveContent::Blocks(_) if directive.name == "reveal" => 0,
            // The names beside a few bars are taken in with them; the table itself is left to the page.
            DirectiveContent::Blocks(inner) if directive.name == "chart" => inner
                .iter()
                .filter(|block| !matches!(block.kind, BlockKind::Table(_)))
                .map(|block| words_of(std::slice::from_ref(block)))
                .sum(),
            DirectiveContent::Blocks(inner) | DirectiveContent::Note(_, inner) => words_of(inner),
            DirectiveContent::Choices(prompt, choices) => {
                words_of(prompt) + choices.iter().map(|choice| count(&choice.label)).sum::<usize>()
            }
            DirectiveContent::Steps(before, steps, after) => {
                words_of(before) + steps.iter().map(|step| words_of(step)).sum::<usize>() + words_of(after)
            }
            DirectiveContent::Dialogue(lines) => lines.iter().map(|line| count(&line.content)).sum(),
            // The text of a law comes from elsewhere, a transcript is folded away, help lines are on every slide.
            DirectiveContent::Law(_, inner) => words_of(inner),
            DirectiveContent::Help(..) | DirectiveContent::Media { .. } => 0,
        },
    };
    blocks.iter().map(in_block).sum()
}

fn count(inlines: &[Inline]) -> usize {
    crate::model::body::plain_text(inlines, &[]).split_whitespace().count()
}
