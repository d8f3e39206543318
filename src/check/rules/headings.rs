//! Whether headings go down one level at a time: those who listen to a page find their way by them.
//!
//! The title of the page is level 1, so its text begins at level 2. A block may have headings of its own;
//! they go on from the level around the block, and end with it. What only teachers or those who print
//! see stands elsewhere and may begin at any level.

use super::super::Asked;
use crate::diag::catalogue::reading as code;
use crate::diag::{Diagnostic, Report};
use crate::model::body::{Block, BlockKind, Heading, Readers};
use crate::model::source::Span;

/// Looks at every heading of a text.
pub fn ask(asked: &Asked<'_>, report: &mut Report) {
    let body = &asked.document.body;
    if !body.headings.is_empty() {
        run(&body.blocks, Some(1), asked, report);
    }
}

/// Goes through blocks below a heading of level `above`; gives back the level at their end.
fn run(blocks: &[Block], above: Option<u8>, asked: &Asked<'_>, report: &mut Report) -> Option<u8> {
    let mut above = above;
    for block in blocks {
        match &block.kind {
            BlockKind::Heading(index, _) => {
                let Some(heading) = asked.document.body.headings.get(*index as usize) else { continue };
                look(heading, above, asked, report);
                // What should have been a heading of the second level counts as one.
                above = Some(heading.level.max(2));
            }
            BlockKind::Directive(directive) => {
                let start = if Readers::of_directive(&directive.name) == Readers::Everyone { above } else { None };
                block.inside().into_iter().fold(start, |level, inner| run(inner, level, asked, report));
            }
            _ => above = block.inside().into_iter().fold(above, |level, inner| run(inner, level, asked, report)),
        }
    }
    above
}

fn look(heading: &Heading, above: Option<u8>, asked: &Asked<'_>, report: &mut Report) {
    let line = asked.first_line(heading.span);
    if heading.level == 1 {
        report.add(Diagnostic::at(&code::HEADING_FIRST_LEVEL, line));
    } else if let Some(above) = above.filter(|above| heading.level > above + 1) {
        let right = "#".repeat(usize::from(above) + 1);
        let diagnostic = Diagnostic::at(&code::HEADING_JUMP, line)
            .with("level", heading.level.to_string())
            .with("above", above.to_string())
            .with("marks", right.as_str());
        let start = line.range().start;
        let written = start..start + usize::from(heading.level);
        // A heading that is underlined has no marks to change.
        let marked = asked.project.source(line.source).text.get(written.clone()).is_some_and(|text| text.bytes().all(|byte| byte == b'#'));
        report.add(if marked { diagnostic.mended_by(Span::new(line.source, written), right) } else { diagnostic });
    }
}
