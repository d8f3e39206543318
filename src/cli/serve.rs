//! `nonla serve`: the site as it is being written, on this computer; with `--lan`, finished for a class room.

use std::process::{Command, Stdio};
use std::sync::Arc;

use super::asked::Serve;
use super::build;
use super::clock::today;
use super::exit::Exit;
use super::numbers::{PAGES, count, seconds};
use super::place::Place;
use super::report;
use super::terminal::Terminal;
use crate::diag::Tongue;
use crate::render::qr;
use crate::serve::{self, How, Newest, Show, Shown, Task};

/// Builds and shows the site until Ctrl-C.
pub(super) fn run(place: &Place, asked: &Serve, terminal: &Terminal) -> Exit {
    let overrides = match build::overrides(place, &asked.build, terminal) {
        Ok(overrides) => overrides,
        Err(exit) => return exit,
    };
    let clock = asked.build.clock;
    let teller = *terminal;
    let task = Task {
        root: place.root.clone(),
        config: place.config.clone(),
        config_name: place.config_name(),
        overrides: Box::new(move || {
            let mut overrides = overrides.clone();
            // The program may run past midnight. What cannot be read has been told at the start.
            overrides.today = clock.or_else(|| today(&teller).ok()).unwrap_or(overrides.today);
            overrides
        }),
        darkroom: Arc::new(build::darkroom(&place.root)),
        follow: asked.follow,
        tongue: terminal.tongue(),
    };
    let show = Show { port: asked.port, how: if asked.poll { How::Poll } else { How::Told }, lan: asked.lan, names: own_names() };
    let ready = |shown: Shown| {
        let address = format!("http://{}/", shown.here);
        let (open, stop) = (terminal.pick("Mở trang ở", "Open"), terminal.pick("(Ctrl-C để dừng)", "(Ctrl-C stops)"));
        terminal.tell(&format!("{open} {address} {stop}"));
        if asked.lan {
            tell_near(shown, terminal);
        }
        if asked.open {
            open_browser(&address);
        }
    };
    let mut said = String::new();
    match serve::run(task, show, Box::new(move |newest| tell(newest, &mut said, &teller)), ready) {
        Ok(()) => Exit::Fine,
        Err(error) => {
            terminal.error(&error.message(terminal.tongue()), None);
            Exit::CouldNotRun
        }
    }
}

/// Tells a class room where to go.
fn tell_near(shown: Shown, terminal: &Terminal) {
    let Some(near) = shown.near else {
        return terminal.tell(
            terminal
                .pick("Máy này chưa vào mạng nào, nên máy khác chưa xem được.", "This computer is on no network, so no other can read."),
        );
    };
    let address = format!("http://{near}/");
    let others = terminal.pick("Các máy cùng mạng mở", "Others on this network open");
    let code = qr::text(&address, terminal.color).unwrap_or_default();
    terminal.tell(&format!("{others} {address}\n\n{code}"));
}

/// By which names others on a network may know this computer.
fn own_names() -> Vec<String> {
    let told = ["HOSTNAME", "COMPUTERNAME"].into_iter().filter_map(|name| std::env::var_os(name)?.into_string().ok());
    let names = told.chain(std::fs::read_to_string("/etc/hostname"));
    let names = names.map(|name| name.trim().to_lowercase()).filter(|name| !name.is_empty());
    names.flat_map(|name| [format!("{name}.local"), name]).collect()
}

/// Tells how a build went: at once when it is shown, and what is wrong when all is known. What was `said` the last
/// time is not said again.
fn tell(newest: &Newest, said: &mut String, terminal: &Terminal) {
    let vi = terminal.tongue() == Tongue::Vi;
    if let Some(took) = newest.took.filter(|_| newest.shown) {
        let (pages, time) = (count(newest.pages, PAGES, terminal.tongue()), seconds(took, terminal.tongue()));
        return terminal.say(&match newest.first {
            true if vi => format!("Đã dựng {pages} trong {time}."),
            true => format!("Built {pages} in {time}."),
            false if vi => format!("Đã dựng lại trong {time}."),
            false => format!("Built anew in {time}."),
        });
    }
    let text: String = newest.reports.iter().map(|(report, project)| report::text(report, &project.sources, terminal)).collect();
    if text == *said {
        return;
    }
    if !text.is_empty() {
        terminal.tell(&format!("{}\n", text.trim_end()));
    }
    let counts = newest.reports.iter().map(|(report, _)| report::counts(report, terminal)).filter(|counts| !counts.is_empty());
    let counts = counts.collect::<Vec<_>>().join(", ");
    if newest.shown && counts.is_empty() {
        terminal.say(terminal.pick("Không còn gì phải sửa.", "Nothing is left to mend."));
    } else if newest.shown {
        terminal.say(&format!("{counts}."));
    } else {
        let stays = terminal.pick(
            "Trang tốt gần nhất (nếu có) vẫn được giữ; sửa xong, trang tự hiện bản mới.",
            "The last good version, if any, stays; once this is mended, the new one appears.",
        );
        terminal.tell(&format!("{counts}. {stays}"));
    }
    *said = text;
}

/// Asks the system to show `address`. The address has been told, so a computer without a browser is
/// no failure.
fn open_browser(address: &str) {
    let (program, before): (&str, &[&str]) = match std::env::consts::OS {
        "windows" => ("cmd", &["/C", "start", ""]),
        "macos" => ("open", &[]),
        _ => ("xdg-open", &[]),
    };
    let _ = Command::new(program).args(before).arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
}
