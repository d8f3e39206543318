//! The site becomes an index for each language.

use crate::model::search::SearchFiles;
use crate::model::settings::Settings;
use crate::model::site::Site;

/// The indexes of all languages.
pub fn all(_site: &Site, _settings: &Settings) -> SearchFiles {
    SearchFiles::default()
}
