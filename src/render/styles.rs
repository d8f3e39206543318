//! The colours as a style sheet, every look as the system asks for it and as the reader chose; and the
//! style sheet as it travels.

use std::fmt::Write as _;

use crate::model::look::{Look, Looks};

/// The custom properties of the tokens that are `wanted`, in the layer `tokens`.
///
/// Without a choice the system decides between light and dark, and between normal and high contrast.
/// `<html data-look="light">`, `dark` or `contrast` decides over it; high contrast stays light or dark
/// as the system is. Paper is always light. A later rule names every colour that varies, so that it
/// holds whichever of the earlier ones apply too.
pub fn colours(looks: &Looks, wanted: impl Fn(&str) -> bool) -> String {
    let colour = |token: &crate::model::look::Token, look| token.in_look(look).map(|painted| painted.colour);
    let list = |look: Look| {
        let mut out = String::new();
        for token in looks.tokens.iter().filter(|token| wanted(&token.name)) {
            let varies = look == Look::Light || Look::ALL.iter().any(|other| colour(token, *other) != colour(token, Look::Light));
            if let Some(colour) = colour(token, look).filter(|_| varies) {
                let _ = write!(out, "--{}:{colour};", token.name);
            }
        }
        out
    };
    // The first rule already says that both schemes are fine.
    let (light, dark, contrast, contrast_dark) = (list(Look::Light), list(Look::Dark), list(Look::Contrast), list(Look::ContrastDark));
    format!(
        "@layer tokens{{\n\
         :root{{color-scheme:light dark;{light}}}\n\
         @media screen and (prefers-color-scheme:dark){{:root:not([data-look]){{{dark}}}}}\n\
         @media screen and (prefers-contrast:more){{:root:not([data-look]){{{contrast}}}}}\n\
         @media screen and (prefers-contrast:more) and (prefers-color-scheme:dark){{:root:not([data-look]){{{contrast_dark}}}}}\n\
         :root[data-look=light]{{color-scheme:light}}\n\
         @media screen{{\n\
         :root[data-look=dark]{{color-scheme:dark;{dark}}}\n\
         :root[data-look=contrast]{{color-scheme:light dark;{contrast}}}\n\
         }}\n\
         @media screen and (prefers-color-scheme:dark){{:root[data-look=contrast]{{color-scheme:light dark;{contrast_dark}}}}}\n\
         }}\n"
    )
}

/// The style sheet without what only its authors read: comments, indentation, blanks around signs. A tenth
/// of what travels. Strings and addresses stay as they are.
pub fn squeezed(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(c) = rest.chars().next() {
        let length = if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if c.is_whitespace() {
            rest.find(|c: char| !c.is_whitespace()).unwrap_or(rest.len())
        } else {
            let length = verbatim(rest).unwrap_or(c.len_utf8());
            if c == '}' && out.ends_with(';') {
                out.pop();
            }
            if matches!(c, '{' | '}' | ';' | ',') && out.ends_with(' ') {
                out.pop();
            }
            out.push_str(&rest[..length]);
            rest = &rest[length..];
            continue;
        };
        // A comment parts words as a blank does.
        if !out.is_empty() && !out.ends_with([' ', '{', '}', ';', ',', ':']) {
            out.push(' ');
        }
        rest = &rest[length..];
    }
    out
}

/// How much of `css` from its beginning is a string or an address.
fn verbatim(css: &str) -> Option<usize> {
    let quote = css.chars().next().filter(|c| matches!(c, '"' | '\''));
    let (from, end) = match quote {
        Some(quote) => (1, quote),
        None => (css.starts_with("url(").then_some(4)?, ')'),
    };
    // An address in quotes ends with the quote; the bracket after it is a sign like any other.
    if quote.is_none() && css[from..].trim_start().starts_with(['"', '\'']) {
        return Some(from);
    }
    let mut escaped = false;
    let end = css[from..].char_indices().find(|(_, c)| {
        let ends = *c == end && !escaped;
        escaped = *c == '\\' && !escaped;
        ends
    });
    Some(end.map_or(css.len(), |(at, c)| from + at + c.len_utf8()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ids::SourceId;
    use crate::model::look::{Colour, Layer, Painted, Token};
    use crate::model::source::Span;

    fn token(name: &str, own: [&str; 4]) -> Token {
        let paint = |text| {
            let span = Span::new(SourceId(0), 0..0);
            Colour::parse(text).map(|colour| Painted { colour, span, layer: Layer::BuiltIn })
        };
        Token { name: name.to_owned(), own: own.map(paint) }
    }

    #[test]
    fn what_only_authors_read_does_not_travel() {
        let cases = [
            ("a {\n  color: red;\n  margin: 0 1px;\n}\n\nb { top: 0 }\n", "a{color:red;margin:0 1px}b{top:0}"),
            ("/* a */ a/* b */b > c , d :hover { }", "a b > c,d :hover{}"),
            (r#"a::before { content: "/* no ; } */ \" :  "; }"#, r#"a::before{content:"/* no ; } */ \" :  "}"#),
            ("a { --x: url(data:a; b /* c */); --y: url( \"a ) b\" ) ; }", "a{--x:url(data:a; b /* c */);--y:url( \"a ) b\" )}"),
            (
                "@media screen and (min-width: 48em) { a { inset: 0 calc(1px + 2px) } }",
                "@media screen and (min-width:48em){a{inset:0 calc(1px + 2px)}}",
            ),
            ("a { content: \"", "a{content:\""),
            ("/* never ends", ""),
        ];
        for (css, expected) in cases {
            assert_eq!(squeezed(css), expected, "{css}");
            assert_eq!(squeezed(expected), expected, "{css}");
        }
    }

    #[test]
    fn a_look_names_what_varies_and_borrows_what_it_lacks() {
        let tokens = vec![
            token("ink", ["#111", "#eee", "#000", "#fff"]),
            token("same", ["#123456", "", "", ""]),
            token("backdrop", ["", "#ddd", "", ""]),
        ];
        let css = colours(&Looks { tokens, pairs: Vec::new() }, |_| true);
        let line = |start: &str| css.lines().find(|line| line.starts_with(start)).unwrap_or_default();
        assert_eq!(line(":root{"), ":root{color-scheme:light dark;--ink:#111111;--same:#123456;}");
        assert_eq!(line(":root[data-look=dark]"), ":root[data-look=dark]{color-scheme:dark;--ink:#eeeeee;--backdrop:#dddddd;}");
        assert_eq!(line(":root[data-look=contrast]"), ":root[data-look=contrast]{color-scheme:light dark;--ink:#000000;}");
        assert!(line("@media screen and (prefers-contrast:more) and").ends_with("--ink:#ffffff;--backdrop:#dddddd;}}"), "{css}");
        assert_eq!(colours(&Looks::default(), |_| true).matches("--").count(), 0);
    }
}
