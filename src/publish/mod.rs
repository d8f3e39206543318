//! Delivers a finished output folder to a target: only what changed, wholly or not at all, with a way back.
//!
//! [`Branch`] is a branch of a Git repository, which has its own ways. For all else, [`Delivery`] is the order of work, over
//! anything that can do what [`Store`] asks; [`Disk`] is a folder: a stick, a network share, the folder of a web server; `Remote`
//! is a place at the other end of a line: a bucket, WebDAV, SSH. A site is known by its [`Listing`]; a [`Plan`] is the way from
//! one to the next; [`fit`] tells what disks of readers cannot hold.
#![expect(clippy::disallowed_methods, reason = "an edge room: it reads the output folder and writes targets")]

mod back;
mod branch;
mod credentials;
mod deliver;
mod disk;
mod error;
pub mod fit;
mod git;
mod ground;
mod lessons;
mod listing;
mod origin;
mod plan;
#[cfg(feature = "remote")]
mod remote;
mod state;
mod store;
mod swap;
mod veil;

pub use branch::Branch;
pub use credentials::Credentials;
pub use deliver::{Delivered, Delivery};
pub use disk::Disk;
pub use error::PublishError;
pub use lessons::{lessons, untranslated};
pub use listing::{Lesson, Listing, Print};
pub use origin::{Origin, PrintSink, prints};
pub use plan::{LessonChanges, Plan};
#[cfg(feature = "remote")]
pub use remote::Remote;
pub use store::{Look, Store, Stroke};

/// Is told how many of how many things are done.
pub type Progress<'a> = &'a dyn Fn(usize, usize);
