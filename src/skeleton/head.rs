//! Front matter with a comment for each key, from the table of keys.

use super::{Article, Lesson};
use crate::diag::{Phrase, Tongue};
use crate::format::yaml;
use crate::schema::front_matter::find;

/// What the comments are, said once at the top.
const COMMENTS: Phrase = Phrase {
    vi: "Dòng bắt đầu bằng dấu # là lời nhắc cho người viết, không lên trang. Khóa nào chưa cần thì để trống.",
    en: "Lines that begin with # are notes for whoever writes; they are not in the site. Leave empty what is not needed.",
};

/// Goes before the example of a key.
const SUCH_AS: Phrase = Phrase { vi: "Ví dụ", en: "Such as" };

/// The head of a new lesson.
pub fn lesson(lesson: &Lesson<'_>, tongue: Tongue) -> String {
    let ages = match lesson.ages {
        [] => String::new(),
        ages => format!("[{}]", ages.iter().map(|age| format!("\"{}\"", age.name())).collect::<Vec<_>>().join(", ")),
    };
    write(
        &[
            ("title", &yaml::line(lesson.title)),
            ("summary", ""),
            ("ages", &ages),
            ("grades", ""),
            ("duration", ""),
            ("objectives", ""),
            ("materials", ""),
            ("topics", ""),
            ("sensitive", ""),
            ("sources", ""),
            ("weight", &lesson.weight.to_string()),
            ("updated", &lesson.today.to_string()),
            ("draft", "true"),
            ("review", "{status: draft}"),
        ],
        tongue,
    )
}

/// The head of a new page to read: what only lessons show is not in it.
pub fn article(article: &Article<'_>, tongue: Tongue) -> String {
    write(
        &[
            ("title", &yaml::line(article.title)),
            ("summary", ""),
            ("sensitive", ""),
            ("sources", ""),
            ("weight", &article.weight.to_string()),
            ("updated", &article.today.to_string()),
            ("draft", "true"),
            ("review", "{status: draft}"),
        ],
        tongue,
    )
}

/// The head of a new section.
pub fn section(title: &str, weight: i64, tongue: Tongue) -> String {
    write(&[("title", &yaml::line(title)), ("summary", ""), ("weight", &weight.to_string())], tongue)
}

fn write(keys: &[(&str, &str)], tongue: Tongue) -> String {
    let mut out = format!("---\n# {}\n\n", COMMENTS.get(tongue));
    for (name, value) in keys {
        out.push_str(&comment(name, value.is_empty(), tongue));
        out.push_str(format!("{name}: {value}").trim_end());
        out.push('\n');
    }
    out.push_str("---\n");
    out
}

/// The line above a key: what it is for, with an example where nothing is written yet.
pub fn comment(name: &str, empty: bool, tongue: Tongue) -> String {
    let Some(key) = find(name) else { return String::new() };
    let about = key.about.get(tongue);
    match key.example {
        example if empty && !example.is_empty() => format!("# {about} {}: {example}\n", SUCH_AS.get(tongue)),
        _ => format!("# {about}\n"),
    }
}
