//! The order of words in a language: `a à ả ã á ạ ă â … d đ`, by the rules of CLDR.

use std::cmp::Ordering;

use icu_collator::options::{AlternateHandling, CollatorOptions};
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale::Locale;

/// Compares words as a reader of one language expects.
pub struct Order(Option<CollatorBorrowed<'static>>);

impl Order {
    /// The order of the language `tag`; plain code points for a tag nobody knows.
    pub fn of(tag: &str) -> Self {
        let mut options = CollatorOptions::default();
        options.alternate_handling = Some(AlternateHandling::NonIgnorable);
        let locale: Option<Locale> = tag.parse().ok();
        Self(locale.and_then(|locale| Collator::try_new(CollatorPreferences::from(&locale), options).ok()))
    }

    /// Compares two texts; different texts are never equal.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        match &self.0 {
            Some(collator) => collator.compare(a, b).then_with(|| a.cmp(b)),
            None => a.cmp(b),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vietnamese_order_is_that_of_a_dictionary() {
        let mut words = ["đuối", "Đạo", "dê", "da", "ân", "ăn", "ạn", "án", "ãn", "ản", "àn", "an", "ơ", "ô", "o", "z"];
        let order = Order::of("vi");
        words.sort_by(|a, b| order.compare(a, b));
        assert_eq!(words, ["an", "àn", "ản", "ãn", "án", "ạn", "ăn", "ân", "da", "dê", "Đạo", "đuối", "o", "ô", "ơ", "z"]);
    }
}
