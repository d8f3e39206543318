//! Footnotes: which are called, which are written, and what is told when the two do not agree.

use super::Builder;
use crate::diag::Diagnostic;
use crate::diag::catalogue::content as code;
use crate::model::body::{Footnote, Inline};
use crate::model::source::Span;

impl Builder<'_, '_> {
    /// Reports calls of footnotes that nobody wrote: the parser leaves them as text.
    pub(super) fn unknown_footnotes(&mut self, inlines: &[Inline], span: Span) {
        let texts = inlines.iter().filter_map(|inline| if let Inline::Text(text) = inline { Some(text.as_str()) } else { None });
        for (label, _) in texts.flat_map(|text| text.split("[^").skip(1)).filter_map(|rest| rest.split_once(']')) {
            if !label.is_empty() && !label.contains(char::is_whitespace) {
                self.report.add(Diagnostic::at(&code::MARKDOWN_UNKNOWN_FOOTNOTE, span).with("label", label));
            }
        }
    }

    /// Reports footnotes that nothing calls.
    pub(super) fn report_uncalled(&mut self) {
        for (index, span) in std::mem::take(&mut self.written) {
            if !self.called.contains(&index) {
                let label = self.body.footnotes[index as usize].label.clone();
                self.add(Diagnostic::at(&code::MARKDOWN_UNUSED_FOOTNOTE, span).with("label", label));
            }
        }
    }

    pub(super) fn footnote(&mut self, label: &str) -> u32 {
        let at = self.body.footnotes.iter().position(|note| note.label == label).unwrap_or_else(|| {
            self.body.footnotes.push(Footnote { label: label.to_owned(), blocks: Vec::new() });
            self.body.footnotes.len() - 1
        });
        u32::try_from(at).unwrap_or(u32::MAX)
    }
}
