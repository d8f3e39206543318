//! Earlier versions, and the way back to one.
//!
//! A version keeps only the files that the version after it has otherwise or not at all. So a file of an
//! earlier version is where it was last replaced: in that version, in a later one, or still in the site. Going
//! back is a delivery like any other, with the target's own files: it makes a new version, so nothing is lost
//! and one can go forward again.

use std::collections::BTreeMap;

use super::listing::Listing;
use super::origin::Origin;
use super::plan::Plan;
use super::state::{self, VERSIONS, kept};
use super::store::Look;
use super::{Delivery, PublishError};
use crate::model::path::OutPath;

impl Delivery<'_> {
    /// The versions that are kept, oldest first.
    ///
    /// # Errors
    /// What the target says.
    pub fn versions(&self) -> Result<Vec<Listing>, PublishError> {
        let versions = state::versions(self.store).map_err(|source| self.failed(VERSIONS, source))?;
        Ok(versions.into_values().filter(|version| version.number != self.current.number).collect())
    }

    /// The way back to version `name`, or to the one before the site that is there when `name` is empty.
    /// `made` is when, as people write it.
    ///
    /// # Errors
    /// [`PublishError::NoVersion`], and what the target says.
    pub fn back(&self, name: &str, made: &str) -> Result<(Plan, Origin<'static>), PublishError> {
        let versions = self.versions()?;
        let plan = self.plan(choose(&versions, &self.current, name, made)?)?;
        let mut files: BTreeMap<OutPath, String> = BTreeMap::new();
        for path in &plan.put {
            let wanted = plan.new.files.get(path);
            for version in versions.iter().filter(|version| version.files.get(path) == wanted) {
                let at = kept(version.number, path);
                let look = self.store.look(&at).map_err(|source| self.failed(&at, source))?;
                if wanted.is_some_and(|print| look == Look::File(print.length)) {
                    files.insert(path.clone(), at);
                    break;
                }
            }
        }
        Ok((plan, Origin::Kept(files)))
    }
}

/// Of these versions, oldest first, the one called `name`, or the last before `current` when it is empty: as a version to be
/// made.
pub(super) fn choose(versions: &[Listing], current: &Listing, name: &str, made: &str) -> Result<Listing, PublishError> {
    let here = current.restores.unwrap_or(current.number);
    let chosen = match name {
        "" => versions.iter().rev().find(|version| version.number < here),
        name => versions.iter().find(|version| version.number.to_string() == name),
    };
    let Some(chosen) = chosen else {
        let known = versions.iter().rev().map(|version| format!("{} ({})", version.number, version.made)).collect();
        return Err(PublishError::NoVersion { name: name.to_owned(), known });
    };
    let restores = Some(chosen.restores.unwrap_or(chosen.number));
    Ok(Listing { number: 0, made: made.to_owned(), restores, ..chosen.clone() })
}
