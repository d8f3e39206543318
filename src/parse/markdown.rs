//! Markdown becomes our tree. The only file that names pulldown-cmark.
//!
//! The parser's events arrive as a flat stream; [`Builder`] keeps the containers that are open on a
//! stack of its own (never on the call stack), so that no nesting, however deep, can harm it.

mod blocks;
mod footnotes;
mod raw_html;

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{Alignment as Column, BlockQuoteKind, CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::directive::Head;
use super::fences::{self, Fence};
use super::heading::Ids;
use crate::diag::catalogue::{content as code, link as link_code};
use crate::diag::{Diagnostic, Report};
use crate::model::body::{
    Alignment, Block, BlockKind, Body, Definition, Heading, Image, ImageRef, Inline, Item, Link, LinkRef, NoteKind, Table, plain_text,
};
use crate::model::ids::SourceId;
use crate::model::project::ThemeFiles;
use crate::model::source::Span;

/// Containers deeper than this are flattened, and reported once.
const MOST_DEPTH: usize = 60;

/// Reads the Markdown from byte `start` of `text` to its end.
pub fn parse(text: &str, start: usize, source: SourceId, theme: &ThemeFiles, report: &mut Report) -> Body {
    let markdown = &text[start..];
    let mut fences = fences::find(markdown);
    loop {
        let masked = fences::mask(markdown, &fences);
        let mut found = Report::default();
        let builder = Builder::new(text, start, source, theme, &fences, &mut found);
        let (body, seen) = builder.run(&masked);
        if seen.iter().all(|seen| *seen) {
            report.append(found);
            return body;
        }
        // A fence line that the parser took for something else (indented code, say) is no fence:
        // read again without it. Each round has fewer, so this ends; nearly always the first is the last.
        fences = fences.into_iter().zip(seen).filter_map(|(fence, seen)| seen.then_some(fence)).collect();
    }
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
}

/// A container that is open, and what it holds so far.
struct Open<'t> {
    what: What<'t>,
    span: Span,
    blocks: Vec<Block>,
    inlines: Vec<Inline>,
}

enum What<'t> {
    Root,
    /// Deeper than we go: its content moves up.
    Flattened,
    Paragraph,
    Heading(u8, Option<String>),
    List(Option<u64>, Vec<Item>),
    Item(Option<bool>),
    Quote(Option<NoteKind>),
    /// Its info string, its text, and whether it is code by its indentation only.
    Code(String, String, bool),
    /// Raw HTML, or one of our fence lines.
    Html,
    Footnote(String),
    Table(Vec<Alignment>, Option<Vec<Vec<Inline>>>, Vec<Vec<Vec<Inline>>>),
    Row(Vec<Vec<Inline>>),
    Cell,
    Definitions(Vec<Definition>),
    Title,
    Details,
    Emphasis,
    Strong,
    Strike,
    Link(String, String),
    Image(String, String),
    Directive(Head<'t>, usize),
}

struct Builder<'t, 'r> {
    text: &'t str,
    start: usize,
    source: SourceId,
    theme: &'t ThemeFiles,
    fences: &'t [Fence],
    seen: Vec<bool>,
    stack: Vec<Open<'t>>,
    body: Body,
    ids: Ids,
    /// Footnotes that the text calls, and those that are written, with their place.
    called: BTreeSet<u32>,
    written: Vec<(u32, Span)>,
    too_deep: bool,
    /// Opening lines that were passed over because they stood too deep; as many closing lines follow.
    passed_over: usize,
    report: &'r mut Report,
}

impl<'t, 'r> Builder<'t, 'r> {
    fn new(text: &'t str, start: usize, source: SourceId, theme: &'t ThemeFiles, fences: &'t [Fence], report: &'r mut Report) -> Self {
        let root = Open { what: What::Root, span: Span::new(source, start..text.len()), blocks: Vec::new(), inlines: Vec::new() };
        Self {
            text,
            start,
            source,
            theme,
            fences,
            seen: vec![false; fences.len()],
            stack: vec![root],
            body: Body::default(),
            ids: Ids::default(),
            called: BTreeSet::new(),
            written: Vec::new(),
            too_deep: false,
            passed_over: 0,
            report,
        }
    }

