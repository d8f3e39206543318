//! Links and pictures that lead nowhere as they are written: what may be meant, and what mends it beyond doubt.

use super::{Walk, moved};
use crate::diag::Diagnostic;
use crate::diag::catalogue::link as code;
use crate::model::body::Link;
use crate::model::ids::SetId;
use crate::model::path::ContentPath;
use crate::model::site::LinkTarget;
use crate::model::source::Span;
use crate::text::near::nearest;

impl Walk<'_, '_> {
    /// A link to the folder `folder`, which `path` is; the page in it is meant.
    pub(super) fn folder(&mut self, link: &Link, path: &str, folder: &str) -> LinkTarget {
        let above = path.trim_end_matches('/');
        let file = self.page_file(folder);
        let example = if above.is_empty() { file } else { format!("{above}/{file}") };
        let diagnostic = Diagnostic::at(&code::LINK_TO_FOLDER, link.span).with("dest", link.dest.as_str());
        let diagnostic = self.mended(diagnostic.with("example", example.as_str()), (&link.dest, link.span), &moved::typed(&example));
        self.broken(diagnostic)
    }

    /// A link to `path`, where no page or file is. If it is elsewhere, that mends it; else `near` may be meant.
    pub(super) fn lost(&mut self, diagnostic: Diagnostic, link: &Link, path: &str, near: Option<String>) -> LinkTarget {
        let name = file_name(path.trim_end_matches('/'));
        let page = match name.strip_suffix(".html") {
            Some(stem) => {
                let at_address = self.map.site.pages.iter().find(|page| page.url.as_str() == path && page.document.is_some());
                at_address.map(|page| page.set).or_else(|| moved::page_called(self.map.site, self.map.held_back, stem))
            }
            None if name.contains('.') => None,
            None => moved::page_called(self.map.site, self.map.held_back, name),
        };
        let own = self.map.settings.locale(self.document.file.locale).tag.as_str();
        let diagnostic = match page.map(|set| self.path_to(set, own)) {
            Some(path) => self.replaced(diagnostic, (&link.dest, link.span), &path),
            None => self.lost_file(diagnostic, (&link.dest, link.span), path, near),
        };
        self.broken(diagnostic)
    }

    /// The same for what can only be a file: `written` is the destination as it is typed, and the link or picture.
    pub(super) fn lost_file(&self, diagnostic: Diagnostic, written: (&str, Span), path: &str, near: Option<String>) -> Diagnostic {
        let Some(found) = moved::file(self.map.site, self.map.project, path) else { return diagnostic.suggest(near) };
        let now = match found.place {
            moved::Place::Asset(id) => relative(&self.document.file.folder, self.map.project.assets[id.index()].path.as_str()),
            moved::Place::Static(row) => format!("/{}", self.map.project.statics[row].path),
        };
        if found.certain { self.replaced(diagnostic, written, &now) } else { diagnostic.suggest(near.or(Some(now))) }
    }

    /// Suggests `path` in place of what is written up to its `#` or `?`, which mends it.
    fn replaced(&self, diagnostic: Diagnostic, (dest, span): (&str, Span), path: &str) -> Diagnostic {
        let typed = moved::typed(path);
        let rest = dest.find(['#', '?']).map_or("", |at| &dest[at..]);
        self.mended(diagnostic.suggest(Some(format!("{typed}{rest}"))), (dest, span), &typed)
    }

    fn mended(&self, diagnostic: Diagnostic, (dest, span): (&str, Span), typed: &str) -> Diagnostic {
        let path = &dest[..dest.find(['#', '?']).unwrap_or(dest.len())];
        let text = &self.map.project.source(span.source).text;
        match moved::written(text, span.range(), dest) {
            Some(range) => diagnostic.mended_by(Span::new(span.source, range.start..range.start + path.len()), typed),
            None => diagnostic,
        }
    }

    /// How this text links to the page `set` in the language `tag`.
    fn path_to(&self, set: SetId, tag: &str) -> String {
        let folder = self.map.site.set(set).id.as_str();
        let branch = self.map.sections.contains(folder);
        let file = format!("{folder}/{}index.{tag}.md", if branch { "_" } else { "" });
        relative(&self.document.file.folder, file.trim_start_matches('/'))
    }

