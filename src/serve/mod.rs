//! The editor's live view: the site is built in memory, anew whenever a file changes, and shown in a browser.
//!
//! [`watch`] notices changes, with [`stamps`] for what the system does not tell; [`work`] builds and puts
//! the result, a [`generation`] of the site, on the desk of [`live`]; [`http`] answers from its window: with pages as they were built,
//! but for the one script that [`page`] adds. Whom and what it refuses is in [`refuse`], how long it waits for somebody
//! to read in [`patient`]. While something must be mended the last good site stays, and what is wrong lies over it.
//!
//! Only this computer is answered, unless a class room was asked for: then everybody near may read the
//! site as it was built.

mod generation;
mod http;
mod live;
mod page;
mod patient;
mod refuse;
mod stamps;
mod watch;
mod work;

pub use watch::How;
pub use work::{Newest, Task, Tell};

use std::io::{self, ErrorKind};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::net::{TcpListener, TcpSocket};

use crate::diag::Tongue;
use crate::diag::reason::reason;

/// Where the search for a free port begins when the user named none.
const FIRST_PORT: u16 = 1111;
/// How many ports are tried before the system chooses one.
const PORTS: u16 = 20;
/// So much of an answer the system keeps for somebody who has yet to read it, more or less. Of its own accord it would
/// keep megabytes, and a minute could pass in which somebody slow reads and nothing more can be written.
const UNSENT: u32 = 64 << 10;
/// So many may wait until their connection is taken.
const WAITING: u32 = 128;

/// Why a site cannot be shown.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.message(Tongue::En))]
pub enum ServeError {
    /// The port the user named is in use.
    PortTaken {
        /// Which port.
        port: u16,
    },
    /// The system does not let us listen.
    Io {
        /// Why.
        source: io::Error,
    },
}

impl ServeError {
    /// What to tell a person, in `tongue`.
    pub fn message(&self, tongue: Tongue) -> String {
        let vi = tongue == Tongue::Vi;
        match self {
            Self::PortTaken { port } if vi => format!("cổng {port} đang được dùng: hãy chọn cổng khác, hoặc bỏ `-p` để nonla tự tìm"),
            Self::PortTaken { port } => format!("port {port} is in use: choose another, or leave out `-p` and nonla finds one"),
            Self::Io { source } if vi => format!("không mở được trang trên máy này: {}", reason(source, tongue)),
            Self::Io { source } => format!("the site cannot be served on this computer: {}", reason(source, tongue)),
        }
    }
}

impl From<io::Error> for ServeError {
    fn from(source: io::Error) -> Self {
        Self::Io { source }
    }
}

/// How a site is shown.
#[derive(Clone, Debug)]
pub struct Show {
    /// The port; without one the first free one from 1111 on is taken, and 0 lets the system choose.
    pub port: Option<u16>,
    /// How changes are noticed.
    pub how: How,
    /// Whether others near may read the site too, as it was built.
    pub lan: bool,
    /// By which names others know this computer.
    pub names: Vec<String>,
}

/// Where the site is shown.
#[derive(Clone, Copy, Debug)]
pub struct Shown {
    /// For a browser on this computer.
    pub here: SocketAddr,
    /// For others near, if they may and there is a network.
    pub near: Option<SocketAddr>,
}

/// Builds and shows a site until Ctrl-C. `tell` hears how each build went, `ready` where the site is once the
/// first was tried.
///
/// # Errors
/// When the port is in use, or the system does not let us listen.
pub fn run(task: Task, show: Show, tell: Tell, ready: impl FnOnce(Shown)) -> Result<(), ServeError> {
    let at = if show.lan { Ipv4Addr::UNSPECIFIED } else { Ipv4Addr::LOCALHOST };
    // One thread is plenty to answer. Dropping the runtime ends every open connection.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let listener = runtime.block_on(async { listen(at, show.port) })?;
    let port = listener.local_addr()?.port();
    let near = if show.lan { own_address().map(|ip| SocketAddr::new(ip, port)) } else { None };
    let shown = Shown { here: SocketAddr::from((Ipv4Addr::LOCALHOST, port)), near };
    let names = refuse::Names { port, known: show.names, others: show.lan };

    let first = first_number();
    let (desk, window) = live::open(first);
    let answers = http::Answers { window: window.clone(), names, live: !show.lan, tongue: task.tongue };
    // Before the first build, so that no change during it is missed.
    let watch = watch::Watch::new(&task.root, &task.config, show.how);
    std::thread::Builder::new().name("build".to_owned()).spawn(move || work::run(task, watch, desk, tell))?;

    runtime.block_on(async {
        tokio::spawn(http::answer_all(listener, answers));
        let stop = tokio::signal::ctrl_c();
        tokio::pin!(stop);
        tokio::select! {
            stopped = &mut stop => return Ok(stopped?),
            _ = window.after(first, Duration::MAX) => ready(shown),
        }
        Ok(stop.await?)
    })
}

/// Pages of an earlier run must notice that this is another.
#[expect(clippy::disallowed_methods, reason = "an edge room: numbers begin with the time")]
fn first_number() -> u64 {
    let time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
    u64::try_from(time).unwrap_or(0)
}

fn listen(at: Ipv4Addr, port: Option<u16>) -> Result<TcpListener, ServeError> {
    let bind = |port| {
        let socket = TcpSocket::new_v4()?;
        // A port that was left just now may be taken again. On Windows this would mean one that is in use.
        socket.set_reuseaddr(cfg!(unix))?;
        socket.set_send_buffer_size(UNSENT)?;
        socket.bind((at, port).into())?;
        socket.listen(WAITING)
    };
    match port {
        Some(port) => bind(port).map_err(|error| match error.kind() {
            ErrorKind::AddrInUse => ServeError::PortTaken { port },
            _ => error.into(),
        }),
        None => Ok((FIRST_PORT..FIRST_PORT + PORTS).find_map(|port| bind(port).ok()).map_or_else(|| bind(0), Ok)?),
    }
}

/// The address by which others near reach this computer: the one it would send from. Nothing is sent.
fn own_address() -> Option<IpAddr> {
    let anywhere = ["192.0.2.1", "192.168.1.1", "10.0.0.1", "172.16.0.1", "224.0.0.1"];
    let from = |to: &str| {
        let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
        socket.connect((to, 9)).ok()?;
        socket.local_addr().ok().map(|address| address.ip()).filter(|ip| !ip.is_loopback() && !ip.is_unspecified())
    };
    anywhere.into_iter().find_map(from)
}
