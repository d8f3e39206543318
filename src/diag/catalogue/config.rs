//! `site.toml` and `content/_data/`.

use crate::diag::{Code, Severity, Words};

/// `config/no-languages`
pub static CONFIG_NO_LANGUAGES: Code = Code {
    name: "config/no-languages",
    severity: Severity::Error,
    vi: Words {
        message: "trang web chưa có ngôn ngữ nào",
        hint: "hãy ghi ít nhất một ngôn ngữ: `languages = [\"vi\"]`",
        about: "`site.toml` cần cho biết trang web có những ngôn ngữ nào; ngôn ngữ đứng đầu là ngôn ngữ mặc định. Không có \
            ngôn ngữ thì không biết đọc tệp nào và hiện chữ gì trên các nút. Trang web tiếng Việt chỉ cần `vi`; thêm \
            tiếng khác lúc nào cũng được.",
    },
    en: Words {
        message: "the site has no language",
        hint: "write at least one: `languages = [\"vi\"]`",
        about: "`site.toml` has to say which languages the site has; the first is the default. Without one nobody knows \
            which files to read and what to write on the buttons. A Vietnamese site needs only `vi`; others can be added \
            at any time.",
    },
    wrong: "languages = []",
    right: r#"languages = ["vi"]"#,
};

/// `config/bad-language`
pub static CONFIG_BAD_LANGUAGE: Code = Code {
    name: "config/bad-language",
    severity: Severity::Error,
    vi: Words {
        message: "`{value}` không phải là mã ngôn ngữ",
        hint: "hãy dùng mã theo chuẩn BCP 47, như `vi`, `en` hoặc `cjm-Cham`",
        about: "Mã ngôn ngữ là tên ngắn mà mọi trình duyệt và máy đọc màn hình đều hiểu: `vi` là tiếng Việt, `en` là tiếng \
            Anh, `rog` là tiếng Raglai. Nhờ mã này mà máy đọc đúng giọng và chữ xếp đúng thứ tự. Hãy thay tên ngôn ngữ \
            bằng mã của nó.",
    },
    en: Words {
        message: "`{value}` is not a language tag",
        hint: "use a BCP 47 tag such as `vi`, `en` or `cjm-Cham`",
        about: "A language tag is the short name that every browser and screen reader understands: `vi` is Vietnamese, `en` \
            English, `rog` Raglai. It lets a screen reader speak with the right voice and puts words in the right order. \
            Write the tag in place of the language's name.",
    },
    wrong: r#"languages = ["vi", "tiếng Anh"]"#,
    right: r#"languages = ["vi", "en"]"#,
};

/// `config/default-not-listed`
pub static CONFIG_DEFAULT_NOT_LISTED: Code = Code {
    name: "config/default-not-listed",
    severity: Severity::Error,
    vi: Words {
        message: "ngôn ngữ mặc định `{value}` không có trong `languages`",
        hint: "hãy thêm vào đó, hoặc chọn một trong các ngôn ngữ: {known}",
        about: "Ngôn ngữ mặc định là bản mà người đọc gặp trước tiên, và là bản hiện thay khi bài chưa được dịch. Nó phải \
            nằm trong danh sách `languages` của `site.toml`. Hãy thêm nó vào danh sách, hoặc chọn một ngôn ngữ đã có.",
    },
    en: Words {
        message: "the default language `{value}` is not among `languages`",
        hint: "add it there, or choose one of {known}",
        about: "The default language is the one readers meet first, and the one shown where a lesson is not yet translated. \
            It has to be in the list `languages` of `site.toml`. Add it there, or choose a language that is in the list.",
    },
    wrong: r#"languages = ["vi", "en"]
default_language = "fr""#,
    right: r#"languages = ["vi", "en"]
default_language = "vi""#,
};

