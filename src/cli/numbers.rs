//! Counts and times as people write them.

use std::time::Duration;

use crate::diag::Tongue;

/// What is counted, in both languages.
#[derive(Clone, Copy, Debug)]
pub(super) struct Noun {
    /// Vietnamese has one form.
    vi: &'static str,
    /// English for one.
    one: &'static str,
    /// English for none or several.
    many: &'static str,
}

pub(super) const PAGES: Noun = Noun { vi: "trang", one: "page", many: "pages" };
pub(super) const LANGUAGES: Noun = Noun { vi: "ngôn ngữ", one: "language", many: "languages" };
pub(super) const ERRORS: Noun = Noun { vi: "lỗi", one: "error", many: "errors" };
pub(super) const WARNINGS: Noun = Noun { vi: "cảnh báo", one: "warning", many: "warnings" };
pub(super) const NOTES: Noun = Noun { vi: "lưu ý", one: "note", many: "notes" };
pub(super) const CHANGED: Noun = Noun { vi: "tệp mới hoặc sửa", one: "file new or changed", many: "files new or changed" };

pub(super) const FILES: Noun = Noun { vi: "tệp", one: "file", many: "files" };

/// `1.234 trang`, `1,234 pages`, `1 page`.
pub(super) fn count(n: usize, noun: Noun, tongue: Tongue) -> String {
    let word = match tongue {
        Tongue::Vi => noun.vi,
        Tongue::En if n == 1 => noun.one,
        Tongue::En => noun.many,
    };
    format!("{} {word}", number(n, tongue))
}

/// `1.234` or `1,234`.
pub(super) fn number(n: usize, tongue: Tongue) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(match tongue {
                Tongue::Vi => '.',
                Tongue::En => ',',
            });
        }
        out.push(digit);
    }
    out
}

/// `340 KB`, `1,2 MB`: as systems show sizes, two figures where they matter.
pub(super) fn size(bytes: u64, tongue: Tongue) -> String {
    #[expect(clippy::cast_precision_loss, reason = "two figures are shown")]
    let (mut value, mut units) = (bytes as f64, ["byte", "KB", "MB", "GB", "TB"].into_iter().peekable());
    while value >= 999.5 && units.len() > 1 {
        value /= 1000.0;
        units.next();
    }
    let unit = units.next().unwrap_or_default();
    let text = if value < 9.95 && unit != "byte" { format!("{value:.1}") } else { format!("{value:.0}") };
    match tongue {
        Tongue::Vi => format!("{} {unit}", text.replace('.', ",")),
        Tongue::En if unit == "byte" && bytes != 1 => format!("{text} bytes"),
        Tongue::En => format!("{text} {unit}"),
    }
}

/// `0,4 giây`, `0.04 seconds`, `75 seconds`: two figures, and never nothing at all.
pub(super) fn seconds(time: Duration, tongue: Tongue) -> String {
    let seconds = time.as_secs_f64().max(0.01);
    let text = match seconds {
        s if s < 0.095 => format!("{s:.2}"),
        s if s < 9.95 => format!("{s:.1}"),
        s => format!("{s:.0}"),
    };
    match tongue {
        Tongue::Vi => format!("{} giây", text.replace('.', ",")),
        Tongue::En => format!("{text} seconds"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_the_language() {
        use Tongue::{En, Vi};
        for (n, vi, en) in [(0, "0 trang", "0 pages"), (1, "1 trang", "1 page"), (1_234, "1.234 trang", "1,234 pages")] {
            assert_eq!((count(n, PAGES, Vi).as_str(), count(n, PAGES, En).as_str()), (vi, en));
        }
        assert_eq!(number(1_234_567, Vi), "1.234.567");
        for (ms, vi, en) in [(0, "0,01 giây", "0.01 seconds"), (94, "0,09 giây", "0.09 seconds"), (96, "0,1 giây", "0.1 seconds")] {
            let time = Duration::from_millis(ms);
            assert_eq!((seconds(time, Vi).as_str(), seconds(time, En).as_str()), (vi, en));
        }
        for (bytes, vi, en) in
            [(0, "0 byte", "0 bytes"), (1_240, "1,2 KB", "1.2 KB"), (999_600, "1,0 MB", "1.0 MB"), (87_000_000, "87 MB", "87 MB")]
        {
            assert_eq!((size(bytes, Vi).as_str(), size(bytes, En).as_str()), (vi, en));
        }
        assert_eq!(seconds(Duration::from_millis(1_260), Vi), "1,3 giây");
        assert_eq!(seconds(Duration::from_secs(75), En), "75 seconds");
    }
}
