//! Documents become a [`Site`]: pure, seeing the whole; afterwards the site is only read.
//!
//! The steps, in order: [`publish`] leaves out what is not published; [`translate`] joins the
//! languages of a page and says what is missing; [`place`] finds sections and what they hold;
//! [`permalink`] gives addresses; [`terms`] makes the taxonomies; [`order`] sorts for readers;
//! [`links`] says where every link leads, or where that is now which it no longer finds; [`law`] which lessons rest on
//! which law. For a copy that must not tell what it is about, [`discreet`] changes the names that others see. [`outdated`]
//! finds translations that their original has left behind; [`stale`] knows which parts of a text have changed.
//! [`again`] does all this anew for the few texts that an editor has just saved.

mod again;
mod discreet;
mod law;
mod links;
mod order;
pub mod outdated;
mod permalink;
mod place;
mod publish;
pub mod stale;
pub mod status;
mod terms;
mod translate;

use std::sync::Arc;

use crate::diag::Report;
use crate::model::project::Project;
use crate::model::settings::Settings;
use crate::model::site::Site;
use crate::parse::Parsed;
pub use again::Assembled;

/// Assembles the site; what was wrong is told with it.
pub fn assemble(parsed: Parsed, project: &Project, settings: &Settings) -> Assembled {
    let mut whole = Report::default();
    let report = &mut whole;
    let (documents, held_back) = publish::split(parsed.documents, settings);
    let mut site = Site { documents, registries: parsed.registries, words: parsed.words, looks: parsed.looks, ..Site::default() };
    let mut sets = translate::sets(&site, settings, report);
    let behind = outdated::find(&mut site, &mut sets, project, settings);
    let places = place::sections(&mut site, sets, settings, report);
    permalink::pages(&mut site, &places, settings);
    terms::pages(&mut site, settings, report);
    permalink::made_pages(&mut site, settings);
    order::sort(&mut site, settings);
    permalink::check(&site, project, report);
    permalink::redirects(&mut site, project, report);
    site.asset_paths = permalink::assets(&site, project, settings);
    let resolved = links::of_texts(&site.documents, &site, project, &held_back, settings);
    let (targets, texts) = resolved.into_iter().unzip();
    site.targets = targets;
    if let Some(discreet) = &settings.discreet {
        discreet::rename(&mut site, discreet, settings);
    }
    law::check(&site.registries, report);
    site.cited_by = law::cited_by(&site);
    Assembled { site: Arc::new(site), held_back, whole, behind, texts }
}
