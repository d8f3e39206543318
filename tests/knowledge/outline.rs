//! What a page is made of, beside its words: equal in every language in which the page is written.

use std::path::Path;

use nonla::model::body::{Block, BlockKind, Body, Choice, Definition, Directive, DirectiveContent, ImageRef, Inline, LinkRef, Table};
use nonla::model::document::Document;
use nonla::model::front_matter::Reference;
use nonla::model::ids::{DocumentId, LocaleId, SetId};
use nonla::model::site::{ImageTarget, LinkTarget, Site};
use nonla::model::source::Span;

use crate::support::Assembled;

/// One thing of a page, and where it stands.
#[derive(Debug)]
pub struct Part {
    /// What it is, in words that are the same in every language.
    pub what: String,
    /// Where it stands.
    pub span: Span,
}

/// Everything of a page in the order of its text, its head first.
pub fn outline(assembled: &Assembled, id: DocumentId) -> Vec<Part> {
    let document = assembled.site.document(id);
    let mut outline = Outline { assembled, document, id, parts: Vec::new() };
    outline.head();
    outline.blocks(&document.body.blocks, document.head);
    for note in &document.body.footnotes {
        outline.add("footnote".to_owned(), document.head);
        outline.blocks(&note.blocks, document.head);
    }
    outline.parts
}

struct Outline<'a> {
    assembled: &'a Assembled,
    document: &'a Document,
    id: DocumentId,
    parts: Vec<Part>,
}

impl<'a> Outline<'a> {
    fn add(&mut self, what: String, span: Span) {
        self.parts.push(Part { what, span });
    }

