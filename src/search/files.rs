//! An index cut into files, and those files as scripts.

use serde::Serialize;

use super::format::Root;
use crate::hash::{fingerprinted, of};
use crate::model::path::{OutPath, UrlPath};

/// An index of one language, as it is loaded.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// The tag of its language.
    pub language: String,
    /// What is loaded first. Its file names are filled in by [`scripts`](Self::scripts).
    pub root: Root,
    /// Lines of words, by how the words begin.
    pub words: Vec<(String, String)>,
    /// Lines of cards.
    pub cards: Vec<String>,
}

/// A line of words, after the key it begins with.
type Line = (String, String);

/// So many bytes make one file; a larger index has several.
const MOST_IN_ONE: usize = 300_000;
/// A stick is slow with many files: at most one for so many entries.
const ENTRIES_A_FILE: usize = 50;

impl Index {
    /// Cuts `lines` of words (each with its key, in order) and `cards` as their number and size ask.
    pub fn cut(language: &str, root: Root, lines: &[Line], cards: &[String]) -> Self {
        let mut index = Self { language: language.to_owned(), root, ..Self::default() };
        let files = cards.len() / ENTRIES_A_FILE;
        let size: usize =
            lines.iter().map(|(_, line)| line.len() + 1).sum::<usize>() + cards.iter().map(|card| card.len() + 1).sum::<usize>();
        let joined = |lines: &[Line]| lines.iter().map(|(_, line)| line.as_str()).collect::<Vec<_>>().join("\n");
        if size <= MOST_IN_ONE || files < 4 {
            index.words.push((String::new(), joined(lines)));
            index.cards.push(cards.join("\n"));
            index.root.beginning = 1;
            index.root.cards_each = cards.len().max(1);
            return index;
        }
        // One is the root; a question needs about as many files of the one kind as of the other.
        let of_words = (files - 1) / 2;
        let mut limit = size / of_words.max(1);
        loop {
            index.words.clear();
            split(lines, "", limit, &mut |name, lines| index.words.push((name.to_owned(), joined(lines))));
            if index.words.len() <= of_words.max(1) {
                break;
            }
            limit += limit / 8 + 1;
        }
        index.words.sort();
        index.root.beginning = 3;
        index.root.cards_each = cards.len().div_ceil((files - 1 - index.words.len()).max(1));
        index.cards = cards.chunks(index.root.cards_each).map(|cards| cards.join("\n")).collect();
        index
    }

    /// The index as scripts: where the first is, and all of them.
    pub fn scripts(mut self) -> (Option<UrlPath>, Vec<(OutPath, Vec<u8>)>) {
        let whole = self.words.len() <= 1 && self.cards.len() <= 1;
        let language = self.language.clone();
        let mut files = Vec::new();
        let mut first = String::new();
        let mut put = |name: String, what: &str, content: &str| -> String {
            let script = take(&language, what, content);
            if whole {
                first.push_str(&script);
                return String::new();
            }
            let name = fingerprinted(&name, &of(script.as_bytes()));
            files.push((format!("search/{name}"), script.into_bytes()));
            name
        };
        for (number, (begin, lines)) in self.words.iter().enumerate() {
            let name = put(format!("{language}-words-{}.js", number + 1), &format!("words:{begin}"), lines);
            self.root.words.push((begin.clone(), name));
        }
        for (number, lines) in self.cards.iter().enumerate() {
            let name = put(format!("{language}-cards-{}.js", number + 1), &format!("cards:{number}"), lines);
            self.root.cards.push(name);
        }
        let root = take(&language, "root", &self.root) + &first;
        let name = format!("search/{}", fingerprinted(&format!("{language}.js"), &of(root.as_bytes())));
        let url = UrlPath::new(name.clone());
        files.push((name, root.into_bytes()));
        (url, files.into_iter().filter_map(|(name, bytes)| Some((OutPath::new(name)?, bytes))).collect())
    }
}

/// The script that hands over `content`.
fn take<T: Serialize + ?Sized>(language: &str, what: &str, content: &T) -> String {
    format!("nonlaSearch.take({},{},{});\n", json(language), json(what), json(content))
}

fn json<T: Serialize + ?Sized>(value: &T) -> String {
    // Texts and numbers always have a form in JSON.
    serde_json::to_string(value).unwrap_or_default()
}

/// Cuts lines that all begin with `name` where their next letter changes, until no file is larger than `limit` bytes:
/// letters with many words get files of their own, the others share one.
fn split(lines: &[Line], name: &str, limit: usize, put: &mut dyn FnMut(&str, &[Line])) {
    let size = |lines: &[Line]| lines.iter().map(|(_, line)| line.len() + 1).sum::<usize>();
    let next = |key: &str| key[name.len()..].chars().next();
    let mut groups: Vec<&[Line]> = lines.chunk_by(|a, b| next(&a.0) == next(&b.0)).collect();
    let mut rest = size(lines);
    if rest <= limit {
        return put(name, lines);
    }
    // The largest first; a letter that comes twice (the lines are in the order of bytes) cannot be.
    groups.sort_by_key(|group| std::cmp::Reverse(size(group)));
    let mut small = Vec::new();
    for group in groups {
        match next(&group[0].0).filter(|_| rest > limit || size(group) > limit / 2) {
            Some(letter) => {
                rest -= size(group);
                split(group, &format!("{name}{letter}"), limit, put);
            }
            None => small.push(group),
        }
    }
    if !small.is_empty() {
        let mut lines: Vec<Line> = small.concat();
        lines.sort();
        put(name, &lines);
    }
}
