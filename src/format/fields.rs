//! Typed reading of a [`Doc`]: every value that does not fit is reported at its place, and reading goes on.

use std::str::FromStr;

use super::{Doc, Step};
use crate::diag::catalogue::{format, front_matter as code};
use crate::diag::{Diagnostic, Phrase, Report};
use crate::model::date::Date;
use crate::model::source::Span;
use crate::model::value::Value;
use crate::text::near::nearest;

const TEXT: Phrase = Phrase { vi: "một dòng chữ", en: "text" };
const NUMBER: Phrase = Phrase { vi: "một số nguyên", en: "a whole number" };
const YES_NO: Phrase = Phrase { vi: "`true` hoặc `false`", en: "`true` or `false`" };
const LIST: Phrase = Phrase { vi: "một danh sách", en: "a list" };
const MAP: Phrase = Phrase { vi: "các khóa và giá trị", en: "keys and values" };
const NOTHING: Phrase = Phrase { vi: "chưa có gì", en: "nothing" };
const FRACTION: Phrase = Phrase { vi: "một số thập phân", en: "a number with a fraction" };

/// Reads values of one document, knowing where it is.
pub struct Reader<'d, 'r> {
    doc: &'d Doc,
    report: &'r mut Report,
    path: Vec<Step<'d>>,
}

impl<'d, 'r> Reader<'d, 'r> {
    /// A reader at the root of `doc`.
    pub fn new(doc: &'d Doc, report: &'r mut Report) -> Self {
        Self { doc, report, path: Vec::new() }
    }

    /// Where the value being read stands.
    pub fn span(&self) -> Span {
        self.doc.value_span(&self.path)
    }

    /// Where the key of the value being read stands.
    pub fn key_span(&self) -> Span {
        self.doc.key_span(&self.path)
    }

