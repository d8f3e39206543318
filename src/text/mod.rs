//! What Vietnamese, and every other language, needs of text: one normal form, folding, slugs, order, near words,
//! single words and their stems, tags, numbers, days.
//!
//! The only room that names the Unicode crates.

pub mod amount;
pub mod calendar;
pub mod collate;
pub mod fold;
pub mod language;
pub mod letter;
pub mod near;
pub mod number;
pub mod sentences;
pub mod stem;
pub mod tone;
pub mod words;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The text in Unicode normal form C. Text that is already in it is not copied.
pub fn nfc(text: &str) -> std::borrow::Cow<'_, str> {
    if is_nfc_quick(text.chars()) == IsNormalized::Yes { text.into() } else { text.nfc().collect::<String>().into() }
}

/// [`nfc`] for text one already owns.
pub fn into_nfc(text: String) -> String {
    match nfc(&text) {
        std::borrow::Cow::Borrowed(_) => text,
        std::borrow::Cow::Owned(normal) => normal,
    }
}
