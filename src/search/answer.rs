//! The entries that answer a question, best first.
//!
//! All numbers are whole, so that the browser's script comes to the very same order. A word found in an entry counts
//! by how rare it is, by how well its form fits, and by where it stands; words that stand side by side as they were
//! typed count twice; an entry that holds more of the question comes before one that holds less, and what is written
//! with other marks is held in part only.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::Kind;
use super::lookup::{Form, Lookup};
use super::question::{Asked, Match, Question};

/// What a place is worth: in the text, often in the text, in a heading, in the title.
const WORTH: [u64; 4] = [5, 7, 12, 24];
/// What an entry is worth by its kind, in sixteenths.
const KINDS: [(Kind, u64); 4] = [(Kind::Lesson, 16), (Kind::Word, 14), (Kind::Law, 11), (Kind::List, 12)];
/// A form that fits at least so well is the word that was typed.
const AS_TYPED: u32 = 11;
/// A form that fits no better has other marks than those that were typed.
const OTHER_MARKS: u32 = 4;
/// A form that fits at least so well is held whole; of one that fits less, an entry holds a part of the word.
const HELD_WHOLE: u32 = 8;
/// An entry is shown if it has a part of what the best one has.
const LEAST_OF_SCORE: u64 = 12;
/// As many parts of an entry are shown.
const MOST_PARTS: usize = 2;

/// What was found.
#[derive(Debug, Default)]
pub struct Answer {
    /// Entries, best first.
    pub hits: Vec<Hit>,
    /// Whether help lines come first.
    pub distress: bool,
    /// Words that were looked for in place of mistyped ones.
    pub instead: Vec<String>,
    /// The forms that were looked for, for each word of the question; those of other names come last.
    words: Vec<BTreeSet<String>>,
}

/// An entry that answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Which.
    pub entry: u32,
    /// How well; comparable within one answer.
    pub score: u64,
    /// The forms found in it, in the order of the question.
    pub found: Vec<String>,
}

/// A word of the question in the entries.
struct Found<'l> {
    /// What it counts in all, found or not.
    weight: u64,
    /// How well its best form fits.
    best: u32,
    /// Whether so many entries hold it that all may be taken to.
    everywhere: bool,
    /// By entry.
    places: BTreeMap<u32, Place<'l>>,
    /// The same for entries that are not named, since most have the word: only what stands beside it tells that it is
    /// there.
    unnamed: Vec<Place<'l>>,
}

/// A word of the question in an entry.
#[derive(Clone)]
struct Place<'l> {
    /// What its best form is worth.
    score: u64,
    form: &'l Form,
    /// How well that form fits.
    quality: u32,
    in_title: bool,
    /// Of each form that stands here: its worth, its mark, and the marks of what stands beside it.
    forms: Vec<(u64, u16, Vec<u16>)>,
}

/// Some words of the question that have another name.
struct Span {
    /// From which word.
    start: usize,
    /// To which, not included.
    end: usize,
    /// Whether a word of it is not found as it was typed: then only the other name counts.
    lost: bool,
    /// What entries are worth by the other name, and the forms found.
    other: BTreeMap<u32, (u64, Vec<String>)>,
}

/// Answers a question.
pub fn answer(lookup: &Lookup, typed: &str) -> Answer {
    let question = Question::read(typed);
    let mut answer = Answer { distress: is_distress(lookup, &question), ..Answer::default() };
    let last = question.words.len().saturating_sub(1);
    let found: Vec<Found<'_>> = question
        .words
        .iter()
        .enumerate()
        .map(|(at, word)| {
            let matches = word.matches(lookup, question.unfinished && at == last);
            if let Some(best) = matches.iter().find(|_| matches.iter().all(|one| one.quality <= 6)) {
                answer.instead.push(best.form.form.clone());
            }
            answer.words.push(matches.iter().map(|one| one.form.form.clone()).collect());
            Found::new(lookup, &matches)
        })
        .collect();
    let mut names = BTreeSet::new();
    let spans = spans(lookup, &question, &found, &mut names);
    answer.words.push(names);
    answer.hits = ranked(lookup, &found, &spans);
    answer
}

