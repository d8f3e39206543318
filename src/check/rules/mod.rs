//! One rule, one file.

pub mod choices;
pub mod colours;
pub mod headings;
pub mod links;
pub mod pictures;
pub mod tables;
