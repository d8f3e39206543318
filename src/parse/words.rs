//! The theme's words: `ui/<language>.yaml`, with what a language lacks borrowed key by key.

use std::collections::BTreeMap;

use crate::diag::catalogue::theme as code;
use crate::diag::{Diagnostic, Report};
use crate::format::fields::known;
use crate::format::yaml;
use crate::model::project::Project;
use crate::model::settings::Settings;
use crate::model::value::Value;
use crate::model::words::Words;

/// Languages the embedded theme speaks, in the order in which others borrow from them.
const COMPLETE: [&str; 2] = ["en", "vi"];

/// At most this many missing words are named.
const MOST_NAMED: usize = 8;

type Language = BTreeMap<String, String>;

/// Reads the words of every language of the site.
pub fn read(project: &Project, settings: &Settings, report: &mut Report) -> Words {
    // A file that cannot be read is reported as that, and not for every word it lacks.
    let files: BTreeMap<&str, Option<Language>> = project
        .theme
        .ui
        .iter()
        .map(|(tag, id)| {
            let text = &project.source(*id).text;
            let words = yaml::parse(text, 0..text.len(), *id, report).map(|doc| {
                let mut words = Language::new();
                flatten("", &doc.value, &mut words);
                words
            });
            (tag.as_str(), words)
        })
        .collect();
    let order = std::iter::once(settings.default_tag()).chain(COMPLETE);
    let fallbacks: Vec<(&str, &Language)> = order.filter_map(|tag| Some((tag, files.get(tag)?.as_ref()?))).collect();
    let locales = settings.locales.iter().map(|locale| one(&locale.tag, &files, &fallbacks, &settings.theme, report));
    Words { locales: locales.collect() }
}

/// The words of one language, with what it lacks borrowed; says what that is.
fn one(tag: &str, files: &BTreeMap<&str, Option<Language>>, fallbacks: &[(&str, &Language)], theme: &str, report: &mut Report) -> Language {
    let language = tag.split('-').next().unwrap_or(tag);
    let own = files.get(tag).or_else(|| files.get(language));
    let mut words = own.cloned().flatten().unwrap_or_default();
    let mut missing: Vec<&str> = Vec::new();
    for (key, text) in fallbacks.iter().flat_map(|(_, words)| words.iter()) {
        if !words.contains_key(key) {
            words.insert(key.clone(), text.clone());
            missing.push(key);
        }
    }
    let shown = fallbacks.iter().map(|(other, _)| *other).find(|other| *other != tag).unwrap_or(tag);
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

fn flatten(prefix: &str, value: &Value, out: &mut BTreeMap<String, String>) {
    match value {
        Value::Map(map) => {
            for (key, value) in map {
                let key = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
                flatten(&key, value, out);
            }
        }
        Value::Text(text) => {
            out.insert(prefix.to_owned(), text.clone());
        }
        Value::Int(number) => {
            out.insert(prefix.to_owned(), number.to_string());
        }
        _ => {}
    }
}
