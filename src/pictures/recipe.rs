//! Which copies a picture gets: a pure function of its bytes.

use super::bitmap::Bitmap;
use super::codec::{Decoded, decode, encode};
use crate::model::picture::{Format, Raster, WIDEST};

/// Changes whenever the same picture would give other copies; what was kept from before is then made anew.
pub(super) const VERSION: &str = "1";

/// The widths of copies: a phone of 320 CSS pixels, and twice or thrice as many dots for sharper screens.
const WIDTHS: [u32; 5] = [320, 480, 640, 960, WIDEST];
/// A copy is at most this much of the width of the next, in percent: less would hardly be smaller.
const NARROWER: u64 = 87;
/// A picture of fewer bytes is left alone: asking for it costs more than it weighs.
const LIGHT: u64 = 4096;

/// A copy that was just made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Made {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) format: Format,
    pub(super) bytes: Vec<u8>,
}

/// The copies of a picture of `width` dots, widest first.
fn widths(width: u32) -> Vec<u32> {
    let mut next = width;
    let mut widths = Vec::new();
    for narrower in WIDTHS.into_iter().rev() {
        if u64::from(narrower) * 100 <= u64::from(next) * NARROWER {
            widths.push(narrower);
            next = narrower;
        }
    }
    widths
}

/// Whether a picture of this width (as it is shown) and weight may get any copy.
pub(super) fn worthwhile(raster: Raster, width: u32, bytes: u64) -> bool {
    bytes >= LIGHT && (raster.format == Format::Png || !widths(width).is_empty())
}

/// All copies of the picture `original`, narrowest first: those in its own format, then those in WebP.
/// `None` when it is damaged.
pub(super) fn develop(original: &[u8], raster: Raster) -> Option<Vec<Made>> {
    let Decoded { bitmap, profile } = decode(original, raster.format)?;
    let bitmap = bitmap.upright(raster.orientation);
    let weight = original.len();
    let copies = narrowed(&bitmap);
    let profile = profile.as_deref();
    let write = |bitmap: &Bitmap, format| {
        let bytes = encode(bitmap, profile, format)?;
        Some(Made { width: bitmap.width, height: bitmap.height, format, bytes })
    };
    let mut made: Vec<Made> = copies.iter().filter_map(|copy| write(copy, raster.format)).collect();
    keep_lighter(&mut made, weight);
    // Of a photograph, WebP without loss has several times the bytes of a JPEG: it is not even tried.
    if raster.format == Format::Png {
        // A picture that browsers are offered as it is gets a WebP of its own width too.
        let whole = (copies.first().map(|copy| copy.width) != Some(WIDEST)).then_some(&bitmap);
        let mut webp: Vec<Made> = whole.into_iter().chain(&copies).filter_map(|copy| write(copy, Format::WebP)).collect();
        // A browser takes either the one row or the other; so the whole row must be worth it.
        let instead = |width: u32| made.iter().rev().find(|copy| copy.width >= width).map_or(weight, |copy| copy.bytes.len());
        let complete = webp.len() == copies.len() + usize::from(whole.is_some());
        if complete && webp.iter().all(|copy| copy.bytes.len() < instead(copy.width)) {
            keep_lighter(&mut webp, weight);
            made.reverse();
            made.extend(webp.into_iter().rev());
            return Some(made);
        }
    }
    made.reverse();
    Some(made)
}

/// Widest first. Each is made from the narrowest that is at least twice as wide.
fn narrowed(bitmap: &Bitmap) -> Vec<Bitmap> {
    let mut copies: Vec<Bitmap> = Vec::new();
    for width in widths(bitmap.width) {
        let from = copies.iter().rev().find(|copy| copy.width >= 2 * width).unwrap_or(bitmap);
        let copy = from.narrowed(width);
        copies.push(copy);
    }
    copies
}

