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

/// Every code on a line under its chapter: its name, how bad it is, what it says.
fn list(terminal: &Terminal) -> String {
    let width = catalogue::all().map(|code| code.name.len()).max().unwrap_or(0);
    let bad = [Severity::Error, Severity::Warning, Severity::Note].map(|severity| severity_word(severity, terminal).chars().count());
    let bad = bad.into_iter().max().unwrap_or(0);
    let line = |code: &Code| {
        let message = code.words(terminal.tongue()).message_alone();
        format!("{:width$}  {:bad$}  {message}\n", code.name, severity_word(code.severity, terminal))
    };
    let chapters = catalogue::CHAPTERS.iter().map(|chapter| {
        let lines: String = chapter.codes().map(line).collect();
        format!("{}\n{lines}", chapter.title.get(terminal.tongue()))
    });
    chapters.collect::<Vec<_>>().join("\n")
}

fn explain(code: &Code, terminal: &Terminal) -> String {
    let words = code.words(terminal.tongue());
    let mut out = format!("{}[{}]: {}\n", severity_word(code.severity, terminal), code.name, words.message_alone());
    if !words.hint.is_empty() {
        out.push_str(&format!("{}: {}\n", terminal.pick("gợi ý", "hint"), words.hint_alone()));
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
