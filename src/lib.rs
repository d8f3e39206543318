//! nonla.
pub mod build;
pub mod config;
pub mod diag;
pub mod discover;
pub mod format;
pub mod hash;
pub mod model;
pub mod par;
pub mod parse;
pub mod render;
pub mod site;
pub mod text;
