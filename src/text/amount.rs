//! An amount as a language writes it, `1.234,5 %` or `1,234.5 %`: read, and written as in another.

/// How a language writes numbers: `1.234,5` or `1,234.5`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    /// Before the fraction.
    pub decimal: char,
    /// Between thousands.
    pub group: char,
}

impl Marks {
    /// The marks that these two words are, the decimal one first; as in English where one is no single letter.
    pub fn of([decimal, group]: [&str; 2]) -> Self {
        let mark = |word: &str, default| {
            let mut chars = word.chars();
            chars.next().filter(|_| chars.next().is_none()).unwrap_or(default)
        };
        Self { decimal: mark(decimal, '.'), group: mark(group, ',') }
    }
}

/// A number and what is counted, as in `1.234,5 %`. Nothing when a number is not all there is, or when it
/// is grouped as no number of the language is: `1.5` in Vietnamese.
pub fn read(text: &str, marks: Marks) -> Option<(f64, String)> {
    let (negative, text) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text),
    };
    let chars: Vec<char> = text.chars().collect();
    let (mut digits, mut run, mut grouped, mut fraction) = (String::new(), 0, false, false);
    let mut at = 0;
    while let Some(c) = chars.get(at).copied() {
        let next = chars.get(at + 1).copied().and_then(digit);
        // A space may stand between thousands everywhere.
        let group = (c == marks.group || matches!(c, ' ' | '\u{a0}' | '\u{202f}')) && next.is_some();
        if let Some(value) = digit(c) {
            digits.push(value);
            run += 1;
        } else if c == marks.decimal && next.is_some() && !fraction {
            if grouped && run != 3 {
                return None;
            }
            digits.push('.');
            (fraction, grouped, run) = (true, false, 0);
        } else if group && !fraction {
            if run == 0 || run > 3 || grouped && run != 3 {
                return None;
            }
            (grouped, run) = (true, 0);
        } else {
            break;
        }
        at += 1;
    }
    if grouped && run != 3 {
        return None;
    }
    let unit: String = chars[at..].iter().collect::<String>().trim().to_owned();
    if unit.chars().any(|c| digit(c).is_some()) {
        return None;
    }
    let value: f64 = digits.parse().ok()?;
    Some((if negative { -value } else { value }, unit))
}

/// The amount in `text`, written with other marks. Nothing when it is none.
pub fn rewritten(text: &str, from: Marks, to: Marks) -> Option<String> {
    read(text, from)?;
    let mut chars = text.chars().peekable();
    let mut out = String::with_capacity(text.len());
    while let Some(c) = chars.next() {
        // A dot in what is counted has no digit behind it.
        let within = chars.peek().is_some_and(|next| digit(*next).is_some());
        out.push(match c {
            c if within && c == from.decimal => to.decimal,
            c if within && c == from.group => to.group,
            c => c,
        });
    }
    Some(out)
}

/// A decimal digit of the scripts the site may be written in, as an ASCII digit.
fn digit(c: char) -> Option<char> {
    let zero = [0x30, 0x660, 0x6f0, 0xaa50].into_iter().find(|zero| (*zero..zero + 10).contains(&u32::from(c)))?;
    char::from_digit(u32::from(c) - zero, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    const VI: Marks = Marks { decimal: ',', group: '.' };
    const EN: Marks = Marks { decimal: '.', group: ',' };

    #[test]
    fn numbers_are_read_as_the_language_writes_them() {
        let value = |text, marks| read(text, marks).map(|(value, unit)| (value.to_string(), unit));
        let some = |value: &str, unit: &str| Some((value.to_owned(), unit.to_owned()));
        assert_eq!(value("1.234,5", VI), some("1234.5", ""));
        assert_eq!(value("1,234.5", EN), some("1234.5", ""));
        assert_eq!(value("63 %", VI), some("63", "%"));
        assert_eq!(value("1 234 567 cuộc gọi", VI), some("1234567", "cuộc gọi"));
        assert_eq!(value("−3", VI), some("-3", ""));
        assert_eq!(value("٣٫٥", Marks { decimal: '٫', group: '٬' }), some("3.5", ""));
        for wrong in ["1.5", "12.34", "1.2345", "1.234.5", "", "nhiều", "10–15", "$5", ",5x5", "12 3"] {
            assert_eq!(value(wrong, VI), None, "{wrong}");
        }
    }

    #[test]
    fn what_is_an_amount_in_one_language_is_the_same_in_the_other() {
        for (vi, en) in [("1.234.567,89 %", "1,234,567.89 %"), ("76,6%", "76.6%"), ("1 234 tr.", "1 234 tr."), ("−0,5", "−0.5")] {
            assert_eq!(rewritten(vi, VI, EN).as_deref(), Some(en));
            assert_eq!(rewritten(en, EN, VI).as_deref(), Some(vi));
        }
        for no_amount in ["1.5", "Điều 25", "", "10–15"] {
            assert_eq!(rewritten(no_amount, VI, EN), None, "{no_amount}");
        }
    }
}
