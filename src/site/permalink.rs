//! Addresses: who lives where, old addresses, and what would collide.

use std::collections::BTreeSet;
use std::collections::hash_map::Entry;

use rustc_hash::FxHashMap;

use super::place::Places;
use super::translate;
use crate::diag::catalogue::site as code;
use crate::diag::{Diagnostic, Report};
use crate::hash::fingerprinted;
use crate::model::asset::Asset;
use crate::model::document::Document;
use crate::model::ids::{LawId, LocaleId, PageId, SectionId, SetId};
use crate::model::page::{Page, PageKind};
use crate::model::path::{OutPath, UrlPath};
use crate::model::project::Project;
use crate::model::settings::Settings;
use crate::model::site::{Site, TranslationSet};
use crate::text::fold::slug;

/// Files that every site has at its root.
const AT_THE_ROOT: [&str; 3] = ["index.html", "404.html", "robots.txt"];

/// The pages of sections and lessons, in every language.
pub fn pages(site: &mut Site, places: &Places, settings: &Settings) {
    for index in 0..site.sections.len() {
        let id = SectionId::new(index);
        let set = site.section(id).set;
        let kind = if index == 0 { PageKind::Home } else { PageKind::Section(id) };
        for locale in settings.locale_ids() {
            let url = format!("{}index.html", section_prefix(site, id, locale, settings));
            add_text_page(site, kind, set, locale, url, settings);
        }
    }
    let prefixes: Vec<Vec<String>> = (0..site.sections.len())
        .map(|index| settings.locale_ids().map(|locale| section_prefix(site, SectionId::new(index), locale, settings)).collect())
        .collect();
    for (set, section) in &places.lessons {
        for locale in settings.locale_ids() {
            let name = site.set(*set).id.rsplit('/').next().unwrap_or_default().to_owned();
            let own = translate::shown(site.set(*set), locale, settings).and_then(|id| site.document(id).front_matter.slug.clone());
            let url = format!("{}{}.html", prefixes[section.index()][locale.index()], own.unwrap_or(name));
            let kind = if site.section(*section).articles { PageKind::Article(*section) } else { PageKind::Lesson(*section) };
            if let Some(page) = add_text_page(site, kind, *set, locale, url, settings) {
                site.sections[section.index()].lessons[locale.index()].push(page);
            }
        }
    }
}

/// `vi/an-toan/`: the language, then the slug of each section down to this one.
fn section_prefix(site: &Site, id: SectionId, locale: LocaleId, settings: &Settings) -> String {
    let section = site.section(id);
    let Some(parent) = section.parent else { return format!("{}/", settings.locale(locale).tag) };
    let own = translate::shown(site.set(section.set), locale, settings).and_then(|id| site.document(id).front_matter.slug.clone());
    let name = own.unwrap_or_else(|| section.folder.rsplit('/').next().unwrap_or_default().to_owned());
    format!("{}{name}/", section_prefix(site, parent, locale, settings))
}

fn add_text_page(site: &mut Site, kind: PageKind, set: SetId, locale: LocaleId, url: String, settings: &Settings) -> Option<PageId> {
    let document = translate::shown(site.set(set), locale, settings);
    let shown = document.map(|id| site.document(id));
    let title =
        shown.map_or_else(|| site.set(set).id.rsplit('/').next().unwrap_or_default().to_owned(), |shown| shown.front_matter.title.clone());
    let borrowed = shown.map(|shown| shown.file.locale).filter(|own| *own != locale);
    let page = Page { kind, locale, set, url: UrlPath::new(url)?, title, outside: None, document, borrowed, previous: None, next: None };
    Some(add(site, page))
}

fn add(site: &mut Site, page: Page) -> PageId {
    let id = PageId::new(site.pages.len());
    site.sets[page.set.index()].pages[page.locale.index()] = Some(id);
    site.pages.push(page);
    id
}

/// Adds one page to a new set of made pages in every language; `place` gives its address after the
/// language and its title, or nothing where a language does not have it.
pub fn add_made(
    site: &mut Site,
    settings: &Settings,
    kind: PageKind,
    place: impl Fn(&Site, LocaleId) -> Option<(String, String)>,
) -> SetId {
    let set = SetId::new(site.sets.len());
    let nothing = settings.locales.len();
    site.sets.push(TranslationSet { id: String::new(), pages: vec![None; nothing], documents: vec![None; nothing] });
    for locale in settings.locale_ids() {
        let Some((path, title)) = place(site, locale) else { continue };
        let Some(url) = UrlPath::new(format!("{}/{path}", settings.locale(locale).tag)) else { continue };
        add(site, Page { kind, locale, set, url, title, outside: None, document: None, borrowed: None, previous: None, next: None });
    }
    set
}

/// The pages nobody writes: A–Z, glossary, laws, the page one leaves to and the one about traces.
pub fn made_pages(site: &mut Site, settings: &Settings) {
    let word = |site: &Site, locale, key: &str| site.words.get(locale, key).to_owned();
    let named = |key: &'static str| {
        move |site: &Site, locale| {
            Some((format!("{}.html", word(site, locale, &format!("url.{key}"))), word(site, locale, &format!("title.{key}"))))
        }
    };
    add_made(site, settings, PageKind::AtoZ, named("a_to_z"));
    if !site.registries.glossary.is_empty() {
        add_made(site, settings, PageKind::Glossary, named("glossary"));
    }
    if !site.registries.laws.is_empty() {
        let folder = |site: &Site, locale| word(site, locale, "url.laws");
        add_made(site, settings, PageKind::Laws, |site, locale| {
            Some((format!("{}/index.html", folder(site, locale)), word(site, locale, "title.laws")))
        });
        for index in 0..site.registries.laws.len() {
            add_made(site, settings, PageKind::Law(LawId::new(index)), |site, locale| {
                let law = &site.registries.laws[index];
                let title = law.title.text(&settings.locale(locale).tag, settings.default_tag());
                Some((format!("{}/{}.html", folder(site, locale), law.id), title.to_owned()))
            });
        }
    }
    if !site.registries.communes.is_empty() {
        add_made(site, settings, PageKind::Communes, named("communes"));
    }
    add_made(site, settings, PageKind::Search, named("search"));
    add_made(site, settings, PageKind::Exit, named("exit"));
    add_made(site, settings, PageKind::Traces, named("traces"));
}

