//! What a target must be able to do: the seam between how a site is delivered and where it goes.

use std::io::{self, Read};

/// What lies under a name of a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Nothing.
    Nothing,
    /// A file of this many bytes.
    File(u64),
    /// A folder.
    Folder,
}

/// A place with files under names, which are written with `/` and relative to the top of the target.
///
/// Everything [`Delivery`](super::Delivery) does to a target goes through here, one call for each thing
/// that can fail or be interrupted. A folder is one; what else can keep bytes under names may become one.
pub trait Store {
    /// What lies at `at`.
    ///
    /// # Errors
    /// What the target says.
    fn look(&self, at: &str) -> io::Result<Look>;

    /// The bytes of the file `at`, as the target itself has them.
    ///
    /// # Errors
    /// What the target says; `NotFound` when there is no such file.
    fn read(&self, at: &str) -> io::Result<Box<dyn Read + '_>>;

    /// The names directly in the folder `at` (empty: the top), sorted; none when there is no such folder.
    ///
    /// # Errors
    /// What the target says.
    fn names(&self, at: &str) -> io::Result<Vec<String>>;

    /// Writes the file `at`, and the folders above it, in place of what was there. Half a file may be left by a failure.
    ///
    /// # Errors
    /// What the target says, or reading `from`.
    fn put(&self, at: &str, from: &mut dyn Read) -> io::Result<()>;

    /// Waits until these files, or everything when none is named, are where no loss of power reaches them.
    ///
    /// # Errors
    /// What the target says.
    fn settle(&self, files: &[String]) -> io::Result<()>;

    /// Gives the bytes of the file `from` a second name, at as little cost as the target can.
    ///
    /// # Errors
    /// What the target says; `NotFound` when there is no `from`.
    fn keep(&self, from: &str, to: &str) -> io::Result<()>;

    /// Moves the file `from` over `to`, whose readers see the old or the new one and never half of it.
    ///
    /// # Errors
    /// What the target says; `NotFound` when there is no `from`.
    fn rename(&self, from: &str, to: &str) -> io::Result<()>;

    /// Removes the file `at`, if it is there, and the folders it leaves empty.
    ///
    /// # Errors
    /// What the target says.
    fn delete(&self, at: &str) -> io::Result<()>;

    /// Removes the folder `at` with everything in it, if it is there.
    ///
    /// # Errors
    /// What the target says.
    fn clear(&self, at: &str) -> io::Result<()>;

    /// Whether a file of `length` bytes can be kept at all, however much room there is.
    ///
    /// # Errors
    /// What the target says.
    fn takes(&self, length: u64) -> io::Result<bool>;

    /// Does all of these renames and removals at one stroke, so that readers never see only a part of them.
    ///
    /// # Errors
    /// None that leave anything changed; `ResourceBusy` when somebody else has begun to deliver.
    fn switch(&self, renames: &[(String, String)], gone: &[String]) -> io::Result<Stroke> {
        let _ = (renames, gone);
        Ok(Stroke::Cannot)
    }

    /// Whether reading a file takes about as long as bringing it. Then what travels is read back, and of all else only the
    /// lengths are compared; and no room is set aside, which would have to travel too.
    fn is_far(&self) -> bool {
        false
    }

    /// Forgets what it remembers of what lies where, and asks anew.
    ///
    /// # Errors
    /// What the target says.
    fn forget(&self) -> io::Result<()> {
        Ok(())
    }
}

/// What came of a change at one stroke.
#[derive(Debug)]
pub enum Stroke {
    /// All of it is done.
    Done,
    /// The target cannot. Nothing that readers see has changed, and all that waits still does.
    Cannot,
    /// It is decided, and stopped here. The next run finishes it.
    Begun(io::Error),
}
