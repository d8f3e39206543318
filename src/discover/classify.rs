//! What a file of `content/` is, by its path alone.

use super::travels;
use crate::diag::catalogue::source as code;
use crate::diag::{Diagnostic, Report};
use crate::format::fields::known;
use crate::model::ids::SourceId;
use crate::model::path::ContentPath;
use crate::model::project::PageFile;
use crate::model::settings::Settings;
use crate::text::fold::slug;
use crate::text::near::nearest;

/// What a file is.
#[derive(Debug, PartialEq, Eq)]
pub enum Kind {
    /// A page in a language. Its source is not read yet.
    Page(PageFile),
    /// A data file, by its name.
    Data(String),
    /// Something carried along.
    Asset(ContentPath),
}

/// Says what the file at `path` is; `None` after a problem.
pub fn classify(path: &str, settings: &Settings, report: &mut Report) -> Option<Kind> {
    let shown = format!("content/{path}");
    let content = ContentPath::new(path)?;
    if let Some(name) = path.strip_prefix("_data/") {
        return Some(Kind::Data(name.strip_suffix(".yaml").unwrap_or(name).to_owned()));
    }
    let folder = content.folder().unwrap_or_default();
    if let Some(bad) = folder.split('/').find(|part| !part.is_empty() && !travels(part)) {
        report.add(Diagnostic::in_file(&code::SOURCE_FOLDER_NAME, shown).with("name", bad).with("slug", slug(bad)));
        return None;
    }
    let Some(name) = content.file_name().strip_suffix(".md") else { return Some(Kind::Asset(content)) };
    let tags: Vec<&str> = settings.locales.iter().map(|locale| locale.tag.as_str()).collect();
    let (stem, tag) = match name.split_once('.') {
        Some((stem, tag)) => (stem, Some(tag)),
        None => (name, None),
    };
    let default = settings.default_tag();
    if stem != "index" && stem != "_index" {
        let tag = tag.filter(|tag| tags.contains(tag)).unwrap_or(default);
        let own = slug(stem);
        let target = if folder.is_empty() { own } else { format!("{folder}/{own}") };
        let diagnostic = Diagnostic::in_file(&code::SOURCE_STRAY_PAGE, shown);
        report.add(diagnostic.with("folder", format!("content/{target}")).with("language", tag));
        return None;
    }
    let Some(tag) = tag else {
        report.add(Diagnostic::in_file(&code::SOURCE_NO_LANGUAGE, shown).with("name", stem).with("language", default));
        return None;
    };
    let Some(locale) = settings.locale_id(tag) else {
        let diagnostic = Diagnostic::in_file(&code::SOURCE_UNKNOWN_LANGUAGE, shown).with("language", tag).with("known", known(&tags));
        report.add(diagnostic.suggest(nearest(tag, tags.iter().copied())));
        return None;
    };
    let folder = folder.to_owned();
    let branch = stem == "_index" || folder.is_empty();
    Some(Kind::Page(PageFile { source: SourceId(0), path: content, folder, branch, locale }))
}
