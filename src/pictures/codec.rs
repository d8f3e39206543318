//! The doors to JPEG, PNG and WebP: bytes become dots, dots become bytes.
//!
//! Of what a file says beside its dots only the colour profile is kept. Where, when and with what a
//! picture was taken stays in the original.

use std::io::Cursor;

use image_webp::{WebPDecoder, WebPEncoder};
use jpeg_encoder::{Encoder as JpegEncoder, SamplingFactor};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::bitmap::Bitmap;
use crate::model::picture::Format;

/// How much of a photograph is kept, of 100. With halved colour and tables made to measure a copy has
/// three quarters of the bytes of a plain JPEG of this quality.
const QUALITY: u8 = 80;

/// A picture as it was read.
pub(super) struct Decoded {
    pub(super) bitmap: Bitmap,
    /// What its colours mean, if it says so.
    pub(super) profile: Option<Vec<u8>>,
}

/// Reads a picture; `None` when it is damaged.
pub(super) fn decode(bytes: &[u8], format: Format) -> Option<Decoded> {
    match format {
        Format::Jpeg => jpeg(bytes),
        Format::Png => png(bytes),
        Format::WebP => webp(bytes),
    }
}

fn jpeg(bytes: &[u8]) -> Option<Decoded> {
    // The decoder would paint grey what is missing, and forgive what cameras write beside the standard.
    if !jpeg_ends(bytes) {
        return None;
    }
    let options = DecoderOptions::default().set_strict_mode(false).set_max_width(usize::MAX).set_max_height(usize::MAX);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().ok()?;
    let (space, channels) = match decoder.input_colorspace()? {
        ColorSpace::Luma => (ColorSpace::Luma, 1),
        _ => (ColorSpace::RGB, 3),
    };
    decoder.set_options(options.jpeg_set_out_colorspace(space));
    let samples = decoder.decode().ok()?;
    let (width, height) = decoder.dimensions()?;
    let bitmap = Bitmap::new(u32::try_from(width).ok()?, u32::try_from(height).ok()?, channels, samples)?;
    Some(Decoded { bitmap, profile: decoder.icc_profile() })
}

/// Whether the mark of the end follows the dots. A small picture inside the head has its own, which does not count.
fn jpeg_ends(bytes: &[u8]) -> bool {
    let mut rest = bytes.get(2..).unwrap_or_default();
    while let [0xff, marker, tail @ ..] = rest {
        rest = match (marker, tail) {
            (0xda, _) => return tail.windows(2).any(|pair| pair == [0xff, 0xd9]),
            (0xff, _) => &rest[1..],
            (0x01 | 0xd0..=0xd8, _) => tail,
            (_, [high, low, ..]) => tail.get(usize::from(u16::from_be_bytes([*high, *low]))..).unwrap_or_default(),
            _ => return false,
        };
    }
    false
}

fn png(bytes: &[u8]) -> Option<Decoded> {
    // The size was found fit before.
    let mut decoder = ::png::Decoder::new_with_limits(Cursor::new(bytes), ::png::Limits { bytes: usize::MAX });
    decoder.set_transformations(::png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().ok()?;
    let mut samples = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut samples).ok()?;
    samples.truncate(frame.buffer_size());
    let bitmap = Bitmap::new(frame.width, frame.height, frame.color_type.samples(), samples)?;
    let profile = reader.info().icc_profile.as_ref().map(|profile| profile.to_vec());
    Some(Decoded { bitmap: bitmap.opaque_if_it_is(), profile })
}

fn webp(bytes: &[u8]) -> Option<Decoded> {
    let mut decoder = WebPDecoder::new(Cursor::new(bytes)).ok()?;
    let mut samples = vec![0; decoder.output_buffer_size()?];
    decoder.read_image(&mut samples).ok()?;
    let (width, height) = decoder.dimensions();
    let bitmap = Bitmap::new(width, height, if decoder.has_alpha() { 4 } else { 3 }, samples)?;
    Some(Decoded { bitmap: bitmap.opaque_if_it_is(), profile: decoder.icc_profile().ok()? })
}

/// Writes a picture. `None` for what the format cannot hold.
pub(super) fn encode(bitmap: &Bitmap, profile: Option<&[u8]>, format: Format) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    match format {
        Format::Jpeg => {
            let color = if bitmap.channels == 1 { jpeg_encoder::ColorType::Luma } else { jpeg_encoder::ColorType::Rgb };
            let mut encoder = JpegEncoder::new(&mut bytes, QUALITY);
            encoder.set_sampling_factor(SamplingFactor::R_4_2_0);
            encoder.set_optimized_huffman_tables(true);
            if let Some(profile) = profile {
                encoder.add_icc_profile(profile).ok()?;
            }
            let (width, height) = (u16::try_from(bitmap.width).ok()?, u16::try_from(bitmap.height).ok()?);
            encoder.encode(&bitmap.samples, width, height, color).ok()?;
        }
        Format::Png => {
            let mut info = ::png::Info::with_size(bitmap.width, bitmap.height);
            info.bit_depth = ::png::BitDepth::Eight;
            info.color_type = match bitmap.channels {
                1 => ::png::ColorType::Grayscale,
                2 => ::png::ColorType::GrayscaleAlpha,
                3 => ::png::ColorType::Rgb,
                _ => ::png::ColorType::Rgba,
            };
            info.icc_profile = profile.map(Into::into);
            let mut encoder = ::png::Encoder::with_info(&mut bytes, info).ok()?;
            encoder.set_compression(::png::Compression::Balanced);
            let mut writer = encoder.write_header().ok()?;
            writer.write_image_data(&bitmap.samples).ok()?;
            writer.finish().ok()?;
        }
        Format::WebP => {
            let color = match bitmap.channels {
                1 => image_webp::ColorType::L8,
                2 => image_webp::ColorType::La8,
                3 => image_webp::ColorType::Rgb8,
                _ => image_webp::ColorType::Rgba8,
            };
            // WebP has colours only, for which a profile of greys means nothing.
            if profile.is_some() && bitmap.channels < 3 || bitmap.width.max(bitmap.height) > 1 << 14 {
                return None;
            }
            let mut encoder = WebPEncoder::new(&mut bytes);
            encoder.set_icc_profile(profile.map(<[u8]>::to_vec).unwrap_or_default());
            encoder.encode(&bitmap.samples, bitmap.width, bitmap.height, color).ok()?;
        }
    }
    Some(bytes)
}
