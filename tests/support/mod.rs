//! Little sites as text: `-- path --` before each file, built in memory, told in words.
#![allow(dead_code, clippy::disallowed_methods, clippy::expect_used, reason = "tests: each uses a part of it, and lays out folders")]

pub mod found;
pub mod served;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use nonla::build::{Built, assemble, build};
use nonla::check::output::Crawl;
use nonla::config::{Overrides, load};
use nonla::diag::human::{Style, render};
use nonla::diag::policy::apply;
use nonla::diag::{Report, Tongue};
use nonla::discover;
use nonla::model::date::Date;
use nonla::model::output::{Artifact, Sink};
use nonla::model::picture::{Darkroom, OriginalsOnly};
use nonla::model::project::Project;
use nonla::model::settings::{Checks, Include, Settings};
use nonla::model::site::Site;
use nonla::model::source::Span;
use nonla::write::MemorySink;

/// A PNG of one grey dot.
pub const ONE_DOT: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9bU\0\0\0\nIDATx\xdach\0\0\0\x82\0\x81\xdaE\x08;\0\0\0\0IEND\xaeB`\x82";

/// What a build of a little site gave.
pub struct Outcome {
    /// The diagnostics as a person sees them, in Vietnamese and English.
    pub said: [String; 2],
    /// Whether there were errors.
    pub failed: bool,
    /// The names of all codes, sorted, each once.
    pub codes: Vec<&'static str>,
    /// The output: path to bytes, files that are only carried over read from where they lie.
    pub bytes: BTreeMap<String, Vec<u8>>,
}

impl Outcome {
    /// A file of the output as text; empty when there is none.
    pub fn text(&self, path: &str) -> String {
        self.bytes.get(path).map_or_else(String::new, |bytes| String::from_utf8_lossy(bytes).into_owned())
    }

    /// Fails, with everything that was said, unless the codes are exactly these.
    #[track_caller]
    pub fn expect_codes(&self, codes: &[&str]) {
        assert_eq!(self.codes, codes, "{}", self.said[1]);
    }
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

/// The day on which tests run, and nothing unpublished.
pub fn overrides() -> Overrides {
    Overrides { base_url: None, output: None, include: Include::default(), today: Date::new(2026, 11, 23).expect("a day") }
}

/// Writes `files` under `root`.
pub fn lay_out<N: AsRef<str>, B: AsRef<[u8]>>(root: &Path, files: &[(N, B)]) {
    for (name, bytes) in files {
        let path = root.join(name.as_ref());
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("folder");
        std::fs::write(path, bytes).expect("file");
    }
}

/// A new folder with the files of `text`.
pub fn folder_of(text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    lay_out(folder.path(), &split(text));
    folder
}

/// A new folder with the plain theme, `site.toml` for Vietnamese alone, and a home page.
pub fn bare_project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    lay_out(folder.path(), &bare_theme());
    lay_out(folder.path(), &[("site.toml", "languages = [\"vi\"]\n"), ("content/_index.vi.md", "---\ntitle: Nhà\n---\n")]);
    folder
}

/// The plain theme of `tests/support/bare/` with the words of `tests/support/words/`, as files of a project.
pub fn bare_theme() -> Vec<(String, Vec<u8>)> {
    let support = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support");
    let mut files = Vec::new();
    for (from, to) in [("bare", "templates"), ("words", "ui")] {
        let root = support.join(from);
        for path in files_under(&root) {
            let name = slashes(path.strip_prefix(&root).expect("inside"));
            files.push((format!("themes/default/{to}/{name}"), std::fs::read(path).expect("a file")));
        }
    }
    files
}

/// Every file under `folder`, sorted by path.
pub fn files_under(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() { open.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    files
}

/// A relative path with `/`.
pub fn slashes(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// Builds the project at `root` in memory.
pub fn build_at(root: &Path, overrides: &Overrides) -> Outcome {
    build_with(root, overrides, &OriginalsOnly, |_| ())
}

/// [`build_at`] with a change to what was found on disk.
pub fn build_changed(root: &Path, overrides: &Overrides, change: impl FnOnce(&mut Project)) -> Outcome {
    build_with(root, overrides, &OriginalsOnly, change)
}

/// [`build_changed`] with somebody who makes copies of pictures.
pub fn build_with(root: &Path, overrides: &Overrides, darkroom: &dyn Darkroom, change: impl FnOnce(&mut Project)) -> Outcome {
    made(root, overrides, darkroom, change, None)
}

/// [`build_at`], and the finished pages are read again.
pub fn check_at(root: &Path, overrides: &Overrides) -> Outcome {
    made(root, overrides, &OriginalsOnly, |_| (), Some(Crawl::default()))
}

fn made(root: &Path, overrides: &Overrides, darkroom: &dyn Darkroom, change: impl FnOnce(&mut Project), crawl: Option<Crawl>) -> Outcome {
    let mut report = Report::default();
    let (settings, source) = load(&root.join("site.toml"), "site.toml", overrides, &mut report);
    let sink = MemorySink::default();
    let checks = settings.as_ref().map_or_else(Checks::default, |settings| settings.checks.clone());
    let sources = match settings {
        Some(settings) => {
            let mut project = discover::project(root, source, &settings, &mut report);
            change(&mut project);
            report.append(build(&project, &settings, darkroom, &sink, &|_, _| ()).report);
            project.sources
        }
        None => vec![source],
    };
    let files = sink.into_files();
    if let Some(crawl) = crawl {
        files.iter().for_each(|(path, artifact)| crawl.put(path.clone(), artifact.clone()));
        crawl.judge(&mut report);
    }
    apply(&mut report, &checks, &sources);
    let said = [Tongue::Vi, Tongue::En].map(|tongue| render(&report, &sources, Style { tongue, color: false, notes: true }));
    let mut codes: Vec<_> = report.sorted(|_| String::new()).iter().map(|diagnostic| diagnostic.code.name).collect();
    codes.sort_unstable();
    codes.dedup();
    let bytes = files.into_iter().map(|(path, artifact)| {
        let bytes = match artifact {
            Artifact::Bytes(bytes) => bytes,
            Artifact::Copy(disk) => std::fs::read(disk).expect("a file to carry"),
        };
        (path.to_string(), bytes)
    });
    Outcome { said, failed: report.has_errors(), codes, bytes: bytes.collect() }
}

/// The assembled site of the project at `root`, and the codes of what was said.
pub fn site_at(root: &Path) -> (Arc<Site>, Vec<&'static str>) {
    let mut report = Report::default();
    let (settings, source) = load(&root.join("site.toml"), "site.toml", &overrides(), &mut report);
    let settings = settings.expect("settings");
    let project = discover::project(root, source, &settings, &mut report);
    let built = build(&project, &settings, &OriginalsOnly, &MemorySink::default(), &|_, _| ());
    report.append(built.report);
    let codes = report.sorted(|_| String::new()).iter().map(|diagnostic| diagnostic.code.name).collect();
    (built.site, codes)
}

/// A project and what it says, before any page is made.
pub struct Assembled {
    /// Its texts and files.
    pub project: Project,
    /// Its settings.
    pub settings: Settings,
    /// What the texts say together.
    pub site: Arc<Site>,
}

impl Assembled {
    /// The file and line where `span` begins, as `content/a/index.vi.md:12`.
    pub fn place(&self, span: Span) -> String {
        let source = &self.project.sources[span.source.index()];
        let before = &source.text[..span.range().start];
        format!("{}:{}", source.name, before.matches('\n').count() + 1)
    }

    /// The beginning of the file `content/_data/NAME.yaml`.
    pub fn data(&self, name: &str) -> Span {
        let file = self.project.data.iter().find(|file| file.name == name).expect(name);
        Span::new(file.source, 0..0)
    }
}

/// The project at `root`, with pages that are not published yet, or no longer.
pub fn assembled_at(root: &Path) -> Assembled {
    let mut report = Report::default();
    let mut overrides = overrides();
    overrides.include = Include { drafts: true, future: true, expired: true };
    let (settings, source) = load(&root.join("site.toml"), "site.toml", &overrides, &mut report);
    let settings = settings.expect("settings");
    let project = discover::project(root, source, &settings, &mut report);
    let Built { site, .. } = assemble(&project, &settings);
    Assembled { project, settings, site }
}
