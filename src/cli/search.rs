//! `nonla search`: what a reader would find, best first.

use std::io::{self, BufRead};

use serde_json::{Value, json};

use super::asked::Search;
use super::clock::today;
use super::exit::Exit;
use super::place::Place;
use super::report;
use super::terminal::Terminal;
use crate::config::{self, Overrides};
use crate::diag::reason::reason;
use crate::diag::{Report, Tongue};
use crate::model::settings::{Include, Settings};
use crate::search::answer::{Answer, Hit, answer};
use crate::search::lookup::Lookup;
use crate::text::near::nearest;
use crate::{build, discover, search};

/// Searches the project of `place`.
pub(super) fn run(place: &Place, asked: &Search, terminal: &Terminal) -> Exit {
    let mut report = Report::default();
    let today = match today(terminal) {
        Ok(today) => today,
        Err(exit) => return exit,
    };
    let overrides = Overrides { base_url: None, output: None, include: Include::default(), today };
    let (settings, site_toml) = config::load(&place.config, &place.config_name(), &overrides, &mut report);
    let Some(settings) = settings else {
        report::tell(&report, &[site_toml], terminal);
        return Exit::Problems;
    };
    let tag = asked.language.as_deref().unwrap_or(settings.default_tag());
    let Some(locale) = settings.locale_id(tag) else {
        terminal.error(&no_language(tag, &settings, terminal.tongue()), None);
        return Exit::WrongUsage;
    };
    let project = discover::project(&place.root, site_toml, &settings, &mut report);
    let site = build::assemble(&project, &settings).site;
    let lookup = search::open(&site, &settings, locale);
    if asked.question != "-" {
        return show(&lookup, &asked.question, asked, terminal);
    }
    for line in io::stdin().lock().lines() {
        let exit = match line {
            Ok(question) => show(&lookup, &question, asked, terminal),
            Err(error) => {
                terminal.error(&reason(&error, terminal.tongue()), None);
                Exit::CouldNotRun
            }
        };
        if exit != Exit::Fine {
            return exit;
        }
    }
    Exit::Fine
}

/// What to say of a language that the site does not have.
pub(super) fn no_language(tag: &str, settings: &Settings, tongue: Tongue) -> String {
    let tags: Vec<&str> = settings.locales.iter().map(|locale| locale.tag.as_str()).collect();
    let known = tags.join(", ");
    match (nearest(tag, tags), tongue) {
        (Some(near), Tongue::Vi) => format!("trang không có tiếng `{tag}`; có phải ý bạn là `{near}`?"),
        (Some(near), Tongue::En) => format!("the site has no language `{tag}`; did you mean `{near}`?"),
        (None, Tongue::Vi) => format!("trang không có tiếng `{tag}`; có: {known}"),
        (None, Tongue::En) => format!("the site has no language `{tag}`; it has: {known}"),
    }
}

fn show(lookup: &Lookup, question: &str, asked: &Search, terminal: &Terminal) -> Exit {
    let answer = answer(lookup, question);
    let hits = &answer.hits[..answer.hits.len().min(asked.limit)];
    if asked.json {
        let hits: Vec<Value> = hits.iter().filter_map(|hit| data(lookup, &answer, hit)).collect();
        let total = answer.hits.len();
        let all = json!({"query": question, "total": total, "distress": answer.distress, "instead": answer.instead, "hits": hits});
        return terminal.show(&format!("{all}\n"));
    }
    let vi = terminal.tongue() == Tongue::Vi;
    let mut out = String::new();
    if answer.distress {
        out.push_str(terminal.pick("(các số giúp đỡ hiện lên trước)\n", "(the help lines are shown first)\n"));
    }
    if !answer.instead.is_empty() {
        out.push_str(&format!("({}: {})\n", terminal.pick("tìm thay bằng", "looked for instead"), answer.instead.join(", ")));
    }
    for (number, hit) in (1..).zip(hits) {
        out.push_str(&text(lookup, &answer, hit, number, vi));
    }
    out.push_str(&match (answer.hits.len(), vi) {
        (0, true) => format!("Không thấy gì cho “{question}”.\n"),
        (0, false) => format!("Nothing found for “{question}”.\n"),
        (all, true) if all > hits.len() => format!("… và {} trang nữa\n", all - hits.len()),
        (all, false) if all > hits.len() => format!("… and {} more\n", all - hits.len()),
        _ => String::new(),
    });
    terminal.show(&out)
}

/// A hit for people: its name, where it is, the part that fits, and why it was found.
fn text(lookup: &Lookup, answer: &Answer, hit: &Hit, number: usize, vi: bool) -> String {
    let Some(card) = lookup.card(hit.entry) else { return String::new() };
    let id = lookup.ids.get(hit.entry as usize).map_or("", String::as_str);
    let mut out = format!("{number}. {}\n   {id}\n", card.title);
    if let Some([_, heading, extract]) = answer.parts(&card.parts).first().and_then(|row| card.parts.get(*row)) {
        let shown = [heading, extract].into_iter().filter(|text| !text.is_empty()).cloned().collect::<Vec<_>>();
        out.push_str(&format!("   {}\n", shown.join(": ")));
    }
    out.push_str(&format!("   {}: {}\n", if vi { "có" } else { "has" }, hit.found.join(", ")));
    out
}

/// A hit for programs.
fn data(lookup: &Lookup, answer: &Answer, hit: &Hit) -> Option<Value> {
    let card = lookup.card(hit.entry)?;
    let traits = lookup.traits.get(hit.entry as usize)?;
    let parts: Vec<Value> = answer
        .parts(&card.parts)
        .into_iter()
        .filter_map(|row| card.parts.get(row))
        .map(|[id, heading, text]| json!({"id": id, "heading": heading, "text": text}))
        .collect();
    Some(json!({
        "id": lookup.ids.get(hit.entry as usize),
        "url": card.url,
        "title": card.title,
        "kind": traits.kind.name(),
        "ages": traits.ages().collect::<Vec<_>>(),
        "parts": parts,
        "found": hit.found,
        "score": hit.score,
    }))
}
