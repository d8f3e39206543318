//! The site's own fonts.

use crate::diag::{Code, Severity, Words};

/// `font/no-such-file`
pub static FONT_NO_SUCH_FILE: Code = Code {
    name: "font/no-such-file",
    severity: Severity::Error,
    vi: Words {
        message: "không có tệp phông chữ `{file}`",
        hint: "hãy viết đường dẫn kể từ thư mục dự án, như `themes/default/fonts/ten.ttf`",
        about: "`site.toml` nhắc đến một tệp phông chữ mà trong dự án không có. Có thể tên bị gõ sai, hoặc tệp chưa được chép vào. Hãy \
            để tệp TrueType hoặc OpenType (`.ttf`, `.otf`) trong thư mục `themes/default/fonts/`.",
    },
    en: Words {
        message: "there is no font file `{file}`",
        hint: "write the path from the project's folder, such as `themes/default/fonts/name.ttf`",
        about: "`site.toml` names a font file that is not in the project. Perhaps its name is mistyped, or it was not copied. Put the \
            TrueType or OpenType file (`.ttf`, `.otf`) into `themes/default/fonts/`.",
    },
    wrong: r#"[[font]]
family = "Andika"
regular = "Andika.ttf""#,
    right: r#"[[font]]
family = "Andika"
regular = "themes/default/fonts/Andika.ttf""#,
};

/// `font/unreadable`
pub static FONT_UNREADABLE: Code = Code {
    name: "font/unreadable",
    severity: Severity::Error,
    vi: Words {
        message: "`{file}` không phải phông chữ TrueType hay OpenType đọc được",
        hint: "hãy tải lại tệp `.ttf` hoặc `.otf` gốc (tệp `.woff` và `.woff2` không dùng được ở đây)",
        about: "Khi dựng trang, Nón Lá cắt phông chữ còn đúng những chữ mà trang dùng, nên cần tệp gốc. Tệp này bị hỏng, hoặc thuộc \
            loại khác. Hãy lấy tệp gốc từ nơi phát hành phông chữ.",
    },
    en: Words {
        message: "`{file}` is no TrueType or OpenType font that can be read",
        hint: "get the original `.ttf` or `.otf` file again (`.woff` and `.woff2` cannot be used here)",
        about: "When it builds, Nón Lá cuts the font down to the letters that the site uses, so it needs the original. This file is \
            damaged, or of another kind. Take the original from where the font is published.",
    },
    wrong: r#"regular = "themes/default/fonts/Andika.woff2""#,
    right: r#"regular = "themes/default/fonts/Andika.ttf""#,
};

/// `font/wrong-weight`
pub static FONT_WRONG_WEIGHT: Code = Code {
    name: "font/wrong-weight",
    severity: Severity::Warning,
    vi: Words {
        message: "phông chữ `{file}` có độ đậm {found}, nhưng được ghi là `{key}` ({wanted})",
        hint: "`regular` cần độ đậm 400, `bold` cần độ đậm 700; hãy xem lại hai tệp có bị đổi chỗ không",
        about: "Chữ thường và chữ đậm là hai tệp khác nhau. Nếu đổi chỗ hoặc dùng tệp quá mảnh, chữ sẽ khó đọc và chỗ nhấn mạnh không \
            còn nổi bật.",
    },
    en: Words {
        message: "the font `{file}` has weight {found}, but is named as `{key}` ({wanted})",
        hint: "`regular` wants weight 400, `bold` 700; look whether the two files changed places",
        about: "Regular and bold letters are two files. When they change places, or one is too thin, text is hard to read and what is \
            important no longer stands out.",
    },
    wrong: r#"regular = "themes/default/fonts/Andika-Bold.ttf""#,
    right: r#"regular = "themes/default/fonts/Andika-Regular.ttf"
bold = "themes/default/fonts/Andika-Bold.ttf""#,
};

/// `font/missing-glyph`
pub static FONT_MISSING_GLYPH: Code = Code {
    name: "font/missing-glyph",
    severity: Severity::Warning,
    vi: Words {
        message: "phông chữ `{family}` không có chữ `{letter}` ({code})",
        hint: "hãy dùng phông chữ có đủ chữ, như Andika hoặc Noto Sans; trong lúc chờ, chữ này hiện bằng phông chữ của máy",
        about: "Trang có một chữ mà phông chữ đã chọn không có. Máy sẽ mượn chữ ấy ở phông khác, nên giữa một từ có chữ trông lạc lõng, \
            và có máy chỉ hiện một ô vuông. Chỗ được chỉ là nơi đầu tiên chữ ấy xuất hiện.",
    },
    en: Words {
        message: "the font `{family}` has no letter `{letter}` ({code})",
        hint: "use a font that has all letters, such as Andika or Noto Sans; until then the reader's device shows this one in another",
        about: "The site has a letter that the chosen font lacks. Devices borrow it from another font, so one letter in a word looks \
            strange, and some show only an empty box. The place shown is the first where the letter stands.",
    },
    wrong: r#"family = "Be Vietnam Pro"
languages = ["rad"]"#,
    right: r#"family = "Andika"
languages = ["rad"]"#,
};

/// The codes of this file.
pub static CODES: &[&Code] = &[&FONT_NO_SUCH_FILE, &FONT_UNREADABLE, &FONT_WRONG_WEIGHT, &FONT_MISSING_GLYPH];
