//! The tree becomes HTML: here what CommonMark asks for, in [`directives`] our own blocks through the
//! theme's components ([`charts`] draws the tables of charts), in [`links`] and [`pictures`] what leads to
//! other files, written for the page it stands on, in [`terms`] the words explained at its end, in [`forms`] what slides,
//! guide and handout take from the same tree.

mod charts;
mod directives;
mod forms;
mod links;
mod pictures;
mod terms;

use std::fmt::Write as _;

use tera::{Context, Value};

use super::highlight::highlight;
use super::pages::Pages;
use super::theme::Theme;
use super::view::{GuideView, HandoutView, SlideView};
use crate::diag::Diagnostic;
use crate::model::body::{Alignment, Block, BlockKind, Definition, Inline, Item, Table};
use crate::model::document::Document;
use crate::model::ids::{DocumentId, EntryId};
use crate::model::page::{Format, Page};
use crate::model::path::UrlPath;
use crate::model::site::Targets;

/// What a form of a page shows.
pub enum Shown {
    /// The whole text.
    Text {
        /// As HTML.
        body: String,
        /// Where each part under a heading of the first rank begins in it, and that heading's id.
        parts: Vec<(usize, String)>,
        /// Where the last part ends; footnotes follow.
        end: usize,
    },
    /// What a class sees.
    Slides(Vec<SlideView>),
    /// What is printed.
    Handout(Box<HandoutView>),
    /// What a teacher reads.
    Guide(Box<GuideView>),
}

/// Renders the text of one page.
pub struct Html<'s> {
    pages: &'s Pages<'s>,
    theme: &'s Theme<'s>,
    page: &'s Page,
    /// The form that is being made, and where it is.
    format: Format,
    url: UrlPath,
    document: &'s Document,
    targets: &'s Targets,
    implicits: Context,
    out: String,
    // Ids made here hold an underscore, which ids made of headings never do.
    /// Footnotes referred to so far, in the order of their numbers, with how often.
    notes: Vec<(u32, u32)>,
    /// Words of the glossary linked so far, in order, with how often.
    terms: Vec<(EntryId, u32)>,
    directives: u32,
    images: u32,
    problems: Vec<Diagnostic>,
}

impl<'s> Html<'s> {
    /// A renderer for `page` in one of its forms, which shows `document`. `implicits` are what every
    /// component may ask for.
    pub fn new(
        pages: &'s Pages<'s>,
        theme: &'s Theme<'s>,
        page: &'s Page,
        format: Format,
        document: DocumentId,
        implicits: Context,
    ) -> Self {
        Self {
            pages,
            theme,
            page,
            format,
            url: page.url_in(format),
            document: pages.site.document(document),
            targets: &pages.site.targets[document.index()],
            implicits,
            out: String::with_capacity(8 << 10),
            notes: Vec::new(),
            terms: Vec::new(),
            directives: 0,
            images: 0,
            problems: Vec::new(),
        }
    }

    /// The HTML of what the form shows, and what its components complained of.
    pub fn run(mut self) -> (Shown, Vec<Diagnostic>) {
        let shown = match self.format {
            Format::Page => self.text(),
            Format::Slides => self.slides(),
            Format::Handout => self.handout(),
            Format::Guide => self.guide(),
        };
        (shown, self.problems)
    }

    /// The text from beginning to end, with the places where its parts begin.
    fn text(&mut self) -> Shown {
        let mut parts = Vec::new();
        for block in &self.document.body.blocks {
            if let BlockKind::Heading(row, _) = block.kind
                && let Some(heading) = self.document.body.headings.get(row as usize).filter(|heading| heading.level <= 2)
            {
                parts.push((self.out.len(), heading.id.clone()));
            }
            self.block(block);
        }
        let end = self.out.len();
        self.footnotes();
        self.terms();
        Shown::Text { body: std::mem::take(&mut self.out), parts, end }
    }

    /// Renders to a string of its own.
    fn apart(&mut self, render: impl FnOnce(&mut Self)) -> String {
        let before = std::mem::take(&mut self.out);
        render(self);
        std::mem::replace(&mut self.out, before)
    }

    fn blocks(&mut self, blocks: &'s [Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn blocks_apart(&mut self, blocks: &'s [Block]) -> String {
        self.apart(|html| html.blocks(blocks))
    }

