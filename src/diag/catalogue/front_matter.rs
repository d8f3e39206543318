//! Heads of pages, and everything written as keys and values.

use crate::diag::{Code, Severity, Words};

/// `front-matter/missing`
pub static FRONT_MATTER_MISSING: Code = Code {
    name: "front-matter/missing",
    severity: Severity::Error,
    vi: Words {
        message: "trang này chưa có phần đầu trang",
        hint: "hãy mở đầu tệp bằng một dòng `---`, rồi `title: …`, rồi lại một dòng `---`",
        about: "Phần đầu trang là mấy dòng nằm giữa hai dòng `---` ở đầu tệp, cho biết tên bài, dành cho lứa tuổi nào, dạy \
            trong bao lâu. Không có nó thì bài không có tên để hiện trong danh sách và khi tìm kiếm. Hãy thêm ít nhất \
            dòng `title`; dòng `---` thứ nhất phải là dòng đầu tiên của tệp.",
    },
    en: Words {
        message: "this page has no head (front matter)",
        hint: "begin the file with a line `---`, then `title: …`, then a line `---`",
        about: "The head is the few lines between two lines `---` at the top of the file: they say what the lesson is \
            called, for what age it is, how long it takes. Without it the lesson has no name to show in lists and in \
            search. Add at least the line `title`; the first `---` has to be the very first line of the file.",
    },
    wrong: "Em có quyền nói Không.",
    right: r"---
title: Em có quyền nói Không
---

Em có quyền nói Không.",
};

/// `front-matter/unclosed`
pub static FRONT_MATTER_UNCLOSED: Code = Code {
    name: "front-matter/unclosed",
    severity: Severity::Error,
    vi: Words {
        message: "phần đầu trang bắt đầu ở đây nhưng chưa được đóng lại",
        hint: "hãy thêm một dòng chỉ có `---` ngay sau khóa cuối cùng",
        about: "Phần đầu trang mở bằng một dòng `---` và cũng phải đóng bằng một dòng `---`. Thiếu dòng đóng thì không biết \
            đâu là thông tin về bài, đâu là lời bài học cho người đọc. Hãy thêm dòng `---` vào chỗ phần đầu trang kết \
            thúc.",
    },
    en: Words {
        message: "the head (front matter) begins here and never ends",
        hint: "put a line with only `---` after its last key",
        about: "The head opens with a line `---` and has to end with a line `---` as well. Without the second one nobody can \
            tell what is about the lesson and what is the lesson itself. Put a line `---` where the head is over.",
    },
    wrong: r"---
title: Năm ngón tay

Bàn tay em có năm ngón.",
    right: r"---
title: Năm ngón tay
---

Bàn tay em có năm ngón.",
};

/// `front-matter/too-large`
pub static FRONT_MATTER_TOO_LARGE: Code = Code {
    name: "front-matter/too-large",
    severity: Severity::Error,
    vi: Words {
        message: "phần đầu trang dài {size} KB, trong khi nhiều nhất chỉ {limit} KB",
        hint: "hãy xem cuối phần đầu trang đã có dòng `---` chưa; có lẽ dòng ấy còn thiếu",
        about: "Phần đầu trang chỉ gồm vài chục dòng ngắn. Khi nó dài thế này, thường là thiếu dòng `---` đóng lại nên cả \
            bài học bị tính vào phần đầu. Hãy thêm dòng `---` sau khóa cuối cùng; nếu dòng ấy đã có, hãy chuyển phần \
            viết dài xuống thân bài.",
    },
    en: Words {
        message: "the head (front matter) of this page has {size} KB; {limit} KB are the most",
        hint: "see whether a line `---` stands at its end; it is probably missing",
        about: "A head has a few dozen short lines. When it is as long as this, the line `---` that closes it is mostly \
            missing, and the whole lesson is taken for its head. Put a line `---` after the last key; if it is there, \
            move the long text down into the lesson.",
    },
    wrong: r"---
title: Năm ngón tay

(cả bài học, và không có dòng --- nào nữa)",
    right: r"---
title: Năm ngón tay
---

(cả bài học)",
};

