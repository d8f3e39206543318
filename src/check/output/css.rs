//! The addresses that a style sheet loads. The only file that names cssparser.

use cssparser::{ParseError, Parser, Token};

/// Every address in `url(…)` and after `@import`.
pub(super) fn urls(sheet: &str) -> Vec<String> {
    let mut urls = Vec::new();
    inside(&mut Parser::new(sheet), &mut urls);
    urls
}

fn inside(parser: &mut Parser<'_>, urls: &mut Vec<String>) {
    let mut imported = false;
    while let Ok(token) = parser.next() {
        let is_url = matches!(token, Token::Function(name) if name.eq_ignore_ascii_case("url") || name.eq_ignore_ascii_case("src"));
        match token {
            Token::UnquotedUrl(url) => urls.push(url.to_string()),
            Token::QuotedString(url) if imported => urls.push(url.to_string()),
            _ => {}
        }
        imported = matches!(token, Token::AtKeyword(name) if name.eq_ignore_ascii_case("import"));
        let is_block = matches!(token, Token::Function(_) | Token::ParenthesisBlock | Token::SquareBracketBlock | Token::CurlyBracketBlock);
        if is_block {
            let read = parser.parse_nested_block(|parser| -> Result<(), ParseError<()>> {
                if is_url && let Ok(url) = parser.expect_string() {
                    urls.push(url.to_string());
                }
                inside(parser, urls);
                Ok(())
            });
            // What cannot be read is skipped, as browsers do.
            let _ = read;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_name_an_address_is_found() {
        let sheet = r#"@import "a.css"; @import url(b.css) print; /* url(no.png) */
            @media print { p { background: url("c.png"), URL( d.png ); content: "url(no.png)" } }
            @font-face { src: url(e.woff2) format("woff2"), local("No") }"#;
        assert_eq!(urls(sheet), ["a.css", "b.css", "c.png", "d.png", "e.woff2"]);
    }
}