    fn inlines_apart(&mut self, inlines: &'s [Inline]) -> String {
        self.apart(|html| html.inlines(inlines))
    }

    fn block(&mut self, block: &'s Block) {
        match &block.kind {
            BlockKind::Paragraph { content, loose: true } => self.wrapped("<p>", content, "</p>\n"),
            BlockKind::Paragraph { content, loose: false } => self.inlines(content),
            BlockKind::Heading(index, content) => {
                let Some(heading) = self.document.body.headings.get(*index as usize) else { return };
                let level = heading.level;
                self.out.push_str("<h");
                let _ = write!(self.out, "{level} id=\"");
                escape(&heading.id, &mut self.out);
                self.wrapped("\">", content, "</h");
                let _ = writeln!(self.out, "{level}>");
            }
            BlockKind::List(first, items) => self.list(*first, items),
            BlockKind::Quote(inner) => {
                self.out.push_str("<blockquote>\n");
                self.blocks(inner);
                self.out.push_str("</blockquote>\n");
            }
            BlockKind::Alert(kind, inner) => {
                let body = self.blocks_apart(inner);
                let mut args = Context::new();
                args.insert_value("kind", Value::normal_string(kind.name()));
                self.component("note", "", args, &body);
            }
            BlockKind::Code { info, text } => self.code(info, text),
            BlockKind::Table(table) => self.table(table),
            BlockKind::Definitions(rows) => self.definitions(rows),
            BlockKind::Rule => self.out.push_str("<hr>\n"),
            BlockKind::Directive(directive) => self.directive(directive),
        }
    }

    fn wrapped(&mut self, open: &str, content: &'s [Inline], close: &str) {
        self.out.push_str(open);
        self.inlines(content);
        self.out.push_str(close);
    }

    fn list(&mut self, first: Option<u64>, items: &'s [Item]) {
        match first {
            None => self.out.push_str("<ul>\n"),
            Some(1) => self.out.push_str("<ol>\n"),
            Some(n) => {
                let _ = writeln!(self.out, "<ol start=\"{n}\">");
            }
        }
        for item in items {
            match item.task {
                None => self.out.push_str("<li>"),
                Some(done) => self.out.push_str(if done { "<li class=\"task\">\u{2611} " } else { "<li class=\"task\">\u{2610} " }),
            }
            let mut inline = true;
            for block in &item.blocks {
                let tight = matches!(block.kind, BlockKind::Paragraph { loose: false, .. });
                if inline && !tight {
                    self.out.push('\n');
                }
                inline = tight;
                self.block(block);
            }
            self.out.push_str("</li>\n");
        }
        self.out.push_str(if first.is_some() { "</ol>\n" } else { "</ul>\n" });
    }

    fn code(&mut self, info: &str, text: &str) {
        let language = info.split([' ', ',', '\t']).next().unwrap_or_default();
        let label = self.pages.word(self.page.locale, "code");
        self.out.push_str("<pre role=\"group\" tabindex=\"0\" aria-label=\"");
        escape(label, &mut self.out);
        self.out.push_str("\"><code");
        if !language.is_empty() {
            self.out.push_str(" class=\"language-");
            escape(language, &mut self.out);
            self.out.push('"');
        }
        self.out.push('>');
        let highlighted = if language.is_empty() { None } else { highlight(language, text) };
        match highlighted {
            Some(html) => self.out.push_str(&html),
            None => escape(text, &mut self.out),
        }
        self.out.push_str("</code></pre>\n");
    }

    /// A table may be wider than a phone: what is around it scrolls, and can be reached with the keyboard.
    fn table(&mut self, table: &'s Table) {
        self.rows(table, &table.rows);
    }

