//! What a page may weigh, and whether it does: a phone on slow 3G shows text in a second or two, and a
//! family pays for every megabyte. A site over these limits is not built.
//!
//! All weights are of what travels: texts as gzip, pictures as they are. Nearly every page is so far below
//! its limit that counting letters shows it; only the others are compressed to be sure.

use std::collections::BTreeMap;

use super::assets::ThemeAssets;
use super::pages::Pages;
use crate::diag::catalogue::weight as code;
use crate::diag::{Arg, Code, Diagnostic, Phrase, Report};
use crate::gzip;
use crate::model::body::{Body, Heading};
use crate::model::page::{Page, PageKind};
use crate::model::path::{OutPath, UrlPath, decode};
use crate::model::picture::PictureCopy;
use crate::model::source::Span;

const KB: u64 = 1_000;

/// The HTML of a page.
const MOST_PAGE: u64 = 25 * KB;
/// The style sheet.
const MOST_STYLE: u64 = 12 * KB;
/// All scripts together.
const MOST_SCRIPTS: u64 = 10 * KB;
/// What must have come before the first word can be read: HTML, style sheet, scripts that block.
const MOST_FIRST: u64 = 40 * KB;
/// A page with everything it shows.
const MOST_WHOLE: u64 = 200 * KB;

type Files = BTreeMap<String, (u64, String)>;

/// The weights of what pages fetch.
pub struct Weights {
    /// The weight of each file, and where it lies in the project, by its path from the root of the site.
    files: Files,
    /// The style sheet.
    style: u64,
    /// The site's own fonts, all of them: a page may need each.
    fonts: u64,
}

impl Weights {
    /// Weighs the theme, and knows the pictures; says when the theme alone is too heavy.
    pub fn new(pages: &Pages<'_>, assets: &ThemeAssets, copies: &[(OutPath, &PictureCopy)], report: &mut Report) -> Self {
        let (site, project) = (pages.site, pages.project);
        let mut files = Files::new();
        for (row, asset) in project.assets.iter().enumerate() {
            if let Some(path) = site.asset_paths.get(row).and_then(Option::as_ref) {
                files.insert(path.as_str().to_owned(), (asset.file.sent, format!("content/{}", asset.path)));
            }
        }
        let carried = project.statics.iter().map(|file| (file.path.as_str().to_owned(), (file.file.sent, format!("static/{}", file.path))));
        files.extend(carried);
        files.extend(copies.iter().map(|(path, copy)| (path.as_str().to_owned(), (copy.bytes, path.as_str().to_owned()))));
        let mut scripts = Vec::new();
        let (mut style, mut fonts) = (0, 0);
        for (name, asset) in assets {
            let text = [".css", ".js", ".svg"].iter().any(|ending| name.ends_with(ending));
            let weight = if text { gzip::weight(&asset.bytes) } else { asset.bytes.len() as u64 };
            let shown = format!("themes/{}/assets/{name}", pages.settings.theme);
            files.insert(asset.url.as_str().to_owned(), (weight, shown.clone()));
            if name == "style.css" {
                style = weight;
            } else if name.ends_with(".woff2") {
                fonts += weight;
            } else if name.ends_with(".js") {
                scripts.push((weight, shown));
            }
        }
        if style > MOST_STYLE {
            let parts = project.theme.styles.values().map(|id| project.source(*id));
            let heaviest = parts.max_by_key(|source| source.text.len());
            report.add(over(&code::WEIGHT_STYLE, heaviest.map(|source| source.name.clone()), style, MOST_STYLE));
        }
        let all = scripts.iter().map(|(weight, _)| weight).sum();
        if all > MOST_SCRIPTS {
            let heaviest = scripts.into_iter().max().map(|(_, shown)| shown);
            report.add(over(&code::WEIGHT_SCRIPT, heaviest, all, MOST_SCRIPTS));
        }
        Self { files, style, fonts }
    }

