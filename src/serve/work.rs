//! Builds the site anew whenever something changes, and shows it if nothing is wrong.
#![expect(clippy::disallowed_methods, reason = "an edge room: it measures how long a build took")]

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::generation::{self, Generation, Origin};
use super::live::{Desk, Shelf};
use super::watch::{Change, Watch};
use crate::build::Memo;
use crate::config::{self, Overrides};
use crate::diag::human::{self, Style};
use crate::diag::{Report, Tongue, policy};
use crate::discover;
use crate::model::picture::Darkroom;
use crate::model::project::Project;
use crate::model::settings::Settings;
use crate::model::site::Site;
use crate::model::source::Source;

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
    pub darkroom: Arc<dyn Darkroom + Send + Sync>,
    /// Whether browsers go to the page that is being edited.
    pub follow: bool,
    /// The language of messages.
    pub tongue: Tongue,
}

/// How a build went, for the terminal.
pub struct Newest {
    /// What was found so far, each report with the texts it points into.
    pub reports: Vec<(Report, Arc<Project>)>,
    /// How many pages the site has.
    pub pages: usize,
    /// How long it took until pages could be shown; none when all of them were looked at and this is the whole report.
    pub took: Option<Duration>,
    /// Whether it is shown. It is not while something must be mended.
    pub shown: bool,
    /// Whether it was the first.
    pub first: bool,
}

/// Somebody who is told how each build went.
pub type Tell = Box<dyn FnMut(&Newest) + Send>;

/// Where news are told, in one order: by the one who builds, and by each site that has looked at all its pages.
struct Counter {
    desk: Desk,
    tell: Tell,
    /// Which build is the newest.
    build: u64,
    /// Which build made the site that is shown.
    shown: u64,
    /// What was shown before it. Mostly it was looked at wholly; when saves follow each other closely, nothing
    /// wrong had been found with it yet.
    before: Option<Arc<dyn Shelf>>,
}

/// Builds for ever.
pub fn run(task: Task, mut watch: Watch, desk: Desk, tell: Tell) {
    let counter = Arc::new(Mutex::new(Counter { desk, tell, build: 0, shown: 0, before: None }));
    let mut shop = Shop { task, read: None, settings: None, memo: Arc::default(), newest: None };
    let mut change = Change { all: true, ..Change::default() };
    loop {
        // A mistake of ours costs one build, not the server.
        if catch_unwind(AssertUnwindSafe(|| shop.build(&change, &counter))).is_err() {
            open(&counter).desk.tell(broke_down(shop.task.tongue).to_owned());
        }
        watch.also(shop.fonts());
        change = watch.next();
    }
}

fn open(counter: &Mutex<Counter>) -> MutexGuard<'_, Counter> {
    counter.lock().unwrap_or_else(PoisonError::into_inner)
}

fn broke_down(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::Vi => "nonla gặp sự cố khi dựng trang; đây là lỗi của chương trình. Hãy lưu lại tệp, hoặc chạy lại `nonla serve`.",
        Tongue::En => "nonla broke down while building; that is a mistake of the program. Save the file again, or run `nonla serve` anew.",
    }
}

/// The errors, as the terminal tells them; empty when there are none.
fn text_of(reports: &[(Report, Arc<Project>)], tongue: Tongue) -> String {
    let texts = reports.iter().filter(|(report, _)| report.has_errors()).map(|(report, project)| {
        let errors = report.errors();
        human::render(&errors, &project.sources, Style { tongue, color: false, notes: false }).trim_end().to_owned()
    });
    texts.collect::<Vec<_>>().join("\n\n")
}

/// The project as it was read last.
struct Read {
    project: Arc<Project>,
    /// What reading found.
    report: Report,
}

/// Where sites are built.
struct Shop {
    task: Task,
    read: Option<Read>,
    /// The last good settings, with the text they were read from.
    settings: Option<(Arc<Settings>, Source)>,
    memo: Arc<Mutex<Memo>>,
    /// The newest site, shown or not.
    newest: Option<Arc<Generation>>,
}

