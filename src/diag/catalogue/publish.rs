//! Delivering a site: what disks can hold, and folders that must not be touched.

use crate::diag::{Code, Severity, Words};

/// `publish/no-target`
pub static PUBLISH_NO_TARGET: Code = Code {
    name: "publish/no-target",
    severity: Severity::Error,
    vi: Words {
        message: "chưa biết đưa trang đi đâu: `site.toml` chưa có `[[publish]]`",
        hint: "hãy ghi nơi đến vào cuối `site.toml`; xem mẫu bằng `nonla explain publish/no-target`",
        about: "`nonla publish` đưa trang đã dựng đến nơi người đọc mở: một chiếc USB, ổ mạng của trường, thư mục của máy chủ. Mỗi nơi là \
            một khối `[[publish]]` trong `site.toml`; khối đầu tiên là nơi được chọn khi không nói gì. Đường dẫn tương đối được \
            tính từ thư mục dự án. `keep` là số bản cũ được giữ để còn quay về.",
    },
    en: Words {
        message: "nobody said where the site goes: `site.toml` has no `[[publish]]`",
        hint: "write the place at the end of `site.toml`; `nonla explain publish/no-target` shows an example",
        about: "`nonla publish` brings the finished site to where readers open it: a USB stick, a school's network disk, the folder of a \
            web server. Each place is a block `[[publish]]` in `site.toml`; the first one is meant when none is named. A relative path \
            is seen from the project's folder. `keep` is how many earlier versions stay, so that one can go back.",
    },
    wrong: r#"languages = ["vi"]"#,
    right: r#"languages = ["vi"]

[[publish]]
name = "usb"
to = "folder"
path = "E:/non-la"
keep = 3"#,
};

/// `publish/name-twice`
pub static PUBLISH_NAME_TWICE: Code = Code {
    name: "publish/name-twice",
    severity: Severity::Error,
    vi: Words {
        message: "đã có một `[[publish]]` tên là `{name}`",
        hint: "hãy đặt cho mỗi nơi một tên riêng",
        about: "Tên là để gọi khi đưa trang đi: `nonla publish usb`. Hai nơi cùng tên thì không biết bạn muốn nói nơi nào. Hãy đổi một \
            trong hai tên.",
    },
    en: Words {
        message: "there is a `[[publish]]` called `{name}` already",
        hint: "give each place a name of its own",
        about: "The name is what you say when the site is to be delivered: `nonla publish usb`. With two of the same name nobody knows \
            which one you mean. Change one of them.",
    },
    wrong: r#"[[publish]]
name = "usb"
[[publish]]
name = "usb""#,
    right: r#"[[publish]]
name = "usb"
[[publish]]
name = "truong""#,
};

/// `publish/not-ours`
pub static PUBLISH_NOT_OURS: Code = Code {
    name: "publish/not-ours",
    severity: Severity::Error,
    vi: Words {
        message: "`{folder}` đã có đồ bên trong và không do Nón Lá đưa đến, nên được để nguyên",
        hint: "hãy ghi trong `path` một thư mục con mới, như `{folder}/non-la`, hoặc dọn trống thư mục này",
        about: "Mỗi lần đưa trang đến, Nón Lá thay những tệp của trang ở đó. Thư mục này không mang dấu của Nón Lá, nên có thể đang chứa tài \
            liệu của bạn; Nón Lá không động đến và chưa có gì bị thay đổi. Hãy chọn một thư mục riêng cho trang, kể cả trên USB.",
    },
    en: Words {
        message: "`{folder}` has things in it and was not delivered by nonla, so it is left alone",
        hint: "name a new folder in `path`, such as `{folder}/non-la`, or empty this one",
        about: "Each delivery replaces the files of the site. This folder does not carry the mark of Nón Lá, so it may hold papers of yours; \
            it was left alone and nothing has changed. Choose a folder that is for the site only, also on a stick.",
    },
    wrong: r#"path = "E:/""#,
    right: r#"path = "E:/non-la""#,
};

