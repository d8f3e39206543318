//! The known word that a mistyped one was probably meant to be.

use super::fold::fold;

/// The candidate nearest to `word`, if it is near enough to be worth asking about. Marks and case
/// do not count, so `tieu-de` is near `tiêu đề`.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = fold(word);
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&word, &fold(candidate)), candidate))
        .filter(|(distance, candidate)| *distance <= 1 + candidate.chars().count().min(word.chars().count()) / 4)
        .min()
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_finds_the_word_and_nonsense_finds_none() {
        let known = ["title", "summary", "duration", "xâm-hại"];
        assert_eq!(nearest("titel", known), Some("title"));
        assert_eq!(nearest("Sumary", known), Some("summary"));
        assert_eq!(nearest("xam-hai", known), Some("xâm-hại"));
        assert_eq!(nearest("qwertyuiop", known), None);
    }
}
