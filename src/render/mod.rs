//! Site becomes artifacts.
//!
//! [`plan`] lists what is to be made; [`job`] makes one thing of the list, [`outside`] the few files
//! that belong to no language. [`views`] turns the site into what templates may see ([`view`] is that
//! contract), [`html`] the tree into HTML with [`highlight`] for code, [`json_ld`] a lesson into data
//! for search engines; [`slides`] arranges a text for the wall, [`chart`] a table as bars; [`theme`] holds the templates ([`counted`] chooses plural forms for them), [`mod@assets`] its other files with the site's [`fonts`], [`pages`] answers questions about other pages.

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
mod plan;
mod qr;
mod slides;
mod theme;
pub mod view;
mod views;

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::diag::{Diagnostic, Report};
use crate::model::output::{Progress, Sink};
use crate::model::project::Project;
use crate::model::settings::Settings;
use crate::model::site::Site;
use crate::par;
use job::Bench;
use pages::Pages;
use theme::Theme;
use views::Views;

/// Makes every artifact of the site and hands it to `sink`, in parallel.
pub fn all(site: &Site, project: &Project, settings: &Settings, sink: &dyn Sink, progress: Progress<'_>, report: &mut Report) {
    let Some(theme) = Theme::new(project, settings, &site.words, report) else { return };
    let assets = assets::of_theme(project, settings, fonts::make(site, project, settings, report));
    let pages = Pages::new(site, settings, project);
    let views = Views::new(&pages, &assets);
    let bench = Bench { pages: &pages, theme: &theme, views: &views, assets: &assets };
    // The style of the 404 page stands in that page.
    let theme_files = assets.keys().filter(|name| *name != "404.css").cloned();
    let jobs = plan::plan(site, settings, theme_files, project.statics.len());
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
        if seen.insert((problem.place.clone(), reason)) {
            report.add(problem);
        }
    }
}
