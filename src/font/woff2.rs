//! WOFF2: the tables of a font behind each other, compressed as one. None of them is transformed: at
//! the size of a subset that would save little.

use brotli::enc::BrotliEncoderParams;

/// A table's name and what it holds.
pub type Table<'b> = ([u8; 4], &'b [u8]);

/// Tables whose name is written as a number, in the order of the numbers.
const KNOWN: [&[u8; 4]; 63] = [
    b"cmap", b"head", b"hhea", b"hmtx", b"maxp", b"name", b"OS/2", b"post", b"cvt ", b"fpgm", b"glyf", b"loca", b"prep", b"CFF ", b"VORG",
    b"EBDT", b"EBLC", b"gasp", b"hdmx", b"kern", b"LTSH", b"PCLT", b"VDMX", b"vhea", b"vmtx", b"BASE", b"GDEF", b"GPOS", b"GSUB", b"EBSC",
    b"JSTF", b"MATH", b"CBDT", b"CBLC", b"COLR", b"CPAL", b"SVG ", b"sbix", b"acnt", b"avar", b"bdat", b"bloc", b"bsln", b"cvar", b"fdsc",
    b"feat", b"fmtx", b"fvar", b"gvar", b"hsty", b"just", b"lcar", b"mort", b"morx", b"opbd", b"prop", b"trak", b"Zapf", b"Silf", b"Glat",
    b"Gloc", b"Feat", b"Sill",
];

/// The number that says that a table's name follows.
const UNKNOWN: u8 = 63;

/// What a table of glyphs says when it is not transformed; for all others that is 0.
const AS_IT_IS: u8 = 3 << 6;

/// The flavor of a font whose outlines are TrueType's, and of one whose are PostScript's.
const FLAVORS: [u32; 2] = [0x0001_0000, 0x4F54_544F];

/// The tables as a WOFF2 file.
pub fn pack(tables: &[Table<'_>]) -> Option<Vec<u8>> {
    let mut directory = Vec::new();
    let mut joined = Vec::new();
    // As in the font they are made into again: each begins at a multiple of four, after the list of them.
    let mut size = 12 + 16 * tables.len();
    for (tag, bytes) in tables {
        let known = KNOWN.iter().position(|known| *known == tag).and_then(|at| u8::try_from(at).ok());
        let as_it_is = if matches!(tag, b"glyf" | b"loca") { AS_IT_IS } else { 0 };
        directory.push(as_it_is | known.unwrap_or(UNKNOWN));
        if known.is_none() {
            directory.extend(tag);
        }
        push_base_128(u32::try_from(bytes.len()).ok()?, &mut directory);
        joined.extend_from_slice(bytes);
        size += bytes.len().next_multiple_of(4);
    }
    let mut packed = Vec::new();
    let settings = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        mode: brotli::enc::backward_references::BrotliEncoderMode::BROTLI_MODE_FONT,
        ..BrotliEncoderParams::default()
    };
    brotli::BrotliCompress(&mut joined.as_slice(), &mut packed, &settings).ok()?;
    let length = (48 + directory.len() + packed.len()).next_multiple_of(4);
    let flavor = FLAVORS[usize::from(tables.iter().any(|(tag, _)| tag.starts_with(b"CFF")))];
    let number = |n: usize| u32::try_from(n).ok();

    let mut out = Vec::with_capacity(length);
    out.extend(b"wOF2");
    out.extend(flavor.to_be_bytes());
    out.extend(number(length)?.to_be_bytes());
    out.extend(u16::try_from(tables.len()).ok()?.to_be_bytes());
    out.extend([0; 2]);
    out.extend(number(size)?.to_be_bytes());
    out.extend(number(packed.len())?.to_be_bytes());
    // Version 1.0, and neither further information nor private data.
    out.extend([0, 1, 0, 0]);
    out.extend([0; 20]);
    out.extend(directory);
    out.extend(packed);
    out.resize(length, 0);
    Some(out)
}

/// Seven bits a byte, the highest first; all but the last byte say that more follow.
fn push_base_128(number: u32, out: &mut Vec<u8>) {
    let more = (1..5).rev().filter(|place| number >> (7 * place) != 0);
    out.extend(more.map(|place| (number >> (7 * place)) as u8 & 0x7f | 0x80));
    out.push(number as u8 & 0x7f);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_take_as_few_bytes_as_they_need() {
        let written = |number| {
            let mut out = Vec::new();
            push_base_128(number, &mut out);
            out
        };
        assert_eq!(written(0), [0]);
        assert_eq!(written(127), [0x7f]);
        assert_eq!(written(128), [0x81, 0]);
        assert_eq!(written(16_384), [0x81, 0x80, 0]);
        assert_eq!(written(u32::MAX), [0x8f, 0xff, 0xff, 0xff, 0x7f]);
    }
}