    /// Reports a problem.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.report.add(diagnostic);
    }

    /// The name of the nearest key above the value being read; `None` at the root.
    fn nearest_key(&self) -> Option<&'d str> {
        self.path.iter().rev().find_map(|step| if let Step::Key(name) = step { Some(*name) } else { None })
    }

    fn key(&self) -> &'d str {
        self.nearest_key().unwrap_or_default()
    }

    fn wrong_type<T>(&mut self, expected: Phrase, value: &Value) -> Option<T> {
        let found = match value {
            Value::Null => NOTHING,
            Value::Bool(_) => YES_NO,
            Value::Int(_) => NUMBER,
            Value::Float(_) => FRACTION,
            Value::Text(_) => TEXT,
            Value::List(_) => LIST,
            Value::Map(_) => MAP,
        };
        let diagnostic = match self.nearest_key() {
            Some(key) => Diagnostic::at(&code::KEY_WRONG_TYPE, self.span()).with("key", key),
            None => Diagnostic::at(&format::YAML_WRONG_SHAPE, self.span()),
        };
        let diagnostic = diagnostic.with("expected", expected).with("found", found);
        self.report.add(diagnostic);
        None
    }

    /// Text. A bare number counts as the text it is written as.
    pub fn text(&mut self, value: &'d Value) -> Option<String> {
        match value {
            Value::Text(text) => Some(text.trim().to_owned()),
            Value::Int(number) => Some(number.to_string()),
            other => self.wrong_type(TEXT, other),
        }
    }

    /// `true` or `false`.
    pub fn flag(&mut self, value: &'d Value) -> Option<bool> {
        match value {
            Value::Bool(yes) => Some(*yes),
            other => self.wrong_type(YES_NO, other),
        }
    }

    /// A whole number within `least..=most`.
    pub fn number<N: TryFrom<i64>>(&mut self, value: &'d Value, least: i64, most: i64) -> Option<N> {
        let Value::Int(number) = value else { return self.wrong_type(NUMBER, value) };
        let fits = (least..=most).contains(number).then(|| N::try_from(*number).ok()).flatten();
        if fits.is_none() {
            let diagnostic = Diagnostic::at(&code::KEY_OUT_OF_RANGE, self.span())
                .with("key", self.key())
                .with("value", number.to_string())
                .with("least", least.to_string())
                .with("most", most.to_string());
            self.report.add(diagnostic);
        }
        fits
    }

    /// A number with at most two decimals, in hundredths, within `least..=most` hundredths.
    pub fn hundredths(&mut self, value: &'d Value, least: u32, most: u32) -> Option<u32> {
        let number = match value {
            #[expect(clippy::cast_precision_loss, reason = "numbers so large are out of range all the same")]
            Value::Int(number) => *number as f64,
            Value::Float(number) => *number,
            other => return self.wrong_type(FRACTION, other),
        };
        let hundredths = (number * 100.0).round();
        if (f64::from(least)..=f64::from(most)).contains(&hundredths) {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to lie between two u32")]
            return Some(hundredths as u32);
        }
        let whole = |hundredths: u32| (f64::from(hundredths) / 100.0).to_string();
        let diagnostic = Diagnostic::at(&code::KEY_OUT_OF_RANGE, self.span())
            .with("key", self.key())
            .with("value", number.to_string())
            .with("least", whole(least))
            .with("most", whole(most));
        self.report.add(diagnostic);
        None
    }

    /// A day written `YYYY-MM-DD`.
    pub fn date(&mut self, value: &'d Value) -> Option<Date> {
        let text = self.text(value)?;
        let date = Date::from_str(&text).ok();
        if date.is_none() {
            let diagnostic = Diagnostic::at(&code::KEY_BAD_DATE, self.span()).with("value", text);
            self.report.add(diagnostic);
        }
        date
    }

    /// The address of a web page.
    pub fn address(&mut self, value: &'d Value) -> Option<String> {
        let text = self.text(value)?;
        let host = ["https://", "http://"].iter().find_map(|scheme| text.strip_prefix(scheme));
        if host.is_some_and(|host| !host.is_empty() && !host.contains(char::is_whitespace)) {
            return Some(text);
        }
        let diagnostic = Diagnostic::at(&code::KEY_BAD_URL, self.span()).with("value", text);
        self.report.add(diagnostic);
        None
    }

    /// One of a few words.
    pub fn choice<T: Copy>(&mut self, value: &'d Value, all: &[T], name: impl Fn(T) -> &'static str) -> Option<T> {
        let text = self.text(value)?;
        let found = all.iter().copied().find(|one| name(*one) == text);
        if found.is_none() {
            let names: Vec<_> = all.iter().map(|one| name(*one)).collect();
            let diagnostic = Diagnostic::at(&code::KEY_NOT_ALLOWED, self.span())
                .with("key", self.key())
                .with("value", text.as_str())
                .with("known", known(&names))
                .suggest(nearest(&text, names.iter().copied()));
            self.report.add(diagnostic);
        }
        found
    }

    /// Every item of a list, read by `item`; a single value counts as a list of one. Items that do not
    /// fit are left out.
    pub fn list<T>(&mut self, value: &'d Value, mut item: impl FnMut(&mut Self, &'d Value) -> Option<T>) -> Option<Vec<T>> {
        match value {
            Value::List(items) => Some(
                items
                    .iter()
                    .enumerate()
                    .filter_map(|(index, one)| {
                        self.path.push(Step::Index(index));
                        let read = item(self, one);
                        self.path.pop();
                        read
                    })
                    .collect(),
            ),
            Value::Map(_) | Value::Null => self.wrong_type(LIST, value),
            single => Some(item(self, single).into_iter().collect()),
        }
    }

    /// Keys and values with known keys, read by `read`; keys it never asked for are reported.
    pub fn map<T>(&mut self, value: &'d Value, read: impl FnOnce(&mut Fields<'_, 'd, 'r>) -> T) -> Option<T> {
        let Value::Map(map) = value else { return self.wrong_type(MAP, value) };
        let mut fields = Fields { reader: self, map, taken: Vec::new(), refused: Vec::new(), missing: Vec::new() };
        let result = read(&mut fields);
        fields.close();
        Some(result)
    }

    /// Keys and values whose keys the author chooses.
    pub fn entries<T>(&mut self, value: &'d Value, mut read: impl FnMut(&mut Self, &'d str, &'d Value) -> Option<T>) -> Option<Vec<T>> {
        let Value::Map(map) = value else { return self.wrong_type(MAP, value) };
        let mut out = Vec::with_capacity(map.len());
        for (key, value) in map {
            self.path.push(Step::Key(key));
            out.extend(read(self, key, value));
            self.path.pop();
        }
        Some(out)
    }
}

/// A list of words in backticks.
pub fn known<S: AsRef<str>>(names: &[S]) -> String {
    names.iter().map(|name| format!("`{}`", name.as_ref())).collect::<Vec<_>>().join(", ")
}

/// The keys of one map, while they are being read.
pub struct Fields<'a, 'd, 'r> {
    reader: &'a mut Reader<'d, 'r>,
    map: &'d [(String, Value)],
    taken: Vec<&'static str>,
    /// Keys of which enough was said.
    refused: Vec<&'d str>,
    /// Keys that must be there and are not, each with how it is written.
    missing: Vec<(&'static str, String)>,
}

