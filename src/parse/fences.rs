//! The lines that open and close our own blocks, and how they pass the Markdown parser unharmed.
//!
//! Before parsing, each fence line is overwritten by a processing instruction of the same length
//! (`:::quiz` becomes `<?????>`). By rule 3 of CommonMark's HTML blocks such a line interrupts
//! paragraphs, lists and tables, and is reported with its place, where the original line is read
//! again. One run of the parser serves the whole text, so footnotes and link references work across
//! blocks, and every offset points into the author's file.

use std::ops::Range;

/// A line of three or more colons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fence {
    /// From the first colon to the end of the line's text.
    pub range: Range<usize>,
    /// How many colons.
    pub colons: usize,
    /// What follows them; empty on a closing line.
    pub rest: Range<usize>,
}

impl Fence {
    /// Whether the line closes a block.
    pub fn closes(&self) -> bool {
        self.rest.is_empty()
    }
}

/// All fence lines of `text`, those in fenced code left out.
pub fn find(text: &str) -> Vec<Fence> {
    let mut fences = Vec::new();
    let mut code: Option<(char, usize)> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let body = line.trim_start();
        if let Some(run) = code_fence(body) {
            match code {
                None => code = Some(run),
                Some((mark, length)) if run.0 == mark && run.1 >= length && body[run.1..].trim().is_empty() => code = None,
                Some(_) => {}
            }
            continue;
        }
        let indent = line.len() - body.len();
        if code.is_none() && indent <= 3 && body.starts_with(":::") {
            fences.extend(fence(start + indent, body.trim_end()));
        }
    }
    fences
}

/// The mark and length of a code fence (three or more backticks or tildes) that begins `line`.
fn code_fence(line: &str) -> Option<(char, usize)> {
    let mark = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = line.len() - line.trim_start_matches(mark).len();
    let info = &line[length..];
    (length >= 3 && !(mark == '`' && info.contains('`'))).then_some((mark, length))
}

fn fence(start: usize, line: &str) -> Option<Fence> {
    let after = line.trim_start_matches(':');
    let colons = line.len() - after.len();
    let rest = after.trim_start();
    if !rest.is_empty() && !rest.starts_with(char::is_alphabetic) {
        return None;
    }
    let end = start + line.len();
    Some(Fence { range: start..end, colons, rest: end - rest.len()..end })
}

/// `text` with each of `fences` overwritten.
pub fn mask(text: &str, fences: &[Fence]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for fence in fences {
        out.push_str(&text[at..fence.range.start]);
        out.push('<');
        out.extend(std::iter::repeat_n('?', fence.range.len() - 2));
        out.push('>');
        at = fence.range.end;
    }
    out.push_str(&text[at..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fences_are_lines_of_colons_outside_code() {
        let text = "a\n:::quiz Câu 1\r\n- x\n  :::\n```\n:::note\n```\n::::\n    :::deep\n::: : no\n~~~\n```\n:::in\n~~~\n:::\n";
        let found: Vec<&str> = find(text).iter().map(|fence| &text[fence.range.clone()]).collect();
        assert_eq!(found, [":::quiz Câu 1", ":::", "::::", ":::"]);
    }

    #[test]
    fn masking_keeps_every_offset() {
        let text = ":::quiz Đố\nx\n:::\n";
        let masked = mask(text, &find(text));
        assert_eq!(masked, "<?????????????>\nx\n<?>\n".replace("?????????????", &"?".repeat(":::quiz Đố".len() - 2)));
        assert_eq!(masked.len(), text.len());
    }
}
