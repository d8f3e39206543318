//! TOML. The only file that names the TOML reader.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Doc, Place, Places, Step};
use crate::diag::catalogue::format as code;
use crate::diag::{Diagnostic, Report};
use crate::model::ids::SourceId;
use crate::model::source::Span;
use crate::model::value::Value;

/// Reads a whole text. Every syntax error is reported; what could be read is returned all the same.
pub fn parse(text: &str, source: SourceId, report: &mut Report) -> Doc {
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let range = error.span().unwrap_or(0..0);
        let reason = error.message().lines().next().unwrap_or_default().to_owned();
        report.add(Diagnostic::at(&code::TOML_SYNTAX, Span::new(source, range)).with("reason", reason));
    }
    let span = table.span();
    let (value, places) = plain_table(table.get_ref(), span);
    Doc { value, source, places: Box::new(places) }
}

/// The places of a value and of everything in it.
struct Tree {
    key: Range<usize>,
    value: Range<usize>,
    children: Vec<(Option<String>, Tree)>,
}

impl Places for Tree {
    fn find(&self, path: &[Step<'_>]) -> Place {
        let mut here = self;
        for step in path {
            let child = match step {
                Step::Key(name) => here.children.iter().find(|(key, _)| key.as_deref() == Some(*name)),
                Step::Index(index) => here.children.get(*index),
            };
            let Some((_, child)) = child else { break };
            here = child;
        }
        Place { key: here.key.clone(), value: here.value.clone() }
    }
}

fn plain_table(table: &DeTable<'_>, span: Range<usize>) -> (Value, Tree) {
    // The reader keeps tables sorted by key; messages want the order of the file.
    let mut rows: Vec<_> = table.iter().collect();
    rows.sort_by_key(|(key, _)| key.span().start);
    let mut map = Vec::with_capacity(rows.len());
    let mut children = Vec::with_capacity(rows.len());
    for (key, value) in rows {
        let (value, mut tree) = plain(value);
        tree.key = key.span();
        map.push((key.get_ref().to_string(), value));
        children.push((Some(key.get_ref().to_string()), tree));
    }
    (Value::Map(map), Tree { key: span.clone(), value: span, children })
}

fn plain(value: &Spanned<DeValue<'_>>) -> (Value, Tree) {
    let span = value.span();
    let leaf = |value| (value, Tree { key: span.clone(), value: span.clone(), children: Vec::new() });
    match value.get_ref() {
        DeValue::String(text) => leaf(Value::Text(crate::text::nfc(text).into_owned())),
        DeValue::Integer(number) => leaf(i64::from_str_radix(number.as_str(), number.radix()).map_or(Value::Null, Value::Int)),
        DeValue::Float(number) => leaf(number.as_str().parse().map_or(Value::Null, Value::Float)),
        DeValue::Boolean(yes) => leaf(Value::Bool(*yes)),
        DeValue::Datetime(time) => leaf(Value::Text(time.to_string())),
        DeValue::Array(items) => {
            let (values, trees): (Vec<_>, Vec<_>) = items.iter().map(plain).unzip();
            let children = trees.into_iter().map(|tree| (None, tree)).collect();
            (Value::List(values), Tree { key: span.clone(), value: span, children })
        }
        DeValue::Table(table) => plain_table(table, span),
    }
}
