//! Why nothing was made, in both languages, each with what to do.

use crate::cli::exit::Exit;
use crate::diag::Tongue;

/// Why nothing was made.
#[derive(Debug)]
pub(super) enum Refusal {
    /// No folder's name can be made of the title; one that is free.
    NoName { title: String, free: String },
    /// Not a folder's name; one like it.
    BadName { name: String, like: Option<String> },
    /// Something is there; a command that would do.
    Taken { file: String, instead: String },
    /// The lesson is there in another language; its id and the language asked for.
    OtherLanguage { file: String, id: String, into: String, instead: String },
    /// Which section? All of them, with their titles.
    WhichSection { sections: Vec<(String, String)> },
    /// There is no such section; the nearest, and all of them.
    NoSection { typed: String, near: Option<String>, sections: Vec<(String, String)> },
    /// A lesson is no section.
    IsLesson { id: String },
    /// What a section of pages to read holds is for no ages.
    NoAges { id: String },
    /// There is no such page; the nearest.
    NoPage { typed: String, near: Option<String> },
    /// The page is not there in the language it should be translated from.
    NotIn { id: String, tag: String, tags: String },
    /// A translation into its own language.
    SameLanguage { id: String, tag: String },
    /// The head of the original cannot be read.
    BadHead { file: String },
}

impl Refusal {
    /// How the command ended.
    pub(super) fn exit(&self) -> Exit {
        match self {
            Self::Taken { .. } | Self::OtherLanguage { .. } | Self::BadHead { .. } => Exit::Problems,
            _ => Exit::WrongUsage,
        }
    }

    /// What is the case, and what to do.
    pub(super) fn said(&self, tongue: Tongue) -> (String, String) {
        match tongue {
            Tongue::Vi => self.vi(),
            Tongue::En => self.en(),
        }
    }

    fn vi(&self) -> (String, String) {
        match self {
            Self::NoName { title, free } => (
                format!("không đặt được tên thư mục từ `{title}`: tên ấy không có chữ hay số nào"),
                format!("đặt tên thư mục bằng `--name`, như `--name {free}`"),
            ),
            Self::BadName { name, like } => (
                format!("`{name}` không dùng làm tên thư mục được: hãy viết chữ thường không dấu, nối bằng gạch ngang, không quá 60 chữ"),
                like.as_ref().map_or_else(|| "chọn tên khác, như `--name qua-duong`".to_owned(), |like| format!("thử `--name {like}`")),
            ),
            Self::Taken { file, instead } => {
                (format!("đã có `{file}`, nên không ghi gì"), format!("mở tệp ấy ra viết tiếp, hoặc {instead}"))
            }
            Self::OtherLanguage { file, id, into, instead } => (
                format!("thư mục này đã có bài bằng tiếng khác: `{file}`, nên không ghi gì"),
                format!("nếu muốn dịch bài ấy: `nonla new translation {into} {id}`; nếu là bài khác: {instead}"),
            ),
            Self::WhichSection { sections } => {
                (format!("chưa rõ đặt bài vào chủ đề nào; trang có:\n{}", list(sections)), example(sections, "thêm"))
            }
            Self::NoSection { typed, near, sections } => (
                if sections.is_empty() {
                    format!("không có chủ đề `{typed}`")
                } else {
                    format!("không có chủ đề `{typed}`; trang có:\n{}", list(sections))
                },
                near.as_ref().map_or_else(
                    || "tạo chủ đề mới bằng `nonla new section \"Tên chủ đề\"`".to_owned(),
                    |near| format!("có phải ý bạn là `--in {near}`?"),
                ),
            ),
            Self::IsLesson { id } => (format!("`{id}` là một bài, không phải chủ đề"), "chọn chủ đề chứa bài ấy".to_owned()),
            Self::NoAges { id } => (
                format!("`{id}` chứa trang để đọc, không phải bài học, nên người đọc không thấy độ tuổi"),
                "bỏ `--ages`, hoặc chọn một chủ đề có bài học bằng `--in`".to_owned(),
            ),
            Self::NoPage { typed, near } => (
                format!("không có trang `{typed}`"),
                near.as_ref().map_or_else(
                    || "viết đường dẫn của thư mục hay tệp, như `content/an-toan/nam-ngon-tay`".to_owned(),
                    |near| format!("có phải ý bạn là `{near}`?"),
                ),
            ),
            Self::NotIn { id, tag, tags } => (format!("`{id}` chưa có bằng tiếng `{tag}`"), format!("trang này có bằng tiếng: {tags}")),
            Self::SameLanguage { id, tag } => {
                (format!("`{id}` vốn viết bằng tiếng `{tag}`"), "chọn một tiếng khác của trang, hoặc thêm `--from`".to_owned())
            }
            Self::BadHead { file } => {
                (format!("không đọc được phần đầu của `{file}`"), "sửa phần đầu trước; `nonla build` cho biết sai ở đâu".to_owned())
            }
        }
    }

