//! The words of some entries: where each stands, how often, and what stands beside it.
//!
//! Every word of every lesson passes here, so nothing is made twice: what a word is written like is brought into its
//! form once, and numbers stand for forms.

use rustc_hash::FxHashMap;

use super::entry::{Entry, Part};
use super::keys;
use crate::text::words::{is_side_by_side, words};

/// How many of the words beside a word are noted in an entry.
pub const MOST_BESIDE: usize = 4;
/// So often a word stands in a text that is about it.
const OFTEN: u32 = 3;
/// No form.
pub const NONE: u32 = u32::MAX;

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

/// A word in an entry.
#[derive(Clone, Copy, Debug)]
pub struct Posting {
    /// The entry.
    pub entry: u32,
    /// The most telling place it stands in.
    pub level: Level,
    /// The forms beside it, the most frequent first; [`NONE`] for fewer.
    pub beside: [u32; MOST_BESIDE],
}

/// How many words an entry has.
#[derive(Clone, Copy, Debug, Default)]
pub struct Lengths {
    /// In its title.
    pub title: u32,
    /// In all.
    pub all: u32,
}

/// The words of some entries.
#[derive(Debug, Default)]
pub struct Tally<'e> {
    /// Each form once.
    pub forms: Vec<String>,
    /// The entries of each form, in order.
    pub postings: Vec<Vec<Posting>>,
    /// Of each entry that was counted.
    pub lengths: Vec<Lengths>,
    written: FxHashMap<&'e str, u32>,
    known: FxHashMap<String, u32>,
    /// For each form, what is known of it in the entry at hand.
    here: Vec<Here>,
    /// The forms of the entry at hand.
    touched: Vec<u32>,
    pairs: Vec<(u32, u32)>,
}

#[derive(Clone, Debug, Default)]
struct Here {
    times: u32,
    level: Option<Level>,
    beside: Vec<(u32, u32)>,
}

impl<'e> Tally<'e> {
    /// Counts the words of `entries`, which are numbered from `first`.
    pub fn of(first: u32, entries: &'e [Entry]) -> Self {
        let mut tally = Self::default();
        for (number, entry) in (first..).zip(entries) {
            tally.count(number, entry);
        }
        tally
    }

    fn count(&mut self, number: u32, entry: &'e Entry) {
        let title = self.read(&entry.title, Level::Title);
        let mut all = title + self.read(&entry.summary, Level::Heading);
        all += entry.names.iter().map(|name| self.read(name, Level::Heading)).sum::<u32>();
        for Part { heading, text, .. } in &entry.parts {
            all += self.read(heading, Level::Heading) + self.read(text, Level::Text);
        }
        self.lengths.push(Lengths { title, all });
        self.finish(number);
    }

    /// How many words `text` has.
    fn read(&mut self, text: &'e str, level: Level) -> u32 {
        let mut before: Option<(u32, usize)> = None;
        let mut count = 0;
        for (at, word) in words(text) {
            let form = self.form(word);
            let here = &mut self.here[form as usize];
            if here.times == 0 {
                self.touched.push(form);
            }
            here.times += 1;
            here.level = Some(level).max(here.level);
            if let Some((other, end)) = before
                && other != form
                && is_side_by_side(&text[end..at])
            {
                self.pairs.push((other, form));
            }
            before = Some((form, at + word.len()));
            count += 1;
        }
        count
    }

    /// The number of the form that `word` has.
    fn form(&mut self, word: &'e str) -> u32 {
        if let Some(form) = self.written.get(word) {
            return *form;
        }
        let form = keys::form(word);
        let next = u32::try_from(self.forms.len()).unwrap_or(NONE);
        let number = *self.known.entry(form.clone()).or_insert(next);
        if number == next {
            self.forms.push(form);
            self.postings.push(Vec::new());
            self.here.push(Here::default());
        }
        self.written.insert(word, number);
        number
    }

    /// Notes what was counted of the entry at hand, and forgets it.
    fn finish(&mut self, entry: u32) {
        for (a, b) in std::mem::take(&mut self.pairs) {
            for (form, other) in [(a, b), (b, a)] {
                let beside = &mut self.here[form as usize].beside;
                match beside.iter_mut().find(|(known, _)| *known == other) {
                    Some((_, times)) => *times += 1,
                    None => beside.push((other, 1)),
                }
            }
        }
        for form in std::mem::take(&mut self.touched) {
            let here = &mut self.here[form as usize];
            here.beside.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
            let mut beside = [NONE; MOST_BESIDE];
            beside.iter_mut().zip(&here.beside).for_each(|(place, (other, _))| *place = *other);
            let level = match here.level {
                Some(Level::Text) | None if here.times >= OFTEN => Level::Often,
                level => level.unwrap_or(Level::Text),
            };
            here.beside.clear();
            (here.times, here.level) = (0, None);
            self.postings[form as usize].push(Posting { entry, level, beside });
        }
    }
}
