//! What can go wrong while a folder is made equal to an output.

use std::io;
use std::path::PathBuf;

use crate::diag::catalogue::source::SOURCE_EMPTY_FILE;
use crate::diag::catalogue::theme::{OUTPUT_IS_SOURCE, OUTPUT_NOT_OURS};
use crate::diag::reason::reason;
use crate::diag::{Diagnostic, Tongue};
use crate::model::path::OutPath;

/// Why an output folder could not be written. Unless it says otherwise, the old site is whole.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.message(Tongue::En))]
pub enum WriteError {
    /// The output folder holds the project or is part of its sources.
    IsSource {
        /// As the user named it.
        folder: PathBuf,
    },
    /// The output folder has files in it and was not made by us.
    NotOurs {
        /// Where it is.
        folder: PathBuf,
    },
    /// The output folder is a whole disk, so that nothing can lie beside it.
    WholeDisk {
        /// As the user named it.
        folder: PathBuf,
    },
    /// Another run is writing to the same folder.
    Busy {
        /// The folder both want.
        folder: PathBuf,
    },
    /// An artifact without a single byte, which a ZIM file cannot hold.
    Empty {
        /// Where it would go.
        path: OutPath,
    },
    /// An artifact whose name is reserved or has a control character.
    Name {
        /// Where it would go.
        path: OutPath,
    },
    /// Something a user put into the output folder lies where an artifact must go.
    InTheWay {
        /// What lies there.
        at: PathBuf,
    },
    /// A file to be copied cannot be read.
    Unreadable {
        /// Which file.
        file: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file or folder cannot be looked at, made or removed.
    Io {
        /// Which one.
        at: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The new site is only partly in its place. The journal is there: the next run finishes it.
    Unfinished {
        /// What could not be moved or removed.
        at: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl WriteError {
    /// What to tell a person, in `tongue`.
    pub fn message(&self, tongue: Tongue) -> String {
        if let Some(diagnostic) = self.diagnostic() {
            return diagnostic.message(tongue);
        }
        let vi = tongue == Tongue::Vi;
        match self {
            Self::WholeDisk { folder } if vi => {
                format!("không thể ghi thẳng vào cả ổ đĩa `{}`: hãy chọn một thư mục trong đó", folder.display())
            }
            Self::WholeDisk { folder } => {
                format!("cannot write straight into the whole disk `{}`: choose a folder on it", folder.display())
            }
            Self::Busy { folder } if vi => format!("một lệnh nonla khác đang ghi vào `{}`: hãy đợi lệnh ấy xong", folder.display()),
            Self::Busy { folder } => format!("another nonla is writing to `{}`: wait until it has finished", folder.display()),
            Self::Name { path } if vi => format!("trang không thể có tệp tên `{}`", path.as_str().escape_debug()),
            Self::Name { path } => format!("the site cannot have a file called `{}`", path.as_str().escape_debug()),
            Self::InTheWay { at } if vi => {
                format!("`{}` không do nonla tạo ra mà nằm đúng chỗ của trang mới: hãy chuyển nó đi nơi khác", at.display())
            }
            Self::InTheWay { at } => {
                format!("`{}` was not made by nonla and lies where the new site must go: move it elsewhere", at.display())
            }
            Self::Unreadable { file, source } if vi => format!("không đọc được `{}`: {}", file.display(), reason(source, tongue)),
            Self::Unreadable { file, source } => format!("cannot read `{}`: {}", file.display(), reason(source, tongue)),
            Self::Io { at, source } if vi => format!("không ghi được `{}`: {}", at.display(), reason(source, tongue)),
            Self::Io { at, source } => format!("cannot write `{}`: {}", at.display(), reason(source, tongue)),
            Self::Unfinished { at, source } if vi => {
                format!(
                    "trang mới chưa vào chỗ xong vì `{}`: {}. Sửa xong, hãy chạy lại: nonla sẽ làm nốt",
                    at.display(),
                    reason(source, tongue)
                )
            }
            Self::Unfinished { at, source } => {
                format!(
                    "the new site is only partly in place because of `{}`: {}. Mend that and run again: nonla will finish",
                    at.display(),
                    reason(source, tongue)
                )
            }
            Self::IsSource { .. } | Self::NotOurs { .. } | Self::Empty { .. } => String::new(),
        }
    }

    /// The same as a diagnostic, for what an author can look up and mend in the project.
    pub fn diagnostic(&self) -> Option<Diagnostic> {
        match self {
            Self::IsSource { folder } => Some(Diagnostic::of_project(&OUTPUT_IS_SOURCE).with("folder", folder.display().to_string())),
            Self::NotOurs { folder } => Some(Diagnostic::of_project(&OUTPUT_NOT_OURS).with("folder", folder.display().to_string())),
            Self::Empty { path } => Some(Diagnostic::in_file(&SOURCE_EMPTY_FILE, path.as_str())),
            _ => None,
        }
    }
}
