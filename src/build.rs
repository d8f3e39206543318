//! The one function everybody should read first: the order of work.

use crate::diag::Report;
use crate::model::output::{Progress, Sink};
use crate::model::picture::Darkroom;
use crate::model::project::Project;
use crate::model::settings::Settings;
use crate::model::site::Site;
use crate::{check, parse, render, search, site};

/// What a build leaves behind, beside what it put into the sink.
pub struct Built {
    /// The assembled site.
    pub site: Site,
    /// Everything that was wrong, beside what reading the project had found.
    pub report: Report,
}

/// Reads the whole project and joins it, for what needs no pages: the report tells what was wrong so far.
pub fn assemble(project: &Project, settings: &Settings) -> Built {
    let mut report = Report::default();
    let parsed = parse::all(project, settings, &mut report);
    let site = site::assemble(parsed, project, settings, &mut report);
    Built { site, report }
}

/// Builds the whole project into `sink`, with the copies of its pictures from `darkroom`. Reads nothing,
/// writes nothing itself.
///
/// Pages are made even when there are errors, so that every problem shows in one run; what the sink
/// then holds is not worth keeping.
pub fn build(project: &Project, settings: &Settings, darkroom: &dyn Darkroom, sink: &dyn Sink, progress: Progress<'_>) -> Built {
    let Built { site, mut report } = assemble(project, settings);
    check::all(&site, project, settings, &mut report);
    let index = search::all(&site, settings);
    render::all(&site, &index, project, settings, darkroom, sink, progress, &mut report);
    Built { site, report }
}