/// `key/unknown`
pub static KEY_UNKNOWN: Code = Code {
    name: "key/unknown",
    severity: Severity::Error,
    vi: Words {
        message: "ở đây không có khóa nào tên là `{key}`",
        hint: "các khóa dùng được: {known}",
        about: "Mỗi chỗ chỉ nhận một số khóa nhất định, và khóa này không nằm trong số đó. Thường là do gõ nhầm một chữ. Nếu \
            cứ để vậy, điều bạn muốn ghi sẽ lặng lẽ bị bỏ qua và người đọc không bao giờ thấy, nên Nón Lá dừng lại để \
            hỏi.",
    },
    en: Words {
        message: "there is no key `{key}` here",
        hint: "the keys are {known}",
        about: "Each place knows a certain set of keys, and this one is not among them. Mostly a letter was mistyped. If we \
            let it pass, what you meant to say would silently be left out and readers would never see it; so Nón Lá \
            stops and asks.",
    },
    wrong: r"---
title: Năm ngón tay
sumary: Năm người em có thể kể cho nghe.
---",
    right: r"---
title: Năm ngón tay
summary: Năm người em có thể kể cho nghe.
---",
};

/// `key/repeated`
pub static KEY_REPEATED: Code = Code {
    name: "key/repeated",
    severity: Severity::Error,
    vi: Words {
        message: "khóa `{key}` được viết hai lần",
        hint: "hãy giữ lại một chỗ và xóa chỗ kia",
        about: "Cùng một khóa xuất hiện hai lần nên không biết bạn muốn lấy giá trị nào. Nếu tự chọn, có thể trang web sẽ \
            hiện đúng điều bạn định bỏ. Hãy giữ dòng đúng và xóa dòng còn lại; nếu cần cả hai giá trị, hãy ghi chúng \
            thành một danh sách.",
    },
    en: Words {
        message: "the key `{key}` is written twice",
        hint: "keep one of them and remove the other",
        about: "The same key stands here twice, and nobody can know which value you want. If we chose, the site might show \
            the very one you meant to drop. Keep the right line and remove the other; if you need both values, write \
            them as one list.",
    },
    wrong: r"title: Năm ngón tay
title: Bàn tay năm ngón",
    right: "title: Bàn tay năm ngón",
};

/// `key/missing`
pub static KEY_MISSING: Code = Code {
    name: "key/missing",
    severity: Severity::Error,
    vi: Words {
        message: "còn thiếu khóa `{key}`",
        hint: "hãy thêm vào: `{example}`",
        about: "Chỗ này cần khóa nói trên thì trang mới đủ thông tin; chẳng hạn bài không có `title` thì không có tên để \
            hiện. Hãy thêm dòng như trong gợi ý và thay bằng lời của bạn.",
    },
    en: Words {
        message: "the key `{key}` is missing",
        hint: "add it: `{example}`",
        about: "This place needs that key, or the page lacks something it cannot do without; a lesson without `title`, for \
            instance, has no name to show. Add the line as in the hint, with words of your own.",
    },
    wrong: r"---
summary: Năm người em có thể kể cho nghe.
---",
    right: r"---
title: Năm ngón tay
summary: Năm người em có thể kể cho nghe.
---",
};

/// `key/wrong-type`
pub static KEY_WRONG_TYPE: Code = Code {
    name: "key/wrong-type",
    severity: Severity::Error,
    vi: Words {
        message: "khóa `{key}` cần {expected}; hiện đang ghi: {found}",
        hint: "",
        about: "Mỗi khóa chờ một loại giá trị: có khóa là chữ, có khóa là số, có khóa là danh sách. Giá trị ở đây thuộc loại \
            khác nên không dùng được. Danh sách viết trong ngoặc vuông hoặc mỗi ý một dòng bắt đầu bằng `- `; số viết \
            trơn, không kèm đơn vị.",
    },
    en: Words {
        message: "`{key}` should be {expected}, and this is {found}",
        hint: "",
        about: "Each key waits for one sort of value: some for text, some for a number, some for a list. The value here is \
            of another sort and cannot be used. Lists stand in square brackets, or one item a line after `- `; numbers \
            stand alone, without a unit.",
    },
    wrong: "duration: 20 phút",
    right: "duration: 20",
};

/// `key/not-allowed`
pub static KEY_NOT_ALLOWED: Code = Code {
    name: "key/not-allowed",
    severity: Severity::Error,
    vi: Words {
        message: "`{key}` không có giá trị nào là `{value}`",
        hint: "các giá trị dùng được: {known}",
        about: "Khóa này chỉ nhận những giá trị có sẵn, để mọi bài nói cùng một kiểu và người đọc lọc bài được. Giá trị ở \
            đây không có trong danh sách. Hãy chọn một giá trị trong gợi ý; tên hiện trên trang vẫn là tiếng Việt.",
    },
    en: Words {
        message: "`{value}` is not one of the values of `{key}`",
        hint: "the values are {known}",
        about: "This key takes one of a few fixed values, so that all lessons speak alike and readers can filter them. The \
            value here is not among them. Choose one from the hint; readers still see its name in their own language.",
    },
    wrong: r#"ages: ["lớp 1"]"#,
    right: r#"ages: ["6-8"]"#,
};

