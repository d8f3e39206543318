//! Citations of the law, both ways: a lesson's to a law that is known, and a law's to its lessons.

use std::collections::BTreeSet;

use crate::diag::catalogue::link as code;
use crate::diag::{Diagnostic, Report};
use crate::format::fields::known;
use crate::model::ids::{LawId, PageId, SetId};
use crate::model::page::PageKind;
use crate::model::registry::{LawRef, Registries};
use crate::model::site::Site;
use crate::model::source::Span;
use crate::text::near::nearest;

/// The law that `reference` names; reports an unknown law or article, and a clause that was not verified.
pub fn find(registries: &Registries, reference: &LawRef, span: Span, report: &mut Report) -> Option<LawId> {
    let Some(id) = registries.law(&reference.law) else {
        let near = nearest(&reference.law, registries.laws.iter().map(|law| law.id.as_str()));
        report.add(Diagnostic::at(&code::LINK_UNKNOWN_LAW, span).with("id", reference.law.as_str()).suggest(near));
        return None;
    };
    let law = &registries.laws[id.index()];
    let Some(number) = &reference.article else { return Some(id) };
    let Some(article) = law.article(number) else {
        let numbers: Vec<&str> = law.articles.iter().map(|article| article.number.as_str()).collect();
        let diagnostic = Diagnostic::at(&code::LINK_UNKNOWN_ARTICLE, span).with("law", law.id.as_str()).with("article", number.as_str());
        report.add(diagnostic.with("known", known(&numbers)));
        return None;
    };
    // Where clauses are listed, only those were verified; an article without any is cited as a whole.
    if let Some(clause) = &reference.clause
        && !article.clauses.is_empty()
        && article.clauses.iter().all(|(number, _)| number != clause)
    {
        let numbers: Vec<String> = article.clauses.iter().map(|(clause, _)| format!("{number}/{clause}")).collect();
        let diagnostic = Diagnostic::at(&code::LINK_UNKNOWN_ARTICLE, span).with("law", law.id.as_str());
        report.add(diagnostic.with("article", format!("{number}/{clause}")).with("known", known(&numbers)));
        return None;
    }
    Some(id)
}

/// Checks the registries' own citations.
pub fn check(registries: &Registries, report: &mut Report) {
    let cited = registries
        .glossary
        .iter()
        .filter_map(|entry| entry.law.as_ref())
        .chain(registries.services.iter().filter_map(|service| service.law.as_ref()));
    for (reference, span) in cited {
        find(registries, reference, *span, report);
    }
    for law in &registries.laws {
        if let Some(next) = &law.replaced_by {
            find(registries, &LawRef { law: next.clone(), ..LawRef::default() }, law.span, report);
        }
    }
}

/// Which pages rest on each law, in the order of the laws.
pub fn cited_by(site: &Site) -> Vec<Vec<SetId>> {
    let mut cited_by: Vec<Vec<SetId>> = vec![Vec::new(); site.registries.laws.len()];
    for (index, set) in site.sets.iter().enumerate() {
        let is_text = set.pages.iter().flatten().any(|page: &PageId| !matches!(site.page(*page).kind, PageKind::Home));
        let laws: BTreeSet<LawId> = set.documents.iter().flatten().flat_map(|id| site.targets[id.index()].laws.iter().copied()).collect();
        for law in laws.iter().filter(|_| is_text) {
            cited_by[law.index()].push(SetId::new(index));
        }
    }
    cited_by
}
