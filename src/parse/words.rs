//! The theme's words: `ui/<language>.yaml`, with what a language lacks borrowed key by key.
//!
//! A word is a text, or, where it is counted, a text for each form of CLDR that the language has
//! (`{one: "{n} lesson", other: "{n} lessons"}`). `date` says how days are written; it is nobody else's.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::catalogue::look::THEME_UNKNOWN_WORD;
use crate::diag::catalogue::words as code;
use crate::diag::{Diagnostic, Report};
use crate::format::fields::known;
use crate::format::{Doc, Step, yaml};
use crate::model::ids::SourceId;
use crate::model::project::Project;
use crate::model::settings::Settings;
use crate::model::source::Span;
use crate::model::value::Value;
use crate::model::words::{Word, Words};
use crate::text::calendar::Style;
use crate::text::near::nearest;
use crate::text::number::{FORMS, Numbers};

/// Languages the embedded theme speaks, in the order in which others borrow from them.
const COMPLETE: [&str; 2] = ["en", "vi"];

/// At most this many missing words are named.
const MOST_NAMED: usize = 8;

/// The key that says how days are written.
const DATE: &str = "date";

type Language = BTreeMap<String, Word>;

/// A file of words.
struct File {
    doc: Doc,
    words: Language,
}

impl File {
    fn span(&self, key: &str, form: Option<&str>) -> Span {
        let path: Vec<Step<'_>> = key.split('.').chain(form).map(Step::Key).collect();
        self.doc.key_span(&path)
    }
}

/// Reads the words of every language of the site.
pub fn read(project: &Project, settings: &Settings, report: &mut Report) -> Words {
    // A file that cannot be read is reported as that, and not for every word it lacks.
    let files: BTreeMap<&str, Option<File>> = project
        .theme
        .ui
        .iter()
        .map(|(tag, id)| {
            let text = &project.source(*id).text;
            let file = yaml::parse(text, 0..text.len(), *id, report).map(|doc| {
                let mut words = Language::new();
                flatten("", &doc.value, tag, &mut words);
                let file = File { doc, words };
                if let Some(built_in) = project.theme.built_in_ui.get(tag) {
                    unused(&file, tag, *built_in, project, report);
                }
                file
            });
            (tag.as_str(), file)
        })
        .collect();
    let order = std::iter::once(settings.default_tag()).chain(COMPLETE);
    let lenders: Vec<(&str, &File)> = order.filter_map(|tag| Some((tag, files.get(tag)?.as_ref()?))).collect();
    let mut checked = BTreeSet::new();
    let mut locales = Vec::new();
    for locale in &settings.locales {
        let language = locale.tag.split('-').next().unwrap_or(&locale.tag);
        let own = files.get_key_value(locale.tag.as_str()).or_else(|| files.get_key_value(language));
        if let Some((tag, Some(file))) = own
            && checked.insert(*tag)
        {
            check(tag, file, &lenders, report);
        }
        locales.push(one(&locale.tag, own.map(|(_, file)| file.as_ref()), &lenders, &settings.theme, report));
    }
    Words { locales }
}

/// The words of one language, with what it lacks borrowed; says what that is. `own` is its file, if there is
/// one, if it can be read.
fn one(tag: &str, own: Option<Option<&File>>, lenders: &[(&str, &File)], theme: &str, report: &mut Report) -> Language {
    let mut words = own.flatten().map_or_else(Language::new, |file| file.words.clone());
    let mut missing: Vec<&str> = Vec::new();
    for (key, word) in lenders.iter().flat_map(|(_, file)| &file.words) {
        if key != DATE && !words.contains_key(key) {
            words.insert(key.clone(), word.clone());
            missing.push(key);
        }
    }
    let shown = lenders.iter().map(|(other, _)| *other).find(|other| *other != tag).unwrap_or(tag);
    let about = |diagnostic: Diagnostic| diagnostic.with("language", tag).with("theme", theme).with("shown", shown);
    match own {
        None => report.add(about(Diagnostic::of_project(&code::THEME_NO_WORDS))),
        Some(Some(_)) if !missing.is_empty() => {
            let mut keys = known(&missing[..missing.len().min(MOST_NAMED)]);
            if missing.len() > MOST_NAMED {
                keys.push_str(", …");
            }
            let diagnostic = Diagnostic::of_project(&code::THEME_NO_WORD).with("count", missing.len().to_string()).with("keys", keys);
            report.add(about(diagnostic));
        }
        Some(_) => {}
    }
    words
}

