//! `site.toml` as written: everything optional, every value with its place.

use super::checks;
use super::target::{self, WrittenTarget};
use crate::diag::Report;
use crate::format::Doc;
use crate::format::colours;
use crate::format::fields::{Fields, Reader};
use crate::model::look::Paint;
use crate::model::settings::Checks;
use crate::model::source::Span;
use crate::model::value::Value;

/// A value and where it stands.
pub type Placed<T> = (T, Span);

/// What the author wrote.
#[derive(Debug)]
pub struct Written {
    /// `base_url`.
    pub base_url: Option<Placed<String>>,
    /// `default_language`.
    pub default_language: Option<Placed<String>>,
    /// `languages`.
    pub languages: Vec<Placed<String>>,
    /// `[language_names]`: a language's own name by its tag.
    pub language_names: Vec<(Placed<String>, String)>,
    /// `theme`.
    pub theme: Option<Placed<String>>,
    /// `[[font]]`, or `[font]` for a single one.
    pub fonts: Vec<WrittenFont>,
    /// `[colours]`.
    pub colours: Vec<Paint>,
    /// `output`.
    pub output: Option<String>,
    /// `[[publish]]`, or `[publish]` for a single one.
    pub publish: Vec<WrittenTarget>,
    /// `[discreet]`: the neutral name of the site by language tag, or under no tag for all.
    pub discreet: Option<Vec<(Placed<String>, String)>>,
    /// `[check]`.
    pub checks: Checks,
    /// `[translation]`, `withhold`.
    pub withhold: Vec<String>,
    /// The file as a whole.
    pub whole: Span,
}

/// A font as written.
#[derive(Debug)]
pub struct WrittenFont {
    /// `family`.
    pub family: String,
    /// `regular`, the file of weight 400.
    pub regular: Placed<String>,
    /// `bold`, the file of weight 700.
    pub bold: Option<Placed<String>>,
    /// `languages`: those set in it; empty for all.
    pub languages: Vec<Placed<String>>,
    /// The table as a whole.
    pub whole: Span,
}

fn fonts<'d>(reader: &mut Reader<'d, '_>, value: &'d Value) -> Option<Vec<WrittenFont>> {
    match value {
        Value::Map(_) => font(reader, value).map(|font| vec![font]),
        other => reader.list(other, font),
    }
}

fn font<'d>(reader: &mut Reader<'d, '_>, value: &'d Value) -> Option<WrittenFont> {
    let whole = reader.span();
    let read = reader.map(value, |fields| {
        let family = fields.need("family", "family = \"Andika\"", Reader::text);
        let file = "regular = \"themes/default/fonts/Andika-Regular.ttf\"";
        let regular = fields.need("regular", file, |reader, value| Some((reader.text(value)?, reader.span())));
        let bold = fields.get("bold", |reader, value| Some((reader.text(value)?, reader.span())));
        let languages = fields
            .get("languages", |reader, value| reader.list(value, |reader, one| Some((reader.text(one)?, reader.span()))))
            .unwrap_or_default();
        Some(WrittenFont { family: family?, regular: regular?, bold, languages, whole })
    });
    read.flatten()
}

/// Reads the keys of `site.toml`; unknown ones are reported.
pub fn read(doc: &Doc, report: &mut Report) -> Written {
    let placed = |fields: &mut Fields<'_, '_, '_>, key| fields.get(key, |reader, value| Some((reader.text(value)?, reader.span())));
    let mut reader = Reader::new(doc, report);
    let whole = reader.span();
    let read = reader.map(&doc.value, |fields| {
        target::refuse_secrets(fields);
        Written {
            base_url: placed(fields, "base_url"),
            default_language: placed(fields, "default_language"),
            languages: fields
                .get("languages", |reader, value| reader.list(value, |reader, one| Some((reader.text(one)?, reader.span()))))
                .unwrap_or_default(),
            language_names: fields.get("language_names", by_language).unwrap_or_default(),
            fonts: fields.get("font", fonts).unwrap_or_default(),
            theme: placed(fields, "theme"),
            publish: fields.get("publish", target::read).unwrap_or_default(),
            colours: colours::read(fields),
            output: fields.text("output"),
            discreet: fields.get("discreet", |reader, value| reader.map(value, |fields| fields.get("name", names).unwrap_or_default())),
            checks: checks::read(fields),
            withhold: fields.get("translation", |reader, value| reader.map(value, |fields| fields.texts("withhold"))).unwrap_or_default(),
            whole,
        }
    });
    read.unwrap_or(Written {
        base_url: None,
        default_language: None,
        languages: Vec::new(),
        language_names: Vec::new(),
        fonts: Vec::new(),
        theme: None,
        colours: Vec::new(),
        output: None,
        publish: Vec::new(),
        discreet: None,
        checks: Checks::default(),
        withhold: Vec::new(),
        whole,
    })
}

/// A text for each language, by its tag.
fn by_language<'d>(reader: &mut Reader<'d, '_>, value: &'d Value) -> Option<Vec<(Placed<String>, String)>> {
    reader.entries(value, |reader, tag, name| Some(((tag.to_owned(), reader.key_span()), reader.text(name)?)))
}

/// [`by_language`], or one text for all languages.
fn names<'d>(reader: &mut Reader<'d, '_>, value: &'d Value) -> Option<Vec<(Placed<String>, String)>> {
    if let Value::Map(_) = value {
        return by_language(reader, value);
    }
    let span = reader.span();
    Some(vec![((String::new(), span), reader.text(value)?)])
}
