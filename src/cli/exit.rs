//! How a command ended, for scripts.

use std::process::ExitCode;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// 0: what was asked is done.
    Fine,
    /// 1: the content, or the folder it would go to, has problems that the report tells.
    Problems,
    /// 2: the command line makes no sense.
    WrongUsage,
    /// 3: the computer did not let us.
    CouldNotRun,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Fine => 0,
            Exit::Problems => 1,
            Exit::WrongUsage => 2,
            Exit::CouldNotRun => 3,
        })
    }
}
