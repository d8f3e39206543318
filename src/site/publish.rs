//! Which documents are in the site today.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::model::document::Document;
use crate::model::path::ContentPath;
use crate::model::settings::Settings;

/// The published documents, and the paths of the others.
pub fn split(documents: Vec<Arc<Document>>, settings: &Settings) -> (Vec<Arc<Document>>, BTreeSet<ContentPath>) {
    let (published, held_back): (Vec<_>, Vec<_>) = documents.into_iter().partition(|document| is_published(document, settings));
    (published, held_back.into_iter().map(|document| document.file.path.clone()).collect())
}

fn is_published(document: &Document, settings: &Settings) -> bool {
    let head = &document.front_matter;
    let include = settings.include;
    let draft = head.draft && !include.drafts;
    let future = head.publish_on.is_some_and(|day| day > settings.today) && !include.future;
    let expired = head.expires_on.is_some_and(|day| day <= settings.today) && !include.expired;
    !(draft || future || expired)
}
