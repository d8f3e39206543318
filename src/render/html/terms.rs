//! Words of the glossary that a text links to: each is explained at the end of the page itself, so that
//! a reader who taps one stays where they are, without any script.
//!
//! Other forms of a lesson, and themes without `parts/terms.html`, have no such list: there words lead to the
//! glossary page.

use std::fmt::Write as _;

use tera::{Context, Value};

use super::Html;
use crate::model::ids::EntryId;
use crate::model::page::Format;
use crate::model::registry::LocalText;
use crate::render::theme::map;

/// The template that holds the component.
const TEMPLATE: &str = "parts/terms.html";
/// The component.
const COMPONENT: &str = "part.terms";

impl Html<'_> {
    /// Where the word is explained on this page, and what else its link says. Nothing where words lead to
    /// the glossary page.
    pub(super) fn term_here(&mut self, entry: EntryId) -> Option<(String, String)> {
        if self.format != Format::Page || !self.pages.project.theme.templates.contains_key(TEMPLATE) {
            return None;
        }
        let at = self.terms.iter().position(|(known, _)| *known == entry).unwrap_or_else(|| {
            self.terms.push((entry, 0));
            self.terms.len() - 1
        });
        self.terms[at].1 += 1;
        let (id, nth) = (&self.pages.site.registries.glossary[entry.index()].id, self.terms[at].1);
        let mut extra = format!(" class=\"term\" role=\"doc-glossref\" id=\"termref_{id}");
        if nth > 1 {
            let _ = write!(extra, "_{nth}");
        }
        extra.push('"');
        Some((format!("#term_{id}"), extra))
    }

    /// The list of the words used so far.
    pub(super) fn terms(&mut self) {
        if self.terms.is_empty() {
            return;
        }
        let pages = self.pages;
        let (reader, text) = (pages.tag(self.page.locale), pages.tag(self.document.file.locale));
        let adult = self.document.front_matter.ages.first().is_some_and(|audience| audience.is_adult());
        let glossary = pages.glossary_page(self.page.locale).map(|page| self.url.relative_to(&page.url));
        let view = |words: &LocalText| {
            let (lang, text) = words.in_or(reader, pages.settings.default_tag()).unwrap_or((reader, ""));
            let lang = if lang == reader { Value::none() } else { Value::normal_string(lang) };
            map([("text", Value::normal_string(text)), ("lang", lang)])
        };
        let words = self.terms.iter().map(|(entry, _)| {
            let entry = &pages.site.registries.glossary[entry.index()];
            let meaning = if adult && !entry.adult.0.is_empty() { &entry.adult } else { &entry.child };
            let url = glossary.as_ref().map_or_else(Value::none, |page| Value::from(format!("{page}#{}", entry.id)));
            map([("id", Value::normal_string(&entry.id)), ("term", view(&entry.term)), ("meaning", view(meaning)), ("url", url)])
        });
        let words: Vec<Value> = words.collect();
        let mut args = Context::new();
        args.insert_value("words", Value::from(words));
        // A borrowed text is in another language than what the page says about it.
        args.insert_value("lang", if reader == text { Value::none() } else { Value::normal_string(reader) });
        match self.theme.component(COMPONENT, &args, &self.implicits, "", self.url.as_str()) {
            Ok(html) => {
                self.out.push_str(html.trim());
                self.out.push('\n');
            }
            Err(problem) => self.problems.push(problem),
        }
    }
}
