//! A file gets another text, as a whole or not at all.

use std::fs;
use std::io;
use std::path::Path;

/// Writes `text` beside `file`, then puts it in its place.
///
/// # Errors
/// When the disk refuses; then `file` is as it was.
pub(super) fn replace(file: &Path, text: &str) -> io::Result<()> {
    let beside = file.with_extension("nonla-new");
    let written = fs::write(&beside, text).and_then(|()| fs::rename(&beside, file));
    written.inspect_err(|_| {
        let _ = fs::remove_file(&beside);
    })
}
