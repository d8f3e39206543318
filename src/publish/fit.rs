//! What the disks of readers cannot hold: FAT32 sticks and Windows, asked before anything is written.

use std::collections::BTreeMap;

use super::listing::Listing;
use crate::diag::catalogue::publish::{PUBLISH_BAD_NAME, PUBLISH_CROWDED, PUBLISH_LONG_PATH, PUBLISH_SAME_NAME};
use crate::diag::{Diagnostic, Report};
use crate::write::fold;

/// Windows reads no longer paths than 260; a stick's letter and the folders above the site need some of that.
const LONGEST_PATH: usize = 200;
/// A folder of FAT32 has this many places, and a name takes one and one more for every 13 letters.
const PLACES: usize = 65_536;
/// Names that Windows keeps for devices, whatever follows the first dot.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// Tells of every file of `site` that a stick or Windows could not hold.
pub fn check(site: &Listing, report: &mut Report) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for path in site.files.keys().map(|path| path.as_str()) {
        if let Some(part) = path.split('/').find(|part| !is_portable(part)) {
            report.add(Diagnostic::in_file(&PUBLISH_BAD_NAME, path).with("name", part));
        }
        if let Some(other) = seen.insert(fold(path), path) {
            report.add(Diagnostic::in_file(&PUBLISH_SAME_NAME, path).with("other", other));
        }
        let length = path.encode_utf16().count();
        if length > LONGEST_PATH {
            report.add(
                Diagnostic::in_file(&PUBLISH_LONG_PATH, path).with("length", length.to_string()).with("most", LONGEST_PATH.to_string()),
            );
        }
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        *places.entry(folder).or_default() += 1 + name.encode_utf16().count().div_ceil(13);
    }
    for (folder, places) in places {
        if places > PLACES {
            report.add(Diagnostic::of_project(&PUBLISH_CROWDED).with("folder", format!("{folder}/")));
        }
    }
}

/// Whether Windows and FAT take this name of a file or folder.
fn is_portable(name: &str) -> bool {
    let forbidden = |c: char| c.is_control() || matches!(c, '"' | '*' | ':' | '<' | '>' | '?' | '|' | '\\');
    let stem = name.split('.').next().unwrap_or(name).trim_end().to_lowercase();
    let numbered = ["com", "lpt"].iter().any(|port| {
        stem.strip_prefix(port).is_some_and(|rest| matches!(rest, "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "¹" | "²" | "³"))
    });
    let device = DEVICES.contains(&stem.as_str()) || numbered;
    !name.contains(forbidden) && !name.ends_with(['.', ' ']) && !device && name.encode_utf16().count() <= 255
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::path::OutPath;
    use crate::publish::Print;

    fn codes(paths: &[&str]) -> Vec<&'static str> {
        let print = Print { hash: String::new(), length: 1 };
        let files = paths.iter().filter_map(|path| OutPath::new(*path)).map(|path| (path, print.clone())).collect();
        let mut report = Report::default();
        check(&Listing { files, ..Listing::default() }, &mut report);
        report.sorted(|_| String::new()).iter().map(|diagnostic| diagnostic.code.name).collect()
    }

    #[test]
    fn names_that_sticks_and_windows_do_not_take_are_told() {
        for bad in ["a:b.html", "vi/c?.html", "x/con.html", "AUX", "x/Com1.tar.gz", "ends./a", "a ", "a|b", "q\"q", "a\u{7}b"] {
            assert_eq!(codes(&[bad]), ["publish/bad-name"], "{bad}");
        }
        assert_eq!(codes(&[&format!("{}.html", "ă".repeat(251))]), ["publish/bad-name", "publish/long-path"]);
        assert_eq!(codes(&["vi/đường dài.html", "console.html", "com10.js", "communes.html", "a.b.c", ".nojekyll"]), [""; 0]);
    }

    #[test]
    fn names_that_differ_only_in_case_are_one_name_on_a_stick() {
        assert_eq!(codes(&["vi/Đường.html", "vi/đường.html", "vi/ĐƯỜNG.svg"]), ["publish/same-name"]);
    }

    #[test]
    fn long_paths_and_crowded_folders_are_told() {
        assert_eq!(codes(&[&format!("{}/a.html", "b".repeat(193))]), [""; 0]);
        assert_eq!(codes(&[&format!("{}/a.html", "b".repeat(194))]), ["publish/long-path"]);
        let many: Vec<String> = (0..32_768).map(|n| format!("vi/{n}.html")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        assert_eq!(codes(&many), [""; 0]);
        assert_eq!(codes(&[many.as_slice(), &["vi/one-more.html"]].concat()), ["publish/crowded-folder"]);
    }
}
