//! An index opened to be asked: its words and cards, read from the same text that readers load.

use super::entry::Kind;
use super::files::Index;
use super::format::{Root, TRAITS};
use super::{keys, numbers};
use crate::model::front_matter::Audience;

/// An opened index.
#[derive(Debug)]
pub struct Lookup {
    /// Its language.
    pub language: String,
    /// What was loaded first.
    pub root: Root,
    /// What is known of each entry without its card.
    pub traits: Vec<Traits>,
    /// What each entry is called by editors.
    pub ids: Vec<String>,
    files: Vec<(String, Vec<Line>)>,
    cards: Vec<Card>,
}

/// What filters and ranking ask of an entry.
#[derive(Clone, Copy, Debug)]
pub struct Traits {
    /// What it is.
    pub kind: Kind,
    /// A row of [`Root::strands`]; 63 for none.
    pub strand: u8,
    /// Its ages as bits, in the order of [`Audience::ALL`].
    pub ages: u32,
    /// The length of its text: how often it can be halved.
    pub length: u8,
    /// How many words its title has.
    pub title: u32,
}

/// Forms that share a key.
#[derive(Debug)]
struct Line {
    key: String,
    forms: Vec<Form>,
}

/// A word and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// Its exact letters.
    pub form: String,
    /// Its letters without marks.
    pub plain: String,
    /// How many entries hold it; not all of them need be named.
    pub count: u32,
    /// The mark of what usually stands beside it.
    usual: Option<u16>,
    /// The entries as they are written.
    pub postings: String,
}

/// A word in an entry.
#[derive(Clone, Debug)]
pub struct Posting {
    /// The entry.
    pub entry: u32,
    /// Where it stands there, 0 to 3.
    pub level: u32,
    /// The marks of what stands beside it there; of two words only one may remember the other.
    pub beside: Vec<u16>,
}

/// What is shown of an entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// Its address from the folder of the language.
    pub url: String,
    /// Its name.
    pub title: String,
    /// What stands under its name.
    pub summary: String,
    /// Anchor, heading and extract of each part.
    pub parts: Vec<[String; 3]>,
}

impl Lookup {
    /// Opens an index; `ids` are what its entries are called by editors.
    pub fn open(index: Index, ids: Vec<String>) -> Self {
        let stems = index.root.stems;
        let letters: Vec<u8> = index.root.traits.bytes().map(numbers::value).collect();
        let traits = letters.chunks_exact(TRAITS).map(|letters| Traits {
            kind: Kind::ALL.get(usize::from(letters[0])).copied().unwrap_or(Kind::List),
            strand: letters[1],
            ages: u32::from(letters[2]) | u32::from(letters[3] & 3) << 6,
            length: letters[3] >> 2,
            title: u32::from(letters[4]),
        });
        Self {
            language: index.language,
            traits: traits.collect(),
            files: index
                .words
                .iter()
                .map(|(begin, lines)| (begin.clone(), lines.lines().map(|line| Line::read(line, stems)).collect()))
                .collect(),
            cards: index.cards.iter().flat_map(|cards| cards.lines()).map(Card::read).collect(),
            root: index.root,
            ids,
        }
    }

    /// The card of an entry.
    pub fn card(&self, entry: u32) -> Option<&Card> {
        self.cards.get(entry as usize)
    }

    /// The lines of the one file that holds words beginning as `plain` does.
    fn file(&self, plain: &str) -> &[Line] {
        let holds = self.files.iter().filter(|(begin, _)| plain.starts_with(begin.as_str()));
        holds.max_by_key(|(begin, _)| begin.len()).map_or(&[], |(_, lines)| lines)
    }

    /// The forms of the groups that hold a word with the letters `plain`.
    pub fn same(&self, plain: &str) -> impl Iterator<Item = &Form> {
        let lines = self.file(plain).iter().filter(move |line| match self.root.stems {
            true => line.forms.iter().any(|form| form.plain == plain),
            false => line.key == plain,
        });
        lines.flat_map(|line| &line.forms)
    }

