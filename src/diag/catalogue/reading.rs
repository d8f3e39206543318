//! What makes a text hard to read for those who listen, or who see only part of the page: asked by the room `check`.

use crate::diag::{Code, Severity, Words};

/// `heading/jump`
pub static HEADING_JUMP: Code = Code {
    name: "heading/jump",
    severity: Severity::Warning,
    vi: Words {
        message: "đề mục này ở cấp {level}, nhưng ngay trên nó là cấp {above}: thiếu một cấp ở giữa",
        hint: "hãy viết `{marks}` ở đầu dòng, hoặc thêm đề mục còn thiếu ở trên",
        about: "Người nghe máy đọc đi từ đề mục này sang đề mục khác như người khác lướt mắt qua trang. Nhảy cóc một cấp thì họ \
            tưởng mình đã bỏ lỡ một phần. Tên bài là cấp 1, nên chữ trong bài bắt đầu từ cấp 2 (`##`). Cấp của đề mục nói \
            về thứ bậc, không phải về cỡ chữ.",
    },
    en: Words {
        message: "this heading is of level {level}, but the one above it is of level {above}: a level is missing between them",
        hint: "begin the line with `{marks}`, or add the heading that is missing above",
        about: "Those who listen to a page go from heading to heading, as others run their eyes over it. When a level is jumped \
            over, they think that they have missed a part. The title of the page is level 1, so the text begins at level 2 \
            (`##`). The level says what belongs to what, not how large the letters are.",
    },
    wrong: "## Ở nhà\n\n#### Khi ở một mình",
    right: "## Ở nhà\n\n### Khi ở một mình",
};

/// `heading/first-level`
pub static HEADING_FIRST_LEVEL: Code = Code {
    name: "heading/first-level",
    severity: Severity::Warning,
    vi: Words {
        message: "đề mục cấp 1 (`#`) đã là tên bài rồi",
        hint: "hãy bắt đầu đề mục trong bài bằng `##`",
        about: "Mỗi trang có một tên, lấy từ `title` ở đầu tệp, và tên ấy là đề mục cấp 1 duy nhất. Thêm một cấp 1 nữa thì máy đọc \
            màn hình và mục lục tưởng đó là một trang khác.",
    },
    en: Words {
        message: "the heading of level 1 (`#`) is already the title of the page",
        hint: "begin headings in the text with `##`",
        about: "Each page has one title, taken from `title` at the head of the file, and that is its only heading of level 1. With \
            another one, screen readers and the table of contents take it for another page.",
    },
    wrong: "# Ở nhà",
    right: "## Ở nhà",
};

/// `link/no-text`
pub static LINK_NO_TEXT: Code = Code {
    name: "link/no-text",
    severity: Severity::Error,
    vi: Words {
        message: "liên kết đến `{dest}` không có chữ nào để bấm",
        hint: "hãy viết vào giữa hai ngoặc vuông xem nó dẫn đến đâu",
        about: "Liên kết không có chữ thì mắt không thấy, tay không bấm được, và máy đọc màn hình chỉ nói \"liên kết\". Hãy viết tên \
            của nơi nó dẫn đến.",
    },
    en: Words {
        message: "the link to `{dest}` has no words to press",
        hint: "say between the square brackets where it leads",
        about: "A link without words cannot be seen or pressed, and a screen reader says only \"link\". Write the name of the place \
            it leads to.",
    },
    wrong: "[](../nam-ngon-tay/index.vi.md)",
    right: "[Bài Năm ngón tay](../nam-ngon-tay/index.vi.md)",
};

/// `link/only-address`
pub static LINK_ONLY_ADDRESS: Code = Code {
    name: "link/only-address",
    severity: Severity::Warning,
    vi: Words {
        message: "liên kết này chỉ cho thấy địa chỉ `{text}`",
        hint: "hãy viết `[tên của trang đó]({dest})`",
        about: "Địa chỉ là chữ cho máy: máy đọc màn hình đọc từng chữ cái của nó, và trẻ em không biết nó dẫn đến đâu. Hãy viết tên \
            của trang, còn địa chỉ để trong ngoặc tròn.",
    },
    en: Words {
        message: "this link shows only the address `{text}`",
        hint: "write `[the name of that page]({dest})`",
        about: "An address is written for machines: screen readers spell it out, and a child cannot tell where it leads. Write the \
            name of the page, and leave the address to the round brackets.",
    },
    wrong: "<https://example.org/tre-em>",
    right: "[Trang về quyền trẻ em](https://example.org/tre-em)",
};

