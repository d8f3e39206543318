//! `nonla build`: the project becomes the output folder.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use super::asked::Build;
use super::clock::today;
use super::exit::Exit;
use super::numbers::{CHANGED, LANGUAGES, PAGES, count, number, seconds};
use super::place::{Place, slashes};
use super::report;
use super::terminal::Terminal;
use crate::config::{self, Overrides};
use crate::diag::{Report, Severity, Tongue, policy};
use crate::model::output::Sink;
use crate::model::project::Project;
use crate::model::site::Site;
use crate::model::source::Source;
use crate::write::{Changes, MANIFEST, Staging, WriteError};
use crate::{build, discover};

/// A site that was built.
pub(super) struct Made {
    /// The output folder.
    pub output: PathBuf,
    /// What it was made of.
    pub project: Project,
    /// What it is.
    pub site: Arc<Site>,
}

/// Builds the site of `place`. Returns the output folder, or how it ended if there is none; then
/// everything has been told.
pub(super) fn run(place: &Place, asked: &Build, terminal: &Terminal) -> Result<PathBuf, Exit> {
    make(place, asked, terminal).map(|made| made.output)
}

/// [`run`], for those who ask more of what was built.
pub(super) fn make(place: &Place, asked: &Build, terminal: &Terminal) -> Result<Made, Exit> {
    let start = Instant::now();
    let mut report = Report::default();
    let overrides = overrides(place, asked, terminal)?;
    let (settings, site_toml) = config::load(&place.config, &place.config_name(), &overrides, &mut report);
    let Some(settings) = settings else { return Err(fail(&report, &[site_toml], None, asked, terminal)) };
    let output = place.near(&place.root.join(&settings.output));

    let project = discover::project(&place.root, site_toml, &settings, &mut report);
    let staging = match Staging::open(&place.root, &output) {
        Ok(staging) => staging,
        Err(error) => return Err(refuse(&error, &mut report, &project.sources, &output, asked, terminal)),
    };
    let bar = terminal.bar();
    let darkroom = darkroom(&place.root);
    let built = build::build(&project, &settings, &darkroom, &staging, &|done, all| bar.show(done, all));
    drop(bar);
    report.append(built.report);
    policy::apply(&mut report, &settings.checks, &project.sources);
    if fails(&report, asked) {
        // Dropping the staging leaves the old site as it was.
        return Err(fail(&report, &project.sources, Some(&output), asked, terminal));
    }
    let changes = match staging.commit() {
        Ok(changes) => changes,
        Err(error) => return Err(refuse(&error, &mut report, &project.sources, &output, asked, terminal)),
    };
    #[cfg(feature = "images")]
    darkroom.tidy(&project);
    report::tell(&report, &project.sources, terminal);
    terminal.say(&closing(built.site.pages.len(), settings.locales.len(), start, &output, changes, terminal.tongue()));
    let counts = report::counts(&report, terminal);
    if !counts.is_empty() {
        terminal.say(&format!("{counts}."));
    }
    Ok(Made { output, project, site: built.site })
}

/// Builds the site of `place` into `sink` alone, so that no output folder changes.
pub(super) fn rehearse(place: &Place, asked: &Build, sink: &dyn Sink, terminal: &Terminal) -> Result<Made, Exit> {
    let mut report = Report::default();
    let overrides = overrides(place, asked, terminal)?;
    let (settings, site_toml) = config::load(&place.config, &place.config_name(), &overrides, &mut report);
    let Some(settings) = settings else { return Err(fail(&report, &[site_toml], None, asked, terminal)) };
    let output = place.near(&place.root.join(&settings.output));
    let project = discover::project(&place.root, site_toml, &settings, &mut report);
    let bar = terminal.bar();
    let built = build::build(&project, &settings, &darkroom(&place.root), sink, &|done, all| bar.show(done, all));
    drop(bar);
    report.append(built.report);
    policy::apply(&mut report, &settings.checks, &project.sources);
    if fails(&report, asked) {
        return Err(fail(&report, &project.sources, None, asked, terminal));
    }
    report::tell(&report, &project.sources, terminal);
    Ok(Made { output, project, site: built.site })
}

/// Who makes the smaller copies of pictures.
#[cfg(feature = "images")]
pub(super) fn darkroom(root: &Path) -> crate::pictures::Studio {
    crate::pictures::Studio::new(root)
}

/// This program was built without what makes copies of pictures.
#[cfg(not(feature = "images"))]
pub(super) fn darkroom(_: &Path) -> crate::model::picture::OriginalsOnly {
    crate::model::picture::OriginalsOnly
}

