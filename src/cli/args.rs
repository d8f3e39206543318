//! What can be typed. With what is below `args/`, the only files that name clap.

mod new;
pub(super) mod shell;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::Str;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::asked::{Asked, Build, Check, Format, Globals, Publish, Search, Serve, Status, Verb, Volume};
use super::usage::UsageError;
use super::words::{self, Words};
use crate::diag::Tongue;
use crate::model::date::Date;
use crate::model::settings::Include;

/// Why there is nothing to run.
pub(super) enum Stop {
    /// Help or the version was asked for.
    Show {
        /// For a file or a program.
        plain: String,
        /// For a terminal with colours.
        colored: String,
    },
    /// The command line makes no sense.
    Wrong(UsageError),
}

/// Reads the command line `args`, without the program's name.
pub(super) fn parse(args: &[OsString], tongue: Tongue) -> Result<Asked, Stop> {
    let words = words::words(tongue);
    let named = std::iter::once(OsString::from("nonla")).chain(args.iter().cloned());
    let matches = command(words).try_get_matches_from(named).map_err(|error| stop(&error, args))?;
    let (verb, own) = match matches.subcommand() {
        Some(("build", own)) => (Verb::Build(build(own)?), own),
        Some(("check", own)) => (Verb::Check(check(own)?), own),
        Some(("status", own)) => {
            let format = if text(own, "format").as_deref() == Some("json") { Format::Json } else { Format::Human };
            let (clock, report) = (clock(own)?, path(own, "report"));
            let (accept, own) = match own.subcommand() {
                Some((_, inner)) => (inner.get_many::<String>("pages").into_iter().flatten().cloned().collect(), inner),
                None => (Vec::new(), own),
            };
            (Verb::Status(Status { accept, clock, format, report }), own)
        }
        Some(("serve", own)) => (Verb::Serve(serve(own)?), own),
        Some(("init", own)) => (Verb::Init { folder: path(own, "folder").unwrap_or_else(|| PathBuf::from(".")) }, own),
        Some(("publish", own)) => (Verb::Publish(publish(own)?), own),
        Some(("search", own)) => (Verb::Search(search(own)?), own),
        Some(("new", own)) => {
            let (asked, own) = new::read(own)?;
            (Verb::New(asked), own)
        }
        Some(("explain", own)) => (Verb::Explain { code: text(own, "code") }, own),
        Some(("schema", own)) => (Verb::Schema { name: text(own, "schema"), write: own.get_flag("write") }, own),
        Some(("completions", own)) => (Verb::Completions { shell: text(own, "shell").ok_or(Stop::Wrong(UsageError::NoShell))? }, own),
        Some(("man", own)) => (Verb::Man, own),
        Some((_, own)) => return parse(&help_of(own), tongue),
        None => (Verb::None, &matches),
    };
    let volume = match (own.get_flag("quiet"), own.get_flag("verbose")) {
        (true, true) => return Err(Stop::Wrong(UsageError::Conflict { first: "--quiet".to_owned(), second: "--verbose".to_owned() })),
        (true, false) => Volume::Quiet,
        (false, true) => Volume::Verbose,
        (false, false) => Volume::Normal,
    };
    Ok(Asked { globals: Globals { root: path(own, "root"), config: path(own, "config"), volume }, verb })
}