/// `link/says-nothing`
pub static LINK_SAYS_NOTHING: Code = Code {
    name: "link/says-nothing",
    severity: Severity::Warning,
    vi: Words {
        message: "chữ `{text}` không nói liên kết dẫn đến đâu",
        hint: "hãy lấy tên của nơi đó làm chữ để bấm, như `[Bài Năm ngón tay]({dest})`",
        about: "Nhiều người đi từ liên kết này sang liên kết khác mà không đọc câu ở giữa: họ nghe `tại đây`, lại `tại đây`, rồi `xem thêm`, và \
            không biết chọn cái nào. Chữ của liên kết đứng một mình cũng phải hiểu được.",
    },
    en: Words {
        message: "the words `{text}` do not say where the link leads",
        hint: "take the name of that place instead, as in `[The five fingers]({dest})`",
        about: "Many people go from link to link without the sentences in between: they hear `here`, again `here`, then `read more`, and \
            cannot tell which to choose. The words of a link must make sense alone.",
    },
    wrong: "Bấm vào [đây](../nam-ngon-tay/index.vi.md) để đọc tiếp.",
    right: "Đọc tiếp [bài Năm ngón tay](../nam-ngon-tay/index.vi.md).",
};

/// `link/same-words`
pub static LINK_SAME_WORDS: Code = Code {
    name: "link/same-words",
    severity: Severity::Warning,
    vi: Words {
        message: "trên trang này, chữ `{text}` dẫn đến hai nơi khác nhau: `{first}` và `{dest}`",
        hint: "hãy viết rõ hơn để mỗi liên kết nói đúng nơi nó dẫn đến",
        about: "Người nghe máy đọc thường nghe danh sách các liên kết của trang. Hai liên kết cùng chữ mà khác nơi thì không cách nào \
            phân biệt.",
    },
    en: Words {
        message: "on this page the words `{text}` lead to two places: `{first}` and `{dest}`",
        hint: "write more, so that each link says where it leads",
        about: "Those who listen to a page often hear the list of its links. Two links with the same words and different places cannot \
            be told apart.",
    },
    wrong: "[Bài trước](../mot/index.vi.md) và [bài trước](../hai/index.vi.md)",
    right: "[Bài Một](../mot/index.vi.md) và [bài Hai](../hai/index.vi.md)",
};

/// `table/no-header`
pub static TABLE_NO_HEADER: Code = Code {
    name: "table/no-header",
    severity: Severity::Error,
    vi: Words {
        message: "bảng này không có hàng tên cột",
        hint: "hãy viết tên của mỗi cột vào hàng đầu; nếu đây không phải là bảng số liệu, hãy dùng danh sách",
        about: "Máy đọc màn hình đọc tên cột trước mỗi ô. Không có tên cột thì người nghe chỉ nghe một dãy chữ rời, và không biết ô nào \
            nói về điều gì.",
    },
    en: Words {
        message: "this table has no row that names its columns",
        hint: "name each column in the first row; if this is no table of data, use a list",
        about: "A screen reader says the name of the column before each cell. Without names, listeners hear a row of loose words, and \
            cannot tell what each is about.",
    },
    wrong: "|  |  |\n|---|---|\n| 111 | Trẻ em |",
    right: "| Số | Dành cho |\n|---|---|\n| 111 | Trẻ em |",
};

/// `table/empty-header`
pub static TABLE_EMPTY_HEADER: Code = Code {
    name: "table/empty-header",
    severity: Severity::Warning,
    vi: Words {
        message: "cột thứ {column} của bảng này chưa có tên",
        hint: "hãy viết vào ô đầu của cột xem các ô dưới nói về điều gì",
        about: "Máy đọc màn hình đọc tên cột trước mỗi ô. Cột có chữ mà không có tên thì người nghe không biết các ô ấy là gì. Cột đầu, \
            nơi ghi tên từng hàng, cũng cần một tên chung.",
    },
    en: Words {
        message: "column {column} of this table has no name",
        hint: "say in its first cell what the cells below are about",
        about: "A screen reader says the name of the column before each cell. When a column with words has no name, listeners cannot tell \
            what its cells are. The first column, which names the rows, wants a name too.",
    },
    wrong: "|  | Số |\n|---|---|\n| Trẻ em | 111 |",
    right: "| Dành cho | Số |\n|---|---|\n| Trẻ em | 111 |",
};

/// `table/same-header`
pub static TABLE_SAME_HEADER: Code = Code {
    name: "table/same-header",
    severity: Severity::Warning,
    vi: Words {
        message: "hai cột của bảng này cùng tên `{text}`",
        hint: "hãy đặt cho mỗi cột một tên riêng",
        about: "Người nghe máy đọc biết mình ở cột nào nhờ tên cột. Hai cột cùng tên thì không phân biệt được.",
    },
    en: Words {
        message: "two columns of this table are called `{text}`",
        hint: "give each column a name of its own",
        about: "Those who listen know the column by its name. Two columns of one name cannot be told apart.",
    },
    wrong: "| Số | Số |\n|---|---|\n| 111 | 115 |",
    right: "| Số cho trẻ em | Số cấp cứu |\n|---|---|\n| 111 | 115 |",
};

