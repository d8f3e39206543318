//! The command line: what was typed becomes a call of a room, and what the room says is told.
//!
//! The only room that prints, and the only one that asks for the clock, the environment and the folder
//! it runs in. [`run()`] reads the arguments (`args`) and calls one file per verb.
#![expect(clippy::disallowed_methods, reason = "an edge room: it asks for the clock, the environment and the current folder")]

mod args;
mod asked;
mod build;
mod check;
mod clock;
mod credentials;
mod exit;
mod explain;
mod external;
mod fix;
mod goal;
mod init;
mod language;
mod new;
mod next;
mod numbers;
mod place;
mod publish;
mod publish_words;
mod replace;
mod report;
mod run;
mod schema;
mod search;
mod serve;
mod status;
mod terminal;
mod usage;
mod words;

pub use exit::Exit;
pub use run::run;
