//! The server shows the site on this computer, and nothing else to nobody else.
#![allow(clippy::disallowed_methods, clippy::expect_used, reason = "a test: it writes a little site")]

mod support;

use std::fs;
use std::net::TcpListener;

use nonla::diag::Tongue;
use nonla::serve::{ServeError, Show};
use support::served::{Answer, Server, alone, run, task};
use support::{bare_project, lay_out};

const FILES: &[(&str, &str)] = &[
    ("content/bai/index.vi.md", "---\ntitle: Bài\n---\n\nLong road.\n"),
    ("static/assets/đường dài.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>"),
    ("static/assets/data.json", "{}"),
    ("static/assets/site.css", "css"),
    ("static/assets/sound.mp3", "0123456789"),
    ("static/.secret", "hidden"),
    ("outside.txt", "outside"),
];

/// A server over a little site.
struct Site {
    server: Server,
    _folder: tempfile::TempDir,
}

fn site(show: Show) -> Site {
    let folder = bare_project();
    lay_out(folder.path(), FILES);
    Site { server: Server::with(task(folder.path()), show), _folder: folder }
}

#[track_caller]
fn has(answer: &Answer, line: &str) {
    assert!(answer.head.lines().any(|known| known.eq_ignore_ascii_case(line)), "no `{line}` in\n{}", answer.head);
}

#[test]
fn pages_and_what_they_need_are_served_as_what_they_are() {
    let site = site(alone());
    let cases = [
        ("/", "text/html; charset=utf-8", "vi/index.html"),
        ("/index.html?x=1", "text/html; charset=utf-8", "vi/index.html"),
        ("/vi/", "text/html; charset=utf-8", "title: Nhà"),
        ("/vi/bai.html", "text/html; charset=utf-8", "Long road."),
        ("/assets/%C4%91%C6%B0%E1%BB%9Dng%20d%C3%A0i.svg", "image/svg+xml; charset=utf-8", "<svg "),
        ("/assets/site.css", "text/css; charset=utf-8", "css"),
        ("/assets/data.json", "application/json; charset=utf-8", "{}"),
        ("/assets/sound.mp3", "audio/mpeg", "0123456789"),
        ("/_nonla/live.js?shown=1&told=1", "text/javascript; charset=utf-8", "nonlaServe"),
    ];
    for (path, kind, part) in cases {
        let answer = site.server.get(path);
        assert_eq!(answer.status, "200", "{path}");
        has(&answer, &format!("content-type: {kind}"));
        has(&answer, "cache-control: no-cache");
        has(&answer, "x-content-type-options: nosniff");
        has(&answer, "cross-origin-resource-policy: same-origin");
        assert!(answer.text().contains(part), "{path}: {}", answer.text());
    }
    let folder = site.server.get("/vi");
    assert_eq!(folder.status, "307");
    has(&folder, "location: /vi/");
}

#[test]
fn an_address_without_a_page_gets_the_sites_own_page() {
    let site = site(alone());
    let answer = site.server.get("/vi/nowhere.html");
    assert_eq!(answer.status, "404");
    has(&answer, "content-type: text/html; charset=utf-8");
    has(&answer, "cache-control: no-cache");
    assert!(answer.text().starts_with("<p>404</p>"), "{}", answer.text());
    let long = format!("/{}.html", "a".repeat(5_000));
    assert_eq!(site.server.get(&long).status, "404");
}

#[test]
fn no_way_leads_out_of_the_site_or_to_what_is_hidden() {
    let site = site(alone());
    for path in [
        "/../outside.txt",
        "/%2e%2e/outside.txt",
        "/vi/..%2f..%2foutside.txt",
        "/vi/../../outside.txt",
        "/..%5coutside.txt",
        "/%2e%2e%2foutside.txt",
        "//outside.txt",
        "/outside.txt",
        "/site.toml",
        "/content/bai/index.vi.md",
        "/.secret",
        "/%2esecret",
        "/nonla-manifest.txt",
        "/index.html%00.txt",
        "/_nonla/",
        "/_nonla/other.js",
    ] {
        let answer = site.server.get(path);
        assert_eq!(answer.status, "404", "{path}");
        assert!(!answer.text().contains("outside") && !answer.text().contains("hidden"), "{path}: {}", answer.text());
    }
}

#[test]
fn only_this_computer_is_answered() {
    let site = site(alone());
    let port = site.server.address.port();
    let with = |hosts: &str| site.server.send(&format!("GET / HTTP/1.1\r\n{hosts}Connection: close\r\n\r\n"));
    for good in ["localhost", "127.0.0.1", "[::1]"] {
        assert_eq!(with(&format!("Host: {good}:{port}\r\n")).status, "200", "{good}");
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
        assert!(["400", "403"].contains(&answer.status.as_str()), "{bad}: {}", answer.text());
        assert!(!answer.text().contains("vi/index.html"));
    }
    let absolute = site.server.send(&format!("GET http://evil.example/ HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n"));
    assert_ne!(absolute.status, "200");
    assert!(site.server.address.ip().is_loopback());
    assert!(site.server.near.is_none());
}

