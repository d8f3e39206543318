//! `nonla new`: a lesson, a section or a translation to begin with.
//!
//! The text comes from [`skeleton`]; here is decided where it goes. What is there is never
//! overwritten, and what would not build is not written.

mod editor;
mod refusal;
mod spot;

use std::io::{self, ErrorKind};
use std::path::Path;
use std::sync::Arc;

use super::asked::{Fresh, New};
use super::clock::today;
use super::exit::Exit;
use super::init::create;
use super::place::{Place, slashes};
use super::report;
use super::search::no_language;
use super::terminal::Terminal;
use crate::config::{self, Overrides};
use crate::diag::reason::reason;
use crate::diag::{Report, Severity, Tongue};
use crate::model::document::Document;
use crate::model::front_matter::Audience;
use crate::model::ids::LocaleId;
use crate::model::path::ContentPath;
use crate::model::project::{PageFile, Project};
use crate::model::settings::{Include, Settings};
use crate::model::site::Site;
use crate::model::source::Source;
use crate::skeleton::translation::Copy;
use crate::skeleton::{self, Article, Lesson, name};
use crate::text::amount::Marks;
use crate::{build, discover};
use editor::NoEditor;
use refusal::Refusal;

/// What the project holds, drafts and all.
struct Known {
    settings: Settings,
    project: Project,
    site: Arc<Site>,
    report: Report,
}

/// A file to be made.
struct Draft {
    /// The folder under `content/`.
    folder: String,
    /// `index.vi.md`.
    file: String,
    /// Its language.
    locale: LocaleId,
    /// Its text.
    text: String,
    /// Whether it is a page to read, where lessons are asked for.
    article: bool,
}

impl Draft {
    /// Its path under `content/`.
    fn path(&self) -> String {
        if self.folder.is_empty() { self.file.clone() } else { format!("{}/{}", self.folder, self.file) }
    }
}

