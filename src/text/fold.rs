//! Letters without their marks: for addresses, anchors, and names that must not collide.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The five tones that are written.
const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];

/// Lower case without tone and vowel marks, `đ` as `d`: `Đường dây nóng` becomes `duong day nong`.
/// Letters of other scripts stay what they are.
pub fn fold(text: &str) -> String {
    text.nfd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            // U+00F0 and U+0256 look like đ and are typed for it (their capitals are one glyph).
            'đ' | 'ð' | 'ɖ' => 'd',
            other => other,
        })
        .collect()
}

/// The syllable with its tone lifted out and put last, so that it does not matter on which vowel it was written:
/// `hoà` and `hòa` become one. In normal form D.
pub fn tone_last(syllable: &str) -> String {
    let tone = syllable.nfd().find(|c| TONES.contains(c));
    let rest = syllable.nfd().filter(|c| Some(*c) != tone);
    rest.chain(tone).collect()
}

/// The letter without its tone, but with what makes it a letter of its own: `ề` becomes `ê`, `đ` stays.
pub fn without_tone(letter: char) -> char {
    let mut kept = std::iter::once(letter).nfd().filter(|c| !TONES.contains(c)).nfc();
    kept.next().unwrap_or(letter)
}

/// ASCII letters, digits and single hyphens: what addresses and anchors are made of. Other scripts
/// are transliterated. Empty when nothing remains (`"?!"`).
pub fn slug(text: &str) -> String {
    let folded = fold(text);
    let mut out = String::with_capacity(folded.len());
    let mut push = |c: char| {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        } else if !out.is_empty() && !out.ends_with('-') && c != '\'' {
            out.push('-');
        }
    };
    for c in folded.chars() {
        if c.is_ascii() {
            push(c);
        } else {
            match deunicode::deunicode_char(c) {
                Some(ascii) => ascii.chars().for_each(&mut push),
                None => push('-'),
            }
        }
    }
    while out.ends_with('-') {
        out.pop();
    }
    out
}

/// Whether the text is what [`slug`] makes: lower-case ASCII words joined by single hyphens.
pub fn is_slug(text: &str) -> bool {
    !text.is_empty() && text.split('-').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vietnamese_slugs_keep_every_letter() {
        let cases = [
            ("Đường dây nóng 111: đi lạc", "duong-day-nong-111-di-lac"),
            ("Bàn tay năm ngón — và một điều!", "ban-tay-nam-ngon-va-mot-dieu"),
            ("Đ\u{1b0}\u{1a1}\u{300}ng", "duong"),
            ("Ðường", "duong"),
            ("What's new?", "whats-new"),
            ("مرحبا", "mrhb"),
            ("?!", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(slug(text), expected, "{text}");
            assert!(expected.is_empty() || is_slug(expected));
        }
    }

    #[test]
    fn where_a_tone_was_put_does_not_matter() {
        for (old, new) in [("hoà", "hòa"), ("khoẻ", "khỏe"), ("thuỷ", "thủy"), ("hoa\u{300}", "hòa")] {
            assert_eq!(tone_last(old), tone_last(new));
        }
        assert_ne!(tone_last("hòa"), tone_last("hóa"));
        assert_ne!(tone_last("hôn"), tone_last("hơn"));
    }

    #[test]
    fn composed_and_decomposed_text_fold_alike() {
        assert_eq!(fold("tr\u{1ebb}"), fold("tre\u{309}"));
        assert_eq!(fold("TRẺ EM Đ"), "tre em d");
    }
}