/// Drops what is not lighter than the next wider one, the widest than the original of `weight` bytes.
fn keep_lighter(made: &mut Vec<Made>, weight: usize) {
    let mut next = weight;
    made.retain(|copy| {
        let lighter = copy.bytes.len() < next;
        if lighter {
            next = copy.bytes.len();
        }
        lighter
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_are_clearly_narrower_than_the_next() {
        assert_eq!(widths(4000), [1280, 960, 640, 480, 320]);
        assert_eq!(widths(1472), [1280, 960, 640, 480, 320]);
        assert_eq!(widths(1400), [960, 640, 480, 320]);
        assert_eq!(widths(700), [480, 320]);
        assert_eq!(widths(360), [0_u32; 0]);
        assert_eq!(widths(1), [0_u32; 0]);
    }

    /// A picture of soft colours with a little grain, as cameras see.
    fn scene(width: u32, height: u32, channels: usize) -> Bitmap {
        let mut seed = 7_u32;
        let mut samples = Vec::new();
        for y in 0..height {
            for x in 0..width {
                for channel in 0..channels {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    let soft = (x * (channel as u32 + 1) / 4 + y / 2) % 230;
                    samples.push(if channels.is_multiple_of(2) && channel == channels - 1 {
                        u8::try_from(x % 256).unwrap()
                    } else {
                        u8::try_from(soft + (seed >> 29)).unwrap()
                    });
                }
            }
        }
        Bitmap::new(width, height, channels, samples).unwrap()
    }

    fn raster(format: Format) -> Raster {
        Raster { format, orientation: 1 }
    }

    #[test]
    fn a_photograph_gets_copies_in_its_own_format_only() {
        for channels in [1, 3] {
            let original = encode(&scene(1000, 500, channels), None, Format::Jpeg).unwrap();
            let made = develop(&original, raster(Format::Jpeg)).unwrap();
            let widths: Vec<_> = made.iter().map(|copy| (copy.width, copy.height, copy.format)).collect();
            assert_eq!(widths, [320, 480, 640].map(|width| (width, width / 2, Format::Jpeg)));
            assert!(made.windows(2).all(|pair| pair[0].bytes.len() < pair[1].bytes.len()));
            for copy in &made {
                let again = decode(&copy.bytes, Format::Jpeg).unwrap().bitmap;
                assert_eq!((again.width, again.height, again.channels), (copy.width, copy.height, channels));
            }
        }
    }

    #[test]
    fn a_picture_of_any_channels_gets_copies_that_can_be_read() {
        for channels in 1..=4 {
            let original = encode(&scene(600, 300, channels), None, Format::Png).unwrap();
            let made = develop(&original, raster(Format::Png)).unwrap();
            assert!(made.iter().any(|copy| copy.format == Format::Png && copy.width == 480), "{channels}");
            for copy in &made {
                let again = decode(&copy.bytes, copy.format).unwrap().bitmap;
                assert_eq!((again.width, again.height), (copy.width, copy.height));
                assert_eq!(again.channels % 2, channels % 2, "{channels}: opacity is kept, and none is made up");
            }
        }
    }

    #[test]
    fn webp_comes_whole_and_is_lighter_everywhere() {
        let flat = Bitmap::new(
            800,
            400,
            3,
            (0..800 * 400).flat_map(|at| [u8::try_from(at % 800 / 4).unwrap(), 90, u8::try_from(at / 800 / 2).unwrap()]).collect(),
        )
        .unwrap();
        let original = encode(&flat, None, Format::Png).unwrap();
        let made = develop(&original, raster(Format::Png)).unwrap();
        let webp: Vec<_> = made.iter().filter(|copy| copy.format == Format::WebP).collect();
        if let Some(widest) = webp.last() {
            assert_eq!(widest.width, 800, "the original's own width is offered too");
        }
        for copy in &webp {
            let instead = made.iter().find(|other| other.format == Format::Png && other.width >= copy.width);
            assert!(copy.bytes.len() < instead.map_or(original.len(), |other| other.bytes.len()));
        }
    }

    #[test]
    fn a_camera_held_upright_gives_upright_copies() {
        let original = encode(&scene(800, 600, 3), None, Format::Jpeg).unwrap();
        let made = develop(&original, Raster { format: Format::Jpeg, orientation: 6 }).unwrap();
        assert_eq!(made.first().map(|copy| (copy.width, copy.height)), Some((320, 427)));
        assert!(made.iter().all(|copy| copy.height > copy.width));
    }

    #[test]
    fn the_colour_profile_is_kept_and_nothing_else() {
        let profile = vec![7_u8; 500];
        let original = encode(&scene(600, 300, 3), Some(&profile), Format::Jpeg).unwrap();
        for copy in develop(&original, raster(Format::Jpeg)).unwrap() {
            assert_eq!(decode(&copy.bytes, copy.format).unwrap().profile.as_deref(), Some(profile.as_slice()));
        }
        let original = encode(&scene(600, 300, 4), Some(&profile), Format::Png).unwrap();
        for copy in develop(&original, raster(Format::Png)).unwrap() {
            assert_eq!(decode(&copy.bytes, copy.format).unwrap().profile.as_deref(), Some(profile.as_slice()));
        }
    }

    #[test]
    fn what_is_damaged_is_said_to_be() {
        for (format, channels) in [(Format::Jpeg, 3), (Format::Png, 4), (Format::WebP, 4)] {
            let whole = encode(&scene(600, 300, channels), None, format).unwrap();
            assert!(develop(&whole, raster(format)).is_some());
            for end in [0, 1, 30, whole.len() / 2] {
                assert!(develop(&whole[..end], raster(format)).is_none(), "{format:?} {end}");
            }
        }
    }
}
