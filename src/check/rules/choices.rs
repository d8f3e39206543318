//! Whether every answer of a quiz or scenario can be chosen, and is explained. That there are answers,
//! and a right one in a quiz, has been asked when the text was parsed.

use super::super::{Asked, walk};
use crate::diag::catalogue::reading as code;
use crate::diag::{Diagnostic, Report};
use crate::model::body::{BlockKind, DirectiveContent, Inline, plain_text};

/// Looks at every answer of a text.
pub fn ask(asked: &Asked<'_>, report: &mut Report) {
    let body = &asked.document.body;
    let words = |text: &[Inline]| plain_text(text, &body.images).trim().to_owned();
    walk::blocks(body, &mut |block| {
        let BlockKind::Directive(directive) = &block.kind else { return };
        let DirectiveContent::Choices(_, choices) = &directive.content else { return };
        for choice in choices {
            let label = words(&choice.label);
            if label.is_empty() {
                report.add(Diagnostic::at(&code::CHOICE_NO_LABEL, asked.first_line(choice.span)));
            } else if words(&choice.feedback).is_empty() {
                report.add(Diagnostic::at(&code::CHOICE_NO_FEEDBACK, asked.first_line(choice.span)).with("label", label));
            }
        }
    });
}
