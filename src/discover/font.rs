//! The fonts that `site.toml` names.
#![expect(clippy::disallowed_methods, reason = "an edge room: it reads the project's files")]

use std::collections::BTreeMap;
use std::path::Path;

use super::walk;
use crate::diag::catalogue::{font as code, source};
use crate::diag::reason::why;
use crate::diag::{Diagnostic, Report};
use crate::model::path::OutPath;
use crate::model::settings::Settings;
use crate::text::near::nearest;

/// A font file may have this many bytes; one with all of Unicode's letters has some twenty million.
const MOST: u64 = 64 << 20;

/// The bytes of every font file by its path, as far as they can be read.
pub fn read(root: &Path, settings: &Settings, report: &mut Report) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for face in settings.fonts.iter().flat_map(|font| &font.faces) {
        let about = |code| Diagnostic::at(code, face.span).with("file", face.file.as_str());
        // A path that stays in the project has the same shape as one in the output.
        let disk = OutPath::new(face.file.as_str()).map(|path| root.join(path.as_str())).filter(|disk| disk.is_file());
        let Some(disk) = disk else {
            let near = ["themes", "static"].into_iter().flat_map(|folder| {
                let found = walk::files(&root.join(folder), folder, &mut Report::default());
                found.into_iter().map(move |file| format!("{folder}/{}", file.path)).filter(|path| is_font(path))
            });
            let near: Vec<String> = near.collect();
            let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
            let wanted = name(&face.file);
            let names: Vec<String> = near.iter().map(|path| name(path)).collect();
            let likely = nearest(&wanted, names.iter().map(String::as_str)).and_then(|found| near.iter().find(|path| name(path) == found));
            report.add(about(&code::FONT_NO_SUCH_FILE).suggest(likely.cloned()));
            continue;
        };
        if disk.metadata().is_ok_and(|meta| meta.len() > MOST) {
            report.add(about(&code::FONT_UNREADABLE));
            continue;
        }
        match std::fs::read(&disk) {
            Ok(bytes) => {
                files.insert(face.file.clone(), bytes);
            }
            Err(error) => {
                report.add(Diagnostic::in_file(&source::SOURCE_UNREADABLE, face.file.as_str()).with("reason", why(&error)));
            }
        }
    }
    files
}

/// Whether a file's name is that of a font, which is no text.
pub fn is_font(path: &str) -> bool {
    let extension = path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    matches!(extension.as_str(), "ttf" | "otf" | "ttc" | "woff" | "woff2")
}
