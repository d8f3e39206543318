//! Where every link leads and what every picture shows. What leads nowhere is looked for in [`lost`], by [`moved`].

mod lost;
mod moved;

use std::collections::BTreeSet;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{law, translate};
use crate::diag::catalogue::config::DATA_BAD_LAW_REF;
use crate::diag::catalogue::{content as content_code, directive as directive_code, link as code};
use crate::diag::{Diagnostic, Report};
use crate::format::fields::known;
use crate::model::body::{Directive, DirectiveContent, Image, Link, Readers, each_directive};
use crate::model::document::Document;
use crate::model::ids::{AssetId, LawId, LocaleId, SetId};
use crate::model::locale::Direction;
use crate::model::path::{ContentPath, OutPath, decode};
use crate::model::project::Project;
use crate::model::registry::LawRef;
use crate::model::settings::Settings;
use crate::model::site::{ImageTarget, LinkTarget, Site, Targets};
use crate::model::source::Span;
use crate::par;
use crate::text::language::{language, spoken_in};
use crate::text::near::nearest;
use crate::text::nfc;

/// What the links, pictures and citations of `documents` mean in `site`, and what is wrong with them, one by one.
pub fn of_texts(
    documents: &[Arc<Document>],
    site: &Site,
    project: &Project,
    held_back: &BTreeSet<ContentPath>,
    settings: &Settings,
) -> Vec<(Targets, Report)> {
    let map = Map::new(site, project, held_back, settings);
    par::map(documents, |document| {
        let mut report = Report::default();
        let mut walk = Walk { map: &map, document, report: &mut report };
        let links: Vec<LinkTarget> = document.body.links.iter().map(|link| walk.link(link)).collect();
        let images = document.body.images.iter().map(|image| walk.image(image)).collect();
        let mut laws: BTreeSet<LawId> =
            links.iter().filter_map(|target| if let LinkTarget::Law(law, _) = target { Some(*law) } else { None }).collect();
        each_directive(&document.body.blocks, &mut |directive, _| laws.extend(walk.directive(directive, &links)));
        if let Some((icon, span)) = &document.front_matter.icon {
            walk.icon(icon, *span);
        }
        for (reference, span) in document.front_matter.sources.iter().filter_map(|source| source.law.as_ref()) {
            law::find(&site.registries, reference, *span, walk.report);
            laws.extend(site.registries.law(&reference.law));
        }
        (Targets { links, images, laws }, report)
    })
}

/// What paths mean, looked up by name.
struct Map<'s> {
    site: &'s Site,
    project: &'s Project,
    settings: &'s Settings,
    held_back: &'s BTreeSet<ContentPath>,
    sets: FxHashMap<&'s str, SetId>,
    /// The folders that are sections.
    sections: FxHashSet<&'s str>,
    assets: FxHashMap<&'s str, AssetId>,
    statics: FxHashMap<&'s str, u32>,
}

impl<'s> Map<'s> {
    fn new(site: &'s Site, project: &'s Project, held_back: &'s BTreeSet<ContentPath>, settings: &'s Settings) -> Self {
        let written = site.sets.iter().enumerate().filter(|(_, set)| set.documents.iter().any(Option::is_some));
        Self {
            site,
            project,
            settings,
            held_back,
            sets: written.map(|(index, set)| (set.id.as_str(), SetId::new(index))).collect(),
            sections: site.sections.iter().map(|section| section.folder.as_str()).collect(),
            assets: project.assets.iter().enumerate().map(|(index, asset)| (asset.path.as_str(), AssetId::new(index))).collect(),
            statics: (0..).zip(&project.statics).map(|(index, file)| (file.path.as_str(), index)).collect(),
        }
    }
}

struct Walk<'s, 'r> {
    map: &'s Map<'s>,
    document: &'s Document,
    report: &'r mut Report,
}

