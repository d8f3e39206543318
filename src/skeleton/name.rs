//! A folder's name from a title: ASCII, readable, possible on every disk.

use crate::text::fold::{is_slug, slug};
use crate::text::nfc;

/// The longest name, in letters: with a path around it, it still fits into what Windows allows.
const LONGEST: usize = 60;

/// Names that Windows keeps for devices, whatever follows them; and the page of a section.
const TAKEN: [&str; 5] = ["con", "prn", "aux", "nul", "index"];

/// The title on one line: no line ends, no control characters, no spaces around or in heaps.
pub fn title(text: &str) -> String {
    let plain: String = nfc(text).chars().map(|c| if c.is_control() || c.is_whitespace() { ' ' } else { c }).collect();
    plain.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The name for a title: `Qua đường an toàn` is `qua-duong-an-toan`. A name that cannot be a folder everywhere gets
/// `prefix` in front. `None` when the title has neither letters nor digits.
pub fn name(title: &str, prefix: &str) -> Option<String> {
    // Signs and little pictures have names of their own, which nobody looks for in a folder's name.
    let spoken: String = nfc(title).chars().map(|c| if c.is_alphanumeric() || matches!(c, '\'' | '’') { c } else { ' ' }).collect();
    let whole = slug(&spoken);
    if !whole.bytes().any(|byte| byte.is_ascii_alphanumeric()) {
        return None;
    }
    let short = shortened(&whole, LONGEST);
    Some(if is_taken(short) { format!("{prefix}-{short}") } else { short.to_owned() })
}

/// Whether a folder may be called so.
pub fn is_name(text: &str) -> bool {
    is_slug(text) && text.len() <= LONGEST && !is_taken(text)
}

/// The first of `name-2`, `name-3`, … that is `free`.
pub fn another(name: &str, free: impl Fn(&str) -> bool) -> String {
    let candidates = (2_u32..).map(|number| {
        let number = format!("-{number}");
        format!("{}{number}", shortened(name, LONGEST - number.len()))
    });
    candidates.into_iter().find(|name| free(name)).unwrap_or_default()
}

/// At most `most` letters, cut where a word ends if one does.
fn shortened(name: &str, most: usize) -> &str {
    if name.len() <= most {
        return name;
    }
    // Of ASCII letters only: every place is between two of them.
    let cut = name[..=most].rfind('-').filter(|at| *at > most / 2).unwrap_or(most);
    name[..cut].trim_end_matches('-')
}

fn is_taken(name: &str) -> bool {
    let port = |name: &str| {
        ["com", "lpt"].iter().any(|port| name.strip_prefix(port).is_some_and(|rest| rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit()))
    };
    TAKEN.contains(&name) || port(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_made_of_what_one_would_say() {
        let long = "Em học cách giữ an toàn khi ở nhà một mình và khi đi trên đường phố đông người";
        for (title, expected) in [
            ("Qua đường an toàn", Some("qua-duong-an-toan")),
            ("Qua \u{111}u\u{31b}o\u{31b}\u{300}ng an toa\u{300}n", Some("qua-duong-an-toan")),
            ("🚦 Qua đường! 🚶", Some("qua-duong")),
            ("What's new?", Some("whats-new")),
            ("  --  ", None),
            ("🚦🚦", None),
            ("", None),
            ("...", None),
            ("../../etc", Some("etc")),
            ("مرحبا", Some("mrhb")),
            ("Con", Some("bai-con")),
            ("COM1", Some("bai-com1")),
            ("Index", Some("bai-index")),
            ("Con mèo", Some("con-meo")),
            (long, Some("em-hoc-cach-giu-an-toan-khi-o-nha-mot-minh-va-khi-di-tren")),
        ] {
            assert_eq!(name(title, "bai").as_deref(), expected, "{title}");
            assert!(expected.is_none_or(is_name), "{title}");
        }
        let endless = name(&"a".repeat(5000), "bai").expect("a name");
        assert!(endless.len() <= LONGEST && is_name(&endless));
    }

    #[test]
    fn another_name_is_the_next_that_is_free() {
        assert_eq!(another("qua-duong", |_| true), "qua-duong-2");
        assert_eq!(another("qua-duong", |name| name.ends_with('4')), "qua-duong-4");
        assert!(is_name(&another(&"a".repeat(LONGEST), |_| true)));
    }

    #[test]
    fn titles_are_one_line() {
        assert_eq!(title(" Qua\n đường\t\u{7} an  toàn "), "Qua đường an toàn");
        assert_eq!(title("toa\u{300}n"), "toàn");
    }
}
