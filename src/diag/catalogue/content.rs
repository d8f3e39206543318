//! The text of a lesson: Markdown and pictures.

use crate::diag::{Code, Severity, Words};

/// `markdown/raw-html`
pub static MARKDOWN_RAW_HTML: Code = Code {
    name: "markdown/raw-html",
    severity: Severity::Error,
    vi: Words {
        message: "`{tag}` là HTML, mà bài học không dùng HTML",
        hint: "hãy {instead}",
        about: "Bài học viết bằng Markdown và các khối, để cùng một bài hiện đúng trên trang, khi in, khi chiếu và khi máy \
            đọc thành tiếng. HTML viết thẳng vào bài có thể làm hỏng những bản ấy, hoặc kéo nội dung từ nơi khác về máy \
            của trẻ. Hãy dùng dấu của Markdown hoặc một khối có tác dụng tương tự.",
    },
    en: Words {
        message: "`{tag}` is HTML, which lessons cannot hold",
        hint: "{instead}",
        about: "Lessons are written in Markdown and blocks, so that the same text comes out right on the page, in print, on \
            slides and read aloud. HTML written into a lesson can break those forms, or fetch things from elsewhere onto \
            a child's phone. Use the Markdown signs, or a block that does the same.",
    },
    wrong: "<b>Em không có lỗi</b>",
    right: "**Em không có lỗi**",
};

/// `markdown/too-deep`
pub static MARKDOWN_TOO_DEEP: Code = Code {
    name: "markdown/too-deep",
    severity: Severity::Error,
    vi: Words {
        message: "ở đây danh sách và trích dẫn lồng vào nhau hơn {limit} tầng",
        hint: "hãy viết lại cho ít tầng hơn",
        about: "Danh sách nằm trong danh sách quá nhiều tầng thì chữ bị đẩy mãi sang phải, trên điện thoại chỉ còn vài chữ \
            mỗi dòng. Trẻ em và máy đọc màn hình cũng khó theo dõi. Hãy tách ra thành các đề mục hoặc vài danh sách \
            ngắn; nếu bạn không định lồng, hãy xem lại dấu `>` và khoảng thụt ở đầu dòng.",
    },
    en: Words {
        message: "quotes and lists are nested more than {limit} deep here",
        hint: "write it with fewer levels",
        about: "With lists inside lists at so many levels, the text is pushed to the right until a phone shows only a few \
            letters a line. Children and screen readers can hardly follow it either. Split it into headings or several \
            short lists; if you did not mean to nest, look at the signs `>` and the spaces at the start of the line.",
    },
    wrong: ">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> Mẹ nói với em",
    right: "> Mẹ nói với em",
};

/// `markdown/unknown-footnote`
pub static MARKDOWN_UNKNOWN_FOOTNOTE: Code = Code {
    name: "markdown/unknown-footnote",
    severity: Severity::Error,
    vi: Words {
        message: "không có chú thích nào cho `[^{label}]`",
        hint: "hãy viết chú thích ở cuối bài: `[^{label}]: …`",
        about: "Dấu `[^…]` gọi một chú thích viết ở chỗ khác trong cùng bài. Không có chú thích ấy thì dấu này hiện nguyên ra trang. Hãy \
            viết thêm chú thích, hoặc bỏ dấu đi.",
    },
    en: Words {
        message: "there is no footnote for `[^{label}]`",
        hint: "write it at the end of the page: `[^{label}]: …`",
        about: "The mark `[^…]` calls a footnote that stands elsewhere in the same text. Without it the mark itself would show on the \
            page. Write the footnote, or take the mark away.",
    },
    wrong: "Trẻ em là người dưới 16 tuổi.[^1]",
    right: "Trẻ em là người dưới 16 tuổi.[^1]\n\n[^1]: Luật Trẻ em, Điều 1.",
};

/// `markdown/unused-footnote`
pub static MARKDOWN_UNUSED_FOOTNOTE: Code = Code {
    name: "markdown/unused-footnote",
    severity: Severity::Warning,
    vi: Words {
        message: "không chỗ nào trong bài gọi chú thích `[^{label}]`",
        hint: "hãy đặt `[^{label}]` vào câu cần chú thích, hoặc bỏ chú thích này",
        about: "Chú thích chỉ hiện khi có chỗ gọi đến nó. Chú thích này không được gọi ở đâu, nên người đọc không thấy.",
    },
    en: Words {
        message: "nothing in the text calls the footnote `[^{label}]`",
        hint: "put `[^{label}]` behind the sentence it belongs to, or remove the footnote",
        about: "A footnote shows only where something calls it. Nothing calls this one, so no reader sees it.",
    },
    wrong: "Trẻ em là người dưới 16 tuổi.\n\n[^1]: Luật Trẻ em, Điều 1.",
    right: "Trẻ em là người dưới 16 tuổi.[^1]\n\n[^1]: Luật Trẻ em, Điều 1.",
};

