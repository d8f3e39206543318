//! Reads the command line, runs the verb, says how it ended.

use std::ffi::OsString;

use super::args::{self, Stop};
use super::asked::{Asked, Verb};
use super::exit::Exit;
use super::place::{self, Place};
use super::terminal::Terminal;
use super::{build, check, explain, init, language, new, next, publish, schema, search, serve, status};
use crate::diag::Tongue;
use crate::diag::reason::reason;

/// Runs `nonla` with these arguments, the program's name left out.
pub fn run(args: &[OsString]) -> Exit {
    let tongue = tongue(args);
    let terminal = Terminal::new(tongue, language::value_of("--color", args).as_deref(), |name| std::env::var_os(name));
    match args::parse(args, tongue) {
        Ok(asked) => {
            let terminal = terminal.with_volume(asked.globals.volume);
            verb(&asked, &terminal)
        }
        Err(Stop::Show { plain, colored }) => terminal.show_either(&plain, &colored),
        Err(Stop::Wrong(error)) => {
            terminal.error(&error.message(tongue), Some(&error.hint(tongue)));
            Exit::WrongUsage
        }
    }
}

fn tongue(args: &[OsString]) -> Tongue {
    let variable = std::env::var_os("NONLA_MESSAGES");
    let system = sys_locale::get_locale();
    language::choose(args, variable.as_deref().and_then(|value| value.to_str()), system.as_deref())
}

fn verb(asked: &Asked, terminal: &Terminal) -> Exit {
    // What needs neither a project nor a folder.
    match &asked.verb {
        Verb::Explain { code } => return explain::run(code.as_deref(), terminal),
        Verb::Schema { name, write: false } => return schema::show(name.as_deref(), terminal),
        Verb::Completions { shell } => return terminal.show(&args::shell::completions(shell, terminal.tongue())),
        Verb::Man => return manual(terminal),
        _ => {}
    }
    let here = match place::here() {
        Ok(here) => here,
        Err(error) => {
            let what = terminal.pick("không biết đang ở thư mục nào", "the current folder cannot be found");
            terminal.error(&format!("{what}: {}", reason(&error, terminal.tongue())), None);
            return Exit::CouldNotRun;
        }
    };
    if let Verb::Init { folder } = &asked.verb {
        return init::run(&here, folder, terminal);
    }
    let place = Place::find(here, &asked.globals);
    match (&asked.verb, place) {
        (Verb::Build(asked), Some(place)) => build::run(&place, asked, terminal).err().unwrap_or(Exit::Fine),
        (Verb::Status(asked), Some(place)) => status::run(&place, asked, terminal),
        (Verb::Check(asked), Some(place)) => check::run(&place, asked, terminal),
        (Verb::Publish(asked), Some(place)) => publish::run(&place, asked, terminal),
        (Verb::Serve(asked), Some(place)) => serve::run(&place, asked, terminal),
        (Verb::Search(asked), Some(place)) => search::run(&place, asked, terminal),
        (Verb::Schema { .. }, Some(place)) => schema::write(&place, terminal),
        (Verb::New(asked), Some(place)) => new::run(&place, asked, terminal),
        (
            Verb::Build(_)
            | Verb::Check(_)
            | Verb::Status(_)
            | Verb::Serve(_)
            | Verb::Publish(_)
            | Verb::Search(_)
            | Verb::New(_)
            | Verb::Schema { .. },
            None,
        ) => {
            place::tell_missing(&asked.globals, terminal);
            Exit::CouldNotRun
        }
        (_, place) => next::run(place.as_ref(), terminal),
    }
}

fn manual(terminal: &Terminal) -> Exit {
    match args::shell::manual(terminal.tongue()) {
        Ok(page) => terminal.show(&page),
        Err(error) => {
            terminal.error(&reason(&error, terminal.tongue()), None);
            Exit::CouldNotRun
        }
    }
}
