//! What opens the door of a distant target.

use std::fmt;

#[cfg(feature = "remote")]
use super::veil::Veil;

/// Names and secrets for one target; what is not needed or not known is empty.
#[derive(Clone, Default)]
pub struct Credentials {
    /// WebDAV: who logs in.
    pub user: String,
    /// WebDAV: with what.
    pub password: String,
    /// S3: the name of the key.
    pub key: String,
    /// S3: the key.
    pub secret: String,
    /// S3: what belongs to a key that is lent for a while.
    pub session: String,
    /// SSH: a file with a key.
    pub identity: String,
}

impl Credentials {
    /// What must not be shown.
    #[cfg(feature = "remote")]
    pub(super) fn veil(&self) -> Veil {
        Veil::new([&self.password, &self.secret, &self.session, &self.key].map(String::as_str))
    }
}

impl fmt::Debug for Credentials {
    /// Shows no secret, so that none gets anywhere by accident.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials").finish_non_exhaustive()
    }
}
