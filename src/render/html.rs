//! The tree becomes HTML: what CommonMark asks for, our directives through the theme's components,
//! links written for the page they stand on.

use std::fmt::Write as _;

use tera::{Context, Value};

use super::highlight::highlight;
use super::pages::Pages;
use super::theme::{Theme, map};
use super::view::{ArticleView, HelplineView};
use crate::diag::Diagnostic;
use crate::model::body::{
    Alignment, Block, BlockKind, Choice, Definition, Directive, DirectiveContent, ImageRef, Inline, Item, Line, LinkRef, Table,
};
use crate::model::document::Document;
use crate::model::page::Page;
use crate::model::path::UrlPath;
use crate::model::registry::LawRef;
use crate::model::site::{ImageTarget, LinkTarget, Targets};

/// Blocks whose text is for other outputs than the page.
const ELSEWHERE: [&str; 2] = ["teacher", "handout"];

/// Renders the text of one page.
pub struct Html<'s> {
    pages: &'s Pages<'s>,
    theme: &'s Theme<'s>,
    page: &'s Page,
    document: &'s Document,
    targets: &'s Targets,
    implicits: Context,
    out: String,
    /// Footnotes referred to so far, in the order of their numbers, with how often.
    notes: Vec<(u32, u32)>,
    directives: u32,
    images: u32,
    problems: Vec<Diagnostic>,
}

