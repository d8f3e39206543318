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

/// `publish/not-our-branch`
pub static PUBLISH_NOT_OUR_BRANCH: Code = Code {
    name: "publish/not-our-branch",
    severity: Severity::Error,
    vi: Words {
        message: "nhánh `{branch}` đã có tệp và không do Nón Lá đưa đến, nên được để nguyên",
        hint: "hãy ghi trong `branch` tên của một nhánh mới; nhánh ấy sẽ được tạo",
        about: "Cả nhánh là trang: mỗi lần đưa trang đến, mọi tệp của trang ở đó được thay. Nhánh này không mang dấu của Nón Lá, nên có thể đang \
            chứa mã nguồn hay trang khác của bạn; chưa có gì bị thay đổi. Hãy dùng một nhánh riêng, như `gh-pages`.",
    },
    en: Words {
        message: "the branch `{branch}` has files in it and was not delivered by nonla, so it is left alone",
        hint: "write the name of a new branch into `branch`; it will be made",
        about: "All of the branch is the site: each delivery replaces its files. This one does not carry the mark of Nón Lá, so it may hold sources \
            or another site of yours; nothing has changed. Use a branch that is for the site only, such as `gh-pages`.",
    },
    wrong: r#"branch = "main""#,
    right: r#"branch = "gh-pages""#,
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

/// `publish/secret`
pub static PUBLISH_SECRET: Code = Code {
    name: "publish/secret",
    severity: Severity::Error,
    vi: Words {
        message: "`{key}` mang một bí mật, mà tệp này được chia sẻ với nhiều người",
        hint: "hãy xóa dòng này, đổi bí mật ấy, rồi ghi bí mật mới vào biến môi trường hay `nonla/credentials.toml` của riêng bạn",
        about: "Ai có mật khẩu hay khóa của máy chủ thì sửa được trang mà trẻ em đọc. `site.toml` đi theo dự án: được chép, gửi, lưu trên \
            máy chủ chung, nên bí mật không được nằm ở đây, và bí mật đã từng nằm ở đây thì nên đổi. Nón Lá đọc bí mật từ biến môi trường \
            (`NONLA_S3_KEY` và `NONLA_S3_SECRET`, hay `AWS_ACCESS_KEY_ID` và `AWS_SECRET_ACCESS_KEY`; `NONLA_WEBDAV_USER` và \
            `NONLA_WEBDAV_PASSWORD`), hoặc từ tệp `nonla/credentials.toml` trong thư mục cài đặt của riêng bạn (Linux: `~/.config`, macOS: \
            `~/Library/Application Support`, Windows: `%APPDATA%`), dưới tên của nơi đến. SSH và Git dùng khóa sẵn có của chúng. Không \
            thông báo nào của Nón Lá hiện bí mật.",
    },
    en: Words {
        message: "`{key}` holds a secret, and this file is shared with others",
        hint: "remove the line, change that secret, and put the new one into the environment or your own `nonla/credentials.toml`",
        about: "Whoever has the password or key of a server can change the site that children read. `site.toml` travels with the project: it is \
            copied, sent, kept on shared servers. So no secret may stand in it, and one that did should be changed. Secrets are read from \
            the environment (`NONLA_S3_KEY` and `NONLA_S3_SECRET`, or `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`; `NONLA_WEBDAV_USER` and \
            `NONLA_WEBDAV_PASSWORD`), or from `nonla/credentials.toml` in your own folder of settings (Linux: `~/.config`, macOS: \
            `~/Library/Application Support`, Windows: `%APPDATA%`), under the name of the target. SSH and Git use the keys they have. \
            No message of Nón Lá shows a secret.",
    },
    wrong: r#"# site.toml
[[publish]]
name = "web"
to = "webdav"
url = "https://may-chu.example/dav/non-la"
password = "…""#,
    right: r#"# ~/.config/nonla/credentials.toml
[web]
user = "an"
password = "…""#,
};

/// `publish/other-kind`
pub static PUBLISH_OTHER_KIND: Code = Code {
    name: "publish/other-kind",
    severity: Severity::Error,
    vi: Words {
        message: "`{key}` không dùng cho nơi đến loại `{kind}`",
        hint: "hãy xóa khóa này, hoặc sửa `to`",
        about: "Mỗi loại nơi đến có khóa riêng. `folder`: `path`, `swap`. `s3`: `bucket`, `endpoint`, `region`, `prefix`. `webdav`: `url`, `swap`. \
            `sftp`: `host`, `user`, `path`, `swap`. `git`: `url`, `branch`. `name`, `to` và `keep` thì loại nào cũng có. Một khóa của loại khác \
            sẽ không có tác dụng gì, nên được báo thay vì bỏ qua.",
    },
    en: Words {
        message: "`{key}` is not for a target of the kind `{kind}`",
        hint: "remove the key, or change `to`",
        about: "Each kind of target has its keys. `folder`: `path`, `swap`. `s3`: `bucket`, `endpoint`, `region`, `prefix`. `webdav`: `url`, `swap`. \
            `sftp`: `host`, `user`, `path`, `swap`. `git`: `url`, `branch`. All have `name`, `to` and `keep`. A key of another kind would do \
            nothing, so it is told rather than passed over.",
    },
    wrong: r#"to = "webdav"
path = "/dav/non-la""#,
    right: r#"to = "webdav"
url = "https://may-chu.example/dav/non-la""#,
};

/// `publish/not-address`
pub static PUBLISH_NOT_ADDRESS: Code = Code {
    name: "publish/not-address",
    severity: Severity::Error,
    vi: Words {
        message: "`{value}` không phải là địa chỉ mà loại nơi đến này dùng được",
        hint: "hãy chép địa chỉ từ trang quản lý của máy chủ; của WebDAV bắt đầu bằng `https://`, của SSH chỉ là tên máy",
        about: "Với `webdav`, `url` là địa chỉ của thư mục trên máy chủ, bắt đầu bằng `https://` (hay `http://` trong mạng của trường). Với `git`, \
            đó là địa chỉ của kho như lệnh `git` nhận. Với `sftp`, `host` là tên máy, có thể kèm `:` và cổng; tên đăng nhập và thư mục có \
            khóa riêng.",
    },
    en: Words {
        message: "`{value}` is no address that this kind of target can use",
        hint: "copy it from the page where the server is managed; of WebDAV it begins with `https://`, of SSH it is a name only",
        about: "For `webdav`, `url` is the address of the folder on the server, which begins with `https://` (or `http://` inside a school). For \
            `git` it is the address of the repository as `git` takes it. For `sftp`, `host` is the name of the computer, perhaps with `:` and \
            a port; who logs in and the folder have keys of their own.",
    },
    wrong: r#"to = "webdav"
url = "may-chu.example/dav""#,
    right: r#"to = "webdav"
url = "https://may-chu.example/dav/non-la""#,
};

/// `publish/no-credentials`
pub static PUBLISH_NO_CREDENTIALS: Code = Code {
    name: "publish/no-credentials",
    severity: Severity::Error,
    vi: Words {
        message: "chưa có khóa để vào nơi đến `{target}`",
        hint: "hãy đặt `{variables}`, hoặc ghi vào `{file}` dưới `[{target}]`",
        about: "Kho S3 chỉ nhận tệp từ người có khóa. Khóa nằm ở biến môi trường, hoặc ở `nonla/credentials.toml` trong thư mục cài đặt của riêng \
            bạn, dưới tên của nơi đến; không bao giờ ở `site.toml`. Nên tạo riêng cho việc này một khóa chỉ vào được một kho.",
    },
    en: Words {
        message: "there is no key for the target `{target}`",
        hint: "set `{variables}`, or write it into `{file}` under `[{target}]`",
        about: "A bucket takes files only from those who have a key. It stands in the environment, or in `nonla/credentials.toml` in your own folder \
            of settings under the name of the target; never in `site.toml`. Best make a key for this that opens one bucket only.",
    },
    wrong: r#"nonla publish kho"#,
    right: r#"[kho]
key = "…"
secret = "…""#,
};

/// `publish/open-credentials`
pub static PUBLISH_OPEN_CREDENTIALS: Code = Code {
    name: "publish/open-credentials",
    severity: Severity::Error,
    vi: Words {
        message: "người khác trên máy này đọc được tệp chứa bí mật của bạn",
        hint: "hãy chạy `chmod 600 {file}`, rồi làm lại",
        about: "Tệp ấy chứa mật khẩu hay khóa của máy chủ. Quyền của tệp cho phép người dùng khác trên cùng máy đọc, nên Nón Lá không dùng. Sau khi \
            sửa quyền, nếu máy có nhiều người dùng thì hãy đổi cả bí mật.",
    },
    en: Words {
        message: "other people on this computer can read the file with your secrets",
        hint: "run `chmod 600 {file}`, then try again",
        about: "The file holds the password or key of a server. Its permissions let other users of the computer read it, so Nón Lá does not use it. \
            Once that is mended, and if others do use the computer, change the secret as well.",
    },
    wrong: "-rw-r--r-- credentials.toml",
    right: "-rw------- credentials.toml",
};

/// `publish/bad-credentials`
pub static PUBLISH_BAD_CREDENTIALS: Code = Code {
    name: "publish/bad-credentials",
    severity: Severity::Error,
    vi: Words {
        message: "không đọc được tệp bí mật ở dòng {line}",
        hint: "mỗi nơi đến là một khối như `[web]`, bên trong là `user`, `password`, `key`, `secret`, `session` hay `identity`, giá trị trong dấu nháy",
        about: "`nonla/credentials.toml` viết bằng TOML: dưới tên của từng nơi đến là `user` và `password` (WebDAV), `key`, `secret` và có thể \
            `session` (S3), hoặc `identity`, đường dẫn của tệp khóa (SSH). Vì tệp chứa bí mật nên thông báo chỉ nói số dòng, không hiện dòng ấy.",
    },
    en: Words {
        message: "the file with secrets cannot be read at line {line}",
        hint: "each target is a block such as `[web]`, with `user`, `password`, `key`, `secret`, `session` or `identity` in it, their values in quotes",
        about: "`nonla/credentials.toml` is TOML: under the name of each target stand `user` and `password` (WebDAV), `key`, `secret` and perhaps \
            `session` (S3), or `identity`, the path of a key file (SSH). Because there are secrets in it, only the number of the line is told, \
            and the line not shown.",
    },
    wrong: r#"[web]
password = chua-co-dau-nhay"#,
    right: r#"[web]
user = "an"
password = "…""#,
};

/// The codes of this file.
pub static CODES: &[&Code] = &[
    &PUBLISH_NO_TARGET,
    &PUBLISH_NAME_TWICE,
    &PUBLISH_NOT_OURS,
    &PUBLISH_NOT_OUR_BRANCH,
    &PUBLISH_IS_SOURCE,
    &PUBLISH_IN_THE_WAY,
    &PUBLISH_TOO_LARGE,
    &PUBLISH_BAD_NAME,
    &PUBLISH_SAME_NAME,
    &PUBLISH_LONG_PATH,
    &PUBLISH_CROWDED,
    &PUBLISH_SECRET,
    &PUBLISH_OTHER_KIND,
    &PUBLISH_NOT_ADDRESS,
    &PUBLISH_NO_CREDENTIALS,
    &PUBLISH_OPEN_CREDENTIALS,
    &PUBLISH_BAD_CREDENTIALS,
];
