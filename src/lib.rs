//! nonla.
pub mod build;
pub mod cli;
pub mod config;
pub mod diag;
pub mod discover;
pub mod model;
pub mod par;
pub mod serve;
pub mod text;
pub mod write;
