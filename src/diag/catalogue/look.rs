//! The colours of a theme, and files of a theme that nobody asks for.

use crate::diag::{Code, Severity, Words};

/// `theme/unknown-token`
pub static THEME_UNKNOWN_TOKEN: Code = Code {
    name: "theme/unknown-token",
    severity: Severity::Error,
    vi: Words {
        message: "giao diện không có màu nào tên `{token}`",
        hint: "các tên dùng được: {known}",
        about: "Mỗi màu của giao diện có một tên cố định, liệt kê trong `theme.toml`. Tên này không có trong đó, nên màu bạn \
            chọn sẽ không hiện ở đâu cả. Hãy sửa tên. Giao diện riêng của dự án có thể đặt thêm tên mới, miễn là một tệp \
            trong `styles/` của nó dùng `var(--tên)`.",
    },
    en: Words {
        message: "the theme has no colour called `{token}`",
        hint: "there are {known}",
        about: "Each colour of the theme has a fixed name, listed in its `theme.toml`. This name is not among them, so the \
            colour you chose would show nowhere. Mend the name. A theme of the project's own may bring new names, as long \
            as a file in its `styles/` uses `var(--name)`.",
    },
    wrong: "[colours.light]\nleef = \"#0b5345\"",
    right: "[colours.light]\nleaf = \"#0b5345\"",
};

/// `theme/not-a-colour`
pub static THEME_NOT_A_COLOUR: Code = Code {
    name: "theme/not-a-colour",
    severity: Severity::Error,
    vi: Words {
        message: "`{value}` không phải là màu mà `{token}` nhận",
        hint: "hãy viết `#` rồi ba hoặc sáu chữ số từ 0 đến 9, a đến f, như `#0b5345`",
        about: "Màu viết theo một cách duy nhất, để máy đo được độ tương phản của nó với mọi màu khác: `#rrggbb`, hoặc ngắn \
            hơn là `#rgb`. Tên màu như `red`, màu trong suốt và các hàm của CSS không dùng được ở đây.",
    },
    en: Words {
        message: "`{value}` is not a colour that `{token}` can have",
        hint: "write `#` and three or six digits from 0 to 9 and a to f, such as `#0b5345`",
        about: "Colours are written in one way, so that their contrast with every other colour can be measured: `#rrggbb`, or \
            the shorter `#rgb`. Names such as `red`, transparent colours and functions of CSS cannot be used here.",
    },
    wrong: "[colours.light]\nleaf = \"green\"",
    right: "[colours.light]\nleaf = \"#0b5345\"",
};

/// `theme/low-contrast`
pub static THEME_LOW_CONTRAST: Code = Code {
    name: "theme/low-contrast",
    severity: Severity::Error,
    vi: Words {
        message: "{look}, {what} `{front}` ({above}) trên nền `{behind}` ({below}) chỉ tương phản {found}:1, mà cần ít nhất {least}:1",
        hint: "hãy chọn một màu đậm hơn hoặc nhạt hơn cho `{token}`",
        about: "Chữ và nền quá gần nhau thì người mắt kém, người đọc ngoài nắng hay trên máy chiếu cũ không đọc được. Trang \
            này giữ mức cao nhất của chuẩn WCAG: chữ ít nhất 7:1, đường viền có ý nghĩa ít nhất 3:1, giao diện tương phản \
            cao còn hơn thế. Máy đã đo mọi cặp màu; màu được gợi ý cùng sắc với màu của bạn và đạt ở mọi chỗ nó được dùng. \
            Hoặc giữ màu này và đổi màu kia.",
    },
    en: Words {
        message: "{look}, {what} `{front}` ({above}) on `{behind}` ({below}) has a contrast of only {found}:1; at least {least}:1 is needed",
        hint: "choose a darker or a lighter colour for `{token}`",
        about: "When text is too near to what is behind it, people with weak eyes, in bright sun or before an old projector \
            cannot read it. This site keeps the highest level of WCAG: at least 7:1 for text and 3:1 for lines that mean \
            something, and more in the looks of high contrast. Every pair of colours was measured; the colour suggested has \
            the hue of yours and does wherever it is used. Or keep this one and change the other.",
    },
    wrong: "[colours.light]\nink = \"#888888\"",
    right: "[colours.light]\nink = \"#1d2a26\"",
};

