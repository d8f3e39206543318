//! The theme's own files as they go out: each under a name that changes with its bytes, and the style
//! sheet made of the colours and the parts in `styles/`.

use std::collections::BTreeMap;

use super::fonts;
use super::styles::{colours, squeezed};
use crate::hash::{fingerprinted, of};
use crate::model::ids::SourceId;
use crate::model::look::Looks;
use crate::model::path::UrlPath;
use crate::model::project::Project;
use crate::model::settings::Settings;

/// The joined style sheet, by its plain name.
const STYLE: &str = "style.css";
/// The picture of the site in tabs, and the one that takes its place in a discreet copy.
const ICON: &str = "icon.svg";
const PLAIN_ICON: &str = "icon-plain.svg";

/// A file of the theme on its way out.
#[derive(Clone, Debug)]
pub struct ThemeAsset {
    /// Where it goes: `assets/<name>.<fingerprint>.<extension>`.
    pub url: UrlPath,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// The theme's files by plain name (`style.css`), as templates ask for them.
pub type ThemeAssets = BTreeMap<String, ThemeAsset>;

/// All files that go out with the theme. A theme with a `style.css` of its own under `assets/` needs no parts,
/// but it gets the colours.
pub fn of_theme(project: &Project, looks: &Looks, settings: &Settings, fonts: fonts::Made) -> ThemeAssets {
    let theme = &project.theme;
    let mut files: BTreeMap<&str, Vec<u8>> = theme.assets.iter().map(|(name, bytes)| (name.as_str(), bytes.clone())).collect();
    // What only some pages need goes out by itself; a numbered part belongs to the sheet of all pages.
    let (numbered, single): (Vec<_>, Vec<_>) = theme.styles.iter().partition(|(name, _)| name.starts_with(|c: char| c.is_ascii_digit()));
    let text = |id: &SourceId| &*project.source(*id).text;
    for (name, id) in single {
        files.entry(name).or_insert_with(|| squeezed(text(id)).into_bytes());
    }
    let sheet = match files.remove(STYLE) {
        Some(own) => own,
        None => squeezed(&numbered.into_iter().map(|(_, id)| text(id)).collect::<Vec<_>>().join("\n")).into_bytes(),
    };
    if !sheet.is_empty() {
        files.insert(STYLE, [colours(looks, |_| true).into_bytes(), sheet].concat());
    }
    if let Some(plain) = files.remove(PLAIN_ICON).filter(|_| settings.discreet.is_some()) {
        files.insert(ICON, plain);
    }
    if !fonts.style.is_empty() {
        let style = files.entry(STYLE).or_default();
        style.extend_from_slice(b"\n");
        style.extend_from_slice(fonts.style.as_bytes());
    }
    let place = |(name, bytes): (&str, Vec<u8>)| {
        let url = UrlPath::new(format!("assets/{}", fingerprinted(name, &of(&bytes))))?;
        Some((name.to_owned(), ThemeAsset { url, bytes }))
    };
    // The style sheet names fonts as they lie beside it, so their names are made already.
    let fonts = fonts.files.into_iter().filter_map(|(name, bytes)| {
        let url = UrlPath::new(format!("assets/{name}"))?;
        Some((name, ThemeAsset { url, bytes }))
    });
    files.into_iter().filter_map(place).chain(fonts).collect()
}
