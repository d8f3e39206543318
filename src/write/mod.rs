//! Makes a folder equal to an output, or leaves it as it was.
//!
//! [`Staging`] takes artifacts as they are made. Files that already lie in the output folder with the
//! same bytes are left alone; the others wait in a folder beside it. Nothing in the output folder
//! changes until [`Staging::commit`], which first writes down what it is about to do (a journal) and
//! then does it step by step: first what pages need, then pages, the root page last, then the
//! manifest, then what is no longer part of the site goes. Whoever is interrupted after the journal
//! was written is finished by the next [`Staging::open`]; before it, the old site stays as it was.
//!
//! What is promised holds for a program that is stopped. A computer that loses power may lose what
//! its file system had not written yet; the next build compares bytes and mends that.
#![expect(clippy::disallowed_methods, reason = "an edge room: it writes the output folder")]

mod error;
mod folders;
mod journal;
mod manifest;
mod memory;
mod place;
mod sibling;
mod staging;
mod steps;
mod stream;

pub use error::WriteError;
pub(crate) use journal::{Step, parse as parse_journal, plan as plan_journal, text as journal_text};
pub use manifest::NAME as MANIFEST;
pub(crate) use manifest::{Manifest, fold, folders_of};
pub use memory::MemorySink;
pub(crate) use place::resolve;
pub use staging::{Changes, Staging};
pub use steps::Steps;
pub(crate) use steps::remove;
