//! The one function everybody should read first: the order of work.

use std::sync::Arc;

use crate::diag::Report;
use crate::model::output::{Progress, Sink};
use crate::model::picture::Darkroom;
use crate::model::project::Project;
use crate::model::settings::Settings;
use crate::model::site::Site;
pub use crate::render::Opened;
use crate::site::Assembled;
use crate::{check, parse, render, search, site};

/// What a build leaves behind, beside what it put into the sink.
pub struct Built {
    /// The assembled site.
    pub site: Arc<Site>,
    /// Everything that was wrong, beside what reading the project had found.
    pub report: Report,
}

/// What is remembered from one build to the next.
#[derive(Debug, Default)]
pub struct Memo {
    texts: parse::Memo,
    site: Option<Assembled>,
}

impl Memo {
    /// To be called when something else than texts of pages has changed: all of the site is then joined anew.
    pub fn forget_site(&mut self) {
        self.site = None;
    }
}

/// Reads the whole project and joins it, for what needs no pages: the report tells what was wrong so far.
pub fn assemble(project: &Project, settings: &Settings) -> Built {
    assemble_again(project, settings, &mut Memo::default())
}

/// [`assemble`], with what `memo` remembers of the last time: the same result, sooner.
pub fn assemble_again(project: &Project, settings: &Settings, memo: &mut Memo) -> Built {
    let mut report = Report::default();
    let parsed = parse::again(project, settings, &mut memo.texts, &mut report);
    // Taken out, so that nothing half done is left should this fail.
    let last = memo.site.take();
    let again = last.and_then(|last| last.again(&parsed.fresh, project, settings));
    let assembled = again.unwrap_or_else(|| site::assemble(parsed, project, settings));
    report.append(assembled.report());
    let site = assembled.site.clone();
    memo.site = Some(assembled);
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

/// Makes an assembled site ready and gives it to `look`, which may have any of its files made, with what was wrong
/// so far.
///
/// # Errors
/// What is wrong, when not even the theme can be read.
pub fn open<T>(
    site: &Site,
    project: &Project,
    settings: &Settings,
    darkroom: &dyn Darkroom,
    look: impl FnOnce(Report, &Opened<'_>) -> T,
) -> Result<T, Report> {
    let index = search::Lazy::new(site, settings);
    render::open(site, &index, project, settings, darkroom, &|_, _| (), look)
}

/// What [`build`] would have found beyond [`assemble`] and [`open`]; `opened` is `None` where that failed. Now and
/// then `rest` may do something else; when it says `false` the work is given up.
pub fn problems(
    site: &Site,
    project: &Project,
    settings: &Settings,
    opened: Option<&Opened<'_>>,
    mut rest: impl FnMut() -> bool,
) -> Option<Report> {
    let mut report = Report::default();
    if !check::unless_stopped(site, project, settings, &mut report, &mut rest) {
        return None;
    }
    if let Some(opened) = opened {
        report.append(opened.problems(rest)?);
    }
    Some(report)
}
