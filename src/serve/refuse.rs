//! Whom and what the server refuses. Pure, so that a table tests it.

use crate::model::path::decode;
use crate::write::MANIFEST;

/// Whether a `Host` names this computer at this port.
///
/// Any page of the web can make a browser ask 127.0.0.1, under a name of its own that leads there (DNS
/// rebinding). Then the name in `Host` is not one of ours.
pub(super) fn is_this_computer(host: &str, port: u16) -> bool {
    ["localhost", "127.0.0.1", "[::1]"].iter().any(|name| {
        let given = host.get(..name.len()).filter(|start| start.eq_ignore_ascii_case(name)).map(|_| &host[name.len()..]);
        given.is_some_and(|rest| rest == format!(":{port}") || rest.is_empty() && port == 80)
    })
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

    #[test]
    fn only_this_computer_at_this_port_is_answered() {
        for good in ["localhost:1111", "LOCALHOST:1111", "127.0.0.1:1111", "[::1]:1111"] {
            assert!(is_this_computer(good, 1111), "{good}");
        }
        for bad in ["", "localhost", "localhost:80", "127.0.0.1:11111", "evil.example:1111", "localhost.evil.example:1111", "đ:1111"] {
            assert!(!is_this_computer(bad, 1111), "{bad}");
        }
        assert!(is_this_computer("localhost", 80));
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
