//! What is there and used by nothing.

use crate::diag::{Code, Severity, Words};

/// `unused/file`
pub static UNUSED_FILE: Code = Code {
    name: "unused/file",
    severity: Severity::Warning,
    vi: Words {
        message: "không bài nào hiện hay dẫn đến `{name}`, nhưng tệp vẫn lên trang web",
        hint: "hãy đưa tệp vào bài, hoặc chuyển nó ra ngoài `content/`; tệp muốn chép nguyên vẹn thì để trong `static/`",
        about: "Mọi tệp nằm cạnh bài học đều được chép lên trang web, dù không bài nào dùng: nó làm nặng USB, và ai đoán ra địa chỉ \
            cũng tải về được, kể cả tấm ảnh đã quyết định không đăng. Thường đây là tranh của bản cũ, hay tệp gốc của chương trình vẽ. \
            Bài còn ở dạng nháp trong cùng thư mục thì tệp chưa bị nhắc.",
    },
    en: Words {
        message: "no lesson shows or leads to `{name}`, yet the file is part of the site",
        hint: "use it in a lesson, or move it out of `content/`; what is to be copied as it is belongs into `static/`",
        about: "Every file beside a lesson is copied into the site, even if no lesson uses it: it takes room on the stick, and whoever \
            guesses its address can download it, a photograph too that was not to be published. Mostly it is a picture of an earlier \
            version, or the original of a drawing program. While a text in the same folder is a draft, nothing is said.",
    },
    wrong: "content/an-toan/nam-ngon-tay/ban-tay-cu.svg",
    right: "![Bàn tay năm ngón](ban-tay.svg)",
};

/// `unused/law`
pub static UNUSED_LAW: Code = Code {
    name: "unused/law",
    severity: Severity::Note,
    vi: Words {
        message: "số văn bản luật còn hiệu lực mà không bài nào dựa vào: {count} ({names})",
        hint: "không cần làm gì, nếu văn bản được ghi sẵn cho bài sau này",
        about: "Mỗi văn bản trong `laws.yaml` phải có người xem lại nửa năm một lần, dù không bài nào nhắc đến. Văn bản ghi sẵn cho bài sắp \
            viết thì cứ để; văn bản không ai cần nữa thì bỏ đi cho đỡ việc.",
    },
    en: Words {
        message: "laws in force on which no lesson rests: {count} ({names})",
        hint: "nothing need be done if they are there for lessons to come",
        about: "Somebody has to look at every law in `laws.yaml` again each half year, even if no lesson names it. One that waits for a lesson \
            to come may stay; one that nobody needs any more is work that can be saved.",
    },
    wrong: "- id: luat-cu-khong-bai-nao-can",
    right: "[Điều 25](law:luat-tre-em-2016/25)",
};

/// `unused/term`
pub static UNUSED_TERM: Code = Code {
    name: "unused/term",
    severity: Severity::Note,
    vi: Words {
        message: "số từ được giải nghĩa mà không bài nào dẫn đến: {count} ({names})",
        hint: "ở bài có từ ấy, viết `[từ](term:mã)` để em bấm vào là hiểu; từ chưa dùng thì cứ để",
        about: "Từ trong `glossary.yaml` luôn có ở trang giải nghĩa, nhưng trẻ đang đọc bài chỉ gặp lời giải khi bài dẫn đến nó. Nếu từ khó ấy \
            có trong bài, hãy dẫn ở lần đầu nó xuất hiện.",
    },
    en: Words {
        message: "words of the glossary that no lesson leads to: {count} ({names})",
        hint: "where a lesson has the word, write `[word](term:id)`, so that a press explains it; others may stay",
        about: "The words of `glossary.yaml` always stand on the page of words explained, but a child who reads a lesson meets the explanation \
            only where the lesson leads to it. If a lesson has the hard word, link it where it first appears.",
    },
    wrong: "Có người xâm hại em.",
    right: "Có người [xâm hại](term:xam-hai) em.",
};

/// The codes of this file.
pub static CODES: &[&Code] = &[&UNUSED_FILE, &UNUSED_LAW, &UNUSED_TERM];
