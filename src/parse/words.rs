//! The theme's words: `ui/<language>.yaml`, with what a language lacks borrowed key by key.

use std::collections::BTreeMap;

use crate::diag::catalogue::theme as code;
use crate::diag::{Diagnostic, Report};
use crate::format::yaml;
use crate::model::project::Project;
use crate::model::settings::Settings;
use crate::model::value::Value;
use crate::model::words::Words;

/// Languages the embedded theme speaks, in the order in which others borrow from them.
const COMPLETE: [&str; 2] = ["en", "vi"];

/// Reads the words of every language of the site.
pub fn read(project: &Project, settings: &Settings, report: &mut Report) -> Words {
    let mut files: BTreeMap<&str, BTreeMap<String, String>> = BTreeMap::new();
    for (tag, id) in &project.theme.ui {
        let text = &project.source(*id).text;
        let mut words = BTreeMap::new();
        if let Some(doc) = yaml::parse(text, 0..text.len(), *id, report) {
            flatten("", &doc.value, &mut words);
        }
        files.insert(tag, words);
    }
    let nothing = BTreeMap::new();
    let fallbacks: Vec<(&str, &BTreeMap<String, String>)> =
        [settings.default_tag()].into_iter().chain(COMPLETE).filter_map(|tag| Some((tag, files.get(tag)?))).collect();
    let locales = settings.locales.iter().map(|locale| {
        let tag = locale.tag.as_str();
        let language = tag.split('-').next().unwrap_or(tag);
        let own = files.get(tag).or_else(|| files.get(language));
        let mut words = own.unwrap_or(&nothing).clone();
        let about = |code, shown: &str| {
            Diagnostic::of_project(code).with("language", tag).with("theme", settings.theme.as_str()).with("shown", shown)
        };
        if own.is_none() {
            let shown = fallbacks.first().map_or("", |(tag, _)| tag);
            report.add(about(&code::THEME_NO_WORDS, shown));
        }
        for (shown, fallback) in &fallbacks {
            for (key, text) in *fallback {
                if !words.contains_key(key) {
                    words.insert(key.clone(), text.clone());
                    if own.is_some() {
                        report.add(about(&code::THEME_NO_WORD, shown).with("key", key.as_str()));
                    }
                }
            }
        }
        words
    });
    Words { locales: locales.collect() }
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
