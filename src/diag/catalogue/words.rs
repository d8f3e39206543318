//! The theme's words in a language.

use crate::diag::{Code, Severity, Words};

/// `theme/no-words`
pub static THEME_NO_WORDS: Code = Code {
    name: "theme/no-words",
    severity: Severity::Warning,
    vi: Words {
        message: "giao diện chưa có chữ nào bằng ngôn ngữ `{language}`",
        hint: "hãy viết tệp `themes/{theme}/ui/{language}.yaml`; trong lúc chờ, trang web dùng chữ của `{shown}`",
        about: "Chữ trên nút và trong khung của trang web nằm trong một tệp riêng cho từng ngôn ngữ, và ngôn ngữ này chưa có \
            tệp ấy. Bài học vẫn hiện đúng, nhưng các nút quanh bài lại bằng thứ tiếng khác, nên trẻ khó biết bấm vào \
            đâu. Hãy chép tệp của một ngôn ngữ đã có sang tên mới rồi dịch từng dòng.",
    },
    en: Words {
        message: "the theme has no words in `{language}`",
        hint: "write `themes/{theme}/ui/{language}.yaml`; until then those in `{shown}` are shown",
        about: "The words on buttons and around the page are in one file for each language, and this language has none yet. \
            Lessons are shown rightly, but the buttons around them are in another language, so children may not know \
            what to press. Copy the file of a language there is to the new name and translate it line by line.",
    },
    wrong: "themes/default/ui/vi.yaml",
    right: r"themes/default/ui/vi.yaml
themes/default/ui/rog.yaml",
};

/// `theme/no-word`
pub static THEME_NO_WORD: Code = Code {
    name: "theme/no-word",
    severity: Severity::Warning,
    vi: Words {
        message: "giao diện còn thiếu {count} chữ bằng ngôn ngữ `{language}`: {keys}",
        hint: "hãy thêm vào `themes/{theme}/ui/{language}.yaml`; trong lúc chờ, trang web dùng chữ của `{shown}`",
        about: "Chữ trên nút và trong khung của trang web nằm riêng cho từng ngôn ngữ, và ngôn ngữ này còn thiếu. Trang web vẫn \
            dựng được, nhưng ở những chỗ đó người đọc gặp một thứ tiếng khác. Hãy thêm mỗi chữ một dòng vào tệp chữ của ngôn \
            ngữ này.",
    },
    en: Words {
        message: "the theme lacks {count} of its words in `{language}`: {keys}",
        hint: "add them to `themes/{theme}/ui/{language}.yaml`; until then those in `{shown}` are shown",
        about: "The words on buttons and around the page are kept apart for each language, and this language lacks some of them. \
            The site is built all the same, but readers meet another language in those places. Add a line for each to the file \
            of this language.",
    },
    wrong: r"# themes/default/ui/rog.yaml
menu: Mục lục",
    right: r"# themes/default/ui/rog.yaml
menu: Mục lục
skip: Đến nội dung",
};

/// `theme/unknown-form`
pub static THEME_UNKNOWN_FORM: Code = Code {
    name: "theme/unknown-form",
    severity: Severity::Warning,
    vi: Words {
        message: "chữ `{key}` có dạng `{form}`, mà ngôn ngữ `{language}` không dùng dạng ấy khi đếm",
        hint: "các dạng dùng được: {known}",
        about: "Chữ đi kèm một con số có thể đổi theo số: tiếng Anh nói “1 lesson” nhưng “2 lessons”, tiếng Ả Rập có tới sáu dạng. \
            Mỗi ngôn ngữ có đúng những dạng của nó (theo bảng CLDR của Unicode); dạng viết ở đây không bao giờ được chọn. Hãy \
            sửa tên dạng, hoặc bỏ dòng ấy. Nếu con số không làm chữ thay đổi, chỉ cần viết một dòng chữ, không cần dạng nào.",
    },
    en: Words {
        message: "the word `{key}` has the form `{form}`, which `{language}` does not use when counting",
        hint: "the forms are {known}",
        about: "A word beside a number may change with it: English says “1 lesson” but “2 lessons”, Arabic has six forms. Each \
            language has exactly its own (as Unicode's CLDR lists them); the form written here would never be chosen. Mend its \
            name, or leave the line out. Where the number changes nothing, one plain text without forms is enough.",
    },
    wrong: r#"lessons: {one: "{n} lesson", few: "{n} lessons", other: "{n} lessons"}"#,
    right: r#"lessons: {one: "{n} lesson", other: "{n} lessons"}"#,
};

