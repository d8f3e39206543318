//! Every decision about this site, resolved: no clock, environment or path left to look up.

use super::date::Date;
use super::ids::LocaleId;
use super::locale::Locale;
use super::look::Paint;
use super::registry::LocalText;
use super::source::Span;

/// What `site.toml` and the command line decided together.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where the site will be public, without a slash at the end; `None` for offline copies only.
    pub base_url: Option<String>,
    /// The languages, in the order of `site.toml`. Never empty.
    pub locales: Vec<Locale>,
    /// The language others are measured against and borrow from.
    pub default_locale: LocaleId,
    /// The folder under `themes/`; `default` is also built in.
    pub theme: String,
    /// Where `site.toml` names it.
    pub theme_span: Option<Span>,
    /// The site's own fonts, in the order of `site.toml`; none means those of the reader's device.
    pub fonts: Vec<Font>,
    /// The colours `site.toml` chooses over those of the theme.
    pub colours: Vec<Paint>,
    /// The output folder, relative to the project.
    pub output: String,
    /// Whether names that others may see are neutral, and how.
    pub discreet: Option<Discreet>,
    /// Where the site is delivered; the first is meant when none is named.
    pub publish: Vec<Target>,
    /// Which unpublished pages to build all the same.
    pub include: Include,
    /// What counts as today.
    pub today: Date,
    /// What `site.toml` decides about problems.
    pub checks: Checks,
    /// Folders whose translations are not shown when their original has left them behind.
    pub withhold: Vec<String>,
}

/// What `site.toml` decides about problems that are found.
#[derive(Clone, Debug, Default)]
pub struct Checks {
    /// How bad problems of a kind are, by the name of their code.
    pub levels: Vec<(String, Level)>,
    /// What may stay as it is, and why.
    pub exceptions: Vec<Exception>,
}

/// How bad `site.toml` holds a kind of problem for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// None at all.
    Off,
    /// Worth knowing.
    Note,
    /// Readers will notice.
    Warning,
    /// It must be mended first.
    Error,
}

impl Level {
    /// All, from the least on.
    pub const ALL: [Self; 4] = [Self::Off, Self::Note, Self::Warning, Self::Error];

    /// The word in `site.toml`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A problem that may stay as it is.
#[derive(Clone, Debug)]
pub struct Exception {
    /// The name of its code.
    pub code: String,
    /// Where: a file or a folder, from `content/` or from the project's root.
    pub place: String,
    /// Why. Nobody but people reads it, and they do.
    pub reason: String,
    /// Where `site.toml` says so.
    pub span: Span,
}

/// A copy whose addresses, titles and files do not say what it is about.
#[derive(Clone, Debug, Default)]
pub struct Discreet {
    /// What the site is called; empty for the theme's own word.
    pub name: LocalText,
}

/// A place the site is delivered to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// What it is called on the command line.
    pub name: String,
    /// What kind of place, and where.
    pub to: Destination,
    /// How many earlier versions stay there.
    pub keep: usize,
}

/// What kind of place a site is delivered to, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// A folder: a stick, a network share, the folder of a web server.
    Folder {
        /// Its path, from the project.
        path: String,
        /// Whether it may be exchanged for another folder as a whole. Not where something holds on to the folder itself,
        /// such as a container it is mounted in.
        swap: bool,
    },
    /// A bucket of Amazon S3 or of what speaks like it.
    S3 {
        /// The bucket.
        bucket: String,
        /// The address of the service; Amazon's own when empty.
        endpoint: String,
        /// The region; empty where the service has none.
        region: String,
        /// What the names of all files begin with, without a slash at either end; may be empty.
        prefix: String,
    },
    /// A folder of a WebDAV server.
    Webdav {
        /// Its address.
        url: String,
        /// Whether it may be exchanged for another folder as a whole.
        swap: bool,
    },
    /// A folder of a computer that one reaches by SSH.
    Sftp {
        /// Its name or address, perhaps with `:` and a port.
        host: String,
        /// As whom; whom `ssh` takes when empty.
        user: String,
        /// The folder: from the root with `/` before it, else from the user's own.
        path: String,
        /// Whether it may be exchanged for another folder as a whole.
        swap: bool,
    },
    /// A branch of a Git repository, such as the one a forge makes Pages of.
    Git {
        /// The repository, as `git` takes it.
        url: String,
        /// The branch. All of it is the site.
        branch: String,
    },
}

/// A family of letters that the site brings along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Font {
    /// Its name in style sheets.
    pub family: String,
    /// Its files: regular, and perhaps bold.
    pub faces: Vec<Face>,
    /// The languages that are set in it.
    pub locales: Vec<LocaleId>,
    /// Where `site.toml` names it.
    pub span: Span,
}

/// One file of a [`Font`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Face {
    /// `regular` or `bold`.
    pub key: &'static str,
    /// What that asks for: 400 or 700.
    pub weight: u16,
    /// The file, from the project's root.
    pub file: String,
    /// Where `site.toml` names it.
    pub span: Span,
}

/// Which pages that would stay out of the site to put in.
#[derive(Clone, Copy, Debug, Default)]
pub struct Include {
    /// Pages marked `draft: true`.
    pub drafts: bool,
    /// Pages whose `publish_on` has not come.
    pub future: bool,
    /// Pages whose `expires_on` has come.
    pub expired: bool,
}

impl Settings {
    /// The language behind `id`.
    pub fn locale(&self, id: LocaleId) -> &Locale {
        &self.locales[id.index()]
    }

    /// The language with this tag.
    pub fn locale_id(&self, tag: &str) -> Option<LocaleId> {
        self.locales.iter().position(|locale| locale.tag == tag).map(LocaleId::new)
    }

    /// All languages, in order.
    pub fn locale_ids(&self) -> impl Iterator<Item = LocaleId> + use<> {
        (0..self.locales.len()).map(LocaleId::new)
    }

    /// The tag of the default language.
    pub fn default_tag(&self) -> &str {
        &self.locale(self.default_locale).tag
    }
}
