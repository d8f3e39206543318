//! A day of the calendar, without a time or a zone.

use std::fmt;
use std::str::FromStr;

/// A valid day of the Gregorian calendar between the years 1 and 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// 1 to 9999.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to the length of the month.
    pub day: u8,
}

/// The text is not a day written `YYYY-MM-DD`, or there is no such day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSuchDay;

impl Date {
    /// The day, if the calendar has it.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let length = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        ((1..=9999).contains(&year) && (1..=length).contains(&day)).then_some(Self { year, month, day })
    }

    /// How many days have passed since `earlier`; less than zero if it is yet to come.
    pub fn days_since(self, earlier: Self) -> i32 {
        self.number() - earlier.number()
    }

    /// The day so many months later; the last one of its month where that is shorter.
    #[must_use]
    pub fn after_months(self, months: u16) -> Self {
        let all = u32::from(self.month) - 1 + u32::from(months);
        let year = u16::try_from(u32::from(self.year) + all / 12).unwrap_or(9999).min(9999);
        let month = u8::try_from(all % 12 + 1).unwrap_or(12);
        (1..=self.day).rev().find_map(|day| Self::new(year, month, day)).unwrap_or(self)
    }

    /// Days since a first one long ago. Years begin in March here, so that the day of a leap year is the last.
    fn number(self) -> i32 {
        let (month, year) = (i32::from(self.month), i32::from(self.year));
        let (month, year) = if month > 2 { (month - 3, year) } else { (month + 9, year - 1) };
        year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + i32::from(self.day)
    }
}

impl FromStr for Date {
    type Err = NoSuchDay;

    fn from_str(text: &str) -> Result<Self, NoSuchDay> {
        let mut parts = text.splitn(3, '-');
        let mut number = |width: usize| {
            let part = parts.next()?;
            (part.len() == width && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse::<u16>().ok()).flatten()
        };
        let (year, month, day) = (number(4), number(2), number(2));
        year.zip(month).zip(day).and_then(|((y, m), d)| Self::new(y, u8::try_from(m).ok()?, u8::try_from(d).ok()?)).ok_or(NoSuchDay)
    }
}

/// ISO 8601: `2026-11-23`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_over_months_and_leap_years() {
        let day = |text: &str| text.parse::<Date>().expect("a day");
        for (later, earlier, days) in [
            ("2026-11-28", "2026-11-28", 0),
            ("2024-03-01", "2024-02-28", 2),
            ("2025-03-01", "2025-02-28", 1),
            ("2027-11-28", "2026-11-28", 365),
            ("2001-01-01", "2000-01-01", 366),
            ("2026-01-01", "2026-01-02", -1),
        ] {
            assert_eq!(day(later).days_since(day(earlier)), days, "{earlier} to {later}");
        }
        for (from, months, to) in [
            ("2026-08-31", 6, "2027-02-28"),
            ("2023-12-31", 2, "2024-02-29"),
            ("2026-11-28", 12, "2027-11-28"),
            ("2026-11-28", 0, "2026-11-28"),
        ] {
            assert_eq!(day(from).after_months(months), day(to), "{months} months after {from}");
        }
    }

    #[test]
    fn only_days_that_exist_are_dates() {
        for good in ["2026-11-23", "2024-02-29", "2000-02-29", "0001-01-01"] {
            assert_eq!(good.parse::<Date>().map(|d| d.to_string()).as_deref(), Ok(good));
        }
        for bad in ["2026-2-3", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "23/11/2026", "2026-11-23T08:00", "", "0000-01-01"]
        {
            assert_eq!(bad.parse::<Date>(), Err(NoSuchDay), "{bad}");
        }
    }
}
