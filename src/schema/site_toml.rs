//! The keys of `site.toml`, as `config/file.rs` reads them.

use super::keys::Kind::{self, Address, Choice, Either, Flag, Keys, List, Named, Number, Text};
use super::keys::{Key, key, needed, such_as};
use crate::model::settings::Level;

const TAGS: Kind = List(&Text);
const COLOURS_OF_A_LOOK: Kind = Named(&Text);

/// `site.toml`
pub static SITE_TOML: Kind = Keys(&[
    such_as(
        "languages",
        TAGS,
        "[\"vi\", \"en\"]",
        "Các ngôn ngữ của trang, theo thứ tự người đọc thấy.",
        "The languages of the site, in the order readers see.",
    ),
    such_as(
        "default_language",
        Text,
        "\"vi\"",
        "Ngôn ngữ gốc: bài chưa dịch thì hiện bằng tiếng này.",
        "What is not translated yet is shown in it.",
    ),
    key("language_names", Named(&Text), "Tên tự gọi của từng ngôn ngữ.", "What each language calls itself."),
    such_as(
        "base_url",
        Address,
        "\"https://truong.example/non-la\"",
        "Địa chỉ công khai của trang; chép USB thì không cần.",
        "The public address; a copy on a stick needs none.",
    ),
    such_as("output", Text, "\"dist\"", "Thư mục chứa trang đã dựng.", "The folder that the built site goes to."),
    such_as("theme", Text, "\"default\"", "Giao diện, là tên thư mục trong `themes/`.", "The theme: a folder under `themes/`."),
    key("font", Either(&[Keys(FONT), List(&Keys(FONT))]), "Phông chữ riêng của trang.", "The site's own fonts."),
    key("colours", Keys(COLOURS), "Những màu muốn đổi, theo từng giao diện.", "The colours to change, by look."),
    key(
        "discreet",
        Keys(DISCREET),
        "Bản kín đáo: thẻ, địa chỉ, tên tệp không nói trang viết về gì.",
        "A copy that does not tell what it is about.",
    ),
    key("publish", Either(&[Keys(TARGET), List(&Keys(TARGET))]), "Những nơi đưa trang đến.", "Where the site is delivered to."),
    key("check", Keys(CHECK), "Mức của các cảnh báo, và chỗ nào được ở yên.", "How bad warnings are, and which place may be."),
    key("translation", Keys(TRANSLATION), "Bản dịch đã cũ thì làm gì.", "What becomes of translations that are behind."),
]);

static TARGET: &[Key] = &[
    needed("name", Text, "Tên để gọi, như `nonla publish usb`.", "What it is called, as in `nonla publish usb`."),
    needed(
        "to",
        Choice(targets),
        "Loại nơi đến: thư mục, kho S3, WebDAV, máy chủ qua SSH, nhánh Git.",
        "What kind of place it is: a folder, a bucket, a WebDAV folder, a computer reached by SSH, a branch.",
    ),
    such_as(
        "path",
        Text,
        "\"E:/non-la\"",
        "folder, sftp: thư mục, như USB, ổ mạng, thư mục của máy chủ.",
        "folder, sftp: the folder, as on a stick, a network disk, a server.",
    ),
    such_as("bucket", Text, "\"non-la\"", "s3: tên kho.", "s3: the bucket."),
    such_as(
        "endpoint",
        Address,
        "\"https://s3.example\"",
        "s3: địa chỉ dịch vụ; bỏ trống là của Amazon.",
        "s3: the address of the service; Amazon's when left out.",
    ),
    such_as("region", Text, "\"ap-southeast-1\"", "s3: vùng của kho.", "s3: the region of the bucket."),
    such_as("prefix", Text, "\"non-la\"", "s3: thư mục trong kho.", "s3: the folder in the bucket."),
    such_as(
        "url",
        Text,
        "\"https://may-chu.example/dav/non-la\"",
        "webdav, git: địa chỉ, không kèm mật khẩu.",
        "webdav, git: the address, without a password.",
    ),
    such_as("host", Text, "\"may-chu.example:22\"", "sftp: máy chủ, có thể kèm cổng.", "sftp: the computer, perhaps with a port."),
    such_as("user", Text, "\"truong\"", "sftp: tên đăng nhập.", "sftp: as whom to log in."),
    such_as("branch", Text, "\"gh-pages\"", "git: nhánh chỉ chứa trang.", "git: the branch that holds the site and nothing else."),
    such_as("keep", Number(0, 99), "3", "Giữ lại bao nhiêu bản cũ.", "How many earlier versions stay."),
    such_as(
        "swap",
        Flag,
        "true",
        "Đổi cả thư mục một lần, nơi nào làm được.",
        "Whether to exchange the folder as a whole where that works.",
    ),
];

fn targets() -> Vec<&'static str> {
    vec!["folder", "s3", "webdav", "sftp", "git"]
}

static CHECK: &[Key] = &[
    such_as(
        "levels",
        Named(&Choice(levels)),
        "{ \"link/same-words\" = \"note\" }",
        "Mức của từng loại: off, note, warning, error.",
        "How bad each kind is: off, note, warning, error.",
    ),
    key("except", List(&Keys(EXCEPTION)), "Những chỗ được ở yên, mỗi chỗ có lý do.", "Places that may be, each with its reason."),
];

static EXCEPTION: &[Key] = &[
    needed("code", Text, "Mã trong ngoặc vuông của thông báo.", "The code in a message's square brackets."),
    needed("where", Text, "Bài hay thư mục, như `an-toan/nam-ngon-tay`.", "A lesson or folder, such as `an-toan/nam-ngon-tay`."),
    needed("reason", Text, "Vì sao.", "Why."),
];

static TRANSLATION: &[Key] = &[such_as(
    "withhold",
    TAGS,
    "[\"phap-luat\"]",
    "Ở các thư mục này, bản dịch đã cũ không hiện: người đọc thấy bản gốc.",
    "In these folders readers get the original in place of a translation that is behind.",
)];

fn levels() -> Vec<&'static str> {
    Level::ALL.map(Level::name).to_vec()
}

static FONT: &[Key] = &[
    needed("family", Text, "Tên phông.", "The name of the font."),
    needed("regular", Text, "Tệp chữ thường.", "The file of weight 400."),
    key("bold", Text, "Tệp chữ đậm.", "The file of weight 700."),
    key("languages", TAGS, "Dùng cho những ngôn ngữ này; để trống là mọi ngôn ngữ.", "The languages set in it; all when left out."),
];

static COLOURS: &[Key] = &[
    such_as("light", COLOURS_OF_A_LOOK, "{ leaf = \"#0b5345\" }", "Giao diện sáng.", "The light look."),
    key("dark", COLOURS_OF_A_LOOK, "Giao diện tối.", "The dark look."),
    key("contrast", COLOURS_OF_A_LOOK, "Tương phản cao, nền trắng.", "High contrast on white."),
    key("contrast_dark", COLOURS_OF_A_LOOK, "Tương phản cao, nền đen.", "High contrast on black."),
];

static DISCREET: &[Key] = &[such_as(
    "name",
    Either(&[Text, Named(&Text)]),
    "\"Bài học\"",
    "Tên kín đáo của trang, chung hay theo từng tiếng.",
    "The neutral name, one for all or by language.",
)];
