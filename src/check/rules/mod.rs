//! One rule, one file.

pub mod choices;
pub mod colours;
pub mod headings;
pub mod law;
pub mod links;
pub mod pictures;
pub mod tables;
