//! What was asked for on the command line, in our own words.

use std::path::PathBuf;

use crate::model::date::Date;
use crate::model::settings::Include;

/// A whole command line.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    /// What every verb understands.
    pub globals: Globals,
    /// What to do.
    pub verb: Verb,
}

/// Options of every verb, but for language and colour, which are known before.
#[derive(Clone, Debug)]
pub(super) struct Globals {
    /// `--root`.
    pub root: Option<PathBuf>,
    /// `--config`.
    pub config: Option<PathBuf>,
    /// `--quiet` and `--verbose`.
    pub volume: Volume,
}

/// How much is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Volume {
    /// Problems only.
    Quiet,
    /// Problems, progress and how it ended.
    Normal,
    /// Notes as well.
    Verbose,
}

/// What to do.
#[derive(Clone, Debug)]
pub(super) enum Verb {
    /// Nothing was named: say what can be done.
    None,
    /// `build`.
    Build(Build),
    /// `serve`.
    Serve(Serve),
    /// `init`.
    Init {
        /// Where; the current folder if left out.
        folder: PathBuf,
    },
    /// `search`.
    Search(Search),
    /// `explain`.
    Explain {
        /// Which code; all of them if left out.
        code: Option<String>,
    },
}

/// Options of `build`.
#[derive(Clone, Debug)]
pub(super) struct Build {
    /// `--output-dir`, from where the user stands.
    pub output: Option<String>,
    /// `--base-url`.
    pub base_url: Option<String>,
    /// `--drafts`, `--future`, `--expired`.
    pub include: Include,
    /// `--clock`.
    pub clock: Option<Date>,
    /// `--strict`.
    pub strict: bool,
}

/// Options of `search`.
#[derive(Clone, Debug)]
pub(super) struct Search {
    /// What is looked for; `-` for a question on every line of standard input.
    pub question: String,
    /// `--language`.
    pub language: Option<String>,
    /// `--format json`.
    pub json: bool,
    /// `--limit`.
    pub limit: usize,
}

/// Options of `serve`.
#[derive(Clone, Debug)]
pub(super) struct Serve {
    /// What is built; its output folder and strictness are not asked for.
    pub build: Build,
    /// `--port`.
    pub port: Option<u16>,
    /// `--open`.
    pub open: bool,
    /// `--follow`.
    pub follow: bool,
    /// `--poll`.
    pub poll: bool,
    /// `--lan`.
    pub lan: bool,
}
