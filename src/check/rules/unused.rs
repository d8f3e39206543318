//! What lies in the project and is used by nothing: files beside lessons, which anybody can download all the same, and
//! entries of the registries that no text leads to.
//!
//! Files of `static/` are there to be copied as they are, and what lies beside a page that is not published stays out
//! with it.

use std::collections::BTreeSet;

use crate::diag::catalogue::unused as code;
use crate::diag::{Code, Diagnostic, Report};
use crate::model::ids::{AssetId, EntryId, LawId};
use crate::model::project::Project;
use crate::model::settings::Settings;
use crate::model::site::{ImageTarget, LinkTarget, Site, Targets};
use crate::model::source::Span;

/// So many entries are named where several are unused.
const MOST_NAMED: usize = 8;

/// What texts lead to, show or rest on.
#[derive(Default)]
struct Used {
    assets: BTreeSet<AssetId>,
    laws: BTreeSet<LawId>,
    entries: BTreeSet<EntryId>,
}

/// Looks at every file beside lessons, every law and every word of the glossary.
pub fn ask(site: &Site, project: &Project, settings: &Settings, report: &mut Report) {
    // Where a link leads nowhere, what it means only seems to be unused.
    let broken = |targets: &Targets| targets.links.contains(&LinkTarget::Broken) || targets.images.contains(&ImageTarget::Broken);
    if site.targets.iter().any(broken) {
        return;
    }
    let used = used(site);
    files(site, project, &used, report);
    // Before there are lessons everything waits for them.
    if site.sections.iter().all(|section| section.lessons.iter().all(Vec::is_empty)) {
        return;
    }
    let laws = site.registries.laws.iter().enumerate();
    let laws = laws.filter(|(row, law)| !used.laws.contains(&LawId::new(*row)) && !law.is_over(settings.today));
    tell(&code::UNUSED_LAW, laws.map(|(_, law)| (law.id.as_str(), law.span)), report);
    let words = site.registries.glossary.iter().enumerate().filter(|(row, _)| !used.entries.contains(&EntryId::new(*row)));
    tell(&code::UNUSED_TERM, words.map(|(_, word)| (word.id.as_str(), word.span)), report);
}

fn files(site: &Site, project: &Project, used: &Used, report: &mut Report) {
    // A draft beside a file may be what it is for, and so may a text that cannot be read: that has been said.
    let readable = site.documents.iter().filter(|document| !document.front_matter.title.is_empty());
    let readable: BTreeSet<&str> = readable.map(|document| document.file.path.as_str()).collect();
    let open = project.pages.iter().filter(|page| !readable.contains(page.path.as_str()));
    let open: BTreeSet<&str> = open.map(|page| page.folder.as_str()).collect();
    // What is shown under one name lies under another too where a folder is shared.
    let shown: BTreeSet<&str> = used.assets.iter().filter_map(|id| Some(project.assets.get(id.index())?.file.hash.as_str())).collect();
    for (asset, place) in project.assets.iter().zip(&site.asset_paths) {
        let waits = open.contains(asset.path.folder().unwrap_or_default());
        if place.is_some() && !shown.contains(asset.file.hash.as_str()) && !waits {
            report.add(Diagnostic::in_file(&code::UNUSED_FILE, format!("content/{}", asset.path)).with("name", asset.path.file_name()));
        }
    }
}

/// One note for all entries of a kind, at the first.
fn tell<'s>(code: &'static Code, unused: impl Iterator<Item = (&'s str, Span)>, report: &mut Report) {
    let all: Vec<_> = unused.collect();
    let Some((_, first)) = all.first() else { return };
    let mut names: Vec<String> = all.iter().take(MOST_NAMED).map(|(id, _)| format!("`{id}`")).collect();
    if all.len() > MOST_NAMED {
        names.push("…".to_owned());
    }
    report.add(Diagnostic::at(code, *first).with("count", all.len().to_string()).with("names", names.join(", ")));
}

fn used(site: &Site) -> Used {
    let mut used = Used::default();
    let registries = &site.registries;
    for targets in &site.targets {
        for target in &targets.links {
            match target {
                LinkTarget::Asset(id) => {
                    used.assets.insert(*id);
                }
                LinkTarget::Entry(id) => {
                    used.entries.insert(*id);
                }
                _ => {}
            }
        }
        used.assets.extend(targets.images.iter().filter_map(|image| if let ImageTarget::Asset(id) = image { Some(*id) } else { None }));
        used.laws.extend(&targets.laws);
    }
    let words = registries.glossary.iter().filter_map(|entry| entry.law.as_ref());
    let services = registries.services.iter().filter_map(|service| service.law.as_ref());
    used.laws.extend(words.chain(services).filter_map(|(reference, _)| registries.law(&reference.law)));
    used
}
