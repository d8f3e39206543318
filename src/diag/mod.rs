//! How we say that something is wrong.
//!
//! A [`Diagnostic`] is data: a [`Code`] from the [`catalogue`], a [`Place`], and the words to put
//! into the code's sentences. Rooms add them to a [`Report`] and go on; one file, [`human`], turns a
//! report into text for a person, in Vietnamese or English.
//!
//! How to word one: the message says what is the case, in the reader's words, with what the author
//! typed in backticks and no full stop; the hint says what to do. No blame, no grammar of parsers.

pub mod catalogue;
pub mod human;
pub mod machine;
pub mod policy;
pub mod reason;

use crate::model::source::Span;

/// The language messages are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    /// Vietnamese.
    Vi,
    /// English.
    En,
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is built until it is mended.
    Error,
    /// The site is built, but readers will notice.
    Warning,
    /// Worth knowing; counted, and told in full only when asked.
    Note,
}

/// A kind of problem: its permanent name, and what to say about it.
#[derive(Debug)]
pub struct Code {
    /// `family/what`: permanent, the same in every language.
    pub name: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The words in Vietnamese.
    pub vi: Words,
    /// The words in English.
    pub en: Words,
    /// A small example of the mistake.
    pub wrong: &'static str,
    /// The same, mended.
    pub right: &'static str,
}

/// What is said about a code in one language. `{word}` stands for an argument of the diagnostic.
#[derive(Debug)]
pub struct Words {
    /// What is the case.
    pub message: &'static str,
    /// What to do; empty when the message says it all.
    pub hint: &'static str,
    /// Why it matters: a paragraph for `nonla explain`.
    pub about: &'static str,
}

impl Words {
    /// The message of no diagnostic in particular: `…` stands for each argument.
    pub fn message_alone(&self) -> String {
        without_arguments(self.message)
    }

    /// The hint of no diagnostic in particular: `…` stands for each argument.
    pub fn hint_alone(&self) -> String {
        without_arguments(self.hint)
    }
}

fn without_arguments(sentence: &str) -> String {
    let mut out = String::new();
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((_, after)) = after.split_once('}') else { break };
        out.push_str(before);
        out.push('…');
        rest = after;
    }
    out.push_str(rest);
    out
}

impl Code {
    /// The words in `tongue`.
    pub fn words(&self, tongue: Tongue) -> &Words {
        match tongue {
            Tongue::Vi => &self.vi,
            Tongue::En => &self.en,
        }
    }
}

/// Where something is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In the project as a whole.
    Project,
    /// In a file as a whole, or one that cannot be shown: its path from the project's root.
    File(String),
    /// In a text.
    Text(Span),
}

/// What stands for a `{word}` of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Arg {
    /// The same in every language: what the author typed, a name, a number.
    Text(String),
    /// A word or phrase of ours.
    Phrase(Phrase),
}

/// A few words in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Phrase {
    /// In Vietnamese.
    pub vi: &'static str,
    /// In English.
    pub en: &'static str,
}

impl Phrase {
    /// The words in `tongue`.
    pub fn get(self, tongue: Tongue) -> &'static str {
        match tongue {
            Tongue::Vi => self.vi,
            Tongue::En => self.en,
        }
    }
}

impl From<Phrase> for Arg {
    fn from(phrase: Phrase) -> Self {
        Self::Phrase(phrase)
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// One thing that is wrong, where, and what to do.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// What kind of thing.
    pub code: &'static Code,
    /// How bad it is here: as the code says, unless `site.toml` says otherwise.
    pub severity: Severity,
    /// Where.
    pub place: Place,
    /// What stands for the `{words}` of the code's sentences.
    pub args: Vec<(&'static str, Arg)>,
    /// What the author probably meant.
    pub suggestion: Option<String>,
    /// What mends it without any doubt, and without a person.
    pub mend: Option<Box<Mend>>,
    /// Whether no more of its line may be shown than the place itself: a secret stands there.
    pub veiled: bool,
}

/// A change that mends something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mend {
    /// What is replaced.
    pub span: Span,
    /// What takes its place.
    pub text: String,
}

impl Diagnostic {
    /// A problem in a text.
    pub fn at(code: &'static Code, span: Span) -> Self {
        Self { code, severity: code.severity, place: Place::Text(span), args: Vec::new(), suggestion: None, mend: None, veiled: false }
    }

