//! What the site must know of a file it carries: its fingerprint, its length, the size of a picture, and
//! whether captions are captions.
//!
//! The only file that names the reader of SVG.
#![expect(clippy::disallowed_methods, reason = "an edge room: it reads the project's files")]

use std::fs::File;
use std::io::{BufReader, Read as _};
use std::path::Path;

use super::picture::{self, Look};
use crate::diag::catalogue::media::MEDIA_BAD_CAPTIONS;
use crate::diag::catalogue::source as code;
use crate::diag::reason::why;
use crate::diag::{Diagnostic, Report};
use crate::gzip;
use crate::hash;
use crate::model::asset::CarriedFile;

/// A picture of more bytes is not looked into: it is no picture for a page.
const MOST_BYTES: u64 = 64 << 20;

/// Looks at the file `disk`, called `name` in messages. `None` after a problem.
pub fn carry(disk: &Path, name: &str, report: &mut Report) -> Option<CarriedFile> {
    let looked = File::open(disk).and_then(|file| {
        let bytes = file.metadata()?.len();
        let extension = disk.extension().and_then(|extension| extension.to_str()).unwrap_or_default().to_ascii_lowercase();
        if bytes == 0 || bytes > MOST_BYTES || !picture::is_one(&extension) {
            let size = if extension == "svg" { std::fs::read_to_string(disk).ok().and_then(|text| svg_size(&text)) } else { None };
            return Ok((bytes, hash::of_reader(BufReader::new(file))?, Look { size, raster: None }));
        }
        let bytes = std::fs::read(disk)?;
        Ok((bytes.len() as u64, hash::of(&bytes), picture::look(&bytes, &extension, name, report)))
    });
    match looked {
        Ok((0, ..)) => {
            report.add(Diagnostic::in_file(&code::SOURCE_EMPTY_FILE, name));
            None
        }
        Ok((bytes, hash, Look { size, raster })) => {
            if has_ending(disk, "vtt") && !is_webvtt(disk) {
                report.add(Diagnostic::in_file(&MEDIA_BAD_CAPTIONS, name));
            }
            Some(CarriedFile { disk: disk.to_path_buf(), hash, bytes, sent: sent(disk, bytes), size, raster })
        }
        Err(error) => {
            report.add(Diagnostic::in_file(&code::SOURCE_UNREADABLE, name).with("reason", why(&error)));
            None
        }
    }
}

/// How many bytes of a file with `bytes` travel. Small drawings count as they are: compressing them to know
/// would cost more than it tells.
fn sent(disk: &Path, bytes: u64) -> u64 {
    const SMALL: u64 = 16_000;
    let drawing = disk.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("svg"));
    let text = (drawing && bytes > SMALL).then(|| std::fs::read(disk).ok()).flatten();
    text.map_or(bytes, |text| gzip::weight(&text))
}

fn has_ending(disk: &Path, ending: &str) -> bool {
    disk.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(ending))
}

/// Whether a browser would read the file as captions: the word comes first, alone or before a space, and
/// there is a time somewhere.
fn is_webvtt(disk: &Path) -> bool {
    let mut text = String::new();
    // Captions of the longest film are far shorter.
    let read = File::open(disk).and_then(|file| file.take(4 << 20).read_to_string(&mut text));
    let after = text.strip_prefix('\u{feff}').unwrap_or(&text).strip_prefix("WEBVTT");
    read.is_ok() && after.is_some_and(|rest| rest.starts_with([' ', '\t', '\r', '\n']) && rest.contains("-->"))
}

/// Width and height of an SVG picture: its attributes in pixels, else its view box.
fn svg_size(text: &str) -> Option<(u32, u32)> {
    let document = roxmltree::Document::parse(text).ok()?;
    let root = document.root_element();
    let pixels = |name| root.attribute(name)?.trim().trim_end_matches("px").parse::<f64>().ok();
    let (width, height) = match pixels("width").zip(pixels("height")) {
        Some(size) => size,
        None => {
            let view: Vec<f64> = root.attribute("viewBox")?.split([' ', ',']).filter_map(|n| n.parse().ok()).collect();
            (*view.get(2)?, *view.get(3)?)
        }
    };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to lie between 1 and 100,000")]
    let whole = |n: f64| (1.0..=100_000.0).contains(&n.round()).then(|| n.round() as u32);
    whole(width).zip(whole(height))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_of_a_drawing_is_its_attributes_or_its_view_box() {
        let svg = |attributes: &str| svg_size(&format!("<svg xmlns='http://www.w3.org/2000/svg' {attributes}/>"));
        assert_eq!(svg("width='480' height='320px' viewBox='0 0 1 1'"), Some((480, 320)));
        assert_eq!(svg("viewBox='0 0 240.4,120'"), Some((240, 120)));
        assert_eq!(svg("width='100%' height='100%'"), None);
        assert_eq!(svg("viewBox='0 0 NaN -3'"), None);
        assert_eq!(svg_size("not a drawing"), None);
    }
}
