//! Codes about YAML and TOML themselves, whatever the keys mean.

use crate::diag::{Code, Severity, Words};

/// `yaml/syntax`
pub static YAML_SYNTAX: Code = Code {
    name: "yaml/syntax",
    severity: Severity::Error,
    vi: Words {
        message: "chỗ này viết chưa đúng cách của YAML nên không đọc được: {reason}",
        hint: "hãy xem lại dấu hai chấm, dấu ngoặc kép và khoảng thụt đầu dòng; chữ có dấu hai chấm thì đặt trong ngoặc \
            kép: `title: \"Bài 1: Quyền\"`",
        about: "Phần đầu trang và các tệp dữ liệu viết theo lối `khóa: giá trị`, gọi là YAML. Chỗ này có một dấu làm máy \
            hiểu sang ý khác; hay gặp nhất là dấu hai chấm giữa câu, hoặc thiếu một dấu ngoặc kép. Chừng nào chưa sửa \
            thì chưa biết bạn muốn ghi gì, nên cả trang phải chờ.",
    },
    en: Words {
        message: "this is not YAML that can be read: {reason}",
        hint: "check the colons, quotes and indentation here; text with a colon in it wants quotes: `title: \"Bài 1: \
            Quyền\"`",
        about: "Heads and data files are written as `key: value`; that way of writing is called YAML. Some sign here means \
            something else to the computer than to you: mostly a colon inside a sentence, or a quote that is missing. \
            Until it is mended nobody can know what you meant, so the page has to wait.",
    },
    wrong: "title: Bài 1: Quyền của em",
    right: r#"title: "Bài 1: Quyền của em""#,
};

/// `yaml/wrong-shape`
pub static YAML_WRONG_SHAPE: Code = Code {
    name: "yaml/wrong-shape",
    severity: Severity::Error,
    vi: Words {
        message: "chỗ này phải là {expected}, mà đang là {found}",
        hint: "phần đầu trang viết từng dòng `khóa: giá trị`, tệp dữ liệu viết từng mục `- id: …`; sau dấu hai chấm có một dấu cách",
        about: "Máy đọc được chỗ này, nhưng nó không có dạng mà trang web cần: thường là thiếu dấu cách sau dấu hai chấm, nên cả dòng \
            thành một câu chữ. Hãy viết lại theo dạng trong ví dụ.",
    },
    en: Words {
        message: "this should be {expected}, and it is {found}",
        hint: "the head of a page has lines `key: value`, a data file has items `- id: …`; a blank follows each colon",
        about: "This can be read, but it does not have the shape the site needs: mostly the blank after a colon is missing, so that the \
            whole line is one piece of text. Write it as in the example.",
    },
    wrong: "---\ntitle:Năm ngón tay\n---",
    right: "---\ntitle: Năm ngón tay\n---",
};

/// `yaml/tab`
pub static YAML_TAB: Code = Code {
    name: "yaml/tab",
    severity: Severity::Error,
    vi: Words {
        message: "dòng này thụt vào bằng phím Tab",
        hint: "hãy xóa khoảng thụt đó và gõ phím cách thay cho Tab",
        about: "Trong YAML, khoảng thụt đầu dòng cho biết dòng nào thuộc về khóa nào. Dấu Tab rộng hẹp tùy máy nên không \
            được dùng để thụt. Hãy xóa nó và gõ hai dấu cách; nhiều trình soạn thảo có thể đổi Tab thành dấu cách giúp \
            bạn.",
    },
    en: Words {
        message: "this line is indented with a tab",
        hint: "take the tab out and use the space bar to indent",
        about: "In YAML the space at the start of a line says which key the line belongs to. A tab is wide on one computer \
            and narrow on another, so it may not be used for that. Remove it and type two spaces; many editors can turn \
            tabs into spaces for you.",
    },
    wrong: "objectives:\n\t- kể được tên năm người tin cậy",
    right: r"objectives:
  - kể được tên năm người tin cậy",
};

/// `yaml/too-complex`
pub static YAML_TOO_COMPLEX: Code = Code {
    name: "yaml/too-complex",
    severity: Severity::Error,
    vi: Words {
        message: "phần này tự nhắc lại chính mình (bằng `&` và `*`) nhiều đến mức đọc mãi không hết",
        hint: "hãy viết hẳn các giá trị ra, không dùng `&` và `*`",
        about: "YAML cho đặt tên một đoạn bằng `&` rồi nhắc lại bằng `*`. Ở đây các đoạn nhắc lồng vào nhau, nên khi mở ra \
            sẽ dài vô cùng và làm máy đứng. Bài học không cần đến cách viết này; hãy viết thẳng từng giá trị.",
    },
    en: Words {
        message: "this text repeats itself (with `&` and `*`) so often that it would not end",
        hint: "write the values out, without `&` and `*`",
        about: "YAML lets one name a passage with `&` and repeat it with `*`. Here such passages repeat each other, so that \
            written out they would be endlessly long and stop the computer. Lessons do not need this; write each value \
            out.",
    },
    wrong: r"a: &a [mot, hai, ba]
b: &b [*a, *a, *a]
topics: [*b, *b, *b]",
    right: "topics: [co-the, nguoi-tin-cay]",
};

/// `toml/syntax`
pub static TOML_SYNTAX: Code = Code {
    name: "toml/syntax",
    severity: Severity::Error,
    vi: Words {
        message: "chỗ này viết chưa đúng cách của TOML nên không đọc được: {reason}",
        hint: "hãy đặt chữ trong ngoặc kép: `key = \"value\"`",
        about: "`site.toml` viết theo lối `khóa = \"giá trị\"`, gọi là TOML. Ở dòng này có chỗ máy không hiểu được; hay gặp \
            nhất là thiếu ngoặc kép quanh chữ, hoặc dùng dấu hai chấm thay cho dấu bằng. Tệp này điều khiển cả trang web \
            nên phải sửa xong mới dựng được trang web.",
    },
    en: Words {
        message: "this is not TOML that can be read: {reason}",
        hint: "put text into quotes: `key = \"value\"`",
        about: "`site.toml` is written as `key = \"value\"`; that way of writing is called TOML. Something in this line \
            cannot be understood: mostly the quotes around a text are missing, or there is a colon in place of the \
            equals sign. The file steers the whole site, so nothing can be built before it is mended.",
    },
    wrong: "theme: default",
    right: r#"theme = "default""#,
};

/// The codes of this file.
pub static CODES: &[&Code] = &[&YAML_SYNTAX, &YAML_WRONG_SHAPE, &YAML_TAB, &YAML_TOO_COMPLEX, &TOML_SYNTAX];
