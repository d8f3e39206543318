//! The handbook of editors (`content/so-tay/`) says what the program does: it shows every block there is, and its
//! pages about messages are made from the catalogue. `NONLA_UPDATE=1 cargo test --test handbook` writes those anew.
#![expect(clippy::disallowed_methods, clippy::expect_used, reason = "a test: it reads the sources, and writes pages when asked to")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use nonla::diag::catalogue::{CHAPTERS, Chapter};
use nonla::diag::{Code, Severity, Tongue};

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
    write!(page, "**{}:** {}\n", severity(code.severity, tongue), plain(&words.message_alone())).expect("a string");
    if !words.hint.is_empty() {
        write!(page, "\n**{}:** {}\n", pick(tongue, "Gợi ý", "Hint"), plain(&words.hint_alone())).expect("a string");
    }
    write!(page, "\n{}\n", plain(words.about)).expect("a string");
    for (name, example) in [(pick(tongue, "Sai", "Wrong"), code.wrong), (pick(tongue, "Đúng", "Right"), code.right)] {
        if !example.is_empty() {
            write!(page, "\n{name}:\n\n~~~~\n{}\n~~~~\n", example.trim_end_matches('\n')).expect("a string");
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

/// The English names of the blocks that the examples of a page show, in order, each once.
fn shown(page: &str) -> Vec<String> {
    let mut names = Vec::new();
    for line in page.lines().filter_map(|line| line.strip_prefix(":::")) {
        let name = line.trim_start_matches(':').split_whitespace().next().unwrap_or_default().to_owned();
        if !name.is_empty() && name != "example" && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

#[test]
fn the_handbook_shows_every_block_in_both_languages() {
    let theme = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/templates/directives");
    let components = fs::read_dir(theme).expect("the theme").filter_map(|entry| {
        let name = entry.ok()?.file_name().into_string().ok()?;
        name.strip_suffix(".html").map(str::to_owned)
    });
    // What these hold is shown on other pages, so that no component draws them.
    let mut blocks: BTreeSet<String> = components.chain(["teacher", "handout"].map(str::to_owned)).collect();
    blocks.remove("example");
    let page = |tag: &str| fs::read_to_string(handbook().join(format!("cac-khoi/index.{tag}.md"))).expect("the page about blocks");
    let (vi, en) = (shown(&page("vi")), shown(&page("en")));
    assert_eq!(vi.iter().cloned().collect::<BTreeSet<_>>(), blocks, "blocks of the theme and of the handbook");
    assert_eq!(vi, en, "the same blocks in the same order");
}
