//! The little server shows the site on this computer, and nothing else to nobody else.
#![expect(clippy::disallowed_methods, clippy::expect_used, reason = "a test: it writes a little site")]

use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::mpsc;

use nonla::diag::Tongue;
use nonla::serve::{self, ServeError};

const PAGES: &[(&str, &str)] = &[
    ("site/index.html", "root"),
    ("site/404.html", "không có trang này"),
    ("site/vi/index.html", "home"),
    ("site/vi/đường dài.html", "long road"),
    ("site/assets/site.css", "css"),
    ("site/assets/site.js", "js"),
    ("site/assets/hat.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
    ("site/assets/data.json", "{}"),
    ("site/assets/sound.mp3", "0123456789"),
    ("site/nonla-manifest.txt", "nonla 1\n"),
    ("site/.secret", "hidden"),
    ("site/.git/config", "hidden"),
    ("outside.txt", "outside"),
];

/// A server over a little site; it lives as long as the test.
struct Server {
    address: SocketAddr,
    _folder: tempfile::TempDir,
}

impl Server {
    fn start() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for (path, text) in PAGES {
            let at = folder.path().join(path);
            fs::create_dir_all(at.parent().expect("a folder")).expect("a folder");
            fs::write(at, text).expect("a file");
        }
        let address = start(folder.path().join("site"), Some(0));
        Self { address, _folder: folder }
    }

    fn send(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(self.address).expect("a connection");
        stream.write_all(request.as_bytes()).expect("sent");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn ask(&self, method: &str, path: &str) -> String {
        let host = self.address;
        self.send(&format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"))
    }

    fn get(&self, path: &str) -> String {
        self.ask("GET", path)
    }
}

fn start(folder: PathBuf, port: Option<u16>) -> SocketAddr {
    let (told, tell) = mpsc::channel();
    std::thread::spawn(move || serve::run(folder, port, |address| told.send(address).expect("somebody listens")));
    tell.recv().expect("an address")
}

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or_default()
}

#[track_caller]
fn has(answer: &str, line: &str) {
    let head = answer.split("\r\n\r\n").next().unwrap_or_default();
    assert!(head.lines().any(|known| known.eq_ignore_ascii_case(line)), "no `{line}` in\n{head}");
}

#[test]
fn pages_and_what_they_need_are_served_as_what_they_are() {
    let server = Server::start();
    let cases = [
        ("/", "text/html; charset=utf-8", "root"),
        ("/index.html?x=1", "text/html; charset=utf-8", "root"),
        ("/vi/", "text/html; charset=utf-8", "home"),
        ("/vi/%C4%91%C6%B0%E1%BB%9Dng%20d%C3%A0i.html", "text/html; charset=utf-8", "long road"),
        ("/assets/site.css", "text/css; charset=utf-8", "css"),
        ("/assets/site.js", "text/javascript; charset=utf-8", "js"),
        ("/assets/data.json", "application/json; charset=utf-8", "{}"),
        ("/assets/hat.svg", "image/svg+xml; charset=utf-8", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ("/assets/sound.mp3", "audio/mpeg", "0123456789"),
    ];
    for (path, kind, body) in cases {
        let answer = server.get(path);
        assert_eq!(status(&answer), "200", "{path}");
        has(&answer, &format!("content-type: {kind}"));
        has(&answer, "cache-control: no-cache");
        has(&answer, "x-content-type-options: nosniff");
        assert!(answer.ends_with(&format!("\r\n\r\n{body}")), "{answer}");
    }
}

#[test]
fn an_address_without_a_page_gets_the_sites_own_page() {
    let server = Server::start();
    let answer = server.get("/vi/nowhere.html");
    assert_eq!(status(&answer), "404");
    has(&answer, "content-type: text/html; charset=utf-8");
    has(&answer, "cache-control: no-cache");
    assert!(answer.ends_with("không có trang này"), "{answer}");
    let long = format!("/{}.html", "a".repeat(5_000));
    assert_eq!(status(&server.get(&long)), "404");
}

#[test]
fn no_way_leads_out_of_the_folder_or_to_what_is_hidden() {
    let server = Server::start();
    for path in [
        "/../outside.txt",
        "/%2e%2e/outside.txt",
        "/vi/..%2f..%2foutside.txt",
        "/vi/../../outside.txt",
        "/..%5coutside.txt",
        "/%2e%2e%2foutside.txt",
        "//outside.txt",
        "/.secret",
        "/%2esecret",
        "/.git/config",
        "/nonla-manifest.txt",
        "/nonla%2dmanifest.txt",
        "/index.html%00.txt",
    ] {
        let answer = server.get(path);
        assert_eq!(status(&answer), "404", "{path}");
        assert!(!answer.contains("outside") && !answer.contains("hidden") && !answer.contains("nonla 1"), "{path}: {answer}");
    }
}

#[test]
fn only_this_computer_is_answered() {
    let server = Server::start();
    let port = server.address.port();
    let with = |hosts: &str| server.send(&format!("GET / HTTP/1.1\r\n{hosts}Connection: close\r\n\r\n"));
    for good in ["localhost", "127.0.0.1", "[::1]"] {
        assert_eq!(status(&with(&format!("Host: {good}:{port}\r\n"))), "200", "{good}");
    }
    for bad in [
        "Host: evil.example\r\n".to_owned(),
        format!("Host: evil.example:{port}\r\n"),
        "Host: localhost\r\n".to_owned(),
        "Host: 127.0.0.1:1\r\n".to_owned(),
        format!("Host: localhost:{port}\r\nHost: evil.example\r\n"),
        String::new(),
    ] {
        let answer = with(&bad);
        assert!(["400", "403"].contains(&status(&answer)), "{bad}: {answer}");
        assert!(!answer.contains("root"));
    }
    let absolute = server.send(&format!("GET http://evil.example/ HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n"));
    assert_ne!(status(&absolute), "200");
    assert!(server.address.ip().is_loopback());
}

#[test]
fn pages_are_read_and_never_changed() {
    let server = Server::start();
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"] {
        let answer = server.ask(method, "/");
        assert_eq!(status(&answer), "405", "{method}");
        has(&answer, "allow: GET, HEAD");
    }
    let head = server.ask("HEAD", "/");
    assert_eq!(status(&head), "200");
    has(&head, "content-length: 4");
    assert!(head.ends_with("\r\n\r\n"), "{head}");
}

#[test]
fn a_film_can_be_entered_in_the_middle_and_an_old_page_is_not_sent_again() {
    let server = Server::start();
    let host = server.address;
    let ask =
        |path: &str, header: &str| server.send(&format!("GET {path} HTTP/1.1\r\nHost: {host}\r\n{header}\r\nConnection: close\r\n\r\n"));
    let part = ask("/assets/sound.mp3", "Range: bytes=3-5");
    assert_eq!(status(&part), "206");
    assert!(part.ends_with("\r\n\r\n345"), "{part}");
    let modified = server.get("/").lines().find_map(|line| line.strip_prefix("last-modified: ").map(str::to_owned)).expect("a date");
    assert_eq!(status(&ask("/", &format!("If-Modified-Since: {modified}"))), "304");
}

#[test]
fn a_port_that_was_named_is_taken_or_refused() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let other = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = other.local_addr().expect("an address").port();
    let error = serve::run(folder.path().to_owned(), Some(port), |_| ()).expect_err("taken");
    assert!(matches!(error, ServeError::PortTaken { port: taken } if taken == port), "{error}");
    assert!(error.message(Tongue::Vi).contains(&port.to_string()));

    let first = start(folder.path().to_owned(), None);
    let second = start(folder.path().to_owned(), None);
    assert!(first.port() >= 1111 && second.port() != first.port());
    assert_eq!((first.ip(), second.ip()), (other.local_addr().expect("an address").ip(), first.ip()));
}

#[test]
fn without_a_site_there_is_nothing_to_serve() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let error = serve::run(folder.path().join("dist"), Some(0), |_| ()).expect_err("no site");
    assert!(matches!(error, ServeError::NoSite { .. }), "{error}");
}
