//! What lies in a folder, in a stable order. The only file that names walkdir.
#![expect(clippy::disallowed_methods, reason = "an edge room: it reads the project's files")]

use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use crate::diag::catalogue::source as code;
use crate::diag::reason::why;
use crate::diag::{Diagnostic, Report};
use crate::model::source::Source;
use crate::text::{into_nfc, nfc};

/// A text may have this many bytes; a lesson has some ten thousand.
const MOST_TEXT: u64 = 4 << 20;

/// A file under a folder.
#[derive(Clone, Debug)]
pub struct Found {
    /// Its path from the folder, with `/`, in NFC.
    pub path: String,
    /// Where it is on disk.
    pub disk: PathBuf,
}

/// All files under `folder` (called `name` in messages), sorted by path. Hidden files and the litter
/// of editors and systems are passed over. Shortcuts are followed as long as they stay inside.
pub fn files(folder: &Path, name: &str, report: &mut Report) -> Vec<Found> {
    let Ok(real) = folder.canonicalize() else { return Vec::new() };
    let mut found = Vec::new();
    let walk = WalkDir::new(folder)
        .follow_links(true)
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !is_litter(&entry.file_name().to_string_lossy()));
    for entry in walk {
        match entry {
            Ok(entry) => {
                let shown = shown(folder, name, entry.path());
                if entry.path_is_symlink() && !entry.path().canonicalize().is_ok_and(|target| target.starts_with(&real)) {
                    report.add(Diagnostic::in_file(&code::SOURCE_LINK_OUTSIDE, shown));
                } else if entry.file_type().is_file() && inside(&entry, folder, &real) {
                    let path = shown[name.len() + 1..].to_owned();
                    found.push(Found { path, disk: entry.into_path() });
                }
            }
            Err(error) => {
                let shown = error.path().map_or_else(|| name.to_owned(), |path| shown(folder, name, path));
                let diagnostic = if error.loop_ancestor().is_some() {
                    Diagnostic::in_file(&code::SOURCE_LINK_LOOP, shown)
                } else {
                    let reason = error.io_error().map_or_else(|| error.to_string().into(), why);
                    Diagnostic::in_file(&code::SOURCE_UNREADABLE, shown).with("reason", reason)
                };
                report.add(diagnostic);
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// Whether no folder on the way to the file is a shortcut that leads outside; those were reported.
fn inside(entry: &DirEntry, folder: &Path, real: &Path) -> bool {
    let through_link = entry.path().ancestors().skip(1).take_while(|above| *above != folder).any(Path::is_symlink);
    !through_link || entry.path().canonicalize().is_ok_and(|target| target.starts_with(real))
}

fn shown(folder: &Path, name: &str, path: &Path) -> String {
    let inner = path.strip_prefix(folder).unwrap_or(path);
    inner.components().fold(name.to_owned(), |shown, part| format!("{shown}/{}", nfc(&part.as_os_str().to_string_lossy())))
}

/// Whether a file or folder of this name is hidden, or litter that editors and systems leave behind.
pub fn is_litter(name: &str) -> bool {
    name.starts_with('.') || name.starts_with("~$") || name.ends_with('~') || name == "Thumbs.db" || name == "desktop.ini"
}

/// The text of a source: UTF-8, without a byte order mark, in NFC. `None` after a problem.
pub fn text(disk: &Path, name: String, report: &mut Report) -> Option<Source> {
    let text = as_written(disk, &name, report)?;
    let length = text.len();
    let text = into_nfc(text);
    // Composed letters are shorter.
    if text.len() != length {
        report.add(Diagnostic::in_file(&code::SOURCE_NOT_NFC, name.as_str()));
    }
    Some(Source { name, text: text.into() })
}

/// The text of the file `disk`, called `name` in messages: UTF-8, without a byte order mark. `None` after a problem.
pub fn as_written(disk: &Path, name: &str, report: &mut Report) -> Option<String> {
    let unreadable = |error: std::io::Error| Diagnostic::in_file(&code::SOURCE_UNREADABLE, name).with("reason", why(&error));
    let size = match std::fs::metadata(disk) {
        Ok(meta) => meta.len(),
        Err(error) => {
            report.add(unreadable(error));
            return None;
        }
    };
    if size > MOST_TEXT {
        let megabytes = |bytes: u64| bytes.div_ceil(1 << 20).to_string();
        let diagnostic = Diagnostic::in_file(&code::SOURCE_TOO_LARGE, name);
        report.add(diagnostic.with("size", megabytes(size)).with("limit", megabytes(MOST_TEXT)));
        return None;
    }
    let bytes = match std::fs::read(disk) {
        Ok(bytes) => bytes,
        Err(error) => {
            report.add(unreadable(error));
            return None;
        }
    };
    match String::from_utf8(bytes) {
        Ok(text) => Some(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)),
        Err(error) => {
            let byte = error.utf8_error().valid_up_to() + 1;
            report.add(Diagnostic::in_file(&code::SOURCE_NOT_UTF8, name).with("byte", byte.to_string()));
            None
        }
    }
}

/// The names of the folders directly in `folder`, sorted.
pub fn folders(folder: &Path) -> Vec<String> {
    let walk = WalkDir::new(folder).min_depth(1).max_depth(1).sort_by_file_name();
    let entries = walk.into_iter().filter_map(Result::ok).filter(|entry| entry.file_type().is_dir());
    entries.map(|entry| into_nfc(entry.file_name().to_string_lossy().into_owned())).collect()
}
