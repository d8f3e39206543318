//! What `site.toml` decides about problems: how bad a kind of them is, and which may stay, with the reason.

use super::catalogue::config as code;
use super::{Code, Diagnostic, Place, Report, Severity};
use crate::model::settings::{Checks, Level};
use crate::model::source::Source;

/// Families of errors that may stay in a place, where somebody says why: a page about history cites old law.
const EXCUSABLE: [&str; 2] = ["law", "helpline"];

/// The family of what is only looked for when somebody asks: an exception for it may seem to be unused.
const NOW_AND_THEN: &str = "external/";

/// Whether problems of this kind may be held for less than they are.
pub fn may_be_lowered(code: &Code) -> bool {
    code.severity != Severity::Error
}

/// Whether a problem of this kind may stay somewhere, with a reason.
pub fn may_be_excused(code: &Code) -> bool {
    may_be_lowered(code) || code.name.split('/').next().is_some_and(|family| EXCUSABLE.contains(&family))
}

/// Whether problems of this kind in `file` are none to `checks`.
pub fn leaves(code: &Code, file: &str, checks: &Checks) -> bool {
    checks.levels.iter().any(|(name, level)| *name == code.name && *level == Level::Off)
        || checks.exceptions.iter().any(|one| one.code == code.name && covers(&one.place, file))
}

/// [`judge`] for a report that is complete: an exception that excepts nothing is told.
pub fn apply(report: &mut Report, checks: &Checks, sources: &[Source]) {
    let used = judge(report, checks, sources);
    let unused = checks.exceptions.iter().zip(used).filter(|(exception, used)| !used && !exception.code.starts_with(NOW_AND_THEN));
    for (exception, _) in unused {
        let diagnostic = Diagnostic::at(&code::CONFIG_UNUSED_EXCEPTION, exception.span);
        report.add(diagnostic.with("code", exception.code.as_str()).with("where", exception.place.as_str()));
    }
}

/// Gives every problem the level that `checks` wants, and takes away those that are excepted; which of the exceptions
/// excepted something.
pub fn judge(report: &mut Report, checks: &Checks, sources: &[Source]) -> Vec<bool> {
    let mut used = vec![false; checks.exceptions.len()];
    report.review(|diagnostic| {
        let file = match &diagnostic.place {
            Place::Project => "",
            Place::File(name) => name.as_str(),
            Place::Text(span) => sources.get(span.source.index()).map_or("", |source| source.name.as_str()),
        };
        let excepted =
            checks.exceptions.iter().zip(&mut used).filter(|(one, _)| one.code == diagnostic.code.name && covers(&one.place, file));
        if excepted.map(|(_, used)| *used = true).count() > 0 {
            return false;
        }
        let level = checks.levels.iter().find(|(name, _)| *name == diagnostic.code.name).map(|(_, level)| *level);
        diagnostic.severity = match level {
            None => diagnostic.severity,
            Some(Level::Off) => return false,
            Some(Level::Note) => Severity::Note,
            Some(Level::Warning) => Severity::Warning,
            Some(Level::Error) => Severity::Error,
        };
        true
    });
    used
}

/// Whether `place` is `file` or a folder around it, seen from `content/` or from the project's root.
fn covers(place: &str, file: &str) -> bool {
    let place = place.trim_matches('/');
    let inside = |path: &str| path.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    inside(file) || file.strip_prefix("content/").is_some_and(inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exception_covers_a_file_a_folder_and_nothing_that_only_begins_alike() {
        let file = "content/an-toan/nam-ngon-tay/index.vi.md";
        for place in ["an-toan", "an-toan/nam-ngon-tay/", "content/an-toan", "an-toan/nam-ngon-tay/index.vi.md"] {
            assert!(covers(place, file), "{place}");
        }
        for place in ["an", "an-toan/nam", "nam-ngon-tay", "themes"] {
            assert!(!covers(place, file), "{place}");
        }
    }
}
