//! What a language tag tells: how it is written rightly, and which way the language runs. No language has code of its own.

use icu_locale::{Direction, Locale, LocaleDirectionality, LocaleExpander};

/// A language as its tag tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// The tag in canonical case: `cjm-Cham`.
    pub tag: String,
    /// Whether it is written from right to left.
    pub rtl: bool,
    /// Whether CLDR has heard of the language; a slip such as `vn` for `vi` is well-formed too.
    pub known: bool,
}

/// The language of `tag`; `None` when the text is no BCP 47 tag.
pub fn language(tag: &str) -> Option<Language> {
    let locale: Locale = tag.parse().ok()?;
    let rtl = LocaleDirectionality::new_extended().get(&locale.id) == Some(Direction::RightToLeft);
    Some(Language { tag: locale.to_string(), rtl, known: script(&locale).is_some() })
}

/// The script in which the language of `locale` is mostly written, whatever script the tag itself names.
fn script(locale: &Locale) -> Option<String> {
    let mut bare = locale.id.clone();
    (bare.script, bare.region) = (None, None);
    LocaleExpander::new_extended().maximize(&mut bare);
    bare.script.map(|script| script.to_string())
}

/// The language mostly spoken in a country: who writes `vn` means `vi`. `None` for what names no country.
pub fn spoken_in(country: &str) -> Option<String> {
    let mut there: Locale = format!("und-{country}").parse().ok()?;
    there.id.region?;
    LocaleExpander::new_extended().maximize(&mut there.id);
    (!there.id.language.is_unknown()).then(|| there.id.language.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_canonical_and_know_their_direction() {
        let of = |tag| language(tag).map(|language| (language.tag, language.rtl));
        assert_eq!(of("VI"), Some(("vi".into(), false)));
        assert_eq!(of("ar"), Some(("ar".into(), true)));
        assert_eq!(of("cjm-cham"), Some(("cjm-Cham".into(), false)));
        // The script decides, not the language.
        assert_eq!(of("cjm-arab"), Some(("cjm-Arab".into(), true)));
        assert_eq!(of("ar-latn"), Some(("ar-Latn".into(), false)));
        assert_eq!(of("not a tag"), None);
    }

    #[test]
    fn the_languages_of_the_province_are_known_and_a_slip_is_not() {
        for tag in ["vi", "en", "ar", "rog", "rgs", "roc", "cjm", "cjm-Latn", "cjm-Cham", "kpm", "rad", "zh-Hant", "yue", "nan"] {
            assert!(language(tag).is_some_and(|language| language.known), "{tag}");
        }
        for tag in ["vn", "xx", "eng-Latn-ZZ"] {
            assert!(language(tag).is_some_and(|language| !language.known), "{tag}");
        }
    }

    #[test]
    fn a_country_leads_to_its_language() {
        assert_eq!(spoken_in("vn").as_deref(), Some("vi"));
        assert_eq!(spoken_in("kh").as_deref(), Some("km"));
        assert_eq!(spoken_in("english"), None);
    }
}
