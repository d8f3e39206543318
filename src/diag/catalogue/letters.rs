//! Letters that are not what they seem.

use crate::diag::{Code, Severity, Words};

/// `text/tone-placement`
pub static TEXT_TONE: Code = Code {
    name: "text/tone-placement",
    severity: Severity::Warning,
    vi: Words {
        message: "dấu thanh của `{word}` đặt khác với phần còn lại của trang",
        hint: "",
        about: "`hòa` và `hoà` đều đúng, nhưng một trang nên viết một kiểu: người đọc đỡ vấp, và tìm trong trang (Ctrl+F) không bỏ \
            sót. Kho bài này đặt dấu ở nguyên âm đầu: hòa, khỏe, ủy, thúy. Lời trích nguyên văn (khối `>`) được giữ như bản \
            gốc. Nếu trang của bạn theo kiểu kia, hãy tắt cảnh báo này trong `[check.levels]` của `site.toml`.",
    },
    en: Words {
        message: "the tone of `{word}` stands on another letter than in the rest of the site",
        hint: "",
        about: "`hòa` and `hoà` are both right, but one site should write one of them: readers do not stumble, and searching in the \
            page (Ctrl+F) misses nothing. This collection puts the tone on the first vowel: hòa, khỏe, ủy, thúy. What is \
            quoted (in a `>` block) is kept as it was. If your site writes the other way, switch this warning off in \
            `[check.levels]` of `site.toml`.",
    },
    wrong: "Em khoẻ, cả nhà hoà thuận.",
    right: "Em khỏe, cả nhà hòa thuận.",
};

/// `text/look-alike`
pub static TEXT_LOOK_ALIKE: Code = Code {
    name: "text/look-alike",
    severity: Severity::Warning,
    vi: Words {
        message: "trong `{word}` có chữ cái trông giống nhưng không phải chữ ấy",
        hint: "hãy xóa từ này và gõ lại",
        about: "Có những chữ cái nhìn giống hệt nhau mà máy coi là khác: `ð` của tiếng Iceland và `đ` của tiếng Việt, `а` của tiếng Nga và \
            `a`. Chúng thường theo vào khi chép chữ từ nơi khác hoặc do bộ gõ cũ. Mắt không thấy gì, nhưng tìm không ra, máy \
            đọc màn hình đọc sai, và phông chữ có thể thiếu chữ ấy.",
    },
    en: Words {
        message: "in `{word}` a letter only looks like the one that is meant",
        hint: "delete this word and type it again",
        about: "Some letters look the same and are different to a computer: the Icelandic `ð` and the Vietnamese `đ`, the Russian `а` and \
            `a`. They come along with text that is copied from elsewhere, or from an old keyboard program. Nothing can be \
            seen, but the word is not found, screen readers say it wrongly, and a font may lack the letter.",
    },
    wrong: "Gọi ngay cho ðường dây nóng.",
    right: "Gọi ngay cho đường dây nóng.",
};

/// `text/unseen`
pub static TEXT_UNSEEN: Code = Code {
    name: "text/unseen",
    severity: Severity::Warning,
    vi: Words {
        message: "ở đây có một ký tự không nhìn thấy ({name})",
        hint: "hãy xóa nó: đặt con trỏ ngay sau đó và bấm phím Backspace",
        about: "Chữ chép từ Word, PDF hay trang web có khi mang theo ký tự không có bề rộng. Chúng cắt một từ làm đôi: người đọc không \
            thấy gì, nhưng tìm không ra từ ấy và máy đọc màn hình đọc thành hai.",
    },
    en: Words {
        message: "here is a letter that cannot be seen ({name})",
        hint: "delete it: put the cursor right after it and press Backspace",
        about: "Text that is copied from Word, a PDF or a web page sometimes brings letters without width along. They cut a word in two: \
            readers see nothing, but the word is not found, and a screen reader says two.",
    },
    wrong: "an\u{200b}toàn",
    right: "an toàn",
};

/// The codes of this file.
pub static CODES: &[&Code] = &[&TEXT_TONE, &TEXT_LOOK_ALIKE, &TEXT_UNSEEN];