/// What the command line and the calendar say about the site.
pub(super) fn overrides(place: &Place, asked: &Build, terminal: &Terminal) -> Result<Overrides, Exit> {
    let output = match &asked.output {
        // A folder named on the command line is seen from where the user stands, one in `site.toml` from the project.
        Some(output) if place.here != place.root => match place.here.join(output).into_os_string().into_string() {
            Ok(output) => Some(output),
            Err(path) => {
                let path = path.to_string_lossy().into_owned();
                terminal.error(&cannot_name(&path, terminal.tongue()), None);
                return Err(Exit::CouldNotRun);
            }
        },
        output => output.clone(),
    };
    let today = asked.clock.map_or_else(|| today(terminal), Ok)?;
    Ok(Overrides { base_url: asked.base_url.clone(), output, include: asked.include, today })
}

fn cannot_name(path: &str, tongue: Tongue) -> String {
    match tongue {
        Tongue::Vi => format!("đường dẫn `{path}` không phải là văn bản Unicode"),
        Tongue::En => format!("the path `{path}` is not Unicode text"),
    }
}

/// Whether the report forbids a new site.
pub(super) fn fails(report: &Report, asked: &Build) -> bool {
    report.has_errors() || asked.strict && report.count(Severity::Warning) > 0
}

/// The output folder cannot be written: a problem of the project, or of the computer.
fn refuse(error: &WriteError, report: &mut Report, sources: &[Source], output: &Path, asked: &Build, terminal: &Terminal) -> Exit {
    if let Some(diagnostic) = error.diagnostic() {
        report.add(diagnostic);
        return fail(report, sources, Some(output), asked, terminal);
    }
    report::tell(report, sources, terminal);
    terminal.error(&error.message(terminal.tongue()), None);
    if !matches!(error, WriteError::Unfinished { .. }) {
        terminal.tell(&old_site(output, terminal));
    }
    Exit::CouldNotRun
}

/// Tells why there is no new site, what became of the old one, and where to read more.
pub(super) fn fail(report: &Report, sources: &[Source], output: Option<&Path>, asked: &Build, terminal: &Terminal) -> Exit {
    report::tell(report, sources, terminal);
    let mut line = format!("{}.", report::counts(report, terminal));
    if asked.strict && !report.has_errors() {
        line.push_str(terminal.pick(" Với --strict, cảnh báo cũng là lỗi.", " With --strict, warnings are errors."));
    }
    if let Some(output) = output {
        line.push(' ');
        line.push_str(&old_site(output, terminal));
    }
    terminal.tell(&line);
    if let Some(code) = report::first_code(report, sources) {
        terminal.tell(&format!("{}: nonla explain {code}", terminal.pick("xem giải thích", "to read more")));
    }
    Exit::Problems
}

/// What became of the site that was there before: nothing.
fn old_site(output: &Path, terminal: &Terminal) -> String {
    let shown = folder(output);
    match (output.join(MANIFEST).is_file(), terminal.tongue()) {
        (true, Tongue::Vi) => format!("Trang cũ trong {shown} vẫn nguyên."),
        (true, Tongue::En) => format!("The old site in {shown} is as it was."),
        (false, Tongue::Vi) => format!("Chưa ghi gì vào {shown}."),
        (false, Tongue::En) => format!("Nothing was written to {shown}."),
    }
}

/// `dist/`
fn folder(output: &Path) -> String {
    format!("{}/", slashes(output).trim_end_matches('/'))
}

/// `Đã dựng 84 trang, 2 ngôn ngữ, trong 0,4 giây: dist/ (12 tệp mới hoặc sửa, 3 gỡ bỏ)`
fn closing(pages: usize, languages: usize, start: Instant, output: &Path, changes: Changes, tongue: Tongue) -> String {
    let (pages, languages) = (count(pages, PAGES, tongue), count(languages, LANGUAGES, tongue));
    let (time, shown) = (seconds(start.elapsed(), tongue), folder(output));
    let (written, removed) = (count(changes.written, CHANGED, tongue), number(changes.removed, tongue));
    let changed = match ((changes.written, changes.removed), tongue) {
        ((0, 0), Tongue::Vi) => "không có gì thay đổi".to_owned(),
        ((0, 0), Tongue::En) => "nothing changed".to_owned(),
        ((_, 0), _) => written,
        (_, Tongue::Vi) => format!("{written}, {removed} gỡ bỏ"),
        (_, Tongue::En) => format!("{written}, {removed} removed"),
    };
    match tongue {
        Tongue::Vi => format!("Đã dựng {pages}, {languages}, trong {time}: {shown} ({changed})"),
        Tongue::En => format!("Built {pages} in {languages} in {time}: {shown} ({changed})"),
    }
}
