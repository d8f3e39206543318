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
use crate::model::search::SearchFiles;

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
    pub index: &'s SearchFiles,
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
            let (path, bytes) = bench.index.files.get(*row as usize)?;
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
        PageKind::Taxonomy(_) => "taxonomy.html",
        PageKind::Term(_) => "term.html",
        PageKind::AtoZ => "a_to_z.html",
        PageKind::Glossary => "glossary.html",
        PageKind::Laws => "laws.html",
        PageKind::Law(_) => "law.html",
        PageKind::Search => "search.html",
        PageKind::Exit => "exit.html",
        PageKind::Traces => "traces.html",
    }
}
