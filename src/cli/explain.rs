//! `nonla explain`: what a code means, with a wrong and a right example.

use super::exit::Exit;
use super::terminal::Terminal;
use crate::diag::catalogue;
use crate::diag::{Code, Severity, Tongue};
use crate::text::near::nearest;

/// Explains `code`, or lists all codes.
pub(super) fn run(code: Option<&str>, terminal: &Terminal) -> Exit {
    let Some(name) = code else { return terminal.show(&list(terminal)) };
    match catalogue::find(name) {
        Some(code) => terminal.show(&explain(code, terminal)),
        None => {
            let message = match terminal.tongue() {
                Tongue::Vi => format!("không có mã `{name}`"),
                Tongue::En => format!("there is no code `{name}`"),
            };
            let hint = match (nearest(name, catalogue::all().map(|code| code.name)), terminal.tongue()) {
                (Some(near), Tongue::Vi) => format!("có phải ý bạn là `{near}`?"),
                (Some(near), Tongue::En) => format!("did you mean `{near}`?"),
                (None, Tongue::Vi) => "`nonla explain` liệt kê mọi mã".to_owned(),
                (None, Tongue::En) => "`nonla explain` lists all codes".to_owned(),
            };
            terminal.error(&message, Some(&hint));
            Exit::WrongUsage
        }
    }
}

/// Every code on a line: its name, how bad it is, what it says.
fn list(terminal: &Terminal) -> String {
    let width = catalogue::all().map(|code| code.name.len()).max().unwrap_or(0);
    let bad = [Severity::Error, Severity::Warning, Severity::Note].map(|severity| severity_word(severity, terminal).chars().count());
    let bad = bad.into_iter().max().unwrap_or(0);
    catalogue::all()
        .map(|code| {
            let message = without_holes(code.words(terminal.tongue()).message);
            format!("{:width$}  {:bad$}  {message}\n", code.name, severity_word(code.severity, terminal))
        })
        .collect()
}

fn explain(code: &Code, terminal: &Terminal) -> String {
    let words = code.words(terminal.tongue());
    let mut out = format!("{}[{}]: {}\n", severity_word(code.severity, terminal), code.name, without_holes(words.message));
    if !words.hint.is_empty() {
        out.push_str(&format!("{}: {}\n", terminal.pick("gợi ý", "hint"), without_holes(words.hint)));
    }
    if !words.about.is_empty() {
        out.push_str(&format!("\n{}\n", words.about));
    }
    for (title, example) in [(terminal.pick("Sai", "Wrong"), code.wrong), (terminal.pick("Đúng", "Right"), code.right)] {
        if !example.is_empty() {
            out.push_str(&format!("\n{title}:\n"));
            out.extend(example.lines().map(|line| format!("    {line}").trim_end().to_owned() + "\n"));
        }
    }
    out
}

fn severity_word(severity: Severity, terminal: &Terminal) -> &str {
    match severity {
        Severity::Error => terminal.pick("lỗi", "error"),
        Severity::Warning => terminal.pick("cảnh báo", "warning"),
        Severity::Note => terminal.pick("lưu ý", "note"),
    }
}

/// A sentence whose `{words}` nobody has filled in.
fn without_holes(sentence: &str) -> String {
    let mut out = String::new();
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((_, after)) = after.split_once('}') else { break };
        out.push_str(before);
        out.push('…');
        rest = after;
    }
    out.push_str(rest);
    out
}
