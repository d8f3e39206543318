//! Pictures as browsers are offered them: which the site shows, what copies there are, where these go.

use std::collections::BTreeMap;

use crate::diag::catalogue::picture::PICTURE_BROKEN;
use crate::diag::{Diagnostic, Report};
use crate::model::asset::CarriedFile;
use crate::model::output::Progress;
use crate::model::path::{OutPath, UrlPath};
use crate::model::picture::{Copies, Darkroom, PictureCopy, WIDEST};
use crate::model::project::Project;
use crate::model::site::{ImageTarget, Site};

/// The copies of every picture the site shows.
#[derive(Default)]
pub struct Album {
    /// Hash of an original to its copies; originals without any are not in it.
    copies: BTreeMap<String, Copies>,
}

/// What a browser may choose from in place of an original.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Offer {
    /// In the original's format, narrowest first: address and width.
    pub same: Vec<(UrlPath, u32)>,
    /// In WebP, likewise; mostly none.
    pub webp: Vec<(UrlPath, u32)>,
}

impl Album {
    /// Has copies made of what the texts and sections of `site` show. What turns out to be damaged is reported.
    pub fn new(site: &Site, project: &Project, darkroom: &dyn Darkroom, progress: Progress<'_>, report: &mut Report) -> Self {
        let shown = shown(site, project);
        let originals: Vec<&CarriedFile> = shown.values().map(|(file, _)| *file).collect();
        let mut album = Self::default();
        for (copies, (file, name)) in darkroom.develop(&originals, progress).into_iter().zip(shown.values()) {
            match copies {
                Some(copies) if copies != Copies::default() => drop(album.copies.insert(file.hash.clone(), copies)),
                Some(_) => {}
                None => report.add(Diagnostic::in_file(&PICTURE_BROKEN, name.as_str())),
            }
        }
        album
    }

    /// Every copy and where it goes, each once.
    pub fn files(&self) -> BTreeMap<OutPath, &PictureCopy> {
        let copies = self.copies.values().flat_map(|copies| copies.same.iter().chain(&copies.webp));
        copies.filter_map(|copy| Some((url(copy)?.to_out(), copy))).collect()
    }

    /// What there is to choose from beside the original `file`, which goes to `original`.
    pub fn offer(&self, file: &CarriedFile, original: &UrlPath) -> Option<Offer> {
        let copies = self.copies.get(&file.hash)?;
        let row = |copies: &[PictureCopy]| copies.iter().filter_map(|copy| Some((url(copy)?, copy.width))).collect();
        let mut offer = Offer { same: row(&copies.same), webp: row(&copies.webp) };
        // An original wider than a page can use is kept for who wants it, and loaded by nobody.
        if copies.same.last().is_none_or(|widest| widest.width < WIDEST) {
            offer.same.push((original.clone(), file.size?.0));
        }
        Some(offer)
    }
}

impl Offer {
    /// The address for whatever cannot choose: the widest.
    pub fn plain(&self) -> Option<&UrlPath> {
        self.same.last().map(|(url, _)| url)
    }
}

/// Copies are shared by all languages and lessons: `assets/pictures/<hash>-<width>.<extension>`.
fn url(copy: &PictureCopy) -> Option<UrlPath> {
    let short = copy.hash.get(..16).unwrap_or(&copy.hash);
    UrlPath::new(format!("assets/pictures/{short}-{}.{}", copy.width, copy.format.extension()))
}

/// The originals that copies may be made of, each once: by hash, with the name of the first such file.
fn shown<'s>(site: &Site, project: &'s Project) -> BTreeMap<&'s str, (&'s CarriedFile, String)> {
    let mut shown = BTreeMap::new();
    let mut add = |file: &'s CarriedFile, name: String| {
        if file.raster.is_some() {
            shown.entry(file.hash.as_str()).or_insert((file, name));
        }
    };
    for target in site.targets.iter().flat_map(|targets| &targets.images) {
        match target {
            ImageTarget::Asset(id) => {
                if let Some(asset) = project.assets.get(id.index()) {
                    add(&asset.file, format!("content/{}", asset.path.as_str()));
                }
            }
            ImageTarget::Static(row) => {
                if let Some(file) = project.statics.get(*row as usize) {
                    add(&file.file, format!("static/{}", file.path));
                }
            }
            ImageTarget::Broken => {}
        }
    }
    for icon in site.documents.iter().filter_map(|document| document.front_matter.icon.as_ref()) {
        let icon = icon.0.trim_start_matches('/');
        if let Some(file) = project.statics.iter().find(|file| file.path.as_str() == icon) {
            add(&file.file, format!("static/{icon}"));
        }
    }
    shown
}
