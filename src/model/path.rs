//! Three kinds of path as three types, and the only place that turns one into another.
//!
//! A [`ContentPath`] names something under `content/`. A [`UrlPath`] names a page or file of the
//! finished site. An [`OutPath`] names a file under the output folder. All are relative, written
//! with `/`, in NFC, and free of `.` and `..`: their constructors refuse anything else.

use std::fmt;
use std::path::{Path, PathBuf};

macro_rules! path_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The path, if it is relative, not empty, and has no empty, `.` or `..` part.
            pub fn new(path: impl Into<String>) -> Option<Self> {
                let path = path.into();
                is_plain(&path).then_some(Self(path))
            }

            /// The path as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

path_type!(
    /// A file or folder under `content/`: `an-toan/nam-ngon-tay/index.vi.md`.
    ContentPath
);
path_type!(
    /// A page or file of the finished site, from its root: `vi/an-toan/nam-ngon-tay.html`.
    UrlPath
);
path_type!(
    /// A file under the output folder.
    OutPath
);

fn is_plain(path: &str) -> bool {
    !path.is_empty() && !path.contains('\\') && path.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
}

impl ContentPath {
    /// The folder that holds this file; `None` directly under `content/`.
    pub fn folder(&self) -> Option<&str> {
        self.0.rsplit_once('/').map(|(folder, _)| folder)
    }

    /// The last part.
    pub fn file_name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }

    /// What the relative link `target` means in the folder `from` (empty: `content/` itself).
    /// `None` when it leaves `content/` or names a folder only.
    pub fn resolve(from: &str, target: &str) -> Option<Self> {
        let mut parts: Vec<&str> = from.split('/').filter(|part| !part.is_empty()).collect();
        for part in target.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop()?;
                }
                name => parts.push(name),
            }
        }
        Self::new(parts.join("/"))
    }
}

impl UrlPath {
    /// The file that answers for this address.
    pub fn to_out(&self) -> OutPath {
        OutPath(self.0.clone())
    }

    /// What leads from this page to the root of the site: `../../`, or nothing at the root.
    pub fn root_prefix(&self) -> String {
        "../".repeat(self.0.matches('/').count())
    }

    /// The shortest relative reference from this page to `target`, never empty, percent-encoded.
    pub fn relative_to(&self, target: &Self) -> String {
        let (here, there) = (self.folders(), target.folders());
        let shared = here.iter().zip(&there).take_while(|(a, b)| a == b).count();
        let mut out = "../".repeat(here.len() - shared);
        for part in &there[shared..] {
            out.push_str(&encode(part));
            out.push('/');
        }
        out.push_str(&encode(target.0.rsplit('/').next().unwrap_or_default()));
        out
    }

    /// The path percent-encoded, to follow a base address or a root prefix.
    pub fn encoded(&self) -> String {
        encode(&self.0)
    }

    /// The same page in another form, beside it: `vi/a.html` as `slides` is `vi/a.slides.html`.
    pub fn in_form(&self, form: &str) -> Self {
        let (stem, extension) = self.0.rsplit_once('.').unwrap_or((&self.0, "html"));
        Self(format!("{stem}.{form}.{extension}"))
    }

    fn folders(&self) -> Vec<&str> {
        let mut parts: Vec<&str> = self.0.split('/').collect();
        parts.pop();
        parts
    }
}

impl OutPath {
    /// The file on disk, inside `root`.
    pub fn under(&self, root: &Path) -> PathBuf {
        let mut path = root.to_path_buf();
        path.extend(self.0.split('/'));
        path
    }
}

/// Percent-encodes what may not stand in a URL path (RFC 3986 `pchar` and `/` stay).
pub fn encode(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z'
            | b'A'..=b'Z'
            | b'0'..=b'9'
            | b'-'
            | b'.'
            | b'_'
            | b'~'
            | b'/'
            | b'!'
            | b'$'
            | b'('
            | b')'
            | b'*'
            | b'+'
            | b','
            | b';'
            | b'='
            | b'@' => {
                out.push(char::from(byte));
            }
            _ => {
                const HEX: &[u8; 16] = b"0123456789ABCDEF";
                out.push('%');
                out.push(char::from(HEX[usize::from(byte >> 4)]));
                out.push(char::from(HEX[usize::from(byte & 15)]));
            }
        }
    }
    out
}

/// Undoes [`encode`]; bytes that are not UTF-8 afterwards leave the text as it was.
pub fn decode(path: &str) -> String {
    if !path.contains('%') {
        return path.to_owned();
    }
    let bytes = path.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut i = 0;
    while i < bytes.len() {
        let pair = (bytes[i] == b'%').then(|| path.get(i + 1..i + 3)).flatten();
        match pair.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                i += 3;
            }
            None => {
                out.push(bytes[i]);
                i += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_references_are_shortest_and_explicit() {
        let cases = [
            ("vi/an-toan/a.html", "vi/an-toan/b.html", "b.html"),
            ("vi/an-toan/a.html", "vi/index.html", "../index.html"),
            ("vi/an-toan/a.html", "en/safety/a.html", "../../en/safety/a.html"),
            ("index.html", "vi/index.html", "vi/index.html"),
            ("vi/index.html", "assets/đ a.svg", "../assets/%C4%91%20a.svg"),
            ("vi/a.html", "vi/a.html", "a.html"),
        ];
        for (from, to, expected) in cases {
            let (from, to) = (UrlPath::new(from), UrlPath::new(to));
            assert_eq!(from.zip(to).map(|(f, t)| f.relative_to(&t)).as_deref(), Some(expected));
        }
    }

    #[test]
    fn no_path_leaves_its_root() {
        for bad in ["", "/a", "a//b", "a/../b", "..", "a/", "a\\b", "./a"] {
            assert_eq!(OutPath::new(bad), None, "{bad}");
        }
        assert_eq!(ContentPath::resolve("a/b", "../../../x.md"), None);
        assert_eq!(ContentPath::resolve("a/b", "../c/./x.md").as_ref().map(ContentPath::as_str), Some("a/c/x.md"));
    }

    #[test]
    fn decoding_undoes_encoding() {
        for text in ["a b/đường.svg", "100%.svg", "%zz", "plain"] {
            assert_eq!(decode(&encode(text)), text);
        }
    }
}
