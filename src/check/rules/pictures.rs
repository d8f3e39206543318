//! Whether alternative text says what the picture shows, in a length one can listen to. That there is one
//! at all has been asked when the text was parsed.

use super::super::Asked;
use crate::diag::catalogue::reading as code;
use crate::diag::{Diagnostic, Report};
use crate::model::body::Image;
use crate::text::fold::fold;

/// Longer than this, and nobody keeps in mind what was said at its beginning.
const MOST_LETTERS: usize = 250;

/// Endings of files.
const ENDINGS: [&str; 8] = [".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".avif", ".bmp"];

/// Words, folded, that a name of a picture begins with and that say nothing alone.
const NOTHING: [&str; 18] = [
    "img",
    "dsc",
    "dscn",
    "pxl",
    "image",
    "picture",
    "photo",
    "pic",
    "screenshot",
    "untitled",
    "hinh",
    "anh",
    "hinh anh",
    "buc anh",
    "tranh",
    "buc tranh",
    "hinh ve",
    "minh hoa",
];

/// Looks at every picture of a text.
pub fn ask(asked: &Asked<'_>, report: &mut Report) {
    for image in &asked.document.body.images {
        let letters = image.alt.chars().count();
        if is_name(image) {
            report.add(Diagnostic::at(&code::IMAGE_ALT_IS_NAME, image.span).with("alt", image.alt.trim()));
        } else if letters > MOST_LETTERS {
            let diagnostic = Diagnostic::at(&code::IMAGE_ALT_TOO_LONG, image.span);
            report.add(diagnostic.with("count", letters.to_string()).with("most", MOST_LETTERS.to_string()));
        }
    }
}

/// Whether the text is the name of a file, or a word for any picture with perhaps a number.
fn is_name(image: &Image) -> bool {
    let alt = fold(image.alt.trim());
    if alt.is_empty() {
        return false;
    }
    let file = image.dest.rsplit('/').next().unwrap_or_default();
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    // A word like `111` may be both the name of the file and what is to be seen.
    let hyphenated = alt.contains(['-', '_']) && !alt.contains(' ');
    let name = ENDINGS.iter().any(|ending| alt.ends_with(ending)) && !alt.contains(' ') || hyphenated && alt == fold(stem);
    name || NOTHING.contains(&alt.trim_end_matches(|c: char| !c.is_alphabetic()).trim_end())
}
