//! Nón Lá turns a folder of Markdown lessons into one accessible, multilingual website that a school
//! can host or carry on a USB stick. This page is the tour of the house.
//!
//! # The flow
//!
//! Every phase takes a finished value and returns a finished value of another type:
//!
//! ```text
//!   site.toml          content/  themes/  static/
//!       |                      |
//!    config                discover              read
//!       | Settings             | Project
//!       +----------+-----------+
//!                parse                           one file -> Document; never fails
//!                  | Parsed
//!                site                            documents -> Site; then frozen
//!                  | &Site
//!                check                           what readers would stumble over
//!                  | &Site
//!               search                           Site -> indexes
//!                  | &Site, SearchFiles
//!               render <------- pictures         Site -> artifacts, in parallel
//!                  | Sink
//!          write       serve                     write, listen
//!            |
//!         publish                                deliver
//! ```
//!
//! [`build::build`] is that picture as code: start reading there.
//!
//! # The rooms
//!
//! - [`model`]: the words every room speaks. Plain data: [`model::source`] texts and spans,
//!   [`model::path`] the three kinds of path, [`model::body`] the document tree,
//!   [`model::document`] a parsed file, [`model::page`] something with an address,
//!   [`model::site`] the frozen tables, [`model::output`] what comes out.
//! - [`text`]: what Vietnamese needs: one normal form, folding, slugs, alphabetical order, near words;
//!   and what the tag of any language tells: direction, plural forms, digits, dates.
//! - [`font`]: a font cut down to the letters that a site uses, and packed for the web.
//! - [`diag`]: how we say that something is wrong. [`diag::catalogue`] lists every code with its words
//!   in Vietnamese and English; [`diag::human`] shows the line and a caret, [`diag::machine`] tells programs,
//!   [`diag::policy`] is what `site.toml` decides.
//! - [`mod@gzip`]: what a text weighs on its way to a reader.
//! - [`mod@format`]: the doors to YAML and TOML, and typed reading of what they hold.
//! - [`config`]: `site.toml` and the command line become [`Settings`](model::settings::Settings).
//! - [`discover`]: folders become a [`Project`](model::project::Project).
//! - [`parse`]: text becomes documents and registries.
//! - [`site`]: documents become a [`Site`](model::site::Site): sections, addresses, translations, terms, links.
//! - `pictures` (with the feature `images`): smaller copies of pictures, made once and kept in `.nonla/`.
//! - [`check`]: rules asked of the site, and of the finished pages; it says how to add one.
//! - [`search`]: the site becomes an index for each language, and a question to it an answer.
//! - [`render`]: the site becomes pages through the theme; [`render::view`] is the contract with themes.
//! - [`mod@write`]: a folder is made equal to an output, wholly or not at all.
//! - [`publish`]: a finished folder is delivered: to a stick, a server, a bucket or a branch, wholly or not at all, and back again.
//! - [`reach`]: addresses outside the site are asked whether they still answer, when somebody wants to know.
//! - [`serve`]: the site as it is being written, in a browser of this computer: built in memory, anew whenever a file changes.
//! - [`schema`]: what may be written in a project's files, as tables.
//! - [`skeleton`]: what stands in a file that `nonla new` makes.
//! - [`cli`]: what can be typed, and what is said in return.
//!
//! # What always holds
//!
//! - **Parsing never fails.** It returns what could be read and reports the rest; one bad file never
//!   hides another. (`tests/sites/`, `tests/bad_input.rs`)
//! - **Only edge rooms touch disk, clock or environment**: `config`, `discover`, `pictures`, `write`,
//!   `publish`, `reach`, `serve`, `cli`. (Clippy's `disallowed_methods`; `tests/tidy.rs` says which room may name which.)
//! - **One door for each outside crate.** (`tests/tidy.rs`)
//! - **The same input gives the same bytes**, in whatever order files are found and threads run.
//!   (`tests/determinism.rs`)
//! - **A teacher's text is in no page a pupil opens.** (`tests/sites/`)
//! - **No page names an address it does not need**: links are relative, to explicit files. (`tests/output.rs`)
//!
//! # Deliberately absent
//!
//! No `core`, `common` or `util`: what has no room has no name yet. No lock around the site: it is made
//! once, then only read. No build modes: where the result will live is an argument.

pub mod build;
pub mod check;
pub mod cli;
pub mod config;
pub mod diag;
pub mod discover;
pub mod font;
pub mod format;
pub mod gzip;
pub mod hash;
pub mod model;
pub mod par;
pub mod parse;
#[cfg(feature = "images")]
pub mod pictures;
pub mod publish;
pub mod reach;
pub mod render;
pub mod schema;
pub mod search;
pub mod serve;
pub mod site;
pub mod skeleton;
pub mod text;
pub mod write;
