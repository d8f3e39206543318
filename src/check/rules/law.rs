//! Whether the law that is told still binds, and whether somebody has looked lately: what was right last year may be
//! wrong today, and nobody sees it in the text. The same for numbers to call.

use super::super::Asked;
use crate::diag::catalogue::law as code;
use crate::diag::{Arg, Code, Diagnostic, Phrase, Report};
use crate::model::body::{DirectiveContent, Readers, each_directive};
use crate::model::date::Date;
use crate::model::project::Project;
use crate::model::registry::{DAYS_UNCHECKED, Law, LawRef, MOST_DAYS_UNCHECKED, Registries};
use crate::model::settings::Settings;
use crate::model::site::{LinkTarget, Site};
use crate::model::source::Span;

/// What took the place of a law, where nobody wrote down which.
const SUCCESSOR: Phrase = Phrase { vi: "văn bản thay thế", en: "the law that took its place" };

/// Looks at every law that a text cites: by links, as its sources, in blocks.
pub fn ask(asked: &Asked<'_>, report: &mut Report) {
    let (document, registries) = (asked.document, asked.registries);
    let mut cited: Vec<(&Law, Span)> = Vec::new();
    for (link, target) in document.body.links.iter().zip(&asked.targets.links) {
        if let LinkTarget::Law(law, _) = target {
            cited.push((&registries.laws[law.index()], link.span));
        }
    }
    let sources = document.front_matter.sources.iter().filter_map(|source| source.law.as_ref());
    cited.extend(sources.filter_map(|(reference, span)| Some((named(registries, reference)?, *span))));
    each_directive(&document.body.blocks, &mut |directive, _: Readers| {
        if let DirectiveContent::Law(reference, _) = &directive.content {
            cited.extend(named(registries, reference).map(|law| (law, directive.opening)));
        }
    });
    for (law, span) in cited {
        binds(law, span, asked.settings.today, report);
    }
}

/// Looks at what the registries say: the laws that other entries rest on, and when each was last compared.
pub fn ask_registries(site: &Site, _: &Project, settings: &Settings, report: &mut Report) {
    let registries = &site.registries;
    let words = registries.glossary.iter().filter_map(|entry| entry.law.as_ref());
    for (reference, span) in words.chain(registries.services.iter().filter_map(|service| service.law.as_ref())) {
        if let Some(law) = named(registries, reference) {
            binds(law, *span, settings.today, report);
        }
    }
    // A law that is over changes no more.
    for law in registries.laws.iter().filter(|law| !law.is_over(settings.today)) {
        // Where no day is written, that has been said.
        let Some(last) = law.last_checked else { continue };
        unchecked(last, settings.today, [&code::LAW_UNCHECKED, &code::LAW_UNCHECKED_LONG], law.span, &law.id, report);
    }
    let numbers = [&code::HELPLINE_UNCHECKED, &code::HELPLINE_UNCHECKED_LONG];
    for line in &registries.helplines {
        unchecked(line.last_checked, settings.today, numbers, line.span, &line.number, report);
    }
    for commune in registries.communes.iter().filter(|commune| !commune.contacts.is_empty()) {
        let Some(last) = commune.last_checked else { continue };
        let all: Vec<&str> = commune.contacts.iter().map(|(_, number)| number.as_str()).collect();
        unchecked(last, settings.today, numbers, commune.span, &all.join("`, `"), report);
    }
}

fn named<'r>(registries: &'r Registries, reference: &LawRef) -> Option<&'r Law> {
    registries.law(&reference.law).map(|id| &registries.laws[id.index()])
}

/// Says of a law that is cited that it does not bind: no longer, or not yet.
fn binds(law: &Law, span: Span, today: Date, report: &mut Report) {
    let at = |code| Diagnostic::at(code, span).with("law", law.id.as_str());
    if law.is_over(today) {
        let since = law.expired.map_or_else(|| "?".to_owned(), |day| day.to_string());
        let instead = law.replaced_by.as_ref().map_or(Arg::Phrase(SUCCESSOR), |id| format!("`{id}`").into());
        report.add(at(&code::LAW_EXPIRED).with("since", since).with("instead", instead));
    } else if let Some(day) = law.effective.filter(|day| *day > today) {
        report.add(at(&code::LAW_NOT_YET).with("from", day.to_string()));
    }
}

/// Says that nobody has looked for long: a warning, or after a year an error.
fn unchecked(last: Date, today: Date, [long, too_long]: [&'static Code; 2], span: Span, name: &str, report: &mut Report) {
    let days = today.days_since(last);
    let code = match days {
        _ if days > MOST_DAYS_UNCHECKED => too_long,
        _ if days > DAYS_UNCHECKED => long,
        _ => return,
    };
    report.add(Diagnostic::at(code, span).with("id", name).with("days", days.to_string()).with("last", last.to_string()));
}
