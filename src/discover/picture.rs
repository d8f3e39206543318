//! What the head of a picture says: what it is, how large, how the camera was held, and where.
//!
//! The only file that names the readers of picture headers and of EXIF.

use std::io::Cursor;

use exif::{In, Reader, Tag};
use imagesize::ImageType;

use crate::diag::catalogue::picture as code;
use crate::diag::{Diagnostic, Report};
use crate::model::picture::{Format, Raster};

/// A picture may have this many dots: the largest a phone's camera takes, and four times what a screen shows.
const MOST_DOTS: u64 = 64_000_000;

/// How XMP calls a place on earth, and how much of a file is searched for it at each end.
const PLACE: &[u8] = b"exif:GPSLatitude";
const NEAR: usize = 128 << 10;

/// What was learnt of a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Look {
    /// As it is shown.
    pub(super) size: Option<(u32, u32)>,
    /// Whether copies may be made of it.
    pub(super) raster: Option<Raster>,
}

/// Whether the name of a file says that it is a picture made of dots.
pub(super) fn is_one(extension: &str) -> bool {
    extension == "gif" || Format::of_extension(extension).is_some()
}

/// Looks at the picture `bytes`, called `name` in messages.
pub(super) fn look(bytes: &[u8], extension: &str, name: &str, report: &mut Report) -> Look {
    let kind = imagesize::image_type(bytes).ok();
    let format = match kind {
        Some(ImageType::Jpeg) => Some(Format::Jpeg),
        Some(ImageType::Png) => Some(Format::Png),
        Some(ImageType::Webp) => Some(Format::WebP),
        _ => None,
    };
    let size = imagesize::blob_size(bytes).ok().and_then(|size| Some((u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?)));
    let Some(size) = size.filter(|(width, height)| *width > 0 && *height > 0) else {
        report.add(Diagnostic::in_file(&code::PICTURE_NOT_A_PICTURE, name).with("kind", extension.to_ascii_uppercase()));
        return Look::default();
    };
    let shown = format.map_or("gif", Format::extension);
    if Format::of_extension(extension) != format {
        report.add(Diagnostic::in_file(&code::PICTURE_OTHER_KIND, name).with("kind", shown.to_ascii_uppercase()).with("extension", shown));
    }
    let noted = noted(bytes);
    if noted.place {
        report.add(Diagnostic::in_file(&code::PICTURE_HAS_LOCATION, name));
    }
    let size = if noted.orientation >= 5 { (size.1, size.0) } else { size };
    let mut look = Look { size: Some(size), raster: None };
    if u64::from(size.0) * u64::from(size.1) > MOST_DOTS {
        let diagnostic = Diagnostic::in_file(&code::PICTURE_TOO_LARGE, name);
        report.add(
            diagnostic
                .with("width", size.0.to_string())
                .with("height", size.1.to_string())
                .with("limit", (MOST_DOTS / 1_000_000).to_string()),
        );
        return look;
    }
    let usable = match format {
        Some(Format::Jpeg) => {
            let print = components(bytes) == Some(4);
            if print {
                report.add(Diagnostic::in_file(&code::PICTURE_PRINT_COLOURS, name));
            }
            !print
        }
        Some(Format::Png) => !png_moves(bytes),
        Some(Format::WebP) => !webp_moves(bytes),
        None => false,
    };
    look.raster = format.filter(|_| usable).map(|format| Raster { format, orientation: noted.orientation });
    look
}

/// What a camera wrote down beside the picture.
struct Noted {
    orientation: u8,
    /// Whether it says where it was taken.
    place: bool,
}

fn noted(bytes: &[u8]) -> Noted {
    let mut reader = Reader::new();
    reader.continue_on_error(true);
    let read = reader.read_from_container(&mut Cursor::new(bytes)).or_else(|error| error.distill_partial_result(|_| ()));
    // Programs write the same once more as text (XMP), near the beginning or at the very end.
    let (first, last) = (&bytes[..bytes.len().min(NEAR)], &bytes[bytes.len().saturating_sub(NEAR)..]);
    let text = [first, last].iter().any(|part| part.windows(PLACE.len()).any(|word| word == PLACE));
    let Ok(exif) = read else { return Noted { orientation: 1, place: text } };
    let orientation = exif.get_field(Tag::Orientation, In::PRIMARY).and_then(|field| field.value.get_uint(0));
    let place = [Tag::GPSLatitude, Tag::GPSLongitude, Tag::GPSDestLatitude].iter().any(|tag| exif.fields().any(|field| field.tag == *tag));
    let orientation = orientation.and_then(|turn| u8::try_from(turn).ok()).filter(|turn| (1..=8).contains(turn)).unwrap_or(1);
    Noted { orientation, place: place || text }
}

/// How many colours a JPEG mixes: 1 for grey, 3 for a screen, 4 for a printing press.
fn components(bytes: &[u8]) -> Option<u8> {
    let mut at = 2;
    loop {
        let [0xff, marker, high, low, ..] = *bytes.get(at..)? else { return None };
        match marker {
            // Markers without a length, and filling.
            0xff => at += 1,
            0x01 | 0xd0..=0xd8 => at += 2,
            0xc4 | 0xc8 | 0xcc => at += 2 + usize::from(u16::from_be_bytes([high, low])),
            0xc0..=0xcf => return bytes.get(at + 9).copied(),
            0xd9 | 0xda => return None,
            _ => at += 2 + usize::from(u16::from_be_bytes([high, low])),
        }
    }
}

/// Whether a PNG is an animation: it says so before its first picture.
fn png_moves(bytes: &[u8]) -> bool {
    let mut rest = bytes.get(8..).unwrap_or_default();
    while let Some((head, tail)) = rest.split_at_checked(8) {
        let (length, kind) = head.split_at(4);
        match kind {
            b"acTL" => return true,
            b"IDAT" => return false,
            _ => {}
        }
        let length = length.iter().fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte));
        rest = tail.get(length + 4..).unwrap_or_default();
    }
    false
}

/// Whether a WebP is an animation: a flag of its first chunk.
fn webp_moves(bytes: &[u8]) -> bool {
    bytes.get(12..16) == Some(b"VP8X") && bytes.get(20).is_some_and(|flags| flags & 2 != 0)
}
