//! `[check]`: how bad problems are held to be, and which may stay, each with its reason.

use crate::diag::catalogue::config as code;
use crate::diag::catalogue::{all, find};
use crate::diag::policy::{may_be_excused, may_be_lowered};
use crate::diag::{Code, Diagnostic};
use crate::format::fields::{Fields, Reader};
use crate::model::settings::{Checks, Exception, Level};
use crate::model::source::Span;
use crate::model::value::Value;
use crate::text::near::nearest;

/// Reads the table; names of codes that do not exist, and codes that nobody may change, are reported.
pub fn read(fields: &mut Fields<'_, '_, '_>) -> Checks {
    let read = fields.get("check", |reader, value| {
        reader.map(value, |fields| Checks {
            levels: fields.get("levels", levels).unwrap_or_default(),
            exceptions: fields.get("except", |reader, value| reader.list(value, exception)).unwrap_or_default(),
        })
    });
    read.unwrap_or_default()
}

fn levels<'d>(reader: &mut Reader<'d, '_>, value: &'d Value) -> Option<Vec<(String, Level)>> {
    reader.entries(value, |reader, name, value| {
        let level = reader.choice(value, &Level::ALL, Level::name)?;
        let code = known(reader, name, reader.key_span())?;
        if !may_be_lowered(code) && level != Level::Error {
            reader.report(Diagnostic::at(&code::CONFIG_FIXED_CODE, reader.key_span()).with("code", name));
            return None;
        }
        Some((name.to_owned(), level))
    })
}

fn exception<'d>(reader: &mut Reader<'d, '_>, value: &'d Value) -> Option<Exception> {
    let span = reader.span();
    let read = reader.map(value, |fields| {
        let code = fields.need("code", "code = \"link/same-words\"", |reader, value| {
            let name = reader.text(value)?;
            let code = known(reader, &name, reader.span())?;
            if !may_be_excused(code) {
                reader.report(Diagnostic::at(&code::CONFIG_FIXED_CODE, reader.span()).with("code", name));
                return None;
            }
            Some(name)
        });
        let place = fields.need("where", "where = \"an-toan/nam-ngon-tay\"", Reader::text);
        let reason = fields.need("reason", "reason = \"hai tên gọi của cùng một trang\"", Reader::text);
        Some(Exception { code: code?, place: place?, reason: reason.filter(|reason| !reason.is_empty())?, span })
    });
    read.flatten()
}

/// The code with this name; reports that there is none.
fn known(reader: &mut Reader<'_, '_>, name: &str, span: Span) -> Option<&'static Code> {
    let code = find(name);
    if code.is_none() {
        let near = nearest(name, all().map(|code| code.name));
        reader.report(Diagnostic::at(&code::CONFIG_UNKNOWN_CODE, span).with("code", name).suggest(near));
    }
    code
}
