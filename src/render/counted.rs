//! Words that are counted: `{{ ui.lists.count | count(n=3) }}` chooses the form that goes with the number.
//!
//! A counted word reaches templates as a map that also says whose rules choose; so a word that was
//! borrowed from another language is counted as that language counts.

use std::collections::BTreeMap;

use tera::{Kwargs, State, TeraResult, Value};

use super::theme::map;
use crate::model::settings::Settings;
use crate::model::words::{Word, Words};
use crate::text::number::Numbers;

/// The key of a counted word under which its language stands; no form has this name.
const LANGUAGE: &str = "language";

/// A word as templates see it.
pub fn value(word: &Word) -> Value {
    match word {
        Word::Text(text) => Value::normal_string(text),
        Word::Counted { language, forms } => {
            let own = std::iter::once((LANGUAGE, Value::normal_string(language)));
            map(own.chain(forms.iter().map(|(form, text)| (form.as_str(), Value::normal_string(text)))))
        }
    }
}

/// The filter `count`, which knows the languages of `settings` and those that `words` are borrowed from.
pub fn filter(settings: &Settings, words: &Words) -> impl Fn(&Value, Kwargs, &State) -> TeraResult<String> + Send + Sync + use<> {
    let lenders = words.locales.iter().flat_map(|words| words.values()).filter_map(|word| match word {
        Word::Counted { language, .. } => Some(language.as_str()),
        Word::Text(_) => None,
    });
    let tags = settings.locales.iter().map(|locale| locale.tag.as_str()).chain(lenders);
    let languages: BTreeMap<String, Numbers> = tags.map(|tag| (tag.to_owned(), Numbers::of(tag))).collect();
    move |word, args, _| {
        let n: u64 = args.must_get("n")?;
        let part = |name| part(word, name);
        if let Some(text) = word.as_str() {
            return Ok(text.replace("{n}", &n.to_string()));
        }
        let numbers = part(LANGUAGE).and_then(|language| languages.get(language));
        let text = numbers.and_then(|numbers| part(numbers.form(n))).or_else(|| part("other")).unwrap_or_default();
        Ok(text.replace("{n}", &numbers.map_or_else(|| n.to_string(), |numbers| numbers.write(n))))
    }
}

/// One of the texts of a counted word.
fn part<'v>(word: &'v Value, name: &str) -> Option<&'v str> {
    word.as_map()?.iter().find(|(key, _)| key.as_str() == Some(name)).and_then(|(_, text)| text.as_str())
}
