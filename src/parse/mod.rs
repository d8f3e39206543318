//! Text becomes documents: pure, in parallel, never failing.
//!
//! [`split`] finds where the head of a page ends, [`front_matter`] reads it, [`markdown`] turns the
//! rest into a tree with [`fences`] and [`directive`] for our own blocks and [`heading`] for ids;
//! [`data`] reads the registries, [`words`] what the theme says, [`looks`] its colours.
//! [`memo`] remembers documents from one build to the next. What does not fit
//! is reported; the rest is read all the same.

mod data;
mod directive;
mod fences;
mod front_matter;
mod heading;
mod looks;
mod markdown;
mod memo;
pub mod split;
mod words;

use std::sync::Arc;

use crate::diag::catalogue::front_matter as code;
use crate::diag::{Diagnostic, Report};
use crate::model::document::Document;
use crate::model::front_matter::FrontMatter;
use crate::model::look::Looks;
use crate::model::project::{PageFile, Project};
use crate::model::registry::Registries;
use crate::model::settings::Settings;
use crate::model::source::Span;
use crate::model::words::Words;
pub use memo::Memo;

/// Everything the texts of a project say.
#[derive(Debug)]
pub struct Parsed {
    /// In the order of the project's pages.
    pub documents: Vec<Arc<Document>>,
    /// Those of them that were not known from the last time.
    pub fresh: Vec<Arc<Document>>,
    /// What `_data/` holds.
    pub registries: Registries,
    /// What the theme says in each language.
    pub words: Words,
    /// The colours of the theme and of `site.toml`.
    pub looks: Looks,
}

/// Parses every page and every data file.
pub fn all(project: &Project, settings: &Settings, report: &mut Report) -> Parsed {
    again(project, settings, &mut Memo::default(), report)
}

/// [`all`], with what `memo` remembers of the last time: the same result, sooner.
pub fn again(project: &Project, settings: &Settings, memo: &mut Memo, report: &mut Report) -> Parsed {
    let registries = data::read(project, report);
    let words = words::read(project, settings, report);
    let looks = looks::read(project, settings, report);
    let (documents, fresh) = memo.documents(project, report);
    Parsed { documents, fresh, registries, words, looks }
}

fn document(project: &Project, file: &PageFile, report: &mut Report) -> Document {
    let text = &project.source(file.source).text;
    let parts = split::split(text, file.source, report);
    let front_matter = front_matter::read(text, &parts, file.source, report);
    if !file.branch || file.folder.is_empty() {
        only_of_sections(&front_matter, parts.head, file, report);
    }
    let body = markdown::parse(text, parts.body, file.source, &project.theme, report);
    Document { file: file.clone(), front_matter, head: parts.head, body }
}

/// Reports keys of sections in the head of a page inside one, or of home: they would do nothing.
fn only_of_sections(front_matter: &FrontMatter, head: Span, file: &PageFile, report: &mut Report) {
    let written = [("lessons", front_matter.lessons), ("listed", front_matter.listed)];
    let (above, _) = file.folder.rsplit_once('/').unwrap_or(("…", ""));
    let name = format!("_{}", file.path.file_name().trim_start_matches('_'));
    for (key, _) in written.iter().filter(|(_, value)| value.is_some()) {
        let section = format!("content/{above}/{name}");
        report.add(Diagnostic::at(&code::KEY_OF_SECTIONS, head).with("key", *key).with("section", section));
    }
}
