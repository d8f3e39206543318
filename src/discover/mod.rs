//! Folders become a [`Project`]. The only reader of content, themes and static files.

use std::path::Path;

use crate::diag::Report;
use crate::model::project::Project;
use crate::model::settings::Settings;
use crate::model::source::Source;

/// Reads everything under `root` that a build may look at.
pub fn project(root: &Path, site_toml: Source, settings: &Settings, report: &mut Report) -> Project {
    let _ = (root, settings, report);
    Project { sources: vec![site_toml], ..Project::default() }
}
