//! What the server adds to pages as it answers: the script that notices changes, and what is wrong.
//!
//! A page is otherwise served as it was built. Pages that forbid scripts (the way out) get none.

use std::fmt::Write as _;

use super::live::State;
use crate::diag::Tongue;

/// The script that notices changes.
pub const SCRIPT: &str = include_str!("live.js");
/// Where the script is.
pub const SCRIPT_PATH: &str = "/_nonla/live.js";
/// Where the script asks. No page of a site begins with an underscore.
pub const NEWS_PATH: &str = "/_nonla/news.js";

/// `html` with the script, and over it what is wrong.
pub fn dressed(html: &[u8], state: &State, tongue: Tongue) -> Vec<u8> {
    let script = if allows_scripts(html) { script(state) } else { String::new() };
    let added = format!("{}{script}", panel(&state.trouble, state.site.is_some(), tongue));
    let end = html.windows(END.len()).rposition(|part| part.eq_ignore_ascii_case(END)).unwrap_or(html.len());
    [&html[..end], added.as_bytes(), &html[end..]].concat()
}

const END: &[u8] = b"</body>";

/// The site's page for addresses that lead nowhere, allowed the script: it is no page of the site, and
/// whoever sees it waits for one.
pub fn allowed(html: Vec<u8>) -> Vec<u8> {
    if allows_scripts(&html) {
        return html;
    }
    String::from_utf8_lossy(&html)
        .replacen("content=\"default-src 'none';", "content=\"default-src 'none'; script-src 'self';", 1)
        .into_bytes()
}

/// Whether the page's policy, if it has one, lets it load scripts from where it came.
fn allows_scripts(html: &[u8]) -> bool {
    // Policies stand in the head, before anything that is long.
    let head = String::from_utf8_lossy(&html[..html.len().min(8_000)]);
    let Some((_, rest)) = head.split_once("http-equiv=\"Content-Security-Policy\"") else { return true };
    let policy = rest.split('>').next().unwrap_or_default();
    let named = |name: &str| policy.split([';', '"']).find_map(|part| part.trim().strip_prefix(name).map(str::to_owned));
    named("script-src ").or_else(|| named("default-src ")).is_none_or(|allowed| allowed.contains("'self'"))
}

fn script(state: &State) -> String {
    format!("<script src=\"{SCRIPT_PATH}?shown={}&amp;told={}\"></script>", state.shown, state.told)
}

/// What is wrong, as it lies over a page; nothing when all is well.
fn panel(trouble: &str, over_site: bool, tongue: Tongue) -> String {
    if trouble.is_empty() {
        return String::new();
    }
    let (lang, head) = match (tongue, over_site) {
        (Tongue::Vi, true) => ("vi", "Chưa dựng được bản mới. Bạn đang xem bản tốt gần nhất; sửa xong, trang tự hiện bản mới."),
        (Tongue::Vi, false) => ("vi", "Chưa dựng được trang. Sửa xong các chỗ sau, trang tự hiện ra."),
        (Tongue::En, true) => {
            ("en", "The newest version cannot be built. You see the last good one; once this is mended, the new one appears by itself.")
        }
        (Tongue::En, false) => ("en", "The site cannot be built yet. Once this is mended, it appears by itself."),
    };
    format!("<div id=\"nonla-trouble\" lang=\"{lang}\" dir=\"ltr\" role=\"alert\"><p>{head}</p><pre>{}</pre></div>", escaped(trouble))
}

/// What stands in for any page before there is a site.
pub fn waiting(state: &State, tongue: Tongue) -> String {
    let (lang, title, text) = match tongue {
        Tongue::Vi => ("vi", "Nón Lá", "Đang dựng trang…"),
        Tongue::En => ("en", "Nón Lá", "Building the site…"),
    };
    let text = if state.trouble.is_empty() { format!("<p>{text}</p>") } else { panel(&state.trouble, false, tongue) };
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<body>\n{text}\n{}</body>\n</html>\n",
        script(state)
    )
}

/// The answer to a page that shows the site `shown` and was told what was new up to `told`.
pub fn news(state: &State, told: u64, tongue: Tongue) -> String {
    let page = state.go.as_ref().filter(|(number, _)| *number > told).map(|(_, page)| format!("/{page}"));
    let trouble = panel(&state.trouble, state.site.is_some(), tongue);
    format!(
        "nonlaServe({{shown:\"{}\",told:\"{}\",page:{},trouble:{}}});\n",
        state.shown,
        state.told,
        page.map_or_else(|| "\"\"".to_owned(), |page| quoted(&page)),
        quoted(&trouble)
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// As a script writes it.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            // A line separator ends a line for old browsers.
            letter if letter.is_control() || matches!(letter, '<' | '\u{2028}' | '\u{2029}') => {
                let _ = write!(out, "\\u{:04x}", u32::from(letter));
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(trouble: &str) -> State {
        State { shown: 3, told: 4, site: None, trouble: trouble.to_owned(), go: Some((4, "vi/a.html".to_owned())) }
    }

    fn dressed(html: &str, trouble: &str) -> String {
        String::from_utf8_lossy(&super::dressed(html.as_bytes(), &state(trouble), Tongue::En)).into_owned()
    }

    const TAG: &str = "<script src=\"/_nonla/live.js?shown=3&amp;told=4\"></script>";

    #[test]
    fn one_script_comes_before_the_end_of_a_page_and_trouble_before_it() {
        assert_eq!(dressed("<body>a</body></html>", ""), format!("<body>a{TAG}</body></html>"));
        assert_eq!(dressed("a", ""), format!("a{TAG}"));
        let bad = dressed("<body>a</BODY>", "a <b> & c");
        assert!(bad.starts_with("<body>a<div id=\"nonla-trouble\"") && bad.ends_with(&format!("</div>{TAG}</BODY>")), "{bad}");
        assert!(bad.contains("<pre>a &lt;b&gt; &amp; c</pre>"));
    }

    #[test]
    fn a_page_that_forbids_scripts_gets_none_but_the_one_for_lost_readers_may() {
        let page = |policy: &str| format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"></head><body></body>");
        for forbids in ["default-src 'none'; style-src 'self'", "default-src 'self'; script-src 'none'"] {
            assert_eq!(dressed(&page(forbids), ""), page(forbids));
        }
        for allows in ["default-src 'none'; script-src 'self'", "default-src 'self'"] {
            assert!(dressed(&page(allows), "").contains(TAG), "{allows}");
        }
        let lost = String::from_utf8_lossy(&allowed(page("default-src 'none'; style-src 'x'").into_bytes())).into_owned();
        assert_eq!(lost, page("default-src 'none'; script-src 'self'; style-src 'x'"));
    }

    #[test]
    fn news_is_a_script_whatever_the_trouble_says() {
        let told = news(&state("\"</script>\n\\"), 4, Tongue::En);
        assert!(told.starts_with("nonlaServe({shown:\"3\",told:\"4\",page:\"\",trouble:\"\\u003cdiv"), "{told}");
        assert!(told.contains("\\\"&lt;/script&gt;\\u000a\\\\\\u003c/pre>") && !told.contains('<'), "{told}");
        assert!(news(&state(""), 3, Tongue::En).contains("page:\"/vi/a.html\",trouble:\"\""));
    }
}
