//! The words of `--help`, in both languages.

use crate::diag::Tongue;

/// Everything `--help` says.
#[derive(Debug)]
pub(super) struct Words {
    pub about: &'static str,
    pub usage: &'static str,
    pub commands: &'static str,
    pub arguments: &'static str,
    pub options: &'static str,
    pub globals: &'static str,
    pub codes: &'static str,
    pub usage_of_all: &'static str,
    pub build: Verb,
    pub check: Verb,
    pub status: Verb,
    pub accept: Verb,
    pub accepted: Value,
    pub serve: Verb,
    pub init: Verb,
    pub search: Verb,
    pub explain: Verb,
    pub new: New,
    pub schema: Verb,
    pub completions: Verb,
    pub man: Verb,
    pub help: &'static str,
    pub version: &'static str,
    pub root: Value,
    pub config: Value,
    pub messages: Value,
    pub color: Value,
    pub quiet: &'static str,
    pub verbose: &'static str,
    pub output: Value,
    pub base_url: Value,
    pub drafts: &'static str,
    pub future: &'static str,
    pub expired: &'static str,
    pub clock: Value,
    pub strict: &'static str,
    pub port: Value,
    pub open: &'static str,
    pub folder: Value,
    pub code: Value,
    pub question: Value,
    pub schema_name: Value,
    pub write: &'static str,
    pub shell: Value,
    pub language: Value,
    pub limit: Value,
    pub format: Value,
    pub report: Value,
}

/// The words of `new`.
#[derive(Debug)]
pub(super) struct New {
    pub verb: Verb,
    pub lesson: Verb,
    pub section: Verb,
    pub translation: Verb,
    pub title: Value,
    pub section_title: Value,
    pub within: Value,
    pub name: Value,
    pub language: Value,
    pub ages: Value,
    pub into: Value,
    pub page: Value,
    pub from: Value,
    pub edit: &'static str,
}

/// What a verb does and how it is called.
#[derive(Debug)]
pub(super) struct Verb {
    pub about: &'static str,
    pub usage: &'static str,
}

/// The name of a value and what it means.
#[derive(Debug)]
pub(super) struct Value {
    pub name: &'static str,
    pub help: &'static str,
}

/// The words in `tongue`.
pub(super) fn words(tongue: Tongue) -> &'static Words {
    match tongue {
        Tongue::Vi => &VI,
        Tongue::En => &EN,
    }
}

