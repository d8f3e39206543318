//! A folder as a target: a stick, a network share, the folder of a web server. The only file that names rustix.

use std::fs::{self, File, TryLockError};
use std::io::{self, BufReader, ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::store::{Look, Store, Stroke};
use super::{PublishError, swap};
use crate::write::{WriteError, remove, resolve};

/// With more files than this the whole disk is asked to write what it holds back, not file after file.
#[cfg(target_os = "linux")]
const FEW: usize = 32;

/// Earlier versions are nobody's business. This is how Apache is told, if the folder is one it shows.
const KEEP_OUT: &str = "Require all denied\n";

/// A folder that a site is delivered to.
#[derive(Debug)]
pub struct Disk {
    /// Its real place.
    top: PathBuf,
    /// Whether it may be exchanged for another folder as a whole.
    swap: bool,
    /// Held while we write.
    lock: Option<File>,
}

impl Disk {
    /// The folder `folder`, for the site of the project at `root` whose output folder is `output`. It need not be there,
    /// but the folder above it must: a stick that is not plugged in is not to be made up. `swap` says whether it may be
    /// exchanged for another folder as a whole. Writes nothing.
    ///
    /// # Errors
    /// [`PublishError::IsSource`] and [`PublishError::Absent`].
    pub fn at(root: &Path, output: &Path, folder: &Path, swap: bool) -> Result<Self, PublishError> {
        let target = || shown(folder);
        let top = resolve(root, folder).map_err(|error| match error {
            WriteError::IsSource { .. } => PublishError::IsSource { target: target() },
            // A link to a stick that was pulled out.
            _ => PublishError::Absent { target: target() },
        })?;
        let output = std::path::absolute(output).and_then(|output| output.canonicalize().or(Ok(output)));
        if output.is_ok_and(|output| output.starts_with(&top) || top.starts_with(&output)) {
            return Err(PublishError::IsSource { target: target() });
        }
        let there = top.is_dir() || top.parent().is_some_and(Path::is_dir);
        if there { Ok(Self { top, swap, lock: None }) } else { Err(PublishError::Absent { target: target() }) }
    }

    /// Makes the folder if it is not there, and keeps other runs out of it while this value lives.
    ///
    /// # Errors
    /// [`PublishError::Busy`], and what the disk refuses.
    pub fn claim(&mut self) -> Result<(), PublishError> {
        let failed = |source| PublishError::Io { at: shown(&self.top), source };
        let folder = self.top.join(super::state::STATE);
        fs::create_dir_all(&folder).map_err(failed)?;
        let lock = File::options().create(true).append(true).open(folder.join("lock")).map_err(failed)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(PublishError::Busy { target: shown(&self.top) }),
            // Some network disks have no locks. Better an unguarded delivery there than none.
            Err(TryLockError::Error(_)) => {}
        }
        self.lock = Some(lock);
        let keep_out = folder.join(".htaccess");
        if !keep_out.exists() {
            fs::write(keep_out, KEEP_OUT).map_err(failed)?;
        }
        swap::sweep(&self.top).map_err(failed)
    }

    fn under(&self, at: &str) -> PathBuf {
        let mut path = self.top.clone();
        path.extend(at.split('/').filter(|part| !part.is_empty()));
        path
    }
}

/// A path as people write it.
fn shown(path: &Path) -> String {
    let text = path.display().to_string();
    if cfg!(windows) { text.replace('\\', "/") } else { text }
}

impl Store for Disk {
    fn look(&self, at: &str) -> io::Result<Look> {
        match fs::symlink_metadata(self.under(at)) {
            Ok(meta) if meta.is_dir() => Ok(Look::Folder),
            // A link never is what we put there, whatever it leads to.
            Ok(meta) => Ok(Look::File(if meta.is_file() { meta.len() } else { 0 })),
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(Look::Nothing),
            Err(error) => Err(error),
        }
    }

    fn read(&self, at: &str) -> io::Result<Box<dyn Read + '_>> {
        let file = File::open(self.under(at))?;
        // What was written a moment ago must come from the disk now, not from memory: sticks lie.
        #[cfg(target_os = "linux")]
        let _ = rustix::fs::fadvise(&file, 0, None, rustix::fs::Advice::DontNeed);
        Ok(Box::new(BufReader::with_capacity(64 * 1024, file)))
    }

    fn names(&self, at: &str) -> io::Result<Vec<String>> {
        let entries = match fs::read_dir(self.under(at)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let mut names = entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect::<io::Result<Vec<_>>>()?;
        names.sort();
        Ok(names)
    }

    fn put(&self, at: &str, from: &mut dyn Read) -> io::Result<()> {
        let path = self.under(at);
        make_above(&path)?;
        // Not into the old file: its bytes may have a second name.
        match fs::remove_file(&path) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        io::copy(from, &mut File::create(&path)?).map(drop)
    }

    fn settle(&self, files: &[String]) -> io::Result<()> {
        #[cfg(target_os = "linux")]
        if files.is_empty() || files.len() > FEW {
            // Not every file system knows it; then each file is asked.
            if rustix::fs::syncfs(File::open(&self.top)?).is_ok() {
                return Ok(());
            }
        }
        for at in files {
            // Windows wants the right to write for this; elsewhere a file of which one may only read is no obstacle.
            File::options().read(true).write(cfg!(windows)).open(self.under(at))?.sync_all()?;
        }
        Ok(())
    }

    fn keep(&self, from: &str, to: &str) -> io::Result<()> {
        let (source, path) = (self.under(from), self.under(to));
        make_above(&path)?;
        if fs::hard_link(&source, &path).is_ok() {
            return Ok(());
        }
        self.put(to, &mut File::open(source)?)
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        let path = self.under(to);
        make_above(&path)?;
        fs::rename(self.under(from), path)
    }

    fn delete(&self, at: &str) -> io::Result<()> {
        remove(&self.under(at), &self.top)
    }

    fn clear(&self, at: &str) -> io::Result<()> {
        match fs::remove_dir_all(self.under(at)) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    fn takes(&self, length: u64) -> io::Result<bool> {
        if length <= u64::from(u32::MAX) {
            return Ok(true);
        }
        // FAT32 says so at once; others promise the room without writing anything.
        let probe = self.under(super::state::STATE).join("probe");
        let said = File::create(&probe)?.set_len(length);
        fs::remove_file(&probe)?;
        Ok(!matches!(said, Err(error) if matches!(error.kind(), ErrorKind::FileTooLarge | ErrorKind::InvalidInput)))
    }

    fn switch(&self, renames: &[(String, String)], gone: &[String]) -> io::Result<Stroke> {
        Ok(if self.swap && swap::switch(&self.top, renames, gone) { Stroke::Done } else { Stroke::Cannot })
    }
}

fn make_above(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)
}

/// Exchanges two folders beside each other, so that at no moment either name is without one.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
pub(super) fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE)?)
}

/// Other systems can only rename twice, with a moment in between in which there is no site at all.
#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
pub(super) fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}
