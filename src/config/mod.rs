//! `site.toml` and the command line become [`Settings`]. Reads one file.

mod checks;
mod file;
mod settle;
mod target;

use std::path::Path;

use crate::diag::catalogue::source as code;
use crate::diag::reason::why;
use crate::diag::{Diagnostic, Report};
use crate::format;
use crate::model::date::Date;
use crate::model::ids::SourceId;
use crate::model::settings::{Include, Settings};
use crate::model::source::Source;
use crate::text::into_nfc;

/// What the command line says about the site, over what `site.toml` says.
#[derive(Clone, Debug)]
pub struct Overrides {
    /// `--base-url`.
    pub base_url: Option<String>,
    /// `--output-dir`.
    pub output: Option<String>,
    /// `--drafts`, `--future`, `--expired`.
    pub include: Include,
    /// `--clock`, or the day on which the command runs.
    pub today: Date,
}

/// Reads `file` (shown as `name` in messages). Problems are in `report`; `None` only when not even a
/// language is known, so that a slip here does not hide those in the content. The source is the first
/// of the project.
#[expect(clippy::disallowed_methods, reason = "an edge room: it reads site.toml")]
pub fn load(file: &Path, name: &str, overrides: &Overrides, report: &mut Report) -> (Option<Settings>, Source) {
    let mut source = Source { name: name.to_owned(), text: "".into() };
    match std::fs::read(file).map(String::from_utf8) {
        Ok(Ok(text)) => source.text = into_nfc(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)).into(),
        Ok(Err(error)) => {
            let byte = error.utf8_error().valid_up_to() + 1;
            report.add(Diagnostic::in_file(&code::SOURCE_NOT_UTF8, name).with("byte", byte.to_string()));
            return (None, source);
        }
        Err(error) => {
            report.add(Diagnostic::in_file(&code::SOURCE_UNREADABLE, name).with("reason", why(&error)));
            return (None, source);
        }
    }
    let settings = settings(&source.text, overrides, report);
    (settings, source)
}

/// [`load`] for a text one already has: pure.
pub fn settings(text: &str, overrides: &Overrides, report: &mut Report) -> Option<Settings> {
    let doc = format::toml::parse(text, SourceId(0), report);
    let written = file::read(&doc, report);
    settle::settle(&written, overrides, report)
}