    fn run(mut self, masked: &str) -> (Body, Vec<bool>) {
        for (event, range) in Parser::new_ext(masked, options()).into_offset_iter() {
            self.event(event, range);
        }
        self.close_directives(0);
        self.report_uncalled();
        if let Some(mut root) = self.stack.pop() {
            flush(&mut root);
            self.body.blocks = root.blocks;
        }
        (self.body, self.seen)
    }

    /// Where something stands, without the empty lines that the parser counts to its end.
    fn span(&self, range: &Range<usize>) -> Span {
        let (start, end) = (self.start + range.start, self.start + range.end);
        let blank = self.text.get(start..end).map_or(0, |text| text.len() - text.trim_end().len());
        Span::new(self.source, start..end - blank)
    }

    fn add(&mut self, diagnostic: Diagnostic) {
        self.report.add(diagnostic);
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.open(tag, &range),
            Event::End(tag) => self.close(tag, &range),
            Event::Text(text) => self.words(&text, &range),
            Event::Code(text) => self.inline(Inline::Code(text.into_string())),
            Event::SoftBreak => self.inline(Inline::SoftBreak),
            Event::HardBreak => self.inline(Inline::HardBreak),
            Event::Rule => self.block(BlockKind::Rule, self.span(&range)),
            Event::FootnoteReference(label) => {
                let index = self.footnote(&label);
                self.called.insert(index);
                self.inline(Inline::Footnote(index));
            }
            Event::TaskListMarker(done) => {
                if let Some(Open { what: What::Item(task), .. }) = self.stack.last_mut() {
                    *task = Some(done);
                } else if let Some(Open { what: What::Item(task), .. }) = self.stack.iter_mut().rev().nth(1) {
                    *task = Some(done);
                }
            }
            Event::InlineHtml(html) => self.refuse_html(&html, &range),
            Event::Html(html) => self.html_block(&html, &range),
            // Not enabled.
            Event::InlineMath(text) | Event::DisplayMath(text) => self.inline(Inline::Text(text.into_string())),
        }
    }

    fn open(&mut self, tag: Tag<'_>, range: &Range<usize>) {
        let what = match tag {
            Tag::Paragraph => What::Paragraph,
            Tag::Heading { level, id, .. } => What::Heading(level as u8, id.map(pulldown_cmark::CowStr::into_string)),
            Tag::BlockQuote(kind) => What::Quote(kind.map(note_kind)),
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => What::Code(info.into_string(), String::new(), false),
            Tag::CodeBlock(CodeBlockKind::Indented) => What::Code(String::new(), String::new(), true),
            Tag::HtmlBlock | Tag::MetadataBlock(_) => What::Html,
            Tag::List(first) => What::List(first, Vec::new()),
            Tag::Item => What::Item(None),
            Tag::FootnoteDefinition(label) => What::Footnote(label.into_string()),
            Tag::DefinitionList => What::Definitions(Vec::new()),
            Tag::DefinitionListTitle => What::Title,
            Tag::DefinitionListDefinition => What::Details,
            Tag::Table(columns) => What::Table(columns.into_iter().map(alignment).collect(), None, Vec::new()),
            Tag::TableHead | Tag::TableRow => What::Row(Vec::new()),
            Tag::TableCell => What::Cell,
            Tag::Emphasis | Tag::Superscript | Tag::Subscript => What::Emphasis,
            Tag::Strong => What::Strong,
            Tag::Strikethrough => What::Strike,
            Tag::Link { link_type, dest_url, title, .. } => {
                let scheme = if link_type == LinkType::Email { "mailto:" } else { "" };
                What::Link(format!("{scheme}{dest_url}"), title.into_string())
            }
            Tag::Image { dest_url, title, .. } => What::Image(dest_url.into_string(), title.into_string()),
        };
        let span = self.span(range);
        let flattens = matches!(
            what,
            What::Quote(_)
                | What::List(..)
                | What::Item(_)
                | What::Definitions(_)
                | What::Title
                | What::Details
                | What::Emphasis
                | What::Strong
                | What::Strike
        );
        let what = if flattens && self.is_too_deep(span) { What::Flattened } else { what };
        self.stack.push(Open { what, span, blocks: Vec::new(), inlines: Vec::new() });
    }

    /// Whether no further container fits in; reported the first time.
    fn is_too_deep(&mut self, span: Span) -> bool {
        let deep = self.stack.len() > MOST_DEPTH;
        if deep && !self.too_deep {
            self.too_deep = true;
            self.add(Diagnostic::at(&code::MARKDOWN_TOO_DEEP, span).with("limit", (MOST_DEPTH / 2).to_string()));
        }
        deep
    }

    fn close(&mut self, _: TagEnd, _: &Range<usize>) {
        // A block that was opened in this container ends with it, closed or not.
        while matches!(self.stack.last(), Some(Open { what: What::Directive(..), .. })) {
            self.close_unclosed();
        }
        if self.stack.len() > 1
            && let Some(open) = self.stack.pop()
        {
            self.finish(open);
        }
    }

    /// Turns a closed container into what it is and hands it to the one around it.
    fn finish(&mut self, mut open: Open<'t>) {
        let span = open.span;
        if holds_blocks(&open.what) {
            flush(&mut open);
        }
        let Open { what, blocks, inlines, .. } = open;
        match what {
            What::Root | What::Html => {}
            What::Flattened => self.hand_up(blocks, inlines),
            What::Paragraph => {
                self.unknown_footnotes(&inlines, span);
                self.block(BlockKind::Paragraph { content: inlines, loose: true }, span);
            }
            What::Heading(level, id) => self.heading(level, id.as_deref(), inlines, span),
            What::List(first, items) => self.block(BlockKind::List(first, items), span),
            What::Item(task) => {
                if let Some(Open { what: What::List(_, items), .. }) = self.stack.last_mut() {
                    items.push(Item { task, blocks, span });
                } else {
                    self.hand_up(blocks, inlines);
                }
            }
            What::Quote(None) => self.block(BlockKind::Quote(blocks), span),
            What::Quote(Some(kind)) => self.block(BlockKind::Alert(kind, blocks), span),
            What::Code(info, text, _) => {
                self.body.has_code |= !info.trim().is_empty();
                self.block(BlockKind::Code { info, text }, span);
            }
            What::Footnote(label) => {
                let index = self.footnote(&label);
                self.body.footnotes[index as usize].blocks = blocks;
                self.written.push((index, span));
            }
            What::Table(alignments, head, rows) => {
                self.block(BlockKind::Table(Table { alignments, head: head.unwrap_or_default(), rows }), span);
            }
            What::Row(cells) => {
                if let Some(Open { what: What::Table(_, head, rows), .. }) = self.stack.last_mut() {
                    if head.is_none() { *head = Some(cells) } else { rows.push(cells) }
                }
            }
            What::Cell => {
                if let Some(Open { what: What::Row(cells), .. }) = self.stack.last_mut() {
                    cells.push(inlines);
                }
            }
            What::Definitions(rows) => self.block(BlockKind::Definitions(rows), span),
            What::Title => self.definition(Definition::Title(inlines)),
            What::Details => self.definition(Definition::Details(blocks)),
            What::Emphasis => self.inline(Inline::Emphasis(inlines)),
            What::Strong => self.inline(Inline::Strong(inlines)),
            What::Strike => self.inline(Inline::Strike(inlines)),
            What::Link(dest, title) => {
                if dest.is_empty() {
                    self.add(Diagnostic::at(&link_code::LINK_EMPTY, span));
                }
                let readers = self.readers();
                let link = self.link(Link { dest, title, readers, span });
                self.inline(Inline::Link(link, inlines));
            }
            What::Image(dest, title) => self.image(dest, title, &inlines, span),
            What::Directive(head, _) => self.directive(head, blocks),
        }
    }

    fn hand_up(&mut self, mut blocks: Vec<Block>, mut inlines: Vec<Inline>) {
        if let Some(parent) = self.stack.last_mut() {
            parent.inlines.append(&mut inlines);
            if !blocks.is_empty() {
                flush(parent);
                parent.blocks.append(&mut blocks);
            }
        }
    }

    fn block(&mut self, kind: BlockKind, span: Span) {
        if let Some(parent) = self.stack.last_mut() {
            flush(parent);
            parent.blocks.push(Block { kind, span });
        }
    }

    fn inline(&mut self, inline: Inline) {
        let Some(parent) = self.stack.last_mut() else { return };
        match (parent.inlines.last_mut(), inline) {
            (Some(Inline::Text(before)), Inline::Text(more)) => before.push_str(&more),
            (_, inline) => parent.inlines.push(inline),
        }
    }

    fn words(&mut self, text: &str, range: &Range<usize>) {
        match self.stack.last_mut() {
            Some(Open { what: What::Code(_, code, indented), .. }) => {
                code.push_str(text);
                if *indented {
                    self.stray_fence(text, range);
                }
                return;
            }
            Some(Open { what: What::Html, .. }) => return,
            _ => self.stray_fence(text, range),
        }
        self.inline(Inline::Text(text.to_owned()));
    }

    fn definition(&mut self, row: Definition) {
        if let Some(Open { what: What::Definitions(rows), .. }) = self.stack.last_mut() {
            rows.push(row);
        }
    }

    fn heading(&mut self, level: u8, id: Option<&str>, inlines: Vec<Inline>, span: Span) {
        let text = plain_text(&inlines, &self.body.images).trim().to_owned();
        let id = self.ids.give(id, &text);
        let top = !self.stack.iter().any(|open| matches!(open.what, What::Directive(..)));
        let index = u32::try_from(self.body.headings.len()).unwrap_or(u32::MAX);
        let readers = self.readers();
        self.body.holds.parts |= top && level <= 2;
        self.body.headings.push(Heading { level, id, text, top, readers, span });
        self.block(BlockKind::Heading(index, inlines), span);
    }

    fn link(&mut self, link: Link) -> LinkRef {
        self.body.links.push(link);
        LinkRef(u32::try_from(self.body.links.len() - 1).unwrap_or(u32::MAX))
    }

    fn image(&mut self, dest: String, title: String, inlines: &[Inline], span: Span) {
        let words = plain_text(inlines, &self.body.images);
        let alt = match words.trim() {
            "-" => String::new(),
            "" => {
                self.add(Diagnostic::at(&code::IMAGE_NO_ALT, span).with("dest", dest.as_str()));
                String::new()
            }
            words => words.to_owned(),
        };
        let image = ImageRef(u32::try_from(self.body.images.len()).unwrap_or(u32::MAX));
        let readers = self.readers();
        self.body.images.push(Image { dest, alt, title, readers, span });
        self.inline(Inline::Image(image));
    }
}

/// Text directly in a container that holds blocks (a tight list's item) becomes a paragraph of its own.
fn flush(open: &mut Open<'_>) {
    if !open.inlines.is_empty() && holds_blocks(&open.what) {
        let content = std::mem::take(&mut open.inlines);
        open.blocks.push(Block { kind: BlockKind::Paragraph { content, loose: false }, span: open.span });
    }
}

fn holds_blocks(what: &What<'_>) -> bool {
    matches!(what, What::Root | What::Item(_) | What::Quote(_) | What::Footnote(_) | What::Details | What::Directive(..))
}

fn note_kind(kind: BlockQuoteKind) -> NoteKind {
    match kind {
        BlockQuoteKind::Note => NoteKind::Info,
        BlockQuoteKind::Tip => NoteKind::Tip,
        BlockQuoteKind::Important => NoteKind::Important,
        BlockQuoteKind::Warning | BlockQuoteKind::Caution => NoteKind::Safety,
    }
}

fn alignment(column: Column) -> Alignment {
    match column {
        Column::None => Alignment::None,
        Column::Left => Alignment::Left,
        Column::Center => Alignment::Center,
        Column::Right => Alignment::Right,
    }
}
