//! What is written for teachers is in the teacher's guide and in no other byte of the output; what is
//! written for paper is on paper, and its answers are not. Asked of this repository's own lessons: every
//! six words in a row of those blocks are looked for in every file, whatever its format.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::panic, reason = "a test: it reads lessons")]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use nonla::config::Overrides;
use support::{build_at, files_under, overrides};

/// So many words in a row are a quotation: fewer may be two people's.
const ROW: usize = 6;

/// Whom a text is for, from all to few.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum For {
    All,
    /// Handouts and the guide.
    Paper,
    /// The guide alone.
    Teachers,
}

/// What a file of the output may hold.
fn reader(path: &str) -> For {
    match path {
        path if path.ends_with(".guide.html") => For::Teachers,
        path if path.ends_with(".handout.html") => For::Paper,
        _ => For::All,
    }
}

/// The lines of a lesson, each with whom it is for.
fn lines(markdown: &str) -> Vec<(For, String)> {
    let mut open: Vec<(usize, For)> = Vec::new();
    let mut found = Vec::new();
    let mut code = false;
    for line in markdown.lines() {
        let text = line.trim_start();
        // What is shown as code is a block for nobody: everybody reads how it is written.
        code ^= text.starts_with("```");
        let colons = text.bytes().take_while(|byte| *byte == b':').count();
        let rest = text[colons..].trim();
        let around = open.last().map_or(For::All, |(_, who)| *who);
        if code || colons < 3 {
            // The answer of a question on paper is for who asks.
            match text.split_once(" > ").filter(|_| around == For::Paper && text.starts_with("- ")) {
                Some((asked, answer)) => found.extend([(around, asked.to_owned()), (For::Teachers, answer.to_owned())]),
                None => found.push((around, text.to_owned())),
            }
        } else if rest.is_empty() {
            let opened = open.iter().rposition(|(colons_then, _)| *colons_then == colons);
            open.truncate(opened.unwrap_or(open.len()));
        } else {
            let (name, title) = rest.split_once(' ').unwrap_or((rest, ""));
            let who = match name {
                "teacher" | "giao-vien" | "giáo-viên" => For::Teachers,
                "handout" | "phieu" | "phiếu" => For::Paper,
                _ => around,
            };
            open.push((colons, who.max(around)));
            found.push((who.max(around), title.to_owned()));
        }
    }
    found
}

/// Letters and digits, small; all else only parts words. Targets of links are no text.
fn words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// Where one text ends and another begins.
const BREAK: &str = "\u{1e}";

/// Every few words in a row.
fn rows(text: &str) -> Vec<String> {
    text.split(BREAK).flat_map(|text| words(text).windows(ROW).map(|row| row.join(" ")).collect::<Vec<_>>()).collect()
}

/// A file as its bytes are, as a reader of pages sees it, and with the escapes of JSON and of addresses undone.
fn readings(bytes: &[u8]) -> Vec<String> {
    let raw = String::from_utf8_lossy(bytes).into_owned();
    let shown: String = raw
        .split('<')
        .enumerate()
        .map(|(at, part)| match part.split_once('>') {
            Some((tag, text)) if at > 0 => format!("{}{text}", if inline(tag) { "" } else { BREAK }),
            _ => part.to_owned(),
        })
        .collect();
    let unescaped = |text: &str| {
        [
            ("&lt;", "<"),
            ("&gt;", ">"),
            ("&quot;", "\""),
            ("&#39;", "'"),
            ("&#x27;", "'"),
            ("&nbsp;", " "),
            ("\\n", " "),
            ("\\\"", "\""),
            ("&amp;", "&"),
        ]
        .iter()
        .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
    };
    let json = raw.split("\\u").enumerate().map(|(at, part)| if at == 0 { part.to_owned() } else { code(part) }).collect();
    let address = nonla::model::path::decode(&raw);
    // An address and the text after it are two texts.
    [unescaped(&shown), unescaped(&raw), json, address, raw].map(|text| text.replace("\">", BREAK)).into()
}

/// Whether text runs on through a tag.
fn inline(tag: &str) -> bool {
    let name = tag.trim_start_matches('/').split([' ', '\n', '/']).next().unwrap_or_default();
    ["a", "abbr", "b", "bdi", "code", "dfn", "em", "i", "mark", "s", "small", "span", "strong", "sub", "sup", "u", "wbr"].contains(&name)
}

/// What follows `\u`, as text.
fn code(part: &str) -> String {
    let letter = part.get(..4).and_then(|digits| u32::from_str_radix(digits, 16).ok()).and_then(char::from_u32);
    letter.map_or_else(|| part.to_owned(), |letter| format!("{letter}{}", &part[4..]))
}

