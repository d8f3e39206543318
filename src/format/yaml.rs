//! YAML. The only file that names serde_yaml.
//!
//! The parser gives values without places; [`places`] finds them afterwards, in the text itself.

mod places;

use std::collections::BTreeMap;
use std::ops::Range;

use serde_yaml::Value as Yaml;

use super::Doc;
use crate::diag::catalogue::{format as code, front_matter};
use crate::diag::{Arg, Diagnostic, Phrase, Report};
use crate::model::ids::SourceId;
use crate::model::source::Span;
use crate::model::value::Value;
use places::Lines;

/// Reads `text[range]` of `source`. `None` after a problem, which is in `report`; an empty text is an
/// empty map.
pub fn parse(text: &str, range: Range<usize>, source: SourceId, report: &mut Report) -> Option<Doc> {
    let yaml = &text[range.clone()];
    let value = match serde_yaml::from_str::<Yaml>(yaml) {
        Ok(Yaml::Null) => Value::Map(Vec::new()),
        Ok(value) => plain(value),
        Err(error) => {
            report.add(explain(&error, text, &range, source));
            return None;
        }
    };
    let places = Lines::new(text, &range);
    Some(Doc { value, source, places: Box::new(places) })
}

/// The text as it is written after a key: in quotes only where it would else be read as something different.
/// It must be one line.
pub fn line(text: &str) -> String {
    let reads_back = |written: &str| {
        let whole = format!("key: {written}\n");
        serde_yaml::from_str::<BTreeMap<String, Yaml>>(&whole).is_ok_and(|map| map.get("key") == Some(&Yaml::String(text.to_owned())))
    };
    if !text.contains(['\n', '\r', '\t']) && reads_back(text) {
        return text.to_owned();
    }
    let escaped: String = text.chars().flat_map(|c| if matches!(c, '"' | '\\') { vec!['\\', c] } else { vec![c] }).collect();
    format!("\"{escaped}\"")
}

/// A key with its value, on lines of their own.
pub fn entry(key: &str, value: &Value) -> String {
    let map = Yaml::Mapping(std::iter::once((Yaml::String(key.to_owned()), written(value))).collect());
    // What plain values become cannot fail; an empty text would show when it is read back.
    serde_yaml::to_string(&map).unwrap_or_default()
}

fn written(value: &Value) -> Yaml {
    match value {
        Value::Null => Yaml::Null,
        Value::Bool(yes) => Yaml::Bool(*yes),
        Value::Int(number) => Yaml::Number((*number).into()),
        Value::Float(number) => Yaml::Number((*number).into()),
        Value::Text(text) => Yaml::String(text.clone()),
        Value::List(items) => Yaml::Sequence(items.iter().map(written).collect()),
        Value::Map(map) => Yaml::Mapping(map.iter().map(|(key, value)| (Yaml::String(key.clone()), written(value))).collect()),
    }
}

fn plain(value: Yaml) -> Value {
    match value {
        Yaml::Null => Value::Null,
        Yaml::Bool(yes) => Value::Bool(yes),
        Yaml::Number(number) => match number.as_i64() {
            Some(whole) => Value::Int(whole),
            None => Value::Float(number.as_f64().unwrap_or(f64::NAN)),
        },
        Yaml::String(text) => Value::Text(crate::text::into_nfc(text)),
        Yaml::Sequence(items) => Value::List(items.into_iter().map(plain).collect()),
        Yaml::Mapping(map) => Value::Map(map.into_iter().map(|(key, value)| (key_text(key), plain(value))).collect()),
        Yaml::Tagged(tagged) => plain(tagged.value),
    }
}

fn key_text(key: Yaml) -> String {
    match key {
        Yaml::String(text) => text,
        Yaml::Bool(yes) => yes.to_string(),
        Yaml::Number(number) => number.to_string(),
        _ => String::from("?"),
    }
}

