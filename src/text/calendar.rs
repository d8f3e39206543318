//! Days as readers of a language write them, by the patterns of CLDR. The calendar is the Gregorian one
//! everywhere: the days told here are those of laws and of checks, which carry its years.

use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Date;
use icu_datetime::options::YearStyle;
use icu_locale::Locale;

use super::language::language;

type Formatter = FixedCalendarDateTimeFormatter<Gregorian, YMD>;

/// How one language writes days.
pub struct Days(Option<Formatter>);

/// How long a day is written, and after the habits of which language or region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Style {
    length: Length,
    habits: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Length {
    /// `24/11/2026`
    Short,
    /// `24 Nov 2026`
    Medium,
    /// `24 November 2026`
    Long,
}

impl Style {
    /// `short`, `medium` or `long`, and perhaps a tag whose habits are followed: `long en-GB`.
    /// `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let mut words = text.split_whitespace();
        let length = match words.next()? {
            "short" => Length::Short,
            "medium" => Length::Medium,
            "long" => Length::Long,
            _ => return None,
        };
        let habits = match words.next() {
            Some(tag) => Some(language(tag).filter(|language| language.known)?.tag),
            None => None,
        };
        words.next().is_none().then_some(Self { length, habits })
    }
}

impl Days {
    /// How the language `tag` writes days, in the `style` its words ask for. Without one, a day is written
    /// out; and a language of whose days CLDR knows nothing writes them in digits, as `other` does.
    pub fn of(tag: &str, style: Option<&Style>, other: &str) -> Self {
        if let Some(style) = style {
            return Self(formatter(style.habits.as_deref().unwrap_or(tag), style.length));
        }
        let long = Self(formatter(tag, Length::Long));
        // For a language it does not know, ICU answers as for no language at all.
        if long.write(2026, 11, 24) == Self(formatter("und", Length::Long)).write(2026, 11, 24) {
            return Self(formatter(other, Length::Short));
        }
        long
    }

    /// The day, in words or digits; as in ISO 8601 where even that fails.
    pub fn write(&self, year: u16, month: u8, day: u8) -> String {
        let date = Date::try_new_gregorian(i32::from(year), month, day).ok();
        match self.0.as_ref().zip(date) {
            Some((formatter, date)) => formatter.format(&date).to_string(),
            None => format!("{year:04}-{month:02}-{day:02}"),
        }
    }
}

fn formatter(tag: &str, length: Length) -> Option<Formatter> {
    let locale: Locale = tag.parse().ok()?;
    let fields = match length {
        Length::Short => YMD::short(),
        Length::Medium => YMD::medium(),
        Length::Long => YMD::long(),
    };
    // Two digits of a year are too few for a law.
    Formatter::try_new((&locale).into(), fields.with_year_style(YearStyle::Full)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(tag: &str, style: &str) -> String {
        Days::of(tag, Style::parse(style).as_ref(), "vi").write(2026, 11, 24)
    }

    #[test]
    fn days_read_as_people_write_them() {
        assert_eq!(day("vi", "short"), "24/11/2026");
        assert_eq!(day("en", "long en-GB"), "24 November 2026");
        assert_eq!(day("en", ""), "November 24, 2026");
        assert_eq!(day("ar", ""), "24 نوفمبر 2026");
        assert_eq!(day("ar-EG", ""), "٢٤ نوفمبر ٢٠٢٦");
        assert_eq!(day("th", ""), "24 พฤศจิกายน ค.ศ. 2026");
        assert_eq!(day("vi", "medium"), "24 thg 11, 2026");
        assert_eq!(day("zh-Hant", ""), "2026年11月24日");
        // CLDR has no months for them.
        for tag in ["cjm-Cham", "rog", "kpm", "rad"] {
            assert_eq!(day(tag, ""), "24/11/2026", "{tag}");
        }
    }

    #[test]
    fn what_is_no_style_is_none() {
        for text in ["", "{dd}/{mm}/{yyyy}", "shorter", "long en-GB now", "long vn"] {
            assert_eq!(Style::parse(text), None, "{text}");
        }
    }
}
