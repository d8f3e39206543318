//! What a page may weigh on its way to a phone.

use crate::diag::{Code, Severity, Words};

/// `weight/page`
pub static WEIGHT_PAGE: Code = Code {
    name: "weight/page",
    severity: Severity::Error,
    vi: Words {
        message: "chữ của trang `{page}` nặng {found} KB khi nén; nhiều nhất là {most} KB",
        hint: "hãy chia bài thành hai bài; phần dài nhất là `{part}`",
        about: "Trên mạng chậm, một trang nặng phải đợi nhiều giây mới hiện chữ, và điện thoại rẻ tiền cuộn giật. Mức này vẫn đủ cho \
            một bài dài gấp mấy lần bài thường. Bài dài quá thì trẻ em cũng không đọc hết: hãy chia nó ra.",
    },
    en: Words {
        message: "the text of the page `{page}` weighs {found} KB compressed; the most is {most} KB",
        hint: "split it into two lessons; the longest part is `{part}`",
        about: "On a slow network a heavy page takes many seconds to show its words, and a cheap phone stumbles over it. The limit still \
            leaves room for several times a common lesson. Nobody reads to the end of one that is longer: split it.",
    },
    wrong: "# content/an-toan/tat-ca/index.vi.md: 90 KB",
    right: "# content/an-toan/o-nha/index.vi.md: 20 KB\n# content/an-toan/o-truong/index.vi.md: 20 KB",
};

/// `weight/list`
pub static WEIGHT_LIST: Code = Code {
    name: "weight/list",
    severity: Severity::Warning,
    vi: Words {
        message: "trang `{page}` liệt kê nhiều đến mức nặng {found} KB khi nén; nên dưới {most} KB",
        hint: "hãy chia chuyên mục hoặc chủ đề lớn thành nhiều phần nhỏ",
        about: "Trang này tự liệt kê những gì có trong trang web, nên càng nhiều bài thì càng nặng. Trang web vẫn dùng được, nhưng trên mạng \
            chậm trang này phải đợi lâu mới hiện.",
    },
    en: Words {
        message: "the page `{page}` lists so much that it weighs {found} KB compressed; it should weigh less than {most} KB",
        hint: "split large sections or topics into smaller ones",
        about: "This page lists what there is in the site, so it grows with every lesson. The site can be used all the same, but on a slow \
            network this page takes long to show.",
    },
    wrong: "# content/an-toan/: 900 lessons",
    right: "# content/an-toan/o-nha/: 30 lessons",
};

/// `weight/first`
pub static WEIGHT_FIRST: Code = Code {
    name: "weight/first",
    severity: Severity::Error,
    vi: Words {
        message: "trước khi đọc được chữ đầu tiên của `{page}` phải tải {found} KB; nhiều nhất là {most} KB",
        hint: "nặng nhất là {part}: hãy làm cho nó nhẹ đi",
        about: "Chữ chỉ hiện khi trình duyệt đã có trang, tệp kiểu và các tập lệnh ở đầu trang. Trên mạng 3G chậm, mỗi 50 KB là thêm một \
            giây nhìn màn hình trắng.",
    },
    en: Words {
        message: "before the first word of `{page}` can be read, {found} KB must come; the most is {most} KB",
        hint: "{part} weighs most: make it lighter",
        about: "Words show only when the browser has the page, the style sheet and the scripts in the head of the page. On slow 3G every \
            50 KB are one more second before a blank screen.",
    },
    wrong: "<script src=\"all.js\"></script>",
    right: "<script defer src=\"all.js\"></script>",
};

/// `weight/whole`
pub static WEIGHT_WHOLE: Code = Code {
    name: "weight/whole",
    severity: Severity::Error,
    vi: Words {
        message: "cả trang `{page}` cùng tranh nặng {found} KB; nhiều nhất là {most} KB",
        hint: "nặng nhất là {part}: hãy thu nhỏ hoặc nén tranh, hay chuyển bớt tranh sang bài khác",
        about: "Gia đình trả tiền cho từng megabyte, và ở vùng sóng yếu thì tranh nặng không bao giờ hiện. Tranh chụp thẳng từ điện thoại \
            thường nặng gấp mấy chục lần mức cần: rộng 1.200 điểm ảnh là đủ. Âm thanh và phim không tính, vì chỉ tải khi bấm.",
    },
    en: Words {
        message: "the whole page `{page}` with its pictures weighs {found} KB; the most is {most} KB",
        hint: "{part} weighs most: make pictures smaller, compress them, or move some to another lesson",
        about: "Families pay for every megabyte, and where the signal is weak a heavy picture never shows. A photograph as a phone takes it \
            is dozens of times heavier than it need be: a width of 1,200 pixels is enough. Sound and film do not count, since they \
            come only when asked for.",
    },
    wrong: "![Bàn tay xòe năm ngón](IMG_1234.jpg) <!-- 4,000 KB -->",
    right: "![Bàn tay xòe năm ngón](ban-tay.jpg) <!-- 80 KB -->",
};

/// `weight/style`
pub static WEIGHT_STYLE: Code = Code {
    name: "weight/style",
    severity: Severity::Error,
    vi: Words {
        message: "tệp kiểu của giao diện nặng {found} KB khi nén; nhiều nhất là {most} KB",
        hint: "phần này nặng nhất: hãy bỏ bớt điều không dùng, và để tranh lớn thành tệp riêng",
        about: "Mọi trang đều đợi tệp kiểu rồi mới hiện chữ, nên nó phải nhẹ.",
    },
    en: Words {
        message: "the style sheet of the theme weighs {found} KB compressed; the most is {most} KB",
        hint: "this part is the heaviest: take out what is not used, and keep large pictures in files of their own",
        about: "Every page waits for the style sheet before it shows a word, so it must be light.",
    },
    wrong: "# themes/default/styles/9-moi.css: 60 KB",
    right: "# themes/default/styles/9-moi.css: 2 KB",
};

/// `weight/script`
pub static WEIGHT_SCRIPT: Code = Code {
    name: "weight/script",
    severity: Severity::Error,
    vi: Words {
        message: "các tập lệnh của một trang cộng lại nặng {found} KB khi nén; nhiều nhất là {most} KB",
        hint: "tệp này nặng nhất: hãy bỏ bớt điều không cần",
        about: "Tập lệnh chỉ để tiện thêm, còn trang phải dùng được khi không có nó. Điện thoại rẻ tiền tốn nhiều thời gian cho mỗi \
            kilobyte tập lệnh hơn cho mỗi kilobyte chữ hay tranh.",
    },
    en: Words {
        message: "the scripts of a page weigh {found} KB compressed in all; the most is {most} KB",
        hint: "this file is the heaviest: take out what is not needed",
        about: "Scripts only add comfort; every page must work without them. A cheap phone spends more time on a kilobyte of script than on \
            one of words or pictures.",
    },
    wrong: "# themes/default/assets/all.js: 90 KB",
    right: "# themes/default/assets/quiz.js: 2 KB",
};

/// The codes of this file.
pub static CODES: &[&Code] = &[&WEIGHT_PAGE, &WEIGHT_LIST, &WEIGHT_FIRST, &WEIGHT_WHOLE, &WEIGHT_STYLE, &WEIGHT_SCRIPT];
