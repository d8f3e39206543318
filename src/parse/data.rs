//! `content/_data/*.yaml` becomes registries.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::catalogue::config as code;
use crate::diag::{Diagnostic, Report};
use crate::format::fields::{Fields, Reader, known};
use crate::format::{Doc, yaml};
use crate::model::date::Date;
use crate::model::project::Project;
use crate::model::registry::{
    Amendment, Article, Commune, CommuneKind, Contact, Form, GlossaryEntry, Helpline, Law, LawRef, LegalForce, LocalText, Person,
    Registries, Seen, Service, WordGroup, Wording,
};
use crate::model::source::Span;
use crate::model::value::Value;
use crate::text::fold::{is_slug, slug};
use crate::text::near::nearest;

const FILES: [&str; 10] = ["communes", "distress", "glossary", "helplines", "laws", "people", "services", "synonyms", "topics", "wording"];

/// Reads every data file; entries that do not fit are reported.
pub fn read(project: &Project, report: &mut Report) -> Registries {
    let mut registries = Registries::default();
    for file in &project.data {
        let source = project.source(file.source);
        if !FILES.contains(&file.name.as_str()) {
            let diagnostic = Diagnostic::in_file(&code::DATA_UNKNOWN_FILE, source.name.as_str());
            let names: Vec<String> = FILES.iter().map(|name| format!("{name}.yaml")).collect();
            let nearest = nearest(&file.name, FILES).map(|name| format!("{name}.yaml"));
            report.add(diagnostic.with("name", file.name.as_str()).with("known", known(&names)).suggest(nearest));
            continue;
        }
        let Some(doc) = yaml::parse(&source.text, 0..source.text.len(), file.source, report) else { continue };
        match file.name.as_str() {
            "communes" => registries.communes = list(&doc, report, commune),
            "distress" => registries.distress = list(&doc, report, word_group),
            "glossary" => registries.glossary = list(&doc, report, glossary_entry),
            "helplines" => registries.helplines = list(&doc, report, helpline),
            "laws" => registries.laws = list(&doc, report, law),
            "people" => registries.people = list(&doc, report, person),
            "services" => registries.services = list(&doc, report, service),
            "synonyms" => registries.synonyms = list(&doc, report, word_group),
            "wording" => registries.wording = list(&doc, report, wording),
            _ => registries.topics = Some(topics(&doc, report)),
        }
    }
    registries
}

/// A list of maps, each with an `id` that no other has.
fn list<T>(doc: &Doc, report: &mut Report, mut read: impl FnMut(&mut Fields<'_, '_, '_>, String) -> Option<T>) -> Vec<T> {
    let mut seen = BTreeSet::new();
    let mut reader = Reader::new(doc, report);
    if doc.value == Value::Map(Vec::new()) {
        return Vec::new();
    }
    let rows = reader.list(&doc.value, |reader, value| {
        reader.map(value, |fields| {
            let (id, span) = fields.need("id", "id: …", |reader, value| Some((reader.text(value)?, reader.span()))).unzip();
            if let (Some(id), Some(span)) = (&id, span) {
                check_id(id, span, &mut seen, |diagnostic| fields.report(diagnostic));
            }
            read(fields, id.unwrap_or_default())
        })?
    });
    rows.unwrap_or_default()
}

fn check_id(id: &str, span: Span, seen: &mut BTreeSet<String>, mut report: impl FnMut(Diagnostic)) {
    if !is_slug(id) {
        report(Diagnostic::at(&code::DATA_BAD_ID, span).with("id", id));
    } else if !seen.insert(id.to_owned()) {
        report(Diagnostic::at(&code::DATA_REPEATED_ID, span).with("id", id));
    }
}

/// A place in a law.
pub fn law_ref<'d>(reader: &mut Reader<'d, '_>, value: &'d Value) -> Option<(LawRef, Span)> {
    let text = reader.text(value)?;
    let span = reader.span();
    let found = LawRef::parse(&text);
    if found.is_none() {
        reader.report(Diagnostic::at(&code::DATA_BAD_LAW_REF, span).with("value", text));
    }
    Some((found?, span))
}

/// Text by language: `{vi: …, en: …}`.
fn local<'d>(reader: &mut Reader<'d, '_>, value: &'d Value) -> Option<LocalText> {
    let texts = reader.entries(value, |reader, tag, text| Some((tag.to_owned(), reader.text(text)?)))?;
    Some(LocalText(texts.into_iter().collect()))
}

fn local_or_none(fields: &mut Fields<'_, '_, '_>, key: &'static str) -> LocalText {
    fields.get(key, local).unwrap_or_default()
}

fn local_needed(fields: &mut Fields<'_, '_, '_>, key: &'static str) -> LocalText {
    fields.need(key, &format!("{key}: {{vi: …, en: …}}"), local).unwrap_or_default()
}

fn topics(doc: &Doc, report: &mut Report) -> BTreeMap<String, LocalText> {
    let mut reader = Reader::new(doc, report);
    let mut seen = BTreeSet::new();
    let rows = reader.entries(&doc.value, |reader, id, value| {
        let span = reader.key_span();
        check_id(id, span, &mut seen, |diagnostic| reader.report(diagnostic));
        Some((id.to_owned(), local(reader, value)?))
    });
    rows.unwrap_or_default().into_iter().collect()
}

