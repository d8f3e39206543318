//! `nonla serve`: the site as it is being written, on this computer; with `--lan`, finished for a class room.

use std::process::{Command, Stdio};

use super::asked::Serve;
use super::build;
use super::exit::Exit;
use super::numbers::{PAGES, count, seconds};
use super::place::Place;
use super::report;
use super::terminal::Terminal;
use crate::diag::Tongue;
use crate::serve::{self, How, Newest, Show, Shown, Task};

/// Builds and shows the site until Ctrl-C.
pub(super) fn run(place: &Place, asked: &Serve, terminal: &Terminal) -> Exit {
    let overrides = match build::overrides(place, &asked.build, terminal) {
        Ok(overrides) => overrides,
        Err(exit) => return exit,
    };
    let clock = asked.build.clock;
    let task = Task {
        root: place.root.clone(),
        config: place.config.clone(),
        config_name: place.config_name(),
        overrides: Box::new(move || {
            let mut overrides = overrides.clone();
            overrides.today = clock.unwrap_or_else(build::today);
            overrides
        }),
        darkroom: Box::new(build::darkroom(&place.root)),
        follow: asked.follow,
        tongue: terminal.tongue(),
    };
    let show = Show { port: asked.port, how: if asked.poll { How::Poll } else { How::Told }, lan: asked.lan, names: Vec::new() };
    let teller = *terminal;
    let ready = |shown: Shown| {
        let address = format!("http://{}/", shown.here);
        let (open, stop) = (terminal.pick("Mở trang ở", "Open"), terminal.pick("(Ctrl-C để dừng)", "(Ctrl-C stops)"));
        terminal.tell(&format!("{open} {address} {stop}"));
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

/// Tells how a build went. What was `said` the last time is not said again.
fn tell(newest: &Newest, said: &mut String, terminal: &Terminal) {
    let text: String = newest.reports.iter().map(|(report, sources)| report::text(report, sources, terminal)).collect();
    if text != *said && !text.is_empty() {
        terminal.tell(&format!("{}\n", text.trim_end()));
    }
    *said = text;
    let counts: Vec<String> =
        newest.reports.iter().map(|(report, _)| report::counts(report, terminal)).filter(|counts| !counts.is_empty()).collect();
    let counts = counts.join(", ");
    if newest.shown {
        let (pages, time) = (count(newest.pages, PAGES, terminal.tongue()), seconds(newest.took, terminal.tongue()));
        let mut line = match (terminal.tongue(), newest.first) {
            (Tongue::Vi, true) => format!("Đã dựng {pages} trong {time}"),
            (Tongue::Vi, false) => format!("Đã dựng lại trong {time}"),
            (Tongue::En, true) => format!("Built {pages} in {time}"),
            (Tongue::En, false) => format!("Built anew in {time}"),
        };
        if !counts.is_empty() {
            line.push_str(&format!(": {counts}"));
        }
        terminal.say(&line);
    } else {
        let stays = match (terminal.tongue(), newest.first) {
            (Tongue::Vi, true) => "Sửa xong, trang tự hiện ra.",
            (Tongue::Vi, false) => "Bản tốt gần nhất vẫn được giữ; sửa xong, trang tự hiện bản mới.",
            (Tongue::En, true) => "The site appears once this is mended.",
            (Tongue::En, false) => "The last good version stays until this is mended.",
        };
        terminal.tell(&format!("{counts}. {stays}"));
    }
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
