//! What a target remembers in its folder `.nonla/`: what is there, what is on its way, and earlier versions.

use std::collections::BTreeMap;
use std::io::{self, ErrorKind, Read};

use super::PublishError;
use super::listing::{Listing, Print};
use super::store::{Look, Store};
use crate::hash;
use crate::model::path::OutPath;
use crate::write::{MANIFEST, Manifest};

/// The folder that holds all of this.
pub(super) const STATE: &str = ".nonla";
/// The [`Listing`] of the site that is there. It says that the target is ours.
pub(super) const LISTING: &str = ".nonla/manifest.txt";
/// Where a new version waits.
pub(super) const INCOMING: &str = ".nonla/incoming";
/// Its listing.
pub(super) const NEXT_LISTING: &str = ".nonla/incoming/manifest.txt";
/// What a change is about to do, once it is decided.
pub(super) const JOURNAL: &str = ".nonla/journal";
/// The same before it is whole.
pub(super) const JOURNAL_PART: &str = ".nonla/journal.part";
/// Room that is set aside for new folders, and given back when the change begins.
pub(super) const ROOM: &str = ".nonla/incoming/room";
/// The note below while it waits: when the change has begun, nothing must need room any more.
pub(super) const NEXT_CLEARED: &str = ".nonla/incoming/cleared";
/// The note that the removals before [`Step::Cleared`](crate::write::Step::Cleared) are behind us.
pub(super) const CLEARED: &str = ".nonla/cleared";
/// Earlier versions, each a folder named by its number.
pub(super) const VERSIONS: &str = ".nonla/versions";

/// What systems put on every disk by themselves, small letters.
const SYSTEM: [&str; 10] = [
    "system volume information",
    "$recycle.bin",
    "lost+found",
    ".trashes",
    ".trash-1000",
    ".spotlight-v100",
    ".fseventsd",
    ".temporaryitems",
    ".ds_store",
    "desktop.ini",
];

/// Where the file `path` waits.
pub(super) fn incoming(path: &OutPath) -> String {
    format!("{INCOMING}/files/{path}")
}

/// Where version `number` keeps the file `path`, if the version after it has another or none.
pub(super) fn kept(number: u32, path: &OutPath) -> String {
    format!("{VERSIONS}/{number}/files/{path}")
}

/// The listing of version `number`.
pub(super) fn kept_listing(number: u32) -> String {
    format!("{VERSIONS}/{number}/manifest.txt")
}

/// The site that is there, and whether a change was interrupted; then it counts as made.
pub(super) fn read(store: &dyn Store, target: &str) -> Result<(Listing, bool), PublishError> {
    let failed = |source| PublishError::Io { at: target.to_owned(), source };
    let interrupted = store.look(JOURNAL).map_err(failed)? != Look::Nothing;
    let listed = |at| text(store, at).map(|text| text.as_deref().and_then(Listing::parse)).map_err(failed);
    let next = if interrupted { listed(NEXT_LISTING)? } else { None };
    if let Some(listing) = next {
        return Ok((listing, true));
    }
    if let Some(listing) = listed(LISTING)? {
        return Ok((listing, interrupted));
    }
    // A site that was copied by hand, or whose listing was damaged.
    if let Some(manifest) = text(store, MANIFEST).map_err(failed)?.as_deref().and_then(Manifest::parse) {
        let mut files = BTreeMap::new();
        for path in manifest.paths().cloned().chain(OutPath::new(MANIFEST)) {
            if let Look::File(length) = store.look(path.as_str()).map_err(failed)? {
                let hash = store.read(path.as_str()).and_then(hash::of_reader).unwrap_or_default();
                files.insert(path, Print { hash, length });
            }
        }
        let number = versions(store).map_err(failed)?.keys().last().map_or(0, |last| last + 1);
        return Ok((Listing { number, files, ..Listing::default() }, interrupted));
    }
    let strange = |name: &String| name != STATE && !SYSTEM.contains(&name.to_lowercase().as_str());
    if store.names("").map_err(failed)?.iter().any(strange) {
        return Err(PublishError::NotOurs { target: target.to_owned() });
    }
    Ok((Listing::default(), interrupted))
}

/// The whole versions that are kept, by number.
pub(super) fn versions(store: &dyn Store) -> io::Result<BTreeMap<u32, Listing>> {
    let mut versions = BTreeMap::new();
    for name in store.names(VERSIONS)? {
        if let Ok(number) = name.parse::<u32>()
            && let Some(listing) = text(store, &kept_listing(number))?.as_deref().and_then(Listing::parse)
        {
            versions.insert(number, listing);
        }
    }
    Ok(versions)
}

/// Removes what was never decided: `current` is the number of the version that is there.
pub(super) fn sweep(store: &dyn Store, current: u32) -> io::Result<()> {
    for stray in [CLEARED, JOURNAL, JOURNAL_PART] {
        if store.look(stray)? != Look::Nothing {
            store.delete(stray)?;
        }
    }
    if store.look(INCOMING)? != Look::Nothing {
        store.clear(INCOMING)?;
    }
    let whole = versions(store)?;
    for name in store.names(VERSIONS)? {
        if let Ok(number) = name.parse::<u32>()
            && (number == current || !whole.contains_key(&number))
        {
            store.clear(&format!("{VERSIONS}/{number}"))?;
        }
    }
    Ok(())
}

/// Removes all but the newest `keep` versions.
pub(super) fn prune(store: &dyn Store, keep: usize) -> io::Result<()> {
    let numbers: Vec<u32> = versions(store)?.into_keys().collect();
    for number in numbers.iter().rev().skip(keep) {
        // Without its listing it is no version any more, however far we come.
        store.delete(&kept_listing(*number))?;
        store.clear(&format!("{VERSIONS}/{number}"))?;
    }
    Ok(())
}

/// The text of a file; `None` when there is none, or it is no text.
pub(super) fn text(store: &dyn Store, at: &str) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    match store.read(at).and_then(|mut file| file.read_to_end(&mut bytes)) {
        Ok(_) => Ok(String::from_utf8(bytes).ok()),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(error) => Err(error),
    }
}

/// A file in the folder `at` or below it.
pub(super) fn first_file(store: &dyn Store, at: &str) -> io::Result<Option<String>> {
    for name in store.names(at)? {
        let path = format!("{at}/{name}");
        match store.look(&path)? {
            Look::File(_) => return Ok(Some(path)),
            Look::Folder => {
                if let Some(found) = first_file(store, &path)? {
                    return Ok(Some(found));
                }
            }
            Look::Nothing => {}
        }
    }
    Ok(None)
}