/// The parser's complaint, in the words of an editor and at the place in the file.
fn explain(error: &serde_yaml::Error, text: &str, range: &Range<usize>, source: SourceId) -> Diagnostic {
    let yaml = &text[range.clone()];
    let said = error.to_string();
    let at = error.location().map_or(0, |location| location.index()).min(yaml.len());
    let at = (0..=at).rev().find(|at| yaml.is_char_boundary(*at)).unwrap_or(0);
    if let Some(key) = said.split("duplicate entry with key ").nth(1) {
        let key = key.split(" at line").next().unwrap_or(key).trim_matches('"').to_owned();
        let places = Lines::new(text, range);
        let span = Span::new(source, places.last_key(&key).unwrap_or(range.start + at..range.start + at));
        return Diagnostic::at(&front_matter::KEY_REPEATED, span).with("key", key);
    }
    if said.contains("repetition limit") || said.contains("recursion limit") {
        let line = line_at(yaml, 0);
        return Diagnostic::at(&code::YAML_TOO_COMPLEX, Span::new(source, range.start + line.start..range.start + line.end));
    }
    if let Some(line) = unclosed_quote(&yaml[..at]) {
        let span = Span::new(source, range.start + line.start..range.start + line.end);
        return Diagnostic::at(&code::YAML_SYNTAX, span).with("reason", reason("while scanning a quoted scalar"));
    }
    let line = line_at(yaml, at);
    let span = Span::new(source, range.start + line.start..range.start + line.end);
    if yaml[line.clone()].starts_with(|c: char| c.is_whitespace()) && yaml[line].trim_start_matches(' ').starts_with('\t') {
        return Diagnostic::at(&code::YAML_TAB, span);
    }
    Diagnostic::at(&code::YAML_SYNTAX, span).with("reason", reason(&said))
}

/// The first line whose value begins with a quote that nothing closes in it: the parser notices further down.
fn unclosed_quote(yaml: &str) -> Option<Range<usize>> {
    let mut start = 0;
    for line in yaml.split_inclusive('\n') {
        let text = line.trim_end();
        let value = text.split_once(": ").map_or("", |(_, value)| value.trim_start());
        if value.starts_with('"') && value.matches('"').count() - value.matches("\\\"").count() == 1 && line.ends_with('\n') {
            return Some(start..start + text.len());
        }
        start += line.len();
    }
    None
}

/// What the parser says, in an editor's words; what nobody met yet stays as it is.
fn reason(said: &str) -> Arg {
    let known = [
        (
            "mapping values are not allowed",
            "có thêm dấu `: ` trong dòng chữ không đặt trong ngoặc kép",
            "there is a further `: ` in text without quotes",
        ),
        ("while scanning a quoted scalar", "ngoặc kép mở mà không đóng", "a quote is opened and never closed"),
        (
            "found character that cannot start any token",
            "dòng bắt đầu bằng một ký tự có nghĩa riêng trong YAML",
            "the text begins with a character that means something else in YAML",
        ),
        (
            "did not find expected ',' or ']'",
            "danh sách `[…]` chưa đóng hoặc thiếu dấu phẩy",
            "a list `[…]` is not closed, or lacks a comma",
        ),
        (
            "did not find expected ',' or '}'",
            "cặp `{…}` chưa đóng hoặc thiếu dấu phẩy",
            "a pair of braces `{…}` is not closed, or lacks a comma",
        ),
        ("could not find expected ':'", "thiếu dấu hai chấm sau khóa", "the colon after the key is missing"),
        (
            "did not find expected key",
            "chỗ này phải là một khóa, như `title:`, thụt lề bằng các khóa khác",
            "a key such as `title:` was expected here, indented like the others",
        ),
        ("block sequence entries are not allowed", "dấu `-` đứng sai chỗ", "this `-` stands in the wrong place"),
        (
            "did not find expected '-' indicator",
            "chỗ này phải là một mục bắt đầu bằng `- `",
            "an item that begins with `- ` was expected here",
        ),
        (
            "did not find expected alphabetic",
            "dấu `*` và `&` ở đầu có nghĩa riêng trong YAML",
            "a `*` or `&` at the start means something else in YAML",
        ),
        ("more than one document", "các khóa không thụt lề như nhau", "the keys are not indented alike"),
        ("unknown anchor", "dấu `*` ở đầu có nghĩa riêng trong YAML", "a `*` at the start means something else in YAML"),
    ];
    let found = known.into_iter().find(|(words, ..)| said.contains(words));
    match found {
        Some((_, vi, en)) => Phrase { vi, en }.into(),
        None => said.split(" at line ").next().unwrap_or(said).into(),
    }
}

