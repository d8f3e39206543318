//! The head of a page becomes a [`FrontMatter`].

use std::collections::BTreeSet;

use super::data::law_ref;
use super::split::Parts;
use crate::diag::catalogue::front_matter as code;
use crate::diag::{Diagnostic, Report};
use crate::format::fields::{Fields, Reader};
use crate::format::yaml;
use crate::model::front_matter::{Audience, FrontMatter, Reference, Review, ReviewStatus, Topic, Translation};
use crate::model::ids::SourceId;
use crate::model::path::UrlPath;
use crate::model::source::Span;
use crate::model::value::Value;
use crate::text::fold::{is_slug, slug};

/// Reads the head of the page `text`; what does not fit is reported and left at its default.
pub fn read(text: &str, parts: &Parts, source: SourceId, report: &mut Report) -> FrontMatter {
    let Some(range) = parts.yaml.clone() else { return FrontMatter::default() };
    let Some(doc) = yaml::parse(text, range, source, report) else { return FrontMatter::default() };
    if doc.value == Value::Map(Vec::new()) {
        report.add(Diagnostic::at(&code::KEY_MISSING, parts.head).with("key", "title").with("example", "title: …"));
        return FrontMatter::default();
    }
    let mut reader = Reader::new(&doc, report);
    reader.map(&doc.value, fields).unwrap_or_default()
}

fn fields(fields: &mut Fields<'_, '_, '_>) -> FrontMatter {
    let mut ages = fields
        .get("ages", |reader, value| reader.list(value, |reader, one| reader.choice(one, &Audience::ALL, Audience::name)))
        .unwrap_or_default();
    ages.sort_unstable();
    ages.dedup();
    FrontMatter {
        title: fields.need("title", "title: …", Reader::text).unwrap_or_default(),
        summary: fields.text("summary").unwrap_or_default(),
        slug: fields.get("slug", address_part),
        ages,
        grades: fields.get("grades", |reader, value| reader.list(value, |reader, one| reader.number(one, 1, 12))).unwrap_or_default(),
        duration: fields.get("duration", |reader, value| reader.number(value, 1, 600)),
        objectives: fields.texts("objectives"),
        materials: fields.texts("materials"),
        topics: unique(fields.get("topics", |reader, value| reader.list(value, topic)).unwrap_or_default()),
        sensitive: fields.flag("sensitive"),
        sources: fields.get("sources", |reader, value| reader.list(value, reference)).unwrap_or_default(),
        weight: fields.get("weight", |reader, value| reader.number(value, -1_000_000, 1_000_000)),
        lessons: fields.flag("lessons"),
        listed: fields.flag("listed"),
        icon: fields.get("icon", |reader, value| Some((reader.text(value)?, reader.span()))),
        updated: fields.date("updated"),
        publish_on: fields.date("publish_on"),
        expires_on: fields.date("expires_on"),
        draft: fields.flag("draft").unwrap_or(false),
        aliases: fields.get("aliases", |reader, value| reader.list(value, alias)).unwrap_or_default(),
        review: fields.get("review", |reader, value| reader.map(value, review)).unwrap_or_default(),
        translation: fields.get("translation", |reader, value| reader.map(value, translation)),
    }
}

/// A slug like `text` that would be taken.
fn proposal(text: &str) -> String {
    let slug = slug(text);
    if slug.is_empty() || slug == "index" { "bai-1".to_owned() } else { slug }
}

fn address_part<'d>(reader: &mut Reader<'d, '_>, value: &'d Value) -> Option<String> {
    let text = reader.text(value)?;
    if is_slug(&text) && text != "index" {
        return Some(text);
    }
    let diagnostic = Diagnostic::at(&code::KEY_BAD_SLUG, reader.span()).with("value", text.as_str()).with("slug", proposal(&text));
    reader.report(diagnostic);
    None
}

/// Topics without those that were named before.
fn unique(topics: Vec<Topic>) -> Vec<Topic> {
    let mut seen = BTreeSet::new();
    topics.into_iter().filter(|topic| seen.insert(slug(&topic.name))).collect()
}

fn topic<'d>(reader: &mut Reader<'d, '_>, value: &'d Value) -> Option<Topic> {
    Some(Topic { name: reader.text(value)?, span: reader.span() })
}

fn alias<'d>(reader: &mut Reader<'d, '_>, value: &'d Value) -> Option<(String, Span)> {
    let text = reader.text(value)?;
    let span = reader.span();
    let path = text.trim_start_matches('/');
    let path = if path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    if UrlPath::new(path.as_str()).is_some() && path.ends_with(".html") {
        return Some((path, span));
    }
    reader.report(Diagnostic::at(&code::KEY_BAD_PATH, span).with("value", text));
    None
}

fn reference<'d>(reader: &mut Reader<'d, '_>, value: &'d Value) -> Option<Reference> {
    reader.map(value, |fields| {
        let reference = Reference {
            law: fields.get("law", law_ref),
            title: fields.text("title"),
            url: fields.get("url", Reader::address),
            year: fields.get("year", |reader, value| reader.number(value, 1900, 2100)),
            facts: fields.texts("facts"),
        };
        if !fields.has("law") && !fields.has("title") {
            fields.miss("title", "title: …");
        }
        reference
    })
}

fn review(fields: &mut Fields<'_, '_, '_>) -> Review {
    Review {
        status: fields.get("status", |reader, value| reader.choice(value, &ReviewStatus::ALL, ReviewStatus::name)).unwrap_or_default(),
        by: fields.text("by"),
        on: fields.date("on"),
        every: fields.get("every", |reader, value| reader.number(value, 1, 120)),
    }
}

fn translation(fields: &mut Fields<'_, '_, '_>) -> Translation {
    Translation { of: fields.text("of"), source: fields.text("source"), by: fields.text("by"), status: fields.text("status") }
}
