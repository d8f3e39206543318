//! Smaller copies of pictures, so that a phone does not load what its screen cannot show.
//!
//! `recipe` says which copies a picture gets, a pure function of its bytes, with `codec` for the formats
//! and `bitmap` for the dots; `shelf` keeps the copies between builds. Behind the feature `images`; without
//! it sites have originals only.

mod bitmap;
mod codec;
mod recipe;
mod shelf;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::hash;
use crate::model::asset::CarriedFile;
use crate::model::output::{Artifact, Progress};
use crate::model::picture::{Copies, Darkroom, Format, PictureCopy};
use crate::model::project::Project;
use crate::par;
use shelf::Shelf;

/// Makes copies, and keeps them in the folder `.nonla/` of the project, where that can be written.
pub struct Studio {
    shelf: Shelf,
    made: AtomicUsize,
}

impl Studio {
    /// The studio of the project at `root`. Nothing is read or written yet.
    pub fn new(root: &Path) -> Self {
        Self { shelf: Shelf::new(root), made: AtomicUsize::new(0) }
    }

    /// How many pictures were read and made smaller, and not just taken from the shelf.
    pub fn made(&self) -> usize {
        self.made.load(Ordering::Relaxed)
    }

    /// Throws away what was kept of pictures that `project` does not have any more.
    pub fn tidy(&self, project: &Project) {
        let files = project.assets.iter().map(|asset| &asset.file).chain(project.statics.iter().map(|file| &file.file));
        let keys: BTreeSet<String> = files.filter(|file| file.raster.is_some()).map(key).collect();
        self.shelf.keep_only(&keys);
    }

    fn copies(&self, original: &CarriedFile) -> Option<Copies> {
        let Some((raster, (width, _))) = original.raster.zip(original.size) else { return Some(Copies::default()) };
        if !recipe::worthwhile(raster, width, original.bytes) {
            return Some(Copies::default());
        }
        let key = key(original);
        if let Some(kept) = self.shelf.find(&key) {
            return Some(sorted(kept, raster.format));
        }
        // A picture that was changed since the project was read gets its copies next time.
        let bytes = shelf::read(&original.disk).filter(|bytes| hash::of(bytes) == original.hash);
        let Some(bytes) = bytes else { return Some(Copies::default()) };
        let made = recipe::develop(&bytes, raster)?;
        self.made.fetch_add(1, Ordering::Relaxed);
        let copies: Vec<PictureCopy> = made
            .into_iter()
            .map(|made| PictureCopy {
                width: made.width,
                height: made.height,
                format: made.format,
                bytes: made.bytes.len() as u64,
                hash: hash::of(&made.bytes),
                content: Artifact::Bytes(made.bytes),
            })
            .collect();
        let kept = self.shelf.put(&key, &copies);
        Some(sorted(kept.unwrap_or(copies), raster.format))
    }
}

impl Darkroom for Studio {
    fn develop(&self, originals: &[&CarriedFile], progress: Progress<'_>) -> Vec<Option<Copies>> {
        let done = AtomicUsize::new(0);
        par::map(originals, |original| {
            let copies = self.copies(original);
            progress(done.fetch_add(1, Ordering::Relaxed) + 1, originals.len());
            copies
        })
    }
}

/// What the copies of a picture depend on: its bytes and the recipe.
fn key(original: &CarriedFile) -> String {
    let mut key = hash::of(format!("{} {}", recipe::VERSION, original.hash).as_bytes());
    key.truncate(32);
    key
}

fn sorted(copies: Vec<PictureCopy>, format: Format) -> Copies {
    let (same, webp) = copies.into_iter().partition(|copy| copy.format == format);
    Copies { same, webp }
}