fn command(words: &'static Words) -> Command {
    verb("nonla", words.about, words.usage_of_all, words)
        .version(env!("CARGO_PKG_VERSION"))
        .after_help(words.codes)
        .subcommand_help_heading(words.commands)
        .args(globals(words))
        .arg(flag("version", Some('V'), words.version).action(ArgAction::Version))
        .subcommand(
            verb("init", words.init.about, words.init.usage, words)
                .arg(positional("folder", &words.folder, words).value_parser(value_parser!(PathBuf))),
        )
        .subcommand(new::command(words))
        .subcommand(
            verb("build", words.build.about, words.build.usage, words)
                .arg(option("output-dir", 'o', &words.output))
                .args(site_options(words))
                .arg(flag("strict", None, words.strict)),
        )
        .subcommand(
            verb("check", words.check.about, words.check.usage, words)
                .args(site_options(words).into_iter().filter(|arg| arg.get_id() != "base-url"))
                .arg(flag("strict", None, words.strict))
                .arg(flag("fix", None, words.fix))
                .arg(flag("external", None, words.external))
                .arg(choice("format", Format::ALL.map(|(name, _)| name), &words.report)),
        )
        .subcommand(
            verb("status", words.status.about, words.status.usage, words)
                .subcommand_help_heading(words.commands)
                .arg(Arg::new("clock").long("clock").value_name(words.clock.name).help(words.clock.help))
                .arg(choice("format", ["human", "json"], &words.format))
                .arg(
                    Arg::new("report")
                        .long("report")
                        .value_name(words.page.name)
                        .help(words.page.help)
                        .value_parser(value_parser!(PathBuf)),
                )
                .subcommand(
                    verb("accept", words.accept.about, words.accept.usage, words)
                        .arg(positional("pages", &words.accepted, words).num_args(1..).required(true)),
                ),
        )
        .subcommand(
            verb("serve", words.serve.about, words.serve.usage, words)
                .args(site_options(words))
                .arg(option("port", 'p', &words.port))
                .arg(flag("open", Some('O'), words.open))
                .arg(flag("follow", None, words.follow))
                .arg(flag("lan", None, words.lan))
                .arg(flag("poll", None, words.poll)),
        )
        .subcommand(
            verb("publish", words.publish.about, words.publish.usage, words)
                .arg(positional("target", &words.target, words))
                .arg(flag("dry-run", Some('n'), words.dry_run))
                .arg(flag("yes", Some('y'), words.yes))
                .arg(
                    Arg::new("rollback")
                        .long("rollback")
                        .value_name(words.rollback.name)
                        .help(words.rollback.help)
                        .num_args(0..=1)
                        .default_missing_value(""),
                )
                .args(site_options(words).into_iter().filter(|arg| matches!(arg.get_id().as_str(), "base-url" | "clock")))
                .arg(flag("strict", None, words.strict)),
        )
        .subcommand(
            verb("search", words.search.about, words.search.usage, words)
                .arg(positional("question", &words.question, words).num_args(0..))
                .arg(option("language", 'l', &words.language))
                .arg(option("limit", 'n', &words.limit))
                .arg(choice("format", ["human", "json"], &words.format)),
        )
        .subcommand(verb("explain", words.explain.about, words.explain.usage, words).arg(positional("code", &words.code, words)))
        .subcommand(
            verb("schema", words.schema.about, words.schema.usage, words).arg(positional("schema", &words.schema_name, words)).arg(flag(
                "write",
                None,
                words.write,
            )),
        )
        .subcommand(
            verb("completions", words.completions.about, words.completions.usage, words)
                .arg(positional("shell", &words.shell, words).value_parser(shell::SHELLS.map(Str::from)).hide_possible_values(true)),
        )
        .subcommand(verb("man", words.man.about, words.man.usage, words))
        // `nonla help build` is what many type; it is the same as `nonla build --help`.
        .subcommand(Command::new("help").hide(true).disable_help_flag(true).arg(Arg::new("verb").num_args(0..)))
}

/// A command in our words: clap's own are English only.
fn verb(name: &'static str, about: &'static str, usage: &'static str, words: &'static Words) -> Command {
    Command::new(name)
        .about(about)
        .override_usage(usage)
        .help_template(format!("{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}", words.usage))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .args_override_self(true)
        .next_help_heading(words.options)
}

fn globals(words: &'static Words) -> [Arg; 7] {
    [
        option("root", 'r', &words.root).value_parser(value_parser!(PathBuf)),
        option("config", 'c', &words.config).value_parser(value_parser!(PathBuf)),
        choice("messages", ["vi", "en"], &words.messages),
        choice("color", ["auto", "always", "never"], &words.color),
        flag("quiet", Some('q'), words.quiet),
        flag("verbose", Some('v'), words.verbose),
        flag("help", Some('h'), words.help).action(ArgAction::Help),
    ]
    .map(|arg| arg.global(true).help_heading(words.globals))
}

/// What decides which pages a site has, and what they say.
fn site_options(words: &'static Words) -> [Arg; 5] {
    [
        option("base-url", 'u', &words.base_url),
        flag("drafts", None, words.drafts),
        flag("future", None, words.future),
        flag("expired", None, words.expired),
        Arg::new("clock").long("clock").value_name(words.clock.name).help(words.clock.help),
    ]
}

fn flag(name: &'static str, short: Option<char>, help: &'static str) -> Arg {
    Arg::new(name).long(name).short(short).help(help).action(ArgAction::SetTrue)
}

fn option(name: &'static str, short: char, value: &words::Value) -> Arg {
    Arg::new(name).long(name).short(short).value_name(value.name).help(value.help)
}

fn choice<const N: usize>(name: &'static str, values: [&'static str; N], value: &words::Value) -> Arg {
    Arg::new(name).long(name).value_name(value.name).help(value.help).value_parser(values.map(Str::from)).hide_possible_values(true)
}

fn positional(name: &'static str, value: &words::Value, words: &'static Words) -> Arg {
    Arg::new(name).value_name(value.name).help(value.help).help_heading(words.arguments)
}

fn build(matches: &ArgMatches) -> Result<Build, Stop> {
    Ok(Build { output: text(matches, "output-dir"), strict: matches.get_flag("strict"), ..site(matches)? })
}

/// What `build` and `serve` both understand.
fn site(matches: &ArgMatches) -> Result<Build, Stop> {
    Ok(Build { output: None, base_url: text(matches, "base-url"), include: include(matches), clock: clock(matches)?, strict: false })
}

fn serve(matches: &ArgMatches) -> Result<Serve, Stop> {
    let flag = |name| matches.get_flag(name);
    // What is not published yet is shown to its editor, not to a class room.
    for hidden in ["drafts", "future"] {
        if flag("lan") && flag(hidden) {
            return Err(Stop::Wrong(UsageError::Conflict { first: "--lan".to_owned(), second: format!("--{hidden}") }));
        }
    }
    Ok(Serve {
        build: site(matches)?,
        port: port(matches)?,
        open: flag("open"),
        follow: flag("follow"),
        poll: flag("poll"),
        lan: flag("lan"),
    })
}