impl Walk<'_, '_> {
    fn link(&mut self, link: &Link) -> LinkTarget {
        let dest = link.dest.as_str();
        let at = |code| Diagnostic::at(code, link.span).with("dest", dest);
        if dest.is_empty() {
            return LinkTarget::Broken;
        }
        if let Some(anchor) = dest.strip_prefix('#') {
            return self.anchor(self.document, &decode(anchor), link).map_or(LinkTarget::Broken, LinkTarget::Anchor);
        }
        if dest.starts_with("//") {
            return LinkTarget::External(format!("https:{dest}"));
        }
        if let Some((scheme, rest)) = split_scheme(dest) {
            return match scheme.to_ascii_lowercase().as_str() {
                "law" => self.law(rest, link),
                "term" => self.term(rest, link),
                "lang" => self.language(rest, link),
                "http" | "https" | "mailto" | "tel" => LinkTarget::External(dest.to_owned()),
                other => self.broken(at(&code::LINK_UNSAFE).with("scheme", other)),
            };
        }
        let (path, anchor) = dest.split_once('#').map_or((dest, None), |(path, anchor)| (path, Some(decode(anchor))));
        let path = nfc(&decode(path.split('?').next().unwrap_or(path))).into_owned();
        if let Some(path) = path.strip_prefix('/') {
            let found = OutPath::new(path).filter(|_| self.map.statics.contains_key(path));
            return match found {
                Some(path) => LinkTarget::Static(path),
                None => {
                    let near = self.near_static(path);
                    self.lost(at(&code::LINK_NO_SUCH_FILE), link, path, near)
                }
            };
        }
        let folder = self.document.file.folder.as_str();
        let Some(target) = ContentPath::resolve(folder, &path) else {
            // `..` may lead to `content/` itself, which has a page, but is no file in it.
            let to_home = ContentPath::resolve(folder, &format!("{path}/_index")).is_some_and(|file| file.folder().is_none());
            if to_home {
                return self.folder(link, &path, "");
            }
            let named: Vec<&str> = path.split('/').filter(|part| !matches!(*part, "" | "." | "..")).collect();
            let diagnostic = at(&code::LINK_LEAVES_CONTENT);
            return match ContentPath::new(named.join("/")).filter(|path| path.as_str().ends_with(".md")) {
                Some(page) => self.lost_page(diagnostic, &page, link),
                None => self.lost(diagnostic, link, &path, None),
            };
        };
        if target.file_name().strip_suffix(".md").is_some() {
            return self.page(&target, anchor.as_deref(), link);
        }
        if let Some(asset) = self.map.assets.get(target.as_str()) {
            if self.map.site.asset_path(*asset).is_none() {
                return self.broken(at(&code::LINK_NOT_PUBLISHED));
            }
            return LinkTarget::Asset(*asset);
        }
        if self.map.sets.contains_key(target.as_str()) {
            return self.folder(link, &path, target.as_str());
        }
        let near = self.near_asset(&target);
        self.lost(at(&code::LINK_NO_SUCH_FILE), link, &path, near)
    }

    fn broken(&mut self, diagnostic: Diagnostic) -> LinkTarget {
        self.report.add(diagnostic);
        LinkTarget::Broken
    }

    fn page(&mut self, target: &ContentPath, anchor: Option<&str>, link: &Link) -> LinkTarget {
        let at = |code| Diagnostic::at(code, link.span).with("dest", link.dest.as_str());
        let folder = target.folder().unwrap_or_default();
        let name = target.file_name().trim_end_matches(".md");
        let (stem, tag) = name.split_once('.').unwrap_or((name, ""));
        let set = self.map.sets.get(folder).copied().filter(|_| self.names_page(folder, stem));
        let locale = self.map.settings.locale_id(tag);
        // A draft that has a published translation is still no page one may link to by its own file.
        if self.map.held_back.contains(target) {
            return self.broken(at(&code::LINK_NOT_PUBLISHED));
        }
        let (Some(set), Some(locale)) = (set, locale) else {
            return self.lost_page(at(&code::LINK_NO_SUCH_PAGE), target, link);
        };
        let anchor = match anchor {
            Some(anchor) if !anchor.is_empty() => {
                let shown = translate::shown(self.map.site.set(set), locale, self.map.settings);
                let Some(document) = shown.map(|id| self.map.site.document(id)) else { return LinkTarget::Broken };
                match self.anchor(document, anchor, link) {
                    Some(anchor) => Some(anchor),
                    None => return LinkTarget::Broken,
                }
            }
            _ => None,
        };
        let locale: Option<LocaleId> = (locale != self.document.file.locale).then_some(locale);
        LinkTarget::Page { set, locale, anchor }
    }

    fn anchor(&mut self, document: &Document, anchor: &str, link: &Link) -> Option<String> {
        let ids = || {
            document
                .body
                .headings
                .iter()
                .filter(|heading| heading.readers == Readers::Everyone || link.readers != Readers::Everyone)
                .map(|heading| heading.id.as_str())
        };
        if ids().any(|id| id == anchor) {
            return Some(anchor.to_owned());
        }
        let diagnostic = Diagnostic::at(&code::LINK_NO_SUCH_HEADING, link.span)
            .with("page", format!("content/{}", document.file.path))
            .with("anchor", anchor)
            .suggest(nearest(anchor, ids()).map(|id| format!("#{id}")));
        self.report.add(diagnostic);
        None
    }

    fn law(&mut self, rest: &str, link: &Link) -> LinkTarget {
        let Some(reference) = LawRef::parse(&decode(rest)) else {
            return self.broken(Diagnostic::at(&DATA_BAD_LAW_REF, link.span).with("value", rest));
        };
        match law::find(&self.map.site.registries, &reference, link.span, self.report) {
            Some(law) => LinkTarget::Law(law, reference.article),
            None => LinkTarget::Broken,
        }
    }

    fn term(&mut self, id: &str, link: &Link) -> LinkTarget {
        let registries = &self.map.site.registries;
        if let Some(entry) = registries.entry(id) {
            return LinkTarget::Entry(entry);
        }
        let near = nearest(id, registries.glossary.iter().map(|entry| entry.id.as_str())).map(|id| format!("term:{id}"));
        self.broken(Diagnostic::at(&code::LINK_UNKNOWN_TERM, link.span).with("id", id).suggest(near))
    }