/// `publish/is-source`
pub static PUBLISH_IS_SOURCE: Code = Code {
    name: "publish/is-source",
    severity: Severity::Error,
    vi: Words {
        message: "không thể đưa trang đến `{folder}`: đó là chỗ của dự án hoặc của thư mục kết quả",
        hint: "hãy ghi trong `path` một thư mục riêng",
        about: "Mỗi lần đưa trang đến, Nón Lá thay những tệp ở đó. Nếu đó cũng là nơi để bài học hay nơi dựng trang thì hai việc sẽ phá nhau, \
            nên Nón Lá dừng lại; chưa có gì bị thay đổi. Hãy chọn một thư mục khác, thường là trên USB hay ổ mạng.",
    },
    en: Words {
        message: "the site cannot be delivered to `{folder}`: the project or its output folder is there",
        hint: "name another folder in `path`",
        about: "Each delivery replaces files in its folder. If your lessons or the output of the build were there, one would destroy the \
            other, so Nón Lá stopped; nothing has changed. Choose another folder, mostly on a stick or a network disk.",
    },
    wrong: r#"path = "dist""#,
    right: r#"path = "E:/non-la""#,
};

/// `publish/in-the-way`
pub static PUBLISH_IN_THE_WAY: Code = Code {
    name: "publish/in-the-way",
    severity: Severity::Error,
    vi: Words {
        message: "ở nơi đến, `{file}` không phải của trang mà nằm đúng chỗ của trang",
        hint: "hãy chuyển nó đi nơi khác hoặc đổi tên, rồi chạy lại",
        about: "Có ai đó đã để một tệp hay thư mục ở nơi đến, đúng chỗ một tệp của trang phải vào. Nón Lá không xóa đồ của người khác, nên \
            dừng lại; trang cũ vẫn nguyên.",
    },
    en: Words {
        message: "at the target, `{file}` is not part of the site and lies where the site must go",
        hint: "move it elsewhere or rename it, then run again",
        about: "Somebody put a file or folder where a file of the site has to go. Nón Lá removes nothing that is not its own, so it stopped; \
            the old site is as it was.",
    },
    wrong: "E:/non-la/vi   (một tệp / a file)",
    right: "E:/non-la/vi/index.html",
};

/// `publish/too-large`
pub static PUBLISH_TOO_LARGE: Code = Code {
    name: "publish/too-large",
    severity: Severity::Error,
    vi: Words {
        message: "ổ đĩa ở nơi đến không giữ được tệp lớn như vậy",
        hint: "hãy nén hoặc cắt ngắn tệp (FAT32 chỉ giữ tệp dưới 4 GB), hoặc định dạng USB thành exFAT",
        about: "USB thường được định dạng FAT32, và FAT32 không giữ được tệp từ 4 GB trở lên dù còn bao nhiêu chỗ. Chưa có gì bị thay đổi. \
            Phim dài nên được nén lại: em xem bằng điện thoại cũng nhẹ hơn.",
    },
    en: Words {
        message: "the disk of the target cannot hold so large a file",
        hint: "compress or shorten it (FAT32 holds files below 4 GB only), or format the stick as exFAT",
        about: "Sticks are mostly formatted as FAT32, which cannot hold files of 4 GB or more however much room there is. Nothing has changed. \
            Long films had better be compressed: that also helps those who watch on a phone.",
    },
    wrong: "video/phim.mp4   5 GB",
    right: "video/phim.mp4   200 MB",
};

/// `publish/bad-name`
pub static PUBLISH_BAD_NAME: Code = Code {
    name: "publish/bad-name",
    severity: Severity::Error,
    vi: Words {
        message: "USB và Windows không nhận tên `{name}`",
        hint: "hãy đổi tên tệp: không có `\" * : < > ? | \\`, không kết thúc bằng dấu chấm hay dấu cách, không phải tên riêng của Windows như `con`",
        about: "Máy này có thể chấp nhận tên ấy, nhưng USB và máy Windows thì không: tệp sẽ không chép được hoặc không mở được. Chưa có gì bị \
            thay đổi. Hãy đổi tên tệp hay thư mục trong dự án rồi chạy lại.",
    },
    en: Words {
        message: "sticks and Windows do not take the name `{name}`",
        hint: "rename the file: none of `\" * : < > ? | \\`, no full stop or space at its end, no name that Windows keeps such as `con`",
        about: "This computer may take such a name, but sticks and Windows do not: the file could not be copied, or not opened. Nothing has \
            changed. Rename the file or folder in the project and run again.",
    },
    wrong: "static/hỏi: đáp.pdf",
    right: "static/hoi-dap.pdf",
};

