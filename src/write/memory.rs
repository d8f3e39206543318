//! An output kept in memory, for tests, packing and serving.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::model::output::{Artifact, Sink};
use crate::model::path::OutPath;

/// Keeps every artifact as it was put.
#[derive(Debug, Default)]
pub struct MemorySink {
    files: Mutex<BTreeMap<OutPath, Artifact>>,
}

impl MemorySink {
    /// Everything that was put, in the order of paths.
    pub fn into_files(self) -> BTreeMap<OutPath, Artifact> {
        self.files.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink for MemorySink {
    fn put(&self, path: OutPath, artifact: Artifact) {
        self.files.lock().unwrap_or_else(PoisonError::into_inner).insert(path, artifact);
    }
}