impl Shop {
    fn build(&mut self, change: &Change, counter: &Arc<Mutex<Counter>>) {
        let start = Instant::now();
        if let Some(newest) = &self.newest {
            newest.outdate();
        }
        let mut at = open(counter);
        at.build += 1;
        let (build, tongue) = (at.build, self.task.tongue);
        let mut newest = Newest { reports: Vec::new(), pages: 0, took: None, shown: false, first: build == 1 };
        newest.reports.extend(self.settle_settings());
        let Some((settings, site_toml)) = self.settings.clone() else {
            at.desk.tell(text_of(&newest.reports, tongue));
            return (at.tell)(&newest);
        };
        let (project, found) = self.read(change, &settings, site_toml);
        let checks = settings.checks.clone();
        let origin = Origin { project: project.clone(), settings, darkroom: self.task.darkroom.clone(), memo: self.memo.clone() };

        let (counter, of_settings, so_far) = (counter.clone(), newest.reports.clone(), project.clone());
        let early_report = Arc::new(Mutex::new(found.clone()));
        let (early_told, first, of_site) = (early_report.clone(), newest.first, checks.clone());
        let settled = move |late: Report| {
            let mut at = open(&counter);
            let mut all = early_told.lock().unwrap_or_else(PoisonError::into_inner).clone();
            all.append(late);
            policy::apply(&mut all, &of_site, &so_far.sources);
            let good = !all.has_errors();
            let mut reports = of_settings;
            reports.push((all, so_far));
            at.settle(build, good, Newest { reports, pages: 0, took: None, shown: good, first }, tongue);
        };
        let (changed, root, sources) = (change.paths.clone(), self.task.root.clone(), project.clone());
        let follow = self.task.follow;
        let page_of = move |site: &Site| if follow { page_of(&changed, &root, site, &sources.sources) } else { None };
        let (site, early) = match generation::open(origin, page_of, Box::new(settled)) {
            Ok(opened) => opened,
            Err(error) => return at.desk.tell(format!("{}\n{error}", broke_down(tongue))),
        };
        let mut report = found;
        report.append(early.report);
        *early_report.lock().unwrap_or_else(PoisonError::into_inner) = report.clone();
        // More is still to be found: which exceptions are needless is told then.
        policy::judge(&mut report, &checks, &project.sources);
        newest.shown = !report.has_errors();
        newest.pages = early.pages;
        newest.took = Some(start.elapsed());
        newest.reports.push((report, project));
        let trouble = text_of(&newest.reports, tongue);
        if newest.shown {
            at.shown = build;
            at.before = at.desk.site();
            at.desk.show(site.clone(), early.page, trouble);
        } else {
            at.desk.tell(trouble);
        }
        self.newest = Some(site);
        (at.tell)(&newest);
    }

    /// Reads the settings; what is wrong with them. The last good ones stay until the new ones are mended.
    fn settle_settings(&mut self) -> Option<(Report, Arc<Project>)> {
        let overrides = (self.task.overrides)();
        let mut report = Report::default();
        let (settings, source) = config::load(&self.task.config, &self.task.config_name, &overrides, &mut report);
        match settings {
            Some(settings) if !report.has_errors() => {
                let same = |(known, text): &(Arc<Settings>, Source)| text.text == source.text && known.today == settings.today;
                if !self.settings.as_ref().is_some_and(same) {
                    self.settings = Some((Arc::new(settings), source));
                    self.read = None;
                }
                None
            }
            _ => Some((report, Arc::new(Project { sources: vec![source], ..Project::default() }))),
        }
    }

    /// Reads what changed, or the whole project; also what was wrong with it. What only warns about the settings is
    /// told with it.
    fn read(&mut self, change: &Change, settings: &Settings, site_toml: Source) -> (Arc<Project>, Report) {
        /// So many files are read one by one; more of them all at once.
        const FEW: usize = 50;
        if let Some(read) = &mut self.read
            && !change.all
            && change.paths.len() <= FEW
            && let Some(project) = discover::pages_again(&self.task.root, &change.paths, &read.project)
        {
            read.project = Arc::new(project);
            return (read.project.clone(), read.report.clone());
        }
        self.memo.lock().unwrap_or_else(PoisonError::into_inner).forget_site();
        let mut report = Report::default();
        // The settings may have warnings; they point into the same text.
        let _ = config::settings(&site_toml.text, &(self.task.overrides)(), &mut report);
        let project = Arc::new(discover::project(&self.task.root, site_toml, settings, &mut report));
        self.read = Some(Read { project: project.clone(), report: report.clone() });
        (project, report)
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

impl Counter {
    /// All pages of the site of this build were looked at. When something is wrong after all, the one before
    /// comes back.
    fn settle(&mut self, build: u64, good: bool, newest: Newest, tongue: Tongue) {
        if build != self.build {
            return;
        }
        let trouble = text_of(&newest.reports, tongue);
        if !good && self.shown == build {
            self.desk.fall_back(self.before.take(), trouble);
        } else {
            self.desk.tell(trouble);
            self.before = None;
        }
        (self.tell)(&newest);
    }
}