impl<'d, 'r> Fields<'_, 'd, 'r> {
    /// Reads the value of `key` with `read`; `None` when it is absent, empty, or does not fit.
    pub fn get<T>(&mut self, key: &'static str, read: impl FnOnce(&mut Reader<'d, 'r>, &'d Value) -> Option<T>) -> Option<T> {
        self.taken.push(key);
        let value = self.map.iter().find(|(name, _)| name == key).map(|(_, value)| value)?;
        if *value == Value::Null {
            return None;
        }
        self.reader.path.push(Step::Key(key));
        let result = read(self.reader, value);
        self.reader.path.pop();
        result
    }

    /// [`get`](Self::get) for a key that must be there; `example` shows how it is written.
    pub fn need<T>(
        &mut self,
        key: &'static str,
        example: &str,
        read: impl FnOnce(&mut Reader<'d, 'r>, &'d Value) -> Option<T>,
    ) -> Option<T> {
        let empty = |value: &Value| match value {
            Value::Null => true,
            Value::Text(text) => text.trim().is_empty(),
            _ => false,
        };
        let absent = self.map.iter().all(|(name, value)| name != key || empty(value));
        if absent {
            self.miss(key, example);
        }
        self.get(key, read)
    }

    /// Says that `key` is missing, unless another one turns out to be a slip for it; `example` shows how it is written.
    pub fn miss(&mut self, key: &'static str, example: &str) {
        self.missing.push((key, example.to_owned()));
    }

    /// Text.
    pub fn text(&mut self, key: &'static str) -> Option<String> {
        self.get(key, Reader::text).filter(|text| !text.is_empty())
    }

    /// `true` or `false`.
    pub fn flag(&mut self, key: &'static str) -> Option<bool> {
        self.get(key, Reader::flag)
    }

    /// A day.
    pub fn date(&mut self, key: &'static str) -> Option<Date> {
        self.get(key, Reader::date)
    }

    /// A list of texts; empty when absent.
    pub fn texts(&mut self, key: &'static str) -> Vec<String> {
        self.get(key, |reader, value| reader.list(value, Reader::text)).unwrap_or_default()
    }

    /// Whether something was written for `key`, fitting or not.
    pub fn has(&self, key: &str) -> bool {
        self.map.iter().any(|(name, value)| name == key && *value != Value::Null)
    }

    /// Reports each key of which `is_bad`, with the word for it that `report` gives, and nothing else about it.
    pub fn refuse(&mut self, is_bad: impl Fn(&str, &Value) -> bool, report: impl Fn(&str, Span) -> Diagnostic) {
        let map = self.map;
        for (key, _) in map.iter().filter(|(key, value)| is_bad(key, value)) {
            self.reader.path.push(Step::Key(key));
            let span = self.reader.doc.key_span(&self.reader.path);
            self.reader.path.pop();
            self.reader.report.add(report(key, span));
            self.refused.push(key);
        }
    }

    /// Where the whole map stands.
    pub fn span(&self) -> Span {
        self.reader.span()
    }

    /// Reports a problem.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.reader.report(diagnostic);
    }

    fn close(mut self) {
        let unknown: Vec<&str> =
            self.map.iter().map(|(key, _)| key.as_str()).filter(|key| !self.taken.contains(key) && !self.refused.contains(key)).collect();
        // One key too many where one is missing: it was written in other words, or in another language.
        let instead = match (unknown.as_slice(), self.missing.as_slice()) {
            ([_], [(missing, _)]) => Some(*missing),
            _ => None,
        };
        for (key, _) in self.map {
            if self.taken.contains(&key.as_str()) || self.refused.contains(&key.as_str()) {
                continue;
            }
            // A mistyped key is one slip: that the right one is missing goes without saying.
            let meant = nearest(key, self.taken.iter().copied()).or(instead);
            self.missing.retain(|(missing, _)| Some(*missing) != meant);
            self.reader.path.push(Step::Key(key));
            let span = self.reader.doc.key_span(&self.reader.path);
            self.reader.path.pop();
            let diagnostic =
                Diagnostic::at(&code::KEY_UNKNOWN, span).with("key", key.as_str()).with("known", known(&self.taken)).suggest(meant);
            self.reader.report.add(diagnostic);
        }
        let span = self.reader.span();
        for (key, example) in self.missing {
            self.reader.report.add(Diagnostic::at(&code::KEY_MISSING, span).with("key", key).with("example", example));
        }
    }
}
