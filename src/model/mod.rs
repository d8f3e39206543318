//! The ground floor: plain data, the standard library only, no verbs beyond look-ups.
//!
//! Every other room speaks in these words. Nothing here reads, prints, or knows a crate.

pub mod asset;
pub mod body;
pub mod date;
pub mod document;
pub mod front_matter;
pub mod ids;
pub mod locale;
pub mod look;
pub mod output;
pub mod page;
pub mod path;
pub mod picture;
pub mod project;
pub mod registry;
pub mod search;
pub mod settings;
pub mod site;
pub mod source;
pub mod value;
pub mod words;