/// Where assets go: `files/<folder>/<name>.<fingerprint>.<extension>`, all ASCII. What lies beside a
/// page that is not published stays out with it. In a discreet copy a number takes the place of names.
pub fn assets(site: &Site, project: &Project, settings: &Settings) -> Vec<Option<OutPath>> {
    let written: BTreeSet<&str> = project.pages.iter().map(|page| page.folder.as_str()).collect();
    let published: BTreeSet<&str> = site.documents.iter().map(|document| document.file.folder.as_str()).collect();
    let place = |(index, asset): (usize, &Asset)| {
        let mut folder = asset.path.folder().unwrap_or_default();
        while !folder.is_empty() && !written.contains(folder) {
            folder = folder.rsplit_once('/').map_or("", |(above, _)| above);
        }
        if written.contains(folder) && !published.contains(folder) {
            return None;
        }
        let name = asset.path.file_name();
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "bin"));
        if settings.discreet.is_some() {
            return OutPath::new(format!("files/{}", fingerprinted(&format!("{}.{}", index + 1, slug(extension)), &asset.file.hash)));
        }
        let stem = Some(slug(stem)).filter(|stem| !stem.is_empty()).unwrap_or_else(|| "tep".to_owned());
        let name = fingerprinted(&format!("{stem}.{}", slug(extension)), &asset.file.hash);
        let folder = asset.path.folder().map_or_else(String::new, |folder| format!("{folder}/"));
        OutPath::new(format!("files/{folder}{name}"))
    };
    project.assets.iter().enumerate().map(place).collect()
}

/// Old addresses lead to their pages, unless somebody else lives there.
pub fn redirects(site: &mut Site, project: &Project, report: &mut Report) {
    if site.documents.iter().all(|document| document.front_matter.aliases.is_empty()) {
        return;
    }
    let statics = project.statics.iter().map(|file| file.path.as_str());
    let pages = site.pages.iter().flat_map(|page| site.forms(page).map(|format| page.url_in(format).as_str().to_lowercase()));
    let mut taken: BTreeSet<String> = statics.chain(AT_THE_ROOT).map(str::to_lowercase).chain(pages).collect();
    let mut redirects = Vec::new();
    for (index, page) in site.pages.iter().enumerate() {
        let Some(document) = site.document_of(page).filter(|_| page.borrowed.is_none()) else { continue };
        for (alias, span) in &document.front_matter.aliases {
            match UrlPath::new(alias.as_str()).filter(|_| taken.insert(alias.to_lowercase())) {
                Some(url) => redirects.push((url, PageId::new(index))),
                None => report.add(Diagnostic::at(&code::SITE_ALIAS_TAKEN, *span).with("url", alias.as_str())),
            }
        }
    }
    site.redirects = redirects;
}

/// Who lives at an address.
#[derive(Clone, Copy)]
enum Holder<'s> {
    /// A file that every site has at its root.
    Root(&'static str),
    /// A file of `static/`.
    Static(&'s OutPath),
    /// A page, in one of its forms.
    Page(&'s Page),
}

impl<'s> Holder<'s> {
    fn document(self, site: &'s Site) -> Option<&'s Document> {
        if let Self::Page(page) = self { site.document_of(page) } else { None }
    }

    fn name(self, site: &Site) -> String {
        match self {
            Self::Root(name) => name.to_owned(),
            Self::Static(path) => format!("static/{path}"),
            Self::Page(page) => match site.document_of(page) {
                Some(document) => format!("content/{}", document.file.path),
                None => page.title.clone(),
            },
        }
    }
}

/// Reports addresses that two pages, or a page and a static file, would share on some disk.
pub fn check(site: &Site, project: &Project, report: &mut Report) {
    let mut taken: FxHashMap<String, Holder<'_>> = FxHashMap::default();
    // Two static files that would be one were reported where they were found.
    taken.extend(project.statics.iter().map(|file| (file.path.as_str().to_lowercase(), Holder::Static(&file.path))));
    let root = AT_THE_ROOT.map(|name| (name.to_owned(), Holder::Root(name)));
    let pages = site
        .pages
        .iter()
        .flat_map(|page| site.forms(page).map(move |format| (page.url_in(format).as_str().to_owned(), Holder::Page(page))));
    for (url, holder) in root.into_iter().chain(pages) {
        match taken.entry(url.to_lowercase()) {
            Entry::Vacant(free) => {
                free.insert(holder);
            }
            Entry::Occupied(first) => {
                let first = *first.get();
                let diagnostic = match holder.document(site).or_else(|| first.document(site)) {
                    Some(document) => Diagnostic::at(&code::SITE_SAME_ADDRESS, document.head),
                    None => Diagnostic::of_project(&code::SITE_SAME_ADDRESS),
                };
                report.add(diagnostic.with("first", first.name(site)).with("second", holder.name(site)).with("url", url));
            }
        }
    }
}
