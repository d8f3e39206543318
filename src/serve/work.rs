//! Builds the site anew whenever something changes, and shows it if nothing is wrong.
#![expect(clippy::disallowed_methods, reason = "an edge room: it measures how long a build took")]

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::live::{Desk, Shelf};
use super::watch::{Change, Watch};
use crate::build::build;
use crate::config::{self, Overrides};
use crate::diag::human::{self, Style};
use crate::diag::{Report, Tongue};
use crate::discover;
use crate::model::output::Artifact;
use crate::model::path::OutPath;
use crate::model::picture::Darkroom;
use crate::model::settings::Settings;
use crate::model::site::Site;
use crate::model::source::Source;
use crate::write::MemorySink;

/// What is built, and how.
pub struct Task {
    /// The project's folder.
    pub root: PathBuf,
    /// Its configuration.
    pub config: PathBuf,
    /// How messages name the configuration.
    pub config_name: String,
    /// What the command line says. Asked before every build: the day may have changed.
    pub overrides: Box<dyn Fn() -> Overrides + Send>,
    /// Who makes the smaller copies of pictures.
    pub darkroom: Box<dyn Darkroom + Send>,
    /// Whether browsers go to the page that is being edited.
    pub follow: bool,
    /// The language of messages.
    pub tongue: Tongue,
}

/// How a build went, for the terminal.
pub struct Newest {
    /// What was found, each with the texts it points into.
    pub reports: Vec<(Report, Vec<Source>)>,
    /// How many pages the site has.
    pub pages: usize,
    /// How long it took.
    pub took: Duration,
    /// Whether it is shown. It is not while something must be mended.
    pub shown: bool,
    /// Whether it was the first.
    pub first: bool,
}

/// Somebody who is told how each build went.
pub type Tell = Box<dyn FnMut(&Newest) + Send>;

/// Builds for ever.
pub fn run(task: Task, mut watch: Watch, desk: &Desk, mut tell: Tell) {
    let mut shop = Shop { task, settings: None };
    let mut change = Change { all: true, ..Change::default() };
    let mut first = true;
    loop {
        let start = Instant::now();
        // A mistake of ours costs one build, not the server.
        match catch_unwind(AssertUnwindSafe(|| shop.build(&change))) {
            Ok(made) => {
                let shown = made.site.is_some();
                let trouble = text_of(&made.reports, shop.task.tongue);
                match made.site {
                    Some(site) => desk.show(site, made.page, trouble),
                    None => desk.tell(trouble),
                }
                tell(&Newest { reports: made.reports, pages: made.pages, took: start.elapsed(), shown, first });
            }
            Err(_) => desk.tell(broke_down(shop.task.tongue).to_owned()),
        }
        first = false;
        watch.also(shop.fonts());
        change = watch.next();
    }
}

fn broke_down(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::Vi => "nonla gặp sự cố khi dựng trang; đây là lỗi của chương trình. Hãy lưu lại tệp, hoặc chạy lại `nonla serve`.",
        Tongue::En => "nonla broke down while building; that is a mistake of the program. Save the file again, or run `nonla serve` anew.",
    }
}

/// The errors, as the terminal tells them; empty when there are none.
fn text_of(reports: &[(Report, Vec<Source>)], tongue: Tongue) -> String {
    let texts = reports.iter().filter(|(report, _)| report.has_errors()).map(|(report, sources)| {
        let errors = report.errors();
        human::render(&errors, sources, Style { tongue, color: false, notes: false }).trim_end().to_owned()
    });
    texts.collect::<Vec<_>>().join("\n\n")
}

/// What one build made.
struct Made {
    reports: Vec<(Report, Vec<Source>)>,
    site: Option<Arc<dyn Shelf>>,
    pages: usize,
    page: Option<String>,
}

/// Where sites are built.
struct Shop {
    task: Task,
    /// The last good settings, with the text they were read from.
    settings: Option<(Settings, Source)>,
}

impl Shop {
    fn build(&mut self, change: &Change) -> Made {
        let overrides = (self.task.overrides)();
        let mut reports = Vec::new();
        let mut report = Report::default();
        let (settings, source) = config::load(&self.task.config, &self.task.config_name, &overrides, &mut report);
        match settings {
            Some(settings) if !report.has_errors() => self.settings = Some((settings, source)),
            // The last good settings stay until the new ones are mended.
            _ => reports.push((std::mem::take(&mut report), vec![source])),
        }
        let Some((settings, source)) = &self.settings else { return Made { reports, site: None, pages: 0, page: None } };
        let project = discover::project(&self.task.root, source.clone(), settings, &mut report);
        let sink = MemorySink::default();
        let built = build(&project, settings, self.task.darkroom.as_ref(), &sink, &|_, _| ());
        report.append(built.report);
        let good = !report.has_errors();
        let page = if self.task.follow { page_of(&change.paths, &self.task.root, &built.site, &project.sources) } else { None };
        reports.push((report, project.sources));
        let site = good.then(|| Arc::new(Files(sink.into_files())) as Arc<dyn Shelf>);
        Made { reports, site, pages: built.site.pages.len(), page }
    }

    /// The fonts that the settings name.
    fn fonts(&self) -> impl Iterator<Item = PathBuf> {
        let faces = self.settings.iter().flat_map(|(settings, _)| settings.fonts.iter().flat_map(|font| &font.faces));
        faces.map(|face| self.task.root.join(&face.file))
    }
}

/// Where the page of the one file that changed is; `None` when several pages changed.
fn page_of(changed: &BTreeSet<PathBuf>, root: &Path, site: &Site, sources: &[Source]) -> Option<String> {
    let mut pages = site.pages.iter().filter(|page| {
        let source = site.document_of(page).and_then(|document| sources.get(document.file.source.index()));
        page.borrowed.is_none() && source.is_some_and(|source| changed.contains(&root.join(&source.name)))
    });
    let page = pages.next()?;
    pages.next().is_none().then(|| page.url.encoded())
}

/// A site of finished files.
struct Files(BTreeMap<OutPath, Artifact>);

impl Shelf for Files {
    fn find(&self, path: &OutPath) -> Option<Artifact> {
        self.0.get(path).cloned()
    }
}
