//! Fingerprints of bytes. The only file that names blake3 and sha2.

use std::io::{self, Read};

use sha2::{Digest, Sha256};

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

/// The SHA-256 of `text` as a content security policy names it: `sha256-…`, in Base64. What stands in a
/// page under this name is run or applied only if not a letter of it was changed.
pub fn for_policy(text: &str) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = "sha256-".to_owned();
    for three in Sha256::digest(text).chunks(3) {
        let bits = three.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        for at in 0..4 {
            let six = (bits >> (18 - 6 * at) & 63) as usize;
            out.push(if at <= three.len() { char::from(LETTERS[six]) } else { '=' });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::for_policy;

    #[test]
    fn a_policy_names_a_text_as_browsers_do() {
        // From the example in the specification of the policy, and of nothing at all.
        assert_eq!(for_policy("alert('Hello, world.');"), "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=");
        assert_eq!(for_policy(""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }
}
