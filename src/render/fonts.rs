//! The site's own fonts: cut down to the letters of the pages set in them, and the style that names them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::diag::catalogue::font as code;
use crate::diag::{Diagnostic, Report};
use crate::font::Font;
use crate::hash::{fingerprinted, of};
use crate::model::ids::{LocaleId, SourceId};
use crate::model::project::Project;
use crate::model::settings::{self, Settings};
use crate::model::site::Site;
use crate::model::source::Span;
use crate::text::fold::slug;
use crate::text::letter::script;
use crate::text::nfc;

/// What goes out for the fonts.
#[derive(Debug, Default)]
pub struct Made {
    /// Files by their name beside the style sheet, which changes with what they hold.
    pub files: Vec<(String, Vec<u8>)>,
    /// What the style sheet says of them.
    pub style: String,
}

/// Letters, each with the first place where it stands in a text that editors write.
type Letters = BTreeMap<char, Option<Span>>;

/// Cuts and packs the fonts of `settings`. What a font lacks is told.
pub fn make(site: &Site, project: &Project, settings: &Settings, report: &mut Report) -> Made {
    let mut made = Made::default();
    if settings.fonts.is_empty() {
        return made;
    }
    let read: Vec<Vec<(&settings::Face, Font<'_>)>> = settings.fonts.iter().map(|font| faces(font, project, report)).collect();
    let letters: Vec<Letters> = settings.locale_ids().map(|id| letters_of(id, site, project)).collect();
    let mut told = BTreeSet::new();
    for id in settings.locale_ids() {
        let stack: Vec<_> = settings.fonts.iter().zip(&read).filter(|(font, _)| font.locales.contains(&id)).collect();
        if let Some((first, _)) = stack.first() {
            let fonts: Vec<&Font<'_>> = stack.iter().flat_map(|(_, faces)| faces.iter().map(|(_, font)| font)).collect();
            lacking(&first.family, first.span, &fonts, &letters[id.index()], &mut told, report);
        }
    }
    for (font, faces) in settings.fonts.iter().zip(&read) {
        let mut wanted: BTreeSet<char> = (' '..='~').collect();
        wanted.extend(font.locales.iter().flat_map(|id| letters[id.index()].keys()));
        let tags: Vec<&str> = font.locales.iter().map(|id| settings.locale(*id).tag.as_str()).collect();
        wanted.extend(marked(&tags, site, project));
        wanted.extend(of_theme(project));
        for (face, file) in faces {
            face_out(font, face, file, &wanted, &mut made, report);
        }
    }
    for id in settings.locale_ids() {
        let families = settings.fonts.iter().filter(|font| font.locales.contains(&id)).map(|font| format!("\"{}\", ", font.family));
        let families: String = families.collect();
        if !families.is_empty() {
            let tag = &settings.locale(id).tag;
            let _ = writeln!(made.style, "@layer tokens {{ [lang]:lang({tag}) {{ --font: {families}var(--system, sans-serif); }} }}");
            let _ = writeln!(made.style, "@layer base {{ [lang]:lang({tag}) {{ font-family: var(--font); }} }}");
        }
    }
    made
}

/// The files of a family that are fonts.
fn faces<'p>(font: &'p settings::Font, project: &'p Project, report: &mut Report) -> Vec<(&'p settings::Face, Font<'p>)> {
    let mut faces = Vec::new();
    for face in &font.faces {
        let Some(bytes) = project.fonts.get(&face.file) else { continue };
        let about = |code| Diagnostic::at(code, face.span).with("file", face.file.as_str());
        let Some(read) = Font::read(bytes) else {
            report.add(about(&code::FONT_UNREADABLE));
            continue;
        };
        if let Some(found) = read.weight().filter(|found| *found != face.weight) {
            let diagnostic = about(&code::FONT_WRONG_WEIGHT).with("key", face.key).with("found", found.to_string());
            report.add(diagnostic.with("wanted", face.weight.to_string()));
        }
        faces.push((face, read));
    }
    faces
}

