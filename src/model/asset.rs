//! Files that are carried, not parsed.

use std::path::PathBuf;

use super::path::{ContentPath, OutPath};

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
    /// Width and height in CSS pixels, for pictures whose size is known.
    pub size: Option<(u32, u32)>,
}