    /// A problem with a file as a whole.
    pub fn in_file(code: &'static Code, file: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity,
            place: Place::File(file.into()),
            args: Vec::new(),
            suggestion: None,
            mend: None,
            veiled: false,
        }
    }

    /// A problem of the project as a whole.
    pub fn of_project(code: &'static Code) -> Self {
        Self { code, severity: code.severity, place: Place::Project, args: Vec::new(), suggestion: None, mend: None, veiled: false }
    }

    /// Puts `value` where the code's sentences say `{name}`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Adds "did you mean …?".
    #[must_use]
    pub fn suggest(mut self, suggestion: Option<impl Into<String>>) -> Self {
        self.suggestion = suggestion.map(Into::into);
        self
    }

    /// Adds that `text` in place of `span` mends it.
    #[must_use]
    pub fn mended_by(mut self, span: Span, text: impl Into<String>) -> Self {
        self.mend = Some(Box::new(Mend { span, text: text.into() }));
        self
    }

    /// Of its line, only the place itself is shown.
    #[must_use]
    pub fn veiled(mut self) -> Self {
        self.veiled = true;
        self
    }

    /// The message in `tongue`.
    pub fn message(&self, tongue: Tongue) -> String {
        self.fill(self.code.words(tongue).message, tongue)
    }

    /// The hint in `tongue`, if there is one.
    pub fn hint(&self, tongue: Tongue) -> Option<String> {
        let hint = self.code.words(tongue).hint;
        (!hint.is_empty()).then(|| self.fill(hint, tongue))
    }

    fn fill(&self, sentence: &str, tongue: Tongue) -> String {
        let mut out = String::with_capacity(sentence.len() + 32);
        let mut rest = sentence;
        while let Some(open) = rest.find('{') {
            out.push_str(&rest[..open]);
            let Some(close) = rest[open..].find('}') else { break };
            let name = &rest[open + 1..open + close];
            match self.args.iter().find(|(arg, _)| *arg == name) {
                Some((_, Arg::Text(text))) => out.push_str(text),
                Some((_, Arg::Phrase(phrase))) => out.push_str(phrase.get(tongue)),
                None => out.push_str(&rest[open..=open + close]),
            }
            rest = &rest[open + close + 1..];
        }
        out.push_str(rest);
        out
    }
}

/// All that is wrong.
#[derive(Clone, Debug, Default)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// Adds one diagnostic.
    pub fn add(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Adds everything another room found.
    pub fn append(&mut self, other: Self) {
        self.diagnostics.extend(other.diagnostics);
    }

    /// How many there are of this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// Looks at each diagnostic once more; those for which `keep` is false go.
    pub fn review(&mut self, keep: impl FnMut(&mut Diagnostic) -> bool) {
        self.diagnostics.retain_mut(keep);
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// Whether anything must be mended before a site can be built.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// The errors alone.
    #[must_use]
    pub fn errors(&self) -> Self {
        let errors = self.diagnostics.iter().filter(|diagnostic| diagnostic.code.severity == Severity::Error);
        Self { diagnostics: errors.cloned().collect() }
    }

    /// Every change that mends something, in the order of the places.
    pub fn mends(&self) -> Vec<&Mend> {
        let mut mends: Vec<&Mend> = self.diagnostics.iter().filter_map(|diagnostic| diagnostic.mend.as_deref()).collect();
        mends.sort_by_key(|mend| mend.span);
        mends
    }

    /// All, sorted by `file_of` their place, then by position, then by code, so that the order never
    /// depends on which thread was first.
    pub fn sorted(&self, file_of: impl Fn(&Place) -> String) -> Vec<&Diagnostic> {
        let mut all: Vec<_> = self
            .diagnostics
            .iter()
            .map(|diagnostic| {
                let start = match &diagnostic.place {
                    Place::Text(span) => span.start,
                    _ => 0,
                };
                (file_of(&diagnostic.place), start, diagnostic.code.name, &diagnostic.args, diagnostic)
            })
            .collect();
        all.sort_by(|a, b| (&a.0, a.1, a.2, a.3).cmp(&(&b.0, b.1, b.2, b.3)));
        all.into_iter().map(|row| row.4).collect()
    }
}
