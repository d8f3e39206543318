//! Files in a project's theme that do nothing where they are: mostly a slip in a name.

use crate::diag::catalogue::look as code;
use crate::diag::{Diagnostic, Report};
use crate::model::project::ThemeFiles;
use crate::model::source::Source;
use crate::text::near::nearest;

/// The folders of a theme, and the ending of what lies in each.
const FOLDERS: [(&str, &str); 4] = [("templates/", ""), ("styles/", ".css"), ("ui/", ".yaml"), ("assets/", "")];
/// Files beside the folders; the last ones are for people.
const FILES: [&str; 3] = ["theme.toml", "README.md", "LICENSE"];

/// Whether a theme may have a file at `path`, below its own folder.
pub fn is_known(path: &str) -> bool {
    let one_of = |(folder, ending): &(&str, &str)| path.strip_prefix(folder).is_some_and(|name| name.ends_with(ending));
    FILES.contains(&path) || FOLDERS.iter().any(one_of)
}

/// What is said of a file that lies elsewhere; `name` is its path in messages.
pub fn unknown_file(path: &str, name: String) -> Diagnostic {
    let meant = match path.split_once('/') {
        Some((folder, rest)) => {
            let folders = FOLDERS.iter().map(|(folder, _)| folder.trim_end_matches('/'));
            nearest(folder, folders).map(|folder| format!("{folder}/{rest}"))
        }
        None => nearest(path, FILES).map(str::to_owned),
    };
    let meant = meant.filter(|meant| meant != path && is_known(meant));
    Diagnostic::in_file(&code::THEME_UNKNOWN_FILE, name).suggest(meant)
}

/// Reports templates of the project that replace none of the built-in ones and that no template uses.
/// Those in `directives/` are blocks for lessons.
pub fn templates(theme: &ThemeFiles, built_in: &ThemeFiles, sources: &[Source], report: &mut Report) {
    let new = theme.templates.iter().filter(|(name, _)| !built_in.templates.contains_key(*name) && !name.starts_with("directives/"));
    for (name, id) in new {
        let text = |id: &crate::model::ids::SourceId| sources.get(id.index()).map_or("", |source| &*source.text);
        let own = components(text(id));
        let named = [format!("\"{name}\""), format!("'{name}'")];
        let mut others = theme.templates.iter().filter(|(other, _)| *other != name).map(|(_, id)| text(id));
        let used = others.any(|other| named.iter().any(|name| other.contains(name)) || own.iter().any(|own| calls(other, own)));
        if !used {
            let names = built_in.templates.keys().map(String::as_str);
            let file = sources.get(id.index()).map_or_else(String::new, |source| source.name.clone());
            let diagnostic = Diagnostic::in_file(&code::THEME_UNKNOWN_TEMPLATE, file).with("name", name.as_str());
            report.add(diagnostic.suggest(nearest(name, names)));
        }
    }
}

/// The components a template defines: `{% component card(…) %}`.
fn components(text: &str) -> Vec<&str> {
    let names = text.split("component ").skip(1);
    names.map(|rest| rest.split(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))).next().unwrap_or_default()).collect()
}

/// Whether a template calls a component: `{{<card … />}}` or `{% <card …> %}`.
fn calls(text: &str, component: &str) -> bool {
    let word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
    let start = format!("<{component}");
    !component.is_empty() && text.match_indices(&start).any(|(at, _)| !text[at + start.len()..].starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_theme_has_its_folders_and_a_few_files() {
        for known in
            ["theme.toml", "templates/lesson.html", "templates/feed.xml", "styles/1.css", "ui/vi.yaml", "assets/a/b.png", "LICENSE"]
        {
            assert!(is_known(known), "{known}");
        }
        let meant = |path: &str| unknown_file(path, String::new()).suggestion;
        assert_eq!(meant("template/lesson.html").as_deref(), Some("templates/lesson.html"));
        assert_eq!(meant("style/1-tokens.css").as_deref(), Some("styles/1-tokens.css"));
        assert_eq!(meant("themes.toml").as_deref(), Some("theme.toml"));
        assert_eq!(meant("styles/1-tokens.scss"), None);
        assert_eq!(meant("ghi-chu.txt"), None);
    }
}
