//! Themes and the output folder.

use crate::diag::{Code, Severity, Words};

/// `theme/template`
pub static THEME_TEMPLATE: Code = Code {
    name: "theme/template",
    severity: Severity::Error,
    vi: Words {
        message: "không đọc được mẫu trang này: {reason}",
        hint: "hãy sửa mẫu trang ở chỗ được chỉ ra, hoặc lấy lại bản cũ của nó",
        about: "Mẫu trang quyết định chữ và nút nằm ở đâu trên mọi trang; chỗ này viết chưa đúng nên chưa dựng được trang \
            nào. Bài học của bạn không có gì sai. Nếu bạn vừa đổi mẫu trang, hãy xem lại các dấu ngoặc nhọn; nếu không, \
            hãy báo cho người làm giao diện.",
    },
    en: Words {
        message: "this template cannot be read: {reason}",
        hint: "mend it at the place shown, or take its former version back",
        about: "A template decides where words and buttons stand on every page; something in this one is not written \
            rightly, so no page can be made. Nothing is wrong with your lessons. If you have just changed the template, \
            look at its curly brackets; if not, tell whoever made the theme.",
    },
    wrong: "<h1>{{ page.title }</h1>",
    right: "<h1>{{ page.title }}</h1>",
};

/// `theme/render`
pub static THEME_RENDER: Code = Code {
    name: "theme/render",
    severity: Severity::Error,
    vi: Words {
        message: "không dựng được trang `{page}`: {reason}",
        hint: "hãy xem lại mẫu trang được nhắc đến; nếu bạn không sửa giao diện, hãy báo cho người làm giao diện",
        about: "Mẫu trang đọc được, nhưng khi ghép với trang này thì vấp: thường vì nó hỏi một điều mà trang không có. Chữ \
            trong bài của bạn thường không có lỗi gì. Người làm giao diện có thể sửa mẫu trang để điều ấy được phép \
            thiếu.",
    },
    en: Words {
        message: "the page `{page}` could not be made: {reason}",
        hint: "look at the template named here; if you did not change the theme, tell whoever made it",
        about: "The template can be read, but it stumbles over this page: mostly it asks for something the page does not \
            have. The words of your lesson are mostly not to blame. Whoever made the theme can mend the template so that \
            this may be missing.",
    },
    wrong: "{{ page.review.by }}",
    right: "{% if page.review.by %}{{ page.review.by }}{% endif %}",
};

/// `theme/unknown-field`
pub static THEME_UNKNOWN_FIELD: Code = Code {
    name: "theme/unknown-field",
    severity: Severity::Error,
    vi: Words {
        message: "không dựng được trang `{page}`: ở đây không có `{field}`",
        hint: "các tên dùng được: {known}",
        about: "Mẫu trang hỏi một thứ mà trang không có, nên không trang nào dùng mẫu này dựng được. Thường đây là một lỗi gõ trong \
            mẫu của riêng dự án (thư mục `themes/`). Hãy sửa tên ở chỗ được chỉ; bỏ tệp ấy đi thì mẫu có sẵn được dùng lại.",
    },
    en: Words {
        message: "the page `{page}` could not be made: there is no `{field}` here",
        hint: "there are {known}",
        about: "The template asks for something that pages do not have, so no page that uses it can be made. Mostly it is a slip in a \
            template of the project's own (in `themes/`). Mend the name at the place shown; without that file the built-in template \
            is used again.",
    },
    wrong: "<h1>{{ page.titel }}</h1>",
    right: "<h1>{{ page.title }}</h1>",
};

/// `theme/no-template`
pub static THEME_NO_TEMPLATE: Code = Code {
    name: "theme/no-template",
    severity: Severity::Error,
    vi: Words {
        message: "giao diện chưa có mẫu trang `{name}`",
        hint: "hãy thêm mẫu trang này vào `themes/{theme}/templates/`",
        about: "Mỗi loại trang cần một mẫu trang tên cố định, và mẫu trang này không có. Có thể nó bị xóa hoặc đổi tên. Hãy \
            đặt lại tệp vào thư mục mẫu trang, hoặc trong `site.toml` dùng giao diện `default`, vốn có đủ mọi mẫu.",
    },
    en: Words {
        message: "the theme has no template `{name}`",
        hint: "put it into `themes/{theme}/templates/`",
        about: "Each kind of page needs a template with a fixed name, and this one is missing. Perhaps it was deleted or \
            renamed. Put the file back into the folder of templates, or choose the theme `default` in `site.toml`, which \
            has them all.",
    },
    wrong: "themes/bien-xanh/templates/pages.html",
    right: "themes/bien-xanh/templates/page.html",
};

/// `output/not-ours`
pub static OUTPUT_NOT_OURS: Code = Code {
    name: "output/not-ours",
    severity: Severity::Error,
    vi: Words {
        message: "thư mục `{folder}` không do Nón Lá tạo ra, nên được để nguyên",
        hint: "hãy chọn thư mục khác với `-o`, hoặc dọn trống thư mục này",
        about: "Mỗi lần dựng, Nón Lá thay toàn bộ thư mục kết quả. Thư mục này không mang dấu của Nón Lá, nên có thể đang \
            chứa tài liệu của bạn; Nón Lá không động đến và chưa có gì bị thay đổi. Hãy chọn một thư mục mới, hoặc \
            chuyển hết đồ trong đó đi nếu không cần nữa.",
    },
    en: Words {
        message: "the folder `{folder}` was not made by nonla, so it is left alone",
        hint: "choose another folder with `-o`, or empty this one",
        about: "Each build replaces everything in the output folder. This one does not carry the mark of Nón Lá, so it may \
            hold papers of yours; it was left alone and nothing has changed. Choose a new folder, or move its things \
            away if they are no longer needed.",
    },
    wrong: r"nonla build -o D:\tai-lieu",
    right: r"nonla build -o D:\trang-non-la",
};

/// `output/is-source`
pub static OUTPUT_IS_SOURCE: Code = Code {
    name: "output/is-source",
    severity: Severity::Error,
    vi: Words {
        message: "thư mục kết quả `{folder}` chứa cả dự án, hoặc là một phần bài gốc của dự án",
        hint: "hãy chọn thư mục khác với `-o`",
        about: "Mỗi lần dựng, Nón Lá thay toàn bộ thư mục kết quả. Nếu đó cũng là nơi để bài học thì bài gốc sẽ mất, nên Nón \
            Lá dừng lại; chưa có gì bị thay đổi. Hãy chọn một thư mục riêng như `dist`.",
    },
    en: Words {
        message: "the output folder `{folder}` holds the project, or is part of its sources",
        hint: "choose another folder with `-o`",
        about: "Each build replaces everything in the output folder. If your lessons were in it, they would be lost, so Nón \
            Lá stopped; nothing has changed. Choose a folder that is used for nothing else, such as `dist`.",
    },
    wrong: "nonla build -o content",
    right: "nonla build -o dist",
};

/// The codes of this file.
pub static CODES: &[&Code] = &[&THEME_TEMPLATE, &THEME_RENDER, &THEME_NO_TEMPLATE, &OUTPUT_NOT_OURS, &OUTPUT_IS_SOURCE];
