//! Fingerprints of bytes. The only file that names blake3.

use std::io::{self, Read};

/// The BLAKE3 hash of `bytes`, in hexadecimal.
pub fn of(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().to_string()
}

/// [`of`] for something too large to hold.
///
/// # Errors
/// What reading says.
pub fn of_reader(reader: impl Read) -> io::Result<String> {
    let mut hasher = blake3::Hasher::new();
    hasher.update_reader(reader)?;
    Ok(hasher.finalize().to_hex().to_string())
}

/// `name` with the first eight digits of `hash` before its extension: `style.1f2e3d4c.css`.
pub fn fingerprinted(name: &str, hash: &str) -> String {
    let short = hash.get(..8).unwrap_or(hash);
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{short}.{extension}"),
        None => format!("{name}.{short}"),
    }
}
