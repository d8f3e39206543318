//! The keys of a word: its exact letters, its letters whatever vowel carries the tone, and its letters without marks.
//!
//! What stands here is also in the theme's `search.js`, letter for letter; `tests/search/keys.tsv` holds both to it.

use crate::text::fold::fold;
use crate::text::into_nfc;

/// The word as it is told apart from all others: lower case, in normal form C.
pub fn form(word: &str) -> String {
    // The sigma at the end of a word is a sigma; the curly apostrophe is the straight one.
    into_nfc(word.to_lowercase()).replace('ς', "σ").replace('’', "'")
}

/// The word as it is typed without marks: `đuối` is `duoi`, `don't` is `dont`.
pub fn plain(form: &str) -> String {
    let mut plain = fold(form);
    plain.retain(|c| c != '\'');
    plain
}

/// The word with `y` for `i` at its end or the other way round: `kĩ` is written `kỹ` too.
pub fn other_i(form: &str) -> Option<String> {
    const I: [char; 6] = ['i', 'ì', 'ỉ', 'ĩ', 'í', 'ị'];
    const Y: [char; 6] = ['y', 'ỳ', 'ỷ', 'ỹ', 'ý', 'ỵ'];
    let last = form.chars().last()?;
    let other = I.iter().zip(Y).find_map(|(i, y)| if *i == last { Some(y) } else { (y == last).then_some(*i) })?;
    Some(format!("{}{other}", &form[..form.len() - last.len_utf8()]))
}

/// What a plain word is when its letters were typed for an input method that was not there: `dduoongf` is `duong`.
/// `None` where nothing is like that.
pub fn telex(plain: &str) -> Option<String> {
    let mut letters: Vec<char> = Vec::with_capacity(plain.len());
    for letter in plain.chars() {
        match (letters.last(), letter) {
            (Some(last), 'd' | 'a' | 'e' | 'o') if *last == letter => {}
            (Some('a' | 'o' | 'u'), 'w') => {}
            // A `w` by itself is ư.
            (_, 'w') => letters.push('u'),
            _ => letters.push(letter),
        }
    }
    // The key for the tone, after at least two letters.
    if letters.len() > 2 && matches!(letters.last(), Some('s' | 'f' | 'r' | 'x' | 'j')) {
        letters.pop();
    }
    let typed: String = letters.into_iter().collect();
    (typed != plain).then_some(typed)
}

/// One of 4,096 numbers for a form, by which those that stand beside a word on a page are noted.
pub fn mark(form: &str) -> u16 {
    let sum = form.chars().fold(7_u32, |sum, letter| sum.wrapping_mul(31).wrapping_add(u32::from(letter)));
    u16::try_from((sum ^ sum >> 12) & 4095).unwrap_or(0)
}
