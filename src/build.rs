//! The one function everybody should read first: the order of work.

use crate::diag::Report;
use crate::model::output::Sink;
use crate::model::project::Project;
use crate::model::settings::Settings;
use crate::model::site::Site;

/// What a build leaves behind, beside what it put into the sink.
pub struct Built {
    /// The assembled site.
    pub site: Site,
    /// Everything that was wrong.
    pub report: Report,
}

/// Is told how many of how many pages are done, from several threads.
pub type Progress<'a> = &'a (dyn Fn(usize, usize) + Sync);

/// Builds the whole project into `sink`. Reads nothing, writes nothing.
///
/// When the report has errors the sink holds nothing worth keeping.
pub fn build(project: &Project, settings: &Settings, sink: &dyn Sink, progress: Progress<'_>) -> Built {
    let _ = (project, settings, sink, progress);
    Built { site: Site::default(), report: Report::default() }
}
