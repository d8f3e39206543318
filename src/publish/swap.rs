//! The whole new site at one stroke: a folder beside the target is exchanged for it.
//!
//! It costs nothing to copy: what has not changed, the user's own files and our memory in `.nonla/` get a second
//! name (a hard link) in the new folder. So it works where the file system knows second names and the system can
//! exchange two folders: on Linux and macOS, not on FAT. Whether it does is tried on the target itself.

use std::collections::BTreeSet;
use std::fs::{self, Metadata};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::disk::exchange;
use super::state::INCOMING;

/// Where the new folder is put together, and the old one goes.
fn beside(top: &Path) -> Option<PathBuf> {
    let mut name = top.file_name()?.to_owned();
    name.push(".nonla-next");
    Some(top.with_file_name(name))
}

/// Removes what an interrupted run left beside the target: the new folder before the exchange, the old one after.
pub(super) fn sweep(top: &Path) -> io::Result<()> {
    match beside(top).map(fs::remove_dir_all) {
        Some(Err(error)) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Does the renames and removals by an exchange; `false` when it cannot be done so, and nothing has changed.
pub(super) fn switch(top: &Path, renames: &[(String, String)], gone: &[String]) -> bool {
    let Some(next) = beside(top) else { return false };
    let done = can(top, &next).and_then(|()| assemble(top, &next, renames, gone)).and_then(|()| exchange(top, &next));
    // The old folder, or what could not be put together. What stays is swept by the next run.
    let _ = sweep(top);
    done.is_ok()
}

/// Tries both arts beside the target.
fn can(top: &Path, next: &Path) -> io::Result<()> {
    sweep(top)?;
    let above = top.parent().ok_or(ErrorKind::Unsupported)?;
    // The top of a disk cannot be exchanged, and a folder of another owner would become ours.
    if !alike(&fs::symlink_metadata(top)?, &fs::symlink_metadata(above)?, Device) {
        return Err(ErrorKind::Unsupported.into());
    }
    let (one, other) = (next.join("1"), next.join("2"));
    fs::create_dir_all(&one)?;
    fs::create_dir(&other)?;
    fs::write(one.join("file"), "x")?;
    fs::hard_link(one.join("file"), other.join("link"))?;
    exchange(&one, &other)?;
    sweep(top)
}

/// Makes `next` what the target will be.
fn assemble(top: &Path, next: &Path, renames: &[(String, String)], gone: &[String]) -> io::Result<()> {
    let replaced = renames.iter().map(|(_, to)| to.as_str());
    let without: BTreeSet<&str> = gone.iter().map(String::as_str).chain(replaced).chain([INCOMING]).collect();
    link_all(top, next, "", &without)?;
    for (from, to) in renames {
        let path = next.join(to);
        if let Some(above) = path.parent() {
            fs::create_dir_all(above)?;
        }
        fs::hard_link(top.join(from), path)?;
    }
    Ok(())
}

/// Gives everything in a folder a second name, but for `without`. A folder that is empty for lack of them is left out.
fn link_all(from: &Path, to: &Path, name: &str, without: &BTreeSet<&str>) -> io::Result<()> {
    let old = fs::symlink_metadata(from)?;
    fs::create_dir(to)?;
    fs::set_permissions(to, old.permissions())?;
    if !alike(&old, &fs::symlink_metadata(to)?, Owner) {
        return Err(ErrorKind::Unsupported.into());
    }
    let mut left_out = false;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let own = entry.file_name();
        let path = match (name, own.to_str()) {
            ("", Some(own)) => own.to_owned(),
            (name, Some(own)) => format!("{name}/{own}"),
            // No name of ours.
            (name, None) => format!("{name}/\0"),
        };
        if without.contains(path.as_str()) {
            left_out = true;
        } else if entry.file_type()?.is_dir() {
            link_all(&entry.path(), &to.join(&own), &path, without)?;
            left_out |= !to.join(&own).exists();
        } else {
            fs::hard_link(entry.path(), to.join(&own))?;
        }
    }
    if left_out && !name.is_empty() {
        // Refused when something is in it, which is all there is to know.
        let _ = fs::remove_dir(to);
    }
    Ok(())
}

/// In what two folders must be alike.
enum Trait {
    Device,
    Owner,
}
use Trait::{Device, Owner};

#[cfg(unix)]
fn alike(a: &Metadata, b: &Metadata, what: Trait) -> bool {
    use std::os::unix::fs::MetadataExt;
    match what {
        Device => a.dev() == b.dev(),
        Owner => (a.uid(), a.gid()) == (b.uid(), b.gid()),
    }
}

#[cfg(not(unix))]
fn alike(_: &Metadata, _: &Metadata, _: Trait) -> bool {
    false
}
