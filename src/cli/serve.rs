//! `nonla serve`: builds the site and shows it on this computer.

use std::net::SocketAddr;
use std::process::{Command, Stdio};

use super::asked::Serve;
use super::build;
use super::exit::Exit;
use super::place::Place;
use super::terminal::Terminal;
use crate::serve;

/// Builds, then serves until Ctrl-C.
pub(super) fn run(place: &Place, asked: &Serve, terminal: &Terminal) -> Exit {
    let output = match build::run(place, &asked.build, terminal) {
        Ok(output) => output,
        Err(exit) => return exit,
    };
    let ready = |address: SocketAddr| {
        let address = format!("http://{address}/");
        let (open, stop) = (terminal.pick("Mở trang ở", "Open"), terminal.pick("(Ctrl-C để dừng)", "(Ctrl-C stops)"));
        terminal.tell(&format!("{open} {address} {stop}"));
        if asked.open {
            open_browser(&address);
        }
    };
    match serve::run(output, asked.port, ready) {
        Ok(()) => Exit::Fine,
        Err(error) => {
            terminal.error(&error.message(terminal.tongue()), None);
            Exit::CouldNotRun
        }
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