/// `image/no-alt`
pub static IMAGE_NO_ALT: Code = Code {
    name: "image/no-alt",
    severity: Severity::Error,
    vi: Words {
        message: "tranh này chưa có lời mô tả ảnh",
        hint: "hãy viết trong ngoặc vuông xem tranh vẽ gì; tranh chỉ để trang trí thì viết `![-]({dest})`",
        about: "Lời mô tả ảnh được đọc lên cho em không nhìn thấy, và hiện ra khi tranh không tải được. Thiếu nó thì các em \
            mất hẳn phần bài nằm trong tranh. Hãy viết một câu ngắn nói điều tranh muốn cho thấy; tranh chỉ cho đẹp thì \
            ghi một dấu `-`.",
    },
    en: Words {
        message: "this picture has no alternative text",
        hint: "say in the square brackets what it shows; for pure decoration write `![-]({dest})`",
        about: "Alternative text is read aloud to children who cannot see, and shown when a picture does not load. Without \
            it they miss that part of the lesson altogether. Write a short sentence that says what the picture is there \
            to show; for one that is only pretty, write `-`.",
    },
    wrong: "![](ban-tay.svg)",
    right: "![Bàn tay xòe, mỗi ngón ghi tên một người em tin](ban-tay.svg)",
};

/// `image/no-such-file`
pub static IMAGE_NO_SUCH_FILE: Code = Code {
    name: "image/no-such-file",
    severity: Severity::Error,
    vi: Words {
        message: "không tìm thấy tranh `{dest}`",
        hint: "hãy đặt tranh cạnh bài học, hoặc trong `static/` (khi đó viết `/name.svg`)",
        about: "Bài nhắc đến một tranh nhưng ở chỗ đó không có tệp nào tên như vậy, nên người đọc sẽ thấy một ô trống. Hãy \
            so tên tệp từng chữ một, kể cả chữ hoa, chữ thường và đuôi như `.png`. Nếu tranh còn ở máy khác, hãy chép \
            vào thư mục của bài.",
    },
    en: Words {
        message: "there is no picture `{dest}`",
        hint: "put pictures beside the lesson, or into `static/` (then write `/name.svg`)",
        about: "The lesson names a picture, but there is no file of that name in that place, so readers would see an empty \
            frame. Compare the name letter by letter, capitals and the ending such as `.png` too. If the picture is \
            still on another computer, copy it into the lesson's folder.",
    },
    wrong: "![Bàn tay xòe năm ngón](bantay.svg)",
    right: "![Bàn tay xòe năm ngón](ban-tay.svg)",
};

/// `image/outside`
pub static IMAGE_OUTSIDE: Code = Code {
    name: "image/outside",
    severity: Severity::Error,
    vi: Words {
        message: "tranh này nằm trên máy chủ khác (`{dest}`), mà trang web không tải gì từ nơi khác",
        hint: "hãy lưu tranh cạnh bài học rồi dùng tệp đó",
        about: "Tải tranh từ nơi khác thì nơi ấy biết có người đang đọc bài này, và không có mạng thì tranh không hiện. Để \
            giữ kín cho trẻ và để bài đọc được từ USB, mọi tranh đều nằm trong trang web. Hãy lưu tranh vào thư mục của \
            bài, và xem mình có được phép dùng tranh đó không.",
    },
    en: Words {
        message: "this picture lies on another host (`{dest}`); the site loads nothing from elsewhere",
        hint: "save it beside the lesson and use that file",
        about: "A picture loaded from elsewhere tells that place who is reading this lesson, and without the internet it \
            does not show at all. To keep children private, and to let lessons work from a USB stick, every picture is \
            part of the site. Save it in the lesson's folder, and see whether you may use it.",
    },
    wrong: "![Bàn tay xòe năm ngón](https://vi-du.vn/ban-tay.png)",
    right: "![Bàn tay xòe năm ngón](ban-tay.png)",
};

/// The codes of this file.
pub static CODES: &[&Code] = &[
    &MARKDOWN_RAW_HTML,
    &MARKDOWN_TOO_DEEP,
    &MARKDOWN_UNKNOWN_FOOTNOTE,
    &MARKDOWN_UNUSED_FOOTNOTE,
    &IMAGE_NO_ALT,
    &IMAGE_NO_SUCH_FILE,
    &IMAGE_OUTSIDE,
];
