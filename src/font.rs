//! A font's letters: which it has, the few that a site needs, and those packed for the web. The only
//! room that names the font crates.

mod woff2;

use std::collections::BTreeSet;

use read_fonts::collections::IntSet;
use read_fonts::types::{NameId, Tag};
use read_fonts::{FontRef, TableProvider};
use skera::{DEFAULT_LAYOUT_FEATURES, Plan, SubsetFlags, subset_font};

/// Names that a font carries for people: its licence and where it is from stay with it.
const NAMES: std::ops::RangeInclusive<u16> = 0..=14;

/// American English, in which nearly every font names itself.
const NAMES_IN: u16 = 0x409;

/// A font that can be read.
pub struct Font<'b>(FontRef<'b>);

impl<'b> Font<'b> {
    /// The TrueType or OpenType font in `bytes`; `None` for anything else, WOFF too.
    pub fn read(bytes: &'b [u8]) -> Option<Self> {
        let font = FontRef::new(bytes).ok()?;
        (font.cmap().is_ok() && font.maxp().is_ok() && font.head().is_ok()).then_some(Self(font))
    }

    /// Its weight: 400 is regular, 700 bold. `None` for a font that has them all.
    pub fn weight(&self) -> Option<u16> {
        if self.0.fvar().is_ok() {
            return None;
        }
        Some(self.0.os2().map_or(400, |table| table.us_weight_class()))
    }

    /// Whether it can show `letter`.
    pub fn has(&self, letter: char) -> bool {
        self.0.cmap().is_ok_and(|table| table.map_codepoint(letter).is_some())
    }

    /// The font with no more than `letters`, what they become beside each other, and where marks sit on
    /// them; packed as WOFF2. The same input gives the same bytes. `None` when the font is damaged.
    pub fn pack(&self, letters: &BTreeSet<char>) -> Option<Vec<u8>> {
        let wanted: IntSet<u32> = letters.iter().map(|letter| u32::from(*letter)).collect();
        let names: IntSet<NameId> = NAMES.map(NameId::from).collect();
        let languages: IntSet<u16> = [NAMES_IN].into_iter().collect();
        let features: IntSet<Tag> = DEFAULT_LAYOUT_FEATURES.iter().copied().collect();
        let mut scripts = IntSet::empty();
        scripts.invert();
        // Signatures no longer fit; hints are for screens that are gone.
        let dropped: IntSet<Tag> = [Tag::new(b"DSIG")].into_iter().collect();
        let flags = SubsetFlags::SUBSET_FLAGS_NO_HINTING;
        let plan = Plan::new(&IntSet::empty(), &wanted, &self.0, flags, &dropped, &scripts, &features, &names, &languages);
        let subset = subset_font(&self.0, &plan).ok()?;
        let small = FontRef::new(&subset).ok()?;
        let tables: Vec<woff2::Table<'_>> = small
            .table_directory()
            .table_records()
            .iter()
            .filter_map(|record| Some((record.tag().to_be_bytes(), small.table_data(record.tag())?.as_bytes())))
            .collect();
        woff2::pack(&tables)
    }
}