/// Looks for what nobody would see before a reader does: forms the language does not have or lacks, holes
/// that nothing fills, a way to write days that there is not.
fn check(tag: &str, file: &File, lenders: &[(&str, &File)], report: &mut Report) {
    let numbers = Numbers::of(tag);
    for (key, word) in &file.words {
        let at = |code, form| Diagnostic::at(code, file.span(key, form)).with("key", key.as_str()).with("language", tag);
        if key == DATE && Style::parse(word.text()).is_none() {
            report.add(at(&code::THEME_BAD_DATE, None).with("value", word.text()));
        }
        if let Word::Counted { forms, .. } = word {
            let wanted = numbers.forms();
            for form in forms.keys().filter(|form| !wanted.contains(&form.as_str())) {
                let diagnostic = at(&code::THEME_UNKNOWN_FORM, Some(form)).with("form", form.as_str()).with("known", known(&wanted));
                report.add(diagnostic.suggest(nearest(form, wanted.iter().copied())));
            }
            // `other` alone says that the number changes nothing.
            let only_other = forms.len() == 1 && forms.contains_key("other");
            let lacking: Vec<&str> = wanted.into_iter().filter(|form| !only_other && !forms.contains_key(*form)).collect();
            if !lacking.is_empty() {
                report.add(at(&code::THEME_MISSING_FORM, None).with("forms", known(&lacking)));
            }
        }
        let filled = lenders.iter().find_map(|(_, lender)| lender.words.get(key)).map(holes);
        for hole in filled.iter().flat_map(|filled| holes(word).difference(filled).copied().collect::<Vec<_>>()) {
            let filled: Vec<&str> = filled.iter().flatten().copied().collect();
            report.add(
                at(&code::THEME_UNKNOWN_HOLE, None).with("hole", hole).suggest(nearest(hole, filled).map(|hole| format!("{{{hole}}}"))),
            );
        }
    }
}

/// Words of a project's own that replace none of the built-in ones and that no template asks for.
fn unused(own: &File, tag: &str, built_in: SourceId, project: &Project, report: &mut Report) {
    let text = &project.source(built_in).text;
    let mut known = Language::new();
    // The built-in words are read without fault.
    if let Some(doc) = yaml::parse(text, 0..text.len(), built_in, &mut Report::default()) {
        flatten("", &doc.value, tag, &mut known);
    }
    let templates: Vec<&str> = project.theme.templates.values().map(|id| &*project.source(*id).text).collect();
    for key in own.words.keys().filter(|key| !known.contains_key(*key)) {
        let asked = templates.iter().any(|text| asks_for(text, key));
        if !asked {
            let diagnostic = Diagnostic::at(&THEME_UNKNOWN_WORD, own.span(key, None)).with("key", key.as_str());
            report.add(diagnostic.suggest(nearest(key, known.keys().map(String::as_str))));
        }
    }
}

/// Whether a template asks for `ui.<key>`, or for something that may turn out to be it, such as `ui.age[…]`.
fn asks_for(template: &str, key: &str) -> bool {
    let starts = std::iter::once(key.len()).chain(key.match_indices('.').map(|(at, _)| at));
    let mut asks = starts.map(|end| format!("ui.{}", &key[..end]));
    let word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.');
    asks.any(|ask| template.match_indices(&ask).any(|(at, _)| !template[at + ask.len()..].starts_with(word))) || template.contains("ui[")
}

/// The names in curly brackets of a word.
fn holes(word: &Word) -> BTreeSet<&str> {
    word.texts().flat_map(|text| text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0))).collect()
}

fn flatten(prefix: &str, value: &Value, tag: &str, out: &mut Language) {
    let text = |value: &Value| match value {
        Value::Text(text) => Some(text.clone()),
        Value::Int(number) => Some(number.to_string()),
        _ => None,
    };
    match value {
        Value::Map(map) if is_counted(map) => {
            let forms = map.iter().filter_map(|(form, value)| Some((form.clone(), text(value)?)));
            out.insert(prefix.to_owned(), Word::Counted { language: tag.to_owned(), forms: forms.collect() });
        }
        Value::Map(map) => {
            for (key, value) in map {
                let key = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
                flatten(&key, value, tag, out);
            }
        }
        other => out.extend(text(other).map(|text| (prefix.to_owned(), Word::Text(text)))),
    }
}

/// Whether these are the forms of one word: every language has `other`, and a group may hold a word named `one`.
fn is_counted(map: &[(String, Value)]) -> bool {
    map.iter().any(|(key, _)| key == "other") || !map.is_empty() && map.iter().all(|(key, _)| FORMS.contains(&key.as_str()))
}
