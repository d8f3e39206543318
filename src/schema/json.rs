//! A table of keys as a JSON Schema (draft 7, which editors know best).

use serde_json::{Map, Value, json};

use super::File;
use super::keys::{Key, Kind};
use crate::diag::{Phrase, Tongue};

const SUCH_AS: Phrase = Phrase { vi: "Ví dụ", en: "Such as" };

/// The schema of a kind of file, its sentences in `tongue`; ends with a line end.
pub fn schema(file: &File, tongue: Tongue) -> String {
    let mut schema = value(file.kind, tongue);
    if let Value::Object(map) = &mut schema {
        map.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
        map.insert("title".to_owned(), json!(file.about.get(tongue)));
    }
    // Plain values always become text.
    format!("{}\n", serde_json::to_string_pretty(&schema).unwrap_or_default())
}

fn value(kind: &Kind, tongue: Tongue) -> Value {
    match kind {
        Kind::Text => json!({"type": ["string", "integer"]}),
        Kind::Flag => json!({"type": "boolean"}),
        Kind::Date => json!({"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}),
        Kind::Address => json!({"type": "string", "pattern": "^https?://[^\\s]+$"}),
        Kind::Page => json!({"type": "string", "pattern": "(\\.html|/)$"}),
        Kind::Slug => json!({"type": ["string", "integer"], "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}),
        Kind::LawRef => json!({"type": "string", "pattern": "^[^/]+(/[^/]+){0,2}$"}),
        Kind::Number(least, most) => json!({"type": "integer", "minimum": least, "maximum": most}),
        Kind::Choice(words) => json!({"enum": words()}),
        Kind::List(item @ Kind::Keys(_)) => json!({"type": "array", "items": value(item, tongue)}),
        Kind::List(item) => json!({"anyOf": [{"type": "array", "items": value(item, tongue)}, value(item, tongue)]}),
        Kind::Keys(keys) => object(keys, tongue),
        Kind::Named(item) => json!({"type": "object", "additionalProperties": value(item, tongue)}),
        Kind::Either(kinds) => json!({"anyOf": kinds.iter().map(|kind| value(kind, tongue)).collect::<Vec<_>>()}),
    }
}

fn object(keys: &[Key], tongue: Tongue) -> Value {
    let mut properties = Map::new();
    for key in keys {
        let mut schema = value(&key.kind, tongue);
        if !key.needed {
            // A key without a value is as good as none.
            let nothing = json!({"type": "null"});
            match schema.get_mut("anyOf").and_then(Value::as_array_mut) {
                Some(kinds) => kinds.push(nothing),
                None => schema = json!({"anyOf": [schema, nothing]}),
            }
        }
        let mut about = key.about.get(tongue).to_owned();
        if !key.example.is_empty() {
            about.push_str(&format!(" {}: {}", SUCH_AS.get(tongue), key.example));
        }
        if let Value::Object(map) = &mut schema {
            map.insert("description".to_owned(), json!(about));
        }
        properties.insert(key.name.to_owned(), schema);
    }
    let needed: Vec<&str> = keys.iter().filter(|key| key.needed).map(|key| key.name).collect();
    json!({"type": "object", "properties": properties, "required": needed, "additionalProperties": false})
}