/// One file on its way out, and its rule.
fn face_out(font: &settings::Font, face: &settings::Face, file: &Font<'_>, wanted: &BTreeSet<char>, made: &mut Made, report: &mut Report) {
    // Browsers load a font for its space alone, to measure lines by. One for another script than the Latin
    // would so be loaded for the name of its language, which stands on every page.
    let latin = file.has('a');
    let shown: BTreeSet<char> = wanted.iter().copied().filter(|letter| file.has(*letter) && (latin || *letter != ' ')).collect();
    if shown.is_empty() {
        return;
    }
    let Some(packed) = file.pack(&shown) else {
        return report.add(Diagnostic::at(&code::FONT_UNREADABLE, face.span).with("file", face.file.as_str()));
    };
    let weight = file.weight().map_or_else(|| "100 900".to_owned(), |_| face.weight.to_string());
    let name = fingerprinted(&format!("{}-{}.woff2", slug(&font.family), face.weight), &of(&packed));
    let _ = write!(made.style, "@font-face {{ font-family: \"{}\"; font-weight: {weight}; font-display: swap; ", font.family);
    let _ = writeln!(made.style, "src: url(\"{name}\") format(\"woff2\"); unicode-range: {}; }}", ranges(&shown));
    made.files.push((name, packed));
}

/// As style sheets write them: `U+20-7e,U+1ea0`. A page without any of them does not load the file.
fn ranges(letters: &BTreeSet<char>) -> String {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for code in letters.iter().map(|letter| u32::from(*letter)) {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == code => *last = code,
            _ => runs.push((code, code)),
        }
    }
    let write = |(first, last): &(u32, u32)| if first == last { format!("U+{first:x}") } else { format!("U+{first:x}-{last:x}") };
    runs.iter().map(write).collect::<Vec<_>>().join(",")
}

/// Tells each letter that none of the `fonts` has, though they have others of its script. Letters of other
/// scripts are left to the reader's device.
fn lacking(family: &str, named: Span, fonts: &[&Font<'_>], letters: &Letters, told: &mut BTreeSet<char>, report: &mut Report) {
    // Every face of every family may be asked; what one lacks the next shows.
    let has = |letter: char| fonts.iter().any(|font| font.has(letter));
    let scripts: BTreeSet<_> = letters.keys().filter(|letter| has(**letter)).filter_map(|letter| script(*letter)).collect();
    for (letter, place) in letters {
        let meant = script(*letter).is_some_and(|script| scripts.contains(&script));
        if meant && !has(*letter) && told.insert(*letter) {
            let diagnostic = Diagnostic::at(&code::FONT_MISSING_GLYPH, place.unwrap_or(named)).with("family", family);
            report.add(diagnostic.with("letter", letter.to_string()).with("code", format!("U+{:04X}", u32::from(*letter))));
        }
    }
}

/// The letters of all pages of a language: their texts (whole, so that no kind of page is forgotten), the
/// registries, the theme's words.
fn letters_of(locale: LocaleId, site: &Site, project: &Project) -> Letters {
    let mut letters = Letters::new();
    let shown = site.pages.iter().filter(|page| page.locale == locale).filter_map(|page| site.document_of(page));
    let sources: BTreeSet<SourceId> =
        shown.map(|document| document.file.source).chain(project.data.iter().map(|data| data.source)).collect();
    for source in sources {
        collect(source, project, &mut letters);
    }
    let words = site.words.locales.get(locale.index()).into_iter().flat_map(|words| words.values());
    for text in words.flat_map(|word| word.texts()) {
        for letter in text.chars() {
            letters.entry(letter).or_insert_with(|| in_words(letter, project));
        }
    }
    letters.retain(|letter, _| !letter.is_control());
    letters
}

fn collect(source: SourceId, project: &Project, letters: &mut Letters) {
    for (at, letter) in project.source(source).text.char_indices() {
        letters.entry(letter).or_insert_with(|| Some(Span::new(source, at..at + letter.len_utf8())));
    }
}

/// Where a file of words has the letter.
fn in_words(letter: char, project: &Project) -> Option<Span> {
    project.theme.ui.values().find_map(|id| project.source(*id).text.find(letter).map(|at| Span::new(*id, at..at + letter.len_utf8())))
}

/// The letters of texts in other languages that mark words of one of these: `[ꨌꩌ](lang:cjm-Cham)`.
fn marked(tags: &[&str], site: &Site, project: &Project) -> BTreeSet<char> {
    let marks = |dest: &str| dest.strip_prefix("lang:").is_some_and(|tag| tags.iter().any(|known| known.eq_ignore_ascii_case(tag)));
    let documents = site.documents.iter().filter(|document| document.body.links.iter().any(|link| marks(&link.dest)));
    documents.flat_map(|document| project.source(document.file.source).text.chars()).filter(|letter| !letter.is_control()).collect()
}

/// Signs that templates and style sheets put between the words.
fn of_theme(project: &Project) -> BTreeSet<char> {
    let texts = project.theme.templates.values().chain(project.theme.styles.values()).map(|id| &*project.source(*id).text);
    texts.flat_map(|text| nfc(text).chars().filter(|letter| !letter.is_ascii() && !letter.is_control()).collect::<Vec<_>>()).collect()
}
