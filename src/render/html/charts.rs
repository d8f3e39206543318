//! `:::chart`: the table of the block, drawn for the theme's component, or why it cannot be.

use tera::{Context, Value};

use super::Html;
use crate::diag::catalogue::chart as code;
use crate::diag::{Code, Diagnostic};
use crate::model::body::{Block, BlockKind, Directive, Table};
use crate::model::page::Format;
use crate::render::chart::{self, Bar, Chart, MOST_ROWS, MOST_SERIES, Refusal};
use crate::render::theme::map;

impl<'s> Html<'s> {
    /// Adds to `args` an id, and the chart of the first table among `blocks` (none after a problem); gives what stands below it.
    pub(super) fn chart(&mut self, args: &mut Context, directive: &'s Directive, blocks: &'s [Block]) -> String {
        self.directives += 1;
        args.insert_value("id", Value::from(format!("{}_{}", directive.name, self.directives)));
        let chart = self.read_chart(directive, blocks);
        // A slide has room for one of the two, and the bars say all that the table says.
        let alone = self.format == Format::Slides && chart.is_some();
        args.insert_value("chart", chart.map_or_else(Value::none, |chart| view(&chart, !alone)));
        self.apart(|html| {
            let drawn = blocks.iter().position(|block| matches!(block.kind, BlockKind::Table(_))).filter(|_| alone);
            let below = blocks.iter().enumerate().filter(|(at, _)| drawn != Some(*at));
            below.for_each(|(_, block)| html.block(block));
        })
    }

    fn read_chart(&mut self, directive: &'s Directive, blocks: &'s [Block]) -> Option<Chart> {
        let table = blocks.iter().find_map(|block| if let BlockKind::Table(table) = &block.kind { Some(table) } else { None });
        let Some(table) = table else {
            self.problems.push(Diagnostic::at(&code::CHART_NO_TABLE, directive.opening).with("name", directive.name.as_str()));
            return None;
        };
        // Numbers are written as in the language of the text, which is not always the reader's.
        match chart::read(table, self.pages.marks(self.document.file.locale), &self.document.body.images) {
            Ok(chart) => Some(chart),
            Err(refusal) => {
                self.problems.push(self.refused(&refusal, directive, table));
                None
            }
        }
    }

    fn refused(&self, refusal: &Refusal, directive: &Directive, table: &Table) -> Diagnostic {
        let marks = self.pages.marks(self.document.file.locale);
        let at = |code: &'static Code| Diagnostic::at(code, directive.opening);
        match refusal {
            Refusal::NoNumbers => at(&code::CHART_NO_NUMBERS).with("decimal", marks.decimal.to_string()),
            Refusal::NotANumber(cell) => at(&code::CHART_NOT_A_NUMBER)
                .with("cell", cell.as_str())
                .with("group", marks.group.to_string())
                .with("decimal", marks.decimal.to_string()),
            Refusal::Negative(cell) => at(&code::CHART_NEGATIVE).with("cell", cell.as_str()),
            Refusal::TwoUnits(one, other) => at(&code::CHART_TWO_UNITS).with("one", one.as_str()).with("other", other.as_str()),
            Refusal::TooLarge { columns } => at(&code::CHART_TOO_LARGE)
                .with("rows", table.rows.len().to_string())
                .with("columns", columns.to_string())
                .with("most_rows", MOST_ROWS.to_string())
                .with("most_columns", MOST_SERIES.to_string()),
        }
    }
}

/// What the component shows; `table` says whether the table follows.
fn view(chart: &Chart, table: bool) -> Value {
    let bar = |(nth, bar): (usize, &Bar)| {
        map([
            ("series", Value::normal_string(chart.series.get(nth).map_or("", String::as_str))),
            ("text", Value::normal_string(&bar.text)),
            ("svg", Value::safe_string(&chart::svg(bar.share, nth))),
        ])
    };
    let rows = chart.rows.iter().map(|row| {
        let bars: Vec<Value> = row.bars.iter().enumerate().map(bar).collect();
        map([("label", Value::normal_string(&row.label)), ("bars", Value::from(bars))])
    });
    let rows: Vec<Value> = rows.collect();
    map([("grouped", Value::from(chart.series.len() > 1)), ("table", Value::from(table)), ("rows", Value::from(rows))])
}