/// `key/bad-date`
pub static KEY_BAD_DATE: Code = Code {
    name: "key/bad-date",
    severity: Severity::Error,
    vi: Words {
        message: "`{value}` không phải là một ngày",
        hint: "hãy viết năm, tháng rồi ngày, như `2026-11-23`",
        about: "Ngày được viết theo thứ tự năm, tháng, ngày, đủ chữ số, để ở đâu cũng hiểu như nhau: 03/04 có nơi hiểu là \
            mồng 3 tháng 4, có nơi là mồng 4 tháng 3. Ngày cũng phải có thật trên lịch. Trên trang, ngày vẫn hiện theo \
            lối quen thuộc của người đọc.",
    },
    en: Words {
        message: "`{value}` is not a date",
        hint: "write year, month and day, as in `2026-11-23`",
        about: "Dates are written as year, month, day with all their digits, so that everyone reads them alike: 03/04 is the \
            third of April to some and the fourth of March to others. The day must also exist in the calendar. On the \
            page it is still shown the way readers know.",
    },
    wrong: "updated: 23/11/2026",
    right: "updated: 2026-11-23",
};

/// `key/out-of-range`
pub static KEY_OUT_OF_RANGE: Code = Code {
    name: "key/out-of-range",
    severity: Severity::Error,
    vi: Words {
        message: "`{key}` không thể là `{value}`",
        hint: "hãy chọn một số từ {least} đến {most}",
        about: "Số này nằm ngoài khoảng có nghĩa đối với khóa này; chẳng hạn lớp học chỉ từ 1 đến 12. Có lẽ một chữ số bị gõ \
            thừa hoặc hai số bị dính nhau. Hãy sửa lại để danh sách bài và bộ lọc hiện đúng.",
    },
    en: Words {
        message: "`{value}` is not a possible value of `{key}`",
        hint: "choose a number from {least} to {most}",
        about: "The number lies outside what makes sense for this key; school grades, for instance, go from 1 to 12. Perhaps \
            one digit is too many, or two numbers ran together. Mend it, so that lists and filters show the lesson \
            rightly.",
    },
    wrong: "grades: [1, 23]",
    right: "grades: [1, 2, 3]",
};

/// `key/bad-slug`
pub static KEY_BAD_SLUG: Code = Code {
    name: "key/bad-slug",
    severity: Severity::Error,
    vi: Words {
        message: "`{value}` không dùng làm địa chỉ được",
        hint: "hãy chỉ dùng chữ thường không dấu, chữ số và gạch nối, như `{slug}`",
        about: "`slug` là phần cuối của địa chỉ bài học. Chữ có dấu, chữ hoa và khoảng trắng trong địa chỉ dễ hỏng khi chép \
            tay, gửi tin nhắn hay chép sang USB. Hãy viết ngắn, không dấu và kín đáo, vì người ngồi cạnh có thể đọc được \
            địa chỉ trên màn hình.",
    },
    en: Words {
        message: "`{value}` cannot be part of an address",
        hint: "use small letters without marks, digits and hyphens, as in `{slug}`",
        about: "`slug` is the last part of the lesson's address. Marks, capitals and spaces in an address easily break when \
            it is copied by hand, sent in a message or carried on a USB stick. Keep it short, plain and discreet: \
            whoever sits beside the reader can see the address on the screen.",
    },
    wrong: "slug: Năm ngón tay",
    right: "slug: nam-ngon-tay",
};

/// `key/bad-url`
pub static KEY_BAD_URL: Code = Code {
    name: "key/bad-url",
    severity: Severity::Error,
    vi: Words {
        message: "`{value}` không phải là địa chỉ trang web",
        hint: "hãy viết đủ, bắt đầu bằng `https://`",
        about: "Chỗ này ghi địa chỉ của một nguồn để người đọc tự mở ra xem. Địa chỉ thiếu `https://` hoặc có dấu cách thì không mở được. \
            Hãy chép nguyên địa chỉ từ thanh địa chỉ của trình duyệt.",
    },
    en: Words {
        message: "`{value}` is not the address of a web page",
        hint: "write it whole, beginning with `https://`",
        about: "This is the address of a source, so that readers can look for themselves. Without `https://`, or with a blank in it, \
            nobody can open it. Copy the whole address from the browser.",
    },
    wrong: "sources:\n  - title: Bộ Y tế\n    url: moh.gov.vn",
    right: "sources:\n  - title: Bộ Y tế\n    url: https://moh.gov.vn",
};