/// `publish/same-name`
pub static PUBLISH_SAME_NAME: Code = Code {
    name: "publish/same-name",
    severity: Severity::Error,
    vi: Words {
        message: "trên USB và Windows, tệp này trùng tên với `{other}`",
        hint: "hãy đổi tên một trong hai: chữ hoa và chữ thường được coi là một",
        about: "USB và máy Windows không phân biệt chữ hoa với chữ thường trong tên tệp, nên hai tệp này chỉ còn một và một trang sẽ hiện \
            nhầm. Chưa có gì bị thay đổi. Hãy đổi tên một tệp trong dự án.",
    },
    en: Words {
        message: "on sticks and Windows, this file has the same name as `{other}`",
        hint: "rename one of them: capital and small letters count as the same",
        about: "Sticks and Windows do not tell capital from small letters in names, so only one of these files would be left and a page would \
            show the wrong one. Nothing has changed. Rename one of them in the project.",
    },
    wrong: "static/Logo.png  static/logo.png",
    right: "static/logo-lon.png  static/logo.png",
};

/// `publish/long-path`
pub static PUBLISH_LONG_PATH: Code = Code {
    name: "publish/long-path",
    severity: Severity::Warning,
    vi: Words {
        message: "đường dẫn này dài {length} ký tự; máy Windows cũ có thể không mở được khi quá {most}",
        hint: "hãy rút ngắn tên thư mục hoặc `slug` của bài",
        about: "Nhiều chương trình trên Windows chỉ mở được đường dẫn không quá 260 ký tự, tính cả ổ đĩa và các thư mục bên trên. Trang dài quá \
            200 ký tự dễ vượt mức ấy khi được chép vào thư mục khác.",
    },
    en: Words {
        message: "this path has {length} letters; older Windows may not open it when there are more than {most}",
        hint: "shorten the names of folders or the lesson's `slug`",
        about: "Many programs on Windows open no path with more than 260 letters, the disk and the folders above included. A page whose own path \
            has more than 200 easily passes that when it is copied into another folder.",
    },
    wrong: "slug: nhung-dieu-ma-em-can-biet-khi-em-di-mot-minh-tu-nha-den-truong-va-tu-truong-ve-nha",
    right: "slug: di-hoc-mot-minh",
};

/// `publish/crowded-folder`
pub static PUBLISH_CROWDED: Code = Code {
    name: "publish/crowded-folder",
    severity: Severity::Warning,
    vi: Words {
        message: "thư mục `{folder}` có nhiều tệp hơn USB định dạng FAT32 giữ được trong một thư mục",
        hint: "hãy chia bài vào các mục con, hoặc định dạng USB thành exFAT",
        about: "Một thư mục của FAT32 có 65.536 chỗ, và tên dài chiếm nhiều chỗ: khoảng 20.000 tệp là đầy. Trên ổ đĩa khác thì không sao.",
    },
    en: Words {
        message: "the folder `{folder}` has more files than a FAT32 stick holds in one folder",
        hint: "divide the lessons into sections, or format the stick as exFAT",
        about: "A folder of FAT32 has 65,536 places, and long names take several: some 20,000 files fill it. Other disks do not mind.",
    },
    wrong: "vi/0001.html … vi/30000.html",
    right: "vi/an-toan/0001.html … vi/luat/0001.html",
};

/// The codes of this file.
pub static CODES: &[&Code] = &[
    &PUBLISH_NO_TARGET,
    &PUBLISH_NAME_TWICE,
    &PUBLISH_NOT_OURS,
    &PUBLISH_IS_SOURCE,
    &PUBLISH_IN_THE_WAY,
    &PUBLISH_TOO_LARGE,
    &PUBLISH_BAD_NAME,
    &PUBLISH_SAME_NAME,
    &PUBLISH_LONG_PATH,
    &PUBLISH_CROWDED,
];
