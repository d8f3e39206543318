//! What addresses answered lately, kept for all projects of a user in `nonla/links.txt` of the folder that the system has for
//! such things (`~/.cache`, `~/Library/Caches`, `%LOCALAPPDATA%`), safe to throw away: a line for each, with the day, the
//! answer and the address. Where nothing can be written nothing is kept.
#![expect(clippy::disallowed_methods, reason = "an edge room: it keeps answers on disk")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io, process};

use etcetera::base_strategy::{BaseStrategy, choose_native_strategy};

use super::Answer;
use crate::model::date::Date;

/// For so many days an address that answered is not asked again, nor one where there is nothing. What might be otherwise
/// tomorrow is asked every time.
const FRESH: i32 = 7;
const FRESH_IF_GONE: i32 = 1;

/// Answers by address.
#[derive(Debug, Default)]
pub struct Memory {
    /// Where they are kept; nowhere for a user who has no home.
    file: Option<PathBuf>,
    known: BTreeMap<String, (Date, Answer)>,
}

impl Memory {
    /// What is remembered for the user who runs this program.
    pub fn of_user() -> Self {
        choose_native_strategy().map_or_else(|_| Self::default(), |folders| Self::within(&folders.cache_dir()))
    }

    /// What is remembered below the folder `cache`.
    pub fn within(cache: &Path) -> Self {
        let file = cache.join("nonla").join("links.txt");
        let text = fs::read_to_string(&file).unwrap_or_default();
        Self { file: Some(file), known: text.lines().filter_map(read).collect() }
    }

    /// What `address` answered, if that is fresh on the day `today`.
    pub(super) fn recall(&self, address: &str, today: Date) -> Option<Answer> {
        let (day, answer) = self.known.get(address)?;
        let days = if matches!(answer, Answer::Gone(_)) { FRESH_IF_GONE } else { FRESH };
        (0..days).contains(&today.days_since(*day)).then(|| answer.clone())
    }

    pub(super) fn keep(&mut self, address: &str, answer: &Answer, today: Date) {
        match answer {
            Answer::Fine | Answer::Moved(_) | Answer::Gone(_) | Answer::NotWanted => {
                self.known.insert(address.to_owned(), (today, answer.clone()));
            }
            Answer::Unclear(_) | Answer::Unreachable(_) => {
                self.known.remove(address);
            }
        }
    }

    /// Writes down what is still worth knowing on the day `today`.
    pub fn write(&self, today: Date) {
        let fresh = self.known.keys().filter_map(|address| Some((address, self.known[address].0, self.recall(address, today)?)));
        let text: String = fresh.filter_map(|(address, day, answer)| line(address, day, &answer)).collect();
        // Where that fails everybody is asked again next time, and nobody minds.
        drop(self.file.as_deref().map(|file| put(file, &text)));
    }
}

/// Writes `text` at one stroke: another run may be reading. What that one writes meanwhile is lost, and asked for again.
fn put(file: &Path, text: &str) -> io::Result<()> {
    file.parent().map_or(Ok(()), fs::create_dir_all)?;
    let begun = file.with_extension(format!("{}.part", process::id()));
    fs::write(&begun, text).and_then(|()| fs::rename(&begun, file)).inspect_err(|_| drop(fs::remove_file(&begun)))
}

/// `2026-11-28 moved https://b.example/ https://a.example/`
fn line(address: &str, day: Date, answer: &Answer) -> Option<String> {
    let answer = match answer {
        Answer::Fine => "fine".to_owned(),
        Answer::Moved(to) => format!("moved {to}"),
        Answer::Gone(status) => format!("gone {status}"),
        Answer::NotWanted => "not-wanted".to_owned(),
        Answer::Unclear(_) | Answer::Unreachable(_) => return None,
    };
    let line = format!("{day} {answer} {address}\n");
    (!address.contains(char::is_whitespace)).then_some(line)
}

fn read(line: &str) -> Option<(String, (Date, Answer))> {
    let mut words = line.split(' ');
    let day = words.next()?.parse().ok()?;
    let answer = match words.next()? {
        "fine" => Answer::Fine,
        "moved" => Answer::Moved(words.next()?.to_owned()),
        "gone" => Answer::Gone(words.next()?.parse().ok()?),
        "not-wanted" => Answer::NotWanted,
        _ => return None,
    };
    let address = words.next()?.to_owned();
    words.next().is_none().then_some((address, (day, answer)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again_as_long_as_it_is_fresh() {
        let folder = tempfile::tempdir().expect("a folder");
        let day = |day| Date::new(2026, 11, day).expect("a day");
        let moved = Answer::Moved("https://b.example/".to_owned());
        let mut memory = Memory::within(folder.path());
        for (address, answer) in [
            ("https://a.example/1", Answer::Fine),
            ("https://a.example/2", moved.clone()),
            ("https://a.example/3", Answer::Gone(404)),
            ("https://a.example/4", Answer::NotWanted),
            ("https://a.example/5", Answer::Unclear(503)),
        ] {
            memory.keep(address, &answer, day(1));
        }
        memory.write(day(1));
        let again = Memory::within(folder.path());
        let recall = |number: u8, on| again.recall(&format!("https://a.example/{number}"), day(on));
        assert_eq!((recall(1, 7), recall(1, 8)), (Some(Answer::Fine), None));
        assert_eq!((recall(2, 1), recall(3, 1), recall(3, 2)), (Some(moved), Some(Answer::Gone(404)), None));
        assert_eq!((recall(4, 1), recall(5, 1)), (Some(Answer::NotWanted), None));
        again.write(day(20));
        assert_eq!(fs::read_dir(folder.path().join("nonla")).expect("a folder").count(), 1, "nothing half written stays");
        assert_eq!(fs::read_to_string(folder.path().join("nonla/links.txt")).expect("a file"), "");
    }
}
