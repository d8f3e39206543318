//! A report for programs: lines of JSON, SARIF for code review, and what GitHub shows beside a change.

use serde_json::{Value, json};

use super::{Diagnostic, Place, Report, Severity, Tongue};
use crate::model::source::Source;

/// Where a problem is, as programs count: lines and columns from 1, columns in code points.
struct Spot<'s> {
    file: &'s str,
    start: Option<(usize, usize)>,
    end: Option<(usize, usize)>,
}

/// One object a line, sorted as people read: `code`, `severity`, `message`, and where they are known `hint`,
/// `suggestion`, `file`, `line`, `column`, `end_line`, `end_column`.
pub fn json(report: &Report, sources: &[Source], tongue: Tongue) -> String {
    let line = |diagnostic: &&Diagnostic| {
        let spot = spot(&diagnostic.place, sources);
        let mut object = json!({
            "code": diagnostic.code.name,
            "severity": severity(diagnostic.severity),
            "message": diagnostic.message(tongue),
        });
        let mut put = |key: &str, value: Option<Value>| {
            if let (Some(value), Some(object)) = (value, object.as_object_mut()) {
                object.insert(key.to_owned(), value);
            }
        };
        put("hint", diagnostic.hint(tongue).map(Value::from));
        put("suggestion", diagnostic.suggestion.clone().map(Value::from));
        put("file", (!spot.file.is_empty()).then(|| spot.file.into()));
        for (line, column, at) in [("line", "column", spot.start), ("end_line", "end_column", spot.end)] {
            put(line, at.map(|(line, _)| line.into()));
            put(column, at.map(|(_, column)| column.into()));
        }
        format!("{object}\n")
    };
    sorted(report, sources).iter().map(line).collect()
}

/// SARIF 2.1.0 (OASIS), one run.
pub fn sarif(report: &Report, sources: &[Source], tongue: Tongue) -> String {
    let all = sorted(report, sources);
    let mut codes: Vec<_> = all.iter().map(|diagnostic| diagnostic.code).collect();
    codes.sort_by_key(|code| code.name);
    codes.dedup_by_key(|code| code.name);
    let rules: Vec<Value> = codes
        .iter()
        .map(|code| json!({"id": code.name, "fullDescription": {"text": code.words(tongue).about}, "defaultConfiguration": {"level": severity(code.severity)}}))
        .collect();
    let results: Vec<Value> = all
        .iter()
        .map(|diagnostic| {
            let spot = spot(&diagnostic.place, sources);
            let mut result = json!({"ruleId": diagnostic.code.name, "level": severity(diagnostic.severity), "message": {"text": told(diagnostic, tongue)}});
            if !spot.file.is_empty() {
                let mut location = json!({"artifactLocation": {"uri": crate::model::path::encode(spot.file), "uriBaseId": "SRCROOT"}});
                if let (Some(start), Some(end)) = (spot.start, spot.end) {
                    location["region"] = json!({"startLine": start.0, "startColumn": start.1, "endLine": end.0, "endColumn": end.1});
                }
                result["locations"] = json!([{"physicalLocation": location}]);
            }
            result
        })
        .collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {"name": "nonla", "version": env!("CARGO_PKG_VERSION"), "rules": rules}},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

/// Commands that GitHub's runners show at the line of a change.
pub fn github(report: &Report, sources: &[Source], tongue: Tongue) -> String {
    let escape = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| escape(text).replace(':', "%3A").replace(',', "%2C");
    let line = |diagnostic: &&Diagnostic| {
        let spot = spot(&diagnostic.place, sources);
        let command = match diagnostic.severity {
            Severity::Note => "notice",
            worse => severity(worse),
        };
        let mut properties = vec![format!("title={}", property(diagnostic.code.name))];
        if !spot.file.is_empty() {
            properties.push(format!("file={}", property(spot.file)));
        }
        if let (Some(start), Some(end)) = (spot.start, spot.end) {
            properties.push(format!("line={},endLine={},col={},endColumn={}", start.0, end.0, start.1, end.1));
        }
        format!("::{command} {}::{}\n", properties.join(","), escape(&told(diagnostic, tongue)))
    };
    sorted(report, sources).iter().map(line).collect()
}

/// The message, and what to do, as one text.
fn told(diagnostic: &Diagnostic, tongue: Tongue) -> String {
    let meant = diagnostic.suggestion.as_ref().map(|text| match tongue {
        Tongue::Vi => format!("có phải ý bạn là `{text}`?"),
        Tongue::En => format!("did you mean `{text}`?"),
    });
    [Some(diagnostic.message(tongue)), meant, diagnostic.hint(tongue)].into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// The words that all three formats share.
fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn sorted<'r>(report: &'r Report, sources: &[Source]) -> Vec<&'r Diagnostic> {
    report.sorted(|place| spot(place, sources).file.to_owned())
}

fn spot<'s>(place: &'s Place, sources: &'s [Source]) -> Spot<'s> {
    match place {
        Place::Project => Spot { file: "", start: None, end: None },
        Place::File(name) => Spot { file: name, start: None, end: None },
        Place::Text(span) => match sources.get(span.source.index()) {
            Some(source) => {
                let at = |byte| Some(line_and_column(&source.text, byte));
                Spot { file: &source.name, start: at(span.range().start), end: at(span.range().end) }
            }
            None => Spot { file: "", start: None, end: None },
        },
    }
}

fn line_and_column(text: &str, byte: usize) -> (usize, usize) {
    let before = text.get(..byte.min(text.len())).unwrap_or(text);
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    (before.matches('\n').count() + 1, before[start..].chars().count() + 1)
}
