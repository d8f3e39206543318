//! What a delivered site is made of: the fingerprints of its files, and its lessons by name.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::model::path::OutPath;

/// The first line: who wrote it, and in which format.
const HEAD: &str = "nonla-publish 1";
/// The last line: the listing is whole.
const END: &str = "end";

/// A file's fingerprint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Print {
    /// BLAKE3 of its bytes, in hexadecimal. Times would not do: a stick rounds them to two seconds.
    pub hash: String,
    /// How many bytes it has.
    pub length: u64,
}

/// A lesson, to tell what changes in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lesson {
    /// What it is called where others may see it.
    pub title: String,
    /// BLAKE3 of all that was written for it, in hexadecimal.
    pub digest: String,
}

/// One version of a site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Counts deliveries, from 1; 0 for a site that was copied here by hand.
    pub number: u32,
    /// When it was delivered, as people write it.
    pub made: String,
    /// The version whose files it has, when it was a step back.
    pub restores: Option<u32>,
    /// Every file of the site.
    pub files: BTreeMap<OutPath, Print>,
    /// The lessons, by a name that stays the same when the title changes.
    pub lessons: BTreeMap<String, Lesson>,
}

impl Listing {
    /// The listing as text.
    pub fn text(&self) -> String {
        let mut text = format!("{HEAD}\nversion {}\nmade {}\n", self.number, self.made);
        if let Some(number) = self.restores {
            let _ = writeln!(text, "restores {number}");
        }
        for (name, Lesson { title, digest }) in &self.lessons {
            let title = title.replace(char::is_control, " ");
            let _ = writeln!(text, "lesson {digest} {name} {title}");
        }
        for (path, Print { hash, length }) in &self.files {
            let _ = writeln!(text, "file {hash} {length} {path}");
        }
        text.push_str(END);
        text.push('\n');
        text
    }

    /// The listing a text tells; `None` if it is not a whole one.
    pub fn parse(text: &str) -> Option<Self> {
        let mut lines = text.strip_prefix(HEAD)?.strip_prefix('\n')?.strip_suffix('\n')?.split('\n').collect::<Vec<_>>();
        if lines.pop()? != END {
            return None;
        }
        let mut listing = Self::default();
        for line in lines {
            let (key, value) = line.split_once(' ')?;
            match key {
                "version" => listing.number = value.parse().ok()?,
                "made" => value.clone_into(&mut listing.made),
                "restores" => listing.restores = Some(value.parse().ok()?),
                "lesson" => {
                    let mut parts = value.splitn(3, ' ');
                    let (digest, name, title) = (parts.next()?.to_owned(), parts.next()?.to_owned(), parts.next()?.to_owned());
                    listing.lessons.insert(name, Lesson { title, digest });
                }
                "file" => {
                    let mut parts = value.splitn(3, ' ');
                    let (hash, length) = (parts.next()?.to_owned(), parts.next()?.parse().ok()?);
                    listing.files.insert(OutPath::new(parts.next()?)?, Print { hash, length });
                }
                _ => return None,
            }
        }
        Some(listing)
    }

    /// The size of the whole site in bytes.
    pub fn bytes(&self) -> u64 {
        self.files.values().map(|print| print.length).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_listing_is_read_back_and_a_torn_one_is_not() {
        let print = Print { hash: "ab".to_owned(), length: 7 };
        let lesson = Lesson { title: "Năm ngón tay".to_owned(), digest: "cd".to_owned() };
        let listing = Listing {
            number: 3,
            made: "2026-11-29 08:05".to_owned(),
            restores: Some(1),
            files: OutPath::new("vi/đường dài.html").map(|path| (path, print)).into_iter().collect(),
            lessons: BTreeMap::from([("0123".to_owned(), lesson)]),
        };
        let text = listing.text();
        assert_eq!(Listing::parse(&text), Some(listing));
        for end in 0..text.len() {
            assert_eq!(text.get(..end).and_then(Listing::parse), None, "{end}");
        }
        assert_eq!(Listing::parse("nonla-publish 1\nfile ab 1 ../etc/passwd\nend\n"), None);
    }
}