    /// Words in another language: `[good touch](lang:en)`.
    fn language(&mut self, tag: &str, link: &Link) -> LinkTarget {
        match language(tag).filter(|language| language.known) {
            Some(language) => LinkTarget::Language { tag: language.tag, direction: Direction::of(language.rtl) },
            None => {
                let of_site = self.map.settings.locales.iter().map(|locale| locale.tag.as_str());
                let near = spoken_in(tag).or_else(|| nearest(tag, of_site).map(str::to_owned));
                let diagnostic = Diagnostic::at(&code::LINK_UNKNOWN_LANGUAGE, link.span).with("tag", tag);
                self.broken(diagnostic.suggest(near.map(|tag| format!("lang:{tag}"))))
            }
        }
    }

    fn image(&mut self, image: &Image) -> ImageTarget {
        let dest = image.dest.as_str();
        let at = |code| Diagnostic::at(code, image.span).with("dest", dest);
        if dest.starts_with("//") || split_scheme(dest).is_some() {
            self.report.add(at(&content_code::IMAGE_OUTSIDE));
            return ImageTarget::Broken;
        }
        let path = nfc(&decode(dest)).into_owned();
        let near = if let Some(path) = path.strip_prefix('/') {
            if let Some(row) = self.map.statics.get(path) {
                return ImageTarget::Static(*row);
            }
            self.near_static(path)
        } else {
            match ContentPath::resolve(&self.document.file.folder, &path) {
                Some(target) => match self.map.assets.get(target.as_str()) {
                    Some(asset) if self.map.site.asset_path(*asset).is_none() => {
                        self.report.add(at(&code::LINK_NOT_PUBLISHED));
                        return ImageTarget::Broken;
                    }
                    Some(asset) => return ImageTarget::Asset(*asset),
                    None => self.near_asset(&target),
                },
                None => None,
            }
        };
        self.report.add(self.lost_file(at(&content_code::IMAGE_NO_SUCH_FILE), (dest, image.span), &path, near));
        ImageTarget::Broken
    }

    fn icon(&mut self, icon: &str, span: Span) {
        let path = icon.trim_start_matches('/');
        if !self.map.statics.contains_key(path) {
            let near = self.near_static(path).map(|path| path.trim_start_matches('/').to_owned());
            self.report.add(Diagnostic::at(&content_code::IMAGE_NO_SUCH_FILE, span).with("dest", icon).suggest(near));
        }
    }

    /// Looks at what a block names; the law whose article it shows.
    fn directive(&mut self, directive: &Directive, links: &[LinkTarget]) -> Option<LawId> {
        let registries = &self.map.site.registries;
        match &directive.content {
            DirectiveContent::Help(ids, _) => {
                let all = || registries.helplines.iter().map(|line| line.id.as_str());
                for id in ids.iter().filter(|id| all().all(|known| known != id.as_str())) {
                    let diagnostic = Diagnostic::at(&directive_code::DIRECTIVE_UNKNOWN_HELPLINE, directive.opening).with("id", id.as_str());
                    self.report.add(diagnostic.with("known", known(&all().collect::<Vec<_>>())).suggest(nearest(id, all())));
                }
            }
            DirectiveContent::Media { file, captions, .. } => {
                // What is played or shown with it lies in the site, and nowhere else.
                for link in std::iter::once(file).chain(captions) {
                    let inside =
                        matches!(links.get(link.0 as usize), Some(LinkTarget::Asset(_) | LinkTarget::Static(_) | LinkTarget::Broken));
                    if let Some(written) = self.document.body.links.get(link.0 as usize).filter(|_| !inside) {
                        self.report.add(Diagnostic::at(&code::LINK_NO_SUCH_FILE, directive.opening).with("dest", written.dest.as_str()));
                    }
                }
            }
            DirectiveContent::Law(reference, _) if !reference.law.is_empty() => {
                law::find(registries, reference, directive.opening, self.report);
                return registries.law(&reference.law);
            }
            _ => {}
        }
        None
    }

    /// Whether `_index` or `index` is what the page of `folder` is called.
    fn names_page(&self, folder: &str, stem: &str) -> bool {
        let section = self.map.sections.contains(folder);
        match stem {
            "_index" => section,
            "index" => !section || folder.is_empty(),
            _ => false,
        }
    }
}

/// The scheme of an address, if it has one: letters before a colon.
fn split_scheme(dest: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = dest.split_once(':')?;
    let fits = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'));
    fits.then_some((scheme, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scheme_is_letters_before_a_colon() {
        assert_eq!(split_scheme("tel:111"), Some(("tel", "111")));
        assert_eq!(split_scheme("javascript:alert(1)"), Some(("javascript", "alert(1)")));
        assert_eq!(split_scheme("../a:b.md"), None);
        assert_eq!(split_scheme("a.md"), None);
    }
}
