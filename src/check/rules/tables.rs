//! Whether every column of a table has a name: screen readers say it before each cell.

use super::super::{Asked, walk};
use crate::diag::catalogue::reading as code;
use crate::diag::{Diagnostic, Report};
use crate::model::body::{BlockKind, Inline, plain_text};
use crate::text::fold::fold;

/// Looks at every table of a text.
pub fn ask(asked: &Asked<'_>, report: &mut Report) {
    let body = &asked.document.body;
    let words = |cell: &[Inline]| plain_text(cell, &body.images).trim().to_owned();
    walk::blocks(body, &mut |block| {
        let BlockKind::Table(table) = &block.kind else { return };
        let names: Vec<String> = table.head.iter().map(|cell| words(cell)).collect();
        let first_line = asked.first_line(block.span);
        if names.iter().all(String::is_empty) {
            report.add(Diagnostic::at(&code::TABLE_NO_HEADER, first_line));
            return;
        }
        for (column, name) in names.iter().enumerate() {
            let filled = || table.rows.iter().any(|row| row.get(column).is_some_and(|cell| !words(cell).is_empty()));
            if name.is_empty() {
                if filled() {
                    report.add(Diagnostic::at(&code::TABLE_EMPTY_HEADER, first_line).with("column", (column + 1).to_string()));
                }
            } else if names[..column].iter().any(|before| fold(before) == fold(name)) {
                report.add(Diagnostic::at(&code::TABLE_SAME_HEADER, first_line).with("text", name.as_str()));
            }
        }
    });
}
