//! Files compared, copied and moved without holding them in memory.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use super::WriteError;
use crate::model::output::Artifact;

/// How much is read at once.
const BLOCK: usize = 64 * 1024;

/// How many bytes the artifact has.
pub(super) fn length(artifact: &Artifact) -> Result<u64, WriteError> {
    match artifact {
        Artifact::Bytes(bytes) => Ok(bytes.len() as u64),
        Artifact::Copy(file) => fs::metadata(file).map(|meta| meta.len()).map_err(|source| unreadable(file, source)),
    }
}

/// Whether the file `at`, which like the artifact has `length` bytes, has the same ones.
pub(super) fn same(at: &Path, artifact: &Artifact, length: u64) -> Result<bool, WriteError> {
    // An old file that cannot be read is simply not the same: moving the new one over it will tell.
    let Ok(mut old) = File::open(at) else { return Ok(false) };
    match artifact {
        Artifact::Bytes(bytes) => Ok(same_bytes(&mut old, &mut bytes.as_slice(), length).unwrap_or(false)),
        Artifact::Copy(file) => {
            let mut new = File::open(file).map_err(|source| unreadable(file, source))?;
            Ok(same_bytes(&mut old, &mut new, length).unwrap_or(false))
        }
    }
}

fn same_bytes(a: &mut impl Read, b: &mut impl Read, length: u64) -> io::Result<bool> {
    // One byte more than a small file has, so that its end shows in the first round.
    let block = usize::try_from(length).map_or(BLOCK, |length| length.saturating_add(1).min(BLOCK));
    let (mut left, mut right) = (vec![0; block], vec![0; block]);
    loop {
        let (n, m) = (fill(a, &mut left)?, fill(b, &mut right)?);
        if left[..n] != right[..m] {
            return Ok(false);
        }
        if n < block {
            return Ok(true);
        }
    }
}

/// Reads until the block is full or the end is reached.
fn fill(from: &mut impl Read, block: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < block.len() {
        match from.read(&mut block[filled..]) {
            Ok(0) => break,
            Ok(n) => filled += n,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

/// Writes the artifact into the file `at`.
pub(super) fn write(artifact: &Artifact, at: &Path) -> Result<(), WriteError> {
    let failed = |source| WriteError::Io { at: at.to_owned(), source };
    match artifact {
        Artifact::Bytes(bytes) => fs::write(at, bytes).map_err(failed),
        Artifact::Copy(file) => {
            let from = File::open(file).map_err(|source| unreadable(file, source))?;
            copy(from, at).map_err(failed)
        }
    }
}

/// Unlike `fs::copy`, does not copy permissions: a read-only picture must not make a read-only site.
fn copy(mut from: File, to: &Path) -> io::Result<()> {
    io::copy(&mut from, &mut File::create(to)?).map(drop)
}

/// Moves a file over another, even where the system cannot rename between the two folders. Whoever
/// looks at `to` sees the old file or the new one, never half of it.
pub(super) fn carry(from: &Path, to: &Path) -> io::Result<()> {
    match fs::rename(from, to) {
        Err(error) if error.kind() == ErrorKind::CrossesDevices => {
            let mut name = to.file_name().unwrap_or_default().to_owned();
            name.push(".nonla-part");
            let part = to.with_file_name(name);
            let arrived = File::open(from).and_then(|from| copy(from, &part)).and_then(|()| fs::rename(&part, to));
            if arrived.is_err() {
                // Half a copy only takes up the room that may be what is missing.
                let _ = fs::remove_file(&part);
            }
            arrived.and_then(|()| fs::remove_file(from))
        }
        result => result,
    }
}

fn unreadable(file: &Path, source: io::Error) -> WriteError {
    WriteError::Unreadable { file: file.to_owned(), source }
}
