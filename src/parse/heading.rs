//! Ids of headings: readable, ASCII, unique in the document, stable when a tone mark is corrected.

use std::collections::{BTreeMap, BTreeSet};

use crate::text::fold::slug;

/// The ids given so far.
#[derive(Debug, Default)]
pub struct Ids {
    given: BTreeSet<String>,
    /// For an id that was wanted again: the last number put behind it.
    last: BTreeMap<String, u32>,
}

impl Ids {
    /// The id the author wrote, or one made of the heading's text.
    pub fn give(&mut self, written: Option<&str>, text: &str) -> String {
        let wanted = match written {
            Some(id) => id.to_owned(),
            None => slug(text),
        };
        let wanted = if wanted.is_empty() { "muc".to_owned() } else { wanted };
        if self.given.insert(wanted.clone()) {
            return wanted;
        }
        let last = self.last.entry(wanted.clone()).or_insert(1);
        loop {
            *last += 1;
            let id = format!("{wanted}-{last}");
            if self.given.insert(id.clone()) {
                return id;
            }
        }
    }
}