/// The line around `at`, without its line end; the line before when `at` begins an empty last one.
fn line_at(text: &str, at: usize) -> Range<usize> {
    let at = if at == text.len() { text.trim_end().len() } else { at };
    let start = text[..at].rfind('\n').map_or(0, |n| n + 1);
    let end = text[at..].find('\n').map_or(text.len(), |n| at + n);
    start..end.max(start)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::Step;

    #[test]
    fn a_line_is_quoted_only_where_it_must_be() {
        for (text, expected) in [
            ("Qua đường an toàn", "Qua đường an toàn"),
            ("Bài 1: Quyền", "\"Bài 1: Quyền\""),
            ("111", "\"111\""),
            ("true", "\"true\""),
            ("- a", "\"- a\""),
            ("a #b", "\"a #b\""),
            ("\"Không!\"", "\"\\\"Không!\\\"\""),
            ("*", "\"*\""),
            ("", "\"\""),
            ("C:\\x: y", "\"C:\\\\x: y\""),
        ] {
            assert_eq!(line(text), expected);
        }
    }

    #[test]
    fn places_are_found_in_block_and_flow_style() {
        let text = "---\ntitle: \"A: b\" # note\nages: [\"3-5\", oops]\nreview: {status: draft, by: x}\nsources:\n- law: a/1\n  facts: [L-1]\n- title: T\nlong:\n  deep:\n    - one\n    - two: 2\n---\n";
        let range = 4..text.len() - 4;
        let mut report = Report::default();
        let doc = parse(text, range, SourceId(0), &mut report);
        assert!(!report.has_errors());
        let find = |path: &[Step<'_>]| doc.as_ref().map(|doc| (&text[doc.key_span(path).range()], &text[doc.value_span(path).range()]));
        use Step::{Index, Key};
        assert_eq!(find(&[Key("title")]), Some(("title", "\"A: b\" # note")));
        assert_eq!(find(&[Key("ages"), Index(1)]), Some(("oops", "oops")));
        assert_eq!(find(&[Key("review"), Key("by")]), Some(("by", "x")));
        assert_eq!(find(&[Key("sources"), Index(0), Key("facts"), Index(0)]), Some(("L-1", "L-1")));
        assert_eq!(find(&[Key("sources"), Index(1), Key("title")]), Some(("title", "T")));
        assert_eq!(find(&[Key("long"), Key("deep"), Index(1), Key("two")]), Some(("two", "2")));
    }

    #[test]
    fn complaints_point_into_the_file() {
        let bomb = format!(
            "a: &a [x,x,x,x,x,x,x,x,x]\n{}",
            (b'b'..=b'i')
                .map(|c| {
                    let (this, last) = (char::from(c), char::from(c - 1));
                    format!("{this}: &{this} [*{last},*{last},*{last},*{last},*{last},*{last},*{last},*{last},*{last}]\n")
                })
                .collect::<String>()
        );
        let cases = [
            ("title: Bài 1: Quyền\n", "yaml/syntax", 0),
            ("title: a\nsummary: b\ntitle: c\n", "key/repeated", 20),
            ("list:\n\t- a\n", "yaml/tab", 6),
            (bomb.as_str(), "yaml/too-complex", 0),
        ];
        for (text, code, start) in cases {
            let mut report = Report::default();
            assert!(parse(text, 0..text.len(), SourceId(0), &mut report).is_none());
            let found: Vec<_> = report.sorted(|_| String::new()).iter().map(|d| (d.code.name, d.place.clone())).collect();
            assert!(
                matches!(found.as_slice(), [(name, crate::diag::Place::Text(span))] if *name == code && span.start == start),
                "{text}: {found:?}"
            );
        }
    }
}
