//! What a text weighs on its way to a reader. The only file that names flate2.

use flate2::Compression;
use flate2::write::GzEncoder;

/// The compressing that servers do by default.
const LEVEL: u32 = 6;

/// The length of `bytes` as gzip, in bytes.
pub fn weight(bytes: &[u8]) -> u64 {
    let mut encoder = GzEncoder::new(Counter(0), Compression::new(LEVEL));
    // Counting cannot fail.
    let _ = std::io::Write::write_all(&mut encoder, bytes);
    encoder.finish().map_or(0, |counter| counter.0)
}

/// A number that [`weight`] of `bytes` does not exceed, found without compressing: what the bytes would
/// take if each had the code of its own frequency, and a good deal more, since looking for repetitions
/// makes texts without any longer. Text in a language takes half of it. A twentieth of the time of
/// [`weight`], and near enough to let nearly every page pass.
pub fn at_most(bytes: &[u8]) -> u64 {
    /// Noise of two letters, the worst there is, takes a third more than its codes.
    const OVERHEAD: f64 = 1.4;
    /// Head, foot, and tables of codes.
    const FIXED: f64 = 300.0;
    let mut counts = [0_u32; 256];
    for byte in bytes {
        counts[usize::from(*byte)] += 1;
    }
    #[expect(clippy::cast_precision_loss, reason = "no page has 2^52 bytes")]
    let all = bytes.len() as f64;
    let bits: f64 = counts.iter().filter(|count| **count > 0).map(|count| f64::from(*count) * (all / f64::from(*count)).log2()).sum();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a length, and not negative")]
    let bound = (bits / 8.0 * OVERHEAD + FIXED) as u64;
    let stored = bytes.len() as u64;
    bound.min(stored + stored / 4_096 + 64)
}

struct Counter(u64);

impl std::io::Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bound_holds_for_text_and_for_what_cannot_be_compressed() {
        let mut state = 1_u32;
        let mut noise = |most: u32| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            u8::try_from((state >> 16) % most).unwrap_or(0)
        };
        for (length, letters) in [
            (0, 1),
            (1, 1),
            (50_000, 1),
            (50_000, 2),
            (50_000, 3),
            (50_000, 4),
            (50_000, 8),
            (50_000, 16),
            (50_000, 40),
            (50_000, 200),
            (300_000, 256),
        ] {
            let bytes: Vec<u8> = (0..length).map(|_| noise(letters)).collect();
            assert!(weight(&bytes) <= at_most(&bytes), "{length} of {letters}: {} > {}", weight(&bytes), at_most(&bytes));
        }
        let text = include_bytes!("gzip.rs");
        assert!(weight(text) < at_most(text) && at_most(text) < text.len() as u64);
    }
}
