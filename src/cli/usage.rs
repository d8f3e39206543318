//! What is wrong with a command line, said in both languages.

use crate::diag::Tongue;

/// Why a command line makes no sense. Options are named with the name of their value.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message(Tongue::En))]
pub(super) enum UsageError {
    /// Neither an option nor an argument of the verb.
    UnknownArgument { argument: String, suggestion: Option<String> },
    /// No such verb.
    UnknownVerb { verb: String, suggestion: Option<String> },
    /// An option without its value.
    MissingValue { option: String },
    /// A value that is not one of the possible ones.
    InvalidValue { option: String, value: String, possible: Vec<String> },
    /// A value after an option that takes none.
    NeedlessValue { option: String, value: String },
    /// Not a day.
    NoDate { value: String },
    /// Not a port.
    NoPort { value: String },
    /// Nothing to look for.
    NoQuestion,
    /// Nothing to call it.
    NoTitle { what: &'static str },
    /// `new` of what?
    NothingToMake,
    /// A translation of what, into what?
    NothingToTranslate,
    /// Completions for which shell?
    NoShell,
    /// Not how many.
    NoCount { value: String },
    /// Two options that exclude each other.
    Conflict { first: String, second: String },
    /// An argument that is not text.
    NotText,
    /// Something else, in the words of the reader of command lines.
    Other { text: String },
}

impl UsageError {
    /// What to tell a person, in `tongue`.
    pub(super) fn message(&self, tongue: Tongue) -> String {
        match tongue {
            Tongue::Vi => self.vi(),
            Tongue::En => self.en(),
        }
    }

    fn vi(&self) -> String {
        match self {
            Self::UnknownArgument { argument, .. } if argument.starts_with('-') => format!("không có tùy chọn `{argument}`"),
            Self::UnknownArgument { argument, .. } => format!("thừa tham số `{argument}`"),
            Self::UnknownVerb { verb, .. } => format!("không có lệnh `{verb}`"),
            Self::MissingValue { option } => format!("thiếu giá trị sau `{option}`"),
            Self::InvalidValue { option, value, possible } => {
                format!("`{value}` không dùng được cho `{option}`: hãy chọn {}", list(possible, "hoặc"))
            }
            Self::NeedlessValue { option, value } => format!("`{option}` không nhận giá trị, nhưng lại có `{value}`"),
            Self::NoDate { value } => format!("`{value}` không phải là ngày: hãy viết năm-tháng-ngày, như 2026-11-23"),
            Self::NoPort { value } => format!("`{value}` không phải là cổng: hãy chọn một số từ 0 đến 65535"),
            Self::NoQuestion => "chưa có lời tìm: hãy viết điều cần tìm, như `nonla search bị đánh`".to_owned(),
            Self::NoTitle { what: "section" } => "chưa có tên chủ đề: hãy viết như `nonla new section \"Giao thông\"`".to_owned(),
            Self::NoTitle { .. } => "chưa có tên bài: hãy viết như `nonla new lesson \"Qua đường an toàn\"`".to_owned(),
            Self::NothingToMake => {
                "chưa nói tạo gì: `nonla new lesson \"Tên bài\"` (bài), `nonla new section \"Tên chủ đề\"` (chủ đề), hay \
                `nonla new translation en an-toan/ten-bai` (bản dịch)"
                    .to_owned()
            }
            Self::NothingToTranslate => {
                "chưa rõ dịch gì: hãy viết tiếng, rồi bài, như `nonla new translation en an-toan/ten-bai`".to_owned()
            }
            Self::NoShell => "chưa nói cho vỏ lệnh nào: hãy chọn `bash`, `zsh`, `fish` hoặc `powershell`".to_owned(),
            Self::NoCount { value } => format!("`{value}` không phải là số: hãy viết một số, như 10"),
            Self::Conflict { first, second } => format!("`{first}` và `{second}` không đi cùng nhau: hãy bỏ một"),
            Self::NotText => "có một tham số không phải là văn bản Unicode".to_owned(),
            Self::Other { text } => text.clone(),
        }
    }

    fn en(&self) -> String {
        match self {
            Self::UnknownArgument { argument, .. } if argument.starts_with('-') => format!("there is no option `{argument}`"),
            Self::UnknownArgument { argument, .. } => format!("there is an argument too many: `{argument}`"),
            Self::UnknownVerb { verb, .. } => format!("there is no command `{verb}`"),
            Self::MissingValue { option } => format!("a value is missing after `{option}`"),
            Self::InvalidValue { option, value, possible } => {
                format!("`{value}` will not do for `{option}`: choose {}", list(possible, "or"))
            }
            Self::NeedlessValue { option, value } => format!("`{option}` takes no value, but there is `{value}`"),
            Self::NoDate { value } => format!("`{value}` is not a day: write year-month-day, such as 2026-11-23"),
            Self::NoPort { value } => format!("`{value}` is not a port: choose a number from 0 to 65535"),
            Self::NoQuestion => "nothing to look for: write what you seek, such as `nonla search secrets`".to_owned(),
            Self::NoTitle { what: "section" } => "there is no title: write it, as in `nonla new section \"Traffic\"`".to_owned(),
            Self::NoTitle { .. } => "there is no title: write it, as in `nonla new lesson \"Crossing the road\"`".to_owned(),
            Self::NothingToMake => "it is not said what to make: `nonla new lesson \"Title\"`, `nonla new section \"Title\"`, or \
                `nonla new translation en an-toan/ten-bai`"
                .to_owned(),
            Self::NothingToTranslate => {
                "it is not said what to translate: write the language, then the page, as in `nonla new translation en an-toan/ten-bai`"
                    .to_owned()
            }
            Self::NoShell => "it is not said for which shell: choose `bash`, `zsh`, `fish` or `powershell`".to_owned(),
            Self::NoCount { value } => format!("`{value}` is not a number: write one, such as 10"),
            Self::Conflict { first, second } => format!("`{first}` and `{second}` exclude each other: leave one out"),
            Self::NotText => "an argument is not Unicode text".to_owned(),
            Self::Other { text } => text.clone(),
        }
    }

    /// What to do, in `tongue`.
    pub(super) fn hint(&self, tongue: Tongue) -> String {
        let meant = match self {
            Self::UnknownArgument { suggestion, .. } | Self::UnknownVerb { suggestion, .. } => suggestion.as_deref(),
            _ => None,
        };
        match (meant, tongue) {
            (Some(meant), Tongue::Vi) => format!("có phải ý bạn là `{meant}`?"),
            (Some(meant), Tongue::En) => format!("did you mean `{meant}`?"),
            (None, Tongue::Vi) => "xem `nonla --help`".to_owned(),
            (None, Tongue::En) => "see `nonla --help`".to_owned(),
        }
    }
}

/// `a`, `b` or `c`.
fn list(values: &[String], or: &str) -> String {
    let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
    match values.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} {or} {last}", rest.join(", ")),
        _ => values.concat(),
    }
}
