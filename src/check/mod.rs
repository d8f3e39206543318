//! The site is asked for what readers would stumble over. Pure: rules look at the frozen [`Site`]; what templates
//! make of it is read again in [`output`], when `nonla check` asks.
//!
//! A rule is one file in `rules/`: its first lines say what it asks and why, its codes stand in
//! [`catalogue::reading`](crate::diag::catalogue::reading) or where they belong, and its function adds
//! to a report. A rule about texts goes into [`TEXTS`] and is asked of every document, in parallel; one
//! about the site as a whole into [`WHOLE`]. [`walk`] goes through a text for them, [`contrast`] knows
//! how colours are measured.

mod contrast;
pub mod output;
mod rules;
mod walk;

use crate::diag::Report;
use crate::model::document::Document;
use crate::model::project::Project;
use crate::model::registry::Registries;
use crate::model::settings::Settings;
use crate::model::site::{Site, Targets};
use crate::model::source::Span;
use crate::par;

/// One text, and what a rule may know around it.
struct Asked<'s> {
    document: &'s Document,
    /// What its links and pictures mean.
    targets: &'s Targets,
    registries: &'s Registries,
    project: &'s Project,
    settings: &'s Settings,
}

impl Asked<'_> {
    /// Where the text says what it is called: what is about a lesson as a whole is shown there.
    fn title(&self) -> Span {
        self.document.title_line(&self.project.source(self.document.head.source).text)
    }

    /// The first line of `span`, which is where a person looks.
    fn first_line(&self, span: Span) -> Span {
        let text = self.project.source(span.source).text.get(span.range()).unwrap_or_default();
        let length = text.lines().next().map_or(0, |line| line.trim_end().len());
        let start = span.range().start;
        Span::new(span.source, start..start + length)
    }
}

/// The rules about texts, each asked of every document.
const TEXTS: [fn(&Asked<'_>, &mut Report); 10] = [
    rules::headings::ask,
    rules::links::ask,
    rules::tables::ask,
    rules::pictures::ask,
    rules::choices::ask,
    rules::law::ask,
    rules::letters::ask,
    rules::care::ask,
    rules::wording::ask,
    rules::sentences::ask,
];

/// The rules about the site as a whole.
const WHOLE: [fn(&Site, &Project, &Settings, &mut Report); 5] =
    [rules::colours::ask, rules::law::ask_registries, rules::care::ask_sections, rules::articles::ask, rules::unused::ask];

/// So many texts are asked before somebody who waits is looked after.
const AT_ONCE: usize = 128;

/// Asks every rule; what they find is in `report`.
pub fn all(site: &Site, project: &Project, settings: &Settings, report: &mut Report) {
    unless_stopped(site, project, settings, report, || true);
}

/// [`all`], as long as `go_on` says so, which is asked between a few texts; whether it came to its end.
pub fn unless_stopped(site: &Site, project: &Project, settings: &Settings, report: &mut Report, mut go_on: impl FnMut() -> bool) -> bool {
    WHOLE.iter().for_each(|rule| rule(site, project, settings, report));
    let texts: Vec<_> = site.documents.iter().zip(&site.targets).collect();
    for some in texts.chunks(AT_ONCE) {
        if !go_on() {
            return false;
        }
        for found in par::map(some, |(document, targets)| {
            let mut report = Report::default();
            let asked = Asked { document, targets, registries: &site.registries, project, settings };
            TEXTS.iter().for_each(|rule| rule(&asked, &mut report));
            report
        }) {
            report.append(found);
        }
    }
    true
}
