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
mod qr;
mod slides;
mod styles;
mod theme;
pub mod view;
mod views;
mod weight;

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::diag::{Diagnostic, Report};
use crate::model::output::{Progress, Sink};
use crate::model::path::OutPath;
use crate::model::picture::{Darkroom, PictureCopy};
use crate::model::project::Project;
use crate::model::search::SearchFiles;
use crate::model::settings::Settings;
use crate::model::site::Site;
use crate::par;
use job::Bench;
use pages::Pages;
use pictures::Album;
use theme::Theme;
use views::Views;
use weight::Weights;

/// Makes every artifact of the site and hands it to `sink`, in parallel, once `darkroom` has made the
/// copies of its pictures. `index` is what its readers search.
#[expect(clippy::too_many_arguments, reason = "everything that a site is made of, named")]
pub fn all(
    site: &Site,
    index: &SearchFiles,
    project: &Project,
    settings: &Settings,
    darkroom: &dyn Darkroom,
    sink: &dyn Sink,
    progress: Progress<'_>,
    report: &mut Report,
) {
    let Some(theme) = Theme::new(project, settings, &site.words, report) else { return };
    let album = Album::new(site, project, darkroom, progress, report);
    let copies: Vec<(OutPath, &PictureCopy)> = album.files().into_iter().collect();
    let assets = assets::of_theme(project, &site.looks, settings, fonts::make(site, project, settings, report));
    let pages = Pages::new(site, settings, project, &album);
    let views = Views::new(&pages, &assets, index);
    let weights = Weights::new(&pages, &assets, &copies, report);
    let bench = Bench { pages: &pages, theme: &theme, views: &views, assets: &assets, index, copies: &copies, weights: &weights };
    // The style of the 404 page stands in that page.
    let theme_files = assets.keys().filter(|name| *name != "404.css").cloned();
    let jobs = plan::plan(site, settings, theme_files, index.files.len(), project.statics.len(), copies.len());
    let done = AtomicUsize::new(0);
    let problems = par::map(&jobs, |job| {
        let mut problems = Vec::new();
        if let Some((path, artifact)) = job::run(job, &bench, &mut problems) {
            sink.put(path, artifact);
        }
        progress(done.fetch_add(1, Ordering::Relaxed) + 1, jobs.len());
        problems
    });
    report_once(problems.into_iter().flatten(), report);
}

/// One mistake in a template fails every page that uses it; the first page is enough to mend it.
fn report_once(problems: impl Iterator<Item = Diagnostic>, report: &mut Report) {
    let mut seen = std::collections::BTreeSet::new();
    for problem in problems {
        let reason = problem.args.iter().find(|(name, _)| *name == "reason").map(|(_, reason)| reason.clone());
        if seen.insert((problem.code.name, problem.place.clone(), reason)) {
            report.add(problem);
        }
    }
}
