//! `site.toml` and the command line become [`Settings`]. Reads one file.

use std::path::Path;

use crate::diag::Report;
use crate::model::date::Date;
use crate::model::settings::{Include, Settings};
use crate::model::source::Source;

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

/// Reads `file` (shown as `name` in messages). `None` when there are errors; they are in `report`.
/// The source is the first of the project.
pub fn load(file: &Path, name: &str, overrides: &Overrides, report: &mut Report) -> (Option<Settings>, Source) {
    let _ = (file, overrides, report);
    (None, Source { name: name.into(), text: String::new() })
}
