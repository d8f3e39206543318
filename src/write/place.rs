//! Where an output folder may be: not around, in or over the sources of its project.

use std::io;
use std::path::{Component, Path, PathBuf};

use super::WriteError;

/// The folders of a project that hold what people wrote.
const SOURCES: [&str; 4] = ["content", "themes", "static", "src"];

/// The real place of `output`, free of symbolic links, if a site of the project at `root` may be
/// written there. Neither needs to exist.
pub(crate) fn resolve(root: &Path, output: &Path) -> Result<PathBuf, WriteError> {
    let found = |path: &Path| real(path).map_err(|source| WriteError::Io { at: path.to_owned(), source });
    let (root, target) = (found(root)?, found(output)?);
    let mut refused = root.starts_with(&target);
    for name in SOURCES {
        // A link to nothing holds no sources.
        if let Ok(source) = real(&root.join(name)) {
            refused |= source.starts_with(&target) || target.starts_with(&source);
        }
    }
    if refused { Err(WriteError::IsSource { folder: output.to_owned() }) } else { Ok(target) }
}

/// The folder beside `target` where new files wait: on the same disk, so that moving them is cheap.
pub(super) fn beside(target: &Path) -> Result<PathBuf, WriteError> {
    let Some(name) = target.file_name() else { return Err(WriteError::WholeDisk { folder: target.to_owned() }) };
    let mut name = name.to_owned();
    name.push(".nonla-new");
    Ok(target.with_file_name(name))
}

/// The path without symbolic links, `.` and `..`, as far as it exists; the rest as written. A link
/// to nothing (a stick that was pulled out, say) is an error.
fn real(path: &Path) -> io::Result<PathBuf> {
    let mut real = PathBuf::new();
    for part in std::path::absolute(path)?.components() {
        match part {
            Component::CurDir => {}
            // What was gathered so far has no links in it, so its parent is the folder above.
            Component::ParentDir => {
                real.pop();
            }
            part => {
                real.push(part);
                match real.canonicalize() {
                    Ok(canonical) => real = canonical,
                    Err(error) if real.is_symlink() => return Err(error),
                    Err(_) => {}
                }
            }
        }
    }
    Ok(real)
}
