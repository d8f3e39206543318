//! Slides: what a class is to take in from the wall.

use crate::diag::{Code, Severity, Words};

/// All codes of this family.
pub const CODES: &[&Code] = &[&SLIDE_TOO_LONG];

/// `slide/too-long`
pub static SLIDE_TOO_LONG: Code = Code {
    name: "slide/too-long",
    severity: Severity::Warning,
    vi: Words {
        message: "đoạn này có {words} từ, không vừa một trang chiếu",
        hint: "hãy tách thành các đoạn ngắn, mỗi đoạn nhiều nhất {most} từ",
        about: "Mỗi bài học có một bản để chiếu trên lớp, tự chia thành từng trang theo đề mục và theo đoạn. Một trang chiếu có \
            hơn 40 từ thì chữ nhỏ lại, em ngồi cuối lớp không đọc được, và cả lớp đọc thay vì nghe. Đoạn văn, mục của danh \
            sách hay khối dài hơn thế không tự chia được: hãy tách nó ra. Lời giải thích hiện sau khi chọn không tính.",
    },
    en: Words {
        message: "this has {words} words, which do not fit on one slide",
        hint: "split it into short paragraphs of at most {most} words each",
        about: "Every lesson has a form for the wall of a classroom, which is split by headings and paragraphs. A slide with more \
            than 40 words is too small for the last row, and a class reads it instead of listening. A paragraph, list item or \
            block longer than that cannot be split by the program: split it in the text. Feedback that opens after a choice \
            does not count.",
    },
    wrong: "Em có quyền … (một đoạn dài 70 từ)",
    right: "Em có quyền …\n\nNgười lớn phải …",
};