static VI: Words = Words {
    about: "Biến một thư mục bài học thành trang web bảo vệ trẻ em, mở được cả từ USB.",
    usage: "Cách dùng",
    commands: "Lệnh",
    arguments: "Tham số",
    options: "Tùy chọn",
    globals: "Tùy chọn chung",
    codes: "Mã kết thúc: 0 tốt, 1 nội dung có vấn đề, 2 gọi lệnh sai, 3 không chạy được.",
    usage_of_all: "nonla [TÙY CHỌN] [LỆNH]",
    build: Verb { about: "Dựng trang vào thư mục dist/", usage: "nonla build [TÙY CHỌN]" },
    check: Verb { about: "Tìm mọi chỗ sai trong bài, dữ liệu và trang, không ghi gì", usage: "nonla check [TÙY CHỌN]" },
    status: Verb { about: "Xem còn gì chờ: bản dịch, rà soát, luật", usage: "nonla status [TÙY CHỌN] [LỆNH]" },
    accept: Verb { about: "Ghi nhận bản dịch khớp với bản gốc", usage: "nonla status accept [TÙY CHỌN] TRANG:TIẾNG..." },
    accepted: Value { name: "TRANG:TIẾNG", help: "Bản dịch đã so với bản gốc, như an-toan/nam-ngon-tay:en" },
    serve: Verb { about: "Dựng trang rồi mở cho riêng máy này xem", usage: "nonla serve [TÙY CHỌN]" },
    init: Verb { about: "Tạo một trang mới với một bài học song ngữ", usage: "nonla init [TÙY CHỌN] [THƯ MỤC]" },
    search: Verb { about: "Tìm như người đọc tìm, từ gần nhất", usage: "nonla search [TÙY CHỌN] LỜI TÌM" },
    explain: Verb { about: "Giải thích một lỗi hay cảnh báo, không cần mạng", usage: "nonla explain [TÙY CHỌN] [MÃ]" },
    new: New {
        verb: Verb { about: "Tạo bài, chủ đề hay bản dịch mới", usage: "nonla new [TÙY CHỌN] LỆNH" },
        lesson: Verb {
            about: "Tạo một bài: đúng thư mục, có sẵn các khóa và các khối để viết vào",
            usage: "nonla new lesson [TÙY CHỌN] TÊN BÀI",
        },
        section: Verb { about: "Tạo một chủ đề để xếp bài vào", usage: "nonla new section [TÙY CHỌN] TÊN CHỦ ĐỀ" },
        translation: Verb {
            about: "Tạo bản dịch của một trang: giữ các khối, tranh và liên kết",
            usage: "nonla new translation [TÙY CHỌN] TIẾNG TRANG",
        },
        title: Value { name: "TÊN BÀI", help: "Tên bài, như \"Qua đường an toàn\"" },
        section_title: Value { name: "TÊN CHỦ ĐỀ", help: "Tên chủ đề, như \"Giao thông\"" },
        within: Value {
            name: "CHỦ ĐỀ", help: "Đặt trong chủ đề này, như an-toan; không ghi thì chủ đề của thư mục đang đứng"
        },
        name: Value { name: "TÊN", help: "Tên thư mục, như qua-duong; không ghi thì lấy từ tên bài hay chủ đề" },
        language: Value { name: "TIẾNG", help: "Viết bằng tiếng này; không ghi thì tiếng mặc định của trang" },
        ages: Value { name: "TUỔI", help: "Dành cho ai, như 6-8 hoặc 6-8,parents" },
        into: Value { name: "TIẾNG", help: "Dịch sang tiếng này, như en" },
        page: Value { name: "TRANG", help: "Trang cần dịch: an-toan/nam-ngon-tay, hoặc đường dẫn của thư mục hay tệp" },
        from: Value { name: "TIẾNG", help: "Dịch từ tiếng này; không ghi thì từ tiếng mặc định của trang" },
        edit: "Mở ngay bằng trình soạn thảo ($VISUAL hoặc $EDITOR)",
    },
    schema: Verb {
        about: "In lược đồ JSON để trình soạn thảo gợi ý các khóa", usage: "nonla schema [TÙY CHỌN] [TÊN]"
    },
    schema_name: Value { name: "TÊN", help: "Lược đồ nào, như front-matter, site, laws; không ghi thì liệt kê" },
    write: "Ghi mọi lược đồ vào .nonla/schema/ và chỉ cách dùng trong VS Code",
    completions: Verb {
        about: "In đoạn lệnh để phím Tab điền giúp lệnh nonla", usage: "nonla completions [TÙY CHỌN] VỎ LỆNH"
    },
    shell: Value { name: "VỎ LỆNH", help: "Cho vỏ lệnh nào: bash, zsh, fish, powershell" },
    man: Verb { about: "In trang hướng dẫn cho lệnh man", usage: "nonla man [TÙY CHỌN]" },
    help: "In hướng dẫn này",
    version: "In phiên bản",
    root: Value { name: "THƯ MỤC", help: "Thư mục của dự án; không ghi thì tìm site.toml từ đây trở lên" },
    config: Value { name: "TỆP", help: "Tệp cấu hình, thay cho site.toml" },
    messages: Value { name: "TIẾNG", help: "Tiếng của thông báo: vi, en; không ghi thì theo NONLA_MESSAGES, rồi theo máy" },
    color: Value { name: "KHI NÀO", help: "Tô màu: auto, always, never" },
    quiet: "Chỉ nói khi có vấn đề",
    verbose: "Nói cả những lưu ý",
    output: Value { name: "THƯ MỤC", help: "Ghi trang vào đây, thay cho dist/" },
    base_url: Value { name: "ĐỊA CHỈ", help: "Địa chỉ công khai của trang, như https://truong.edu.vn/non-la" },
    drafts: "Dựng cả trang nháp (draft: true)",
    future: "Dựng cả trang chưa đến ngày đăng",
    expired: "Dựng cả trang đã hết hạn",
    clock: Value { name: "NGÀY", help: "Coi ngày này là hôm nay, như 2026-11-23" },
    strict: "Coi cảnh báo như lỗi",
    port: Value { name: "CỔNG", help: "Cổng; không ghi thì lấy cổng trống đầu tiên từ 1111" },
    open: "Mở trình duyệt",
    folder: Value { name: "THƯ MỤC", help: "Nơi tạo trang; không ghi thì tạo ở đây" },
    code: Value { name: "MÃ", help: "Mã trong ngoặc vuông của thông báo; không ghi thì liệt kê mọi mã" },
    question: Value {
        name: "LỜI TÌM", help: "Điều cần tìm, có dấu hay không; `-`: mỗi dòng của đầu vào là một lời tìm"
    },
    language: Value { name: "TIẾNG", help: "Tìm trong tiếng này; không ghi thì tiếng mặc định của trang" },
    limit: Value { name: "SỐ", help: "Nhiều nhất bao nhiêu trang; không ghi thì 10" },
    format: Value { name: "DẠNG", help: "In cho người đọc hay cho chương trình: human, json" },
    report: Value { name: "DẠNG", help: "In cho người đọc hay cho chương trình: human, json, sarif, github" },
};