/// `image/alt-is-name`
pub static IMAGE_ALT_IS_NAME: Code = Code {
    name: "image/alt-is-name",
    severity: Severity::Warning,
    vi: Words {
        message: "lời mô tả ảnh `{alt}` không nói tranh cho thấy điều gì",
        hint: "hãy viết một câu ngắn: ai, đang làm gì, ở đâu",
        about: "Lời mô tả ảnh được đọc lên cho em không nhìn thấy tranh. Tên tệp hay chữ \"hình\", \"ảnh\" không giúp gì cho các em. Hãy viết \
            điều mà tranh muốn nói; tranh chỉ để trang trí thì viết `![-](…)`.",
    },
    en: Words {
        message: "the alternative text `{alt}` does not say what the picture shows",
        hint: "write a short sentence: who, doing what, where",
        about: "Alternative text is read aloud to children who cannot see the picture. The name of a file, or the word \"picture\", is no \
            help to them. Write what the picture is there to say; for pure decoration write `![-](…)`.",
    },
    wrong: "![IMG_1234.jpg](ban-tay.jpg)",
    right: "![Bàn tay xòe, mỗi ngón ghi tên một người em tin](ban-tay.jpg)",
};

/// `image/alt-too-long`
pub static IMAGE_ALT_TOO_LONG: Code = Code {
    name: "image/alt-too-long",
    severity: Severity::Warning,
    vi: Words {
        message: "lời mô tả ảnh này dài {count} chữ cái; nghe một lần thì nên dưới {most}",
        hint: "hãy giữ lại một hai câu chính, phần còn lại viết thành đoạn văn dưới tranh",
        about: "Máy đọc màn hình đọc lời mô tả ảnh một mạch, không dừng lại hay đọc lại từng phần được. Lời dài thì nên viết thành chữ \
            trong bài, để ai cũng đọc được.",
    },
    en: Words {
        message: "this alternative text has {count} letters; to be heard in one go it should have fewer than {most}",
        hint: "keep a sentence or two, and write the rest as a paragraph below the picture",
        about: "A screen reader says alternative text in one go; one cannot pause in it, nor hear a part again. What is long is better \
            written in the lesson itself, where everybody can read it.",
    },
    wrong: "![Tranh vẽ một bàn tay xòe; ngón cái ghi mẹ; ngón trỏ ghi ba; …](ban-tay.svg)",
    right: "![Bàn tay xòe, mỗi ngón ghi tên một người em tin](ban-tay.svg)",
};

/// `choice/no-label`
pub static CHOICE_NO_LABEL: Code = Code {
    name: "choice/no-label",
    severity: Severity::Error,
    vi: Words {
        message: "câu trả lời này không có chữ nào để chọn",
        hint: "hãy viết câu trả lời trước dấu `>`, lời giải thích sau dấu ấy",
        about: "Em chọn một câu trả lời bằng cách bấm vào chữ của nó. Không có chữ thì không có gì để bấm và máy đọc màn hình không có gì \
            để đọc.",
    },
    en: Words {
        message: "this answer has no words to choose",
        hint: "write the answer before the sign `>`, and what explains it after the sign",
        about: "Children choose an answer by pressing its words. Without words there is nothing to press, and nothing for a screen \
            reader to say.",
    },
    wrong: ":::quiz\nAi giúp em?\n\n- [x] > Đúng, vì mẹ luôn nghe em.\n:::",
    right: ":::quiz\nAi giúp em?\n\n- [x] Mẹ > Đúng, vì mẹ luôn nghe em.\n:::",
};

/// `choice/no-feedback`
pub static CHOICE_NO_FEEDBACK: Code = Code {
    name: "choice/no-feedback",
    severity: Severity::Warning,
    vi: Words {
        message: "câu trả lời `{label}` chưa có lời giải thích",
        hint: "hãy viết thêm sau dấu `>`: `{label} > Vì …`",
        about: "Câu hỏi ở đây không để chấm điểm mà để em hiểu. Em chọn xong mà không được giải thích thì không biết vì sao, nhất là khi \
            chọn nhầm. Mỗi câu trả lời cần một hai câu nói vì sao.",
    },
    en: Words {
        message: "the answer `{label}` is not explained",
        hint: "add it after the sign `>`: `{label} > Because …`",
        about: "Questions are here to understand, not to be marked. A child who chooses and is told nothing does not learn why, least of \
            all after a wrong choice. Each answer wants a sentence or two that say why.",
    },
    wrong: ":::quiz\nAi giúp em?\n\n- [x] Mẹ\n:::",
    right: ":::quiz\nAi giúp em?\n\n- [x] Mẹ > Đúng, vì mẹ luôn nghe em.\n:::",
};

/// The codes of this file.
pub static CODES: &[&Code] = &[
    &HEADING_JUMP,
    &HEADING_FIRST_LEVEL,
    &LINK_NO_TEXT,
    &LINK_ONLY_ADDRESS,
    &LINK_SAYS_NOTHING,
    &LINK_SAME_WORDS,
    &TABLE_NO_HEADER,
    &TABLE_EMPTY_HEADER,
    &TABLE_SAME_HEADER,
    &IMAGE_ALT_IS_NAME,
    &IMAGE_ALT_TOO_LONG,
    &CHOICE_NO_LABEL,
    &CHOICE_NO_FEEDBACK,
];
