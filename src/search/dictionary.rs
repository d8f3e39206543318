//! All words of a language with the entries they stand in.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::tally::{Level, NONE, Posting, Tally};
use super::{LARGE, keys, numbers};
use crate::par;
use crate::text::stem::Stems;

/// In a site of so many entries there are words that tell nothing.
const MANY: usize = 64;

/// The words of all entries.
#[derive(Debug, Default)]
pub struct Dictionary {
    entries: usize,
    forms: Vec<String>,
    postings: Vec<Vec<Posting>>,
}

impl Dictionary {
    /// Joins what was counted of some entries each, in their order.
    pub fn join(tallies: Vec<Tally<'_>>) -> Self {
        let mut all = Self::default();
        let mut known: FxHashMap<String, u32> = FxHashMap::default();
        for tally in tallies {
            all.entries += tally.lengths.len();
            let numbers: Vec<u32> = tally
                .forms
                .into_iter()
                .map(|form| {
                    *known.entry(form).or_insert_with_key(|form| {
                        all.forms.push(form.clone());
                        all.postings.push(Vec::new());
                        u32::try_from(all.forms.len() - 1).unwrap_or(NONE)
                    })
                })
                .collect();
            for (number, mut postings) in numbers.iter().zip(tally.postings) {
                for place in postings.iter_mut().flat_map(|posting| &mut posting.beside).filter(|place| **place != NONE) {
                    *place = numbers[*place as usize];
                }
                all.postings[*number as usize].append(&mut postings);
            }
        }
        all
    }

    /// The lines of the dictionary in order: the key that a group of forms shares, and the line without its end.
    pub fn lines(&self, stems: &Stems) -> Vec<(String, String)> {
        let marks: Vec<u16> = self.forms.iter().map(|form| keys::mark(form)).collect();
        let numbered: Vec<usize> = (0..self.forms.len()).collect();
        let written = par::map(&numbered, |number| (keys::plain(&stems.stem(&self.forms[*number])), self.text(*number, &marks)));
        let mut groups: BTreeMap<String, BTreeMap<&String, String>> = BTreeMap::new();
        for (form, (key, text)) in self.forms.iter().zip(written) {
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

    /// The least place that tells something of a word that `count` entries hold: a word of every fourth entry tells
    /// nothing by standing somewhere in a text, and one of every second not even by doing so often. Of a large
    /// site less is kept, so that a question loads little.
    fn least_telling(&self, count: usize) -> Level {
        let (often, heading) = if self.entries > LARGE { (16, 4) } else { (4, 2) };
        match count {
            _ if count > MANY.max(self.entries / heading) => Level::Heading,
            _ if count > MANY.max(self.entries / often) => Level::Often,
            _ => Level::Text,
        }
    }

    /// Whether `form` is to remember that it stands beside `other`. Of two words the rarer one does, whose entries are
    /// all named; and in a larger site not that it stands beside what is nearly everywhere.
    fn remembers(&self, form: usize, other: usize) -> bool {
        let (count, others) = (self.postings[form].len(), self.postings[other].len());
        let nearly_all = self.entries - self.entries / 4;
        let tells = self.entries <= MANY || others <= nearly_all || count > nearly_all;
        // A word of a single entry finds it without its neighbours.
        tells && count > 1 && (count, &self.forms[form]) < (others, &self.forms[other])
    }

    /// The entries of a form as text, as the format says.
    fn text(&self, form: usize, marks: &[u16]) -> String {
        let postings = &self.postings[form];
        let least = self.least_telling(postings.len());
        let kept: Vec<&Posting> = postings.iter().filter(|posting| posting.level >= least).collect();
        let beside: Vec<Vec<u16>> = kept
            .iter()
            .map(|posting| {
                let others = posting.beside.iter().filter(|other| **other != NONE).map(|other| *other as usize);
                let mut marks: Vec<u16> = others.filter(|other| self.remembers(form, *other)).map(|other| marks[other]).collect();
                marks.dedup();
                marks
            })
            .collect();
        let usual = usual(&beside);
        let mut out = String::new();
        match usual {
            Some(mark) => numbers::write_mark(mark, &mut out),
            None => out.push('-'),
        }
        numbers::write(u32::try_from(postings.len()).unwrap_or(u32::MAX), &mut out);
        let mut before = 0;
        for (posting, beside) in kept.iter().zip(&beside) {
            let others: Vec<u16> = beside.iter().copied().filter(|mark| Some(*mark) != usual).take(3).collect();
            let has_usual = u32::from(beside.iter().any(|mark| Some(*mark) == usual));
            let count = u32::try_from(others.len()).unwrap_or(0) & 3;
            numbers::write((posting.entry + 1 - before) << 5 | has_usual << 4 | count << 2 | posting.level as u32, &mut out);
            others.iter().for_each(|mark| numbers::write_mark(*mark, &mut out));
            before = posting.entry + 1;
        }
        out
    }
}

/// What stands beside a word most often: it is told once.
fn usual(beside: &[Vec<u16>]) -> Option<u16> {
    let mut times: BTreeMap<u16, u32> = BTreeMap::new();
    beside.iter().flatten().for_each(|mark| *times.entry(*mark).or_default() += 1);
    let most = times.iter().map(|(mark, times)| (*times, std::cmp::Reverse(*mark))).max().filter(|(times, _)| *times > 1)?;
    Some(most.1.0)
}