fn check(matches: &ArgMatches) -> Result<Check, Stop> {
    let format = text(matches, "format");
    let named = Format::ALL.into_iter().find(|(name, _)| format.as_deref() == Some(*name));
    Ok(Check {
        include: include(matches),
        clock: clock(matches)?,
        strict: matches.get_flag("strict"),
        fix: matches.get_flag("fix"),
        external: matches.get_flag("external"),
        format: named.map_or(Format::Human, |(_, format)| format),
    })
}

fn include(matches: &ArgMatches) -> Include {
    Include { drafts: matches.get_flag("drafts"), future: matches.get_flag("future"), expired: matches.get_flag("expired") }
}

fn clock(matches: &ArgMatches) -> Result<Option<Date>, Stop> {
    text(matches, "clock").map(|value| value.parse().map_err(|_| Stop::Wrong(UsageError::NoDate { value }))).transpose()
}

fn publish(matches: &ArgMatches) -> Result<Publish, Stop> {
    Ok(Publish {
        // What is not finished is not delivered, and where to is in `site.toml`.
        build: Build {
            output: None,
            base_url: text(matches, "base-url"),
            include: Include::default(),
            clock: clock(matches)?,
            strict: matches.get_flag("strict"),
        },
        target: text(matches, "target"),
        dry_run: matches.get_flag("dry-run"),
        yes: matches.get_flag("yes"),
        rollback: text(matches, "rollback"),
    })
}

fn search(matches: &ArgMatches) -> Result<Search, Stop> {
    let words: Vec<&str> = matches.get_many::<String>("question").into_iter().flatten().map(String::as_str).collect();
    if words.is_empty() {
        return Err(Stop::Wrong(UsageError::NoQuestion));
    }
    let limit = |value: String| value.parse().map_err(|_| Stop::Wrong(UsageError::NoCount { value }));
    Ok(Search {
        question: words.join(" "),
        language: text(matches, "language"),
        json: text(matches, "format").as_deref() == Some("json"),
        limit: text(matches, "limit").map(limit).transpose()?.unwrap_or(10),
    })
}

fn port(matches: &ArgMatches) -> Result<Option<u16>, Stop> {
    text(matches, "port").map(|value| value.parse().map_err(|_| Stop::Wrong(UsageError::NoPort { value }))).transpose()
}

fn text(matches: &ArgMatches, name: &str) -> Option<String> {
    matches.get_one::<String>(name).cloned()
}

fn path(matches: &ArgMatches, name: &str) -> Option<PathBuf> {
    matches.get_one::<PathBuf>(name).cloned()
}

/// `help build` as `build --help`.
fn help_of(matches: &ArgMatches) -> Vec<OsString> {
    let verb = matches.get_many::<String>("verb").into_iter().flatten().map(OsString::from);
    verb.chain([OsString::from("--help")]).collect()
}

fn stop(error: &clap::Error, args: &[OsString]) -> Stop {
    let one = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(all)) => all.first().cloned(),
        _ => None,
    };
    let all = |kind| match error.get(kind) {
        Some(ContextValue::Strings(all)) => all.clone(),
        _ => Vec::new(),
    };
    let option = || one(ContextKind::InvalidArg).unwrap_or_default();
    let value = || one(ContextKind::InvalidValue).unwrap_or_default();
    Stop::Wrong(match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let shown = error.render();
            return Stop::Show { plain: shown.to_string(), colored: shown.ansi().to_string() };
        }
        ErrorKind::UnknownArgument => UsageError::UnknownArgument { argument: option(), suggestion: one(ContextKind::SuggestedArg) },
        ErrorKind::InvalidSubcommand => {
            let verb = one(ContextKind::InvalidSubcommand).unwrap_or_default();
            // The likeliest is the last.
            match all(ContextKind::SuggestedSubcommand).pop().or_else(|| one(ContextKind::SuggestedSubcommand)) {
                // `nonla new "Qua đường"`: a title, where it was not said of what.
                None if args.iter().any(|arg| arg == "new") => UsageError::NothingToMake,
                suggestion => UsageError::UnknownVerb { verb, suggestion },
            }
        }
        ErrorKind::InvalidValue if value().is_empty() => UsageError::MissingValue { option: option() },
        ErrorKind::InvalidValue => UsageError::InvalidValue { option: option(), value: value(), possible: all(ContextKind::ValidValue) },
        ErrorKind::TooManyValues => UsageError::NeedlessValue { option: option(), value: value() },
        ErrorKind::ArgumentConflict => UsageError::Conflict { first: option(), second: one(ContextKind::PriorArg).unwrap_or_default() },
        ErrorKind::InvalidUtf8 => UsageError::NotText,
        _ => UsageError::Other { text: error.to_string() },
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_command_line_fits_together() {
        for tongue in [super::Tongue::Vi, super::Tongue::En] {
            super::command(super::words::words(tongue)).debug_assert();
        }
    }
}
