//! Where something is that a link no longer finds: a lesson got another folder, a picture went along with its lesson. What
//! is taken for it has its very name, in letters of any size, and is the only one that has.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::model::asset::Asset;
use crate::model::document::Document;
use crate::model::ids::{AssetId, SetId};
use crate::model::path::ContentPath;
use crate::model::project::Project;
use crate::model::site::Site;

/// A file that may be what a link meant.
pub struct File {
    /// Where it is now.
    pub place: Place,
    /// Whether it is it beyond doubt: nobody beside it uses it under that name.
    pub certain: bool,
}

/// Where a file is carried.
pub enum Place {
    /// Under `content/`.
    Asset(AssetId),
    /// In `static/`: a row of [`Project::statics`].
    Static(usize),
}

/// The page that the file `wanted` under `content/` was, or that now holds its place: the one that calls the place an old
/// address of its own, else the one whose folder has its name, else the one whose address has it. `tag` is the language
/// of the file.
pub fn page(site: &Site, held_back: &BTreeSet<ContentPath>, folder: &str, tag: &str) -> Option<SetId> {
    let name = last(folder);
    if name.is_empty() {
        return None;
    }
    let old = [format!("{tag}/{folder}.html"), format!("{tag}/{folder}/index.html")];
    let by_alias = only(site, |site, set| texts(site, set).any(|text| aliases(text).any(|alias| old.iter().any(|old| same(alias, old)))));
    let by_folder = || only(site, |site, set| same(last(&site.set(set).id), name));
    let by_address = || only(site, |site, set| texts(site, set).any(|text| addresses(text).any(|address| same(address, name))));
    match by_alias.or_else(by_folder).or_else(by_address)? {
        Found::One(set) if !is_held_back(site, held_back, name) => Some(set),
        _ => None,
    }
}

/// The page that is called `name` in its folder or address.
pub fn page_called(site: &Site, held_back: &BTreeSet<ContentPath>, name: &str) -> Option<SetId> {
    let named = |site: &Site, set: SetId| {
        same(last(&site.set(set).id), name) || texts(site, set).any(|text| addresses(text).any(|address| same(address, name)))
    };
    match only(site, named)? {
        Found::One(set) if !is_held_back(site, held_back, name) => Some(set),
        _ => None,
    }
}

/// Whether a page of that name is not in the site: it may be meant as well as one that is.
fn is_held_back(site: &Site, held_back: &BTreeSet<ContentPath>, name: &str) -> bool {
    let mut folders = held_back.iter().filter_map(ContentPath::folder);
    folders.any(|folder| same(last(folder), name) && site.sets.iter().all(|set| set.id != folder))
}

/// The file that `path`, as a link in the folder `from` has it, was. One that is used where it lies is taken only by a
/// link that says itself that it means another folder's.
pub fn file(site: &Site, project: &Project, path: &str) -> Option<File> {
    let name = last(path);
    if name.is_empty() {
        return None;
    }
    let assets = project.assets.iter().enumerate().filter(|(_, asset)| same(asset.path.file_name(), name));
    let statics = project.statics.iter().enumerate().filter(|(_, file)| same(last(file.path.as_str()), name));
    let mut places = assets.map(|(row, _)| Place::Asset(AssetId::new(row))).chain(statics.map(|(row, _)| Place::Static(row)));
    let (Some(place), None) = (places.next(), places.next()) else { return None };
    let certain = match place {
        Place::Asset(id) => {
            site.asset_path(id)?;
            path.trim_start_matches("./").contains('/') || !is_used_beside(site, project.assets.get(id.index())?)
        }
        Place::Static(_) => true,
    };
    Some(File { place, certain })
}

/// Whether a text in the folder of `asset` shows it or leads to it.
fn is_used_beside(site: &Site, asset: &Asset) -> bool {
    let beside = site.documents.iter().filter(|text| text.file.folder == asset.path.folder().unwrap_or_default());
    beside.into_iter().any(|text| {
        let written = text.body.images.iter().map(|image| &image.dest).chain(text.body.links.iter().map(|link| &link.dest));
        written.into_iter().any(|dest| last(dest) == asset.path.file_name())
    })
}

/// Whether one page or several are what is looked for.
enum Found {
    One(SetId),
    Several,
}