    /// A table with these of its rows.
    fn rows(&mut self, table: &'s Table, rows: &'s [Vec<Vec<Inline>>]) {
        let label = self.pages.word(self.page.locale, "table");
        self.out.push_str("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"");
        escape(label, &mut self.out);
        self.out.push_str("\"><table><thead><tr>");
        for (index, cell) in table.head.iter().enumerate() {
            self.cell("th", true, index, table, cell);
        }
        self.out.push_str("</tr></thead>");
        if !rows.is_empty() {
            self.out.push_str("<tbody>\n");
            for row in rows {
                self.out.push_str("<tr>");
                for (index, cell) in row.iter().enumerate() {
                    self.cell("td", false, index, table, cell);
                }
                self.out.push_str("</tr>\n");
            }
            self.out.push_str("</tbody>");
        }
        self.out.push_str("</table></div>\n");
    }

    fn cell(&mut self, tag: &str, head: bool, index: usize, table: &Table, content: &'s [Inline]) {
        let _ = write!(self.out, "<{tag}");
        if head && !content.is_empty() {
            self.out.push_str(" scope=\"col\"");
        }
        self.out.push_str(match table.alignments.get(index) {
            Some(Alignment::Left) => " class=\"left\">",
            Some(Alignment::Center) => " class=\"center\">",
            Some(Alignment::Right) => " class=\"right\">",
            Some(Alignment::None) | None => ">",
        });
        self.inlines(content);
        let _ = write!(self.out, "</{tag}>");
    }

    fn definitions(&mut self, rows: &'s [Definition]) {
        self.out.push_str("<dl>\n");
        for row in rows {
            match row {
                Definition::Title(content) => self.wrapped("<dt>", content, "</dt>\n"),
                Definition::Details(inner) => {
                    self.out.push_str("<dd>");
                    self.blocks(inner);
                    self.out.push_str("</dd>\n");
                }
            }
        }
        self.out.push_str("</dl>\n");
    }

    fn inlines(&mut self, inlines: &'s [Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => escape(text, &mut self.out),
                Inline::Code(text) => {
                    self.out.push_str("<code>");
                    escape(text, &mut self.out);
                    self.out.push_str("</code>");
                }
                Inline::Emphasis(inner) => self.wrapped("<em>", inner, "</em>"),
                Inline::Strong(inner) => self.wrapped("<strong>", inner, "</strong>"),
                Inline::Strike(inner) => self.wrapped("<del>", inner, "</del>"),
                Inline::Link(link, inner) => self.link(*link, inner),
                Inline::Image(image) => self.image(*image),
                Inline::Footnote(note) => self.footnote(*note),
                Inline::SoftBreak => self.out.push('\n'),
                Inline::HardBreak => self.out.push_str("<br>\n"),
            }
        }
    }

    fn footnote(&mut self, note: u32) {
        // A class cannot look a note up from the wall; it stands on the page.
        if self.format == Format::Slides {
            return;
        }
        let at = self.notes.iter().position(|(known, _)| *known == note).unwrap_or_else(|| {
            self.notes.push((note, 0));
            self.notes.len() - 1
        });
        self.notes[at].1 += 1;
        let (number, nth) = (at + 1, self.notes[at].1);
        let id = if nth == 1 { format!("fnref_{number}") } else { format!("fnref_{number}_{nth}") };
        let _ = write!(self.out, "<sup class=\"footnote-reference\"><a href=\"#fn_{number}\" id=\"{id}\">{number}</a></sup>");
    }

    fn footnotes(&mut self) {
        if self.notes.is_empty() {
            return;
        }
        let (label, back) = (self.pages.word(self.page.locale, "footnotes"), self.pages.word(self.page.locale, "footnote_back"));
        self.out.push_str("<section class=\"footnotes\" aria-label=\"");
        escape(label, &mut self.out);
        self.out.push_str("\">\n<ol>\n");
        // A footnote may refer to further ones, which are then added to the end.
        let mut at = 0;
        while let Some((note, _)) = self.notes.get(at).copied() {
            at += 1;
            let _ = write!(self.out, "<li id=\"fn_{at}\">");
            if let Some(note) = self.document.body.footnotes.get(note as usize) {
                self.blocks(&note.blocks);
            }
            let back = back.replace("{n}", &at.to_string());
            let _ = write!(self.out, " <a href=\"#fnref_{at}\" class=\"footnote-back\" aria-label=\"");
            escape(&back, &mut self.out);
            self.out.push_str("\">\u{21a9}</a></li>\n");
        }
        self.out.push_str("</ol>\n</section>\n");
    }
}

/// Escapes for text, attributes and code. Quotes too, everywhere: a naive reader of ZIM files takes
/// ` href="` for a link even in running text.
pub fn escape(text: &str, out: &mut String) {
    let mut at = 0;
    for (index, byte) in text.bytes().enumerate() {
        let escaped = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => continue,
        };
        out.push_str(&text[at..index]);
        out.push_str(escaped);
        at = index + 1;
    }
    out.push_str(&text[at..]);
}
