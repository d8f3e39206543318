//! Where something goes in the project: what was typed, or where the user stands, becomes a folder of `content/`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};

use super::Known;
use super::refusal::Refusal;
use crate::cli::place::{Place, slashes};
use crate::text::near::nearest;
use crate::text::nfc;

/// The section a new page goes into, as its folder under `content/`; empty for the home page. A `lesson` asks for one
/// where there are several; a section may stand by itself.
pub(super) fn section(known: &Known, place: &Place, typed: Option<&str>, lesson: bool) -> Result<String, Refusal> {
    let sections = sections(known);
    let is_section = |id: &str| id.is_empty() || sections.contains_key(id);
    let rows = || sections.iter().map(|(id, title)| (id.clone(), title.clone())).collect::<Vec<_>>();
    if let Some(typed) = typed {
        let ids = candidates(place, typed);
        if let Some(id) = ids.iter().find(|id| is_section(id)) {
            return Ok(id.clone());
        }
        let pages = pages(known);
        if let Some(id) = ids.into_iter().find(|id| pages.contains(id.as_str())) {
            return Err(Refusal::IsLesson { id });
        }
        let near = nearest_id(typed, sections.keys().map(String::as_str));
        return Err(Refusal::NoSection { typed: typed.to_owned(), near, sections: rows() });
    }
    let mut here = id_of(place, Path::new("")).unwrap_or_default();
    while !here.is_empty() && !is_section(&here) {
        here = here.rsplit_once('/').map_or("", |(above, _)| above).to_owned();
    }
    match (here.is_empty(), sections.len()) {
        (false, _) => Ok(here),
        (true, 1) if lesson => Ok(sections.into_keys().next().unwrap_or_default()),
        (true, count) if lesson && count > 1 => Err(Refusal::WhichSection { sections: rows() }),
        _ => Ok(String::new()),
    }
}

/// The page that was typed: its id, or the path of its folder or file.
pub(super) fn page(known: &Known, place: &Place, typed: &str) -> Result<String, Refusal> {
    let pages = pages(known);
    let found = candidates(place, typed).into_iter().find(|id| pages.contains(id.as_str()));
    found.ok_or_else(|| Refusal::NoPage { typed: typed.to_owned(), near: nearest_id(typed, pages) })
}

/// What of `folder` is somebody's work already: a text or a folder in it, or itself when it is a file. Pictures
/// alone are not: they may be there before the lesson is.
pub(super) fn taken(folder: &Path) -> io::Result<Option<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound && folder.symlink_metadata().is_err() => return Ok(None),
        Err(error) if matches!(error.kind(), ErrorKind::NotADirectory | ErrorKind::NotFound) => return Ok(Some(folder.to_owned())),
        Err(error) => return Err(error),
    };
    let mut work = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() || path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("md")) {
            work.push(path);
        }
    }
    // Texts before folders.
    work.sort_by_key(|path| (path.is_dir(), path.clone()));
    Ok(work.into_iter().next())
}

/// Every section with its title, and folders that hold lessons without having a page.
fn sections(known: &Known) -> BTreeMap<String, String> {
    let mut sections: BTreeMap<String, String> = BTreeMap::new();
    for page in &known.project.pages {
        let folder = if page.branch { page.folder.as_str() } else { page.folder.rsplit_once('/').map_or("", |(above, _)| above) };
        if !folder.is_empty() {
            sections.entry(folder.to_owned()).or_default();
        }
    }
    for document in known.site.documents.iter().filter(|document| document.file.branch) {
        let default = document.file.locale == known.settings.default_locale;
        if let Some(title) = sections.get_mut(&document.file.folder).filter(|title| title.is_empty() || default) {
            title.clone_from(&document.front_matter.title);
        }
    }
    sections
}

fn pages(known: &Known) -> BTreeSet<&str> {
    known.project.pages.iter().map(|page| page.folder.as_str()).collect()
}

/// The id nearest to what was typed, in whole or in its last part.
fn nearest_id<'a>(typed: &str, ids: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let typed = as_id(typed);
    let last = |id: &str| id.rsplit('/').next().unwrap_or_default().to_owned();
    let ids: Vec<&str> = ids.into_iter().collect();
    let by_last = || ids.iter().find(|id| last(id) == last(&typed)).copied();
    let near_last = || {
        let names: Vec<String> = ids.iter().map(|id| last(id)).collect();
        let near = nearest(&last(&typed), names.iter().map(String::as_str))?;
        ids.iter().find(|id| last(id) == near).copied()
    };
    nearest(&typed, ids.iter().copied()).or_else(by_last).or_else(near_last).filter(|id| !id.is_empty()).map(str::to_owned)
}

/// What was typed may mean a path from where the user stands, or an id.
fn candidates(place: &Place, typed: &str) -> Vec<String> {
    id_of(place, Path::new(typed)).into_iter().chain([as_id(typed)]).collect()
}

/// What was typed, as an id: without `content/` before it and a file's name behind it.
fn as_id(typed: &str) -> String {
    let path = nfc(typed).replace('\\', "/");
    let path = path.trim_start_matches("./").trim_matches('/');
    let path = if path == "content" { "" } else { path.strip_prefix("content/").unwrap_or(path) };
    without_file(path).to_owned()
}

/// The folder under `content/` that `path` means from where the user stands; `None` outside of it.
fn id_of(place: &Place, path: &Path) -> Option<String> {
    let (content, path) = (place.root.join("content"), place.here.join(path));
    let inside = |content: &Path, path: &Path| path.strip_prefix(content).ok().map(|inner| nfc(&slashes(inner)).into_owned());
    // As written; else where shortcuts lead.
    let id = inside(&plain(&content), &plain(&path)).or_else(|| inside(&content.canonicalize().ok()?, &path.canonicalize().ok()?))?;
    Some(without_file(&id).to_owned())
}

fn without_file(id: &str) -> &str {
    match id.rsplit_once('/') {
        Some((folder, file)) if file.ends_with(".md") => folder,
        None if id.ends_with(".md") => "",
        _ => id,
    }
}

/// The path without `.` and `..`, by its letters alone.
fn plain(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                out.pop();
            }
            part => out.push(part),
        }
    }
    out
}
