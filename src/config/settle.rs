//! What was written becomes what holds: defaults, the command line, and checks that need two values at once.

use super::Overrides;
use super::file::{Placed, Written, WrittenFont};
use super::target;
use crate::diag::catalogue::config as code;
use crate::diag::catalogue::front_matter::{KEY_NOT_ALLOWED, KEY_UNKNOWN};
use crate::diag::{Diagnostic, Report};
use crate::format::fields::known;
use crate::model::ids::LocaleId;
use crate::model::locale::{Direction, Locale};
use crate::model::registry::LocalText;
use crate::model::settings::{Discreet, Face, Font, Settings};
use crate::text::language::{Language, language};
use crate::text::near::nearest;

/// The settings; `None` when there is not even a language.
pub fn settle(written: &Written, overrides: &Overrides, report: &mut Report) -> Option<Settings> {
    let locales = locales(written, report);
    if locales.is_empty() {
        report.add(Diagnostic::at(&code::CONFIG_NO_LANGUAGES, written.whole));
        return None;
    }
    check_tags(&written.language_names, &locales, report);
    check_tags(written.discreet.as_deref().unwrap_or_default(), &locales, report);
    let base_url = match (&overrides.base_url, &written.base_url) {
        (Some(address), _) => base_url(address, None, report),
        (None, Some((address, span))) => base_url(address, Some(Diagnostic::at(&code::CONFIG_BAD_BASE_URL, *span)), report),
        (None, None) => None,
    };
    // The folder of a discreet copy is seen on the stick.
    let folder = if written.discreet.is_some() { "bai-hoc" } else { "dist" };
    let fonts = written.fonts.iter().map(|font| self::font(font, &locales, report)).collect();
    Some(Settings {
        fonts,
        base_url,
        default_locale: default_locale(written.default_language.as_ref(), &locales, report),
        locales,
        theme: written.theme.as_ref().map_or_else(|| "default".to_owned(), |(name, _)| name.clone()),
        theme_span: written.theme.as_ref().map(|(_, span)| *span),
        colours: written.colours.clone(),
        output: overrides.output.clone().or_else(|| written.output.clone()).unwrap_or_else(|| folder.to_owned()),
        discreet: written
            .discreet
            .as_ref()
            .map(|names| Discreet { name: LocalText(names.iter().map(|((tag, _), name)| (tag.clone(), name.clone())).collect()) }),
        publish: target::settle(&written.publish, report),
        include: overrides.include,
        today: overrides.today,
        checks: written.checks.clone(),
        withhold: written.withhold.clone(),
    })
}

/// Reports texts for languages that the site does not have.
fn check_tags(texts: &[(Placed<String>, String)], locales: &[Locale], report: &mut Report) {
    for ((tag, span), _) in texts {
        if !tag.is_empty() && locales.iter().all(|locale| locale.tag != *tag) {
            let tags: Vec<&str> = locales.iter().map(|locale| locale.tag.as_str()).collect();
            let diagnostic = Diagnostic::at(&KEY_UNKNOWN, *span).with("key", tag.as_str()).with("known", known(&tags));
            report.add(diagnostic.suggest(nearest(tag, tags.iter().copied())));
        }
    }
}

fn locales(written: &Written, report: &mut Report) -> Vec<Locale> {
    let mut locales: Vec<Locale> = Vec::new();
    for (text, span) in &written.languages {
        let Some(Language { tag, rtl, .. }) = language(text) else {
            report.add(Diagnostic::at(&code::CONFIG_BAD_LANGUAGE, *span).with("value", text.as_str()));
            continue;
        };
        if locales.iter().any(|locale| locale.tag == tag) {
            continue;
        }
        let name = written.language_names.iter().find(|((named, _), _)| *named == tag).map(|(_, name)| name.clone());
        let direction = Direction::of(rtl);
        locales.push(Locale { name: name.unwrap_or_else(|| own_name(&tag).to_owned()), tag, direction });
    }
    locales
}

fn font(written: &WrittenFont, locales: &[Locale], report: &mut Report) -> Font {
    let mut chosen: Vec<LocaleId> = Vec::new();
    for (text, span) in &written.languages {
        let tag = language(text).map(|language| language.tag);
        match locales.iter().position(|locale| Some(&locale.tag) == tag.as_ref()) {
            Some(at) => chosen.push(LocaleId::new(at)),
            None => {
                let tags: Vec<&str> = locales.iter().map(|locale| locale.tag.as_str()).collect();
                let diagnostic = Diagnostic::at(&KEY_NOT_ALLOWED, *span).with("key", "languages").with("value", text.as_str());
                report.add(diagnostic.with("known", known(&tags)).suggest(nearest(text, tags.iter().copied())));
            }
        }
    }
    if written.languages.is_empty() {
        chosen = (0..locales.len()).map(LocaleId::new).collect();
    }
    let face = |key, weight, (file, span): &Placed<String>| Face { key, weight, file: file.clone(), span: *span };
    let regular = face("regular", 400, &written.regular);
    let faces = std::iter::once(regular).chain(written.bold.as_ref().map(|bold| face("bold", 700, bold))).collect();
    // The name stands in a style sheet, between quotes.
    let family = written.family.chars().filter(|c| !c.is_control() && !matches!(c, '"' | '\\' | '<')).collect();
    Font { family, faces, locales: chosen, span: written.whole }
}

/// What a language calls itself, for those we know; others are named in `site.toml`, or by their tag.
fn own_name(tag: &str) -> &str {
    match tag {
        "vi" => "Tiếng Việt",
        "en" => "English",
        "rog" => "Raglai",
        "cjm" | "cjm-Latn" | "cjm-Cham" => "Chăm",
        "kpm" => "Cơ Ho",
        "rad" => "Ê Đê",
        "zh-Hant" => "繁體中文",
        "ar" => "العربية",
        other => other,
    }
}

fn default_locale(written: Option<&Placed<String>>, locales: &[Locale], report: &mut Report) -> LocaleId {
    let Some((text, span)) = written else { return LocaleId(0) };
    let tag = language(text).map(|language| language.tag);
    if let Some(at) = locales.iter().position(|locale| Some(&locale.tag) == tag.as_ref()) {
        return LocaleId::new(at);
    }
    let tags: Vec<&str> = locales.iter().map(|locale| locale.tag.as_str()).collect();
    let diagnostic = Diagnostic::at(&code::CONFIG_DEFAULT_NOT_LISTED, *span).with("value", text.as_str()).with("known", known(&tags));
    report.add(diagnostic.suggest(nearest(text, tags.iter().copied())));
    LocaleId(0)
}

/// The address without a slash at its end; an empty one means that there is none.
fn base_url(address: &str, complaint: Option<Diagnostic>, report: &mut Report) -> Option<String> {
    if address.is_empty() {
        return None;
    }
    let host = ["https://", "http://"].iter().find_map(|scheme| address.strip_prefix(scheme));
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !matches!(c, '?' | '#' | '"' | '<' | '>' | '\\');
    if host.is_some_and(|host| !host.is_empty() && !host.starts_with('/') && host.chars().all(plain)) {
        return Some(address.trim_end_matches('/').to_owned());
    }
    let complaint = complaint.unwrap_or_else(|| Diagnostic::of_project(&code::CONFIG_BAD_BASE_URL));
    report.add(complaint.with("value", address));
    None
}
