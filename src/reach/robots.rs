//! What a host lets programs ask for: `robots.txt` (RFC 9309), as far as it is about us.

use std::time::Duration;

/// How hosts call us, in small letters.
const OURSELVES: &str = "nonla";

/// The rules of one host for us. Without any, everything may be asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Robots {
    /// Beginnings of paths, and whether they may be asked for.
    rules: Vec<(String, bool)>,
    /// The pause that the host wishes for.
    pub(super) delay: Option<Duration>,
}

/// The lines for one or more programs.
#[derive(Default)]
struct Group {
    names: Vec<String>,
    robots: Robots,
}

impl Robots {
    /// Nothing may be asked for.
    pub(super) fn nothing() -> Self {
        Self { rules: vec![("/".to_owned(), false)], delay: None }
    }

    /// Reads what a host says: the groups that name us, else those for all. Lines that nobody understands are passed over.
    pub(super) fn read(text: &str) -> Self {
        let mut groups: Vec<Group> = Vec::new();
        // Whether the line before named a program too: then both begin one group.
        let mut naming = false;
        for line in text.trim_start_matches('\u{feff}').lines() {
            let Some((key, value)) = line.split('#').next().and_then(|line| line.split_once(':')) else { continue };
            let (key, value) = (key.trim().to_ascii_lowercase(), value.trim());
            if key == "user-agent" {
                if !naming {
                    groups.push(Group::default());
                }
                groups.iter_mut().last().into_iter().for_each(|group| group.names.push(value.to_ascii_lowercase()));
                naming = true;
                continue;
            }
            let Some(group) = groups.last_mut() else { continue };
            match key.as_str() {
                "allow" | "disallow" => {
                    naming = false;
                    if !value.is_empty() {
                        group.robots.rules.push((value.to_owned(), key == "allow"));
                    }
                }
                "crawl-delay" => {
                    naming = false;
                    let seconds = value.parse().ok().filter(|seconds: &f32| (0.0..=3_600.0).contains(seconds));
                    group.robots.delay = seconds.map(Duration::from_secs_f32);
                }
                _ => {}
            }
        }
        let of = |name: &str| {
            let mut own = groups.iter().filter(|group| group.names.iter().any(|known| known.split('/').next() == Some(name))).peekable();
            own.peek()?;
            Some(own.fold(Self::default(), |all, group| Self {
                rules: [all.rules, group.robots.rules.clone()].concat(),
                delay: all.delay.max(group.robots.delay),
            }))
        };
        of(OURSELVES).or_else(|| of("*")).unwrap_or_default()
    }

    /// Whether `path`, with its question, may be asked for: the longest rule that fits decides, and of two the kinder.
    pub(super) fn allows(&self, path: &str) -> bool {
        let fitting = self.rules.iter().filter(|(pattern, _)| fits(pattern, path));
        fitting.map(|(pattern, allowed)| (pattern.len(), *allowed)).max().is_none_or(|(_, allowed)| allowed)
    }
}

/// Whether `path` begins as `pattern` says: `*` stands for anything, `$` at the end for the end.
fn fits(pattern: &str, path: &str) -> bool {
    let (pattern, whole) = pattern.strip_suffix('$').map_or((pattern, false), |pattern| (pattern, true));
    let mut parts = pattern.split('*');
    let Some(mut rest) = path.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    let mut last = "";
    let mut starred = false;
    for part in parts {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
        (last, starred) = (part, true);
    }
    !whole || rest.is_empty() || starred && rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_about_us_count_and_else_those_for_all() {
        let text = "Sitemap: https://a.example/s.xml\nUser-agent: Googlebot\nDisallow: /\n\nuser-agent: *\nDisallow: /rieng/ # nothing here\nAllow: /rieng/mo\nCrawl-delay: 2.5\n";
        let robots = Robots::read(text);
        assert!(robots.allows("/") && robots.allows("/rieng/mo.html") && !robots.allows("/rieng/x"));
        assert_eq!(robots.delay, Some(Duration::from_millis(2_500)));
        let robots = Robots::read(&format!("{text}User-agent: nonla/1.0\nUser-agent: other\nDisallow: /nonla"));
        assert!(robots.allows("/rieng/x") && !robots.allows("/nonla"));
        assert!(!Robots::nothing().allows("/x") && Robots::read("<html>404</html>").allows("/x"));
        assert!(Robots::read("User-agent: *\nDisallow:").allows("/x"));
    }

    #[test]
    fn patterns_have_stars_and_ends() {
        for (pattern, path, fit) in [
            ("/*.php$", "/a/b.php", true),
            ("/*.php$", "/a/b.php?x", false),
            ("/*.php", "/a/b.php?x", true),
            ("/a$", "/a", true),
            ("/a$", "/ab", false),
            ("/a*b*c", "/a--b--c--", true),
            ("/a*b*c", "/a--c--b", false),
            ("/*a$", "/a.a", true),
        ] {
            assert_eq!(fits(pattern, path), fit, "{pattern} {path}");
        }
    }
}