/// `config/bad-base-url`
pub static CONFIG_BAD_BASE_URL: Code = Code {
    name: "config/bad-base-url",
    severity: Severity::Error,
    vi: Words {
        message: "`{value}` không phải là địa chỉ của một trang web",
        hint: "hãy viết đủ `https://`, không kèm `?` hay `#`, như `https://truong.edu.vn/non-la`",
        about: "`base_url` là địa chỉ của trang web trên mạng, dùng cho máy tìm kiếm và cho những chỗ cần địa chỉ đầy đủ. \
            Viết thiếu `https://` hoặc thừa `?`, `#` thì những địa chỉ ấy sẽ hỏng. Trang web chỉ dùng trong trường hoặc \
            trên USB thì có thể bỏ hẳn dòng này.",
    },
    en: Words {
        message: "`{value}` is not the address of a site",
        hint: "write it with `https://` and without `?` or `#`, as in `https://truong.edu.vn/non-la`",
        about: "`base_url` is where the site stands on the internet; search engines and other places that need a whole \
            address use it. Without `https://`, or with `?` or `#` in it, those addresses would be broken. A site that \
            is only used inside a school or from a USB stick can leave this line out.",
    },
    wrong: r#"base_url = "truong.edu.vn/non-la""#,
    right: r#"base_url = "https://truong.edu.vn/non-la""#,
};

/// `config/unknown-theme`
pub static CONFIG_UNKNOWN_THEME: Code = Code {
    name: "config/unknown-theme",
    severity: Severity::Error,
    vi: Words {
        message: "không có giao diện nào tên là `{value}`",
        hint: "các giao diện đang có: {known}",
        about: "Giao diện quyết định trang web trông ra sao, và mỗi giao diện là một thư mục trong `themes/`. Thư mục mang \
            tên này không có. Hãy sửa tên trong `site.toml`; `default` lúc nào cũng có sẵn.",
    },
    en: Words {
        message: "there is no theme `{value}`",
        hint: "the themes are {known}",
        about: "A theme decides what the site looks like, and each theme is a folder in `themes/`. There is no folder of \
            this name. Mend the name in `site.toml`; `default` is always there.",
    },
    wrong: r#"theme = "defualt""#,
    right: r#"theme = "default""#,
};

/// `config/unknown-code`
pub static CONFIG_UNKNOWN_CODE: Code = Code {
    name: "config/unknown-code",
    severity: Severity::Error,
    vi: Words {
        message: "không có loại vấn đề nào mang mã `{code}`",
        hint: "gõ `nonla explain` để xem tất cả các mã",
        about: "Trong `[check]` của `site.toml`, mỗi loại vấn đề được gọi bằng mã của nó, là chữ trong ngoặc vuông của thông \
            báo: `cảnh báo[link/same-words]`. Mã viết ở đây không có, nên điều bạn muốn sẽ không xảy ra. Hãy chép lại mã \
            từ thông báo.",
    },
    en: Words {
        message: "no kind of problem has the code `{code}`",
        hint: "`nonla explain` lists all codes",
        about: "In `[check]` of `site.toml` a kind of problem goes by its code, which stands in the square brackets of a \
            message: `warning[link/same-words]`. There is no code as it is written here, so what you want would not \
            happen. Copy the code from a message.",
    },
    wrong: "[check.levels]\n\"link/same-word\" = \"note\"",
    right: "[check.levels]\n\"link/same-words\" = \"note\"",
};