#[test]
fn no_other_site_hears_what_is_new_here() {
    let site = site(alone());
    for (from, status) in [("same-origin", "200"), ("cross-site", "403"), ("same-site", "403")] {
        assert_eq!(site.server.ask("GET", "/_nonla/news.js?told=0", &format!("Sec-Fetch-Site: {from}\r\n")).status, status, "{from}");
    }
}

#[test]
fn pages_are_read_and_never_changed() {
    let site = site(alone());
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"] {
        let answer = site.server.ask(method, "/", "");
        assert_eq!(answer.status, "405", "{method}");
        has(&answer, "allow: GET, HEAD");
    }
    let head = site.server.ask("HEAD", "/assets/site.css", "");
    assert_eq!(head.status, "200");
    has(&head, "content-length: 3");
    assert!(head.body.is_empty());
}

#[test]
fn a_film_can_be_entered_in_the_middle_and_what_is_old_is_not_sent_again() {
    let site = site(alone());
    let part = site.server.ask("GET", "/assets/sound.mp3", "Range: bytes=3-5\r\n");
    assert_eq!((part.status.as_str(), part.text().as_str()), ("206", "345"));
    let answer = site.server.get("/assets/sound.mp3");
    let modified = answer.head.lines().find_map(|line| line.strip_prefix("last-modified: ")).expect("a date");
    assert_eq!(site.server.ask("GET", "/assets/sound.mp3", &format!("If-Modified-Since: {modified}\r\n")).status, "304");
}

#[test]
fn a_port_that_was_named_is_taken_or_refused() {
    let folder = bare_project();
    let other = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = other.local_addr().expect("an address").port();
    let error = run(task(folder.path()), Show { port: Some(port), ..alone() }).expect_err("taken");
    assert!(matches!(error, ServeError::PortTaken { port: taken } if taken == port), "{error}");
    assert!(error.message(Tongue::Vi).contains(&port.to_string()));

    let first = Server::with(task(folder.path()), Show { port: None, ..alone() }).address;
    let second = Server::with(task(folder.path()), Show { port: None, ..alone() }).address;
    assert!(first.port() >= 1111 && second.port() != first.port());
    assert!(first.ip().is_loopback() && second.ip().is_loopback());
}

#[test]
fn a_class_room_reads_the_site_as_it_was_built() {
    let site = site(Show { lan: true, names: vec!["lop-hoc.local".to_owned()], ..alone() });
    let page = site.server.get("/vi/bai.html");
    assert_eq!(page.status, "200");
    assert!(!page.text().contains("/_nonla/") && page.text().contains("Long road."), "{}", page.text());
    assert_eq!(site.server.get("/_nonla/news.js?told=0").status, "404");
    assert!(!site.server.get("/nowhere.html").text().contains("/_nonla/"));
    let port = site.server.address.port();
    let with = |host: &str| site.server.send(&format!("GET / HTTP/1.1\r\nHost: {host}:{port}\r\nConnection: close\r\n\r\n")).status;
    assert_eq!((with("lop-hoc.local"), with("127.0.0.1"), with("evil.example")), ("200".to_owned(), "200".to_owned(), "403".to_owned()));
    // The address others use may not be there at all; if it is, it is answered.
    if let Some(near) = site.server.near {
        let server = Server { address: near, near: None };
        assert_eq!(server.get("/vi/bai.html").text(), page.text());
    }
}

#[test]
fn two_hundred_phones_are_answered_at_once() {
    let site = site(Show { lan: true, ..alone() });
    let page = site.server.get("/vi/bai.html");
    let address = site.server.address;
    let phones: Vec<_> = (0..200)
        .map(|_| {
            let page = page.clone();
            std::thread::spawn(move || {
                let server = Server { address, near: None };
                (0..3).all(|_| server.get("/vi/bai.html").body == page.body && server.get("/assets/sound.mp3").status == "200")
            })
        })
        .collect();
    assert!(phones.into_iter().all(|phone| phone.join().expect("a phone")));
}

#[test]
fn nothing_is_written_by_looking() {
    let folder = bare_project();
    let before = support::files_under(folder.path());
    let server = Server::start(folder.path());
    assert_eq!(server.get("/vi/").status, "200");
    assert_eq!(support::files_under(folder.path()), before);
    assert!(fs::metadata(folder.path().join("dist")).is_err());
}
