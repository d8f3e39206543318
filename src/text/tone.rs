//! Where the tone of an open syllable stands: `hòa` or `hoà`. Both are in use, and mean the same.

use unicode_normalization::UnicodeNormalization;

/// The vowels that `oa`, `oe` and `uy` end with, with their tones.
const LAST: [(char, &str); 3] = [('a', "àáảãạ"), ('e', "èéẻẽẹ"), ('y', "ỳýỷỹỵ")];

/// The word with its tone on the first vowel (`hoà` becomes `hòa`, `uỷ` becomes `ủy`), if it is a syllable that has it
/// on the second: one that ends with `oa`, `oe` or `uy`. After `q`, `u` is no vowel.
pub fn on_first_vowel(word: &str) -> Option<String> {
    let mut letters = word.chars().rev();
    let (last, first) = (letters.next()?, letters.next()?);
    let lower = last.to_lowercase().next()?;
    let (bare, _) = LAST.iter().find(|(_, toned)| toned.contains(lower))?;
    let fits = match first {
        'o' | 'O' => *bare != 'y',
        'u' | 'U' => *bare == 'y' && !matches!(letters.next(), Some('q' | 'Q')),
        _ => false,
    };
    if !fits {
        return None;
    }
    let tone = std::iter::once(last).nfd().nth(1)?;
    let plain = std::iter::once(last).nfd().next()?;
    let head = &word[..word.len() - last.len_utf8()];
    Some(head.chars().chain([tone]).nfc().chain([plain]).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tone_moves_to_the_first_vowel_of_open_syllables_only() {
        for (word, moved) in [("hoà", "hòa"), ("khoẻ", "khỏe"), ("uỷ", "ủy"), ("Thuý", "Thúy"), ("HOÀ", "HÒA"), ("xoá", "xóa")]
        {
            assert_eq!(on_first_vowel(word).as_deref(), Some(moved));
        }
        for word in ["hòa", "toàn", "quý", "quỳ", "hoa", "huế", "thuở", "á", "oẳn", "", "ý", "café"] {
            assert_eq!(on_first_vowel(word), None, "{word}");
        }
    }
}
