//! What there is to make: the list of jobs, before any is done.

use crate::model::ids::{AssetId, LocaleId, PageId};
use crate::model::page::{Format, Page, PageKind};
use crate::model::path::OutPath;
use crate::model::settings::Settings;
use crate::model::site::Site;

/// One artifact still to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Job {
    /// A page in one of its forms.
    Page(PageId, Format),
    /// The root page, which leads to the default language.
    Root,
    /// The page for addresses that do not exist.
    NotFound,
    /// An old address, by its row of [`Site::redirects`].
    Redirect(u32),
    /// The news feed of a language.
    Feed(LocaleId),
    /// The sitemap of a language.
    Sitemap(LocaleId),
    /// Which addresses robots may read.
    Robots,
    /// A file of the theme, by its path under `assets/`.
    ThemeAsset(String),
    /// A file of an index, by its row. These are not planned: how many there are is known once they are made.
    Index(u32),
    /// A file beside a lesson.
    Asset(AssetId),
    /// A file of `static/`, by its row of the project's statics.
    Static(u32),
    /// A smaller copy of a picture, by its row of the bench's.
    PictureCopy(u32),
}

/// All jobs, in a stable order.
pub fn plan(site: &Site, settings: &Settings, theme_assets: impl Iterator<Item = String>, statics: usize, copies: usize) -> Vec<Job> {
    let mut jobs = vec![Job::Root, Job::NotFound];
    for (index, page) in site.pages.iter().enumerate() {
        jobs.extend(site.forms(page).map(|format| Job::Page(PageId::new(index), format)));
    }
    jobs.extend((0..).take(site.redirects.len()).map(Job::Redirect));
    if settings.base_url.is_some() {
        for locale in settings.locale_ids() {
            jobs.push(Job::Sitemap(locale));
            if has_feed(site, settings, locale) {
                jobs.push(Job::Feed(locale));
            }
        }
        jobs.push(Job::Robots);
    }
    jobs.extend(theme_assets.map(Job::ThemeAsset));
    let assets = (0..site.asset_paths.len()).map(AssetId::new);
    jobs.extend(assets.filter(|id| site.asset_path(*id).is_some()).map(Job::Asset));
    jobs.extend((0..).take(statics).map(Job::Static));
    jobs.extend((0..).take(copies).map(Job::PictureCopy));
    jobs
}

/// The job that makes the page at `path`, in whichever form.
pub fn page_at(site: &Site, path: &OutPath) -> Option<Job> {
    let path = path.as_str();
    let at_path = |page: &Page| {
        let url = page.url.as_str();
        let stem = url.rsplit_once('.').map_or(url, |(stem, _)| stem);
        // All forms of a page begin alike.
        if path.starts_with(stem) { site.forms(page).find(|format| page.url_in(*format).as_str() == path) } else { None }
    };
    site.pages.iter().enumerate().find_map(|(index, page)| Some(Job::Page(PageId::new(index), at_path(page)?)))
}

/// Whether a language has a feed: the site is public, and a lesson of the language's own has a date (a
/// feed without any would not be valid).
pub fn has_feed(site: &Site, settings: &Settings, locale: LocaleId) -> bool {
    let own = site.pages.iter().filter(|page| page.locale == locale && page.borrowed.is_none() && matches!(page.kind, PageKind::Lesson(_)));
    let mut dates = own.filter_map(|page| site.document_of(page)?.front_matter.updated);
    settings.base_url.is_some() && dates.next().is_some()
}
