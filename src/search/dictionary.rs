//! All words of a language with the entries they stand in.

use std::collections::{BTreeMap, HashMap};

use super::keys;
use super::numbers;
use super::tally::{Level, Tally};
use crate::par;
use crate::text::stem::Stems;

/// A word of the language and where it stands.
#[derive(Clone, Debug, Default)]
struct Postings(Vec<Posting>);

#[derive(Clone, Debug)]
struct Posting {
    entry: u32,
    level: Level,
    followers: Vec<u8>,
}

/// The lines of the dictionary in order: the key that a group of forms shares, and the line without its end.
pub fn lines(tallies: Vec<Tally>, stems: &Stems) -> Vec<(String, String)> {
    let entries = tallies.len();
    let mut forms: HashMap<String, Postings> = HashMap::new();
    for (entry, tally) in (0_u32..).zip(tallies) {
        for word in tally.words {
            forms.entry(word.form).or_default().0.push(Posting { entry, level: word.level, followers: word.followers });
        }
    }
    let forms: Vec<(String, Postings)> = forms.into_iter().collect();
    let written = par::map(&forms, |(form, postings)| {
        let text = postings.text(entries);
        (!text.is_empty()).then(|| (keys::plain(&stems.stem(form)), text))
    });
    let mut groups: BTreeMap<String, BTreeMap<&String, String>> = BTreeMap::new();
    for ((form, _), written) in forms.iter().zip(written) {
        let Some((key, text)) = written else { continue };
        groups.entry(key).or_default().insert(form, text);
    }
    let line = |(key, forms): (String, BTreeMap<&String, String>)| {
        let mut line = key.clone();
        for (form, text) in forms {
            line.push('\t');
            if *form != key {
                line.push_str(form);
            }
            line.push('=');
            line.push_str(&text);
        }
        (key, line)
    };
    groups.into_iter().map(line).collect()
}

impl Postings {
    /// The entries as text: for each the step from the one before, its level and how many followers are noted, then
    /// their marks.
    fn text(&self, entries: usize) -> String {
        // A word that every sixteenth entry of a large site holds tells nothing by standing somewhere in a text.
        let common = self.0.len() > 64.max(entries / 16);
        let mut out = String::new();
        let mut before = 0;
        for posting in self.0.iter().filter(|posting| !common || posting.level > Level::Text) {
            let followers = u32::try_from(posting.followers.len()).unwrap_or(0);
            numbers::write((posting.entry + 1 - before) << 4 | followers << 2 | posting.level.number(), &mut out);
            posting.followers.iter().for_each(|mark| out.push(numbers::letter(*mark)));
            before = posting.entry + 1;
        }
        out
    }
}
