//! The tree becomes HTML: here what CommonMark asks for, in [`directives`] our own blocks through the
//! theme's components, in [`links`] links and pictures written for the page they stand on.

mod directives;
mod links;

use std::fmt::Write as _;

use tera::{Context, Value};

use super::highlight::highlight;
use super::pages::Pages;
use super::theme::Theme;
use crate::diag::Diagnostic;
use crate::model::body::{Alignment, Block, BlockKind, Definition, Inline, Item, Table};
use crate::model::document::Document;
use crate::model::ids::DocumentId;
use crate::model::page::Page;
use crate::model::site::Targets;

/// Renders the text of one page.
pub struct Html<'s> {
    pages: &'s Pages<'s>,
    theme: &'s Theme<'s>,
    page: &'s Page,
    document: &'s Document,
    targets: &'s Targets,
    implicits: Context,
    out: String,
    // Ids made here hold an underscore, which ids made of headings never do.
    /// Footnotes referred to so far, in the order of their numbers, with how often.
    notes: Vec<(u32, u32)>,
    directives: u32,
    images: u32,
    problems: Vec<Diagnostic>,
}

impl<'s> Html<'s> {
    /// A renderer for `page`, which shows `document`. `implicits` are what every component may ask for.
    pub fn new(pages: &'s Pages<'s>, theme: &'s Theme<'s>, page: &'s Page, document: DocumentId, implicits: Context) -> Self {
        Self {
            pages,
            theme,
            page,
            document: pages.site.document(document),
            targets: &pages.site.targets[document.index()],
            implicits,
            out: String::with_capacity(8 << 10),
            notes: Vec::new(),
            directives: 0,
            images: 0,
            problems: Vec::new(),
        }
    }

    /// The HTML of the whole text, and what its components complained of.
    pub fn run(mut self) -> (String, Vec<Diagnostic>) {
        self.blocks(&self.document.body.blocks);
        self.footnotes();
        (self.out, self.problems)
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
        self.out.push_str("<pre tabindex=\"0\"><code");
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
        let label = self.pages.word(self.page.locale, "table");
        self.out.push_str("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"");
        escape(label, &mut self.out);
        self.out.push_str("\"><table><thead><tr>");
        for (index, cell) in table.head.iter().enumerate() {
            self.cell("th", true, index, table, cell);
        }
        self.out.push_str("</tr></thead>");
        if !table.rows.is_empty() {
            self.out.push_str("<tbody>\n");
            for row in &table.rows {
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

/// The anchor of an article on its law's page.
pub fn article_id(number: &str) -> String {
    format!("dieu-{}", crate::text::fold::slug(number))
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
