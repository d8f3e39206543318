//! Why the operating system refused something, in a few words.

use std::io::{Error, ErrorKind};

use super::{Arg, Phrase, Tongue};

/// What `error` means for a person. Rare errors keep the words of the operating system.
pub fn reason(error: &Error, tongue: Tongue) -> String {
    match why(error) {
        Arg::Text(text) => text,
        Arg::Phrase(phrase) => phrase.get(tongue).to_owned(),
    }
}

/// [`reason`] in both languages, for a diagnostic.
pub fn why(error: &Error) -> Arg {
    let (vi, en) = match error.kind() {
        ErrorKind::NotFound => ("không tìm thấy", "it was not found"),
        ErrorKind::PermissionDenied => ("không được phép", "permission was denied"),
        ErrorKind::ReadOnlyFilesystem => ("ổ đĩa chỉ cho đọc", "the disk is read-only"),
        ErrorKind::StorageFull => ("ổ đĩa đã đầy", "the disk is full"),
        ErrorKind::QuotaExceeded => ("đã hết phần ổ đĩa được cấp", "the disk quota is used up"),
        ErrorKind::FileTooLarge => ("tệp quá lớn đối với ổ đĩa này", "the file is too large for this disk"),
        ErrorKind::InvalidFilename => ("ổ đĩa này không nhận tên ấy", "this disk does not take such a name"),
        ErrorKind::NotADirectory => ("một phần của đường dẫn không phải là thư mục", "a part of the path is not a folder"),
        ErrorKind::IsADirectory => ("đó là một thư mục", "it is a folder"),
        ErrorKind::DirectoryNotEmpty => ("thư mục không trống", "the folder is not empty"),
        ErrorKind::AddrInUse => ("cổng đang được dùng", "the port is in use"),
        ErrorKind::ResourceBusy => ("đang được chương trình khác dùng", "another program is using it"),
        ErrorKind::ConnectionRefused => ("máy chủ không nhận kết nối", "the server takes no connection"),
        ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted | ErrorKind::BrokenPipe | ErrorKind::UnexpectedEof => {
            ("kết nối bị ngắt", "the connection broke off")
        }
        ErrorKind::TimedOut => ("máy chủ không trả lời", "the server does not answer"),
        ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable | ErrorKind::NetworkDown => {
            ("không có mạng đến đó", "there is no network to it")
        }
        ErrorKind::InvalidData => ("nội dung không đúng dạng, không hiểu được", "what it holds cannot be understood"),
        ErrorKind::Unsupported => ("máy chủ hay ổ đĩa không biết làm việc ấy", "the server or disk cannot do that"),
        _ => return Arg::Text(error.to_string()),
    };
    Phrase { vi, en }.into()
}
