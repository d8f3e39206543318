//! What may be written in the files of a project, as tables: for the comments in new files, and for editors
//! that complete what is typed.

pub mod front_matter;
pub mod keys;