fn helpline(fields: &mut Fields<'_, '_, '_>, id: String) -> Option<Helpline> {
    // Every key is asked for before the first that must be there can end the reading.
    let number = fields.need("number", "number: \"111\"", Reader::text);
    let name = local_needed(fields, "name");
    let short = local_needed(fields, "short");
    let what = local_or_none(fields, "what");
    let hours = local_or_none(fields, "hours");
    let free = fields.flag("free");
    let emergency = fields.flag("emergency").unwrap_or(false);
    let source = fields.get("source", Reader::address);
    let last_checked = fields.need("last_checked", "last_checked: 2026-11-23", Reader::date);
    let facts = fields.texts("facts");
    let (number, last_checked, span) = (number?, last_checked?, fields.span());
    Some(Helpline { id, number, name, short, what, hours, free, emergency, source, last_checked, facts, span })
}

fn glossary_entry(fields: &mut Fields<'_, '_, '_>, id: String) -> Option<GlossaryEntry> {
    Some(GlossaryEntry {
        id,
        term: local_needed(fields, "term"),
        child: local_needed(fields, "child"),
        adult: local_or_none(fields, "adult"),
        law: fields.get("law", law_ref),
        facts: fields.texts("facts"),
        span: fields.span(),
    })
}

fn service(fields: &mut Fields<'_, '_, '_>, id: String) -> Option<Service> {
    Some(Service {
        id,
        name: local_needed(fields, "name"),
        what: local_or_none(fields, "what"),
        how: local_or_none(fields, "how"),
        law: fields.get("law", law_ref),
        facts: fields.texts("facts"),
    })
}

fn commune(fields: &mut Fields<'_, '_, '_>, id: String) -> Option<Commune> {
    let name = fields.need("name", "name: …", Reader::text);
    let kind = fields.need("kind", "kind: commune", |reader, value| reader.choice(value, &CommuneKind::ALL, CommuneKind::name));
    let before = fields.texts("before");
    let contacts: Vec<_> = Contact::ALL.iter().filter_map(|contact| Some((*contact, fields.text(contact.name())?))).collect();
    let last_checked = fields.date("last_checked");
    // A number that nobody has verified is worse than none.
    if !contacts.is_empty() && !fields.has("last_checked") {
        fields.miss("last_checked", "last_checked: 2026-11-23");
    }
    Some(Commune { id, name: name?, kind: kind?, before, contacts, last_checked, span: fields.span() })
}

fn person(fields: &mut Fields<'_, '_, '_>, id: String) -> Option<Person> {
    let (name, role) = (fields.need("name", "name: …", Reader::text), local_or_none(fields, "role"));
    Some(Person { id, name: name?, role })
}

fn word_group(fields: &mut Fields<'_, '_, '_>, id: String) -> Option<WordGroup> {
    let words = fields.need("words", "words: {vi: […], en: […]}", |reader, value| {
        reader.entries(value, |reader, tag, words| Some((tag.to_owned(), reader.list(words, Reader::text)?)))
    });
    Some(WordGroup { id, words: words?.into_iter().collect() })
}

fn wording(fields: &mut Fields<'_, '_, '_>, id: String) -> Option<Wording> {
    let (why, instead) = (local_needed(fields, "why"), local_needed(fields, "instead"));
    let WordGroup { id, words } = word_group(fields, id)?;
    Some(Wording { id, words, why, instead })
}

fn law(fields: &mut Fields<'_, '_, '_>, id: String) -> Option<Law> {
    Some(Law {
        id,
        title: local_needed(fields, "title"),
        number: fields.text("number"),
        issuer: local_or_none(fields, "issuer"),
        issued: fields.date("issued"),
        effective: fields.date("effective"),
        expired: fields.date("expired"),
        replaced_by: fields.text("replaced_by"),
        status: fields
            .need("status", "status: in_force", |reader, value| reader.choice(value, &LegalForce::ALL, LegalForce::name))
            .unwrap_or(LegalForce::InForce),
        amended_by: fields.get("amended_by", |reader, value| reader.list(value, amendment)).unwrap_or_default(),
        for_children: local_or_none(fields, "for_children"),
        note: local_or_none(fields, "note"),
        source: fields.get("source", Reader::address),
        seen: fields.get("seen", seen).unwrap_or(Seen::Secondary),
        last_checked: fields.need("last_checked", "last_checked: 2026-11-23", Reader::date),
        articles: fields
            .get("articles", |reader, value| {
                reader.entries(value, |reader, number, value| reader.map(value, |fields| article(fields, number)))
            })
            .unwrap_or_default(),
        facts: fields.texts("facts"),
        span: fields.span(),
    })
}

fn seen<'d>(reader: &mut Reader<'d, '_>, value: &'d Value) -> Option<Seen> {
    reader.choice(value, &Seen::ALL, Seen::name)
}

fn amendment<'d>(reader: &mut Reader<'d, '_>, value: &'d Value) -> Option<Amendment> {
    reader.map(value, |fields| {
        let effective: Option<Date> = fields.date("effective");
        Some(Amendment { number: fields.need("number", "number: 28/2018/QH14", Reader::text)?, effective })
    })?
}

fn article(fields: &mut Fields<'_, '_, '_>, number: &str) -> Article {
    let text = local_or_none(fields, "text");
    let title = local_or_none(fields, "title");
    if text.0.is_empty() && title.0.is_empty() {
        fields.miss("text", "text: {vi: …, en: …}");
    }
    Article {
        number: number.to_owned(),
        anchor: format!("dieu-{}", slug(number)),
        title,
        child: local_or_none(fields, "child"),
        example: local_or_none(fields, "example"),
        duty: local_or_none(fields, "duty"),
        text,
        form: fields.get("form", |reader, value| reader.choice(value, &Form::ALL, Form::name)).unwrap_or(Form::Paraphrase),
        seen: fields.get("seen", seen).unwrap_or(Seen::Secondary),
        clauses: fields
            .get("clauses", |reader, value| reader.entries(value, |reader, number, value| Some((number.to_owned(), local(reader, value)?))))
            .unwrap_or_default(),
        facts: fields.texts("facts"),
    }
}
