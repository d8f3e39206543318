//! Numbers in a language, by the rules of CLDR: which form of a word goes with a number, and with which digits it is written.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};

/// The names of all forms that a language may have; every language has the last.
pub const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// How one language counts.
pub struct Numbers {
    rules: Option<PluralRules>,
    digits: Option<DecimalFormatter>,
}

impl Numbers {
    /// How the language `tag` counts. A tag nobody knows has one form and the digits 0 to 9.
    pub fn of(tag: &str) -> Self {
        let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
        let mut plain = DecimalFormatterOptions::default();
        // Years, and numbers on which one is to press, are never broken into thousands.
        plain.grouping_strategy = Some(GroupingStrategy::Never);
        Self {
            rules: PluralRules::try_new((&locale).into(), PluralRulesOptions::default()).ok(),
            digits: DecimalFormatter::try_new((&locale).into(), plain).ok(),
        }
    }

    /// The forms that words for countable things have here, in the order of [`FORMS`].
    pub fn forms(&self) -> Vec<&'static str> {
        let has = |form: &str| match &self.rules {
            Some(rules) => rules.categories().any(|category| name(category) == form),
            None => form == "other",
        };
        FORMS.into_iter().filter(|form| has(form)).collect()
    }

    /// The form that goes with `n` things.
    pub fn form(&self, n: u64) -> &'static str {
        self.rules.as_ref().map_or("other", |rules| name(rules.category_for(n)))
    }

    /// `n` in the digits of the language, without separators.
    pub fn write(&self, n: u64) -> String {
        self.digits.as_ref().map_or_else(|| n.to_string(), |digits| digits.format(&Decimal::from(n)).to_string())
    }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own_forms() {
        assert_eq!(Numbers::of("en").forms(), ["one", "other"]);
        assert_eq!(Numbers::of("ar").forms(), FORMS);
        assert_eq!(Numbers::of("cjm-Cham").forms(), ["other"]);
        assert_eq!(Numbers::of("no tag").forms(), ["other"]);
        let arabic = Numbers::of("ar");
        let forms = [0, 1, 2, 3, 11, 100].map(|n| arabic.form(n));
        assert_eq!(forms, ["zero", "one", "two", "few", "many", "other"]);
    }

    #[test]
    fn digits_are_those_of_the_language() {
        assert_eq!(Numbers::of("vi").write(2026), "2026");
        assert_eq!(Numbers::of("ar").write(12), "12");
        assert_eq!(Numbers::of("ar-EG").write(12), "١٢");
        assert_eq!(Numbers::of("fa").write(45), "۴۵");
    }
}
