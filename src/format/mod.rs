//! Texts made of keys and values: YAML and TOML in, typed values out, each problem at its place.
//!
//! [`yaml`] and [`toml`] are the only doors to their crates. Both give a [`Doc`]: plain values, and a
//! way to find where a value stands in the file, asked only when there is a problem to show.
//! [`fields`] reads a `Doc` into typed data and reports everything that does not fit; [`colours`] what
//! `site.toml` and `theme.toml` write alike.

pub mod colours;
pub mod fields;
pub mod toml;
pub mod yaml;

use std::ops::Range;

use crate::model::ids::SourceId;
use crate::model::source::Span;
use crate::model::value::Value;

/// A parsed text.
pub struct Doc {
    /// What it holds.
    pub value: Value,
    source: SourceId,
    places: Box<dyn Places>,
}

/// One step into a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    /// The value of this key.
    Key(&'a str),
    /// The item at this position.
    Index(usize),
}

/// Where a key and its value stand in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    key: Range<usize>,
    value: Range<usize>,
}

/// Finds places; as near as it can when the path leads where the text cannot be followed.
trait Places {
    fn find(&self, path: &[Step<'_>]) -> Place;
}

impl Doc {
    /// Where the value at `path` stands.
    pub fn value_span(&self, path: &[Step<'_>]) -> Span {
        Span::new(self.source, self.places.find(path).value)
    }

    /// Where the key at the end of `path` stands.
    pub fn key_span(&self, path: &[Step<'_>]) -> Span {
        Span::new(self.source, self.places.find(path).key)
    }
}
