//! Whether a lesson says what it rests on, whether somebody is to look at it again, and whether it is short enough for
//! those it is for.

use super::super::Asked;
use crate::diag::catalogue::care as code;
use crate::diag::{Diagnostic, Report};
use crate::model::body::{Block, BlockKind, DirectiveContent, Inline, Readers, plain_text};
use crate::model::front_matter::{Audience, ReviewStatus};
use crate::model::page::PageKind;
use crate::model::project::Project;
use crate::model::settings::Settings;
use crate::model::site::Site;

/// Words that children under nine read, or have read to them, in one go.
const MOST_WORDS_UNDER_NINE: usize = 350;
/// Words that anybody does.
const MOST_WORDS: usize = 1_100;

/// Looks at a lesson as a whole. Sections only lead on.
pub fn ask(asked: &Asked<'_>, report: &mut Report) {
    let document = asked.document;
    let head = &document.front_matter;
    if document.file.branch {
        return;
    }
    // A page for nobody in particular is a notice, or a page to look things up in; a draft may still be looking for its sources.
    let somebody = !head.ages.is_empty();
    if head.sources.is_empty() && somebody && !head.draft {
        report.add(Diagnostic::at(&code::SOURCES_MISSING, asked.title()));
    }
    let review = &head.review;
    if let (ReviewStatus::Reviewed, Some(on), Some(months)) = (review.status, review.on, review.every) {
        let due = on.after_months(months);
        if due <= asked.settings.today {
            let diagnostic = Diagnostic::at(&code::REVIEW_OVERDUE, asked.title());
            report.add(diagnostic.with("due", due.to_string()).with("on", on.to_string()));
        }
    }
    let young = head.ages.iter().any(|age| matches!(age, Audience::Age3To5 | Audience::Age6To8));
    let most = if young { MOST_WORDS_UNDER_NINE } else { MOST_WORDS };
    let count = length(&document.body.blocks);
    if count > most && somebody {
        let code = if young { &code::LENGTH_FOR_CHILDREN } else { &code::LENGTH };
        let diagnostic = Diagnostic::at(code, asked.title());
        report.add(diagnostic.with("count", count.to_string()).with("most", most.to_string()));
    }
}

/// Looks for lessons of sensitive sections that do not say themselves whether they are: a lesson may move, and what it
/// needs must move with it.
pub fn ask_sections(site: &Site, _: &Project, _: &Settings, report: &mut Report) {
    for page in site.pages.iter().filter(|page| page.borrowed.is_none()) {
        let (PageKind::Lesson(section), Some(document)) = (page.kind, site.document_of(page)) else { continue };
        if site.section(section).sensitive && document.front_matter.sensitive.is_none() {
            report.add(Diagnostic::at(&code::SENSITIVE_NOT_SAID, document.head).with("folder", site.section(section).folder.as_str()));
        }
    }
}

/// How many words a reader meets on the page itself.
fn length(blocks: &[Block]) -> usize {
    // As people count them: what stands between blanks.
    let count = |text: &[Inline]| plain_text(text, &[]).split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
    let mut sum = 0;
    for block in blocks {
        match &block.kind {
            BlockKind::Paragraph { content, .. } | BlockKind::Heading(_, content) => sum += count(content),
            BlockKind::Table(table) => sum += table.head.iter().chain(table.rows.iter().flatten()).map(|cell| count(cell)).sum::<usize>(),
            BlockKind::Directive(directive) if Readers::of_directive(&directive.name) != Readers::Everyone => continue,
            BlockKind::Directive(directive) => match &directive.content {
                DirectiveContent::Choices(_, choices) => {
                    sum += choices.iter().map(|choice| count(&choice.label) + count(&choice.feedback)).sum::<usize>();
                }
                DirectiveContent::Dialogue(lines) => sum += lines.iter().map(|line| count(&line.content)).sum::<usize>(),
                _ => {}
            },
            _ => {}
        }
        sum += block.inside().into_iter().map(length).sum::<usize>();
    }
    sum
}
