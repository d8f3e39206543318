//! A change planned against what really lies on the target, before anything is written.

use std::collections::BTreeMap;
use std::io;

use super::listing::Listing;
use super::plan::Plan;
use super::store::Look;
use super::{Delivery, PublishError, state};
use crate::hash;
use crate::model::path::OutPath;
use crate::write::{Manifest, folders_of};

impl Delivery<'_> {
    /// What must be done so that the target has the files of `new`. Numbers it.
    ///
    /// # Errors
    /// [`PublishError::InTheWay`] where a file of the user's lies in the place of one of the site.
    pub fn plan(&self, mut new: Listing) -> Result<Plan, PublishError> {
        new.number = self.next_number()?;
        let lost = |path: &OutPath| -> Result<bool, PublishError> {
            if self.interrupted {
                // What is not in its place yet is on its way.
                return Ok(false);
            }
            let length = self.current.files.get(path).map_or(0, |print| print.length);
            let look = self.store.look(path.as_str()).map_err(|source| self.failed(path.as_str(), source))?;
            Ok(look != Look::File(length))
        };
        let plan = Plan::between(self.current.clone(), new, lost)?;
        self.check_ground(&plan)?;
        Ok(plan)
    }

    fn next_number(&self) -> Result<u32, PublishError> {
        let kept = state::versions(self.store).map_err(|source| self.failed(state::VERSIONS, source))?;
        let last = kept.keys().last().copied().unwrap_or(0).max(self.current.number);
        Ok(last + 1)
    }

    /// Nothing that is not ours may lie where the new site must go.
    fn check_ground(&self, plan: &Plan) -> Result<(), PublishError> {
        let ours: Manifest = plan.old.files.keys().cloned().collect();
        let mut folders: BTreeMap<&str, Look> = BTreeMap::new();
        for path in plan.put.iter().filter(|path| !plan.old.files.contains_key(*path)) {
            let failed = |source| self.failed(path.as_str(), source);
            let above = folders_of(path.as_str()).collect::<Vec<_>>();
            let mut there = true;
            for folder in above.into_iter().rev() {
                let look = match folders.get(folder) {
                    Some(look) => *look,
                    None if there => self.store.look(folder).map_err(failed)?,
                    None => Look::Nothing,
                };
                if matches!(look, Look::File(_)) && !ours.has_like(folder) {
                    return Err(PublishError::InTheWay { at: folder.to_owned() });
                }
                there = look == Look::Folder;
                folders.insert(folder, look);
            }
            let look = if there { self.store.look(path.as_str()).map_err(failed)? } else { Look::Nothing };
            let in_the_way = match look {
                Look::Nothing => None,
                Look::File(_) if ours.has_like(path.as_str()) => None,
                Look::File(_) => (!self.is_the_same(path, plan).map_err(failed)?).then(|| path.to_string()),
                Look::Folder => self.stranger(path.as_str(), &ours).map_err(failed)?,
            };
            if let Some(at) = in_the_way {
                return Err(PublishError::InTheWay { at });
            }
        }
        Ok(())
    }

    /// Whether the target has the new bytes at `path` already, from whoever.
    fn is_the_same(&self, path: &OutPath, plan: &Plan) -> io::Result<bool> {
        let hash = hash::of_reader(self.store.read(path.as_str())?)?;
        Ok(plan.new.files.get(path).is_some_and(|print| print.hash == hash))
    }

    /// A file below `folder` that is not ours.
    fn stranger(&self, folder: &str, ours: &Manifest) -> io::Result<Option<String>> {
        for name in self.store.names(folder)? {
            let path = format!("{folder}/{name}");
            match self.store.look(&path)? {
                Look::Folder => {
                    if let Some(found) = self.stranger(&path, ours)? {
                        return Ok(Some(found));
                    }
                }
                Look::File(_) if !ours.has_like(&path) => return Ok(Some(path)),
                _ => {}
            }
        }
        Ok(None)
    }
}
