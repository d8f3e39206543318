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
    pub serve: Verb,
    pub init: Verb,
    pub search: Verb,
    pub explain: Verb,
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
    pub follow: &'static str,
    pub lan: &'static str,
    pub poll: &'static str,
    pub folder: Value,
    pub code: Value,
    pub question: Value,
    pub language: Value,
    pub limit: Value,
    pub format: Value,
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
    serve: Verb { about: "Xem trang trong khi viết: lưu tệp là trang hiện bản mới", usage: "nonla serve [TÙY CHỌN]" },
    init: Verb { about: "Tạo một trang mới với một bài học song ngữ", usage: "nonla init [TÙY CHỌN] [THƯ MỤC]" },
    search: Verb { about: "Tìm như người đọc tìm, từ gần nhất", usage: "nonla search [TÙY CHỌN] LỜI TÌM" },
    explain: Verb { about: "Giải thích một lỗi hay cảnh báo, không cần mạng", usage: "nonla explain [TÙY CHỌN] [MÃ]" },
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
    follow: "Trình duyệt tự chuyển đến trang của tệp vừa sửa",
    lan: "Cho các máy cùng mạng đọc (cả lớp dùng điện thoại); in địa chỉ và mã QR",
    poll: "Tự dò thay đổi; dùng khi dự án nằm trên ổ mạng",
    folder: Value { name: "THƯ MỤC", help: "Nơi tạo trang; không ghi thì tạo ở đây" },
    code: Value { name: "MÃ", help: "Mã trong ngoặc vuông của thông báo; không ghi thì liệt kê mọi mã" },
    question: Value {
        name: "LỜI TÌM", help: "Điều cần tìm, có dấu hay không; `-`: mỗi dòng của đầu vào là một lời tìm"
    },
    language: Value { name: "TIẾNG", help: "Tìm trong tiếng này; không ghi thì tiếng mặc định của trang" },
    limit: Value { name: "SỐ", help: "Nhiều nhất bao nhiêu trang; không ghi thì 10" },
    format: Value { name: "DẠNG", help: "In cho người đọc hay cho chương trình: human, json" },
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
    serve: Verb { about: "See the site as you write: a saved file shows at once", usage: "nonla serve [OPTIONS]" },
    init: Verb { about: "Make a new site with one lesson in two languages", usage: "nonla init [OPTIONS] [DIR]" },
    search: Verb { about: "Search as readers do, best first", usage: "nonla search [OPTIONS] WORDS" },
    explain: Verb { about: "Explain an error or warning, without a network", usage: "nonla explain [OPTIONS] [CODE]" },
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
    follow: "Have the browser go to the page of the file that was changed",
    lan: "Let others on the network read too (a class with phones); prints the address and a QR code",
    poll: "Look for changes over and over; for a project on a network drive",
    folder: Value { name: "DIR", help: "Where to make the site; without it, here" },
    code: Value { name: "CODE", help: "The code in a message's square brackets; without it all are listed" },
    question: Value { name: "WORDS", help: "What to look for, with or without marks; `-`: every line of the input is a question" },
    language: Value { name: "CODE", help: "Search this language; without it the site's default language" },
    limit: Value { name: "COUNT", help: "How many pages at most; without it 10" },
    format: Value { name: "FORMAT", help: "For people or for programs: human, json" },
};