/// The rarity of what stands in `count` of `all` entries: 4 for what is everywhere, 16 more for each halving.
fn rarity(all: u32, count: u32) -> u64 {
    u64::from(4 + halvings(all + 1).saturating_sub(halvings(count.max(1))))
}

/// What a word in a text is worth, in sixteenths: a long text holds more words by chance.
fn of_length(halvings: u8) -> u64 {
    match halvings {
        0..8 => 20,
        8..10 => 16,
        10 => 13,
        11 => 10,
        _ => 8,
    }
}

/// How often a number can be halved, in sixteenths.
fn halvings(number: u32) -> u32 {
    let whole = number.ilog2();
    let rest = (u64::from(number) << 4 >> whole) as u32 - 16;
    whole * 16 + rest
}

impl<'l> Found<'l> {
    fn new(lookup: &Lookup, matches: &[Match<'l>]) -> Self {
        let all = lookup.root.entries;
        let best = matches.iter().map(|one| one.quality).max().unwrap_or(0);
        // What fits less well may not count as rarer than what fits best.
        let of_best = matches.iter().filter(|one| one.quality == best).map(|one| rarity(all, one.form.count));
        let weight = of_best.max().unwrap_or_else(|| rarity(all, 1));
        let mut places: BTreeMap<u32, Place<'l>> = BTreeMap::new();
        let mut unnamed = Vec::new();
        for one in matches {
            let rarity = rarity(all, one.form.count).min(weight);
            let mark = super::keys::mark(&one.form.form);
            // What is written with other marks than the word is no part of a phrase, if the word is there as well.
            let in_phrases = one.quality > OTHER_MARKS || best < AS_TYPED;
            let postings = one.form.read();
            if postings.len() < one.form.count as usize {
                let score = rarity * u64::from(one.quality) * WORTH[0];
                let forms = if in_phrases { vec![(score, mark, Vec::new())] } else { Vec::new() };
                unnamed.push(Place { score, form: one.form, quality: one.quality, in_title: false, forms });
            }
            for posting in postings {
                let length = lookup.traits.get(posting.entry as usize).map_or(0, |traits| traits.length);
                let level = posting.level as usize & 3;
                let worth = WORTH[level] * if level < 2 { of_length(length) } else { 16 } / 16;
                let score = rarity * u64::from(one.quality) * worth;
                let in_title = posting.level == 3;
                let none = Place { score: 0, form: one.form, quality: one.quality, in_title, forms: Vec::new() };
                let place = places.entry(posting.entry).or_insert(none);
                if score > place.score {
                    (place.score, place.form, place.quality) = (score, one.form, one.quality);
                }
                place.in_title |= in_title;
                if in_phrases {
                    place.forms.push((score, mark, posting.beside));
                }
            }
        }
        let everywhere = matches.iter().any(|one| one.quality == best && one.form.count > all / 2);
        Self { weight, best, everywhere, places, unnamed }
    }

    /// The word in an entry that holds the words around it in `others`.
    fn place<'f>(&'f self, entry: u32, others: &[&Self]) -> Option<&'f Place<'l>> {
        self.places.get(&entry).or_else(|| {
            let around = others.iter().filter_map(|other| other.places.get(&entry)).collect::<Vec<_>>();
            self.unnamed.iter().find(|place| around.iter().any(|other| place.together(other).is_some()))
        })
    }
}

impl Place<'_> {
    /// What this word and another one are worth if they stand side by side.
    fn together(&self, other: &Self) -> Option<u64> {
        let pairs = self.forms.iter().flat_map(|a| other.forms.iter().map(move |b| (a, b)));
        let adjacent =
            pairs.filter(|((_, mark_a, beside_a), (_, mark_b, beside_b))| beside_a.contains(mark_b) || beside_b.contains(mark_a));
        adjacent.map(|((a, ..), (b, ..))| a + b).max()
    }
}

/// Each word of `found` in an entry.
fn places<'f, 'l>(found: &'f [Found<'l>], entry: u32) -> Vec<Option<&'f Place<'l>>> {
    let around = |at: usize| [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|at| found.get(at)).collect::<Vec<_>>();
    found.iter().enumerate().map(|(at, word)| word.place(entry, &around(at))).collect()
}

