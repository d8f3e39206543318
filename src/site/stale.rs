//! Which parts of a text have changed since it was translated.
//!
//! A translation keeps in `translation.source` what it was made from, in one line:
//!
//! ```text
//! v1:3f09c1-a41b22-77e0d5-0c1fe2
//! ```
//!
//! `v1` names the rule by which a text is cut into parts. Then come six hexadecimal digits for every part, the
//! first of its BLAKE3 hash: the words of its head (title, summary, objectives, materials), the text before the
//! first heading, and each heading with what stands below it. Headings in blocks count as well, so that a long
//! teachers' guide is cut too.
//!
//! The rule reads lines only and leaves out what no reader sees (line ends, spaces at the end of lines, how many
//! empty lines there are): values in files must stay true when the Markdown parser changes.

use std::collections::BTreeMap;

use crate::hash;
use crate::model::front_matter::FrontMatter;

/// The rule of this file.
const RULE: &str = "v1:";

/// How many digits of a hash stand for a part.
const DIGITS: usize = 6;

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The words of its heading; empty for the head and for what comes before the first heading.
    pub heading: String,
    /// The digits that stand for it.
    pub digits: String,
}

/// What is different from the text a translation was made from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Parts that are new or were changed, as rows of what [`parts`] gives: 0 is the head, 1 the opening.
    pub changed: Vec<usize>,
    /// How many parts are there no more, in this form at least.
    pub gone: usize,
    /// Whether all parts are as they were, but in another order.
    pub moved: bool,
}