/// Why there is nothing to write.
enum Stop {
    /// It was not clear, or something is in the way.
    Refused(Refusal),
    /// It was told already.
    Told(Exit),
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// Makes what was asked for in the project of `place`.
pub(super) fn run(place: &Place, asked: &New, terminal: &Terminal) -> Exit {
    let known = match read(place, terminal) {
        Ok(known) => known,
        Err(exit) => return exit,
    };
    let (draft, edit) = match draft(&known, place, asked, terminal) {
        Ok(draft) => draft,
        Err(Stop::Told(exit)) => return exit,
        Err(Stop::Refused(refusal)) => {
            let (message, hint) = refusal.said(terminal.tongue());
            terminal.error(&message, Some(&hint));
            return refusal.exit();
        }
    };
    let at = place.root.join("content").join(draft.path());
    // A translation has the faults of its original, and may.
    if !matches!(asked, New::Translation { .. }) && !fits(known, &draft, terminal) {
        return Exit::Problems;
    }
    if let Err((at, error)) = create(&at, draft.text.as_bytes()) {
        return unwritten(place, &at, &error, terminal);
    }
    tell(asked, &draft, &slashes(&place.near(&at)), terminal);
    if edit { open(&place.near(&at), terminal) } else { Exit::Fine }
}

fn read(place: &Place, terminal: &Terminal) -> Result<Known, Exit> {
    let mut report = Report::default();
    let include = Include { drafts: true, future: true, expired: true };
    let overrides = Overrides { base_url: None, output: None, include, today: today(terminal)? };
    let (settings, site_toml) = config::load(&place.config, &place.config_name(), &overrides, &mut report);
    let Some(settings) = settings else {
        report::tell(&report, &[site_toml], terminal);
        return Err(Exit::Problems);
    };
    let project = discover::project(&place.root, site_toml, &settings, &mut report);
    let built = build::assemble(&project, &settings);
    Ok(Known { settings, project, site: built.site, report: built.report })
}

fn draft(known: &Known, place: &Place, asked: &New, terminal: &Terminal) -> Result<(Draft, bool), Stop> {
    match asked {
        New::Lesson { title, fresh, ages } => Ok((page(known, place, title, fresh, Some(ages), terminal)?, fresh.edit)),
        New::Section { title, fresh } => Ok((page(known, place, title, fresh, None, terminal)?, fresh.edit)),
        New::Translation { into, page, from, edit } => {
            let into = locale(known, Some(into), terminal)?;
            let from = from.as_deref().map(|from| locale(known, Some(from), terminal)).transpose()?;
            Ok((translation(known, &spot::page(known, place, page)?, into, from, terminal)?, *edit))
        }
    }
}

/// The language with this tag, or the site's own.
fn locale(known: &Known, tag: Option<&str>, terminal: &Terminal) -> Result<LocaleId, Stop> {
    let Some(tag) = tag else { return Ok(known.settings.default_locale) };
    let canonical = crate::text::language::language(tag).map(|language| language.tag);
    known.settings.locale_id(canonical.as_deref().unwrap_or(tag)).ok_or_else(|| {
        terminal.error(&no_language(tag, &known.settings, terminal.tongue()), None);
        Stop::Told(Exit::WrongUsage)
    })
}

/// A lesson for `ages`, or a page to read where its section holds those; a section where there are no ages.
fn page(
    known: &Known,
    place: &Place,
    title: &str,
    fresh: &Fresh,
    ages: Option<&Vec<Audience>>,
    terminal: &Terminal,
) -> Result<Draft, Stop> {
    let locale = locale(known, fresh.language.as_deref(), terminal)?;
    let tag = &known.settings.locale(locale).tag;
    let above = spot::section(known, place, fresh.within.as_deref(), ages.is_some())?;
    let below = |name: &str| if above.is_empty() { name.to_owned() } else { format!("{above}/{name}") };
    let title = name::title(title);
    let content = place.root.join("content");
    let occupied = |name: &str| spot::taken(&content.join(below(name)));
    let free = |name: &str| matches!(occupied(name), Ok(None));
    let name = folder(&title, fresh.name.as_deref(), if ages.is_some() { "bai" } else { "muc" }, free)?;
    let folder = below(&name);
    match occupied(&name) {
        Ok(None) => {}
        Ok(Some(file)) => return Err(in_the_way(known, place, &file, &folder, tag, ages.is_some(), &name::another(&name, free)).into()),
        Err(error) => return Err(Stop::Told(unwritten(place, &content.join(&folder), &error, terminal))),
    }
    let (tongue, words) = (terminal.tongue(), tongue_of(tag, terminal.tongue()));
    let (weight, today) = (weight(known, &above, ages.is_none()), known.settings.today);
    let article = ages.is_some() && known.site.sections.iter().any(|section| section.folder == above && section.articles);
    let (stem, text) = match ages {
        Some(ages) if article && !ages.is_empty() => return Err(Refusal::NoAges { id: above }.into()),
        Some(_) if article => ("index", skeleton::article(&Article { title: &title, weight, today }, tongue, words)),
        Some(ages) => ("index", skeleton::lesson(&Lesson { title: &title, ages, weight, today }, tongue, words)),
        None => ("_index", skeleton::section(&title, weight, tongue, words)),
    };
    Ok(Draft { folder, file: format!("{stem}.{tag}.md"), locale, text, article })
}

/// The folder's name: as typed, else made of the title.
fn folder(title: &str, typed: Option<&str>, prefix: &str, free: impl Fn(&str) -> bool) -> Result<String, Refusal> {
    match typed {
        Some(typed) if name::is_name(typed) => Ok(typed.to_owned()),
        Some(typed) => Err(Refusal::BadName { name: typed.to_owned(), like: name::name(typed, prefix) }),
        None => name::name(title, prefix).ok_or_else(|| {
            let first = format!("{prefix}-moi");
            let free = if free(&first) { first } else { name::another(&first, free) };
            Refusal::NoName { title: title.to_owned(), free }
        }),
    }
}

/// What to say of `file` in the folder that was wanted.
fn in_the_way(known: &Known, place: &Place, file: &Path, folder: &str, tag: &str, lesson: bool, another: &str) -> Refusal {
    let shown = slashes(&place.near(file));
    let instead = format!("`--name {another}`");
    let here = |page: &&PageFile| page.folder == folder && lesson != page.branch;
    let languages: Vec<&str> =
        known.project.pages.iter().filter(here).map(|page| known.settings.locale(page.locale).tag.as_str()).collect();
    if languages.is_empty() || languages.contains(&tag) {
        let own = file.with_file_name(format!("{}.{tag}.md", if lesson { "index" } else { "_index" }));
        return Refusal::Taken { file: if own.exists() { slashes(&place.near(&own)) } else { shown }, instead };
    }
    Refusal::OtherLanguage { file: shown, id: folder.to_owned(), into: tag.to_owned(), instead }
}

/// The language of the words in a page of `tag`: its own where we speak it, else the editor's.
fn tongue_of(tag: &str, editor: Tongue) -> Tongue {
    match tag.split('-').next() {
        Some("vi") => Tongue::Vi,
        Some("en") => Tongue::En,
        _ => editor,
    }
}

/// The next round number after those of the lessons, or the sections, beside it.
fn weight(known: &Known, above: &str, branch: bool) -> i64 {
    let beside = |document: &&Document| {
        let file = &document.file;
        file.branch == branch && !file.folder.is_empty() && file.folder.rsplit_once('/').map_or("", |(folder, _)| folder) == above
    };
    let last = known
        .site
        .documents
        .iter()
        .map(AsRef::as_ref)
        .filter(beside)
        .filter_map(|document| document.front_matter.weight)
        .max()
        .unwrap_or(0);
    (last.div_euclid(10).saturating_add(1) * 10).clamp(10, 1_000_000)
}

fn translation(known: &Known, id: &str, into: LocaleId, from: Option<LocaleId>, terminal: &Terminal) -> Result<Draft, Stop> {
    let settings = &known.settings;
    let tag = |locale: LocaleId| settings.locale(locale).tag.as_str();
    let shown = if id.is_empty() { "content" } else { id };
    let texts: Vec<&Document> =
        known.site.documents.iter().map(AsRef::as_ref).filter(|document: &&Document| document.file.folder == id).collect();
    let in_locale = |locale: LocaleId| texts.iter().find(|document| document.file.locale == locale).copied();
    let original = match from {
        Some(from) => in_locale(from).ok_or_else(|| {
            let tags: Vec<&str> = texts.iter().map(|document| tag(document.file.locale)).collect();
            Refusal::NotIn { id: shown.to_owned(), tag: tag(from).to_owned(), tags: tags.join(", ") }
        })?,
        None => in_locale(settings.default_locale)
            .or_else(|| texts.first().copied())
            .ok_or_else(|| Refusal::NoPage { typed: shown.to_owned(), near: None })?,
    };
    if original.file.locale == into {
        return Err(Refusal::SameLanguage { id: shown.to_owned(), tag: tag(into).to_owned() }.into());
    }
    if let Some(there) = in_locale(into) {
        let instead = terminal.pick("dịch sang tiếng khác", "choose another language").to_owned();
        return Err(Refusal::Taken { file: format!("content/{}", there.file.path), instead }.into());
    }
    let source = known.project.source(original.file.source);
    let of = original.file.locale;
    let marks = [of, into].map(|locale| Marks::of(known.site.words.number_marks(locale)));
    let copy = Copy { from: original, source, of: tag(of), into: tag(into), marks, today: settings.today };
    let text =
        skeleton::translation::translation(&copy, terminal.tongue()).ok_or_else(|| Refusal::BadHead { file: source.name.clone() })?;
    let stem = original.file.path.file_name().split('.').next().unwrap_or("index");
    Ok(Draft { folder: id.to_owned(), file: format!("{stem}.{}.md", tag(into)), locale: into, text, article: false })
}

/// Whether the project is no worse with `draft` in it; else tells what would be wrong.
fn fits(known: Known, draft: &Draft, terminal: &Terminal) -> bool {
    let Known { settings, mut project, report: before, .. } = known;
    let Some(path) = ContentPath::new(draft.path()) else { return true };
    let source = project.add_source(Source { name: format!("content/{}", draft.path()), text: draft.text.as_str().into() });
    let branch = draft.file.starts_with('_') || draft.folder.is_empty();
    add_page(&mut project, PageFile { source, path, folder: draft.folder.clone(), branch, locale: draft.locale });
    let after = build::assemble(&project, &settings).report;
    let known: Vec<String> = before.sorted(|_| String::new()).iter().map(|diagnostic| format!("{diagnostic:?}")).collect();
    let mut new = Report::default();
    for diagnostic in after.sorted(|_| String::new()) {
        if diagnostic.code.severity == Severity::Error && !known.contains(&format!("{diagnostic:?}")) {
            new.add(diagnostic.clone());
        }
    }
    if new.has_errors() {
        report::tell(&new, &project.sources, terminal);
        let message = terminal.pick("tên ấy không dùng được ở đây, nên không ghi gì", "that name will not do here, so nothing was written");
        terminal
            .error(message, Some(terminal.pick("chọn tên thư mục khác bằng `--name`", "choose another name for the folder with `--name`")));
    }
    !new.has_errors()
}

/// Puts `page` where a walk through the folders would have found it.
fn add_page(project: &mut Project, page: PageFile) {
    let at = project.pages.partition_point(|other| other.path < page.path);
    project.pages.insert(at, page);
}

/// The disk did not let us.
fn unwritten(place: &Place, at: &Path, error: &io::Error, terminal: &Terminal) -> Exit {
    let shown = slashes(&place.near(at));
    if error.kind() == ErrorKind::AlreadyExists {
        // Somebody was faster.
        let (message, hint) = Refusal::Taken {
            file: shown,
            instead: terminal.pick("chọn tên khác bằng `--name`", "choose another name with `--name`").to_owned(),
        }
        .said(terminal.tongue());
        terminal.error(&message, Some(&hint));
        return Exit::Problems;
    }
    terminal.error(&format!("{} `{shown}`: {}", terminal.pick("không ghi được", "cannot write"), reason(error, terminal.tongue())), None);
    Exit::CouldNotRun
}

/// Says where it is and what comes next.
fn tell(asked: &New, draft: &Draft, at: &str, terminal: &Terminal) {
    let folder = &draft.folder;
    let lines = match (asked, terminal.tongue()) {
        (New::Lesson { .. }, Tongue::Vi) if draft.article => {
            format!("Đã tạo trang mới: {at}\nViết vào đó rồi xem bằng `nonla serve --drafts --open`; xong thì xóa dòng `draft: true`.")
        }
        (New::Lesson { .. }, Tongue::En) if draft.article => {
            format!(
                "A new page is in {at}\nWrite there, and see it with `nonla serve --drafts --open`; when it is done, remove the line `draft: true`."
            )
        }
        (New::Lesson { .. }, Tongue::Vi) => {
            format!("Đã tạo bài mới: {at}\nViết vào đó rồi xem bằng `nonla serve --drafts --open`; xong thì xóa dòng `draft: true`.")
        }
        (New::Lesson { .. }, Tongue::En) => {
            format!(
                "A new lesson is in {at}\nWrite there, and see it with `nonla serve --drafts --open`; when it is done, remove the line `draft: true`."
            )
        }
        (New::Section { .. }, Tongue::Vi) => {
            format!("Đã tạo chủ đề mới: {at}\nThêm bài: `nonla new lesson \"Tên bài\" --in {folder}`; xem bằng `nonla serve --open`.")
        }
        (New::Section { .. }, Tongue::En) => {
            format!("A new section is in {at}\nAdd a lesson: `nonla new lesson \"Title\" --in {folder}`; see it with `nonla serve --open`.")
        }
        (New::Translation { .. }, Tongue::Vi) => {
            format!(
                "Đã tạo bản dịch: {at}\nViết đè bản dịch lên rồi xem bằng `nonla serve --drafts --open`; xong thì xóa dòng `draft: true`."
            )
        }
        (New::Translation { .. }, Tongue::En) => {
            format!(
                "A translation to be written is in {at}\nWrite over it, and see it with `nonla serve --drafts --open`; when it is done, remove the line `draft: true`."
            )
        }
    };
    terminal.say(&lines);
}

/// Opens the new file, which is there in any case.
fn open(file: &Path, terminal: &Terminal) -> Exit {
    let Err(error) = editor::open(file, |name| std::env::var_os(name)?.into_string().ok()) else { return Exit::Fine };
    let (message, hint) = match (&error, terminal.tongue()) {
        (NoEditor::Unknown, Tongue::Vi) => {
            ("chưa biết mở bằng trình soạn thảo nào".to_owned(), "đặt biến `EDITOR`, như `EDITOR=nano`, hoặc tự mở tệp ấy")
        }
        (NoEditor::Unknown, Tongue::En) => {
            ("no editor is known".to_owned(), "set the variable `EDITOR`, such as `EDITOR=nano`, or open the file yourself")
        }
        (NoEditor::Unreadable(value), Tongue::Vi) => {
            (format!("không hiểu lệnh mở trình soạn thảo `{value}`"), "đóng dấu ngoặc kép trong `VISUAL` hoặc `EDITOR`")
        }
        (NoEditor::Unreadable(value), Tongue::En) => {
            (format!("the editor's command `{value}` makes no sense"), "close the quote in `VISUAL` or `EDITOR`")
        }
        (NoEditor::NotStarted(program, error), Tongue::Vi) => {
            (format!("không mở được `{program}`: {}", reason(error, Tongue::Vi)), "sửa biến `VISUAL` hoặc `EDITOR`, hoặc tự mở tệp ấy")
        }
        (NoEditor::NotStarted(program, error), Tongue::En) => (
            format!("`{program}` cannot be started: {}", reason(error, Tongue::En)),
            "mend the variable `VISUAL` or `EDITOR`, or open the file yourself",
        ),
    };
    terminal.error(&message, Some(hint));
    Exit::CouldNotRun
}
