//! What is wrong with the finished pages themselves: asked by `check`, which reads them again.

use crate::diag::{Code, Severity, Words};

/// `page/no-such-file`
pub static PAGE_NO_SUCH_FILE: Code = Code {
    name: "page/no-such-file",
    severity: Severity::Error,
    vi: Words {
        message: "`{page}` dẫn đến `{what}`, nhưng trong trang web không có tệp ấy",
        hint: "xem khuôn trang hoặc tệp kiểu của giao diện (có ở {count} trang)",
        about: "Bài viết dẫn sai thì đã được báo ngay ở dòng viết sai. Chỗ này nằm trong trang đã dựng: thường là một khuôn \
            trang hay tệp kiểu trong `themes/` gõ nhầm tên tệp, hoặc dẫn đến một thư mục mà không ghi `index.html`. Mở từ \
            USB thì không có máy chủ nào đoán giúp, nên mọi liên kết phải gọi đúng tên tệp.",
    },
    en: Words {
        message: "`{page}` leads to `{what}`, but there is no such file in the site",
        hint: "look at the theme's templates and style sheets (it stands on {count} pages)",
        about: "A slip in a text has been told at its line already. This one stands in the finished page: mostly a template or \
            style sheet in `themes/` that mistypes the name of a file, or leads to a folder without saying `index.html`. On \
            a stick no server guesses, so every link has to name its very file.",
    },
    wrong: "<a href=\"{{ root }}gioi-thieu/\">",
    right: "<a href=\"{{ root }}gioi-thieu/index.html\">",
};

/// `page/no-such-place`
pub static PAGE_NO_SUCH_PLACE: Code = Code {
    name: "page/no-such-place",
    severity: Severity::Error,
    vi: Words {
        message: "`{page}` dẫn đến `{what}`, nhưng ở trang ấy không có chỗ nào mang tên đó",
        hint: "xem `id` trong khuôn trang của giao diện (có ở {count} trang)",
        about: "Phần sau dấu `#` là tên một chỗ trong trang, ghi bằng `id`. Trang được dẫn đến không có chỗ nào tên như vậy, nên \
            người đọc đến nơi nhưng phải tự tìm, và người dùng bàn phím hay máy đọc màn hình thì lạc.",
    },
    en: Words {
        message: "`{page}` leads to `{what}`, but nothing on that page has this name",
        hint: "look at the `id`s in the theme's templates (it stands on {count} pages)",
        about: "What follows the `#` names a place of a page, given by an `id`. The page has no such place, so readers arrive \
            and have to look for it themselves, and those with a keyboard or a screen reader are lost.",
    },
    wrong: "<a href=\"#noi-dung\"> … <main id=\"noidung\">",
    right: "<a href=\"#noi-dung\"> … <main id=\"noi-dung\">",
};

/// `page/outside-request`
pub static PAGE_OUTSIDE_REQUEST: Code = Code {
    name: "page/outside-request",
    severity: Severity::Error,
    vi: Words {
        message: "`{page}` tự tải `{what}` từ nơi khác",
        hint: "hãy chép tệp ấy vào `static/` hoặc vào giao diện rồi gọi từ đó (có ở {count} trang)",
        about: "Trang này tự tải một tệp từ máy chủ khác: phông chữ, tập lệnh hay hình. Máy chủ ấy sẽ biết ai đang đọc trang gì, \
            và nơi không có mạng thì trang bị hỏng. Trẻ có thể đang đọc trong nguy hiểm, nên trang không được gọi đi đâu cả. \
            Liên kết để người đọc tự bấm thì vẫn được.",
    },
    en: Words {
        message: "`{page}` loads `{what}` from elsewhere by itself",
        hint: "copy that file into `static/` or into the theme, and name it there (it stands on {count} pages)",
        about: "This page loads a file from another server by itself: a font, a script or a picture. That server would learn who \
            reads what, and without a network the page is broken. A child may be reading in danger, so no page may call \
            anywhere. Links for readers to follow are welcome.",
    },
    wrong: "<script src=\"https://cdn.example/quiz.js\"></script>",
    right: "<script src=\"{{ root }}assets/quiz.js\"></script>",
};

/// `page/absolute-link`
pub static PAGE_ABSOLUTE_LINK: Code = Code {
    name: "page/absolute-link",
    severity: Severity::Error,
    vi: Words {
        message: "`{page}` dẫn đến `{what}` tính từ gốc máy chủ, nên mở từ USB sẽ không tới",
        hint: "hãy viết `root` trong hai ngoặc nhọn kép thay cho dấu `/` ở đầu (có ở {count} trang)",
        about: "Địa chỉ bắt đầu bằng `/` được tính từ gốc của máy chủ. Trên USB, gốc ấy là gốc của ổ đĩa; trong một thư mục con \
            của trang trường, đó là trang khác. Trong khuôn trang, `{{ root }}` luôn là đường đến gốc của trang này.",
    },
    en: Words {
        message: "`{page}` leads to `{what}` from the root of the server: from a stick it leads nowhere",
        hint: "begin it with `root` in double braces in place of the `/` (it stands on {count} pages)",
        about: "An address that begins with `/` starts at the root of the server. On a stick that is the root of the disk; in a \
            folder of a school's site it is another site. In templates `{{ root }}` always leads to the root of this one.",
    },
    wrong: "<a href=\"/vi/index.html\">",
    right: "<a href=\"{{ root }}vi/index.html\">",
};

/// `page/repeated-id`
pub static PAGE_REPEATED_ID: Code = Code {
    name: "page/repeated-id",
    severity: Severity::Error,
    vi: Words {
        message: "`{page}` có hai chỗ cùng tên `{what}`",
        hint: "mỗi `id` chỉ được dùng một lần trong một trang: hãy đổi một cái trong khuôn trang (có ở {count} trang)",
        about: "Hai chỗ cùng một `id` thì liên kết đến chỗ thứ hai lại dẫn đến chỗ thứ nhất, và nhãn của ô nhập có thể bị đọc \
            nhầm. Trang có nhiều khối cùng loại thì khuôn trang phải đặt tên khác nhau cho từng khối.",
    },
    en: Words {
        message: "`{page}` has two places of the name `{what}`",
        hint: "an `id` may stand once on a page: change one in the template (it stands on {count} pages)",
        about: "Where two places have one `id`, links to the second lead to the first, and labels may be read for the wrong \
            field. When a page holds several blocks of a kind, the template has to name each differently.",
    },
    wrong: "<p id=\"nguon\"> … <p id=\"nguon\">",
    right: "<p id=\"nguon\"> … <p id=\"nguon-2\">",
};

/// The codes of this file.
pub static CODES: &[&Code] = &[&PAGE_NO_SUCH_FILE, &PAGE_NO_SUCH_PLACE, &PAGE_OUTSIDE_REQUEST, &PAGE_ABSOLUTE_LINK, &PAGE_REPEATED_ID];
