//! Where a value stands in a YAML text, found by its lines and indentation: block style exactly, flow
//! style (`{a: 1}`) well enough to point at the right words.

use std::ops::Range;

use crate::format::{Place, Places, Step};

/// A YAML text to find places in.
pub struct Lines {
    /// The file up to the end of the YAML.
    text: String,
    /// Where the YAML begins.
    start: usize,
}

/// A line of a block: where its content begins, and in which column.
#[derive(Clone)]
struct Line {
    content: Range<usize>,
    column: usize,
}

impl Places for Lines {
    fn find(&self, path: &[Step<'_>]) -> Place {
        let mut block = self.lines();
        let mut place = Place { key: self.start..self.start, value: self.start..self.start };
        if let Some(first) = block.first() {
            place = Place { key: first.content.clone(), value: first.content.clone() };
        }
        for (depth, step) in path.iter().enumerate() {
            let Some((found, inner)) = self.descend(&block, *step) else {
                return self.in_flow(&place, &path[depth..]).unwrap_or(place);
            };
            place = found;
            block = inner;
        }
        place
    }
}

impl Lines {
    /// The YAML at `range` of a file's text.
    pub fn new(text: &str, range: &Range<usize>) -> Self {
        Self { text: text[..range.end].to_owned(), start: range.start }
    }

    fn lines(&self) -> Vec<Line> {
        let mut at = self.start;
        let mut lines = Vec::new();
        for line in self.text[self.start..].split_inclusive('\n') {
            let column = line.len() - line.trim_start().len();
            let content = line.trim();
            if !content.is_empty() && !content.starts_with('#') {
                lines.push(Line { content: at + column..at + column + content.len(), column });
            }
            at += line.len();
        }
        lines
    }

    /// Where a key stands for the last time, at any depth.
    pub fn last_key(&self, key: &str) -> Option<Range<usize>> {
        self.lines().into_iter().rev().find_map(|line| {
            let key = self.key_of(&line).filter(|(name, _)| *name == key)?.1;
            Some(line.content.start..line.content.start + key)
        })
    }

    /// The key a line begins with, and the length of what is written for it before the colon.
    fn key_of(&self, line: &Line) -> Option<(&str, usize)> {
        let content = &self.text[line.content.clone()];
        let quote = content.chars().next().filter(|c| matches!(c, '"' | '\''));
        let (name, length) = match quote {
            Some(quote) => {
                let end = content[1..].find(quote)?;
                (&content[1..=end], end + 2)
            }
            None => {
                let end = content
                    .match_indices(':')
                    .map(|(at, _)| at)
                    .find(|at| content[at + 1..].chars().next().is_none_or(char::is_whitespace))?;
                (content[..end].trim_end(), end)
            }
        };
        content[length..].trim_start().starts_with(':').then_some((name, length))
    }

    fn descend(&self, block: &[Line], step: Step<'_>) -> Option<(Place, Vec<Line>)> {
        let column = block.first()?.column;
        let dash = |line: &Line| {
            let content = &self.text[line.content.clone()];
            content == "-" || content.starts_with("- ")
        };
        match step {
            Step::Key(name) => {
                let at = block.iter().position(|line| line.column == column && self.key_of(line).is_some_and(|(key, _)| key == name))?;
                let (_, length) = self.key_of(&block[at])?;
                let key = block[at].content.start..block[at].content.start + length;
                let colon = key.end + self.text[key.end..].find(':')? + 1;
                let rest = self.inline(colon..block[at].content.end);
                let inner: Vec<Line> = block[at + 1..]
                    .iter()
                    .take_while(|line| line.column > column || (line.column == column && dash(line)))
                    .cloned()
                    .collect();
                let value = match (&rest, inner.first()) {
                    (Some(rest), _) => rest.clone(),
                    (None, Some(line)) => line.content.clone(),
                    (None, None) => key.clone(),
                };
                Some((Place { key, value }, if rest.is_some() { Vec::new() } else { inner }))
            }
            Step::Index(index) => {
                let starts: Vec<usize> = (0..block.len()).filter(|i| block[*i].column == column && dash(&block[*i])).collect();
                let at = *starts.get(index)?;
                let end = starts.get(index + 1).copied().unwrap_or(block.len());
                let first = &block[at];
                let content = &self.text[first.content.clone()][1..];
                let skipped = 1 + content.len() - content.trim_start().len();
                let mut inner = Vec::new();
                if skipped < first.content.len() {
                    inner.push(Line { content: first.content.start + skipped..first.content.end, column: first.column + skipped });
                }
                inner.extend_from_slice(&block[at + 1..end]);
                let value = inner.first().map_or(first.content.clone(), |line| line.content.clone());
                Some((Place { key: value.clone(), value }, inner))
            }
        }
    }

    /// What stands on the line after the colon, without a comment.
    fn inline(&self, range: Range<usize>) -> Option<Range<usize>> {
        let text = &self.text[range.clone()];
        let text = if text.trim_start().starts_with(['"', '\'']) { text } else { text.split(" #").next().unwrap_or(text) };
        let trimmed = text.trim();
        let start = range.start + text.len() - text.trim_start().len();
        (!trimmed.is_empty() && !matches!(trimmed, "|" | ">" | "|-" | ">-")).then_some(start..start + trimmed.len())
    }

    /// Follows the rest of a path through `{…}` and `[…]` on one line.
    fn in_flow(&self, place: &Place, path: &[Step<'_>]) -> Option<Place> {
        let mut place = place.clone();
        for step in path {
            let text = &self.text[place.value.clone()];
            let inner = text.strip_prefix(['{', '['])?;
            let offset = place.value.start + 1;
            let mut parts = flow_parts(inner);
            place = match step {
                Step::Index(index) => {
                    let part = trim(inner, parts.nth(*index)?);
                    let value = offset + part.start..offset + part.end;
                    Place { key: value.clone(), value }
                }
                Step::Key(name) => parts.find_map(|part| {
                    let part = trim(inner, part);
                    let (key, value) = inner[part.clone()].split_once(':')?;
                    (key.trim().trim_matches(['"', '\'']) == *name).then(|| {
                        let start = part.start + key.len() + 1;
                        let value = trim(inner, start..start + value.len());
                        Place {
                            key: offset + part.start..offset + part.start + key.trim_end().len(),
                            value: offset + value.start..offset + value.end,
                        }
                    })
                })?,
            };
        }
        Some(place)
    }
}

fn trim(text: &str, range: Range<usize>) -> Range<usize> {
    let part = &text[range.clone()];
    let start = range.start + part.len() - part.trim_start().len();
    start..start + part.trim().len()
}

/// The parts of a flow collection between its commas, up to its closing bracket.
fn flow_parts(inner: &str) -> impl Iterator<Item = Range<usize>> {
    let mut cuts = vec![0];
    let (mut depth, mut quote) = (0usize, None);
    let mut end = inner.len();
    for (at, c) in inner.char_indices() {
        match (quote, c) {
            (Some(open), _) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '{' | '[') => depth += 1,
            (None, '}' | ']') if depth == 0 => {
                end = at;
                break;
            }
            (None, '}' | ']') => depth -= 1,
            (None, ',') if depth == 0 => cuts.push(at + 1),
            _ => {}
        }
    }
    let ends: Vec<usize> = cuts.iter().skip(1).map(|cut| cut - 1).chain([end]).collect();
    cuts.into_iter().zip(ends).map(|(start, end)| start..end.max(start))
}
