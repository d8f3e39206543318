//! `--edit`: the new file in the editor of whoever sits there.

use std::io;
use std::path::Path;
use std::process::Command;

/// Why no editor opened.
#[derive(Debug)]
pub(super) enum NoEditor {
    /// Neither `VISUAL` nor `EDITOR` says which.
    Unknown,
    /// A quote that is opened and never closed: the value.
    Unreadable(String),
    /// The program did not start.
    NotStarted(String, io::Error),
}

/// Opens `file` in the editor that `variable` names, and waits until it is closed.
pub(super) fn open(file: &Path, variable: impl Fn(&str) -> Option<String>) -> Result<(), NoEditor> {
    let set = |name| variable(name).filter(|value: &String| !value.trim().is_empty());
    let value = set("VISUAL").or_else(|| set("EDITOR")).ok_or(NoEditor::Unknown)?;
    let words = split(&value, !cfg!(windows)).ok_or_else(|| NoEditor::Unreadable(value.clone()))?;
    let Some((program, arguments)) = words.split_first() else { return Err(NoEditor::Unknown) };
    // How the editor ends is between it and its user.
    let ended = Command::new(program).args(arguments).arg(file).status();
    ended.map(|_| ()).map_err(|error| NoEditor::NotStarted(program.clone(), error))
}

/// The words of a command as shells see them; `escapes` says whether a backslash takes the next letter as it is.
/// `None` when a quote is not closed.
fn split(command: &str, escapes: bool) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote: Option<char> = None;
    let mut letters = command.chars();
    while let Some(letter) = letters.next() {
        match (quote, letter) {
            (Some(open), letter) if letter == open => quote = None,
            (None, '"' | '\'') => {
                quote = Some(letter);
                word.get_or_insert_default();
            }
            (None | Some('"'), '\\') if escapes => word.get_or_insert_default().push(letters.next()?),
            (None, letter) if letter.is_whitespace() => words.extend(word.take()),
            (_, letter) => word.get_or_insert_default().push(letter),
        }
    }
    words.extend(word);
    quote.is_none().then_some(words)
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn a_command_is_split_as_shells_do() {
        let words = |command: &str| split(command, true).map(|words| words.join("|"));
        assert_eq!(words("code --wait").as_deref(), Some("code|--wait"));
        assert_eq!(words("  \"/opt/My Editor/ed\"  -x '' ").as_deref(), Some("/opt/My Editor/ed|-x|"));
        assert_eq!(words(r"/opt/My\ Editor/ed a\'b").as_deref(), Some("/opt/My Editor/ed|a'b"));
        assert_eq!(words(r#"a "b\"c" 'd\e'"#).as_deref(), Some(r#"a|b"c|d\e"#));
        assert_eq!(words("vim \"x"), None);
        assert_eq!(words("vim \\"), None);
        assert_eq!(split(r#""C:\Program Files\ed.exe" -n"#, false), Some(vec![r"C:\Program Files\ed.exe".to_owned(), "-n".to_owned()]));
    }
}