fn only(site: &Site, is: impl Fn(&Site, SetId) -> bool) -> Option<Found> {
    let written = (0..site.sets.len()).map(SetId::new).filter(|id| site.set(*id).documents.iter().any(Option::is_some));
    let mut found = written.filter(|id| is(site, *id));
    let first = found.next()?;
    Some(if found.next().is_some() { Found::Several } else { Found::One(first) })
}

fn texts(site: &Site, set: SetId) -> impl Iterator<Item = &Document> {
    site.set(set).documents.iter().flatten().map(|id| site.document(*id))
}

fn aliases(text: &Document) -> impl Iterator<Item = &str> {
    text.front_matter.aliases.iter().map(|(alias, _)| alias.as_str())
}

/// The last part of every address that a text has or had.
fn addresses(text: &Document) -> impl Iterator<Item = &str> {
    let old = aliases(text).map(|alias| last(alias.trim_end_matches("/index.html").trim_end_matches(".html")));
    old.chain(text.front_matter.slug.as_deref())
}

fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// Where in `text` the destination `dest` of a link stands, of which `link` is the range: in its round brackets, in the line
/// that opens a block, or in the only line that defines it for all links. `None` where it is written in another way, with
/// signs that stand for others.
pub fn written(text: &str, link: Range<usize>, dest: &str) -> Option<Range<usize>> {
    let own = text.get(link.clone())?;
    let starts = || own.match_indices(dest).map(|(at, _)| at);
    let bracketed = |at: usize| {
        let before = own[..at].trim_end();
        before.ends_with("](") || before.strip_suffix('<').is_some_and(|before| before.trim_end().ends_with("]("))
    };
    let place = |start: usize| start..start + dest.len();
    if let Some(at) = starts().filter(|at| bracketed(*at)).last() {
        return Some(place(link.start + at));
    }
    if own.trim_start().starts_with(':') {
        let apart =
            |at: &usize| own[..*at].ends_with(char::is_whitespace) && own[at + dest.len()..].chars().next().is_none_or(char::is_whitespace);
        let mut found = starts().filter(apart);
        let (first, second) = (found.next()?, found.next());
        return second.is_none().then(|| place(link.start + first));
    }
    let mut start = 0;
    let mut defined = text.split_inclusive('\n').filter_map(|line| {
        let begin = start;
        start += line.len();
        let (label, rest) = line.split_once("]:")?;
        let rest_at = begin + label.len() + 2;
        let value = rest.trim_start();
        let value = value.strip_prefix('<').unwrap_or(value);
        let ends = value.strip_prefix(dest)?.chars().next().is_none_or(|next| next.is_whitespace() || next == '>');
        (label.trim_start().starts_with('[') && ends).then(|| place(rest_at + rest.len() - value.len()))
    });
    let (first, second) = (defined.next()?, defined.next());
    second.is_none().then_some(first)
}

/// A path as it can stand in the round brackets of a link.
pub fn typed(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for letter in path.chars() {
        match letter {
            ' ' => out.push_str("%20"),
            '(' | ')' | '<' | '>' | '%' | '#' | '?' => out.push_str(&format!("%{:02X}", u32::from(letter))),
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_destination_is_found_where_it_is_typed() {
        let find = |text: &str, link: &str, dest: &str| {
            let at = text.find(link).map(|at| at..at + link.len());
            at.and_then(|link| written(text, link, dest)).map(|range| range.start)
        };
        assert_eq!(find("[a.md](a.md)", "[a.md](a.md)", "a.md"), Some(7));
        assert_eq!(find("[a]( <b c.md> 'x')", "[a]( <b c.md> 'x')", "b c.md"), Some(6));
        assert_eq!(find("[![x](p.svg)](a.md)", "[![x](p.svg)](a.md)", "a.md"), Some(14));
        assert_eq!(find("[a][1] [b][2]\n\n[1]: b.md 'x'\n[2]: a.md", "[a][1]", "b.md"), Some(20));
        assert_eq!(find("[a][1]\n\n[1]: <b.md>", "[a][1]", "b.md"), Some(14));
        assert_eq!(find("[a][1]\n\n[1]: b.md\n[2]: b.md", "[a][1]", "b.md"), None, "which of the two?");
        assert_eq!(find(":::audio a.mp3 va a.mp3.bak", ":::audio a.mp3 va a.mp3.bak", "a.mp3"), Some(9));
        assert_eq!(find("[a](b&amp;c.md)", "[a](b&amp;c.md)", "b&c.md"), None);
    }
}
