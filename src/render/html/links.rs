//! Links, written for the page they stand on.

use std::fmt::Write as _;

use super::{Html, escape};
use crate::model::body::{Inline, LinkRef, Readers};
use crate::model::locale::Direction;
use crate::model::page::Format;
use crate::model::path::UrlPath;
use crate::model::site::LinkTarget;
use crate::render::view::host;

impl<'s> Html<'s> {
    pub(super) fn link(&mut self, link: LinkRef, inner: &'s [Inline]) {
        let Some(written) = self.document.body.links.get(link.0 as usize) else { return self.inlines(inner) };
        let target = self.targets.link(link);
        if let LinkTarget::Language { tag, direction } = target {
            return self.foreign(tag, *direction, inner);
        }
        let here = if let LinkTarget::Entry(entry) = target { self.term_here(*entry) } else { None };
        let Some((href, extra)) = here.or_else(|| self.href(target)) else { return self.inlines(inner) };
        self.out.push_str("<a href=\"");
        escape(&href, &mut self.out);
        self.out.push('"');
        self.out.push_str(&extra);
        if !written.title.is_empty() {
            self.out.push_str(" title=\"");
            escape(&written.title, &mut self.out);
            self.out.push('"');
        }
        self.wrapped(">", inner, "");
        if let Some(suffix) = self.suffix(target, &href) {
            self.out.push_str(&suffix);
        }
        self.out.push_str("</a>");
    }

    /// Words in another language than the text around them, for those who hear the page. Words that run
    /// the other way are also kept from turning what stands beside them.
    fn foreign(&mut self, tag: &str, direction: Direction, inner: &'s [Inline]) {
        let around = self.pages.settings.locale(self.document.file.locale).direction;
        self.out.push_str("<span lang=\"");
        escape(tag, &mut self.out);
        if direction != around {
            let _ = write!(self.out, "\" dir=\"{}", direction.attribute());
        }
        self.wrapped("\">", inner, "</span>");
    }

    /// Where a link leads from this page, and further attributes.
    pub(super) fn href(&self, target: &LinkTarget) -> Option<(String, String)> {
        let site = self.pages.site;
        let relative = |url: &UrlPath| self.url.relative_to(url);
        Some(match target {
            LinkTarget::Broken | LinkTarget::Language { .. } => return None,
            LinkTarget::Anchor(anchor) => (self.anchor_here(anchor)?, String::new()),
            LinkTarget::Page { set, locale, anchor } => {
                let page = site.page(site.page_of(*set, locale.unwrap_or(self.page.locale))?);
                // A borrowed text's anchor may not exist in the reader's own version of the target.
                let headings = site.document_of(page).map_or(&[][..], |document| &document.body.headings);
                let heading = anchor.as_ref().and_then(|anchor| headings.iter().find(|heading| heading.id == *anchor));
                let heading = heading.filter(|heading| heading.readers == Readers::Everyone || self.format != Format::Page);
                let fragment = heading.map_or_else(String::new, |heading| format!("#{}", heading.id));
                // What is for teachers stands in the guide, and only those who read one are led there.
                let format = heading.map_or(Format::Page, |heading| Format::of(heading.readers));
                let shown = page.borrowed.unwrap_or(page.locale);
                let extra = if shown == self.page.locale { String::new() } else { format!(" hreflang=\"{}\"", self.pages.tag(shown)) };
                (relative(&page.url_in(format)) + &fragment, extra)
            }
            LinkTarget::Asset(asset) => (relative(&UrlPath::new(site.asset_path(*asset)?.as_str())?), String::new()),
            LinkTarget::Static(path) => (relative(&UrlPath::new(path.as_str())?), String::new()),
            LinkTarget::Law(law, article) => {
                let page = self.pages.law_page(*law, self.page.locale)?;
                let fragment = article.as_ref().map_or_else(String::new, |article| site.registries.laws[law.index()].fragment(article));
                (relative(&page.url) + &fragment, " class=\"law\"".to_owned())
            }
            LinkTarget::Entry(entry) => {
                let page = self.pages.glossary_page(self.page.locale)?;
                let id = &site.registries.glossary[entry.index()].id;
                (format!("{}#{id}", relative(&page.url)), " class=\"term\"".to_owned())
            }
            LinkTarget::External(address) => (address.clone(), " class=\"external\" rel=\"noreferrer\"".to_owned()),
        })
    }

    /// Where a heading of this text is, seen from the form that is being made.
    fn anchor_here(&self, anchor: &str) -> Option<String> {
        let heading = self.document.body.headings.iter().find(|heading| heading.id == anchor)?;
        let place = Format::of(heading.readers);
        let fragment = format!("#{anchor}");
        Some(if place == self.format { fragment } else { self.url.relative_to(&self.page.url_in(place)) + &fragment })
    }

    /// What a link says of where it leads: the language of a text that is not the reader's, the host of another site.
    fn suffix(&self, target: &LinkTarget, href: &str) -> Option<String> {
        let mut out = String::new();
        match target {
            LinkTarget::Page { set, locale, .. } => {
                let site = self.pages.site;
                let page = site.page(site.page_of(*set, locale.unwrap_or(self.page.locale))?);
                let shown = page.borrowed.unwrap_or(page.locale);
                if shown == self.page.locale {
                    return None;
                }
                let locale = self.pages.settings.locale(shown);
                out.push_str(" <span class=\"link-note\" lang=\"");
                out.push_str(&locale.tag);
                out.push_str("\">(");
                escape(&locale.name, &mut out);
                out.push_str(")</span>");
            }
            LinkTarget::External(_) => {
                out.push_str(" <span class=\"link-note\">(");
                escape(host(href)?, &mut out);
                out.push_str(")</span>");
            }
            _ => return None,
        }
        Some(out)
    }
}
