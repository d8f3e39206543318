//! A table becomes a chart: which of its columns hold numbers, and how long the bar of each is.
//!
//! Bars are drawn, words are not: labels and values stay text of the page, which wraps, grows with the
//! reader's letters and is found by search, whatever font is there. The values are those of the
//! table, letter by letter.

use crate::model::body::{Image, Inline, Table, plain_text};
use crate::text::amount::{self, Marks};

/// More rows than this nobody compares.
pub const MOST_ROWS: usize = 20;
/// More columns than this cannot be told apart without colour.
pub const MOST_SERIES: usize = 4;

/// A table read as a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// What is counted: the heads of the columns with numbers.
    pub series: Vec<String>,
    /// In the order of the table.
    pub rows: Vec<Row>,
}

/// What one row of the table says.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The first cell.
    pub label: String,
    /// One for each of [`Chart::series`].
    pub bars: Vec<Bar>,
}

/// One number.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// As it stands in the table.
    pub text: String,
    /// Its part of the largest number of the table, 0 to 1.
    pub share: f64,
}

/// Why a table is no chart.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// No column after the first holds numbers, or there is no row.
    NoNumbers,
    /// A cell among numbers that is none.
    NotANumber(String),
    /// A number below zero, which no bar can show.
    Negative(String),
    /// Two numbers of different things: `12 %` and `30`.
    TwoUnits(String, String),
    /// More rows than [`MOST_ROWS`], or more columns of numbers than [`MOST_SERIES`].
    TooLarge {
        /// How many columns hold numbers.
        columns: usize,
    },
}

struct Cell {
    text: String,
    number: Option<(f64, String)>,
}

/// Reads a table whose numbers are written with `marks`. `images` are those of its text.
///
/// # Errors
/// Why it cannot be drawn.
pub fn read(table: &Table, marks: Marks, images: &[Image]) -> Result<Chart, Refusal> {
    let words = |inlines: &[Inline]| plain_text(inlines, images).trim().to_owned();
    let column = |at: usize| {
        let texts = table.rows.iter().map(|row| row.get(at).map_or_else(String::new, |cell| words(cell)));
        texts.map(|text| Cell { number: amount::read(&text, marks), text }).collect::<Vec<_>>()
    };
    // A column without any number is a remark, and stays in the table.
    let columns = (1..table.head.len()).map(|at| (at, column(at)));
    let columns: Vec<(usize, Vec<Cell>)> = columns.filter(|(_, cells)| cells.iter().any(|cell| cell.number.is_some())).collect();
    if columns.is_empty() {
        return Err(Refusal::NoNumbers);
    }
    if table.rows.len() > MOST_ROWS || columns.len() > MOST_SERIES {
        return Err(Refusal::TooLarge { columns: columns.len() });
    }
    let most = largest(columns.iter().flat_map(|(_, cells)| cells))?;
    let bar = |cell: &Cell| {
        let value = cell.number.as_ref().map_or(0.0, |(value, _)| *value);
        Bar { text: cell.text.clone(), share: if most > 0.0 { value / most } else { 0.0 } }
    };
    let rows = table.rows.iter().enumerate().map(|(at, row)| Row {
        label: row.first().map_or_else(String::new, |cell| words(cell)),
        bars: columns.iter().filter_map(|(_, cells)| cells.get(at)).map(bar).collect(),
    });
    let series = columns.iter().map(|(at, _)| words(&table.head[*at])).collect();
    Ok(Chart { series, rows: rows.collect() })
}

/// The largest of numbers that may stand side by side.
fn largest<'c>(cells: impl Iterator<Item = &'c Cell>) -> Result<f64, Refusal> {
    let (mut most, mut first): (f64, Option<&Cell>) = (0.0, None);
    for cell in cells {
        let Some((value, unit)) = &cell.number else { return Err(Refusal::NotANumber(cell.text.clone())) };
        if *value < 0.0 {
            return Err(Refusal::Negative(cell.text.clone()));
        }
        match first {
            Some(other) if other.number.as_ref().is_some_and(|(_, known)| known != unit) => {
                return Err(Refusal::TwoUnits(other.text.clone(), cell.text.clone()));
            }
            Some(_) => {}
            None => first = Some(cell),
        }
        most = most.max(*value);
    }
    Ok(most)
}

/// The drawing of a bar, the `nth` of its row: full width is the largest number.
///
/// A line along its middle may be dashed by the theme, so that bars differ without colour.
pub fn svg(share: f64, nth: usize) -> String {
    let (percent, nth) = (share.clamp(0.0, 1.0) * 100.0, nth + 1);
    format!(
        "<svg class=\"bar s{nth}\" aria-hidden=\"true\" width=\"100%\" height=\"1em\"><rect width=\"{percent:.2}%\" height=\"100%\"/>\
         <line x2=\"{percent:.2}%\" y1=\"50%\" y2=\"50%\"/></svg>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const VI: Marks = Marks { decimal: ',', group: '.' };

    fn table(rows: &[&[&str]]) -> Table {
        let cells = |row: &&[&str]| row.iter().map(|text| vec![Inline::Text((*text).to_owned())]).collect::<Vec<_>>();
        Table { alignments: Vec::new(), head: cells(&rows[0]), rows: rows[1..].iter().map(cells).collect() }
    }

    #[test]
    fn bars_are_parts_of_the_largest_number() {
        let chart = read(&table(&[&["Ai", "Số", "Ghi chú"], &["Mẹ", "30", "kể trước"], &["Cô", "40", ""]]), VI, &[]).expect("a chart");
        assert_eq!(chart.series, ["Số"]);
        let bars: Vec<(&str, &str, f64)> =
            chart.rows.iter().map(|row| (row.label.as_str(), row.bars[0].text.as_str(), row.bars[0].share)).collect();
        assert_eq!(bars, [("Mẹ", "30", 0.75), ("Cô", "40", 1.0)]);
        assert!(svg(0.75, 0).contains("width=\"75.00%\""));
    }

    #[test]
    fn what_cannot_be_compared_is_refused() {
        let refused = |rows: &[&[&str]]| read(&table(rows), VI, &[]).expect_err("no chart");
        assert_eq!(refused(&[&["Ai", "Số"], &["Mẹ", "nhiều"]]), Refusal::NoNumbers);
        assert_eq!(refused(&[&["Ai", "Số"], &["Mẹ", "3"], &["Cô", "?"]]), Refusal::NotANumber("?".to_owned()));
        assert_eq!(refused(&[&["Ai", "Số"], &["Mẹ", "-3"]]), Refusal::Negative("-3".to_owned()));
        assert_eq!(refused(&[&["Ai", "Số"], &["Mẹ", "3 %"], &["Cô", "3"]]), Refusal::TwoUnits("3 %".to_owned(), "3".to_owned()));
        assert_eq!(refused(&[&["", "a", "b", "c", "d", "e"], &["x", "1", "1", "1", "1", "1"]]), Refusal::TooLarge { columns: 5 });
        let many: Vec<Vec<&str>> = std::iter::repeat_n(vec!["x", "1"], 22).collect();
        assert_eq!(refused(&many.iter().map(Vec::as_slice).collect::<Vec<_>>()), Refusal::TooLarge { columns: 1 });
    }
}
