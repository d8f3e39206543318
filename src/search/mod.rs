//! The site becomes an index for each language, and a question to it an answer.
//!
//! [`read`] turns the site into what can be found ([`entry`], with the help of [`body`]); [`tally`] counts the words
//! of each, [`dictionary`] turns them round: each word with where it stands; [`files`] cuts that into what
//! is loaded, in the form that [`mod@format`] describes; [`lazy`] puts that off until somebody searches.
//!
//! The other way: [`lookup`] opens an index, [`question`] reads what was typed, [`answer`] finds and sorts. The theme's
//! `search.js` does the same in the browser.

pub mod answer;
mod body;
mod dictionary;
mod entry;
mod files;
mod format;
pub mod keys;
mod lazy;
pub mod lookup;
mod numbers;
mod question;
mod read;
mod tally;

use std::collections::BTreeSet;

use crate::model::front_matter::Audience;
use crate::model::ids::LocaleId;
use crate::model::registry::WordGroup;
use crate::model::search::SearchFiles;
use crate::model::settings::Settings;
use crate::model::site::Site;
use crate::par;
use crate::text::stem::Stems;
use crate::text::words::words;
use dictionary::Dictionary;
use entry::{Entry, Kind};
use files::Index;
use format::Root;
pub use lazy::Lazy;
use lookup::Lookup;
use tally::{Lengths, Tally};

/// The indexes of all languages, as files.
pub fn all(site: &Site, settings: &Settings) -> SearchFiles {
    let mut files = SearchFiles { keywords: vec![String::new(); site.pages.len()], ..SearchFiles::default() };
    for locale in settings.locale_ids() {
        let entries = read::entries(site, settings, locale);
        let keywords = par::map(&entries, |(_, entry)| keywords(entry));
        for ((page, _), keywords) in entries.iter().zip(keywords) {
            if let Some(page) = page {
                files.keywords[page.index()] = keywords;
            }
        }
        let entries: Vec<Entry> = entries.into_iter().map(|(_, entry)| entry).collect();
        let (root, scripts) = index(&entries, site, settings, locale).scripts();
        files.roots.extend(root);
        files.files.extend(scripts);
    }
    files
}

/// The index of one language, opened to be asked.
pub fn open(site: &Site, settings: &Settings, locale: LocaleId) -> Lookup {
    let entries: Vec<Entry> = read::entries(site, settings, locale).into_iter().map(|(_, entry)| entry).collect();
    Lookup::open(index(&entries, site, settings, locale), entries.iter().map(|entry| entry.id.clone()).collect())
}

/// So many entries make a large site, whose cards show less: a question must not load much.
const LARGE: usize = 2_000;

fn index(entries: &[Entry], site: &Site, settings: &Settings, locale: LocaleId) -> Index {
    let language = &settings.locale(locale).tag;
    let stems = Stems::of(language);
    let (tallies, lengths) = tallied(entries);
    let strands: BTreeSet<&String> = entries.iter().map(|entry| &entry.strand).filter(|strand| !strand.is_empty()).collect();
    let strands: Vec<String> = strands.into_iter().cloned().collect();
    let traits = entries.iter().zip(lengths).map(|(entry, lengths)| traits(entry, lengths, &strands)).collect();
    let root = Root {
        entries: u32::try_from(entries.len()).unwrap_or(u32::MAX),
        traits,
        ages: Audience::ALL.iter().map(|age| age.name()).collect(),
        stems: stems.has_any(),
        synonyms: site.registries.synonyms.iter().map(|group| phrases(group, language)).collect(),
        distress: site.registries.distress.iter().flat_map(|group| phrases(group, language).1).collect(),
        strands,
        ..Root::default()
    };
    let cards = par::map(entries, |entry| format::card(entry, language, entries.len() <= LARGE));
    Index::cut(language, root, &Dictionary::join(tallies).lines(&stems), &cards)
}

/// The words of all entries, counted for so many at a time: enough to meet the same words again, few enough for all
/// cores to have work.
fn tallied(entries: &[Entry]) -> (Vec<Tally<'_>>, Vec<Lengths>) {
    const AT_A_TIME: usize = 64;
    let runs: Vec<(u32, &[Entry])> = (0_u32..).step_by(AT_A_TIME).zip(entries.chunks(AT_A_TIME)).collect();
    let tallies = par::map(&runs, |(first, entries)| Tally::of(*first, entries));
    let lengths = tallies.iter().flat_map(|tally| tally.lengths.iter().copied()).collect();
    (tallies, lengths)
}

/// The words of an entry by which it is sorted and sifted, as letters.
fn traits(entry: &Entry, lengths: Lengths, strands: &[String]) -> String {
    let small = |number: usize| u8::try_from(number.min(63)).unwrap_or(63);
    let kind = Kind::ALL.iter().position(|kind| *kind == entry.kind).unwrap_or(0);
    let strand = strands.iter().position(|strand| *strand == entry.strand).map_or(63, |at| at.min(62));
    let ages = format::age_bits(&entry.ages);
    let length = (lengths.all + 1).ilog2().min(15);
    let numbers = [
        small(kind),
        small(strand),
        u8::try_from(ages & 63).unwrap_or(0),
        u8::try_from(length << 2 | ages >> 6 & 3).unwrap_or(0),
        small(lengths.title as usize),
    ];
    numbers.map(numbers::letter).iter().collect()
}

/// The phrases of a group as words with single spaces, those of `language` first, and how many those are.
fn phrases(group: &WordGroup, language: &str) -> (usize, Vec<String>) {
    let phrase = |text: &String| words(text).map(|(_, word)| keys::form(word)).collect::<Vec<_>>().join(" ");
    let own: Vec<String> = group.words.get(language).into_iter().flatten().map(phrase).collect();
    let others = group.words.iter().filter(|(tag, _)| *tag != language).flat_map(|(_, words)| words).map(phrase);
    (own.len(), own.iter().cloned().chain(others).filter(|phrase| !phrase.is_empty()).collect())
}

/// The different words of an entry without marks, as far as they had any: an archive's reader (Kiwix) strips tones by
/// itself, but knows nothing of `đ`.
fn keywords(entry: &Entry) -> String {
    let mut seen = BTreeSet::new();
    let texts =
        std::iter::once(&entry.title).chain([&entry.summary]).chain(entry.parts.iter().flat_map(|part| [&part.heading, &part.text]));
    let plain =
        texts.flat_map(|text| words(text)).filter(|(_, word)| word.contains(['đ', 'Đ'])).map(|(_, word)| keys::plain(&keys::form(word)));
    let title = std::iter::once(keys::plain(&keys::form(&entry.title)));
    title.chain(plain).filter(|word| seen.insert(word.clone())).collect::<Vec<_>>().join(" ")
}
