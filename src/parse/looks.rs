//! The colours: `theme.toml` of the built-in theme, the project's own over it, and `site.toml` over both.

use crate::diag::catalogue::look as code;
use crate::diag::{Diagnostic, Report};
use crate::format::fields::{Fields, Reader, known};
use crate::format::{self, colours};
use crate::model::look::{Colour, Layer, Look, Looks, Paint, Painted, Pair, Token};
use crate::model::project::Project;
use crate::model::settings::Settings;
use crate::model::source::Span;
use crate::text::near::nearest;

/// The least and the most a pair may ask for, in hundredths. More than 21:1 there is not.
const LEAST: (u32, u32) = (100, 2_100);

/// Reads every colour. What is no colour, or has no name that the style sheet asks for, is reported and left out.
pub fn read(project: &Project, settings: &Settings, report: &mut Report) -> Looks {
    let mut looks = Looks::default();
    let texts: Vec<&str> = project.theme.settings.iter().map(|id| &*project.source(*id).text).collect();
    for (at, id) in project.theme.settings.iter().enumerate() {
        // A copy of the built-in file says nothing new, but its lines are what the author sees.
        if texts[at + 1..].contains(&texts[at]) {
            continue;
        }
        let doc = format::toml::parse(texts[at], *id, report);
        let mut written = Reader::new(&doc, report);
        let read = written.map(&doc.value, |fields| (colours::read(fields), fields.get("pairs", |reader, value| reader.list(value, pair))));
        let (paints, pairs) = read.unwrap_or_default();
        let layer = if id == &project.theme.settings[0] { Layer::BuiltIn } else { Layer::Theme };
        paints.iter().for_each(|paint| lay(&mut looks, paint, layer, project, report));
        for (pair, names) in pairs.unwrap_or_default() {
            let unknown = names.iter().filter(|(name, _)| looks.token(name).is_none());
            unknown.for_each(|(name, span)| report.add(unknown_token(name, *span, &looks)));
            looks.pairs.push(pair);
        }
    }
    settings.colours.iter().for_each(|paint| lay(&mut looks, paint, Layer::Site, project, report));
    looks
}

fn lay(looks: &mut Looks, paint: &Paint, layer: Layer, project: &Project, report: &mut Report) {
    let (name, place) = &paint.token;
    let Some(colour) = Colour::parse(&paint.colour.0) else {
        let diagnostic = Diagnostic::at(&code::THEME_NOT_A_COLOUR, paint.colour.1);
        report.add(diagnostic.with("value", paint.colour.0.as_str()).with("token", name.as_str()));
        return;
    };
    let at = looks.tokens.iter().position(|token| token.name == *name);
    // A theme may bring tokens of its own, for style sheets of its own.
    let wanted = match layer {
        Layer::BuiltIn => true,
        Layer::Theme => at.is_some() || asked_for(name, project),
        Layer::Site => at.is_some(),
    };
    if !wanted {
        report.add(unknown_token(name, *place, looks));
        return;
    }
    let at = at.unwrap_or_else(|| {
        looks.tokens.push(Token { name: name.clone(), own: [None; 4] });
        looks.tokens.len() - 1
    });
    looks.tokens[at].own[paint.look as usize] = Some(Painted { colour, span: paint.colour.1, layer });
}

/// Whether a part of the style sheet asks for `var(--name)`.
fn asked_for(name: &str, project: &Project) -> bool {
    let ask = format!("var(--{name}");
    let mut parts = project.theme.styles.values().map(|id| &*project.source(*id).text);
    parts.any(|text| text.match_indices(&ask).any(|(at, _)| text[at + ask.len()..].starts_with([')', ',', ' '])))
}

fn unknown_token(name: &str, span: Span, looks: &Looks) -> Diagnostic {
    let names: Vec<&str> = looks.tokens.iter().map(|token| token.name.as_str()).collect();
    let diagnostic = Diagnostic::at(&code::THEME_UNKNOWN_TOKEN, span).with("token", name).with("known", known(&names));
    diagnostic.suggest(nearest(name, names.iter().copied()))
}

/// A row of `[[pairs]]`, and every name in it with its place.
fn pair<'d>(reader: &mut Reader<'d, '_>, value: &'d crate::model::value::Value) -> Option<(Pair, Vec<(String, Span)>)> {
    let mut all = Vec::new();
    let mut names = |fields: &mut Fields<'_, 'd, '_>, key| -> Vec<String> {
        let list = fields.get(key, |reader, value| reader.list(value, |reader, one| Some((reader.text(one)?, reader.span()))));
        let list = list.unwrap_or_default();
        all.extend(list.iter().cloned());
        list.into_iter().map(|(name, _)| name).collect()
    };
    let pair = reader.map(value, |fields| {
        let (text, lines, behind) = (names(fields, "text"), names(fields, "lines"), names(fields, "on"));
        let looks = fields.get("looks", |reader, value| reader.list(value, |reader, one| reader.choice(one, &Look::ALL, Look::name)));
        let least = fields.need("least", "7.0", |reader, value| reader.hundredths(value, LEAST.0, LEAST.1));
        let (text, front) = if text.is_empty() { (false, lines) } else { (true, text) };
        Some(Pair { text, front, behind, least: least?, looks: looks.unwrap_or_else(|| Look::ALL.to_vec()) })
    });
    Some((pair??, all))
}