    fn en(&self) -> (String, String) {
        match self {
            Self::NoName { title, free } => (
                format!("no folder can be named after `{title}`: there is no letter or digit in it"),
                format!("name the folder with `--name`, such as `--name {free}`"),
            ),
            Self::BadName { name, like } => (
                format!("`{name}` is no name for a folder: use small letters without marks, joined by hyphens, 60 letters at most"),
                like.as_ref()
                    .map_or_else(|| "choose another, such as `--name qua-duong`".to_owned(), |like| format!("try `--name {like}`")),
            ),
            Self::Taken { file, instead } => {
                (format!("`{file}` is there already, so nothing was written"), format!("open that file and go on writing, or {instead}"))
            }
            Self::OtherLanguage { file, id, into, instead } => (
                format!("a lesson in another language is in that folder: `{file}`, so nothing was written"),
                format!("to translate it: `nonla new translation {into} {id}`; if yours is another lesson: {instead}"),
            ),
            Self::WhichSection { sections } => {
                (format!("it is not clear which section to put it into; there are:\n{}", list(sections)), example(sections, "add"))
            }
            Self::NoSection { typed, near, sections } => (
                if sections.is_empty() {
                    format!("there is no section `{typed}`")
                } else {
                    format!("there is no section `{typed}`; there are:\n{}", list(sections))
                },
                near.as_ref().map_or_else(
                    || "make a new one with `nonla new section \"Title\"`".to_owned(),
                    |near| format!("did you mean `--in {near}`?"),
                ),
            ),
            Self::IsLesson { id } => (format!("`{id}` is a lesson and no section"), "choose the section that holds it".to_owned()),
            Self::NoAges { id } => (
                format!("`{id}` holds pages to read and no lessons, so readers do not see ages"),
                "leave out `--ages`, or choose a section of lessons with `--in`".to_owned(),
            ),
            Self::NoPage { typed, near } => (
                format!("there is no page `{typed}`"),
                near.as_ref().map_or_else(
                    || "write the path of its folder or file, such as `content/an-toan/nam-ngon-tay`".to_owned(),
                    |near| format!("did you mean `{near}`?"),
                ),
            ),
            Self::NotIn { id, tag, tags } => (format!("`{id}` does not exist in `{tag}`"), format!("it exists in: {tags}")),
            Self::SameLanguage { id, tag } => {
                (format!("`{id}` is written in `{tag}`"), "choose another language of the site, or add `--from`".to_owned())
            }
            Self::BadHead { file } => {
                (format!("the head of `{file}` cannot be read"), "mend it first; `nonla build` shows where".to_owned())
            }
        }
    }
}

/// Every section on a line with its title.
fn list(sections: &[(String, String)]) -> String {
    let width = sections.iter().map(|(id, _)| id.chars().count()).max().unwrap_or(0);
    let lines: Vec<String> = sections.iter().map(|(id, title)| format!("  {id:width$}  {title}").trim_end().to_owned()).collect();
    lines.join("\n")
}

fn example(sections: &[(String, String)], add: &str) -> String {
    format!("{add} `--in {}`", sections.first().map_or("an-toan", |(id, _)| id))
}