/// `key/bad-path`
pub static KEY_BAD_PATH: Code = Code {
    name: "key/bad-path",
    severity: Severity::Error,
    vi: Words {
        message: "`{value}` không phải là một chỗ bên trong trang web",
        hint: "hãy viết tính từ gốc của trang web, không dùng `..` và kết thúc bằng `.html`, như `vi/cu/bai-1.html`",
        about: "Ở đây cần đường đi tới một chỗ trong trang web, tính từ thư mục gốc, chẳng hạn một địa chỉ cũ vẫn phải dẫn \
            về bài này. Địa chỉ đầy đủ có `https://`, hay đường đi có `..`, đều dẫn ra ngoài trang web. Hãy chỉ viết \
            phần đường đi bên trong, tới tận tên tệp `.html`.",
    },
    en: Words {
        message: "`{value}` is not a place inside the site",
        hint: "write it from the site's root, without `..` and with `.html` at its end, as in `vi/cu/bai-1.html`",
        about: "What is wanted here is the way to a place in the site, counted from its root: an old address, say, that \
            should still lead to this lesson. A whole address with `https://`, or a way with `..` in it, leads out of \
            the site. Write only the way inside, down to the name of the `.html` file.",
    },
    wrong: r#"aliases: ["../cu/bai-1.html"]"#,
    right: r#"aliases: ["vi/cu/bai-1.html"]"#,
};

/// `key/of-sections`
pub static KEY_OF_SECTIONS: Code = Code {
    name: "key/of-sections",
    severity: Severity::Error,
    vi: Words {
        message: "`{key}` chỉ có nghĩa ở trang của một chủ đề, mà trang này thì không phải",
        hint: "hãy chuyển dòng này sang tệp `{section}` của chủ đề, hoặc xóa nó",
        about: "`lessons` và `listed` nói về cả một phần của trang web: trong đó là bài học hay trang để đọc, và danh sách có \
            dẫn đến đó không. Ghi ở một bài thì không có tác dụng gì, nên bài tưởng đã được giấu vẫn hiện ra. Hãy ghi ở \
            trang của chủ đề (tệp `_index`).",
    },
    en: Words {
        message: "`{key}` has a meaning on a section's page only, and this is none",
        hint: "move the line to the file `{section}` of the section, or remove it",
        about: "`lessons` and `listed` are about a whole section of the site: whether it holds lessons or pages to read, and \
            whether lists lead to it. On a single page they would do nothing, and a page that was meant to be out of the \
            lists would show in them. Write it on the section's page (the file `_index`).",
    },
    wrong: r"---
title: Qua đường an toàn
listed: false
---",
    right: r"---
title: Sổ tay người biên tập
lessons: false
listed: false
---",
};

/// `key/of-lessons`
pub static KEY_OF_LESSONS: Code = Code {
    name: "key/of-lessons",
    severity: Severity::Note,
    vi: Words {
        message: "trang này là trang để đọc, không phải bài học, nên người đọc không thấy {keys}",
        hint: "hãy xóa đi, hoặc chuyển trang sang một chủ đề có bài học",
        about: "Chủ đề này ghi `lessons: false`: trong đó là những trang để đọc. Tuổi, lớp, số phút, mục tiêu, đồ dùng và đề tài chỉ hiện ở bài \
            học; danh sách bài theo tuổi và theo đề tài cũng không dẫn đến trang để đọc. `ages` chỉ còn được dùng để xem câu chữ có hợp tuổi không.",
    },
    en: Words {
        message: "this is a page to read and no lesson, so readers do not see {keys}",
        hint: "remove them, or move the page into a section of lessons",
        about: "Its section says `lessons: false`: what it holds are pages to read. Ages, grades, minutes, objectives, materials and topics are \
            shown on lessons only, and the lists of lessons by age and by topic do not lead to pages to read. `ages` is used for no more than to \
            judge whether the text suits them.",
    },
    wrong: r"---
title: Ai làm trang này
duration: 10
topics: [an-toan]
---",
    right: r"---
title: Ai làm trang này
---",
};

/// The codes of this file.
pub static CODES: &[&Code] = &[
    &FRONT_MATTER_MISSING,
    &FRONT_MATTER_UNCLOSED,
    &FRONT_MATTER_TOO_LARGE,
    &KEY_UNKNOWN,
    &KEY_REPEATED,
    &KEY_MISSING,
    &KEY_WRONG_TYPE,
    &KEY_NOT_ALLOWED,
    &KEY_BAD_DATE,
    &KEY_OUT_OF_RANGE,
    &KEY_BAD_SLUG,
    &KEY_BAD_URL,
    &KEY_BAD_PATH,
    &KEY_OF_SECTIONS,
    &KEY_OF_LESSONS,
];
