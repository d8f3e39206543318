//! Whom and what the server refuses. Pure, so that a table tests it.

use std::net::SocketAddr;

use crate::model::path::decode;
use crate::write::MANIFEST;

/// The names by which a browser may call us, all with our port.
#[derive(Clone, Debug)]
pub(super) struct Names {
    /// Our port.
    pub port: u16,
    /// Beside the address that was reached and this computer's own: the names others know it by.
    pub known: Vec<String>,
    /// Whether others than this computer are answered.
    pub others: bool,
}

impl Names {
    /// Whether a `Host` names us; `reached` is the address of ours to which the browser came.
    ///
    /// Any page of the web can make a browser ask 127.0.0.1, under a name of its own that leads there (DNS
    /// rebinding). Then the name in `Host` is not one of ours.
    pub(super) fn are_ours(&self, host: &str, reached: Option<SocketAddr>) -> bool {
        let names = ["localhost", "127.0.0.1", "[::1]"].into_iter().map(str::to_owned);
        let reached = reached.filter(|_| self.others).map(|address| address.ip().to_string());
        let known = self.known.iter().filter(|_| self.others).cloned();
        names.chain(reached).chain(known).any(|name| {
            let given = host.get(..name.len()).filter(|start| start.eq_ignore_ascii_case(&name)).map(|_| &host[name.len()..]);
            given.is_some_and(|rest| rest == format!(":{}", self.port) || rest.is_empty() && self.port == 80)
        })
    }
}

/// Whether the path of an address, still percent-encoded, may be looked up in the output folder: no
/// way out of it, no hidden files, not our manifest.
pub(super) fn is_public(path: &str) -> bool {
    let path = decode(path);
    let Some(path) = path.strip_prefix('/') else { return false };
    let mut names: Vec<&str> = path.split('/').collect();
    // `vi/` names a folder, and the empty path the root.
    if names.last() == Some(&"") {
        names.pop();
    }
    let plain = |name: &&str| !name.is_empty() && !name.starts_with('.') && !name.contains(['\\', ':']) && !name.contains(char::is_control);
    names.iter().all(plain) && !path.eq_ignore_ascii_case(MANIFEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(port: u16, others: bool) -> Names {
        Names { port, known: vec!["lop-hoc.local".to_owned()], others }
    }

    #[test]
    fn only_this_computer_at_this_port_is_answered() {
        let reached = "192.168.1.7:1111".parse().ok();
        for good in ["localhost:1111", "LOCALHOST:1111", "127.0.0.1:1111", "[::1]:1111"] {
            assert!(names(1111, false).are_ours(good, None) && names(1111, true).are_ours(good, reached), "{good}");
        }
        for bad in ["", "localhost", "localhost:80", "127.0.0.1:11111", "evil.example:1111", "localhost.evil.example:1111", "đ:1111"] {
            assert!(!names(1111, false).are_ours(bad, None) && !names(1111, true).are_ours(bad, reached), "{bad}");
        }
        assert!(names(80, false).are_ours("localhost", None));
    }

    #[test]
    fn the_class_room_calls_us_by_the_address_it_came_to_or_our_name() {
        let reached = "192.168.1.7:1111".parse().ok();
        for good in ["192.168.1.7:1111", "Lop-Hoc.local:1111"] {
            assert!(names(1111, true).are_ours(good, reached), "{good}");
            assert!(!names(1111, false).are_ours(good, reached), "{good}");
        }
        for bad in ["192.168.1.8:1111", "192.168.1.70:1111", "lop-hoc.local.evil.example:1111", "lop-hoc:1111"] {
            assert!(!names(1111, true).are_ours(bad, reached), "{bad}");
        }
    }

    #[test]
    fn only_what_lies_openly_in_the_folder_is_looked_up() {
        for good in ["/", "/vi/", "/vi/a.html", "/vi/%C4%91%C6%B0%E1%BB%9Dng%20d%C3%A0i.svg", "/a..b/c.html", "/%252e%252e/a"] {
            assert!(is_public(good), "{good}");
        }
        for bad in [
            "",
            "*",
            "//evil.example/",
            "/../a",
            "/%2e%2e/a",
            "/vi/..%2f..%2fa",
            "/%5c..%5ca",
            "/c:/a",
            "/.git/config",
            "/vi/.x",
            "/a%00b",
            "/nonla-manifest.txt",
            "/Nonla-Manifest.TXT",
            "/nonla%2Dmanifest.txt",
            "/vi//a",
        ] {
            assert!(!is_public(bad), "{bad}");
        }
    }
}
