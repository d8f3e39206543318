//! What the site must know of a file it carries: its fingerprint, its length, the size of a picture, and
//! whether captions are captions.
//!
//! The only file that names the readers of picture headers and of SVG.
#![expect(clippy::disallowed_methods, reason = "an edge room: it reads the project's files")]

use std::fs::File;
use std::io::{BufReader, Read as _};
use std::path::Path;

use crate::diag::catalogue::media::MEDIA_BAD_CAPTIONS;
use crate::diag::catalogue::source as code;
use crate::diag::reason::why;
use crate::diag::{Diagnostic, Report};
use crate::hash;
use crate::model::asset::CarriedFile;

/// Looks at the file `disk`, called `name` in messages. `None` after a problem.
pub fn carry(disk: &Path, name: &str, report: &mut Report) -> Option<CarriedFile> {
    let looked = File::open(disk).and_then(|file| Ok((file.metadata()?.len(), hash::of_reader(BufReader::new(file))?)));
    match looked {
        Ok((0, _)) => {
            report.add(Diagnostic::in_file(&code::SOURCE_EMPTY_FILE, name));
            None
        }
        Ok((bytes, hash)) => {
            if has_ending(disk, "vtt") && !is_webvtt(disk) {
                report.add(Diagnostic::in_file(&MEDIA_BAD_CAPTIONS, name));
            }
            Some(CarriedFile { disk: disk.to_path_buf(), hash, bytes, size: size(disk) })
        }
        Err(error) => {
            report.add(Diagnostic::in_file(&code::SOURCE_UNREADABLE, name).with("reason", why(&error)));
            None
        }
    }
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

fn size(disk: &Path) -> Option<(u32, u32)> {
    let extension = disk.extension()?.to_str()?.to_ascii_lowercase();
    match extension.as_str() {
        "svg" => svg_size(&std::fs::read_to_string(disk).ok()?),
        "png" | "jpg" | "jpeg" | "gif" | "webp" => {
            let size = imagesize::size(disk).ok()?;
            Some((u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?))
        }
        _ => None,
    }
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
