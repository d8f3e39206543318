//! What the site must know of a file it carries: its fingerprint, its length, the size of a picture, and the
//! text of captions.
//!
//! The only file that names the reader of SVG.
#![expect(clippy::disallowed_methods, reason = "an edge room: it reads the project's files")]

use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::sync::Arc;

use super::picture::{self, Look};
use super::walk;
use crate::diag::catalogue::media::MEDIA_BAD_CAPTIONS;
use crate::diag::catalogue::{picture as picture_code, source as code};
use crate::diag::reason::why;
use crate::diag::{Diagnostic, Report};
use crate::gzip;
use crate::hash;
use crate::model::asset::CarriedFile;
use crate::text::nfc;

/// A picture of more bytes is not looked into: it is no picture for a page.
const MOST_BYTES: u64 = 64 << 20;
/// Nor is a drawing of more parts, lines of a map of the whole world.
const MOST_NODES: u32 = 2_000_000;

/// Looks at the file `disk`, called `name` in messages. `None` after a problem.
pub fn carry(disk: &Path, name: &str, report: &mut Report) -> Option<CarriedFile> {
    let looked = File::open(disk).and_then(|file| {
        let bytes = file.metadata()?.len();
        let extension = disk.extension().and_then(|extension| extension.to_str()).unwrap_or_default().to_ascii_lowercase();
        if bytes == 0 || bytes > MOST_BYTES || !picture::is_one(&extension) {
            let size = if extension == "svg" && (1..=MOST_BYTES).contains(&bytes) { drawing(disk, name, report) } else { None };
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
            let captions = if has_ending(disk, "vtt") { captions(disk, name, report) } else { None };
            Some(CarriedFile { disk: disk.to_path_buf(), hash, bytes, sent: sent(disk, bytes), size, raster, captions })
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

/// The text of the captions `disk`, called `name` in messages, in one form whatever system they were written on.
/// Letters in pieces are not told: `check --fix` writes only sources. `None` after a problem.
fn captions(disk: &Path, name: &str, report: &mut Report) -> Option<Arc<str>> {
    let text = walk::as_written(disk, name, report)?;
    if !is_webvtt(&text) {
        report.add(Diagnostic::in_file(&MEDIA_BAD_CAPTIONS, name));
        return None;
    }
    Some(nfc(&text).replace("\r\n", "\n").replace('\r', "\n").into())
}

/// Whether a browser would read the text as captions: the word comes first, alone or before a space, and
/// there is a time somewhere.
fn is_webvtt(text: &str) -> bool {
    text.strip_prefix("WEBVTT").is_some_and(|rest| rest.starts_with([' ', '\t', '\r', '\n']) && rest.contains("-->"))
}

/// The size of the SVG picture `disk`, called `name` in messages. `None` where it says none; text in another encoding than
/// UTF-8 is not looked into.
fn drawing(disk: &Path, name: &str, report: &mut Report) -> Option<(u32, u32)> {
    let text = std::fs::read_to_string(disk).ok()?;
    // Drawing programs declare their own names in a DTD; what entities may unfold to is bounded by the reader.
    let options = roxmltree::ParsingOptions { allow_dtd: true, nodes_limit: MOST_NODES, ..Default::default() };
    let code = match roxmltree::Document::parse_with_options(&text, options) {
        Ok(document) if document.root_element().tag_name().name() == "svg" => match svg_size(&document) {
            Some(size) => return Some(size),
            None => &picture_code::PICTURE_NO_SIZE,
        },
        Err(roxmltree::Error::NodesLimitReached) => return None,
        _ => &picture_code::PICTURE_NOT_A_PICTURE,
    };
    report.add(Diagnostic::in_file(code, name).with("kind", "SVG"));
    None
}

/// Width and height of a drawing in CSS pixels: its attributes, else its view box.
fn svg_size(document: &roxmltree::Document<'_>) -> Option<(u32, u32)> {
    let root = document.root_element();
    let (width, height) = match root.attribute("width").and_then(pixels).zip(root.attribute("height").and_then(pixels)) {
        Some(size) => size,
        None => {
            let view = root.attribute("viewBox")?.split(|c: char| c == ',' || c.is_whitespace()).filter(|n| !n.is_empty());
            let view: Vec<f64> = view.map_while(|n| n.parse().ok()).collect();
            (*view.get(2)?, *view.get(3)?)
        }
    };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to lie between 1 and 100,000")]
    let whole = |n: f64| (1.0..=100_000.0).contains(&n.round()).then(|| n.round() as u32);
    whole(width).zip(whole(height))
}

/// A length in CSS pixels. `None` of one that depends on what is around the picture, such as `100%`.
fn pixels(length: &str) -> Option<f64> {
    /// Units with a size of their own, in CSS pixels, of which an inch has 96.
    const UNITS: [(&str, f64); 7] =
        [("px", 1.0), ("in", 96.0), ("cm", 96.0 / 2.54), ("mm", 96.0 / 25.4), ("Q", 96.0 / 101.6), ("pt", 96.0 / 72.0), ("pc", 16.0)];
    let length = length.trim();
    let in_unit = |(unit, size): &(&str, f64)| Some(length.strip_suffix(unit)?.trim_end().parse::<f64>().ok()? * size);
    length.parse().ok().or_else(|| UNITS.iter().find_map(in_unit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_of_a_drawing_is_its_attributes_or_its_view_box() {
        let svg = |attributes: &str| {
            let text = format!("<svg xmlns='http://www.w3.org/2000/svg' {attributes}/>");
            svg_size(&roxmltree::Document::parse(&text).expect("a drawing"))
        };
        assert_eq!(svg("width='480' height='320px' viewBox='0 0 1 1'"), Some((480, 320)));
        assert_eq!(svg("width='210mm' height='11.69in'"), Some((794, 1122)), "a sheet of A4");
        assert_eq!(svg("viewBox='0 0 240.4,120'"), Some((240, 120)));
        assert_eq!(svg("viewBox='0, 0,  240\n120'"), Some((240, 120)));
        assert_eq!(svg("width='100%' height='100%' viewBox='0 0 30 20'"), Some((30, 20)));
        assert_eq!(svg("width='100%' height='100%'"), None);
        assert_eq!(svg("width='480' viewBox='0 0 NaN -3'"), None);
    }
}
