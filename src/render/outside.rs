//! The files outside any language's pages: root, 404, redirects, feeds, sitemaps, robots.

use tera::{Context, Value};

use super::job::Bench;
use super::styles::colours;
use super::theme::map;
use crate::diag::Diagnostic;
use crate::hash::for_policy;
use crate::model::ids::LocaleId;
use crate::model::page::{Page, PageKind};

/// Where an artifact goes, and its text or what is wrong with its template.
type Made = (String, Result<String, Diagnostic>);

/// Feeds carry this many of the newest lessons.
const MOST_NEWS: usize = 50;

fn text(text: &str) -> Value {
    Value::normal_string(text)
}

fn optional(value: Option<String>) -> Value {
    value.map_or_else(Value::none, Value::from)
}

fn render(template: &str, path: &str, context: &Context, bench: &Bench<'_>) -> Made {
    (path.to_owned(), bench.theme.render(template, context, path))
}

fn assets(bench: &Bench<'_>) -> Value {
    map(bench.assets.iter().map(|(name, asset)| (name.as_str(), Value::from(asset.url.encoded()))))
}

/// `index.html`: goes to the default language at once, and offers the others.
pub fn root(bench: &Bench<'_>) -> Made {
    let settings = bench.pages.settings;
    let language = |locale: LocaleId| {
        let home = bench.pages.made(PageKind::Home, locale);
        let about = settings.locale(locale);
        map([
            ("lang", text(&about.tag)),
            ("name", text(&about.name)),
            ("dir", text(about.direction.attribute())),
            ("url", Value::from(home.map_or_else(String::new, |page| page.url.encoded()))),
            ("title", text(home.map_or("", |page| page.name()))),
            ("exit", Value::from(bench.pages.made(PageKind::Exit, locale).map_or_else(String::new, |page| page.url.encoded()))),
        ])
    };
    let mut context = Context::new();
    let target = bench.pages.made(PageKind::Home, settings.default_locale).map_or_else(String::new, |page| page.url.encoded());
    context.insert_value("target", Value::from(target));
    context.insert_value("default", language(settings.default_locale));
    context.insert_value("languages", Value::from(settings.locale_ids().map(language).collect::<Vec<_>>()));
    context.insert_value("assets", assets(bench));
    render("root.html", "index.html", &context, bench)
}

/// `404.html`: shown at any depth, so it carries its style and, online, absolute links.
pub fn not_found(bench: &Bench<'_>) -> Made {
    let settings = bench.pages.settings;
    let languages = settings.locale_ids().map(|locale| {
        let home = bench.pages.made(PageKind::Home, locale);
        let url = home.map_or_else(String::new, |page| page.url.encoded());
        let about = settings.locale(locale);
        map([
            ("lang", text(&about.tag)),
            ("name", text(&about.name)),
            ("dir", text(about.direction.attribute())),
            ("home", Value::from(bench.pages.absolute(&url).unwrap_or(url))),
            ("title", text(home.map_or("", |page| page.name()))),
            ("ui", bench.views.ui[locale.index()].clone()),
            ("helplines", Value::from_serializable(&bench.pages.helplines(locale, &[]))),
        ])
    });
    let css =
        bench.pages.project.theme.assets.get("404.css").map_or_else(String::new, |css| String::from_utf8_lossy(css).replace("\r\n", "\n"));
    let css = colours(&bench.pages.site.looks, |token| css.contains(&format!("var(--{token})"))) + &css;
    let mut context = Context::new();
    context.insert_value("languages", Value::from(languages.collect::<Vec<_>>()));
    context.insert_value("css", Value::safe_string(&css));
    context.insert_value("css_hash", Value::from(for_policy(&css)));
    render("404.html", "404.html", &context, bench)
}

/// An old address: leads on at once.
pub fn redirect(row: u32, bench: &Bench<'_>) -> Option<Made> {
    let (from, to) = bench.pages.site.redirects.get(row as usize)?;
    let page = bench.pages.site.page(*to);
    let mut context = Context::new();
    context.insert_value("target", Value::from(from.relative_to(&page.url)));
    context.insert_value("title", text(&page.title));
    context.insert_value("lang", text(bench.pages.tag(page.locale)));
    context.insert_value("permalink", optional(bench.pages.absolute(&page.url.encoded())));
    context.insert_value("root", Value::from(from.root_prefix()));
    context.insert_value(
        "exit",
        Value::from(bench.pages.made(PageKind::Exit, page.locale).map_or_else(String::new, |page| page.url.encoded())),
    );
    context.insert_value("assets", assets(bench));
    Some(render("redirect.html", from.as_str(), &context, bench))
}

