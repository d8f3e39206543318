//! Shows a finished site in a browser on this computer, and to nobody else.
//!
//! A plain server over the output folder: what it answers is in `http`, whom and what it refuses in
//! `refuse`. It listens on 127.0.0.1 only.

mod http;
mod refuse;

use std::io::{self, ErrorKind};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;

use crate::diag::Tongue;
use crate::diag::reason::reason;

/// Where the search for a free port begins when the user named none.
const FIRST_PORT: u16 = 1111;
/// How many ports are tried before the system chooses one.
const PORTS: u16 = 20;

/// Why a site cannot be shown.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.message(Tongue::En))]
pub enum ServeError {
    /// There is no such folder: nothing was built yet.
    NoSite {
        /// The folder asked for.
        folder: PathBuf,
    },
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
            Self::NoSite { folder } if vi => format!("chưa có trang nào trong `{}`: hãy chạy `nonla build`", folder.display()),
            Self::NoSite { folder } => format!("there is no site in `{}` yet: run `nonla build`", folder.display()),
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

/// Serves the folder `root` until Ctrl-C. Without a `port`, the first free one from 1111 on is taken;
/// port 0 lets the system choose. `ready` is told the address once browsers may come.
///
/// # Errors
/// When there is no such folder, the port is in use, or the system does not let us listen.
pub fn run(root: PathBuf, port: Option<u16>, ready: impl FnOnce(SocketAddr)) -> Result<(), ServeError> {
    if !root.is_dir() {
        return Err(ServeError::NoSite { folder: root });
    }
    let listener = listen(port)?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    // One thread is plenty for one reader. Dropping the runtime ends every open connection.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        tokio::spawn(http::answer_all(listener, root, address.port()));
        ready(address);
        Ok(tokio::signal::ctrl_c().await?)
    })
}

fn listen(port: Option<u16>) -> Result<TcpListener, ServeError> {
    let bind = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    match port {
        Some(port) => bind(port).map_err(|error| match error.kind() {
            ErrorKind::AddrInUse => ServeError::PortTaken { port },
            _ => error.into(),
        }),
        None => Ok((FIRST_PORT..FIRST_PORT + PORTS).find_map(|port| bind(port).ok()).map_or_else(|| bind(0), Ok)?),
    }
}