fn is_distress(lookup: &Lookup, question: &Question) -> bool {
    (0..question.words.len()).any(|at| lookup.root.distress.iter().any(|phrase| question.has_at(phrase, at)))
}

/// Where the question names something that has other names in this language.
fn spans(lookup: &Lookup, question: &Question, found: &[Found<'_>], names: &mut BTreeSet<String>) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut start = 0;
    while start < question.words.len() {
        let length = |phrase: &str| phrase.split(' ').count();
        let named = lookup.root.synonyms.iter().flat_map(|(own, phrases)| phrases.iter().map(move |phrase| (*own, phrases, phrase)));
        let here = named.filter(|(_, _, phrase)| question.has_at(phrase, start));
        // The longest; of equal ones the first.
        let longest = here.reduce(|best, one| if length(one.2) > length(best.2) { one } else { best });
        let Some((own, phrases, phrase)) = longest else {
            start += 1;
            continue;
        };
        let end = start + length(phrase);
        let mut other: BTreeMap<u32, (u64, Vec<String>)> = BTreeMap::new();
        for name in phrases[..own].iter().filter(|name| *name != phrase) {
            for (entry, value, forms) in by_name(lookup, name, end - start, names) {
                let known = other.entry(entry).or_default();
                if value > known.0 {
                    *known = (value, forms);
                }
            }
        }
        let lost = found[start..end].iter().any(|word| word.best < AS_TYPED);
        spans.push(Span { start, end, lost, other });
        start = end;
    }
    spans
}

/// The entries that hold the words of `name` side by side, each with three quarters of its worth and the forms found. It
/// stands for `asked` words of the question, and is worth as much as those might. Words in a title are worth more, as
/// they are when they are typed: what is called so comes before what only mentions the typed name.
fn by_name(lookup: &Lookup, name: &str, asked: usize, names: &mut BTreeSet<String>) -> Vec<(u32, u64, Vec<String>)> {
    let found: Vec<Found<'_>> = name
        .split(' ')
        .map(|word| {
            let mut matches = Asked::new(word).matches(lookup, false);
            matches.retain(|one| one.quality >= 13);
            names.extend(matches.iter().map(|one| one.form.form.clone()));
            Found::new(lookup, &matches)
        })
        .collect();
    let (asked, named) = (asked as u64, found.len() as u64);
    let entries: BTreeSet<u32> = found.iter().flat_map(|word| word.places.keys()).copied().collect();
    let rows = entries.into_iter().filter_map(|entry| {
        let places: Vec<&Place<'_>> = places(&found, entry).into_iter().collect::<Option<_>>()?;
        places.windows(2).all(|two| two[0].together(two[1]).is_some()).then(|| {
            let in_title = places.iter().filter(|place| place.in_title);
            let (in_title, titled) = in_title.fold((0, 0), |(sum, count), place| (sum + place.score, count + 1));
            let worth = places.iter().map(|place| place.score).sum::<u64>() + of_title(in_title, titled, lookup, entry, found.len());
            (entry, worth * asked * 3 / (named * 4), places.iter().map(|place| place.form.form.clone()).collect())
        })
    });
    rows.collect()
}

/// What `titled` words of `asked`, worth `in_title` together, add by standing in the title of an entry: the more, the
/// more of it they are.
fn of_title(in_title: u64, titled: u64, lookup: &Lookup, entry: u32, asked: usize) -> u64 {
    let title = lookup.traits.get(entry as usize).map_or(1, |traits| traits.title);
    in_title * titled / u64::from(title).max(asked as u64).max(1)
}

fn ranked(lookup: &Lookup, found: &[Found<'_>], spans: &[Span]) -> Vec<Hit> {
    let weight: u64 = found.iter().map(|word| word.weight).sum();
    let entries: BTreeSet<u32> =
        found.iter().flat_map(|word| word.places.keys()).chain(spans.iter().flat_map(|span| span.other.keys())).copied().collect();
    let mut rows: Vec<(u64, Hit)> = entries.into_iter().map(|entry| one(lookup, found, spans, entry, weight)).collect();
    let most_held = rows.iter().map(|(held, _)| *held).max().unwrap_or(0);
    rows.retain(|(held, _)| held * 2 >= most_held);
    let best = rows.iter().map(|(_, hit)| hit.score).max().unwrap_or(0);
    rows.retain(|(_, hit)| hit.score > 0 && hit.score * LEAST_OF_SCORE >= best);
    let mut hits: Vec<Hit> = rows.into_iter().map(|(_, hit)| hit).collect();
    hits.sort_by(|a, b| b.score.cmp(&a.score).then(a.entry.cmp(&b.entry)));
    hits
}

/// What an entry is worth, and how much of the question it holds.
fn one(lookup: &Lookup, found: &[Found<'_>], spans: &[Span], entry: u32, weight: u64) -> (u64, Hit) {
    let mut sum = Sum::default();
    let places = places(found, entry);
    let mut at = 0;
    while at < found.len() {
        let span = spans.iter().find(|span| span.start == at);
        let end = span.map_or(at + 1, |span| span.end);
        let mut own = Sum::default();
        for row in at..end {
            own.add(&found[row], places[row], row.checked_sub(1).and_then(|before| places[before]));
        }
        let own_worth = own.score + of_title(own.in_title, own.titled, lookup, entry, end - at);
        match span.and_then(|span| span.other.get(&entry)).filter(|(other, _)| *other > own_worth || span.is_some_and(|span| span.lost)) {
            Some((other, named)) => {
                sum.score += other;
                sum.held += found[at..end].iter().map(|word| word.weight).sum::<u64>();
                named.iter().for_each(|form| sum.name(form));
            }
            None if span.is_some_and(|span| span.lost) => {}
            None => sum.take(own),
        }
        at = end;
    }
    let traits = lookup.traits.get(entry as usize);
    let score = sum.score + of_title(sum.in_title, sum.titled, lookup, entry, found.len());
    let kind = traits.and_then(|traits| KINDS.iter().find(|(kind, _)| *kind == traits.kind)).map_or(16, |(_, worth)| *worth);
    let score = score * sum.held * sum.held / (weight * weight).max(1) * kind / 16;
    (sum.held, Hit { entry, score, found: sum.forms })
}

/// What words of the question are worth in an entry.
#[derive(Default)]
struct Sum {
    score: u64,
    /// The weight of those that it holds.
    held: u64,
    /// What those in its title are worth, and how many they are.
    in_title: u64,
    titled: u64,
    forms: Vec<String>,
}

impl Sum {
    /// Adds a word at its place, after the one before it.
    fn add(&mut self, word: &Found<'_>, place: Option<&Place<'_>>, before: Option<&Place<'_>>) {
        let Some(place) = place else {
            if word.everywhere {
                self.held += word.weight;
            }
            return;
        };
        self.held += word.weight * u64::from(place.quality.min(HELD_WHOLE)) / u64::from(HELD_WHOLE);
        self.score += place.score + before.and_then(|before| before.together(place)).unwrap_or(0);
        if place.in_title {
            self.in_title += place.score;
            self.titled += 1;
        }
        self.name(&place.form.form);
    }

    fn take(&mut self, other: Self) {
        self.score += other.score;
        self.held += other.held;
        self.in_title += other.in_title;
        self.titled += other.titled;
        other.forms.iter().for_each(|form| self.name(form));
    }

    fn name(&mut self, form: &String) {
        if !self.forms.contains(form) {
            self.forms.push(form.clone());
        }
    }
}

impl Answer {
    /// The parts of an entry that hold most of the question, best first: their rows in its card.
    pub fn parts(&self, parts: &[[String; 3]]) -> Vec<usize> {
        let words = |text: &str| crate::text::words::words(text).map(|(_, word)| super::keys::form(word)).collect::<BTreeSet<_>>();
        let worth = |[_, heading, extract]: &[String; 3]| {
            let (heading, extract) = (words(heading), words(extract));
            let holds = |text: &BTreeSet<String>, asked: &BTreeSet<String>| u64::from(asked.iter().any(|form| text.contains(form)));
            self.words.iter().map(|asked| holds(&heading, asked) * 3 + holds(&extract, asked)).sum::<u64>()
        };
        let mut rows: Vec<(u64, usize)> = parts.iter().map(worth).zip(0..).filter(|(worth, _)| *worth > 0).collect();
        rows.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        rows.into_iter().take(MOST_PARTS).map(|(_, row)| row).collect()
    }
}
