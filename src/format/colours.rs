//! `[colours.light]` and its sisters, as `theme.toml` and `site.toml` write them.

use super::fields::{Fields, Reader};
use crate::model::look::{Look, Paint};

/// Every colour under `colours`, look by look; what it is worth is decided by whoever knows the tokens.
pub fn read(fields: &mut Fields<'_, '_, '_>) -> Vec<Paint> {
    let looks = fields.get("colours", |reader, value| {
        reader.map(value, |looks| {
            let mut paints = Vec::new();
            for look in Look::ALL {
                paints.extend(looks.get(look.name(), |reader, value| reader.entries(value, paint(look))).unwrap_or_default());
            }
            paints
        })
    });
    looks.unwrap_or_default()
}

fn paint<'d>(look: Look) -> impl FnMut(&mut Reader<'d, '_>, &'d str, &'d crate::model::value::Value) -> Option<Paint> {
    move |reader, token, value| {
        let colour = (reader.text(value)?, reader.span());
        Some(Paint { look, token: (token.to_owned(), reader.key_span()), colour })
    }
}