/// `config/fixed-code`
pub static CONFIG_FIXED_CODE: Code = Code {
    name: "config/fixed-code",
    severity: Severity::Error,
    vi: Words {
        message: "không thể bỏ qua lỗi `{code}`",
        hint: "hãy sửa chính chỗ lỗi; gõ `nonla explain {code}` để xem cách sửa",
        about: "Có những lỗi mà nếu bỏ qua thì người đọc gặp trang hỏng, hoặc trang không dựng được: tệp không đọc được, liên kết \
            đứt, tranh không có chữ thay thế. Các lỗi ấy chỉ có thể sửa. Cảnh báo và lưu ý thì có thể đổi mức, còn lỗi về \
            luật và đường dây nóng thì có thể bỏ qua ở từng chỗ, kèm lý do, trong `[[check.except]]`.",
    },
    en: Words {
        message: "the error `{code}` cannot be passed over",
        hint: "mend it where it is; `nonla explain {code}` tells how",
        about: "There are errors that would leave readers with a broken page, or leave no page to build: a file that cannot be \
            read, a link to nowhere, a picture without alternative text. Those can only be mended. Warnings and notes may \
            be given another level, and errors about law and help lines may be excepted in one place, with a reason, in \
            `[[check.except]]`.",
    },
    wrong: "[check.levels]\n\"image/no-alt\" = \"off\"",
    right: "![Bàn tay xòe năm ngón](ban-tay.svg)",
};

/// `config/unused-exception`
pub static CONFIG_UNUSED_EXCEPTION: Code = Code {
    name: "config/unused-exception",
    severity: Severity::Note,
    vi: Words {
        message: "ngoại lệ này không còn bỏ qua điều gì: ở `{where}` không có `{code}`",
        hint: "hãy xóa nó đi, hoặc xem lại `where`",
        about: "Một ngoại lệ trong `[[check.except]]` cho phép một vấn đề ở yên một chỗ, kèm lý do. Vấn đề này không còn ở đó nữa: \
            đã được sửa, hoặc bài đã đổi chỗ. Ngoại lệ thừa có ngày che mất một vấn đề mới.",
    },
    en: Words {
        message: "this exception excepts nothing any more: at `{where}` there is no `{code}`",
        hint: "take it away, or look at `where` again",
        about: "An exception in `[[check.except]]` lets a problem stay in one place, with a reason. That problem is not there: it \
            has been mended, or the lesson has moved. An exception that is left over may one day hide a new problem.",
    },
    wrong: "[[check.except]]\ncode = \"link/same-words\"\nwhere = \"bai-cu\"\nreason = \"hai nút cùng tên\"",
    right: "[[check.except]]\ncode = \"link/same-words\"\nwhere = \"bai-moi\"\nreason = \"hai nút cùng tên\"",
};

/// `data/unknown-file`
pub static DATA_UNKNOWN_FILE: Code = Code {
    name: "data/unknown-file",
    severity: Severity::Warning,
    vi: Words {
        message: "không phần nào của trang web dùng đến `{name}`",
        hint: "các tệp dữ liệu được dùng: {known}",
        about: "Thư mục `content/_data/` chứa các danh sách dùng chung như văn bản luật và đường dây nóng, mỗi danh sách một \
            tên tệp cố định. Tệp này mang tên khác, nên những gì ghi trong đó sẽ không hiện ở đâu cả. Hãy sửa lại tên, \
            hoặc chuyển tệp đi nơi khác nếu đó chỉ là ghi chú.",
    },
    en: Words {
        message: "no part of the site reads `{name}`",
        hint: "the data files are {known}",
        about: "The folder `content/_data/` holds lists that all lessons share, such as laws and help lines, each in a file \
            with a fixed name. This file is called otherwise, so nothing in it will be shown anywhere. Mend its name, or \
            move it elsewhere if it is only a note of yours.",
    },
    wrong: "content/_data/law.yaml",
    right: "content/_data/laws.yaml",
};