    /// The forms that begin with the letters `plain` and go on.
    pub fn beginning(&self, plain: &str) -> Vec<&Form> {
        let own = self.file(plain);
        let further = self.files.iter().filter(|(begin, _)| begin.len() > plain.len() && begin.starts_with(plain));
        let lines = own.iter().chain(further.flat_map(|(_, lines)| lines));
        lines.flat_map(|line| &line.forms).filter(|form| form.plain.len() > plain.len() && form.plain.starts_with(plain)).collect()
    }

    /// The forms whose letters differ from `plain` by one slip, but not in the first.
    pub fn near(&self, plain: &str) -> Vec<&Form> {
        let forms = self.file(plain).iter().flat_map(|line| &line.forms);
        forms.filter(|form| form.plain.chars().next() == plain.chars().next() && is_one_slip(&form.plain, plain)).collect()
    }
}

impl Line {
    fn read(line: &str, stems: bool) -> Self {
        let (key, forms) = line.split_once('\t').unwrap_or((line, ""));
        let form = |form: &str| {
            let (form, postings) = form.split_once('=').unwrap_or((form, ""));
            let form = if form.is_empty() { key } else { form };
            let plain = if stems { keys::plain(form) } else { key.to_owned() };
            let mut postings = postings.as_bytes();
            let usual = match postings.strip_prefix(b"-") {
                Some(rest) => {
                    postings = rest;
                    None
                }
                None => numbers::read_mark(&mut postings),
            };
            Form {
                form: form.to_owned(),
                plain,
                count: numbers::read(&mut postings).unwrap_or(0),
                usual,
                postings: String::from_utf8_lossy(postings).into_owned(),
            }
        };
        Self { key: key.to_owned(), forms: forms.split('\t').map(form).collect() }
    }
}

impl Form {
    /// The entries, in order.
    pub fn read(&self) -> Vec<Posting> {
        let mut rest = self.postings.as_bytes();
        let mut postings = Vec::new();
        let mut before = 0;
        while let Some(number) = numbers::read(&mut rest) {
            before += number >> 5;
            let usual = self.usual.filter(|_| number >> 4 & 1 == 1);
            let others = (0..number >> 2 & 3).map_while(|_| numbers::read_mark(&mut rest));
            let beside = usual.into_iter().chain(others).collect();
            postings.push(Posting { entry: before.saturating_sub(1), level: number & 3, beside });
        }
        postings
    }
}

impl Card {
    fn read(line: &str) -> Self {
        let mut fields = line.split('\t').map(str::to_owned);
        let mut next = || fields.next().unwrap_or_default();
        let (url, title, summary, _minutes) = (next(), next(), next(), next());
        let rest: Vec<String> = fields.collect();
        let parts = rest.chunks_exact(3).map(|part| [part[0].clone(), part[1].clone(), part[2].clone()]).collect();
        Self { url, title, summary, parts }
    }
}

impl Traits {
    /// The names of its ages.
    pub fn ages(self) -> impl Iterator<Item = &'static str> {
        Audience::ALL.iter().enumerate().filter(move |(at, _)| self.ages >> at & 1 == 1).map(|(_, age)| age.name())
    }
}

/// Whether one letter was left out, added, exchanged, or two were swapped.
fn is_one_slip(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let same = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let (x, y) = (&a[same..], &b[same..]);
    match (x, y) {
        ([], []) => false,
        ([_, x @ ..], _) if x == y => true,
        (_, [_, y @ ..]) if x == y => true,
        ([_, x @ ..], [_, y @ ..]) if x == y => true,
        ([p, q, x @ ..], [r, s, y @ ..]) => p == s && q == r && x == y,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_is_one_letter() {
        for (a, b) in [("duong", "duon"), ("duong", "duongg"), ("duong", "duogn"), ("duong", "duang"), ("duong", "dong")] {
            assert!(is_one_slip(a, b) && is_one_slip(b, a), "{a} {b}");
        }
        for (a, b) in [("duong", "duong"), ("duong", "dang"), ("duong", "du"), ("ab", "cd")] {
            assert!(!is_one_slip(a, b) && !is_one_slip(b, a), "{a} {b}");
        }
    }
}
