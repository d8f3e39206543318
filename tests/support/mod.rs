//! Little sites as text: `-- path --` before each file, built in memory, told in words.

use std::collections::BTreeMap;
use std::path::Path;

use nonla::build::build;
use nonla::config::{Overrides, load};
use nonla::diag::human::{Style, render};
use nonla::diag::{Report, Tongue};
use nonla::discover;
use nonla::model::date::Date;
use nonla::model::output::Artifact;
use nonla::model::settings::Include;
use nonla::write::MemorySink;

/// What a build of a little site gave.
pub struct Outcome {
    /// The diagnostics as a person sees them, in Vietnamese and English.
    pub said: [String; 2],
    /// Whether there were errors.
    pub failed: bool,
    /// The names of all codes, sorted.
    pub codes: Vec<&'static str>,
    /// Path to text; copied files are named, not read.
    pub files: BTreeMap<String, String>,
}

/// Files of a text: `-- path --` lines begin each.
pub fn split(text: &str) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = Vec::new();
    for line in text.split_inclusive('\n') {
        let heading = line.trim_end().strip_prefix("-- ").and_then(|rest| rest.strip_suffix(" --"));
        match (heading, files.last_mut()) {
            (Some(name), _) => files.push((name.to_owned(), String::new())),
            (None, Some((_, body))) => body.push_str(line),
            (None, None) => {}
        }
    }
    files
}

/// The day on which tests run.
pub fn overrides() -> Overrides {
    Overrides { base_url: None, output: None, include: Include::default(), today: Date::new(2026, 11, 23).expect("a day") }
}

/// Writes `files` under `root`.
pub fn lay_out(root: &Path, files: &[(String, String)]) {
    for (name, text) in files {
        let path = root.join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("folder");
        std::fs::write(path, text).expect("file");
    }
}

/// Builds the project at `root` in memory.
pub fn build_at(root: &Path, overrides: &Overrides) -> Outcome {
    let mut report = Report::default();
    let (settings, source) = load(&root.join("site.toml"), "site.toml", overrides, &mut report);
    let sink = MemorySink::default();
    let (report, sources) = match settings {
        Some(settings) => {
            let project = discover::project(root, source, &settings, &mut report);
            report.append(build(&project, &settings, &sink, &|_, _| ()).report);
            (report, project.sources)
        }
        None => (report, vec![source]),
    };
    let said = [Tongue::Vi, Tongue::En].map(|tongue| render(&report, &sources, Style { tongue, color: false, notes: true }));
    let mut codes: Vec<_> = report.sorted(|_| String::new()).iter().map(|diagnostic| diagnostic.code.name).collect();
    codes.sort_unstable();
    codes.dedup();
    let files = sink.into_files().into_iter().map(|(path, artifact)| {
        let text = match artifact {
            Artifact::Bytes(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            Artifact::Copy(_) => "(copied)\n".to_owned(),
        };
        (path.to_string(), text)
    });
    Outcome { said, failed: report.has_errors(), codes, files: files.collect() }
}