    /// Weighs the finished `html` of a form of `page`, which goes to `url`, with what it shows.
    pub fn weigh(&self, page: &Page, url: &UrlPath, html: &str, pages: &Pages<'_>) -> Vec<Diagnostic> {
        let fetched = Fetched::new(html, url, &self.files);
        let rest_first = self.style + fetched.scripts.iter().map(|(weight, _)| weight).sum::<u64>();
        let rest_whole = rest_first + self.fonts + fetched.pictures.iter().map(|(weight, _)| weight).sum::<u64>();
        let fits = |own: u64| own <= MOST_PAGE && own + rest_first <= MOST_FIRST && own + rest_whole <= MOST_WHOLE;
        if fits(gzip::at_most(html.as_bytes())) {
            return Vec::new();
        }
        let own = gzip::weight(html.as_bytes());
        let mut problems = Vec::new();
        let about = |code, found, most| {
            let file = pages.site.document_of(page).map(|document| pages.project.source(document.file.source).name.clone());
            over(code, file, found, most).with("page", url.as_str())
        };
        // A theme that is too heavy by itself has been told already, once.
        let style = self.style.min(MOST_STYLE);
        if matches!(page.kind, PageKind::Home | PageKind::Lesson(_)) {
            if own > MOST_PAGE {
                let part = pages.site.document_of(page).and_then(|document| longest(&document.body));
                let mut problem = about(&code::WEIGHT_PAGE, own, MOST_PAGE);
                if let Some((heading, span)) = part {
                    problem.place = crate::diag::Place::Text(span);
                    problem = problem.with("part", heading);
                } else {
                    problem = problem.with("part", page.title.as_str());
                }
                problems.push(problem);
            }
        } else if own > MOST_PAGE {
            problems.push(about(&code::WEIGHT_LIST, own, MOST_PAGE));
        }
        let own = own.min(MOST_PAGE);
        if own + rest_first - self.style + style > MOST_FIRST {
            let part = heaviest(&fetched.scripts, own.max(style), if own > style { PAGE } else { STYLE });
            problems.push(about(&code::WEIGHT_FIRST, own + rest_first, MOST_FIRST).with("part", part));
        }
        if own + rest_whole - self.style + style > MOST_WHOLE {
            let part = heaviest(&fetched.pictures, own, PAGE);
            problems.push(about(&code::WEIGHT_WHOLE, own + rest_whole, MOST_WHOLE).with("part", part));
        }
        problems
    }
}

const PAGE: Phrase = Phrase { vi: "chữ của trang", en: "the text of the page" };
const STYLE: Phrase = Phrase { vi: "tệp kiểu", en: "the style sheet" };

/// The name of the heaviest file, or `other` with its weight.
fn heaviest(files: &[&(u64, String)], weight: u64, other: Phrase) -> Arg {
    match files.iter().max() {
        Some((heavy, name)) if *heavy >= weight => format!("`{name}` ({} KB)", heavy.div_ceil(KB)).into(),
        _ => other.into(),
    }
}

/// Weights are rounded up, so that what is told is never within the limit.
fn over(code: &'static Code, file: Option<String>, found: u64, most: u64) -> Diagnostic {
    let place = file.map_or_else(|| Diagnostic::of_project(code), |file| Diagnostic::in_file(code, file));
    place.with("found", found.div_ceil(KB).to_string()).with("most", (most / KB).to_string())
}

/// The heading with the most text below it, up to the next one of its level.
fn longest(body: &Body) -> Option<(&str, Span)> {
    let end = body.blocks.last()?.span.end;
    let parts: Vec<&Heading> = body.headings.iter().filter(|heading| heading.top && heading.level == 2).collect();
    let ends = parts.iter().skip(1).map(|next| next.span.start).chain([end]);
    let (heading, _) = parts.iter().zip(ends).max_by_key(|(heading, end)| end.saturating_sub(heading.span.start))?;
    Some((&heading.text, heading.span))
}

/// What a page fetches, each thing once: its weight, and where it lies in the project.
struct Fetched<'f> {
    /// Scripts that the first word waits for.
    scripts: Vec<&'f (u64, String)>,
    /// Everything else that comes without being asked for.
    pictures: Vec<&'f (u64, String)>,
}

impl<'f> Fetched<'f> {
    fn new(html: &str, url: &UrlPath, files: &'f Files) -> Self {
        let mut fetched = Self { scripts: Vec::new(), pictures: Vec::new() };
        let base = url.as_str().rsplit_once('/').map_or("", |(folder, _)| folder);
        let head = html.find("</head>").unwrap_or(0);
        // Of sound and film nothing comes before somebody plays them; their text tracks are a part of that.
        for (tag, start) in ["<img ", "<script ", "<link rel=\"stylesheet\" "]
            .iter()
            .flat_map(|tag| html.match_indices(tag).map(move |(start, _)| (*tag, start)))
        {
            let Some(attributes) = html[start..].split_once('>').map(|(tag, _)| tag) else { continue };
            let source = if tag.starts_with("<link") { " href=\"" } else { " src=\"" };
            let Some(address) = attributes.split_once(source).and_then(|(_, rest)| rest.split_once('"')) else { continue };
            let Some(file) = resolve(base, address.0).and_then(|path| files.get(&path)) else { continue };
            if tag.starts_with("<link") && file.1.ends_with("/style.css") {
                // The sheet of all pages is weighed with the theme.
                continue;
            }
            let blocks = tag != "<img " && start < head && !attributes.contains(" defer") && !attributes.contains(" async");
            let list = if blocks { &mut fetched.scripts } else { &mut fetched.pictures };
            if !list.contains(&file) {
                list.push(file);
            }
        }
        fetched
    }
}

/// The path from the root that a relative address means on a page in the folder `base`.
fn resolve(base: &str, address: &str) -> Option<String> {
    if address.contains(':') {
        return None;
    }
    let mut parts: Vec<&str> = base.split('/').filter(|part| !part.is_empty()).collect();
    for part in address.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." => {}
            name => parts.push(name),
        }
    }
    Some(decode(&parts.join("/")))
}