    /// A link to the file `target`, which is no page of the site.
    pub(super) fn lost_page(&mut self, diagnostic: Diagnostic, target: &ContentPath, link: &Link) -> LinkTarget {
        let own = self.map.settings.locale(self.document.file.locale).tag.as_str();
        let tag = match target.file_name().trim_end_matches(".md").split_once('.') {
            // In the reader's language, whichever file is named.
            None => own,
            Some((_, tag)) => tag,
        };
        let is_page = ["index", "_index"].contains(&target.file_name().split('.').next().unwrap_or_default());
        let known = is_page && self.map.settings.locale_id(tag).is_some();
        let folder = target.folder().unwrap_or_default();
        let here = self.map.sets.get(folder).copied();
        let found = known.then(|| here.or_else(|| moved::page(self.map.site, self.map.held_back, folder, tag))).flatten();
        let diagnostic = match found {
            Some(set) => self.replaced(diagnostic, (&link.dest, link.span), &self.path_to(set, tag)),
            None => diagnostic.suggest(self.near_page(target)),
        };
        self.broken(diagnostic)
    }

    /// The file that is the page of `folder` in the language of the text: `index.vi.md`.
    fn page_file(&self, folder: &str) -> String {
        let tag = &self.map.settings.locale(self.document.file.locale).tag;
        let branch = self.map.sections.contains(folder);
        format!("{}index.{tag}.md", if branch { "_" } else { "" })
    }

    fn near_page(&self, target: &ContentPath) -> Option<String> {
        let locale = self.document.file.locale;
        let same_language = self.map.site.documents.iter().filter(|document| document.file.locale == locale);
        let paths: Vec<&str> = same_language.map(|document| document.file.path.as_str()).collect();
        nearest_path(target.as_str(), &paths, folder_name).map(|path| relative(&self.document.file.folder, path))
    }

    pub(super) fn near_asset(&self, target: &ContentPath) -> Option<String> {
        let paths: Vec<&str> = self.map.project.assets.iter().map(|asset| asset.path.as_str()).collect();
        nearest_path(target.as_str(), &paths, file_name).map(|path| relative(&self.document.file.folder, path))
    }

    pub(super) fn near_static(&self, path: &str) -> Option<String> {
        let paths: Vec<&str> = self.map.project.statics.iter().map(|file| file.path.as_str()).collect();
        nearest_path(path, &paths, file_name).map(|path| format!("/{path}"))
    }
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The name of the folder that is the page.
fn folder_name(path: &str) -> &str {
    path.rsplit('/').nth(1).unwrap_or_default()
}

/// The path whose telling `part` is nearest to that of `wanted`; of several, one in the same place if there is one.
fn nearest_path<'a>(wanted: &str, paths: &[&'a str], part: fn(&str) -> &str) -> Option<&'a str> {
    let near = nearest(part(wanted), paths.iter().map(|path| part(path)).filter(|part| !part.is_empty()))?;
    let alike = || paths.iter().copied().filter(|path| part(path) == near);
    let place = |path: &str| path[..path.rfind(part(path)).unwrap_or(0)].to_owned();
    alike().find(|path| place(path) == place(wanted)).or_else(|| alike().next())
}

/// How a file in the folder `from` would link to `path`, both under `content/`.
fn relative(from: &str, path: &str) -> String {
    let from: Vec<&str> = from.split('/').filter(|part| !part.is_empty()).collect();
    let to: Vec<&str> = path.split('/').collect();
    let shared = from.iter().zip(&to[..to.len() - 1]).take_while(|(a, b)| a == b).count();
    format!("{}{}", "../".repeat(from.len() - shared), to[shared..].join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggestions_are_written_as_the_author_would_link() {
        assert_eq!(relative("an-toan/a", "an-toan/b/index.vi.md"), "../b/index.vi.md");
        assert_eq!(relative("", "an-toan/b/index.vi.md"), "an-toan/b/index.vi.md");
        assert_eq!(relative("an-toan/a", "an-toan/a/x.svg"), "x.svg");
        assert_eq!(relative("a", "b.svg"), "../b.svg");
    }

    #[test]
    fn a_slip_in_a_path_is_guessed_by_the_name_that_tells() {
        let paths = ["_index.vi.md", "an-toan/_index.vi.md", "an-toan/nam-ngon-tay/index.vi.md", "giup-do/goi-111/index.vi.md"];
        let near = |wanted| nearest_path(wanted, &paths, folder_name);
        assert_eq!(near("an-toan/nam-ngon-ty/index.vi.md"), Some("an-toan/nam-ngon-tay/index.vi.md"));
        assert_eq!(near("an-toan/goi-111/index.vi.md"), Some("giup-do/goi-111/index.vi.md"));
        assert_eq!(near("an-toan/khong/index.vi.md"), None);
    }
}
