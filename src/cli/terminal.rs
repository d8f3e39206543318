//! The only one who speaks: reports to standard error, data to standard output.
//!
//! The only file that names indicatif.

use std::ffi::OsString;
use std::io::{self, BufRead, ErrorKind, IsTerminal, Write};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::asked::Volume;
use super::exit::Exit;
use crate::diag::Tongue;
use crate::diag::reason::reason;

/// What the person at the other end reads, and how.
#[derive(Clone, Copy)]
pub(super) struct Terminal {
    tongue: Tongue,
    volume: Volume,
    /// Whether reports are coloured.
    pub(super) color: bool,
    /// Whether data is coloured.
    data_color: bool,
}

impl Terminal {
    /// A terminal that speaks `tongue`; `color` is the value of `--color`, `variable` the environment.
    pub(super) fn new(tongue: Tongue, color: Option<&str>, variable: impl Fn(&str) -> Option<OsString>) -> Self {
        let colored = |terminal| is_colored(color, terminal, &variable);
        Self { tongue, volume: Volume::Normal, color: colored(io::stderr().is_terminal()), data_color: colored(io::stdout().is_terminal()) }
    }

    /// The same, as loud as asked.
    #[must_use]
    pub(super) fn with_volume(self, volume: Volume) -> Self {
        Self { volume, ..self }
    }

    /// The language to speak.
    pub(super) fn tongue(&self) -> Tongue {
        self.tongue
    }

    /// Whether notes are told.
    pub(super) fn is_verbose(&self) -> bool {
        self.volume == Volume::Verbose
    }

    /// One of two texts.
    pub(super) fn pick<'a>(&self, vi: &'a str, en: &'a str) -> &'a str {
        match self.tongue {
            Tongue::Vi => vi,
            Tongue::En => en,
        }
    }

    /// How it went; not told when quiet.
    pub(super) fn say(&self, text: &str) {
        if self.volume != Volume::Quiet {
            self.tell(text);
        }
    }

    /// What must be told. When even this cannot be written, nobody is left to tell.
    pub(super) fn tell(&self, text: &str) {
        let _ = writeln!(io::stderr().lock(), "{text}");
    }

    /// An error and perhaps what to do.
    pub(super) fn error(&self, message: &str, hint: Option<&str>) {
        let word = self.pick("lỗi", "error");
        self.tell(&if self.color {
            format!("\x1b[1m\x1b[91m{word}\x1b[0m\x1b[1m: {message}\x1b[0m")
        } else {
            format!("{word}: {message}")
        });
        if let Some(hint) = hint {
            let word = self.pick("gợi ý", "hint");
            self.tell(&if self.color { format!("\x1b[1m\x1b[96m{word}\x1b[0m: {hint}") } else { format!("{word}: {hint}") });
        }
    }

    /// Data for a person or a program.
    pub(super) fn show(&self, text: &str) -> Exit {
        self.show_either(text, text)
    }

    /// Data that has colours where colours are wanted. Not being able to tell it is a failure, but a
    /// reader who has seen enough (`| head`) is not.
    pub(super) fn show_either(&self, plain: &str, colored: &str) -> Exit {
        let mut out = io::stdout().lock();
        let text = if self.data_color { colored } else { plain };
        match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                self.error(&reason(&error, self.tongue), None);
                Exit::CouldNotRun
            }
            _ => Exit::Fine,
        }
    }

    /// Asks for a yes. Anything else is a no, and so is nobody to answer.
    pub(super) fn confirms(&self, question: &str) -> bool {
        let mut answer = String::new();
        let _ = write!(io::stderr().lock(), "{question} {} ", self.pick("[c/K]", "[y/N]"));
        let read = io::stdin().lock().read_line(&mut answer).is_ok();
        read && matches!(answer.trim().to_lowercase().as_str(), "c" | "có" | "co" | "y" | "yes")
    }

    /// Whether somebody can be asked.
    pub(super) fn can_ask() -> bool {
        io::stdin().is_terminal()
    }

    /// A bar that shows how far a build is, where somebody can see it.
    pub(super) fn bar(&self) -> Bar {
        self.bar_of(self.pick("Đang dựng {bar:32} {pos}/{len} tệp", "Building {bar:32} {pos}/{len} files"))
    }

    /// A bar for something else, drawn as `template` says.
    pub(super) fn bar_of(&self, template: &str) -> Bar {
        // indicatif itself draws nothing where standard error is no terminal.
        let target = if self.volume == Volume::Quiet { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
        let bar = ProgressBar::with_draw_target(Some(0), target);
        let style = ProgressStyle::with_template(template);
        Bar(bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar())))
    }
}

/// Shows how far the work is. Goes away when dropped.
pub(super) struct Bar(ProgressBar);

impl Bar {
    /// Shows that `done` of `all` are done; from any thread. A build that is over at once shows nothing.
    pub(super) fn show(&self, done: usize, all: usize) {
        if self.0.elapsed() < Duration::from_millis(150) {
            return;
        }
        if self.0.length() != Some(all as u64) {
            self.0.set_length(all as u64);
        }
        // Threads may come late with small numbers.
        if done as u64 > self.0.position() {
            self.0.set_position(done as u64);
        }
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// Whether to colour: as asked, else as the environment wants (`NO_COLOR`, `CLICOLOR_FORCE`,
/// `CLICOLOR`), else on a terminal that can.
fn is_colored(asked: Option<&str>, terminal: bool, variable: impl Fn(&str) -> Option<OsString>) -> bool {
    let set = |name| variable(name).filter(|value| !value.is_empty());
    match asked {
        Some("always") => true,
        Some("never") => false,
        _ if set("NO_COLOR").is_some() => false,
        _ if set("CLICOLOR_FORCE").is_some_and(|value| value != "0") => true,
        _ if set("CLICOLOR").is_some_and(|value| value == "0") => false,
        _ => terminal && set("TERM").is_none_or(|value| value != "dumb"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colour_is_as_asked_then_as_the_environment_wants_then_for_terminals() {
        let colored = |asked: &str, terminal, environment: &[(&str, &str)]| {
            let variable = |name: &str| environment.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value));
            is_colored(Some(asked), terminal, variable)
        };
        assert!(colored("auto", true, &[]) && !colored("auto", false, &[]));
        assert!(colored("always", false, &[("NO_COLOR", "1")]) && !colored("never", true, &[("CLICOLOR_FORCE", "1")]));
        assert!(!colored("auto", true, &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")]) && colored("auto", true, &[("NO_COLOR", "")]));
        assert!(colored("auto", false, &[("CLICOLOR_FORCE", "1")]) && !colored("auto", false, &[("CLICOLOR_FORCE", "0")]));
        assert!(!colored("auto", true, &[("CLICOLOR", "0")]) && !colored("auto", true, &[("TERM", "dumb")]));
    }
}