/// `theme/missing-form`
pub static THEME_MISSING_FORM: Code = Code {
    name: "theme/missing-form",
    severity: Severity::Warning,
    vi: Words {
        message: "chữ `{key}` còn thiếu dạng {forms} của ngôn ngữ `{language}`",
        hint: "hãy thêm dạng còn thiếu; trong lúc chờ, trang web dùng dạng `other`",
        about: "Chữ đi kèm một con số có thể đổi theo số, và ngôn ngữ này có dạng riêng cho những số mà ở đây chưa viết, nên với \
            những số ấy câu chữ sẽ sai ngữ pháp. Hãy thêm mỗi dạng một dòng. Nếu con số không làm chữ thay đổi, hãy viết một \
            dòng chữ duy nhất, không chia dạng.",
    },
    en: Words {
        message: "the word `{key}` lacks {forms} of `{language}`",
        hint: "add what is missing; until then the form `other` is shown",
        about: "A word beside a number may change with it, and this language has forms of its own for numbers that are not written \
            here, so for those the words would be wrong. Add a line for each form. Where the number changes nothing, write one \
            plain text without forms.",
    },
    wrong: r#"lessons: {one: "{n} lesson"}"#,
    right: r#"lessons: {one: "{n} lesson", other: "{n} lessons"}"#,
};

/// `theme/unknown-hole`
pub static THEME_UNKNOWN_HOLE: Code = Code {
    name: "theme/unknown-hole",
    severity: Severity::Warning,
    vi: Words {
        message: "chữ `{key}` có chỗ trống `{hole}` mà không gì điền vào",
        hint: "hãy viết tên chỗ trống y như trong các ngôn ngữ khác, hoặc bỏ nó đi",
        about: "Chỗ trong ngoặc nhọn, như `{n}` hay `{date}`, được thay bằng số, tên hoặc ngày. Tên viết ở đây không có trong chữ cùng \
            dòng của các ngôn ngữ khác, nên người đọc sẽ thấy nguyên dấu ngoặc. Tên trong ngoặc không dịch.",
    },
    en: Words {
        message: "the word `{key}` has a gap `{hole}` that nothing fills",
        hint: "write the gap's name as in the other languages, or leave it out",
        about: "A gap in curly brackets, such as `{n}` or `{date}`, is filled with a number, a name or a day. The name written here is not \
            in the same word of the other languages, so readers would see the brackets. The names of gaps are not translated.",
    },
    wrong: "updated: Updated {day}",
    right: "updated: Updated {date}",
};

/// `theme/bad-date`
pub static THEME_BAD_DATE: Code = Code {
    name: "theme/bad-date",
    severity: Severity::Warning,
    vi: Words {
        message: "`{value}` không phải một cách viết ngày",
        hint: "hãy viết `short`, `medium` hoặc `long`, rồi nếu cần thì thêm ngôn ngữ và vùng, như `long en-GB`; hoặc bỏ dòng này",
        about: "Ngày tháng được viết theo thói quen của từng ngôn ngữ (bảng CLDR của Unicode), nên giao diện chỉ cần chọn ngắn hay \
            dài: `short` cho 24/11/2026, `long` cho 24 November 2026. Không có dòng `date` thì ngày được viết dài, bằng chữ.",
    },
    en: Words {
        message: "`{value}` is no way to write days",
        hint: "write `short`, `medium` or `long`, and perhaps the tag of a language and region, as in `long en-GB`; or leave the line out",
        about: "Days are written after the habits of each language (as Unicode's CLDR lists them), so a theme only says how long: \
            `short` for 24/11/2026, `long` for 24 November 2026. Without `date`, days are written out.",
    },
    wrong: r#"date: "{dd}/{mm}/{yyyy}""#,
    right: "date: short",
};

/// The codes of this file.
pub static CODES: &[&Code] =
    &[&THEME_NO_WORDS, &THEME_NO_WORD, &THEME_UNKNOWN_FORM, &THEME_MISSING_FORM, &THEME_UNKNOWN_HOLE, &THEME_BAD_DATE];
