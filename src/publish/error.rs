//! What can go wrong while a site is delivered.

use std::io;
use std::path::PathBuf;

use crate::diag::catalogue::publish::{PUBLISH_IN_THE_WAY, PUBLISH_IS_SOURCE, PUBLISH_NOT_OUR_BRANCH, PUBLISH_NOT_OURS, PUBLISH_TOO_LARGE};
use crate::diag::reason::reason;
use crate::diag::{Diagnostic, Tongue};

/// Why a site could not be delivered. Unless it says otherwise, the target has its old site, whole.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.message(Tongue::En))]
pub enum PublishError {
    /// The target has files in it and was not made by us.
    NotOurs {
        /// As the user knows it.
        target: String,
    },
    /// The target holds the project, its sources or its output, or lies in them.
    IsSource {
        /// As the user knows it.
        target: String,
    },
    /// Neither the target nor the folder above it is there.
    Absent {
        /// As the user knows it.
        target: String,
    },
    /// Another run is delivering to the same target.
    Busy {
        /// As the user knows it.
        target: String,
    },
    /// Something of the user's lies where a file of the site must go.
    InTheWay {
        /// Its name on the target.
        at: String,
    },
    /// The disk of the target keeps no file of this size.
    TooLarge {
        /// Which file of the site.
        file: String,
    },
    /// A file to be delivered cannot be read.
    Unreadable {
        /// Which file.
        file: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The target cannot be read or written.
    Io {
        /// What on the target, as the user knows it.
        at: String,
        /// Why.
        source: io::Error,
    },
    /// The target refused in the middle of the change. The journal is there: the next run finishes it.
    Unfinished {
        /// What on the target, as the user knows it.
        at: String,
        /// Why.
        source: io::Error,
    },
    /// A distant target is not there, or does not answer.
    Unreached {
        /// As the user knows it.
        target: String,
        /// Why.
        source: io::Error,
    },
    /// A distant target does not let us in.
    Refused {
        /// As the user knows it.
        target: String,
    },
    /// This computer has no `git`.
    NoGit,
    /// The branch has files in it and was not made by us.
    NotOurBranch {
        /// As the user knows it.
        target: String,
    },
    /// This program was made without what is needed to reach such a target.
    NotBuilt {
        /// As the user knows it.
        target: String,
    },
    /// Bytes that were written came back as others.
    Damaged {
        /// The first such file.
        file: String,
        /// How many there are.
        count: usize,
        /// Whether they are in the site already, or were still beside it.
        delivered: bool,
    },
    /// There is no such version to go back to.
    NoVersion {
        /// What was asked for; empty for the one before.
        name: String,
        /// Those there are, newest first.
        known: Vec<String>,
    },
}

impl PublishError {
    /// Why a distant `target` could not be looked at.
    pub(super) fn unreached(target: &str, source: io::Error) -> Self {
        let target = target.to_owned();
        match source.kind() {
            io::ErrorKind::PermissionDenied => Self::Refused { target },
            _ => Self::Unreached { target, source },
        }
    }

    /// What to tell a person, in `tongue`.
    pub fn message(&self, tongue: Tongue) -> String {
        if let Some(diagnostic) = self.diagnostic() {
            return diagnostic.message(tongue);
        }
        match tongue {
            Tongue::Vi => self.vi(),
            Tongue::En => self.en(),
        }
    }

