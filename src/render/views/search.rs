//! What the search page shows before anybody searches.

use super::Views;
use crate::model::ids::LocaleId;
use crate::model::page::Taxonomy;
use crate::model::path::UrlPath;
use crate::render::view::{IndexView, SearchView};

impl Views<'_> {
    /// `roots` are the indexes in the order of the languages; nothing without them.
    pub(super) fn search(&self, locale: LocaleId, roots: &[UrlPath]) -> Option<SearchView> {
        let settings = self.pages.settings;
        let index = |id: LocaleId| {
            let language = settings.locale(id);
            Some(IndexView { lang: language.tag.clone(), name: language.name.clone(), url: roots.get(id.index())?.encoded() })
        };
        let terms = self.pages.site.terms.iter().filter(|term| term.taxonomy == Taxonomy::Ages);
        Some(SearchView {
            index: index(locale)?,
            others: settings.locale_ids().filter(|other| *other != locale).filter_map(index).collect(),
            ages: terms.filter_map(|term| term.audience).map(|audience| audience.name()).collect(),
        })
    }
}
