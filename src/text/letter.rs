//! What a letter belongs to: which script, and whether it is a letter at all.

use icu_properties::CodePointMapData;
use icu_properties::props::Script;
use unicode_normalization::char::is_combining_mark;

/// The script of a letter or of a mark that sits on letters, as a value that means only itself; `None` for
/// what all scripts share: digits, signs, spaces.
pub fn script(letter: char) -> Option<impl Ord + Copy + std::fmt::Debug> {
    let script = CodePointMapData::<Script>::new().get(letter);
    if script == Script::Common {
        return None;
    }
    // Marks are made for the letters below them: the tones of Vietnamese for Latin ones.
    let script = if script == Script::Inherited { Script::Latin } else { script };
    (letter.is_alphabetic() || is_combining_mark(letter)).then_some(script)
}

/// Whether the letter's script is written without spaces between words.
pub fn is_written_without_spaces(letter: char) -> bool {
    // Thai is the first of them in Unicode.
    letter >= '\u{e00}'
        && matches!(
            CodePointMapData::<Script>::new().get(letter),
            Script::Han | Script::Hiragana | Script::Katakana | Script::Khmer | Script::Lao | Script::Myanmar | Script::Thai
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_know_their_script_and_signs_have_none() {
        assert_eq!(script('ế'), script('a'));
        assert_eq!(script('\u{306}'), script('a'));
        assert_ne!(script('ꨌ'), script('a'));
        assert!(script('ꨌ').is_some() && script('ꨌ') == script('\u{AA4C}'));
        assert!([' ', '7', '→', '☐', '“'].into_iter().all(|sign| script(sign).is_none()));
    }
}