/// Every place where `output` holds what is not for its reader.
fn leaks(lessons: &[String], output: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let all: Vec<(For, String)> = lessons.iter().flat_map(|lesson| lines(lesson)).collect();
    let of = |who: &[For]| -> BTreeSet<String> {
        all.iter().filter(|(one, _)| who.contains(one)).flat_map(|(_, text)| rows(&plain(text))).collect()
    };
    // What a lesson says to all, its teacher's text may say as well.
    let (open, paper, teachers) = (of(&[For::All]), of(&[For::Paper]), of(&[For::Teachers]));
    let mut found = Vec::new();
    for (path, bytes) in output {
        let may = reader(path);
        let mut told = BTreeSet::new();
        for row in readings(bytes).iter().flat_map(|text| rows(text)) {
            let secret = match may {
                For::All => !open.contains(&row) && (paper.contains(&row) || teachers.contains(&row)),
                For::Paper => !open.contains(&row) && !paper.contains(&row) && teachers.contains(&row),
                For::Teachers => false,
            };
            if secret && told.insert(row.clone()) {
                found.push(format!("{path}: “{row}”"));
            }
        }
    }
    found
}

/// The text of a line of Markdown without the addresses of its links.
fn plain(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("](") {
        text.push_str(before);
        text.push(' ');
        rest = after.split_once(')').map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    text
}

#[test]
fn what_is_for_teachers_is_in_no_other_byte() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &Path| std::fs::read_to_string(path).unwrap_or_default();
    // Whatever else the project says to all is no secret: data, settings, drawings, words of the theme.
    let open = ["content/_data", "themes/default/ui"].iter().flat_map(|folder| files_under(&root.join(folder))).map(|path| read(&path));
    let written = files_under(&root.join("content"))
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "md" || ending == "svg"));
    let lessons: Vec<String> = written.map(|path| read(&path)).chain(open).chain([read(&root.join("site.toml"))]).collect();
    let blocks = lessons.iter().flat_map(|lesson| lines(lesson)).filter(|(who, text)| *who == For::Teachers && !rows(text).is_empty());
    assert!(blocks.count() > 100, "the lessons hold hardly a line for teachers: this test would prove nothing");

    for base_url in [None, Some("https://truong.example/non-la".to_owned())] {
        let outcome = build_at(root, &Overrides { base_url, ..overrides() });
        assert!(!outcome.failed && outcome.bytes.len() > 100, "{}", outcome.said[1]);
        let found = leaks(&lessons, &outcome.bytes);
        assert!(found.is_empty(), "{} leaks:\n{}", found.len(), found.iter().take(40).cloned().collect::<Vec<_>>().join("\n"));
    }
}

#[test]
fn a_leak_is_found_in_whatever_form() {
    let lesson = "Em học hôm nay rất vui nhé.\n\n::::teacher Gợi ý\n:::quiz\n- [x] A > B\n:::\nThầy cô không hỏi \"em nào\" đã bị đau.\n::::\n\n\
        :::handout\nCon vẽ năm người con tin.\n- [x] Năm ngón > Vì bàn tay có năm ngón cả.\n:::\nEm đọc to cho cả nhà nghe nhé.\n";
    let found = |path: &str, text: &str| leaks(&[lesson.to_owned()], &BTreeMap::from([(path.to_owned(), text.as_bytes().to_vec())])).len();
    let teacher = [
        "thầy cô không hỏi \"em nào\" đã bị đau",
        "<p>Thầy cô <b>không</b> hỏi &quot;em nào&quot; đã bị đau.</p>",
        "<meta content=\"Thầy cô không hỏi &quot;em nào&quot;\">",
        r#"{"text":"Th\u1ea7y c\u00f4 kh\u00f4ng h\u1ecfi \u0022em n\u00e0o\u0022"}"#,
        r#"["Thầy","cô","không","hỏi","em","nào"]"#,
        "?q=Th%E1%BA%A7y%20c%C3%B4%20kh%C3%B4ng%20h%E1%BB%8Fi%20em%20n%C3%A0o",
    ];
    for text in teacher {
        for path in ["vi/a.html", "search.js", "vi/feed.xml", "vi/a.slides.html", "vi/a.handout.html"] {
            assert!(found(path, text) > 0, "{path}: {text}");
        }
        assert_eq!(found("vi/a.guide.html", text), 0, "{text}");
    }
    assert!(found("vi/a.html", "Con vẽ năm người con tin.") > 0);
    assert_eq!(found("vi/a.handout.html", "Con vẽ năm người con tin."), 0);
    assert!(found("vi/a.handout.html", "Vì bàn tay có năm ngón cả.") > 0, "an answer on paper");
    assert_eq!(found("vi/a.html", "Em học hôm nay rất vui nhé. Em đọc to cho cả nhà nghe nhé."), 0);
}
