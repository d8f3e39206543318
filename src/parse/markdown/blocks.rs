//! Our own blocks among the events: lines that open and close them, and lines that only look like it.

use std::ops::Range;

use super::{Builder, Open, What, raw_html};
use crate::diag::Diagnostic;
use crate::diag::catalogue::{content, directive as code};
use crate::model::body::{Block, BlockKind, Readers};
use crate::model::source::Span;
use crate::parse::directive::{self, Head};
use crate::parse::fences::Fence;

impl<'t> Builder<'t, '_> {
    /// Reports what was meant to open a block and is only text: words for teachers must not show by a slip.
    pub(super) fn stray_fence(&mut self, text: &str, range: &Range<usize>) {
        let at = |start: usize| range.start + start..range.start + text.trim_end().len();
        let after = |start: usize| text[start..].trim_start_matches(':');
        let opens = text.match_indices(":::").map(|(start, _)| start).find(|start| after(*start).starts_with(char::is_alphabetic));
        // In code, the line that would close was reported with the one that would open.
        let closes = text.starts_with(":::") && after(0).trim_end().is_empty() && !self.in_code();
        if let Some(start) = opens.or(closes.then_some(0)) {
            let span = self.span(&at(start));
            return self.add(Diagnostic::at(&code::DIRECTIVE_MISPLACED, span));
        }
        // A definition list may have taken the first colon.
        let before = self.text[..self.start + range.start].bytes().rev().take_while(|byte| *byte == b':').count();
        let rest = text.trim_start_matches(':');
        let name = rest.split_whitespace().next().unwrap_or_default();
        if before + text.len() - rest.len() == 2 && directive::is_name(name, self.theme) {
            let span = self.span(&at(0));
            self.add(Diagnostic::at(&code::DIRECTIVE_TOO_FEW_COLONS, span).with("name", name));
            // The line that closes it has all its colons, and closes nothing.
            let next = self.fences.partition_point(|fence| fence.range.end <= self.start + range.start);
            let outside = self.stack.iter().all(|open| !matches!(open.what, What::Directive(..)));
            self.passed_over += usize::from(outside && self.fences.get(next).is_some_and(super::Fence::closes));
        }
    }

    fn in_code(&self) -> bool {
        matches!(self.stack.last(), Some(Open { what: What::Code(..), .. }))
    }

    /// Whose eyes what is being read is for: of a block in a block, the fewest.
    pub(super) fn readers(&self) -> Readers {
        let around = self.stack.iter().filter_map(|open| match &open.what {
            What::Directive(head, _) => Some(Readers::of_directive(&head.name)),
            _ => None,
        });
        around.fold(Readers::Everyone, Readers::narrowed_to)
    }

    pub(super) fn html_block(&mut self, html: &str, range: &Range<usize>) {
        let at = self.fences.partition_point(|fence| fence.range.end <= range.start);
        match self.fences.get(at) {
            Some(fence) if fence.range.start < range.end => {
                self.seen[at] = true;
                // The stack's top is the HTML block itself; the block we open or close is around it.
                let html = self.stack.pop();
                self.fence(fence);
                self.stack.extend(html);
            }
            _ => self.refuse_html(html, range),
        }
    }

    pub(super) fn refuse_html(&mut self, html: &str, range: &Range<usize>) {
        if let Some(tag) = raw_html::first_tag(html) {
            let span = self.span(&(range.start + tag.start..range.start + tag.end));
            let written = &html[tag];
            self.add(Diagnostic::at(&content::MARKDOWN_RAW_HTML, span).with("tag", written).with("instead", raw_html::instead(written)));
        }
    }

    fn fence(&mut self, fence: &Fence) {
        let line = Span::new(self.source, self.start + fence.range.start..self.start + fence.range.end);
        if !fence.closes() {
            if self.is_too_deep(line) {
                self.passed_over += 1;
                return;
            }
            let rest = &self.text[self.start + fence.rest.start..self.start + fence.rest.end];
            let head = directive::head(rest, line, self.theme, self.report);
            self.stack.push(Open { what: What::Directive(head, fence.colons), span: line, blocks: Vec::new(), inlines: Vec::new() });
            return;
        }
        if self.passed_over > 0 {
            self.passed_over -= 1;
            return;
        }
        // Blocks of this container only: one that was opened outside the list we are in stays open.
        let open = self.stack.iter().rev().map_while(|open| match &open.what {
            What::Directive(_, colons) => Some(*colons),
            _ => None,
        });
        let depth = open.collect::<Vec<_>>().iter().position(|colons| *colons == fence.colons);
        let Some(depth) = depth else {
            let colons = ":".repeat(fence.colons);
            return self.add(Diagnostic::at(&code::DIRECTIVE_STRAY_CLOSING, line).with("fence", colons));
        };
        (0..depth).for_each(|_| self.close_unclosed());
        if let Some(mut open) = self.stack.pop() {
            if let What::Directive(head, _) = &open.what
                && head.name == "example"
            {
                open.blocks.insert(0, self.source_of(head.line, line));
                self.body.has_code = true;
            }
            self.finish(open);
        }
    }

    /// What an editor wrote between the lines `opening` and `closing`, as code.
    fn source_of(&self, opening: Span, closing: Span) -> Block {
        let text = self.text.get(opening.end as usize..closing.start as usize).unwrap_or_default();
        let text = format!("{}\n", text.trim_matches('\n'));
        Block { kind: BlockKind::Code { info: "markdown".to_owned(), text }, span: opening }
    }

    pub(super) fn close_unclosed(&mut self) {
        let Some(open) = self.stack.pop() else { return };
        if let What::Directive(head, colons) = &open.what {
            let diagnostic = Diagnostic::at(&code::DIRECTIVE_UNCLOSED, open.span).with("name", head.written);
            self.report.add(diagnostic.with("fence", ":".repeat(*colons)));
        }
        self.finish(open);
    }

    /// Closes every block above `depth` of the stack, as unclosed.
    pub(super) fn close_directives(&mut self, depth: usize) {
        while self.stack.len() > depth + 1 {
            self.close_unclosed();
        }
    }

    pub(super) fn directive(&mut self, head: Head<'t>, blocks: Vec<Block>) {
        let (opening, readers) = (head.line, self.readers());
        let holds = &mut self.body.holds;
        match head.name.as_str() {
            "teacher" => holds.teacher = true,
            "handout" => holds.handout = true,
            "quiz" | "scenario" => holds.questions = true,
            _ => {}
        }
        let directive = directive::shape(head, blocks, readers, &mut self.body, self.report);
        self.block(BlockKind::Directive(directive), opening);
    }
}
