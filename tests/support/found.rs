//! Everything that was found, told at once.

/// Fails with everything that was found.
#[track_caller]
pub fn expect_none(found: &[String], what: &str) {
    assert!(found.is_empty(), "{what}:\n  {}", found.join("\n  "));
}
