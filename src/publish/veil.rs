//! What a message must not show.

/// At most this many letters of what a server says are passed on.
const MOST: usize = 200;

/// The secrets of a target, kept to be struck out of what servers and programs say.
#[derive(Clone, Default)]
pub struct Veil(Vec<String>);

impl Veil {
    /// A veil over these; empty ones, and such short ones that every sentence has them in it, are none.
    #[cfg(any(test, feature = "remote"))]
    pub fn new<'s>(secrets: impl IntoIterator<Item = &'s str>) -> Self {
        Self(secrets.into_iter().filter(|secret| secret.len() > 3).map(str::to_owned).collect())
    }

    /// One line of `text`, without secrets, passwords in addresses, or signs that steer terminals.
    pub fn over(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for secret in &self.0 {
            text = text.replace(secret.as_str(), "***");
        }
        let words = text.split_whitespace().map(without_password).collect::<Vec<_>>().join(" ");
        words.chars().filter(|c| !c.is_control()).take(MOST).collect()
    }
}

/// `https://user:password@host/` without what stands before the `@`.
fn without_password(word: &str) -> String {
    let Some((scheme, rest)) = word.split_once("://") else { return word.to_owned() };
    let end = rest.find(['/', '?', '#', '\'', '"']).unwrap_or(rest.len());
    match rest[..end].rfind('@') {
        Some(at) if !scheme.ends_with("ssh") || rest[..at].contains(':') => format!("{scheme}://{}", &rest[at + 1..]),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_struck_out_wherever_they_stand() {
        let veil = Veil::new(["s3cret-đó", "", "ab"]);
        assert_eq!(veil.over("no s3cret-đó:\n<s3cret-đó> a\u{1b}[1mb"), "no ***: <***> a[1mb");
        assert_eq!(veil.over("at 'https://an:pw@may-chu.example/x@y' denied"), "at 'https://may-chu.example/x@y' denied");
        assert_eq!(veil.over("https://token@forge.example"), "https://forge.example");
        assert_eq!(veil.over("ssh://git@forge.example/x.git"), "ssh://git@forge.example/x.git");
        assert_eq!(veil.over(&"ă".repeat(500)).chars().count(), MOST);
    }
}
