//! A project shown by the live server, and a browser of bare requests.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use nonla::diag::Tongue;
use nonla::model::picture::OriginalsOnly;
use nonla::serve::{self, How, ServeError, Show, Shown, Task};

/// A server; it lives as long as the test program.
pub struct Server {
    /// Where it is.
    pub address: SocketAddr,
    /// For others near.
    pub near: Option<SocketAddr>,
}

/// An answer: status, head, body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: String,
    pub head: String,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The page without what the server added to it.
    pub fn built(&self) -> Vec<u8> {
        let mut text = self.text();
        for (start, end) in [("<div id=\"nonla-trouble\"", "</pre></div>"), ("<script src=\"/_nonla/live.js", "</script>")] {
            if let Some((before, rest)) = text.split_once(start)
                && let Some((_, after)) = rest.split_once(end)
            {
                text = format!("{before}{after}");
                assert!(!text.contains(start), "twice: {text}");
            }
        }
        if text == self.text() { self.body.clone() } else { text.into_bytes() }
    }

    /// What lies over the page; empty when all is well.
    pub fn trouble(&self) -> String {
        let text = self.text();
        let inner = text.split_once("<div id=\"nonla-trouble\"").and_then(|(_, rest)| rest.split_once("</pre></div>"));
        let inner = inner.and_then(|(panel, _)| panel.split_once("<pre>")).map_or("", |(_, text)| text);
        inner.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    }
}

/// What [`Server::start`] shows it with.
pub fn alone() -> Show {
    Show { port: Some(0), how: How::Told, lan: false, names: Vec::new() }
}

/// Builds and shows the project at `root` as the tests build it.
pub fn task(root: &Path) -> Task {
    Task {
        root: root.to_owned(),
        config: root.join("site.toml"),
        config_name: "site.toml".to_owned(),
        overrides: Box::new(super::overrides),
        darkroom: Arc::new(OriginalsOnly),
        follow: true,
        tongue: Tongue::En,
    }
}

/// Runs a server; its address, or why there is none.
pub fn run(task: Task, show: Show) -> Result<Shown, ServeError> {
    let (told, tell) = mpsc::channel();
    std::thread::spawn(move || {
        let ready = told.clone();
        let ended = serve::run(task, show, Box::new(|_| ()), move |shown| drop(ready.send(Ok(shown))));
        if let Err(error) = ended {
            drop(told.send(Err(error)));
        }
    });
    tell.recv().expect("an address or an error")
}

impl Server {
    /// Shows the project at `root`, once the first build was tried.
    pub fn start(root: &Path) -> Self {
        Self::with(task(root), alone())
    }

    pub fn with(task: Task, show: Show) -> Self {
        let shown = run(task, show).expect("a server");
        Self { address: shown.here, near: shown.near }
    }

    pub fn send(&self, request: &str) -> Answer {
        let mut stream = TcpStream::connect(self.address).expect("a connection");
        stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a limit");
        stream.write_all(request.as_bytes()).expect("sent");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("an answer");
        let end = bytes.windows(4).position(|part| part == b"\r\n\r\n").expect("a head");
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        Answer { status: head.split(' ').nth(1).unwrap_or_default().to_owned(), head, body: bytes[end + 4..].to_vec() }
    }

    pub fn ask(&self, method: &str, path: &str, headers: &str) -> Answer {
        let host = self.address;
        self.send(&format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{headers}\r\n"))
    }

    pub fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, "")
    }

    /// What the script of a page hears that was told everything up to `told`; the answer is waited for.
    pub fn news(&self, told: u64) -> String {
        self.get(&format!("/_nonla/news.js?told={told}")).text()
    }

    /// The number under which the page at `path` was told.
    pub fn told(&self, path: &str) -> u64 {
        let text = self.get(path).text();
        let number = text.split_once("told=").and_then(|(_, rest)| rest.split('"').next()).and_then(|number| number.parse().ok());
        number.expect("a script with a number")
    }

    /// Waits until the answer for `path` is as wanted; the answer.
    #[track_caller]
    pub fn until(&self, path: &str, wanted: impl Fn(&Answer) -> bool) -> Answer {
        wait(|| Some(self.get(path)).filter(|answer| wanted(answer)), || format!("{path}: {}", self.get(path).text()))
    }
}

/// Asks again and again, for up to a minute; `else_told` says how it is when nothing came of it.
#[track_caller]
pub fn wait<T>(ask: impl Fn() -> Option<T>, else_told: impl Fn() -> String) -> T {
    let start = Instant::now();
    loop {
        if let Some(found) = ask() {
            return found;
        }
        assert!(start.elapsed() < Duration::from_secs(60), "waited in vain: {}", else_told());
        std::thread::sleep(Duration::from_millis(3));
    }
}
