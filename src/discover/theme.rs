//! A theme: the embedded one, with the project's files laid over it one by one.
#![expect(clippy::disallowed_methods, reason = "an edge room: it reads the project's files")]

use std::path::Path;

use include_dir::{Dir, include_dir};

use super::{strays, walk};
use crate::diag::catalogue::{config, source as code};
use crate::diag::reason::why;
use crate::diag::{Diagnostic, Report};
use crate::format::fields::known;
use crate::model::ids::SourceId;
use crate::model::project::ThemeFiles;
use crate::model::settings::Settings;
use crate::model::source::Source;
use crate::text::near::nearest;

static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// The theme of `settings`; its texts are added to `sources`.
pub fn read(root: &Path, settings: &Settings, sources: &mut Vec<Source>, report: &mut Report) -> ThemeFiles {
    let mut theme = ThemeFiles::default();
    embedded(&EMBEDDED, &mut theme, sources);
    let built_in = theme.clone();
    let name = settings.theme.as_str();
    let folder = root.join("themes").join(name);
    if name != "default" && !folder.is_dir() {
        let mut names = walk::folders(&root.join("themes"));
        if !names.iter().any(|name| name == "default") {
            names.insert(0, "default".to_owned());
        }
        let place = settings.theme_span;
        let diagnostic = place.map_or_else(
            || Diagnostic::of_project(&config::CONFIG_UNKNOWN_THEME),
            |span| Diagnostic::at(&config::CONFIG_UNKNOWN_THEME, span),
        );
        let diagnostic = diagnostic.with("value", name).with("known", known(&names));
        report.add(diagnostic.suggest(nearest(name, names.iter().map(String::as_str))));
        return theme;
    }
    let shown = format!("themes/{name}");
    for file in walk::files(&folder, &shown, report) {
        // Fonts may lie with the theme; they are read when `site.toml` names them.
        if file.path.starts_with("fonts/") {
            continue;
        }
        let name = format!("{shown}/{}", file.path);
        if file.path.starts_with("assets/") {
            match std::fs::read(&file.disk) {
                Ok(bytes) if bytes.is_empty() => report.add(Diagnostic::in_file(&code::SOURCE_EMPTY_FILE, name)),
                Ok(bytes) => add_asset(&mut theme, &file.path, bytes),
                Err(error) => report.add(Diagnostic::in_file(&code::SOURCE_UNREADABLE, name).with("reason", why(&error))),
            }
        } else if !strays::is_known(&file.path) {
            report.add(strays::unknown_file(&file.path, name));
        } else if let Some(source) = walk::text(&file.disk, name, report) {
            add_text(&mut theme, &file.path, source, sources);
        }
    }
    strays::templates(&theme, &built_in, sources, report);
    let replaced = |tag: &String, id: &SourceId| theme.ui.get(tag).is_some_and(|own| own != id);
    theme.built_in_ui = built_in.ui.into_iter().filter(|(tag, id)| replaced(tag, id)).collect();
    theme
}

fn embedded(folder: &Dir<'_>, theme: &mut ThemeFiles, sources: &mut Vec<Source>) {
    for file in folder.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        if path.starts_with("assets/") {
            add_asset(theme, &path, file.contents().to_vec());
        } else if let Some(text) = file.contents_utf8() {
            let source = Source { name: format!("themes/default/{path}"), text: text.into() };
            add_text(theme, &path, source, sources);
        }
    }
    folder.dirs().for_each(|inner| embedded(inner, theme, sources));
}

fn add_asset(theme: &mut ThemeFiles, path: &str, bytes: Vec<u8>) {
    if let Some(name) = path.strip_prefix("assets/") {
        theme.assets.insert(name.to_owned(), bytes);
    }
}

fn add_text(theme: &mut ThemeFiles, path: &str, source: Source, sources: &mut Vec<Source>) {
    let id = SourceId::new(sources.len());
    let known = if let Some(name) = path.strip_prefix("templates/") {
        theme.templates.insert(name.to_owned(), id);
        true
    } else if let Some(name) = path.strip_prefix("styles/").filter(|name| name.ends_with(".css")) {
        theme.styles.insert(name.to_owned(), id);
        true
    } else if let Some(tag) = path.strip_prefix("ui/").and_then(|name| name.strip_suffix(".yaml")) {
        theme.ui.insert(tag.to_owned(), id);
        true
    } else if path == "theme.toml" {
        theme.settings.push(id);
        true
    } else {
        false
    };
    if known {
        sources.push(source);
    }
}