static EN: Words = Words {
    about: "Turns a folder of lessons into a website that protects children, even from a USB stick.",
    usage: "Usage",
    commands: "Commands",
    arguments: "Arguments",
    options: "Options",
    globals: "Options of every command",
    codes: "Exit codes: 0 fine, 1 the content has problems, 2 wrong usage, 3 could not run.",
    usage_of_all: "nonla [OPTIONS] [COMMAND]",
    build: Verb { about: "Build the site into the folder dist/", usage: "nonla build [OPTIONS]" },
    check: Verb { about: "Find all that is wrong in texts, data and pages; write nothing", usage: "nonla check [OPTIONS]" },
    status: Verb { about: "See what waits: translations, reviews, law", usage: "nonla status [OPTIONS] [COMMAND]" },
    accept: Verb { about: "Note that translations agree with their originals", usage: "nonla status accept [OPTIONS] PAGE:LANGUAGE..." },
    accepted: Value { name: "PAGE:LANGUAGE", help: "A translation that was compared, such as an-toan/nam-ngon-tay:en" },
    serve: Verb { about: "Build the site and show it on this computer only", usage: "nonla serve [OPTIONS]" },
    init: Verb { about: "Make a new site with one lesson in two languages", usage: "nonla init [OPTIONS] [DIR]" },
    search: Verb { about: "Search as readers do, best first", usage: "nonla search [OPTIONS] WORDS" },
    explain: Verb { about: "Explain an error or warning, without a network", usage: "nonla explain [OPTIONS] [CODE]" },
    new: New {
        verb: Verb { about: "Make a new lesson, section or translation", usage: "nonla new [OPTIONS] COMMAND" },
        lesson: Verb {
            about: "Make a lesson: in the right folder, with its keys and blocks ready to be written into",
            usage: "nonla new lesson [OPTIONS] TITLE",
        },
        section: Verb { about: "Make a section to put lessons into", usage: "nonla new section [OPTIONS] TITLE" },
        translation: Verb {
            about: "Make a translation of a page: blocks, pictures and links are kept",
            usage: "nonla new translation [OPTIONS] CODE PAGE",
        },
        title: Value { name: "TITLE", help: "The lesson's title, such as \"Crossing the road\"" },
        section_title: Value { name: "TITLE", help: "The section's title, such as \"Traffic\"" },
        within: Value { name: "SECTION", help: "Put it into this section, such as an-toan; without it, that of the folder you are in" },
        name: Value { name: "NAME", help: "The folder's name, such as qua-duong; without it, it is made of the title" },
        language: Value { name: "CODE", help: "Write in this language; without it the site's default language" },
        ages: Value { name: "AGES", help: "For whom it is, such as 6-8 or 6-8,parents" },
        into: Value { name: "CODE", help: "Translate into this language, such as en" },
        page: Value { name: "PAGE", help: "The page: an-toan/nam-ngon-tay, or the path of its folder or file" },
        from: Value { name: "CODE", help: "Translate from this language; without it, from the site's default language" },
        edit: "Open it in the editor at once ($VISUAL or $EDITOR)",
    },
    schema: Verb { about: "Print JSON Schemas, so that editors complete keys", usage: "nonla schema [OPTIONS] [NAME]" },
    schema_name: Value { name: "NAME", help: "Which one, such as front-matter, site, laws; without it they are listed" },
    write: "Write all of them into .nonla/schema/ and say how VS Code uses them",
    completions: Verb { about: "Print what makes the Tab key complete nonla's commands", usage: "nonla completions [OPTIONS] SHELL" },
    shell: Value { name: "SHELL", help: "For which shell: bash, zsh, fish, powershell" },
    man: Verb { about: "Print the manual page", usage: "nonla man [OPTIONS]" },
    help: "Print this help",
    version: "Print the version",
    root: Value { name: "DIR", help: "The project's folder; without it, site.toml is looked for from here upwards" },
    config: Value { name: "FILE", help: "The configuration, in place of site.toml" },
    messages: Value { name: "LANGUAGE", help: "Language of messages: vi, en; without it NONLA_MESSAGES, then the system's" },
    color: Value { name: "WHEN", help: "Colour: auto, always, never" },
    quiet: "Speak of problems only",
    verbose: "Tell notes as well",
    output: Value { name: "DIR", help: "Write the site here, in place of dist/" },
    base_url: Value { name: "URL", help: "The site's public address, such as https://school.example/non-la" },
    drafts: "Build drafts too (draft: true)",
    future: "Build pages whose day has not come too",
    expired: "Build pages that have expired too",
    clock: Value { name: "DATE", help: "Take this day for today, such as 2026-11-23" },
    strict: "Treat warnings as errors",
    port: Value { name: "PORT", help: "The port; without it the first free one from 1111 on" },
    open: "Open the browser",
    folder: Value { name: "DIR", help: "Where to make the site; without it, here" },
    code: Value { name: "CODE", help: "The code in a message's square brackets; without it all are listed" },
    question: Value { name: "WORDS", help: "What to look for, with or without marks; `-`: every line of the input is a question" },
    language: Value { name: "CODE", help: "Search this language; without it the site's default language" },
    limit: Value { name: "COUNT", help: "How many pages at most; without it 10" },
    format: Value { name: "FORMAT", help: "For people or for programs: human, json" },
    report: Value { name: "FORMAT", help: "For people or for programs: human, json, sarif, github" },
};
