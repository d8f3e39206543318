//! The words of a text, as whoever searches knows them.

use super::letter::is_written_without_spaces;
use unicode_normalization::char::is_combining_mark;

/// The words of `text` with where each begins. A word is a run of letters, digits and their marks, with apostrophes
/// inside it (`don't`); in scripts written without spaces every letter is a word (`安`, `全`).
pub fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(char::is_alphanumeric)?;
        let end = start + length(&text[start..]);
        at = end;
        Some((start, &text[start..end]))
    })
}

/// The length in bytes of the word that `text` begins with.
fn length(text: &str) -> usize {
    let alone = text.chars().next().is_some_and(is_written_without_spaces);
    let mut chars = text.char_indices().skip(1).peekable();
    while let Some((at, letter)) = chars.next() {
        let goes_on = match letter {
            _ if letter.is_ascii_alphanumeric() => !alone,
            '\'' | '’' => !alone && chars.peek().is_some_and(|(_, next)| next.is_alphabetic() && !is_written_without_spaces(*next)),
            _ if letter.is_ascii() => false,
            _ if is_combining_mark(letter) => true,
            _ => !alone && letter.is_alphanumeric() && !is_written_without_spaces(letter),
        };
        if !goes_on {
            return at;
        }
    }
    text.len()
}

/// Whether two words with `gap` between them stand side by side: `trẻ em`, `trẻ-em`, but not `hại, trẻ`.
pub fn is_side_by_side(gap: &str) -> bool {
    gap.chars().all(|c| c.is_whitespace() && c != '\n' || c == '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_runs_of_letters_and_keep_their_marks() {
        let cases: [(&str, &[&str]); 6] = [
            ("Đuối nước: gọi 111, ngay!", &["Đuối", "nước", "gọi", "111", "ngay"]),
            ("tre\u{309} em-a", &["tre\u{309}", "em", "a"]),
            ("don't 'quote' ông’", &["don't", "quote", "ông"]),
            ("兒童 an toàn", &["兒", "童", "an", "toàn"]),
            ("ꨌꩌ ꨀ", &["ꨌꩌ", "ꨀ"]),
            (" …!\u{301} ", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(words(text).map(|(_, word)| word).collect::<Vec<_>>(), expected, "{text}");
            assert!(words(text).all(|(at, word)| text[at..].starts_with(word)));
        }
    }
}
