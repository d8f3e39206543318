//! One question over the network and its answer. The only file that names the HTTP client.

use std::time::Duration;

use ureq::http::{Response, StatusCode, header};
use ureq::{Agent, Body, Error};
use url::Url;

use super::robots::Robots;

/// Who asks, for those who read the log of a server.
const NAME: &str = concat!("nonla/", env!("CARGO_PKG_VERSION"), " (asks once a week whether links of a site still lead somewhere)");
/// What a host wants of programs is short; the rest of what it sends is not read (RFC 9309, 2.5).
const MOST_OF_ROBOTS: u64 = 500 << 10;

/// Why no conversation came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Failure {
    /// What is written is no address.
    Address,
    /// Nobody knows the name.
    Name,
    /// Nobody answers there.
    Connection,
    /// The answer took too long.
    Slow,
    /// The host cannot prove who it is.
    Certificate,
    /// What came is no answer.
    Protocol,
    /// One address leads to the next, and that back again.
    Circle,
}

impl Failure {
    /// Whether it would look the same if this computer had no network.
    pub(super) fn may_be_ours(self) -> bool {
        matches!(self, Self::Name | Self::Connection | Self::Slow)
    }
}

/// What a host answered.
pub(super) struct Reply {
    pub(super) status: u16,
    /// Where it sends whoever asks.
    pub(super) to: Option<String>,
}

impl Reply {
    pub(super) fn is_good(&self) -> bool {
        (200..400).contains(&self.status)
    }
}

/// Who speaks with hosts.
pub(super) struct Client {
    /// It follows no one: every step is asked for at its own host.
    plain: Agent,
    /// For what a host says of itself, which may be at another address.
    following: Agent,
}

impl Client {
    pub(super) fn new(patience: Duration) -> Self {
        let agent = |steps| {
            Agent::config_builder()
                .user_agent(NAME)
                .timeout_global(Some(patience))
                .http_status_as_error(false)
                .max_redirects(steps)
                // Nothing is asked twice over one line soon enough to be worth keeping it open.
                .max_idle_connections(0)
                .build()
                .into()
        };
        Self { plain: agent(0), following: agent(5) }
    }

    /// Asks whether there is something at `url`.
    pub(super) fn head(&self, url: &Url) -> Result<Reply, Failure> {
        reply(self.plain.head(url.as_str()).call())
    }

    /// Asks for what is at `url`; only the beginning of the answer is read.
    pub(super) fn get(&self, url: &Url) -> Result<Reply, Failure> {
        reply(self.plain.get(url.as_str()).call())
    }

    /// Asks the host of `url` what programs may ask it for.
    pub(super) fn robots(&self, url: &Url) -> Result<Robots, Failure> {
        let mut response = match self.following.get(&format!("{}/robots.txt", &url[..url::Position::BeforePath])).call() {
            Ok(response) => response,
            Err(Error::TooManyRedirects) => return Ok(Robots::default()),
            Err(error) => return Err(failure(&error)),
        };
        let status = response.status();
        Ok(if status.is_success() {
            // What cannot be read says nothing.
            let text = response.body_mut().with_config().limit(MOST_OF_ROBOTS).lossy_utf8(true).read_to_string().unwrap_or_default();
            Robots::read(&text)
        } else if status.is_server_error() && status != StatusCode::NOT_IMPLEMENTED {
            Robots::nothing()
        } else {
            Robots::default()
        })
    }
}

fn reply(answer: Result<Response<Body>, Error>) -> Result<Reply, Failure> {
    let response = answer.map_err(|error| failure(&error))?;
    let to = response.headers().get(header::LOCATION).map(|to| String::from_utf8_lossy(to.as_bytes()).into_owned());
    Ok(Reply { status: response.status().as_u16(), to })
}

fn failure(error: &Error) -> Failure {
    match error {
        Error::HostNotFound => Failure::Name,
        Error::ConnectionFailed | Error::ConnectProxyFailed(_) => Failure::Connection,
        Error::Timeout(_) => Failure::Slow,
        Error::Tls(_) | Error::Rustls(_) | Error::TlsRequired => Failure::Certificate,
        Error::BadUri(_) => Failure::Address,
        Error::Io(error) => match error.kind() {
            std::io::ErrorKind::TimedOut | std::io::ErrorKind::WouldBlock => Failure::Slow,
            // rustls speaks through these.
            std::io::ErrorKind::InvalidData => Failure::Certificate,
            std::io::ErrorKind::UnexpectedEof => Failure::Protocol,
            _ => Failure::Connection,
        },
        _ => Failure::Protocol,
    }
}
