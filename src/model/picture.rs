//! Pictures made of dots, and the smaller copies of them that phones load instead.

use super::asset::CarriedFile;
use super::output::{Artifact, Progress};

/// Wider copies are not made, and a wider original is not offered to browsers: a column of text is
/// some 580 CSS pixels wide, and twice that is as fine as an eye sees on a sharp screen.
pub const WIDEST: u32 = 1280;

/// How the dots of a picture are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// For photographs.
    Jpeg,
    /// For drawings and screens; keeps every dot.
    Png,
    /// Both; we write the kind that keeps every dot.
    WebP,
}

impl Format {
    /// The extension of such files.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::WebP => "webp",
        }
    }

    /// The format with this extension.
    pub fn of_extension(extension: &str) -> Option<Self> {
        match extension {
            "jpg" | "jpeg" => Some(Self::Jpeg),
            "png" => Some(Self::Png),
            "webp" => Some(Self::WebP),
            _ => None,
        }
    }
}

/// What a copy of a picture can be made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Raster {
    /// What its bytes are, whatever its name says.
    pub format: Format,
    /// How the camera was held: 1 to 8, as EXIF counts.
    pub orientation: u8,
}

/// A smaller copy of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureCopy {
    /// In dots.
    pub width: u32,
    /// In dots.
    pub height: u32,
    /// How it is stored.
    pub format: Format,
    /// How many bytes it has.
    pub bytes: u64,
    /// BLAKE3 of its bytes, in hexadecimal.
    pub hash: String,
    /// The bytes, or where they are.
    pub content: Artifact,
}

/// The copies of one picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Copies {
    /// In the format of the original, narrowest first, each smaller in bytes than the next and all than the original.
    pub same: Vec<PictureCopy>,
    /// In WebP, for originals in another format, narrowest first; empty unless each is smaller than
    /// what a browser without WebP would load in its place.
    pub webp: Vec<PictureCopy>,
}

/// Something that makes copies of pictures, or has kept them from the last time. Like a sink it is an
/// edge: it may read the originals.
pub trait Darkroom: Sync {
    /// The copies of each original, in their order; `None` for what cannot be read as a picture.
    fn develop(&self, originals: &[&CarriedFile], progress: Progress<'_>) -> Vec<Option<Copies>>;
}

/// Makes no copies: a site of originals.
#[derive(Clone, Copy, Debug, Default)]
pub struct OriginalsOnly;

impl Darkroom for OriginalsOnly {
    fn develop(&self, originals: &[&CarriedFile], _: Progress<'_>) -> Vec<Option<Copies>> {
        originals.iter().map(|_| Some(Copies::default())).collect()
    }
}
