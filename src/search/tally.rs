//! The words of one entry: where each stands, how often, and what follows it.

use std::collections::HashMap;

use super::entry::{Entry, Part};
use super::keys;
use crate::text::words::{is_side_by_side, words};

/// How many of the words that follow a word are noted.
pub const MOST_FOLLOWERS: usize = 3;
/// So often a word stands in a text that is about it.
const OFTEN: u32 = 3;

/// Where a word stands, from the least telling place to the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// In the text.
    Text,
    /// In the text, and often.
    Often,
    /// In a heading, the summary, or another name.
    Heading,
    /// In the title.
    Title,
}

impl Level {
    /// Its number in an index.
    pub fn number(self) -> u32 {
        self as u32
    }
}

/// A word of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tallied {
    /// Its exact letters, in lower case.
    pub form: String,
    /// The most telling place it stands in.
    pub level: Level,
    /// The marks of what follows it, the most frequent first.
    pub followers: Vec<u8>,
}

/// The words of an entry.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// Each word once.
    pub words: Vec<Tallied>,
    /// How many words its title has.
    pub title: u32,
    /// How many words everything has.
    pub all: u32,
}

impl Tally {
    /// Counts the words of `entry`.
    pub fn of(entry: &Entry) -> Self {
        let mut count = Count::default();
        count.read(&entry.title, Level::Title);
        let title = count.all;
        count.read(&entry.summary, Level::Heading);
        entry.names.iter().for_each(|name| count.read(name, Level::Heading));
        for Part { heading, text, .. } in &entry.parts {
            count.read(heading, Level::Heading);
            count.read(text, Level::Text);
        }
        let all = count.all;
        Self { words: count.finish(), title, all }
    }
}

/// Words as they are written, before they are brought into one form: most are written only one way.
#[derive(Default)]
struct Count<'e> {
    known: HashMap<&'e str, u32>,
    written: Vec<(u32, Level)>,
    pairs: Vec<(u32, u32)>,
    all: u32,
}

impl<'e> Count<'e> {
    fn read(&mut self, text: &'e str, level: Level) {
        let mut before: Option<(u32, usize)> = None;
        for (at, word) in words(text) {
            let next = u32::try_from(self.written.len()).unwrap_or(u32::MAX);
            let id = *self.known.entry(word).or_insert(next);
            if id == next {
                self.written.push((0, level));
            }
            let (times, highest) = &mut self.written[id as usize];
            *times += 1;
            *highest = level.max(*highest);
            if let Some((other, end)) = before
                && is_side_by_side(&text[end..at])
            {
                self.pairs.push((other, id));
            }
            before = Some((id, at + word.len()));
            self.all += 1;
        }
    }

    fn finish(self) -> Vec<Tallied> {
        let mut spellings: Vec<(&str, u32)> = self.known.into_iter().collect();
        spellings.sort_unstable_by_key(|(_, id)| *id);
        // `Em` and `em` are one form.
        let mut forms: HashMap<String, u32> = HashMap::with_capacity(spellings.len());
        let mut found: Vec<(Tallied, u32, u8)> = Vec::with_capacity(spellings.len());
        let mut form_of: Vec<u32> = Vec::with_capacity(spellings.len());
        for ((word, _), (times, level)) in spellings.into_iter().zip(self.written) {
            let form = keys::form(word);
            let id = *forms.entry(form).or_insert_with_key(|form| {
                found.push((Tallied { form: form.clone(), level, followers: Vec::new() }, 0, keys::mark(form)));
                u32::try_from(found.len() - 1).unwrap_or(u32::MAX)
            });
            let (tallied, all, _) = &mut found[id as usize];
            *all += times;
            tallied.level = level.max(tallied.level);
            form_of.push(id);
        }
        let mut pairs: Vec<(u32, u8)> =
            self.pairs.into_iter().map(|(a, b)| (form_of[a as usize], found[form_of[b as usize] as usize].2)).collect();
        pairs.sort_unstable();
        for of_word in pairs.chunk_by(|a, b| a.0 == b.0) {
            let mut followers: Vec<(usize, u8)> = of_word.chunk_by(|a, b| a == b).map(|same| (same.len(), same[0].1)).collect();
            followers.sort_by(|a, b| b.0.cmp(&a.0));
            found[of_word[0].0 as usize].0.followers = followers.into_iter().take(MOST_FOLLOWERS).map(|(_, mark)| mark).collect();
        }
        let often = |(mut tallied, times, _): (Tallied, u32, u8)| {
            if tallied.level == Level::Text && times >= OFTEN {
                tallied.level = Level::Often;
            }
            tallied
        };
        found.into_iter().map(often).collect()
    }
}
