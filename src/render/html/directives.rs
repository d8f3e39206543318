//! Our own blocks become HTML through the theme's components.

use tera::{Context, Value};

use super::Html;
use crate::model::body::{Block, Choice, Directive, DirectiveContent, Line, LinkRef, Readers};
use crate::model::date::Date;
use crate::model::page::Format;
use crate::model::path::encode;
use crate::model::registry::LawRef;
use crate::render::theme::map;
use crate::render::view::{ArticleView, HelplineView};

impl<'s> Html<'s> {
    pub(super) fn directive(&mut self, directive: &'s Directive) {
        if Readers::of_directive(&directive.name) != Readers::Everyone {
            return self.for_fewer(directive);
        }
        let mut args = Context::new();
        let mut body = String::new();
        match &directive.content {
            DirectiveContent::Blocks(blocks) => {
                if directive.name == "chart" {
                    body = self.chart(&mut args, directive, blocks);
                } else if directive.name == "example" {
                    let (source, result) = blocks.split_at(1.min(blocks.len()));
                    args.insert_value("source", Value::safe_string(&self.blocks_apart(source)));
                    body = self.blocks_apart(result);
                } else {
                    body = self.blocks_apart(blocks);
                }
            }
            DirectiveContent::Note(kind, blocks) => {
                args.insert_value("kind", Value::normal_string(kind.name()));
                body = self.blocks_apart(blocks);
            }
            // On paper nobody may find the answer by turning the sheet over.
            DirectiveContent::Choices(prompt, choices) if self.format == Format::Handout => {
                return self.paper_question(directive, prompt, choices);
            }
            DirectiveContent::Choices(prompt, choices) => self.choices(&mut args, &directive.name, prompt, choices),
            DirectiveContent::Steps(before, steps, after) => {
                let (before, after) = (self.blocks_apart(before), self.blocks_apart(after));
                args.insert_value("before", Value::safe_string(&before));
                args.insert_value("after", Value::safe_string(&after));
                self.steps(&mut args, steps);
            }
            DirectiveContent::Dialogue(lines) => self.lines(&mut args, lines),
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
                args.insert_value("file", href(file));
                args.insert_value("size", self.file_size(*file));
                let (lang, language) = captions.as_ref().map_or_else(Default::default, |captions| self.caption_language(*captions));
                args.insert_value("captions", captions.and_then(|captions| self.captions(captions)).map_or_else(Value::none, Value::from));
                args.insert_value("captions_lang", Value::normal_string(lang));
                args.insert_value("captions_language", Value::normal_string(language));
                body = self.blocks_apart(transcript);
            }
        }
        self.component(&directive.name, &directive.title, args, &body);
    }

    pub(super) fn component(&mut self, name: &str, title: &str, mut args: Context, body: &str) {
        if !self.pages.project.theme.has_directive(name) {
            // An unknown name was reported where it is written.
            return self.out.push_str(body);
        }
        args.insert_value("title", Value::normal_string(title));
        match self.theme.component(name, &args, &self.implicits, body, self.url.as_str()) {
            Ok(html) => {
                self.out.push_str(html.trim());
                self.out.push('\n');
            }
            Err(problem) => self.problems.push(problem),
        }
    }

    pub(super) fn choices(&mut self, args: &mut Context, name: &str, prompt: &'s [Block], choices: &'s [Choice]) {
        self.directives += 1;
        let id = format!("{name}_{}", self.directives);
        let prompt = self.blocks_apart(prompt);
        let choices: Vec<Value> = choices.iter().map(|choice| self.choice(choice)).collect();
        args.insert_value("id", Value::from(id));
        args.insert_value("prompt", Value::safe_string(&prompt));
        args.insert_value("choices", Value::from(choices));
    }

    pub(super) fn steps(&mut self, args: &mut Context, steps: &'s [Vec<Block>]) {
        let steps: Vec<Value> = steps.iter().map(|step| Value::safe_string(&self.blocks_apart(step))).collect();
        args.insert_value("steps", Value::from(steps));
    }

    pub(super) fn lines(&mut self, args: &mut Context, lines: &'s [Line]) {
        let lines: Vec<Value> = lines.iter().map(|line| self.line(line)).collect();
        args.insert_value("lines", Value::from(lines));
    }

    /// How much is downloaded to play a file, as readers write it.
    fn file_size(&self, link: LinkRef) -> Value {
        self.pages
            .file(self.targets.link(link))
            .map_or_else(Value::none, |file| Value::from(self.pages.file_size(file.bytes, self.page.locale)))
    }

    /// Captions as an address that holds them: from a stick, Chromium opens no file of them.
    fn captions(&self, link: LinkRef) -> Option<String> {
        let text = self.pages.file(self.targets.link(link))?.captions.as_deref()?;
        Some(format!("data:text/vtt;charset=utf-8,{}", encode(text)))
    }

    /// The language of captions, by tag and by name: as the file's name says (`ke.en.vtt`), else that of the text.
    fn caption_language(&self, captions: LinkRef) -> (&'s str, &'s str) {
        let settings = self.pages.settings;
        let written = self.document.body.links.get(captions.0 as usize).map_or("", |link| link.dest.as_str());
        let tag = written.rsplit_once('.').and_then(|(stem, _)| stem.rsplit_once('.')).map(|(_, tag)| tag);
        let locale = tag.and_then(|tag| settings.locale_id(tag)).unwrap_or(self.document.file.locale);
        let locale = settings.locale(locale);
        (&locale.tag, &locale.name)
    }

    pub(super) fn choice(&mut self, choice: &'s Choice) -> Value {
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
        let url = self.pages.law_page(id, locale).map_or_else(String::new, |page| self.url.relative_to(&page.url));
        let article = reference.article.as_deref().and_then(|number| law.article(number));
        let mut article: Option<ArticleView> = article.map(|article| self.pages.article(article, locale));
        // Of an article whose clauses are told apart, the one that is cited stands alone.
        let clause = reference.clause.as_deref().filter(|_| article.as_ref().is_some_and(|article| !article.clauses.is_empty()));
        if let (Some(article), Some(clause)) = (&mut article, clause) {
            article.text.clear();
            article.clauses.retain(|(number, ..)| number == clause);
        }
        let optional = |text: Option<String>| text.map_or_else(Value::none, Value::from);
        let day = |date: Option<Date>| optional(date.map(|date| self.pages.date(date, locale)));
        let view = map([
            ("title", Value::normal_string(law.title.text(self.pages.tag(locale), self.pages.settings.default_tag()))),
            ("number", optional(law.number.clone())),
            ("url", Value::from(url)),
            ("status", Value::normal_string(law.status.name())),
            ("effective", day(law.effective)),
            ("expired", day(law.expired)),
            ("clause", optional(reference.clause.clone())),
            ("last_checked", day(law.last_checked)),
        ]);
        Some((view, article.map_or_else(Value::none, |article| Value::from_serializable(&article))))
    }
}
