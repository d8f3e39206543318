//! Writes into the head of a translation what it was made from, and changes nothing else.

/// `text` with `translation.source: source` in its head; `of` is put in where no original is named. `None` for a text
/// without a head.
pub fn accepted(text: &str, of: &str, source: &str) -> Option<String> {
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let bare = |line: &str| line.trim_start_matches('\u{feff}').trim_end().to_owned();
    if lines.first().map(|line| bare(line)).as_deref() != Some("---") {
        return None;
    }
    let close = lines.iter().skip(1).position(|line| matches!(line.trim_end(), "---" | "...")).map(|at| at + 1)?;
    let key = lines[..close].iter().position(|line| line.starts_with("translation:"));
    let entry = format!("source: \"{source}\"");
    let (at, new) = match key {
        None => (None, format!("translation: {{of: {of}, {entry}}}{end}")),
        Some(at) if lines[at].contains('{') => (Some(at), in_braces(lines[at], of, &entry)?),
        Some(at) => {
            // Keys below it, each on a line of its own.
            let below = lines[at + 1..close].iter().take_while(|line| line.starts_with([' ', '\t']) || line.trim().is_empty()).count();
            let inner = &lines[at + 1..=at + below];
            let indent =
                inner.iter().find(|line| !line.trim().is_empty()).map_or("  ", |line| &line[..line.len() - line.trim_start().len()]);
            let written = inner.iter().position(|line| line.trim_start().starts_with("source:")).map(|row| at + 1 + row);
            match written {
                Some(row) => (Some(row), format!("{indent}{entry}{end}")),
                None => (Some(at), format!("{}{indent}{entry}{end}", lines[at])),
            }
        }
    };
    match at {
        Some(at) => lines[at] = &new,
        None => lines.insert(close, &new),
    }
    Some(lines.concat())
}

/// `translation: {of: vi, source: "…"}` with another source; `None` where the braces end on another line.
fn in_braces(line: &str, of: &str, entry: &str) -> Option<String> {
    let (open, close) = (line.find('{')?, line.rfind('}')?);
    let inside: Vec<&str> = line[open + 1..close].split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
    let mut kept: Vec<&str> = inside.iter().copied().filter(|part| !part.starts_with("source:")).collect();
    let named = format!("of: {of}");
    if kept.iter().all(|part| !part.starts_with("of:")) {
        kept.insert(0, &named);
    }
    let at = kept.iter().position(|part| part.starts_with("of:")).map_or(kept.len(), |at| at + 1);
    kept.insert(at, entry);
    Some(format!("{}{{{}}}{}", &line[..open], kept.join(", "), &line[close + 1..]))
}

#[cfg(test)]
mod tests {
    use super::accepted;

    #[test]
    fn the_mark_is_put_where_it_belongs_and_nothing_else_changes() {
        for (before, after) in [
            ("---\ntitle: A\n---\nB\n", "---\ntitle: A\ntranslation: {of: vi, source: \"v1:0\"}\n---\nB\n"),
            ("---\ntranslation: {of: vi}\n---\n", "---\ntranslation: {of: vi, source: \"v1:0\"}\n---\n"),
            ("---\ntranslation: {by: an, source: \"v1:9\"} # x\n---\n", "---\ntranslation: {of: vi, source: \"v1:0\", by: an} # x\n---\n"),
            ("---\ntranslation:\n    of: vi\n    by: an\n---\n", "---\ntranslation:\n    source: \"v1:0\"\n    of: vi\n    by: an\n---\n"),
            (
                "---\r\ntranslation:\r\n  source: v1:9\r\n  of: vi\r\n---\r\n",
                "---\r\ntranslation:\r\n  source: \"v1:0\"\r\n  of: vi\r\n---\r\n",
            ),
        ] {
            assert_eq!(accepted(before, "vi", "v1:0").as_deref(), Some(after), "{before}");
            assert_eq!(accepted(after, "vi", "v1:0").as_deref(), Some(after), "twice is as once");
        }
        for odd in ["no head", "---\nnever closed", "---\ntranslation: {of: vi,\n  by: an}\n---\n"] {
            assert_eq!(accepted(odd, "vi", "v1:0"), None, "{odd}");
        }
    }
}