    fn vi(&self) -> String {
        let why = |source| reason(source, Tongue::Vi);
        match self {
            Self::Absent { target } => format!("không thấy nơi để đưa trang đến: `{target}`. USB hay ổ mạng đã cắm, đã nối chưa?"),
            Self::Busy { target } => format!("một lệnh nonla khác đang đưa trang đến `{target}`: hãy đợi lệnh ấy xong"),
            Self::Unreadable { file, source } => format!("không đọc được `{}`: {}", file.display(), why(source)),
            Self::Io { at, source } if source.kind() == io::ErrorKind::StorageFull => {
                format!("không còn chỗ cho `{at}`: hãy xóa bớt tệp khác ở đó, hoặc giảm `keep` trong site.toml")
            }
            Self::Io { at, source } => format!("không ghi hay đọc được `{at}`: {}", why(source)),
            Self::Unfinished { at, source } => {
                format!("đang đổi sang bản mới thì dừng ở `{at}`: {}. Sửa xong, hãy chạy lại: nonla sẽ làm nốt", why(source))
            }
            Self::Unreached { target, source } => {
                format!("không đến được `{target}`: {}. Địa chỉ có đúng, mạng có thông không?", why(source))
            }
            Self::Refused { target } => {
                format!("`{target}` không cho vào: tên, mật khẩu hay khóa không đúng, hoặc không được quyền ghi ở đó")
            }
            Self::NoGit => "máy này chưa có `git`: hãy cài từ https://git-scm.com, rồi chạy lại".to_owned(),
            Self::NotBuilt { target } => {
                format!("chương trình này được dựng không kèm phần đưa trang qua mạng, nên không đến được `{target}`")
            }
            Self::Damaged { file, count, delivered: false } => {
                format!("chép xong đọc lại thì {count} tệp không còn đúng, như `{file}`: USB hay ổ đĩa có thể đã hỏng, hãy dùng cái khác")
            }
            Self::Damaged { file, count, delivered: true } => format!(
                "đọc lại trang đã đưa đến thì {count} tệp không đúng, như `{file}`: USB hay ổ đĩa có thể đã hỏng, đừng dùng bản này"
            ),
            Self::NoVersion { name, known } => match (name.is_empty(), known.is_empty()) {
                (true, true) => "không có bản nào trước bản này để quay về".to_owned(),
                (true, false) => format!("không có bản nào trước bản này; các bản có thể chọn: {}", known.join(", ")),
                (false, true) => format!("không có bản `{name}`, và không có bản nào khác được giữ"),
                (false, false) => format!("không có bản `{name}`; các bản có thể chọn: {}", known.join(", ")),
            },
            Self::NotOurs { .. } | Self::NotOurBranch { .. } | Self::IsSource { .. } | Self::InTheWay { .. } | Self::TooLarge { .. } => {
                String::new()
            }
        }
    }

    fn en(&self) -> String {
        let why = |source| reason(source, Tongue::En);
        match self {
            Self::Absent { target } => format!("the place to deliver to is not there: `{target}`. Is the stick or network disk connected?"),
            Self::Busy { target } => format!("another nonla is delivering to `{target}`: wait until it has finished"),
            Self::Unreadable { file, source } => format!("cannot read `{}`: {}", file.display(), why(source)),
            Self::Io { at, source } if source.kind() == io::ErrorKind::StorageFull => {
                format!("there is no room for `{at}`: remove other files there, or lower `keep` in site.toml")
            }
            Self::Io { at, source } => format!("cannot write or read `{at}`: {}", why(source)),
            Self::Unfinished { at, source } => {
                format!("stopped at `{at}` while changing to the new version: {}. Mend that and run again: nonla will finish", why(source))
            }
            Self::Unreached { target, source } => {
                format!("`{target}` cannot be reached: {}. Is the address right, and is there a network?", why(source))
            }
            Self::Refused { target } => {
                format!("`{target}` does not let us in: the name, password or key is wrong, or it may not write there")
            }
            Self::NoGit => "this computer has no `git`: install it from https://git-scm.com, then run again".to_owned(),
            Self::NotBuilt { target } => {
                format!("this program was built without what delivers over the network, and cannot reach `{target}`")
            }
            Self::Damaged { file, count, delivered: false } => {
                format!(
                    "files came back with other bytes than were written: {count}, such as `{file}`. The stick or disk may be broken: use another"
                )
            }
            Self::Damaged { file, count, delivered: true } => format!(
                "files of the delivered site are not as they should be: {count}, such as `{file}`. The stick or disk may be broken: do not use this copy"
            ),
            Self::NoVersion { name, known } => match (name.is_empty(), known.is_empty()) {
                (true, true) => "there is no version before this one to go back to".to_owned(),
                (true, false) => format!("there is no version before this one; there are {}", known.join(", ")),
                (false, true) => format!("there is no version `{name}`, and no other was kept"),
                (false, false) => format!("there is no version `{name}`; there are {}", known.join(", ")),
            },
            Self::NotOurs { .. } | Self::NotOurBranch { .. } | Self::IsSource { .. } | Self::InTheWay { .. } | Self::TooLarge { .. } => {
                String::new()
            }
        }
    }

    /// The same as a diagnostic, for what one can look up and mend.
    pub fn diagnostic(&self) -> Option<Diagnostic> {
        match self {
            Self::NotOurs { target } => Some(Diagnostic::of_project(&PUBLISH_NOT_OURS).with("folder", target.as_str())),
            Self::NotOurBranch { target } => Some(Diagnostic::of_project(&PUBLISH_NOT_OUR_BRANCH).with("branch", target.as_str())),
            Self::IsSource { target } => Some(Diagnostic::of_project(&PUBLISH_IS_SOURCE).with("folder", target.as_str())),
            Self::InTheWay { at } => Some(Diagnostic::of_project(&PUBLISH_IN_THE_WAY).with("file", at.as_str())),
            Self::TooLarge { file } => Some(Diagnostic::in_file(&PUBLISH_TOO_LARGE, file.as_str())),
            _ => None,
        }
    }
}
