//! Whether pages to read carry what only lessons show: it would be written for nobody.

use crate::diag::catalogue::front_matter as code;
use crate::diag::{Diagnostic, Report};
use crate::model::front_matter::FrontMatter;
use crate::model::page::PageKind;
use crate::model::project::Project;
use crate::model::settings::Settings;
use crate::model::site::Site;

/// Looks at the head of every page to read.
pub fn ask(site: &Site, project: &Project, _: &Settings, report: &mut Report) {
    for page in site.pages.iter().filter(|page| page.borrowed.is_none()) {
        let (PageKind::Article(_), Some(document)) = (page.kind, site.document_of(page)) else { continue };
        let keys = of_lessons(&document.front_matter);
        let Some(first) = keys.first() else { continue };
        let line = document.line_of(first, &project.source(document.head.source).text);
        let names: Vec<String> = keys.iter().map(|key| format!("`{key}`")).collect();
        report.add(Diagnostic::at(&code::KEY_OF_LESSONS, line).with("keys", names.join(", ")));
    }
}

/// The keys of `head` that are about lessons.
fn of_lessons(head: &FrontMatter) -> Vec<&'static str> {
    let keys = [
        ("ages", !head.ages.is_empty()),
        ("grades", !head.grades.is_empty()),
        ("duration", head.duration.is_some()),
        ("objectives", !head.objectives.is_empty()),
        ("materials", !head.materials.is_empty()),
        ("topics", !head.topics.is_empty()),
    ];
    keys.into_iter().filter(|(_, written)| *written).map(|(key, _)| key).collect()
}