impl<'s> Html<'s> {
    /// A renderer for `page`, which shows `document`. `implicits` are what every component may ask for.
    pub fn new(
        pages: &'s Pages<'s>,
        theme: &'s Theme<'s>,
        page: &'s Page,
        document: &'s Document,
        targets: &'s Targets,
        implicits: Context,
    ) -> Self {
        Self {
            pages,
            theme,
            page,
            document,
            targets,
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
                Inline::Text(text) => escape_text(text, &mut self.out),
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

    fn link(&mut self, link: LinkRef, inner: &'s [Inline]) {
        let Some(written) = self.document.body.links.get(link.0 as usize) else { return self.inlines(inner) };
        let target = self.targets.link(link);
        let Some((href, extra)) = self.href(target) else { return self.inlines(inner) };
        self.out.push_str("<a href=\"");
        escape(&href, &mut self.out);
        self.out.push('"');
        self.out.push_str(&extra);
        if !written.title.is_empty() {
            self.out.push_str(" title=\"");
            escape(&written.title, &mut self.out);
            self.out.push('"');
        }
        self.wrapped(">", inner, "");
        if let Some(suffix) = self.suffix(target, &href) {
            self.out.push_str(&suffix);
        }
        self.out.push_str("</a>");
    }

    /// Where a link leads from this page, and further attributes.
    fn href(&self, target: &LinkTarget) -> Option<(String, String)> {
        let site = self.pages.site;
        let relative = |url: &UrlPath| self.page.url.relative_to(url);
        Some(match target {
            LinkTarget::Broken => return None,
            LinkTarget::Anchor(anchor) => (format!("#{anchor}"), String::new()),
            LinkTarget::Page { set, locale, anchor } => {
                let page = site.page(site.page_of(*set, locale.unwrap_or(self.page.locale))?);
                // A borrowed text's anchor may not exist in the reader's own version of the target.
                let anchor = anchor.as_ref().filter(|anchor| {
                    site.document_of(page).is_some_and(|document| document.body.headings.iter().any(|heading| heading.id == **anchor))
                });
                let fragment = anchor.map_or_else(String::new, |anchor| format!("#{anchor}"));
                let shown = page.borrowed.unwrap_or(page.locale);
                let extra = if shown == self.page.locale { String::new() } else { format!(" hreflang=\"{}\"", self.pages.tag(shown)) };
                (relative(&page.url) + &fragment, extra)
            }
            LinkTarget::Asset(asset) => (relative(&UrlPath::new(site.asset_paths.get(asset.index())?.as_str())?), String::new()),
            LinkTarget::Static(path) => (relative(&UrlPath::new(path.as_str())?), String::new()),
            LinkTarget::Law(law, article) => {
                let page = self.pages.law_page(*law, self.page.locale)?;
                let fragment = article.as_ref().map_or_else(String::new, |article| format!("#{}", article_id(article)));
                (relative(&page.url) + &fragment, " class=\"law\"".to_owned())
            }
            LinkTarget::Entry(entry) => {
                let page = self.pages.glossary_page(self.page.locale)?;
                let id = &site.registries.glossary[entry.index()].id;
                (format!("{}#{id}", relative(&page.url)), " class=\"term\"".to_owned())
            }
            LinkTarget::External(address) => (address.clone(), " class=\"external\" rel=\"noreferrer\"".to_owned()),
        })
    }

    /// What a link says of where it leads: the language of a text that is not the reader's, the host of another site.
    fn suffix(&self, target: &LinkTarget, href: &str) -> Option<String> {
        let mut out = String::new();
        match target {
            LinkTarget::Page { set, locale, .. } => {
                let site = self.pages.site;
                let page = site.page(site.page_of(*set, locale.unwrap_or(self.page.locale))?);
                let shown = page.borrowed.unwrap_or(page.locale);
                if shown == self.page.locale {
                    return None;
                }
                let locale = self.pages.settings.locale(shown);
                out.push_str(" <span class=\"link-note\" lang=\"");
                out.push_str(&locale.tag);
                out.push_str("\">(");
                escape_text(&locale.name, &mut out);
                out.push_str(")</span>");
            }
            LinkTarget::External(_) => {
                out.push_str(" <span class=\"link-note\">(");
                escape_text(super::view::host(href)?, &mut out);
                out.push_str(")</span>");
            }
            _ => return None,
        }
        Some(out)
    }

    fn image(&mut self, image: ImageRef) {
        let Some(written) = self.document.body.images.get(image.0 as usize) else { return };
        let found = match self.targets.image(image) {
            ImageTarget::Broken => None,
            ImageTarget::Asset(asset) => self
                .pages
                .site
                .asset_paths
                .get(asset.index())
                .zip(self.pages.project.assets.get(asset.index()).map(|asset| asset.file.size)),
            ImageTarget::Static(row) => self.pages.project.statics.get(*row as usize).map(|file| (&file.path, file.file.size)),
        };
        let Some((path, size)) = found else { return escape_text(&written.alt, &mut self.out) };
        let Some(url) = UrlPath::new(path.as_str()) else { return };
        self.out.push_str("<img src=\"");
        escape(&self.page.url.relative_to(&url), &mut self.out);
        self.out.push_str("\" alt=\"");
        escape(&written.alt, &mut self.out);
        self.out.push('"');
        if let Some((width, height)) = size {
            let _ = write!(self.out, " width=\"{width}\" height=\"{height}\"");
        }
        // The first picture is mostly on the first screen: waiting for it would only flicker.
        self.out.push_str(if self.images == 0 { " loading=\"eager\"" } else { " loading=\"lazy\" decoding=\"async\"" });
        self.images += 1;
        if !written.title.is_empty() {
            self.out.push_str(" title=\"");
            escape(&written.title, &mut self.out);
            self.out.push('"');
        }
        self.out.push('>');
    }

    fn footnote(&mut self, note: u32) {
        let at = self.notes.iter().position(|(known, _)| *known == note).unwrap_or_else(|| {
            self.notes.push((note, 0));
            self.notes.len() - 1
        });
        self.notes[at].1 += 1;
        let (number, nth) = (at + 1, self.notes[at].1);
        let id = if nth == 1 { format!("fnref-{number}") } else { format!("fnref-{number}-{nth}") };
        let _ = write!(self.out, "<sup class=\"footnote-reference\"><a href=\"#fn-{number}\" id=\"{id}\">{number}</a></sup>");
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
            let _ = write!(self.out, "<li id=\"fn-{at}\">");
            if let Some(note) = self.document.body.footnotes.get(note as usize) {
                self.blocks(&note.blocks);
            }
            let back = back.replace("{n}", &at.to_string());
            let _ = write!(self.out, " <a href=\"#fnref-{at}\" class=\"footnote-back\" aria-label=\"");
            escape(&back, &mut self.out);
            self.out.push_str("\">\u{21a9}</a></li>\n");
        }
        self.out.push_str("</ol>\n</section>\n");
    }

    fn directive(&mut self, directive: &'s Directive) {
        if ELSEWHERE.contains(&directive.name.as_str()) {
            return;
        }
        self.directives += 1;
        let id = format!("{}-{}", directive.name, self.directives);
        let mut args = Context::new();
        let mut body = String::new();
        match &directive.content {
            DirectiveContent::Blocks(blocks) => body = self.blocks_apart(blocks),
            DirectiveContent::Note(kind, blocks) => {
                args.insert_value("kind", Value::normal_string(kind.name()));
                body = self.blocks_apart(blocks);
            }
            DirectiveContent::Choices(prompt, choices) => {
                let prompt = self.blocks_apart(prompt);
                let choices: Vec<Value> = choices.iter().map(|choice| self.choice(choice)).collect();
                args.insert_value("id", Value::normal_string(&id));
                args.insert_value("prompt", Value::safe_string(&prompt));
                args.insert_value("choices", Value::from(choices));
            }
            DirectiveContent::Steps(before, steps, after) => {
                let (before, after) = (self.blocks_apart(before), self.blocks_apart(after));
                let steps: Vec<Value> = steps.iter().map(|step| Value::safe_string(&self.blocks_apart(step))).collect();
                args.insert_value("before", Value::safe_string(&before));
                args.insert_value("after", Value::safe_string(&after));
                args.insert_value("steps", Value::from(steps));
            }
            DirectiveContent::Dialogue(lines) => {
                let lines: Vec<Value> = lines.iter().map(|line| self.line(line)).collect();
                args.insert_value("lines", Value::from(lines));
            }
            DirectiveContent::Law(reference, blocks) => {
                let Some((law, article)) = self.law(reference) else { return };
                args.insert_value("law", law);
                args.insert_value("article", article);
                body = self.blocks_apart(blocks);
            }
            DirectiveContent::Help(ids, blocks) => {
                let lines: Vec<HelplineView> = self.pages.helplines(self.page.locale, ids);
                args.insert_value("lines", Value::from_serializable(&lines));
                body = self.blocks_apart(blocks);
            }
            DirectiveContent::Media { file, captions, transcript } => {
                let href = |link: &LinkRef| self.href(self.targets.link(*link)).map_or_else(Value::none, |(href, _)| Value::from(href));
                let (file, captions) = (href(file), captions.as_ref().map_or_else(Value::none, href));
                args.insert_value("file", file);
                args.insert_value("captions", captions);
                body = self.blocks_apart(transcript);
            }
        }
        self.component(&directive.name, &directive.title, args, &body);
    }

    fn component(&mut self, name: &str, title: &str, mut args: Context, body: &str) {
        args.insert_value("title", Value::normal_string(title));
        match self.theme.component(name, &args, &self.implicits, body, self.page.url.as_str()) {
            Ok(html) => {
                self.out.push_str(html.trim());
                self.out.push('\n');
            }
            Err(problem) => self.problems.push(problem),
        }
    }

    fn choice(&mut self, choice: &'s Choice) -> Value {
        let (label, feedback) = (self.inlines_apart(&choice.label), self.inlines_apart(&choice.feedback));
        map([
            ("right", choice.right.map_or_else(Value::none, Value::from)),
            ("label", Value::safe_string(label.trim())),
            ("feedback", Value::safe_string(feedback.trim())),
        ])
    }

    fn line(&mut self, line: &'s Line) -> Value {
        let text = self.inlines_apart(&line.content);
        map([("speaker", Value::normal_string(&line.speaker)), ("text", Value::safe_string(text.trim()))])
    }

    fn law(&self, reference: &LawRef) -> Option<(Value, Value)> {
        let id = self.pages.site.registries.law(&reference.law)?;
        let law = &self.pages.site.registries.laws[id.index()];
        let locale = self.page.locale;
        let url = self.pages.law_page(id, locale).map_or_else(String::new, |page| self.page.url.relative_to(&page.url));
        let article: Option<ArticleView> =
            reference.article.as_deref().and_then(|number| law.article(number)).map(|article| self.pages.article(article, locale));
        let optional = |text: Option<String>| text.map_or_else(Value::none, Value::from);
        let day = |date: Option<crate::model::date::Date>| optional(date.map(|date| self.pages.date(date, locale)));
        let view = map([
            ("title", Value::normal_string(law.title.text(self.pages.tag(locale), self.pages.settings.default_tag()))),
            ("number", optional(law.number.clone())),
            ("url", Value::from(url)),
            ("status", Value::normal_string(law.status.name())),
            ("effective", day(law.effective)),
            ("last_checked", day(law.last_checked)),
        ]);
        Some((view, article.map_or_else(Value::none, |article| Value::from_serializable(&article))))
    }
}

/// The anchor of an article on its law's page.
pub fn article_id(number: &str) -> String {
    format!("dieu-{}", crate::text::fold::slug(number))
}

/// Escapes for running text.
pub fn escape_text(text: &str, out: &mut String) {
    escape_chars(text, out, |c| matches!(c, b'&' | b'<' | b'>'));
}

/// Escapes for attributes and code: quotes too (a naive reader of ZIM files looks for `href="` even in code).
pub fn escape(text: &str, out: &mut String) {
    escape_chars(text, out, |c| matches!(c, b'&' | b'<' | b'>' | b'"'));
}

fn escape_chars(text: &str, out: &mut String, special: impl Fn(u8) -> bool) {
    let mut at = 0;
    for (index, byte) in text.bytes().enumerate() {
        if special(byte) {
            out.push_str(&text[at..index]);
            out.push_str(match byte {
                b'&' => "&amp;",
                b'<' => "&lt;",
                b'>' => "&gt;",
                _ => "&quot;",
            });
            at = index + 1;
        }
    }
    out.push_str(&text[at..]);
}
