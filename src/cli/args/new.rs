//! `nonla new …`: what can be typed.

use clap::{Arg, ArgMatches, Command};

use super::super::asked::{Fresh, New};
use super::super::usage::UsageError;
use super::super::words::Words;
use super::{Stop, flag, option, positional, text, verb};
use crate::model::front_matter::Audience;

/// The verb with what can be made.
pub(super) fn command(words: &'static Words) -> Command {
    let new = &words.new;
    verb("new", new.verb.about, new.verb.usage, words)
        .subcommand_help_heading(words.commands)
        .subcommand(
            verb("lesson", new.lesson.about, new.lesson.usage, words)
                .arg(positional("title", &new.title, words).num_args(0..))
                .args(fresh(words))
                .arg(Arg::new("ages").long("ages").value_name(new.ages.name).help(new.ages.help))
                .arg(flag("edit", Some('e'), new.edit)),
        )
        .subcommand(
            verb("section", new.section.about, new.section.usage, words)
                .arg(positional("title", &new.section_title, words).num_args(0..))
                .args(fresh(words))
                .arg(flag("edit", Some('e'), new.edit)),
        )
        .subcommand(
            verb("translation", new.translation.about, new.translation.usage, words)
                .arg(positional("into", &new.into, words))
                .arg(positional("page", &new.page, words))
                .arg(Arg::new("from").long("from").value_name(new.from.name).help(new.from.help))
                .arg(flag("edit", Some('e'), new.edit)),
        )
}

fn fresh(words: &'static Words) -> [Arg; 3] {
    let new = &words.new;
    [
        option("in", 'i', &new.within),
        Arg::new("name").long("name").value_name(new.name.name).help(new.name.help),
        option("language", 'l', &new.language),
    ]
}

/// What of `new` was asked for, and the matches that hold the options of every command.
pub(super) fn read(matches: &ArgMatches) -> Result<(New, &ArgMatches), Stop> {
    match matches.subcommand() {
        Some(("lesson", own)) => Ok((New::Lesson { title: title(own, "lesson")?, fresh: options(own), ages: ages(own)? }, own)),
        Some(("section", own)) => Ok((New::Section { title: title(own, "section")?, fresh: options(own) }, own)),
        Some((_, own)) => match (text(own, "into"), text(own, "page")) {
            (Some(into), Some(page)) => Ok((New::Translation { into, page, from: text(own, "from"), edit: own.get_flag("edit") }, own)),
            _ => Err(Stop::Wrong(UsageError::NothingToTranslate)),
        },
        None => Err(Stop::Wrong(UsageError::NothingToMake)),
    }
}

fn options(matches: &ArgMatches) -> Fresh {
    Fresh { within: text(matches, "in"), name: text(matches, "name"), language: text(matches, "language"), edit: matches.get_flag("edit") }
}

/// The words of the title, with or without quotes around all of them.
fn title(matches: &ArgMatches, what: &'static str) -> Result<String, Stop> {
    let words: Vec<&str> = matches.get_many::<String>("title").into_iter().flatten().map(String::as_str).collect();
    let title = words.join(" ");
    if title.trim().is_empty() { Err(Stop::Wrong(UsageError::NoTitle { what })) } else { Ok(title) }
}

fn ages(matches: &ArgMatches) -> Result<Vec<Audience>, Stop> {
    let written = text(matches, "ages").unwrap_or_default();
    let mut ages = Vec::new();
    for word in written.split([',', ' ']).filter(|word| !word.is_empty()) {
        let name = word.replace('–', "-");
        let Some(age) = Audience::ALL.into_iter().find(|age| age.name() == name) else {
            let possible = Audience::ALL.map(|age| age.name().to_owned()).to_vec();
            return Err(Stop::Wrong(UsageError::InvalidValue { option: "--ages".to_owned(), value: word.to_owned(), possible }));
        };
        ages.push(age);
    }
    ages.sort_unstable();
    ages.dedup();
    Ok(ages)
}
