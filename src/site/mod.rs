//! Documents become a [`Site`]: pure, seeing the whole; afterwards the site is only read.
//!
//! The steps, in order: [`publish`] leaves out what is not published; [`translate`] joins the
//! languages of a page and says what is missing; [`place`] finds sections and what they hold;
//! [`permalink`] gives addresses; [`terms`] makes the taxonomies; [`order`] sorts for readers;
//! [`links`] says where every link leads, or where that is now which it no longer finds; [`law`] which lessons rest on
//! which law. For a copy that must not tell what it is about, [`discreet`] changes the names that others see. [`outdated`]
//! finds translations that their original has left behind; [`stale`] knows which parts of a text have changed.

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

use crate::diag::Report;
use crate::model::project::Project;
use crate::model::settings::Settings;
use crate::model::site::Site;
use crate::parse::Parsed;

/// Assembles the site.
pub fn assemble(parsed: Parsed, project: &Project, settings: &Settings, report: &mut Report) -> Site {
    let (documents, held_back) = publish::split(parsed.documents, settings);
    let mut site = Site { documents, registries: parsed.registries, words: parsed.words, looks: parsed.looks, ..Site::default() };
    let mut sets = translate::sets(&site, settings, report);
    outdated::find(&mut site, &mut sets, project, settings, report);
    let places = place::sections(&mut site, sets, settings, report);
    permalink::pages(&mut site, &places, settings);
    terms::pages(&mut site, settings, report);
    permalink::made_pages(&mut site, settings);
    order::sort(&mut site, settings);
    permalink::check(&site, project, report);
    permalink::redirects(&mut site, project, report);
    site.asset_paths = permalink::assets(&site, project, settings);
    links::resolve(&mut site, project, &held_back, settings, report);
    if let Some(discreet) = &settings.discreet {
        discreet::rename(&mut site, discreet, settings);
    }
    law::cite(&mut site, report);
    site
}
