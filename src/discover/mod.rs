//! Folders become a [`Project`]. The only reader of content, themes and static files.
//!
//! [`walk`] lists what is there, [`classify`] says what each file is by its name alone,
//! [`media`] learns the size and fingerprint of what is carried with [`picture`] for what cameras make,
//! [`font`] reads the site's own fonts, [`theme`] lays the project's theme over the embedded one,
//! [`strays`] finds what does nothing there. Everything is sorted by path, so the file system's order never shows.

mod classify;
mod font;
mod media;
mod picture;
mod strays;
mod theme;
mod walk;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::diag::catalogue::source as code;
use crate::diag::{Diagnostic, Report};
use crate::model::asset::{Asset, StaticFile};
use crate::model::path::OutPath;
use crate::model::project::{DataFile, PageFile, Project};
use crate::model::settings::Settings;
use crate::model::source::Source;
use crate::par;
use crate::text::fold::fold;
use classify::Kind;
use walk::Found;
pub use walk::is_litter;

/// Reads everything under `root` that a build may look at.
pub fn project(root: &Path, site_toml: Source, settings: &Settings, report: &mut Report) -> Project {
    let mut project = Project { sources: vec![site_toml], ..Project::default() };
    project.theme = theme::read(root, settings, &mut project.sources, report);
    project.fonts = font::read(root, settings, report);
    content(root, settings, &mut project, report);
    statics(root, &mut project, report);
    project
}

/// `project` with the files at `paths` read again. `None` when one of them is no page that it has, or cannot
/// be read as one now: then the whole project must be read.
pub fn pages_again(root: &Path, paths: &BTreeSet<PathBuf>, project: &Project) -> Option<Project> {
    let mut found = Vec::new();
    for path in paths {
        let name = path.strip_prefix(root).ok()?.to_str()?;
        let name = if cfg!(windows) { name.replace('\\', "/") } else { name.to_owned() };
        let page = project.pages.iter().find(|page| project.source(page.source).name == name)?;
        let mut report = Report::default();
        let source = walk::text(path, name, &mut report).filter(|_| !path.is_symlink())?;
        found.push((page.source, source));
    }
    let mut project = project.clone();
    for (id, source) in found {
        *project.sources.get_mut(id.index())? = source;
    }
    Some(project)
}

/// A file of `content/`, read as far as its kind asks for.
enum Read {
    Page(PageFile, Source),
    Data(String, Source),
    Asset(Asset),
}

fn content(root: &Path, settings: &Settings, project: &mut Project, report: &mut Report) {
    let found = walk::files(&root.join("content"), "content", report);
    report_same_names(&found, "content", report);
    let read = par::map(&found, |file| {
        let mut report = Report::default();
        (read(file, settings, &mut report), report)
    });
    for (one, complaints) in read {
        report.append(complaints);
        match one {
            Some(Read::Page(page, source)) => {
                let source = project.add_source(source);
                project.pages.push(PageFile { source, ..page });
            }
            Some(Read::Data(name, source)) => {
                let source = project.add_source(source);
                project.data.push(DataFile { name, source });
            }
            Some(Read::Asset(asset)) => project.assets.push(asset),
            None => {}
        }
    }
}

fn read(file: &Found, settings: &Settings, report: &mut Report) -> Option<Read> {
    let name = format!("content/{}", file.path);
    match classify::classify(&file.path, settings, report)? {
        Kind::Page(page) => Some(Read::Page(page, walk::text(&file.disk, name, report)?)),
        Kind::Data(data) => Some(Read::Data(data, walk::text(&file.disk, name, report)?)),
        Kind::Asset(path) => Some(Read::Asset(Asset { path, file: media::carry(&file.disk, &name, report)? })),
    }
}

fn statics(root: &Path, project: &mut Project, report: &mut Report) {
    let found = walk::files(&root.join("static"), "static", report);
    report_same_names(&found, "static", report);
    let carried = par::map(&found, |file| {
        let mut report = Report::default();
        (media::carry(&file.disk, &format!("static/{}", file.path), &mut report), report)
    });
    for (file, (carried, complaints)) in found.into_iter().zip(carried) {
        report.append(complaints);
        if let (Some(path), Some(file)) = (OutPath::new(file.path), carried) {
            project.statics.push(StaticFile { path, file });
        }
    }
}

/// Names that differ only in case or in how accents are composed are one name on many disks.
fn report_same_names(found: &[Found], folder: &str, report: &mut Report) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for file in found {
        if let Some(first) = seen.insert(file.path.to_lowercase(), &file.path) {
            let name = |path: &str| format!("{folder}/{path}");
            let diagnostic = Diagnostic::in_file(&code::SOURCE_SAME_NAME, name(&file.path));
            report.add(diagnostic.with("first", name(first)).with("second", name(&file.path)));
        }
    }
}

/// A name that travels: what [`fold`] and the ASCII of it leave unchanged.
fn travels(name: &str) -> bool {
    fold(name) == name && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
}