/// `data/repeated-id`
pub static DATA_REPEATED_ID: Code = Code {
    name: "data/repeated-id",
    severity: Severity::Error,
    vi: Words {
        message: "mã `{id}` được dùng hai lần",
        hint: "hãy đổi một trong hai, vì mỗi mục cần một mã riêng",
        about: "Mã (`id`) là tên ngắn để bài học gọi đúng một mục, như một văn bản luật hay một đường dây nóng. Hai mục \
            trùng mã thì liên kết có thể dẫn đến nhầm mục, và người đọc nhận sai thông tin. Hãy đổi một mã, rồi sửa \
            những bài đang dùng nó; nếu hai mục là một, hãy xóa bớt.",
    },
    en: Words {
        message: "the id `{id}` is used twice",
        hint: "give one of them another, as each entry needs an id of its own",
        about: "An id is the short name by which lessons call exactly one entry, such as a law or a help line. With two \
            entries of the same id, a link may lead to the wrong one and give readers wrong information. Change one id \
            and the lessons that use it; if both are the same thing, remove one.",
    },
    wrong: r"- id: xam-hai
  term: {vi: xâm hại}
- id: xam-hai
  term: {vi: xâm hại tình dục}",
    right: r"- id: xam-hai
  term: {vi: xâm hại}
- id: xam-hai-tinh-duc
  term: {vi: xâm hại tình dục}",
};

/// `data/bad-id`
pub static DATA_BAD_ID: Code = Code {
    name: "data/bad-id",
    severity: Severity::Error,
    vi: Words {
        message: "`{id}` không dùng làm mã được",
        hint: "hãy chỉ dùng chữ thường không dấu, chữ số và gạch nối",
        about: "Mã (`id`) được dùng trong bài học và cả trong địa chỉ, nên phải gõ được trên mọi máy và không hỏng khi gửi \
            đi. Tên đầy đủ, có dấu, vẫn ghi ở các khóa khác như `title` hay `term`. Hãy viết lại mã bằng chữ thường \
            không dấu.",
    },
    en: Words {
        message: "`{id}` cannot be an id",
        hint: "use small letters without marks, digits and hyphens",
        about: "An id is used in lessons and in addresses, so it must be easy to type on every computer and safe to send. \
            The full name with all its marks still stands in other keys such as `title` or `term`. Write the id in small \
            letters without marks.",
    },
    wrong: "- id: Luật Trẻ em 2016",
    right: "- id: luat-tre-em-2016",
};

/// `data/bad-law-ref`
pub static DATA_BAD_LAW_REF: Code = Code {
    name: "data/bad-law-ref",
    severity: Severity::Error,
    vi: Words {
        message: "`{value}` không chỉ ra được một chỗ trong văn bản luật",
        hint: "hãy viết mã của văn bản, dấu gạch chéo rồi số điều: `luat-tre-em-2016/25`",
        about: "Khi dẫn luật, Nón Lá cần biết văn bản nào và điều nào, viết liền như `luat-tre-em-2016/25`, hoặc thêm khoản \
            như `luat-tre-em-2016/6/7`; không ghi tới điểm a, b. Nhờ vậy người đọc mở đúng điều luật, và khi luật thay \
            đổi thì biết bài nào phải xem lại. Mã của các văn bản nằm trong `content/_data/laws.yaml`.",
    },
    en: Words {
        message: "`{value}` is not a place in a law",
        hint: "write the id of the law, a slash and the article: `luat-tre-em-2016/25`",
        about: "To cite a law, Nón Lá has to know which law and which article, written together as in `luat-tre-em-2016/25`, \
            or with a clause as in `luat-tre-em-2016/6/7`; points a, b are left out. That way readers open the right \
            article, and when a law changes we know which lessons to look at again. The ids of laws are in \
            `content/_data/laws.yaml`.",
    },
    wrong: "law: luat-tre-em-2016/6/7/a",
    right: "law: luat-tre-em-2016/6/7",
};

/// The codes of this file.
pub static CODES: &[&Code] = &[
    &CONFIG_NO_LANGUAGES,
    &CONFIG_BAD_LANGUAGE,
    &CONFIG_DEFAULT_NOT_LISTED,
    &CONFIG_BAD_BASE_URL,
    &CONFIG_UNKNOWN_THEME,
    &CONFIG_UNKNOWN_CODE,
    &CONFIG_FIXED_CODE,
    &CONFIG_UNUSED_EXCEPTION,
    &DATA_UNKNOWN_FILE,
    &DATA_REPEATED_ID,
    &DATA_BAD_ID,
    &DATA_BAD_LAW_REF,
];
