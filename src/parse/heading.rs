//! Ids of headings: readable, ASCII, unique in the document, stable when a tone mark is corrected.

use std::collections::BTreeSet;

use crate::text::fold::slug;

/// The ids given so far.
#[derive(Debug, Default)]
pub struct Ids(BTreeSet<String>);

impl Ids {
    /// The id the author wrote, or one made of the heading's text.
    pub fn give(&mut self, written: Option<&str>, text: &str) -> String {
        let wanted = match written {
            Some(id) => id.to_owned(),
            None => slug(text),
        };
        let wanted = if wanted.is_empty() { "muc".to_owned() } else { wanted };
        let mut id = wanted.clone();
        let mut n = 1;
        while !self.0.insert(id.clone()) {
            n += 1;
            id = format!("{wanted}-{n}");
        }
        id
    }
}
