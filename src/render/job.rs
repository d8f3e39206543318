//! One job becomes one artifact.

use tera::{Context, Value};

use super::assets::ThemeAssets;
use super::html::{Html, Shown};
use super::outside;
use super::pages::Pages;
use super::plan::Job;
use super::theme::Theme;
use super::views::Views;
use super::weight::Weights;
use crate::diag::Diagnostic;
use crate::model::ids::PageId;
use crate::model::output::Artifact;
use crate::model::page::{Format, PageKind};
use crate::model::path::OutPath;
use crate::model::picture::PictureCopy;
use crate::model::search::Searchable;

/// Everything a job may look at.
pub struct Bench<'s> {
    /// The site and questions about it.
    pub pages: &'s Pages<'s>,
    /// The templates.
    pub theme: &'s Theme<'s>,
    /// The shared views.
    pub views: &'s Views<'s>,
    /// The theme's files, by their path under `assets/`.
    pub assets: &'s ThemeAssets,
    /// What readers search.
    pub index: &'s dyn Searchable,
    /// The copies of pictures, and where they go.
    pub copies: &'s [(OutPath, &'s PictureCopy)],
    /// What pages fetch, and what they may weigh.
    pub weights: &'s Weights,
}

/// Does one job; nothing when it failed (the problems say why).
pub fn run(job: &Job, bench: &Bench<'_>, problems: &mut Vec<Diagnostic>) -> Option<(OutPath, Artifact)> {
    let site = bench.pages.site;
    let (path, text) = match job {
        Job::Page(id, format) => page(*id, *format, bench, problems)?,
        Job::Root => outside::root(bench),
        Job::NotFound => outside::not_found(bench),
        Job::Redirect(row) => outside::redirect(*row, bench)?,
        Job::Feed(locale) => outside::feed(*locale, bench),
        Job::Sitemap(locale) => outside::sitemap(*locale, bench),
        Job::Robots => outside::robots(bench),
        Job::ThemeAsset(name) => {
            let asset = bench.assets.get(name)?;
            return Some((asset.url.to_out(), Artifact::Bytes(asset.bytes.clone())));
        }
        Job::Index(row) => {
            let (path, bytes) = bench.index.files().files.get(*row as usize)?;
            return Some((path.clone(), Artifact::Bytes(bytes.clone())));
        }
        Job::Asset(id) => {
            let file = &bench.pages.project.assets.get(id.index())?.file;
            return Some((site.asset_path(*id)?.clone(), Artifact::Copy(file.disk.clone())));
        }
        Job::Static(row) => {
            let file = bench.pages.project.statics.get(*row as usize)?;
            return Some((file.path.clone(), Artifact::Copy(file.file.disk.clone())));
        }
        Job::PictureCopy(row) => {
            let (path, copy) = bench.copies.get(*row as usize)?;
            return Some((path.clone(), copy.content.clone()));
        }
    };
    match text {
        Ok(text) => Some((OutPath::new(path)?, Artifact::Bytes(text.into_bytes()))),
        Err(problem) => {
            problems.push(problem);
            None
        }
    }
}

/// Whether the job makes the file at `path`; of an index only the job itself can tell.
pub fn makes(job: &Job, path: &OutPath, bench: &Bench<'_>) -> bool {
    let (site, path) = (bench.pages.site, path.as_str());
    match job {
        Job::Page(id, format) => site.page(*id).url_in(*format).as_str() == path,
        Job::Root => path == "index.html",
        Job::NotFound => path == "404.html",
        Job::Redirect(row) => site.redirects.get(*row as usize).is_some_and(|(from, _)| from.as_str() == path),
        Job::Feed(locale) => outside::feed_path(*locale, bench) == path,
        Job::Sitemap(locale) => outside::sitemap_path(*locale, bench) == path,
        Job::Robots => path == "robots.txt",
        Job::ThemeAsset(name) => bench.assets.get(name).is_some_and(|asset| asset.url.as_str() == path),
        Job::Index(row) => bench.index.files().files.get(*row as usize).is_some_and(|(out, _)| out.as_str() == path),
        Job::Asset(id) => site.asset_path(*id).is_some_and(|out| out.as_str() == path),
        Job::Static(row) => bench.pages.project.statics.get(*row as usize).is_some_and(|file| file.path.as_str() == path),
        Job::PictureCopy(row) => bench.copies.get(*row as usize).is_some_and(|(out, _)| out.as_str() == path),
    }
}

fn page(id: PageId, format: Format, bench: &Bench<'_>, problems: &mut Vec<Diagnostic>) -> Option<(String, Result<String, Diagnostic>)> {
    let site = bench.pages.site;
    let page = site.page(id);
    let locale = page.locale.index();
    let (ui, root) = (bench.views.ui[locale].clone(), page.url.root_prefix());
    let url = page.url_in(format);
    let shown = match page.document {
        Some(document) => {
            let mut implicits = Context::new();
            implicits.insert_value("ui", ui.clone());
            implicits.insert_value("lang", Value::normal_string(bench.pages.tag(page.locale)));
            implicits.insert_value("root", Value::normal_string(&root));
            let html = Html::new(bench.pages, bench.theme, page, format, document, implicits);
            let (shown, found) = html.run();
            problems.extend(found);
            shown
        }
        None => Shown::Text { body: String::new(), parts: Vec::new(), end: 0 },
    };
    let view = bench.views.page(page, format, shown);
    let mut context = Context::new();
    context.insert_value("site", bench.views.sites[locale].clone());
    context.insert_value("ui", ui);
    context.insert_value("root", Value::from(root));
    context.insert_value("page", Value::try_from_serializable(&view).ok()?);
    let html = bench.theme.render(template(page.kind, format), &context, url.as_str());
    if let Ok(html) = &html {
        problems.extend(bench.weights.weigh(page, &url, html, bench.pages));
    }
    Some((url.as_str().to_owned(), html))
}

fn template(kind: PageKind, format: Format) -> &'static str {
    match format {
        Format::Page => {}
        Format::Slides => return "slides.html",
        Format::Handout => return "handout.html",
        Format::Guide => return "guide.html",
    }
    match kind {
        PageKind::Home => "home.html",
        PageKind::Section(_) => "section.html",
        PageKind::Lesson(_) => "lesson.html",
        PageKind::Article(_) => "article.html",
        PageKind::Taxonomy(_) => "taxonomy.html",
        PageKind::Term(_) => "term.html",
        PageKind::AtoZ => "a_to_z.html",
        PageKind::Glossary => "glossary.html",
        PageKind::Laws => "laws.html",
        PageKind::Law(_) => "law.html",
        PageKind::Communes => "communes.html",
        PageKind::Search => "search.html",
        PageKind::Exit => "exit.html",
        PageKind::Traces => "traces.html",
    }
}
