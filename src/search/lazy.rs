//! The indexes made only when somebody asks for them: while a site is being written, most pages are seen
//! without a search.

use std::sync::OnceLock;

use super::{all, keywords, read};
use crate::model::ids::PageId;
use crate::model::search::{SearchFiles, Searchable};
use crate::model::settings::Settings;
use crate::model::site::Site;

/// What [`all`] gives, later.
pub struct Lazy<'s> {
    site: &'s Site,
    settings: &'s Settings,
    made: OnceLock<SearchFiles>,
}

impl<'s> Lazy<'s> {
    /// Nothing is made yet.
    pub fn new(site: &'s Site, settings: &'s Settings) -> Self {
        Self { site, settings, made: OnceLock::new() }
    }
}

impl Searchable for Lazy<'_> {
    fn files(&self) -> &SearchFiles {
        self.made.get_or_init(|| all(self.site, self.settings))
    }

    fn keywords(&self, page: PageId) -> String {
        read::entry(self.site, self.settings, page).map_or_else(String::new, |entry| keywords(&entry))
    }
}