/// `theme/unknown-template`
pub static THEME_UNKNOWN_TEMPLATE: Code = Code {
    name: "theme/unknown-template",
    severity: Severity::Error,
    vi: Words {
        message: "`{name}` không thay mẫu trang có sẵn nào, và không mẫu nào dùng đến nó",
        hint: "hãy đặt đúng tên mẫu trang muốn thay; khối mới thì để trong `templates/directives/`",
        about: "Một tệp trong `templates/` của giao diện được dùng khi nó trùng tên với một mẫu có sẵn, hoặc khi một mẫu khác \
            gọi nó bằng `include`, `extends` hay như một thành phần. Tệp này không thuộc trường hợp nào, nên nó không có \
            tác dụng gì: thường là do gõ sai tên.",
    },
    en: Words {
        message: "`{name}` replaces no built-in template, and no template uses it",
        hint: "give it the name of the template it is to replace; new blocks go into `templates/directives/`",
        about: "A file in the `templates/` of a theme is used when it has the name of a built-in template, or when another \
            template includes it, extends it or calls a component of it. None of that is so here, so the file does \
            nothing: mostly its name is mistyped.",
    },
    wrong: "themes/default/templates/leson.html",
    right: "themes/default/templates/lesson.html",
};

/// `theme/unknown-word`
pub static THEME_UNKNOWN_WORD: Code = Code {
    name: "theme/unknown-word",
    severity: Severity::Warning,
    vi: Words {
        message: "không chỗ nào dùng chữ `{key}`",
        hint: "hãy sửa tên khóa cho trùng với khóa có sẵn, hoặc bỏ dòng này",
        about: "Tệp `ui/<ngôn ngữ>.yaml` của dự án thay chữ có sẵn của giao diện theo từng khóa. Khóa này không thay khóa có sẵn \
            nào, và không mẫu trang nào hỏi đến, nên chữ viết ở đây không bao giờ hiện ra.",
    },
    en: Words {
        message: "nothing uses the word `{key}`",
        hint: "give it the name of a key there is, or take the line out",
        about: "The `ui/<language>.yaml` of a project replaces the words of the theme key by key. This key replaces none there \
            is, and no template asks for it, so what is written here never shows.",
    },
    wrong: "# themes/default/ui/vi.yaml\nleav: Thoát nhanh",
    right: "# themes/default/ui/vi.yaml\nleave: Thoát nhanh",
};

/// `theme/unknown-file`
pub static THEME_UNKNOWN_FILE: Code = Code {
    name: "theme/unknown-file",
    severity: Severity::Warning,
    vi: Words {
        message: "giao diện không dùng đến tệp này",
        hint: "một giao diện gồm `theme.toml`, `templates/`, `styles/*.css`, `ui/*.yaml`, `assets/`, và nếu muốn thì `README.md`, `LICENSE`",
        about: "Tệp trong thư mục giao diện chỉ có tác dụng ở đúng chỗ của nó. Tệp này nằm ngoài những chỗ ấy nên bị bỏ qua. \
            Hãy chuyển nó vào đúng thư mục, sửa lại tên, hoặc cất nó ra ngoài thư mục giao diện.",
    },
    en: Words {
        message: "the theme does not use this file",
        hint: "a theme has `theme.toml`, `templates/`, `styles/*.css`, `ui/*.yaml`, `assets/`, and perhaps `README.md` and `LICENSE`",
        about: "A file in the folder of a theme does something only in its right place. This one lies elsewhere, so it is passed \
            over. Move it into the right folder, mend its name, or keep it outside the theme.",
    },
    wrong: "themes/default/template/lesson.html",
    right: "themes/default/templates/lesson.html",
};

/// The codes of this file.
pub static CODES: &[&Code] =
    &[&THEME_UNKNOWN_TOKEN, &THEME_NOT_A_COLOUR, &THEME_LOW_CONTRAST, &THEME_UNKNOWN_TEMPLATE, &THEME_UNKNOWN_WORD, &THEME_UNKNOWN_FILE];
