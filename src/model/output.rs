//! The finished site as a value: paths and what goes there.

use std::path::PathBuf;

use super::path::OutPath;

/// The content of one file of the output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Artifact {
    /// These bytes.
    Bytes(Vec<u8>),
    /// The bytes of this file, unchanged.
    Copy(PathBuf),
}

/// Something that takes artifacts as they are made, from several threads, each path once.
///
/// A sink keeps its own trouble (a full disk, say) and tells it when it is finished: the room
/// that makes artifacts can do nothing about it.
pub trait Sink: Sync {
    /// Takes one artifact.
    fn put(&self, path: OutPath, artifact: Artifact);
}

/// Is told how many of how many artifacts are done, from several threads.
pub type Progress<'a> = &'a (dyn Fn(usize, usize) + Sync);
