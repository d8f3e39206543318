//! What somebody typed, as words to look for and the forms that answer them.

use super::keys;
use super::lookup::{Form, Lookup};
use crate::text::fold::tone_last;
use crate::text::nfc;
use crate::text::words::words;

/// Of a question no more letters and words are read: nobody types them.
const MOST_LETTERS: usize = 300;
const MOST_WORDS: usize = 12;
/// Of the words that begin as the last one does, only the most frequent.
const MOST_BEGUN: usize = 30;
/// Of words that a slip may have been meant for.
const MOST_NEAR: usize = 5;

/// What was typed.
#[derive(Debug)]
pub struct Question {
    /// Its words, in order.
    pub words: Vec<Asked>,
    /// The last may be going on.
    pub unfinished: bool,
}

/// A word that was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Its exact letters.
    pub form: String,
    /// Without marks.
    pub plain: String,
    /// With its tone at the end.
    pub tone: String,
}

/// A form that answers a word, and how well: 16 for the very letters.
#[derive(Clone, Debug)]
pub struct Match<'l> {
    /// The form.
    pub form: &'l Form,
    /// How well, 1 to 16.
    pub quality: u32,
}

impl Question {
    /// Reads what was typed.
    pub fn read(typed: &str) -> Self {
        let typed: String = typed.chars().take(MOST_LETTERS).collect();
        let typed = nfc(&typed);
        let found: Vec<(usize, &str)> = words(&typed).take(MOST_WORDS).collect();
        let unfinished = found.last().is_some_and(|(at, word)| at + word.len() == typed.len());
        Self { words: found.into_iter().map(|(_, word)| Asked::new(word)).collect(), unfinished }
    }

    /// Whether `phrase` (words with single spaces) stands in the question at its word `at`.
    pub fn has_at(&self, phrase: &str, at: usize) -> bool {
        let mut asked = self.words[at..].iter();
        phrase.split(' ').all(|form| asked.next().is_some_and(|word| word.may_be(form)))
    }
}

impl Asked {
    /// A word as it was typed.
    pub fn new(word: &str) -> Self {
        let form = keys::form(word);
        Self { plain: keys::plain(&form), tone: tone_last(&form), form }
    }

    /// Whether it was typed with marks; then those count.
    fn is_marked(&self) -> bool {
        self.form != self.plain
    }

    fn may_be(&self, form: &str) -> bool {
        if self.is_marked() { self.tone == tone_last(form) } else { self.plain == keys::plain(form) }
    }

    /// The forms that answer the word; of a finished word only those with all its letters.
    pub fn matches<'l>(&self, lookup: &'l Lookup, unfinished: bool) -> Vec<Match<'l>> {
        let mut found: Vec<Match<'_>> = lookup.same(&self.plain).map(|form| Match { quality: self.quality(form), form }).collect();
        if let Some(other) = keys::other_i(&self.form).map(|other| Self::new(&other)) {
            let quality = |form: &Form| match form.form == other.form || tone_last(&form.form) == other.tone {
                true => 14,
                false if self.is_marked() => 3,
                false => 11,
            };
            found.extend(lookup.same(&other.plain).map(|form| Match { quality: quality(form), form }));
        }
        if unfinished {
            self.begun(lookup, &self.plain, &mut found);
        }
        if !found.is_empty() {
            return found;
        }
        if let Some(typed) = keys::telex(&self.plain) {
            found.extend(lookup.same(&typed).map(|form| Match { quality: 11, form }));
            if unfinished {
                self.begun(lookup, &typed, &mut found);
            }
        }
        let letters = self.plain.chars().count();
        if found.is_empty() && letters >= 4 {
            found.extend(most(lookup.near(&self.plain), MOST_NEAR).map(|form| Match { quality: 5, form }));
        }
        // `reports` where the site has only `report`: the rules for endings are not in the browser.
        let mut shorter = self.plain.as_str();
        while found.is_empty() && lookup.root.stems && shorter.chars().count() > 4.max(letters.saturating_sub(3)) {
            shorter = shorter.char_indices().next_back().map_or("", |(at, _)| &shorter[..at]);
            found.extend(lookup.same(shorter).chain(most(lookup.beginning(shorter), MOST_NEAR)).map(|form| Match { quality: 6, form }));
        }
        found
    }

    fn quality(&self, form: &Form) -> u32 {
        match () {
            () if form.form == self.form => 16,
            () if tone_last(&form.form) == self.tone => 15,
            // Another form of the same stem.
            () if form.plain != self.plain => 13,
            () if self.is_marked() => 4,
            () => 12,
        }
    }

    fn begun<'l>(&self, lookup: &'l Lookup, plain: &str, found: &mut Vec<Match<'l>>) {
        if plain.chars().count() < lookup.root.beginning {
            return;
        }
        // Where the letters are a word already, they are less likely the beginning of another.
        let whole = if found.is_empty() { 0 } else { 3 };
        let quality = |form: &Form| match () {
            () if form.form.starts_with(&self.form) => 9 - whole,
            () if self.is_marked() => 4 - whole,
            () => 8 - whole,
        };
        found.extend(most(lookup.beginning(plain), MOST_BEGUN).map(|form| Match { quality: quality(form), form }));
    }
}

/// The forms that most is written about.
fn most(mut forms: Vec<&Form>, count: usize) -> impl Iterator<Item = &Form> {
    forms.sort_by_key(|form| std::cmp::Reverse(form.count));
    forms.into_iter().take(count)
}
