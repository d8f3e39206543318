//! What stands in the files of an index.
//!
//! An index has a *root*, the *words* and the *cards*. A small one is a single file; of a large one the words and the
//! cards are in files of their own, which are loaded when a question needs them. Every file is a classic script
//! that calls `nonlaSearch.take(language, what, content)`, since nothing else can be loaded from a folder.
//!
//! - The root ([`Root`]) says how many entries there are, and of each what filters and ranking ask.
//! - The words are lines, one for each group of forms that are one without marks (in a language with endings: that have
//!   one stem): the key, then for each form a tab, the form (empty when it is the key), `=`, the mark of what
//!   usually stands beside it (two letters; `-` for nothing), how many entries hold it, and those where it tells
//!   something; it may be none. An entry is a number (see `numbers`): the step from the entry before, five bits to the
//!   left; a bit for whether the usual neighbour stands there; two bits for how many others are noted; two for the
//!   level. The marks of the others come after it, two letters each.
//!   A file of words is called by a beginning of keys, and holds the words that begin with it and with the name of no
//!   other file that is longer.
//! - The cards are lines, one for each entry, in their order: address, title, summary, minutes, and for each part
//!   its anchor, its heading and how its text begins, with tabs between.

use serde::Serialize;

use super::entry::{Entry, Part};
use crate::model::front_matter::Audience;

/// The first thing to load.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Root {
    /// How many entries there are.
    pub entries: u32,
    /// Five letters for each: kind, strand, ages (two) with the length of its text, and how many words its title has.
    pub traits: String,
    /// The strands that `traits` counts.
    pub strands: Vec<String>,
    /// The ages that `traits` counts.
    pub ages: Vec<&'static str>,
    /// Whether forms of one group may differ in more than their marks.
    pub stems: bool,
    /// The least letters that a word must have to be taken for the beginning of another.
    pub beginning: usize,
    /// Words that mean the same: of each group the phrases of all languages, and how many of the first are this one's.
    pub synonyms: Vec<(usize, Vec<String>)>,
    /// Words that show help lines first.
    pub distress: Vec<String>,
    /// The files of words: how their words begin, and where each is, from the folder of the root; empty for one that
    /// comes with the root.
    pub words: Vec<(String, String)>,
    /// The files of cards, as those of words.
    pub cards: Vec<String>,
    /// How many cards a file holds.
    pub cards_each: usize,
}

/// The letters of an entry's traits.
pub const TRAITS: usize = 5;
/// How much of the text under each heading a card shows, in letters: so much is shared among the headings of an entry,
/// but none gets less than the second number or more than the third.
const EXTRACTS: (usize, usize, usize) = (300, 40, 90);
/// How much of a summary.
const SUMMARY: usize = 160;

/// The card of an entry, without the line's end. The address is told from the folder of the language.
pub fn card(entry: &Entry, language: &str, with_extracts: bool) -> String {
    let url = entry.url.strip_prefix(language).and_then(|url| url.strip_prefix('/')).unwrap_or(&entry.url);
    let minutes = entry.minutes.map_or_else(String::new, |minutes| minutes.to_string());
    let mut card = [url, &entry.title, &beginning(&entry.summary, SUMMARY), &minutes].join("\t");
    let (all, least, most) = EXTRACTS;
    let each = (all / entry.parts.len().max(1)).clamp(least, most);
    for Part { id, heading, text } in &entry.parts {
        let extract = if with_extracts { beginning(text, each) } else { String::new() };
        if !(heading.is_empty() && extract.is_empty()) {
            card.push_str(&format!("\t{id}\t{heading}\t{extract}"));
        }
    }
    card
}

/// How `text` begins: whole words of about `most` letters.
fn beginning(text: &str, most: usize) -> String {
    let text = text.trim_end().replace('\n', " ");
    let Some((end, _)) = text.char_indices().nth(most) else { return text };
    // A very long word, or a script without spaces, is cut where it must be.
    let cut = text[..end].rfind(' ').filter(|at| *at > end / 2).unwrap_or(end);
    format!("{}…", text[..cut].trim_end_matches([',', ';', ':', ' ', '–']))
}

/// The set of `ages` as bits, in their order.
pub fn age_bits(ages: &[Audience]) -> u32 {
    let bit = |age: &Audience| Audience::ALL.iter().position(|known| known == age).map_or(0, |at| 1 << at);
    ages.iter().map(bit).fold(0, |bits, bit| bits | bit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_extract_ends_with_a_word() {
        assert_eq!(beginning("Một hai ba.\nBốn", 40), "Một hai ba. Bốn");
        assert_eq!(beginning("Một hai, ba bốn", 10), "Một hai…");
        assert_eq!(beginning("兒童安全兒童安全", 4), "兒童安全…");
    }
}
