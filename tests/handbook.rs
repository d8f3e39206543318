//! The handbook of editors (`content/so-tay/`) says what the program does: it shows every block there is, and its
//! pages about messages are made from the catalogue. `NONLA_UPDATE=1 cargo test --test handbook` writes those anew.
#![expect(clippy::disallowed_methods, clippy::expect_used, reason = "a test: it reads the sources, and writes pages when asked to")]

mod support;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use nonla::diag::catalogue::{CHAPTERS, Chapter};
use nonla::diag::{Arg, Code, Report, Severity, Tongue};
use nonla::{build, config, discover};

const TONGUES: [(Tongue, &str); 2] = [(Tongue::Vi, "vi"), (Tongue::En, "en")];

fn handbook() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("content/so-tay")
}

fn pick(tongue: Tongue, vi: &'static str, en: &'static str) -> &'static str {
    match tongue {
        Tongue::Vi => vi,
        Tongue::En => en,
    }
}

/// Text whose `<`, `*` and `_` mean themselves; what stands in backticks is code and stays.
fn plain(text: &str) -> String {
    let mut out = String::new();
    for (row, piece) in text.split('`').enumerate() {
        if row > 0 {
            out.push('`');
        }
        for letter in piece.chars() {
            if row % 2 == 0 && matches!(letter, '<' | '*' | '_' | '[' | ']') {
                out.push('\\');
            }
            out.push(letter);
        }
    }
    out
}

fn severity(severity: Severity, tongue: Tongue) -> &'static str {
    match severity {
        Severity::Error => pick(tongue, "Lỗi", "Error"),
        Severity::Warning => pick(tongue, "Cảnh báo", "Warning"),
        Severity::Note => pick(tongue, "Lưu ý", "Note"),
    }
}

fn entry(code: &Code, tongue: Tongue, page: &mut String) {
    let words = code.words(tongue);
    write!(page, "\n## `{}`\n\n", code.name).expect("a string");
    writeln!(page, "**{}:** {}", severity(code.severity, tongue), plain(&words.message_alone())).expect("a string");
    if !words.hint.is_empty() {
        writeln!(page, "\n**{}:** {}", pick(tongue, "Gợi ý", "Hint"), plain(&words.hint_alone())).expect("a string");
    }
    writeln!(page, "\n{}", plain(words.about)).expect("a string");
    for (name, example) in [(pick(tongue, "Sai", "Wrong"), code.wrong), (pick(tongue, "Đúng", "Right"), code.right)] {
        if !example.is_empty() {
            writeln!(page, "\n{name}:\n\n~~~~\n{}\n~~~~", example.trim_end_matches('\n')).expect("a string");
        }
    }
}

/// The page about the messages of a chapter, after its head.
fn chapter(chapter: &Chapter, tongue: Tongue) -> String {
    let mut page = String::new();
    page.push_str(pick(
        tongue,
        "Mỗi thông báo có một mã cố định. `nonla explain` cùng với mã cho đọc những dòng này ngay trên máy, không cần mạng.\n",
        "Every message has a code that never changes. `nonla explain` with the code shows these lines on your computer, without a network.\n",
    ));
    chapter.codes().for_each(|code| entry(code, tongue, &mut page));
    page
}

/// What follows the head of a page.
fn after_head(text: &str) -> &str {
    text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")).map_or("", |(_, body)| body.trim_start_matches('\n'))
}

#[test]
fn pages_about_messages_are_those_of_the_catalogue() {
    let update = std::env::var_os("NONLA_UPDATE").is_some();
    let mut differ = Vec::new();
    for (row, about) in CHAPTERS.iter().enumerate() {
        for (tongue, tag) in TONGUES {
            let file = handbook().join("thong-bao").join(about.name).join(format!("index.{tag}.md"));
            let expected = chapter(about, tongue);
            let found = fs::read_to_string(&file).unwrap_or_default();
            if after_head(&found) == expected {
                continue;
            }
            if !update {
                differ.push(format!("{}/{tag}", about.name));
                continue;
            }
            let head = match found.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")) {
                Some((head, _)) => head.to_owned(),
                None => format!("title: \"{}\"\nweight: {}", about.title.get(tongue), row + 1),
            };
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            fs::write(&file, format!("---\n{head}\n---\n\n{expected}")).expect("written");
        }
    }
    assert!(differ.is_empty(), "these pages are not what the catalogue says (NONLA_UPDATE=1 writes them): {differ:?}");
}

/// Blocks of which only the writing is shown: what the first two hold is on other pages, and `example` is what shows the
/// others.
const WRITTEN_ONLY: [&str; 3] = ["teacher", "handout", "example"];

/// The names of all blocks: the parser tells them when it meets one it does not know, and the theme may add to them.
fn blocks() -> BTreeSet<String> {
    let folder = support::bare_project();
    support::lay_out(folder.path(), &[("content/_index.vi.md", "---\ntitle: Nhà\n---\n\n:::zzz\n:::\n")]);
    let mut report = Report::default();
    let (settings, source) = config::load(&folder.path().join("site.toml"), "site.toml", &support::overrides(), &mut report);
    let settings = settings.expect("settings");
    let project = discover::project(folder.path(), source, &settings, &mut report);
    report.append(build::assemble(&project, &settings).report);
    let said = report.sorted(|_| String::new());
    let unknown = said.iter().find(|one| one.code.name == "directive/unknown").expect("an unknown block");
    let known = unknown.args.iter().find_map(|(name, arg)| match arg {
        Arg::Text(text) if *name == "known" => Some(text),
        _ => None,
    });
    let known = known.expect("the names of blocks");
    let known = known.split(", ").map(|name| name.trim_matches('`').to_owned());
    let theme = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/templates/directives");
    let components = fs::read_dir(theme).expect("the theme").filter_map(|entry| {
        let name = entry.ok()?.file_name().into_string().ok()?;
        name.strip_suffix(".html").map(str::to_owned)
    });
    known.chain(components).collect()
}

/// The first blocks of all examples of a page, and those written in its samples of code, in the order of the page.
fn shown(page: &str) -> Vec<(bool, String)> {
    let mut names = Vec::new();
    let mut before = "";
    for line in page.lines() {
        let opens = |line: &str| line.trim_start_matches(':').split_whitespace().next().unwrap_or_default().to_owned();
        let example = before.starts_with("::::") && matches!(opens(before).as_str(), "example" | "ví-dụ");
        if line.starts_with(":::") && (example || before == "```markdown") {
            names.push((example, opens(line)));
        }
        before = line;
    }
    names
}

#[test]
fn the_handbook_shows_every_block_in_both_languages() {
    let page = |tag: &str| fs::read_to_string(handbook().join(format!("cac-khoi/index.{tag}.md"))).expect("the page about blocks");
    let (vi, en) = (shown(&page("vi")), shown(&page("en")));
    assert_eq!(vi, en, "the same blocks in the same order");
    let expected = blocks().into_iter().map(|name| (!WRITTEN_ONLY.contains(&name.as_str()), name)).collect::<BTreeSet<_>>();
    assert_eq!(vi.into_iter().collect::<BTreeSet<_>>(), expected, "what the handbook shows (with its result?), and all there is");
}
