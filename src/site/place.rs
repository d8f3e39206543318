//! Sections, and which lessons each holds.

use std::collections::BTreeMap;

use super::translate::{self, Group};
use crate::diag::catalogue::site as code;
use crate::diag::{Diagnostic, Report};
use crate::model::ids::{SectionId, SetId};
use crate::model::settings::Settings;
use crate::model::site::{Section, Site, TranslationSet};

/// Where each set of pages belongs: sections first, then lessons with their section.
pub struct Places {
    /// In the order of the folders.
    pub lessons: Vec<(SetId, SectionId)>,
}

/// Makes the sections and hands every set to the site.
pub fn sections(site: &mut Site, mut groups: BTreeMap<String, Group>, settings: &Settings, report: &mut Report) -> Places {
    imply_sections(&mut groups, settings, report);
    let mut by_folder: BTreeMap<String, SectionId> = BTreeMap::new();
    let mut lessons = Vec::new();
    // Folders come sorted, so a section comes before everything in it, home (the empty folder) first.
    for (folder, group) in groups {
        translate::report_missing(&group.set, site, settings, report);
        let set = SetId::new(site.sets.len());
        let parent = nearest_section(&folder, &by_folder);
        if group.branch {
            let id = SectionId::new(site.sections.len());
            let document = translate::shown(&group.set, settings.default_locale, settings);
            let head = document.map(|id| &site.document(id).front_matter);
            // Of one section there is one truth, in whichever language it is written.
            let heads = || group.set.documents.iter().flatten().map(|id| &site.document(*id).front_matter);
            let lessons = heads().find_map(|head| head.lessons);
            let listed = heads().find_map(|head| head.listed);
            // Home is above all of them and passes nothing on: what it holds are strands.
            let above = parent.filter(|parent| parent.index() > 0).map(|parent| site.section(parent));
            site.sections.push(Section {
                folder: folder.clone(),
                parent,
                set,
                subsections: vec![Vec::new(); settings.locales.len()],
                lessons: vec![Vec::new(); settings.locales.len()],
                articles: lessons.map_or_else(|| above.is_some_and(|above| above.articles), |lessons| !lessons),
                listed: listed.unwrap_or_else(|| above.is_none_or(|above| above.listed)),
                sensitive: head
                    .and_then(|head| head.sensitive)
                    .unwrap_or_else(|| parent.is_some_and(|parent| site.section(parent).sensitive)),
            });
            if let Some(parent) = parent {
                site.sections[parent.index()].subsections.iter_mut().for_each(|list| list.push(id));
            }
            by_folder.insert(folder, id);
        } else {
            lessons.push((set, parent.unwrap_or(SectionId(0))));
        }
        site.sets.push(group.set);
    }
    Places { lessons }
}

fn nearest_section(folder: &str, by_folder: &BTreeMap<String, SectionId>) -> Option<SectionId> {
    let mut folder = folder;
    while !folder.is_empty() {
        folder = folder.rsplit_once('/').map_or("", |(above, _)| above);
        if let Some(id) = by_folder.get(folder) {
            return Some(*id);
        }
    }
    None
}

/// A folder that holds lessons is a section even when nobody wrote its page, and so is home.
fn imply_sections(groups: &mut BTreeMap<String, Group>, settings: &Settings, report: &mut Report) {
    let mut implied: Vec<&str> = if groups.contains_key("") { Vec::new() } else { vec![""] };
    for (folder, _) in groups.iter().filter(|(_, group)| !group.branch) {
        if let Some((above, _)) = folder.rsplit_once('/')
            && !groups.contains_key(above)
            && !implied.contains(&above)
        {
            implied.push(above);
            let diagnostic = Diagnostic::in_file(&code::SITE_NO_SECTION_PAGE, format!("content/{above}"));
            report.add(diagnostic.with("folder", above).with("language", settings.default_tag()));
        }
    }
    for folder in implied.into_iter().map(str::to_owned).collect::<Vec<_>>() {
        let empty = || vec![None; settings.locales.len()];
        let set = TranslationSet { id: folder.clone(), pages: vec![None; settings.locales.len()], documents: empty() };
        groups.insert(folder, Group { branch: true, set });
    }
}