impl Changes {
    /// Whether nothing is different.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

/// The parts of a text: its head, its opening, then one for each heading. `body` is what follows the head.
pub fn parts(head: &FrontMatter, body: &str) -> Vec<Part> {
    let mut words = vec![head.title.as_str(), head.summary.as_str()];
    words.extend(head.objectives.iter().map(String::as_str));
    // So that a line that moves from one list to the other counts as a change.
    words.push("\0");
    words.extend(head.materials.iter().map(String::as_str));
    let mut parts = vec![Part { heading: String::new(), digits: digits(&format!("\0{}", words.join("\0"))) }];
    parts.extend(cut(body).into_iter().map(|(heading, text)| Part { heading, digits: digits(&text) }));
    parts
}

/// The value of `translation.source` for a text with these parts.
pub fn fingerprint(parts: &[Part]) -> String {
    let digits: Vec<&str> = parts.iter().map(|part| part.digits.as_str()).collect();
    format!("{RULE}{}", digits.join("-"))
}

/// What is different from the text whose [`fingerprint`] is `source`; `None` for a value of another rule.
pub fn changes(source: &str, parts: &[Part]) -> Option<Changes> {
    let before: Vec<&str> = source.trim().strip_prefix(RULE)?.split('-').collect();
    let fits = |digits: &&str| digits.len() == DIGITS && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    if !before.iter().all(fits) {
        return None;
    }
    let mut left: BTreeMap<&str, usize> = BTreeMap::new();
    for digits in &before {
        *left.entry(digits).or_default() += 1;
    }
    let mut changes = Changes::default();
    for (row, part) in parts.iter().enumerate() {
        match left.get_mut(part.digits.as_str()).filter(|count| **count > 0) {
            Some(count) => *count -= 1,
            None => changes.changed.push(row),
        }
    }
    changes.gone = left.values().sum();
    let same = changes.is_none() && parts.iter().map(|part| part.digits.as_str()).eq(before);
    changes.moved = changes.is_none() && !same;
    Some(changes)
}

fn digits(text: &str) -> String {
    hash::of(text.as_bytes()).chars().take(DIGITS).collect()
}

/// The opening and each heading with what stands below it, as a reader would see no difference.
fn cut(body: &str) -> Vec<(String, String)> {
    let mut parts = vec![(String::new(), String::new())];
    let mut code: Option<(char, usize)> = None;
    let mut empty = false;
    for line in body.lines().map(str::trim_end) {
        match (fence(line), code) {
            (Some(opening), None) => code = Some(opening),
            (Some((mark, length)), Some((open, least))) if mark == open && length >= least => code = None,
            _ => {}
        }
        if let Some(heading) = heading(line).filter(|_| code.is_none()) {
            parts.push((heading.to_owned(), String::new()));
            empty = false;
        }
        let Some((_, text)) = parts.last_mut() else { continue };
        if line.is_empty() {
            empty = true;
            continue;
        }
        if empty && !text.is_empty() {
            text.push('\n');
        }
        empty = false;
        text.push_str(line);
        text.push('\n');
    }
    parts
}

/// The words of a line that begins with one to six `#`.
fn heading(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches('#');
    let level = line.len() - rest.len();
    let words = rest.strip_prefix([' ', '\t'])?;
    (1..=6).contains(&level).then(|| words.trim().trim_end_matches('#').trim_end())
}

/// The mark and length of a line that opens or closes code.
fn fence(line: &str) -> Option<(char, usize)> {
    let line = line.trim_start();
    let mark = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = line.len() - line.trim_start_matches(mark).len();
    (length >= 3).then_some((mark, length))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "\nMở đầu.\n\n## Một\n\nA.\n\n```sh\n# no heading\n```\n\n::::teacher\n\n### Mục tiêu\n\nB.\n\n### Thời gian\n\nC.\n::::\n";

    fn head() -> FrontMatter {
        FrontMatter { title: "Bài".into(), objectives: vec!["nói".into()], ..FrontMatter::default() }
    }

    fn changed(text: &str, head: &FrontMatter) -> Vec<String> {
        let source = fingerprint(&parts(&self::head(), TEXT));
        let now = parts(head, text);
        let rows = changes(&source, &now).expect("a value of our rule").changed;
        rows.into_iter().map(|row| format!("{row} {}", now[row].heading)).collect()
    }

    #[test]
    fn a_text_is_cut_at_its_headings_those_in_blocks_too_but_not_in_code() {
        let parts = parts(&head(), TEXT);
        assert_eq!(parts.iter().map(|part| part.heading.as_str()).collect::<Vec<_>>(), ["", "", "Một", "Mục tiêu", "Thời gian"]);
        let value = fingerprint(&parts);
        assert_eq!(value.len(), 3 + 5 * 7 - 1, "{value}");
        // Files out there hold such values: this one must never change.
        assert_eq!(value, "v1:830507-964966-0efe25-332bfb-535401");
    }

    #[test]
    fn only_what_a_reader_would_see_is_a_change() {
        assert!(changed(TEXT, &head()).is_empty());
        assert!(changed(&TEXT.replace('\n', "\r\n").replace("A.", "A.  "), &head()).is_empty());
        assert!(changed(&TEXT.replace("\n\n", "\n\n\n\n").replace("::::\n", "::::"), &head()).is_empty());
        assert_eq!(changed(&TEXT.replace("B.", "B!"), &head()), ["3 Mục tiêu"]);
        assert_eq!(changed(&TEXT.replace("## Một", "## Hai"), &head()), ["2 Hai"]);
        assert_eq!(changed(&TEXT.replace("Mở đầu", "Đầu"), &FrontMatter { summary: "Mới".into(), ..head() }), ["0 ", "1 "]);
        let swapped = FrontMatter { objectives: Vec::new(), materials: vec!["nói".into()], ..head() };
        assert_eq!(changed(TEXT, &swapped), ["0 "]);
        let other = FrontMatter { weight: Some(3), draft: true, ..head() };
        assert!(changed(TEXT, &other).is_empty(), "what is not translated does not count");
    }

    #[test]
    fn parts_that_went_or_moved_are_noticed() {
        let source = fingerprint(&parts(&head(), TEXT));
        let of = |text: &str| changes(&source, &parts(&head(), text)).expect("a value of our rule");
        let shorter = of(&TEXT.replace("### Mục tiêu\n\nB.\n\n", ""));
        assert_eq!((shorter.changed, shorter.gone, shorter.moved), (vec![], 1, false));
        let moved = fingerprint(&parts(&head(), "# A\n\n# B\n"));
        let moved = changes(&moved, &parts(&head(), "# B\n\n# A\n")).expect("a value of our rule");
        assert!(moved.moved && moved.changed.is_empty() && !moved.is_none());
    }

    #[test]
    fn values_of_another_rule_are_not_guessed_at() {
        for source in ["", "v2:3f09c1", "3f09c1", "v1:", "v1:3f09c", "v1:zzzzzz", "v1:3f09c1-"] {
            assert_eq!(changes(source, &parts(&head(), TEXT)), None, "{source}");
        }
    }
}
