//! The finished site is read again, as browsers will: every link, place, picture, style sheet and script that a page
//! names has to be there, those of the theme's templates too. What an author mistyped has been said of the text already,
//! with its line; what shows up here comes from templates, from the theme's files, or from us.

mod css;
mod html;

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::diag::catalogue::output as code;
use crate::diag::{Code, Diagnostic, Report};
use crate::model::output::{Artifact, Sink};
use crate::model::path::{OutPath, decode};

use html::Read;

/// Schemes that lead out of the site on purpose.
const OUTSIDE: [&str; 5] = ["http", "https", "mailto", "tel", "sms"];

/// Reads pages as they are made, and keeps of each only what it names.
#[derive(Debug, Default)]
pub struct Crawl {
    files: Mutex<BTreeMap<OutPath, Option<Read>>>,
}

impl Sink for Crawl {
    fn put(&self, path: OutPath, artifact: Artifact) {
        let read = match &artifact {
            Artifact::Bytes(bytes) if path.as_str().ends_with(".html") => Some(html::read(bytes)),
            Artifact::Bytes(bytes) if path.as_str().ends_with(".css") => {
                Some(Read { loads: css::urls(&String::from_utf8_lossy(bytes)).into_iter().collect(), ..Read::default() })
            }
            _ => None,
        };
        self.files.lock().unwrap_or_else(PoisonError::into_inner).insert(path, read);
    }
}

/// What is wrong with an address, and with which; the pages that name it.
type Found = BTreeMap<(&'static str, String), (&'static Code, Vec<String>)>;

impl Crawl {
    /// Every address of the web that a reader may follow, with the first page that has it.
    pub fn outside(&self) -> BTreeMap<String, String> {
        let files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        let mut outside = BTreeMap::new();
        for (path, read) in files.iter().filter_map(|(path, read)| Some((path, read.as_ref()?))) {
            for url in read.leads.iter().filter(|url| matches!(scheme(url).as_deref(), Some("http" | "https"))) {
                outside.entry(url.clone()).or_insert_with(|| path.to_string());
            }
        }
        outside
    }

    /// Says what of all that was read leads nowhere, loads something from elsewhere, or is ambiguous. The same fault on
    /// many pages is said once: it stands in a template.
    pub fn judge(self, report: &mut Report) {
        let files = self.files.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut found: Found = BTreeMap::new();
        for (path, read) in &files {
            let Some(read) = read else { continue };
            let page = path.as_str();
            let mut note = |code: &'static Code, what: String| {
                found.entry((code.name, what)).or_insert_with(|| (code, Vec::new())).1.push(page.to_owned());
            };
            for (urls, loaded) in [(&read.leads, false), (&read.loads, true)] {
                for url in urls {
                    if let Some((code, what)) = judge(page, url, loaded, &files) {
                        note(code, what);
                    }
                }
            }
            for id in &read.repeated {
                note(&code::PAGE_REPEATED_ID, id.clone());
            }
        }
        for ((_, what), (code, pages)) in found {
            let first = pages.first().map_or("", String::as_str);
            report.add(Diagnostic::of_project(code).with("page", first).with("what", what).with("count", pages.len().to_string()));
        }
    }
}

/// What is wrong with `url` on `page`; `None` if it leads to something.
fn judge(page: &str, url: &str, loaded: bool, files: &BTreeMap<OutPath, Option<Read>>) -> Option<(&'static Code, String)> {
    let said = |code: &'static Code| Some((code, url.to_owned()));
    if let Some(scheme) = scheme(url) {
        return match scheme.as_str() {
            "data" => None,
            _ if OUTSIDE.contains(&scheme.as_str()) => {
                if loaded {
                    said(&code::PAGE_OUTSIDE_REQUEST)
                } else {
                    None
                }
            }
            _ => said(&code::PAGE_NO_SUCH_FILE),
        };
    }
    if url.starts_with("//") {
        return said(&code::PAGE_OUTSIDE_REQUEST);
    }
    if url.starts_with('/') {
        return said(&code::PAGE_ABSOLUTE_LINK);
    }
    let (address, fragment) = url.split_once('#').unwrap_or((url, ""));
    let address = address.split('?').next().unwrap_or_default();
    let target = if address.is_empty() { Some(page.to_owned()) } else { joined(page, &decode(address)) };
    let Some(read) = target.and_then(OutPath::new).and_then(|target| files.get(&target)) else { return said(&code::PAGE_NO_SUCH_FILE) };
    let fragment = decode(fragment);
    match read {
        Some(read) if !fragment.is_empty() && !fragment.contains('=') && !read.ids.contains(fragment.as_str()) => {
            said(&code::PAGE_NO_SUCH_PLACE)
        }
        _ => None,
    }
}

/// The scheme of an address, in small letters; `None` of one that is relative.
fn scheme(url: &str) -> Option<String> {
    let (scheme, _) = url.split_once(':')?;
    let plain =
        scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    plain.then(|| scheme.to_ascii_lowercase())
}

/// The file that `address` means on `page`; `None` of one above the site or of a folder.
fn joined(page: &str, address: &str) -> Option<String> {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    parts.iter().all(|part| !part.is_empty()).then(|| parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_seen_from_their_page() {
        for (page, address, file) in [
            ("vi/a/b.html", "c.html", Some("vi/a/c.html")),
            ("vi/a/b.html", "../../assets/x.css", Some("assets/x.css")),
            ("index.html", "./vi/index.html", Some("vi/index.html")),
            ("index.html", "../x.html", None),
            ("vi/a.html", "b/", None),
        ] {
            assert_eq!(joined(page, address).as_deref(), file, "{address} on {page}");
        }
        assert_eq!(scheme("law:x/1").as_deref(), Some("law"));
        assert_eq!((scheme("a/b:c"), scheme("a.html")), (None, None));
    }
}
