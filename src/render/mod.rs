//! Site becomes artifacts.
//!
//! [`plan`] lists what is to be made; [`job`] makes one thing of the list, [`outside`] the few files
//! that belong to no language. [`views`] turns the site into what templates may see ([`view`] is that
//! contract), [`html`] the tree into HTML with [`highlight`] for code, [`json_ld`] a lesson into data
//! for search engines; [`slides`] arranges a text for the wall, [`chart`] a table as bars;
//! [`theme`] holds the templates ([`counted`]
//! chooses plural forms for them), [`mod@assets`] its other files with the site's [`fonts`], [`styles`]
//! writes its colours, [`pages`] answers questions about other pages;
//! [`pictures`] knows which copies of a picture there are, [`weight`] says what is too heavy.

mod assets;
mod chart;
mod counted;
mod fonts;
mod highlight;
mod html;
mod job;
mod json_ld;
mod outside;
mod pages;
mod pictures;
mod plan;
pub mod qr;
mod slides;
pub mod styles;
mod theme;
pub mod view;
mod views;
mod weight;

use std::cell::OnceCell;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::diag::{Diagnostic, Report};
use crate::model::output::{Artifact, Progress, Sink};
use crate::model::path::OutPath;
use crate::model::picture::{Darkroom, PictureCopy};
use crate::model::project::Project;
use crate::model::search::Searchable;
use crate::model::settings::Settings;
use crate::model::site::Site;
use crate::par;
use job::Bench;
use pages::Pages;
use pictures::Album;
use plan::Job;
use theme::Theme;
use views::Views;
use weight::Weights;

/// Makes every artifact of the site and hands it to `sink`, in parallel, once `darkroom` has made the
/// copies of its pictures. `index` is what its readers search.
#[expect(clippy::too_many_arguments, reason = "everything that a site is made of, named")]
pub fn all(
    site: &Site,
    index: &dyn Searchable,
    project: &Project,
    settings: &Settings,
    darkroom: &dyn Darkroom,
    sink: &dyn Sink,
    progress: Progress<'_>,
    report: &mut Report,
) {
    let made = open(site, index, project, settings, darkroom, progress, |mut report, opened| {
        let jobs: Vec<Job> = opened.jobs().iter().cloned().chain(opened.index_jobs()).collect();
        let done = AtomicUsize::new(0);
        let problems = par::map(&jobs, |job| {
            let mut problems = Vec::new();
            if let Some((path, artifact)) = job::run(job, opened.bench, &mut problems) {
                sink.put(path, artifact);
            }
            progress(done.fetch_add(1, Ordering::Relaxed) + 1, jobs.len());
            problems
        });
        report_once(problems.into_iter().flatten(), &mut report);
        report
    });
    let (Ok(found) | Err(found)) = made;
    report.append(found);
}

/// A site whose artifacts are made when somebody asks for them.
pub struct Opened<'o> {
    bench: &'o Bench<'o>,
    /// Planned when somebody first asks for more than a page.
    jobs: OnceCell<Vec<Job>>,
}

/// Makes ready what all pages share, and gives the site to `look`, with what was wrong so far.
///
/// # Errors
/// What is wrong with the theme, when it cannot be read.
pub fn open<T>(
    site: &Site,
    index: &dyn Searchable,
    project: &Project,
    settings: &Settings,
    darkroom: &dyn Darkroom,
    progress: Progress<'_>,
    look: impl FnOnce(Report, &Opened<'_>) -> T,
) -> Result<T, Report> {
    let mut report = Report::default();
    let Some(theme) = Theme::new(project, settings, &site.words, &mut report) else { return Err(report) };
    let album = Album::new(site, project, darkroom, progress, &mut report);
    let copies: Vec<(OutPath, &PictureCopy)> = album.files().into_iter().collect();
    let assets = assets::of_theme(project, &site.looks, settings, fonts::make(site, project, settings, &mut report));
    let pages = Pages::new(site, settings, project, &album);
    let views = Views::new(&pages, &assets, index);
    let weights = Weights::new(&pages, &assets, &copies, &mut report);
    let bench = Bench { pages: &pages, theme: &theme, views: &views, assets: &assets, index, copies: &copies, weights: &weights };
    Ok(look(report, &Opened { bench: &bench, jobs: OnceCell::new() }))
}

impl Opened<'_> {
    /// The artifact at `path`, made now. What was wrong is found by [`problems`](Self::problems).
    pub fn find(&self, path: &OutPath) -> Option<Artifact> {
        let make = |job: &Job| job::run(job, self.bench, &mut Vec::new()).map(|(_, artifact)| artifact);
        if let Some(page) = plan::page_at(self.bench.pages.site, path) {
            return make(&page);
        }
        match self.jobs().iter().find(|job| job::makes(job, path, self.bench)) {
            Some(job) => make(job),
            None if path.as_str().starts_with("search/") => make(&self.index_jobs().find(|job| job::makes(job, path, self.bench))?),
            None => None,
        }
    }

    /// Makes every page to find what is wrong with it. Between two pages `rest` may do something else; when it says
    /// `false` the work is given up, and nothing is told.
    pub fn problems(&self, mut rest: impl FnMut() -> bool) -> Option<Report> {
        let mut problems = Vec::new();
        for job in self.jobs() {
            if !rest() {
                return None;
            }
            job::run(job, self.bench, &mut problems);
        }
        let mut report = Report::default();
        report_once(problems, &mut report);
        Some(report)
    }

    fn jobs(&self) -> &[Job] {
        self.jobs.get_or_init(|| {
            // The style of the 404 page stands in that page.
            let theme_files = self.bench.assets.keys().filter(|name| *name != "404.css").cloned();
            let Pages { site, settings, project, .. } = self.bench.pages;
            plan::plan(site, settings, theme_files, project.statics.len(), self.bench.copies.len())
        })
    }

    fn index_jobs(&self) -> impl Iterator<Item = Job> {
        (0..).take(self.bench.index.files().files.len()).map(Job::Index)
    }
}

/// One mistake in a template fails every page that uses it; the first page is enough to mend it.
fn report_once(problems: impl IntoIterator<Item = Diagnostic>, report: &mut Report) {
    let mut seen = std::collections::BTreeSet::new();
    for problem in problems {
        let reason = problem.args.iter().find(|(name, _)| *name == "reason").map(|(_, reason)| reason.clone());
        if seen.insert((problem.code.name, problem.place.clone(), reason)) {
            report.add(problem);
        }
    }
}
