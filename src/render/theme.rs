//! The theme's templates, ready to render, and what they complain of in our own words.
//!
//! With [`views`](super::views), [`view`](super::view), [`html`](super::html) and [`job`](super::job),
//! the files that name Tera.

use tera::{Context, ErrorKind, Kwargs, State, Tera, Value};

use super::counted;
use crate::diag::catalogue::theme as code;
use crate::diag::{Diagnostic, Report};
use crate::model::project::Project;
use crate::model::settings::Settings;
use crate::model::source::Span;
use crate::model::words::Words;
use crate::text::near::nearest;

/// The templates the program itself asks for; a theme may have more.
pub const NEEDED: [&str; 22] = [
    "404.html",
    "a_to_z.html",
    "exit.html",
    "feed.xml",
    "glossary.html",
    "guide.html",
    "handout.html",
    "home.html",
    "law.html",
    "laws.html",
    "lesson.html",
    "redirect.html",
    "robots.txt",
    "root.html",
    "section.html",
    "sitemap.xml",
    "slides.html",
    "taxonomy.html",
    "term.html",
    "traces.html",
    "directives/note.html",
    "directives/help.html",
];

/// A theme whose templates were all read.
pub struct Theme<'p> {
    tera: Tera,
    project: &'p Project,
}

impl<'p> Theme<'p> {
    /// Reads the templates of the project. `None` after problems, which are in `report`: all of them,
    /// template by template.
    pub fn new(project: &'p Project, settings: &Settings, words: &Words, report: &mut Report) -> Option<Self> {
        let templates = &project.theme.templates;
        let text = |id| &*project.source(id).text;
        for name in NEEDED.iter().filter(|name| !templates.contains_key(**name)) {
            report.add(Diagnostic::of_project(&code::THEME_NO_TEMPLATE).with("name", *name).with("theme", settings.theme.as_str()));
        }
        let empty = || empty(settings, words);
        let mut new = Self { tera: empty(), project };
        let Err(error) = new.tera.add_raw_templates(templates.iter().map(|(name, id)| (name, text(*id)))) else {
            return NEEDED.iter().all(|name| templates.contains_key(*name)).then_some(new);
        };
        // The engine stops at the first; read each alone to find every template that cannot be read.
        let mut found = 0;
        for (name, id) in templates {
            if let Err(alone) = empty().add_raw_template(name, text(*id))
                && matches!(alone.kind(), ErrorKind::SyntaxError(_))
            {
                found += 1;
                report.add(new.explain(&code::THEME_TEMPLATE, &alone));
            }
        }
        if found == 0 {
            report.add(new.explain(&code::THEME_TEMPLATE, &error));
        }
        None
    }

    /// Renders a template; `page` is named when it fails.
    ///
    /// # Errors
    /// What is wrong with the template, at its place in it.
    pub fn render(&self, template: &str, context: &Context, page: &str) -> Result<String, Diagnostic> {
        self.tera.render(template, context).map_err(|error| self.explain(&code::THEME_RENDER, &error).with("page", page))
    }

    /// Renders the component of a directive; `page` is named when it fails.
    ///
    /// # Errors
    /// What is wrong with the component, at its place in its file.
    pub fn component(&self, name: &str, args: &Context, implicits: &Context, body: &str, page: &str) -> Result<String, Diagnostic> {
        self.tera
            .render_component_with_implicits(name, args, implicits, Some(body), true)
            .map_err(|error| self.explain(&code::THEME_RENDER, &error).with("page", page))
    }

    fn explain(&self, code: &'static crate::diag::Code, error: &tera::Error) -> Diagnostic {
        let (place, reason) = match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let source = self.project.theme.templates.get(report.filename()).copied();
                (source.map(|source| Span::new(source, report.span().range.clone())), report.message().to_owned())
            }
            ErrorKind::MissingParent { current, parent } => {
                let source = self.project.theme.templates.get(current).copied();
                (source.map(|source| Span::new(source, 0..0)), format!("{parent}?"))
            }
            other => (None, other.to_string()),
        };
        let reason = reason.lines().next().unwrap_or_default();
        let at = |code| place.map_or_else(|| Diagnostic::of_project(code), |span| Diagnostic::at(code, span));
        if let Some((field, known)) = unknown_field(reason) {
            let names: Vec<&str> = known.split(", ").collect();
            return at(&code::THEME_UNKNOWN_FIELD)
                .with("field", field)
                .with("known", crate::format::fields::known(&names))
                .suggest(nearest(field, names.iter().copied()));
        }
        at(code).with("reason", reason)
    }
}

/// What the engine says of a field that is not there: its name, and the names there are.
fn unknown_field(reason: &str) -> Option<(&str, &str)> {
    reason.strip_prefix("Field `")?.split_once("` is not defined. Available fields: ")
}

fn empty(settings: &Settings, words: &Words) -> Tera {
    let mut tera = Tera::new();
    tera.autoescape_on(vec![".html", ".xml"]);
    tera.register_filter("fill", fill);
    tera.register_filter("count", counted::filter(settings, words));
    tera
}

/// `{{ ui.minutes | fill(n=20) }}`: puts arguments where the text says `{n}`.
fn fill(text: &str, args: Kwargs, _: &State) -> String {
    args.iter().fold(text.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), &plain(value)))
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A map as templates see it.
pub fn map<K: Into<String>>(pairs: impl IntoIterator<Item = (K, Value)>) -> Value {
    let pairs = pairs.into_iter().map(|(key, value)| (tera::value::Key::from(key.into()), value));
    Value::from(pairs.collect::<tera::Map>())
}