/// Pages that search engines may show: listed, written in their own language, and not the exit.
fn public<'s>(bench: &Bench<'s>, locale: LocaleId) -> impl Iterator<Item = &'s Page> {
    let site = bench.pages.site;
    let own = move |page: &&Page| page.locale == locale && page.borrowed.is_none();
    site.pages.iter().filter(own).filter(|page| page.kind != PageKind::Exit && site.is_listed(page))
}

/// Where the feed of a language is.
pub fn feed_path(locale: LocaleId, bench: &Bench<'_>) -> String {
    format!("{}/feed.xml", bench.pages.tag(locale))
}

/// `vi/feed.xml`: the newest lessons first.
pub fn feed(locale: LocaleId, bench: &Bench<'_>) -> Made {
    let site = bench.pages.site;
    let lessons = public(bench, locale).filter(|page| matches!(page.kind, PageKind::Lesson(_)));
    let mut news: Vec<_> = lessons.filter_map(|page| Some((site.document_of(page)?.front_matter.updated?, page))).collect();
    news.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.url.cmp(&b.1.url)));
    let entry = |(updated, page): &(crate::model::date::Date, &Page)| {
        let shown = site.document_of(page).filter(|_| bench.pages.settings.discreet.is_none());
        let summary = shown.map_or("", |document| document.front_matter.summary.as_str());
        map([
            ("title", text(page.name())),
            ("permalink", optional(bench.pages.absolute(&page.url.encoded()))),
            ("updated_iso", Value::from(updated.to_string())),
            ("summary", text(summary)),
        ])
    };
    let path = feed_path(locale, bench);
    let home = bench.pages.made(PageKind::Home, locale).map_or_else(String::new, |page| page.url.encoded());
    let mut context = Context::new();
    context.insert_value("site", bench.views.sites[locale.index()].clone());
    context.insert_value("permalink", optional(bench.pages.absolute(&home)));
    context.insert_value("self_permalink", optional(bench.pages.absolute(&path)));
    context.insert_value("updated_iso", Value::from(news.first().map_or_else(String::new, |(updated, _)| updated.to_string())));
    context.insert_value("entries", Value::from(news.iter().take(MOST_NEWS).map(entry).collect::<Vec<_>>()));
    render("feed.xml", &path, &context, bench)
}

/// Where the sitemap of a language is.
pub fn sitemap_path(locale: LocaleId, bench: &Bench<'_>) -> String {
    format!("sitemap-{}.xml", bench.pages.tag(locale))
}

/// `sitemap-vi.xml`: every public page of a language, with where it is in others.
pub fn sitemap(locale: LocaleId, bench: &Bench<'_>) -> Made {
    let (site, settings) = (bench.pages.site, bench.pages.settings);
    let own = |page: &Page, locale| site.page_of(page.set, locale).map(|id| site.page(id)).filter(|page| page.borrowed.is_none());
    let absolute = |page: &Page| optional(bench.pages.absolute(&page.url.encoded()));
    let urls = public(bench, locale).map(|page| {
        let alternates = settings.locale_ids().filter_map(|locale| {
            let there = own(page, locale)?;
            Some(map([("lang", text(bench.pages.tag(locale))), ("permalink", absolute(there))]))
        });
        let updated = site.document_of(page).and_then(|document| document.front_matter.updated);
        map([
            ("permalink", absolute(page)),
            ("updated_iso", optional(updated.map(|date| date.to_string()))),
            ("alternates", Value::from(alternates.collect::<Vec<_>>())),
            ("default_permalink", own(page, settings.default_locale).map_or_else(Value::none, absolute)),
        ])
    });
    let mut context = Context::new();
    context.insert_value("urls", Value::from(urls.collect::<Vec<_>>()));
    render("sitemap.xml", &sitemap_path(locale, bench), &context, bench)
}

/// `robots.txt`: everything may be read; here are the maps.
pub fn robots(bench: &Bench<'_>) -> Made {
    let maps = bench.pages.settings.locale_ids().filter_map(|locale| bench.pages.absolute(&sitemap_path(locale, bench)));
    let mut context = Context::new();
    context.insert_value("sitemaps", Value::from(maps.map(Value::from).collect::<Vec<_>>()));
    render("robots.txt", "robots.txt", &context, bench)
}
