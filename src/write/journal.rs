//! What a commit is about to do, written down first so that another run can finish it.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::WriteError;
use super::manifest::{self, Manifest, fold, folders_of};
use crate::model::path::OutPath;

/// One thing to do to the output folder. Doing it twice does no harm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Remove this file, and the folders it leaves empty.
    Remove(OutPath),
    /// Note that nothing stands in the way of the moves any more. From then on, removals before
    /// this step must not be repeated: they could hit a new file.
    Cleared,
    /// Move this file from the folder beside to its place.
    Move(OutPath),
}

/// The first line of a journal: who wrote it, and in which format.
const HEAD: &str = "nonla-journal 1";
/// The last line: the journal is whole.
const END: &str = "end";

/// What to do, in order, to get from the site of `old` to one whose files are `all`, of which `new`
/// are waiting. Both are sorted. Empty when there is nothing to do.
///
/// Readers may come at any moment, so a page appears after what it shows, and the page that leads to
/// all others last. Old files go only then, a page before what it shows, but for those whose place is taken by a new one under
/// another name: a file where a folder must be, a folder where a file must be, `A.html` for `a.html`.
pub(crate) fn plan(old: &Manifest, all: &[&OutPath], new: Vec<OutPath>) -> Result<Vec<Step>, WriteError> {
    let files: BTreeSet<String> = all.iter().map(|path| fold(path.as_str())).collect();
    let folders: BTreeSet<&str> = files.iter().flat_map(|path| folders_of(path)).collect();
    if let Some(clash) = all.iter().find(|path| folders.contains(fold(path.as_str()).as_str())) {
        return Err(WriteError::Name { path: (*clash).clone() });
    }
    let taken = |path: &OutPath| {
        let path = fold(path.as_str());
        files.contains(&path) || folders.contains(path.as_str()) || folders_of(&path).any(|folder| files.contains(folder))
    };
    let (early, mut late): (Vec<_>, Vec<_>) =
        old.paths().filter(|path| all.binary_search(path).is_err()).cloned().partition(|path| taken(path));

    let mut moves = new;
    moves.sort_by_cached_key(|path| (rank(path), path.clone()));
    let mut steps: Vec<Step> = early.into_iter().map(Step::Remove).collect();
    if !steps.is_empty() {
        steps.push(Step::Cleared);
    }
    steps.extend(moves.into_iter().map(Step::Move));
    late.sort_by_cached_key(|path| (Reverse(rank(path)), path.clone()));
    steps.extend(late.into_iter().map(Step::Remove));
    Ok(steps)
}

/// In which round a file is moved.
fn rank(path: &OutPath) -> u8 {
    match path.as_str() {
        manifest::NAME => 3,
        "index.html" => 2,
        path if path.ends_with(".html") => 1,
        _ => 0,
    }
}

/// The steps as text.
pub(crate) fn text(steps: &[Step]) -> String {
    let mut text = format!("{HEAD}\n");
    for step in steps {
        match step {
            Step::Remove(path) => text.extend(["remove ", path.as_str()]),
            Step::Cleared => text.push_str("cleared"),
            Step::Move(path) => text.extend(["move ", path.as_str()]),
        }
        text.push('\n');
    }
    text.push_str(END);
    text.push('\n');
    text
}

/// The steps a text tells; `None` if it is not a whole journal.
pub(crate) fn parse(text: &str) -> Option<Vec<Step>> {
    let mut lines = text.strip_prefix(HEAD)?.strip_prefix('\n')?.strip_suffix('\n')?.split('\n').collect::<Vec<_>>();
    if lines.pop()? != END {
        return None;
    }
    lines
        .into_iter()
        .map(|line| match line.split_once(' ') {
            None if line == "cleared" => Some(Step::Cleared),
            Some(("remove", path)) => OutPath::new(path).map(Step::Remove),
            Some(("move", path)) => OutPath::new(path).map(Step::Move),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> OutPath {
        OutPath::new(text).expect("a plain path")
    }

    #[test]
    fn a_journal_is_read_back_and_a_torn_one_is_not() {
        let steps = vec![Step::Remove(path("a b/c.html")), Step::Cleared, Step::Move(path("vi/đường.html"))];
        let whole = text(&steps);
        assert_eq!(parse(&whole), Some(steps));
        for end in 0..whole.len() {
            assert_eq!(whole.get(..end).and_then(parse), None, "{end}");
        }
        assert_eq!(parse("nonla-journal 1\nremove ../etc/passwd\nend\n"), None);
    }
}
