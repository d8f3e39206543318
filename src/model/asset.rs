//! Files that are carried, not parsed.

use std::path::PathBuf;
use std::sync::Arc;

use super::path::{ContentPath, OutPath};
use super::picture::Raster;

/// A file beside a lesson or a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Its place under `content/`.
    pub path: ContentPath,
    /// What is known of the file itself.
    pub file: CarriedFile,
}

/// A file of `static/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaticFile {
    /// Where it goes, unchanged.
    pub path: OutPath,
    /// What is known of the file itself.
    pub file: CarriedFile,
}

/// What the edge learnt of a file so that nobody inside has to read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarriedFile {
    /// Where the bytes are.
    pub disk: PathBuf,
    /// BLAKE3 of the bytes, in hexadecimal.
    pub hash: String,
    /// How many bytes it has: what a reader's connection carries.
    pub bytes: u64,
    /// How many bytes travel when it is shown: a large drawing goes compressed.
    pub sent: u64,
    /// Width and height in CSS pixels as it is shown, for pictures whose size is known.
    pub size: Option<(u32, u32)>,
    /// For a picture of which smaller copies may be made.
    pub raster: Option<Raster>,
    /// The text of captions, which go into the page: without a byte order mark, in NFC, lines end with `\n`. `None` of
    /// other files, and of captions that are none.
    pub captions: Option<Arc<str>>,
}
