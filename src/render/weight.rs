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
use crate::model::body::Heading;
use crate::model::ids::DocumentId;
use crate::model::page::{Page, PageKind};
use crate::model::path::{OutPath, UrlPath, decode};
use crate::model::picture::PictureCopy;
use crate::model::source::Span;

const KB: u64 = 1_000;

/// The HTML of a page.
const MOST_PAGE: u64 = 25 * KB;
/// The style sheet.
const MOST_STYLE: u64 = 12 * KB;
/// All scripts that a page names, those too that wait for it. What a script fetches later is not the page's.
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
        let placed = project.assets.iter().zip(&site.asset_paths);
        let beside = placed.filter_map(|(asset, path)| Some((path.as_ref()?, &asset.file, format!("content/{}", asset.path))));
        let statics = project.statics.iter().map(|file| (&file.path, &file.file, format!("static/{}", file.path)));
        let mut shown = BTreeMap::new();
        for (path, file, name) in beside.chain(statics) {
            let offer = UrlPath::new(path.as_str()).and_then(|original| pages.album.offer(file, &original)).unwrap_or_default();
            let copies = offer.same.into_iter().chain(offer.webp);
            shown.extend(copies.map(|(copy, _)| (copy.as_str().to_owned(), name.clone())));
            files.insert(path.as_str().to_owned(), (file.sent, name));
        }
        for (path, copy) in copies {
            let name = shown.remove(path.as_str()).unwrap_or_else(|| path.to_string());
            files.insert(path.as_str().to_owned(), (copy.bytes, name));
        }
        let (mut style, mut fonts) = (0, 0);
        for (name, asset) in assets {
            let text = [".css", ".js", ".svg"].iter().any(|ending| name.ends_with(ending));
            let weight = if text { gzip::weight(&asset.bytes) } else { asset.bytes.len() as u64 };
            let shown = format!("themes/{}/assets/{name}", pages.settings.theme);
            files.insert(asset.url.as_str().to_owned(), (weight, shown));
            if name == "style.css" {
                style = weight;
            } else if name.ends_with(".woff2") {
                fonts += weight;
            }
        }
        if style > MOST_STYLE {
            let parts = project.theme.styles.values().map(|id| project.source(*id));
            let heaviest = parts.max_by_key(|source| source.text.len());
            report.add(over(&code::WEIGHT_STYLE, heaviest.map(|source| source.name.clone()), style, MOST_STYLE));
        }
        Self { files, style, fonts }
    }

    /// Weighs the finished `html` of a form of `page`, which goes to `url`, with what it shows.
    pub fn weigh(&self, page: &Page, url: &UrlPath, html: &str, pages: &Pages<'_>) -> Vec<Diagnostic> {
        let fetched = Fetched::new(html, url, &self.files);
        let rest_first = self.style + fetched.scripts.iter().map(|(weight, _)| weight).sum::<u64>();
        let rest_whole = rest_first + self.fonts + fetched.pictures.iter().map(|(weight, _)| weight).sum::<u64>();
        let fits = |own: u64| own <= MOST_PAGE && own + rest_first <= MOST_FIRST && own + rest_whole <= MOST_WHOLE;
        let mut problems = Vec::new();
        let scripts = fetched.scripts.iter().chain(&fetched.pictures).filter(|(_, name)| name.ends_with(".js"));
        let all_scripts = scripts.clone().map(|(weight, _)| weight).sum();
        if all_scripts > MOST_SCRIPTS {
            // The same for every page with these scripts, so it is told once.
            problems.push(over(&code::WEIGHT_SCRIPT, scripts.max().map(|(_, name)| name.clone()), all_scripts, MOST_SCRIPTS));
        }
        if fits(gzip::at_most(html.as_bytes())) {
            return problems;
        }
        let own = gzip::weight(html.as_bytes());
        let about = |code, found, most| {
            let file = pages.site.document_of(page).map(|document| pages.project.source(document.file.source).name.clone());
            over(code, file, found, most).with("page", url.as_str())
        };
        // A theme that is too heavy by itself has been told already, once.
        let style = self.style.min(MOST_STYLE);
        if matches!(page.kind, PageKind::Home | PageKind::Lesson(_) | PageKind::Article(_)) {
            if own > MOST_PAGE {
                let part = page.document.and_then(|document| longest(document, pages));
                let mut problem = about(&code::WEIGHT_PAGE, own, MOST_PAGE);
                if let Some((name, span)) = part {
                    problem.place = crate::diag::Place::Text(span);
                    problem = problem.with("part", name);
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

/// The heading with the most text below it, up to the next one of its level, or captions that are longer.
fn longest<'p>(document: DocumentId, pages: &'p Pages<'_>) -> Option<(&'p str, Span)> {
    let (body, targets) = (&pages.site.document(document).body, &pages.site.targets[document.index()]);
    let end = body.blocks.last()?.span.end;
    let headings: Vec<&Heading> = body.headings.iter().filter(|heading| heading.top && heading.level == 2).collect();
    let ends = headings.iter().skip(1).map(|next| next.span.start).chain([end]);
    let parts = headings
        .iter()
        .zip(ends)
        .map(|(heading, end)| (end.saturating_sub(heading.span.start) as usize, heading.text.as_str(), heading.span));
    let captions = body.links.iter().zip(&targets.links).filter_map(|(link, target)| {
        let text = pages.file(target)?.captions.as_ref()?;
        Some((text.len(), link.dest.as_str(), link.span))
    });
    let (_, name, span) = parts.chain(captions).max_by_key(|(length, ..)| *length)?;
    Some((name, span))
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
        // Of sound and film nothing comes before somebody plays them; their captions are a part of the page.
        const TAGS: [&str; 4] = ["<img ", "<source ", "<script ", "<link rel=\"stylesheet\" "];
        let mut tags: Vec<(usize, &str)> = TAGS.iter().flat_map(|tag| html.match_indices(tag)).collect();
        tags.sort_unstable();
        let mut chosen = false;
        for (start, tag) in tags {
            let Some((attributes, _)) = html[start..].split_once('>') else { continue };
            // The first source of a picture is taken in place of what follows; every browser there is knows its format.
            let source = tag == "<source " && attributes.contains(" srcset=");
            let picture = matches!(tag, "<img " | "<source ");
            if chosen && picture {
                chosen = tag != "<img ";
                continue;
            }
            chosen = source;
            if tag == "<source " && !source {
                continue;
            }
            let Some(file) = address(attributes).and_then(|address| files.get(&resolve(base, address)?)) else { continue };
            if tag.starts_with("<link") && file.1.ends_with("/style.css") {
                // The sheet of all pages is weighed with the theme.
                continue;
            }
            let blocks = !picture && start < head && !attributes.contains(" defer") && !attributes.contains(" async");
            let list = if blocks { &mut fetched.scripts } else { &mut fetched.pictures };
            if !list.contains(&file) {
                list.push(file);
            }
        }
        fetched
    }
}

/// What a tag fetches: of several sizes the one for a phone.
fn address(attributes: &str) -> Option<&str> {
    /// A phone 400 pixels wide, with two dots for each.
    const PHONE: u32 = 800;
    let value = |name| Some(attributes.split_once(name)?.1.split_once('"')?.0);
    let Some(set) = value(" srcset=\"") else { return value(" src=\"").or_else(|| value(" href=\"")) };
    let sizes = set.split(", ").filter_map(|size| {
        let (address, width) = size.trim().rsplit_once(' ')?;
        Some((width.strip_suffix('w')?.parse::<u32>().ok()?, address))
    });
    // The narrowest that is wide enough, else the widest.
    sizes.min_by_key(|(width, _)| if *width >= PHONE { (0, *width) } else { (1, u32::MAX - width) }).map(|(_, address)| address)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_several_sizes_the_one_for_a_phone_counts_once() {
        let files: Files = [
            ("s/a.png", 9),
            ("s/a-400.png", 4),
            ("s/a-800.png", 8),
            ("s/a-1200.png", 12),
            ("s/a-800.webp", 7),
            ("s/b.png", 1),
            ("js/x.js", 2),
            ("css/slides.css", 3),
            ("css/style.css", 5),
        ]
        .into_iter()
        .map(|(path, weight)| (path.to_owned(), (weight, path.to_owned())))
        .collect();
        let fetched = |html: &str| {
            let url = UrlPath::new("vi/a.html").into_iter().next();
            url.map(|url| {
                let fetched = Fetched::new(html, &url, &files);
                let weights = |list: &[&(u64, String)]| list.iter().map(|(weight, _)| *weight).collect::<Vec<_>>();
                (weights(&fetched.pictures), weights(&fetched.scripts))
            })
        };
        let sizes = "../s/a-400.png 400w, ../s/a-800.png 800w, ../s/a-1200.png 1200w";
        let img = format!("<img src=\"../s/a.png\" alt=\"\" srcset=\"{sizes}\" sizes=\"50vw\">");
        let picture = format!("<picture><source type=\"image/webp\" srcset=\"../s/a-800.webp 800w\">{img}</picture>");
        let film = "<video><source src=\"../s/a.png\"></video>";
        let cases = [
            (img.clone(), vec![8]),
            (format!("{img}{img}"), vec![8]),
            (format!("{picture}<img src=\"../s/b.png\">"), vec![7, 1]),
            (format!("{film}<img src=\"../s/b.png\"><img src=\"data:,\"><img src=\"../none.png\">"), vec![1]),
            ("<img srcset=\"../s/a-400.png 400w\">".to_owned(), vec![4]),
        ];
        for (html, expected) in cases {
            assert_eq!(fetched(&html), Some((expected, Vec::new())), "{html}");
        }
        let script = |how: &str| format!("<head><script{how} src=\"../js/x.js\"></script></head>");
        assert_eq!(fetched(&script("")), Some((vec![], vec![2])));
        assert_eq!(fetched(&script(" defer")), Some((vec![2], vec![])));
        let sheet = |name: &str| format!("<head><link rel=\"stylesheet\" href=\"../css/{name}.css\"></head>");
        assert_eq!(fetched(&sheet("style")), Some((vec![], vec![])));
        assert_eq!(fetched(&sheet("slides")), Some((vec![], vec![3])));
    }
}
