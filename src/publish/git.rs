//! The system's `git`, in a repository of its own that is there for one delivery.
//!
//! The only file that names tempfile.

use std::ffi::OsStr;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use super::veil::Veil;

/// What the surroundings may say about other repositories, which is none of ours.
const OTHERS: [&str; 7] = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_NAMESPACE",
    "GIT_COMMON_DIR",
];

/// Who makes the commits: the program, so that no editor's address gets into the world.
const WHO: [(&str, &str); 4] = [
    ("GIT_AUTHOR_NAME", "Nón Lá"),
    ("GIT_AUTHOR_EMAIL", "nonla@localhost"),
    ("GIT_COMMITTER_NAME", "Nón Lá"),
    ("GIT_COMMITTER_EMAIL", "nonla@localhost"),
];

/// A bare repository without anything in it, which goes when this value does.
#[derive(Debug)]
pub(super) struct Git {
    repository: tempfile::TempDir,
    /// Where relative addresses are seen from.
    here: PathBuf,
}

impl Git {
    /// Makes it. `NotFound` when this computer has no `git`.
    pub(super) fn new(here: &Path) -> io::Result<Self> {
        let git = Self { repository: tempfile::Builder::new().prefix("nonla-git-").tempdir()?, here: here.to_owned() };
        let init = Command::new("git").args(["init", "-q", "--bare"]).arg(git.repository.path()).stdin(Stdio::null()).output()?;
        if init.status.success() { Ok(git) } else { Err(failure(&init.stderr)) }
    }

    /// What `git` with these arguments prints.
    pub(super) fn ask<A: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = A>) -> io::Result<Vec<u8>> {
        self.give(args, &[])
    }

    /// The same as one line of text.
    pub(super) fn line<A: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = A>) -> io::Result<String> {
        Ok(String::from_utf8_lossy(&self.ask(args)?).trim().to_owned())
    }

    /// What `git` prints when it is given `input`.
    pub(super) fn give<A: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = A>, input: &[u8]) -> io::Result<Vec<u8>> {
        let mut command = Command::new("git");
        command.arg("--git-dir").arg(self.repository.path()).args(args).current_dir(&self.here);
        for name in OTHERS {
            command.env_remove(name);
        }
        // Nobody is asked for a password in the middle of a delivery: `git` has its own ways to remember them.
        command.env("GIT_INDEX_FILE", self.repository.path().join("index")).env("GIT_TERMINAL_PROMPT", "0").env("LC_ALL", "C").envs(WHO);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        let stdin = child.stdin.take();
        let output = thread::scope(|scope| {
            // Read while it is written: both pipes are short.
            scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(input)));
            child.wait_with_output()
        })?;
        if output.status.success() { Ok(output.stdout) } else { Err(failure(&output.stderr)) }
    }
}

/// What `git` says of a failure, in the words of the system where it has some.
fn failure(stderr: &[u8]) -> io::Error {
    let text = String::from_utf8_lossy(stderr);
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    let kind = match () {
        () if has(&["stale info", "[rejected]", "cannot lock ref"]) => ErrorKind::ResourceBusy,
        () if has(&[
            "ermission denied",
            "uthentication failed",
            "could not read Username",
            "could not read Password",
            "403",
            "Access denied",
        ]) =>
        {
            ErrorKind::PermissionDenied
        }
        () if has(&["No space left"]) => ErrorKind::StorageFull,
        () if has(&["Connection refused", "Failed to connect"]) => ErrorKind::ConnectionRefused,
        () if has(&["ould not resolve host"]) => ErrorKind::HostUnreachable,
        () if has(&["does not appear to be a git repository", "not found"]) => ErrorKind::NotFound,
        () if has(&["timed out"]) => ErrorKind::TimedOut,
        () if has(&["hung up", "early EOF", "Connection reset", "Broken pipe", "unexpected disconnect"]) => ErrorKind::ConnectionReset,
        () => {
            let told = text.lines().find(|line| line.starts_with("fatal:") || line.starts_with("error:")).or_else(|| text.lines().next());
            // Addresses may have passwords in them, from settings of `git`.
            return io::Error::other(Veil::default().over(told.unwrap_or("git")));
        }
    };
    kind.into()
}
