//! One rule, one file.

pub mod articles;
pub mod care;
pub mod choices;
pub mod colours;
pub mod headings;
pub mod law;
pub mod letters;
pub mod links;
pub mod pictures;
pub mod sentences;
pub mod tables;
pub mod unused;
pub mod wording;
