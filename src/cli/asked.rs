//! What was asked for on the command line, in our own words.

use std::path::PathBuf;

use crate::model::date::Date;
use crate::model::front_matter::Audience;
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
    /// `check`.
    Check(Check),
    /// `status`.
    Status(Status),
    /// `serve`.
    Serve(Serve),
    /// `init`.
    Init {
        /// Where; the current folder if left out.
        folder: PathBuf,
    },
    /// `new`.
    New(New),
    /// `publish`.
    Publish(Publish),
    /// `search`.
    Search(Search),
    /// `schema`.
    Schema {
        /// Which one; all of them if left out.
        name: Option<String>,
        /// `--write`.
        write: bool,
    },
    /// `completions`.
    Completions {
        /// For which shell.
        shell: String,
    },
    /// `man`.
    Man,
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

/// Options of `check`.
#[derive(Clone, Debug)]
pub(super) struct Check {
    /// `--drafts`, `--future`, `--expired`.
    pub include: Include,
    /// `--clock`.
    pub clock: Option<Date>,
    /// `--strict`.
    pub strict: bool,
    /// `--fix`.
    pub fix: bool,
    /// `--external`.
    pub external: bool,
    /// `--format`.
    pub format: Format,
}

/// Options of `status`.
#[derive(Clone, Debug)]
pub(super) struct Status {
    /// Translations that agree with their originals, as `page:language`.
    pub accept: Vec<String>,
    /// `--clock`.
    pub clock: Option<Date>,
    /// `--format`; human or JSON.
    pub format: Format,
    /// `--report`: a page to look at, from where the user stands.
    pub report: Option<PathBuf>,
}

/// For whom a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// People.
    Human,
    /// Programs: an object a line.
    Json,
    /// Tools for code review.
    Sarif,
    /// GitHub's runners.
    Github,
}

impl Format {
    /// All, in the order they are offered.
    pub(super) const ALL: [(&'static str, Self); 4] =
        [("human", Self::Human), ("json", Self::Json), ("sarif", Self::Sarif), ("github", Self::Github)];
}

/// What `new` makes.
#[derive(Clone, Debug)]
pub(super) enum New {
    /// A lesson.
    Lesson {
        /// Its title, as typed.
        title: String,
        /// Where and how.
        fresh: Fresh,
        /// `--ages`.
        ages: Vec<Audience>,
    },
    /// A section.
    Section {
        /// Its title, as typed.
        title: String,
        /// Where and how.
        fresh: Fresh,
    },
    /// A page in another language.
    Translation {
        /// The language.
        into: String,
        /// The page: its id, or the path of its folder or file.
        page: String,
        /// `--from`.
        from: Option<String>,
        /// `--edit`.
        edit: bool,
    },
}

/// Options of what is made from a title.
#[derive(Clone, Debug)]
pub(super) struct Fresh {
    /// `--in`.
    pub within: Option<String>,
    /// `--name`.
    pub name: Option<String>,
    /// `--language`.
    pub language: Option<String>,
    /// `--edit`.
    pub edit: bool,
}

/// Options of `publish`.
#[derive(Clone, Debug)]
pub(super) struct Publish {
    /// It builds first.
    pub build: Build,
    /// Which target; the first of `site.toml` if left out.
    pub target: Option<String>,
    /// `--dry-run`.
    pub dry_run: bool,
    /// `--yes`.
    pub yes: bool,
    /// `--rollback`: to which version; empty for the one before.
    pub rollback: Option<String>,
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