    fn site(&self) -> &'a Site {
        &self.assembled.site
    }

    fn body(&self) -> &'a Body {
        &self.document.body
    }

    /// What the head declares about the page, but for its words, its address and its place in lists. `lessons` and
    /// `listed` are said once, in the original, for all languages of a section.
    fn head(&mut self) {
        let (head, span) = (&self.document.front_matter, self.document.head);
        let topics: Vec<&str> = head.topics.iter().map(|topic| topic.name.as_str()).collect();
        let icon = head.icon.as_ref().map(|(file, _)| any_language(file));
        self.add(format!("ages {:?}, grades {:?}, {:?} minutes", head.ages, head.grades, head.duration), span);
        self.add(format!("topics {topics:?}"), span);
        self.add(format!("{} objectives, {} materials", head.objectives.len(), head.materials.len()), span);
        self.add(format!("sensitive {:?}, draft {}, icon {icon:?}", head.sensitive, head.draft), span);
        for source in &head.sources {
            self.add(format!("source {}", reference(source)), span);
        }
    }

    fn blocks(&mut self, blocks: &'a [Block], around: Span) {
        for block in blocks {
            self.block(block, around);
        }
    }

    fn block(&mut self, block: &'a Block, around: Span) {
        let span = if block.span.range().is_empty() { around } else { block.span };
        match &block.kind {
            BlockKind::Paragraph { content, .. } => self.text("paragraph", content, span),
            BlockKind::Heading(row, content) => {
                let level = self.body().headings[*row as usize].level;
                self.text(&format!("heading of level {level}"), content, span);
            }
            BlockKind::List(first, items) => {
                let tasks: Vec<Option<bool>> = items.iter().map(|item| item.task).collect();
                let marks = if tasks.iter().any(Option::is_some) { format!(" {tasks:?}") } else { String::new() };
                self.add(format!("list of {} from {first:?}{marks}", items.len()), span);
                items.iter().for_each(|item| self.blocks(&item.blocks, item.span));
            }
            BlockKind::Quote(inner) => self.around("quote", inner, span),
            BlockKind::Alert(kind, inner) => self.around(&format!("alert {kind:?}"), inner, span),
            BlockKind::Code { info, text } => self.add(format!("code {info:?} of {} lines", text.lines().count()), span),
            BlockKind::Table(table) => self.table(table, span),
            BlockKind::Definitions(rows) => {
                self.add(format!("{} definitions", rows.len()), span);
                for row in rows {
                    match row {
                        Definition::Title(text) => self.text("word", text, span),
                        Definition::Details(blocks) => self.around("meaning", blocks, span),
                    }
                }
            }
            BlockKind::Rule => self.add("rule".to_owned(), span),
            BlockKind::Directive(directive) => self.directive(directive),
        }
    }

    /// Blocks inside something, with its end: what stands inside must not be outside in another language.
    fn around(&mut self, what: &str, inner: &'a [Block], span: Span) {
        self.add(what.to_owned(), span);
        self.blocks(inner, span);
        self.add(format!("end of {what}"), span);
    }

    fn table(&mut self, table: &'a Table, span: Span) {
        self.add(format!("table of {} rows and {} columns {:?}", table.rows.len(), table.head.len(), table.alignments), span);
        for row in std::iter::once(&table.head).chain(&table.rows) {
            row.iter().for_each(|cell| self.text("cell", cell, span));
        }
    }

    fn directive(&mut self, directive: &'a Directive) {
        let (name, span) = (&directive.name, directive.opening);
        let title = if directive.title.is_empty() { "no title" } else { "a title" };
        match &directive.content {
            DirectiveContent::Blocks(inner) => self.around(&format!("{name} with {title}"), inner, span),
            DirectiveContent::Note(kind, inner) => self.around(&format!("{name} {} with {title}", kind.name()), inner, span),
            DirectiveContent::Choices(prompt, choices) => self.choices(&format!("{name} with {title}"), prompt, choices, span),
            DirectiveContent::Steps(before, steps, after) => {
                self.around(&format!("{name} with {title}, {} steps", steps.len()), before, span);
                steps.iter().for_each(|step| self.around("step", step, span));
                self.around("after the steps", after, span);
            }
            DirectiveContent::Dialogue(lines) => {
                // Who speaks has another name in another language, but speaks the same lines.
                let first = |speaker: &str| lines.iter().position(|line| line.speaker == speaker);
                let voices: Vec<Option<usize>> = lines.iter().map(|line| first(&line.speaker)).collect();
                self.add(format!("{name} with {title}, said by {voices:?}"), span);
                lines.iter().for_each(|line| self.text("line", &line.content, span));
            }
            DirectiveContent::Law(law, inner) => self.around(&format!("{name} {law:?} with {title}"), inner, span),
            DirectiveContent::Help(lines, inner) => self.around(&format!("{name} {lines:?}"), inner, span),
            DirectiveContent::Media { file, captions, transcript } => {
                let file = self.link(*file);
                let captions = captions.map(|captions| self.link(captions));
                self.around(&format!("{name} {file:?} {captions:?} with {title}"), transcript, span);
            }
        }
    }

    fn choices(&mut self, what: &str, prompt: &'a [Block], choices: &'a [Choice], span: Span) {
        let right: Vec<Option<bool>> = choices.iter().map(|choice| choice.right).collect();
        self.around(&format!("{what}, choices {right:?}"), prompt, span);
        for choice in choices {
            self.text("answer", &choice.label, choice.span);
            self.text("reply", &choice.feedback, choice.span);
        }
    }

    /// A run of text: the links and pictures in it, in an order that does not depend on the order of words.
    fn text(&mut self, what: &str, text: &'a [Inline], span: Span) {
        let mut found = Vec::new();
        self.inside(text, &mut found);
        found.sort();
        let links = if found.is_empty() { String::new() } else { format!(" with {}", found.join(", ")) };
        self.add(format!("{what}{links}"), span);
    }

    fn inside(&self, text: &[Inline], found: &mut Vec<String>) {
        for inline in text {
            match inline {
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strike(inner) => self.inside(inner, found),
                Inline::Link(link, inner) => {
                    found.extend(self.link(*link));
                    self.inside(inner, found);
                }
                Inline::Image(image) => found.push(self.image(*image)),
                Inline::Footnote(row) => found.push(format!("footnote {row}")),
                Inline::Text(_) | Inline::Code(_) | Inline::SoftBreak | Inline::HardBreak => {}
            }
        }
    }

    /// Where a link leads, in words of no language; nothing for words that are only marked as another language.
    fn link(&self, link: LinkRef) -> Option<String> {
        let written = &self.body().links[link.0 as usize].dest;
        let target = self.site().targets[self.id.index()].link(link);
        match target {
            LinkTarget::Language { .. } => None,
            // With the clause, which the target does not keep.
            LinkTarget::Law(..) | LinkTarget::Entry(_) => Some(written.clone()),
            LinkTarget::Anchor(anchor) => Some(format!("here{}", self.heading(Some(self.document), Some(anchor)))),
            LinkTarget::Page { set, locale, anchor } => {
                let to = self.document_in(*set, locale.unwrap_or(self.document.file.locale));
                Some(format!("page {}{}", self.site().set(*set).id, self.heading(to, anchor.as_ref())))
            }
            LinkTarget::Asset(file) => Some(format!("file {}", any_language(self.assembled.project.assets[file.index()].path.as_str()))),
            LinkTarget::Static(file) => Some(format!("file /{}", any_language(file.as_str()))),
            LinkTarget::External(address) => Some(address.clone()),
            LinkTarget::Broken => Some(any_language(written)),
        }
    }

    fn document_in(&self, set: SetId, locale: LocaleId) -> Option<&'a Document> {
        let id = self.site().set(set).documents.get(locale.index()).copied().flatten()?;
        Some(self.site().document(id))
    }

    /// Which heading an anchor is: its id comes from its words, which differ.
    fn heading(&self, document: Option<&Document>, anchor: Option<&String>) -> String {
        let Some(anchor) = anchor else { return String::new() };
        let row = document.and_then(|document| document.body.headings.iter().position(|heading| heading.id == *anchor));
        row.map_or_else(|| format!("#{anchor}"), |row| format!(", heading {row}"))
    }

    fn image(&self, image: ImageRef) -> String {
        let written = &self.body().images[image.0 as usize];
        let decorative = if written.alt.is_empty() { "decorative " } else { "" };
        let file = match self.site().targets[self.id.index()].image(image) {
            ImageTarget::Asset(file) => self.assembled.project.assets[file.index()].path.as_str(),
            ImageTarget::Static(_) | ImageTarget::Broken => &written.dest,
        };
        format!("{decorative}picture {}", any_language(file))
    }
}

fn reference(source: &Reference) -> String {
    let law = source.law.as_ref().map(|(law, _)| law);
    let titled = source.title.is_some();
    format!("law {law:?}, titled {titled}, at {:?}, of {:?}, facts {:?}", source.url, source.year, source.facts)
}

/// A file's path without the language at the end of its name: `a-vi.svg` and `a.vi.svg` are `a.svg`.
fn any_language(path: &str) -> String {
    let (folder, name) = path.rsplit_once('/').map_or(("", path), |(folder, name)| (folder, name));
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let bare = ["-vi", "-en", ".vi", ".en"].iter().find_map(|tag| stem.strip_suffix(tag)).unwrap_or(stem);
    Path::new(folder).join(format!("{bare}.{ending}")).to_string_lossy().into_owned()
}
