//! Links.

use crate::diag::{Code, Severity, Words};

/// `link/empty`
pub static LINK_EMPTY: Code = Code {
    name: "link/empty",
    severity: Severity::Error,
    vi: Words {
        message: "liên kết này chưa dẫn đến đâu cả",
        hint: "hãy ghi nơi cần đến vào giữa hai ngoặc tròn",
        about: "Liên kết gồm chữ để bấm trong ngoặc vuông và nơi cần đến trong ngoặc tròn; ở đây ngoặc tròn còn trống. Trẻ \
            bấm vào sẽ không thấy gì xảy ra. Hãy ghi nơi cần đến, hoặc bỏ cả hai loại ngoặc và chỉ để lại chữ.",
    },
    en: Words {
        message: "this link leads nowhere",
        hint: "put the destination between the round brackets",
        about: "A link has words to press in square brackets and a destination in round ones; here the round brackets are \
            empty. A child who presses it would see nothing happen. Write the destination, or take the brackets away and \
            leave only the words.",
    },
    wrong: "[Bài Năm ngón tay]()",
    right: "[Bài Năm ngón tay](../nam-ngon-tay/index.vi.md)",
};

/// `link/no-such-page`
pub static LINK_NO_SUCH_PAGE: Code = Code {
    name: "link/no-such-page",
    severity: Severity::Error,
    vi: Words {
        message: "không có trang nào ở `{dest}`",
        hint: "hãy viết đường đi tính từ thư mục của bài này, như `../qua-duong/index.vi.md`",
        about: "Liên kết này dẫn đến một bài không có, nên người đọc bấm vào sẽ gặp trang trống. Có thể bài đã đổi tên, \
            chuyển chỗ, hoặc đường đi thiếu một bước `../`. Đường đi được tính từ thư mục của bài đang viết: `../` là \
            lên một thư mục, và cuối cùng là tên tệp `.md`. Nếu chỉ có một bài mang đúng tên ấy ở nơi khác, hoặc một bài ghi chỗ ấy \
            trong `aliases`, `nonla check --fix` viết lại đường đi.",
    },
    en: Words {
        message: "there is no page at `{dest}`",
        hint: "write the path from this page's own folder, as in `../qua-duong/index.vi.md`",
        about: "This link leads to a lesson that does not exist, so whoever follows it would find an empty page. Perhaps the \
            lesson was renamed or moved, or the way lacks a step `../`. The way starts in the folder of the lesson you \
            are writing: `../` goes up one folder, and at its end stands the name of an `.md` file. If exactly one lesson has \
            that name elsewhere, or one names the place in its `aliases`, `nonla check --fix` writes the way anew.",
    },
    wrong: "[Năm ngón tay](../nam-ngon-ty/index.vi.md)",
    right: "[Năm ngón tay](../nam-ngon-tay/index.vi.md)",
};

/// `link/no-such-heading`
pub static LINK_NO_SUCH_HEADING: Code = Code {
    name: "link/no-such-heading",
    severity: Severity::Error,
    vi: Words {
        message: "trang `{page}` không có đề mục `#{anchor}`",
        hint: "tên đề mục trong liên kết là chữ của đề mục, bỏ dấu, nối bằng gạch ngang, như `#dieu-can-nho`",
        about: "Phần sau dấu `#` dẫn đến một đề mục trong trang: tên đề mục viết bằng chữ thường, không dấu, nối nhau bằng \
            gạch nối. Trang này không có đề mục như vậy, có thể vì đề mục đã được đặt lại tên. Người đọc vẫn tới đúng \
            trang nhưng phải tự tìm chỗ; hãy sửa phần sau `#`, hoặc bỏ nó đi.",
    },
    en: Words {
        message: "`{page}` has no heading `#{anchor}`",
        hint: "a heading's name is its words without marks, joined by hyphens, as in `#dieu-can-nho`",
        about: "What stands after `#` leads to a heading inside the page: its words in small letters without marks, joined \
            by hyphens. This page has no such heading; perhaps it was given other words. Readers would still reach the \
            page but have to look for the place themselves; mend the part after `#`, or leave it out.",
    },
    wrong: "[Gọi 111](../../giup-do/goi-111/index.vi.md#goi-nhu-the)",
    right: "[Gọi 111](../../giup-do/goi-111/index.vi.md#goi-nhu-the-nao)",
};

/// `link/no-such-file`
pub static LINK_NO_SUCH_FILE: Code = Code {
    name: "link/no-such-file",
    severity: Severity::Error,
    vi: Words {
        message: "không tìm thấy tệp `{dest}`",
        hint: "hãy đặt tệp cạnh bài học, hoặc trong `static/` (khi đó viết `/name.pdf`)",
        about: "Bài có liên kết đến một tệp, nhưng ở chỗ đó không có tệp nào tên như vậy. Người đọc bấm vào sẽ không nhận \
            được gì. Hãy so tên tệp từng chữ một, kể cả chữ hoa, chữ thường và đuôi như `.pdf`, hoặc chép tệp vào thư \
            mục của bài. Nếu tệp đã chuyển chỗ và chỉ có một tệp mang đúng tên ấy, `nonla check --fix` viết lại đường đi.",
    },
    en: Words {
        message: "there is no file `{dest}`",
        hint: "put files beside the lesson, or into `static/` (then write `/name.pdf`)",
        about: "The lesson links to a file, but there is none of that name in that place. Whoever follows the link would get \
            nothing. Compare the name letter by letter, capitals and the ending such as `.pdf` too, or copy the file \
            into the lesson's folder. If it was moved, and one file only has that name, `nonla check --fix` writes the way anew.",
    },
    wrong: "[Phiếu về nhà](phieu.pdf)",
    right: "[Phiếu về nhà](phieu-ve-nha.pdf)",
};

/// `link/to-folder`
pub static LINK_TO_FOLDER: Code = Code {
    name: "link/to-folder",
    severity: Severity::Error,
    vi: Words {
        message: "`{dest}` là một thư mục, mà liên kết cần dẫn đến một tệp",
        hint: "hãy dẫn đến trang ở trong đó: `{example}`",
        about: "Mở từ USB thì một liên kết đến thư mục chỉ hiện ra danh sách tệp chứ không phải bài học. Vì vậy liên kết \
            luôn ghi rõ tệp của trang, và Nón Lá tự đổi thành địa chỉ đúng. Hãy thêm tên tệp vào cuối.",
    },
    en: Words {
        message: "`{dest}` is a folder; links lead to files",
        hint: "link to the page in it: `{example}`",
        about: "From a USB stick, a link to a folder shows a list of files instead of the lesson. So links always name the \
            file of the page, and Nón Lá turns that into the right address. Add the name of the file at the end.",
    },
    wrong: "[Năm ngón tay](../nam-ngon-tay/)",
    right: "[Năm ngón tay](../nam-ngon-tay/index.vi.md)",
};

/// `link/not-published`
pub static LINK_NOT_PUBLISHED: Code = Code {
    name: "link/not-published",
    severity: Severity::Error,
    vi: Words {
        message: "`{dest}` không có trên trang web: đó là bản nháp, chưa đến ngày đăng, hoặc đã hết hạn",
        hint: "hãy cho đăng trang đó, hoặc bỏ liên kết",
        about: "Bài được dẫn tới có trong thư mục nhưng không được đưa lên trang web, vì các khóa `draft`, `publish_on` hay \
            `expires_on` ở phần đầu trang của nó. Người đọc bấm vào sẽ gặp trang trống. Khi bài ấy đã sẵn sàng, hãy bỏ \
            `draft` hoặc sửa ngày; nếu chưa, hãy tạm bỏ liên kết.",
    },
    en: Words {
        message: "`{dest}` is not in the site: it is a draft, not yet published, or expired",
        hint: "publish it or remove the link",
        about: "The lesson this leads to is in the folder but kept out of the site by `draft`, `publish_on` or `expires_on` \
            in its head. Whoever follows the link would find an empty page. If that lesson is ready, take `draft` out or \
            change the date; if not, leave the link out for now.",
    },
    wrong: r"---
title: Năm ngón tay
draft: true
---",
    right: r"---
title: Năm ngón tay
---",
};

/// `link/leaves-content`
pub static LINK_LEAVES_CONTENT: Code = Code {
    name: "link/leaves-content",
    severity: Severity::Error,
    vi: Words {
        message: "`{dest}` dẫn ra ngoài thư mục `content/`",
        hint: "hãy dẫn đến một trang hoặc một tệp bên trong thư mục đó",
        about: "Chỉ những gì nằm trong `content/` và `static/` mới lên trang web, nên chỗ này sẽ không có ở máy người đọc. \
            Có lẽ đường đi thừa một bước `../`, hoặc tệp còn để ở nơi khác. Hãy bớt một bước, hoặc chép tệp vào cạnh bài \
            học.",
    },
    en: Words {
        message: "`{dest}` leads out of the folder `content/`",
        hint: "link to a page or a file in it",
        about: "Only what lies in `content/` and `static/` becomes part of the site, so readers would not have what this \
            leads to. Perhaps there is one `../` too many, or the file still lies elsewhere. Take a step out, or copy \
            the file beside the lesson.",
    },
    wrong: "[Phiếu về nhà](../../../../phieu.pdf)",
    right: "[Phiếu về nhà](phieu.pdf)",
};

/// `link/unsafe`
pub static LINK_UNSAFE: Code = Code {
    name: "link/unsafe",
    severity: Severity::Error,
    vi: Words {
        message: "không dùng được liên kết bắt đầu bằng `{scheme}:`",
        hint: "hãy dùng `https:`, `mailto:` hoặc `tel:`",
        about: "Loại liên kết này có thể chạy lệnh hoặc mở tệp trên máy người đọc, hoặc chỉ mở được trên máy của bạn. Để trẻ \
            bấm vào đâu cũng an toàn, bài học chỉ dùng địa chỉ web, thư điện tử và số điện thoại. Muốn đưa một tệp cho \
            người đọc, hãy đặt nó cạnh bài rồi dẫn đến đó.",
    },
    en: Words {
        message: "links with `{scheme}:` are not allowed",
        hint: "use `https:`, `mailto:` or `tel:`",
        about: "Links of this sort can run something or open files on the reader's computer, or they work on your own \
            computer only. So that every press is safe for a child, lessons hold only web addresses, mail addresses and \
            telephone numbers. To give readers a file, put it beside the lesson and link to it.",
    },
    wrong: "[Phiếu về nhà](file:///D:/tai-lieu/phieu.pdf)",
    right: "[Phiếu về nhà](phieu.pdf)",
};

/// `link/unknown-law`
pub static LINK_UNKNOWN_LAW: Code = Code {
    name: "link/unknown-law",
    severity: Severity::Error,
    vi: Words {
        message: "không có văn bản luật nào mang mã `{id}`",
        hint: "các văn bản được ghi trong `content/_data/laws.yaml`; hãy xem lại mã ở đó",
        about: "Liên kết bắt đầu bằng `law:` dẫn đến một văn bản đã có người đọc và kiểm tra. Mã này không có trong danh \
            sách, nên người đọc sẽ không mở được điều luật mà bài dựa vào. Hãy sửa mã; nếu là văn bản mới, hãy kiểm tra \
            rồi thêm vào danh sách trước.",
    },
    en: Words {
        message: "there is no law `{id}`",
        hint: "laws are listed in `content/_data/laws.yaml`; look up the id there",
        about: "A link that starts with `law:` leads to a law that somebody has read and verified. This id is not in the \
            list, so readers could not open the article the lesson rests on. Mend the id; if the law is new, verify it \
            and add it to the list first.",
    },
    wrong: "[Điều 25 Luật Trẻ em](law:luat-tre-em/25)",
    right: "[Điều 25 Luật Trẻ em](law:luat-tre-em-2016/25)",
};

/// `link/unknown-article`
pub static LINK_UNKNOWN_ARTICLE: Code = Code {
    name: "link/unknown-article",
    severity: Severity::Error,
    vi: Words {
        message: "`{law}` chưa có Điều `{article}` nào được kiểm tra",
        hint: "hãy đọc điều ấy trong văn bản rồi thêm vào `content/_data/laws.yaml`; hiện có: {known}",
        about: "Danh sách luật chỉ ghi những điều đã được đối chiếu, để bài học không dẫn sai luật. Điều này chưa có trong \
            đó: có thể gõ nhầm số, hoặc chưa ai kiểm tra. Hãy sửa số điều; nếu số đã đúng, hãy đọc văn bản gốc rồi ghi \
            thêm điều ấy.",
    },
    en: Words {
        message: "`{law}` has no article `{article}` that was verified",
        hint: "add it to `content/_data/laws.yaml` once it was read in the law; now there are {known}",
        about: "The list of laws holds only articles that were compared with the law, so that no lesson cites it wrongly. \
            This one is not in it: the number may be mistyped, or nobody has verified it yet. Mend the number; if it is \
            right, read the law itself and add the article.",
    },
    wrong: "[Điều 250 Luật Trẻ em](law:luat-tre-em-2016/250)",
    right: "[Điều 25 Luật Trẻ em](law:luat-tre-em-2016/25)",
};

/// `link/unknown-term`
pub static LINK_UNKNOWN_TERM: Code = Code {
    name: "link/unknown-term",
    severity: Severity::Error,
    vi: Words {
        message: "bảng giải nghĩa từ không có từ nào mang mã `{id}`",
        hint: "các từ được ghi trong `content/_data/glossary.yaml`; hãy xem lại mã ở đó",
        about: "Liên kết bắt đầu bằng `term:` cho trẻ bấm vào một từ khó để đọc lời giải nghĩa. Mã này không có trong bảng, \
            nên sẽ không có lời giải nào hiện ra. Hãy sửa mã, hoặc thêm từ ấy cùng lời giải dễ hiểu vào bảng.",
    },
    en: Words {
        message: "there is no word `{id}` in the glossary",
        hint: "words are listed in `content/_data/glossary.yaml`; look up the id there",
        about: "A link that starts with `term:` lets a child press a hard word and read what it means. This id is not in the \
            glossary, so no explanation would appear. Mend the id, or add the word to the glossary with an explanation a \
            child understands.",
    },
    wrong: "[xâm hại](term:xam-haj)",
    right: "[xâm hại](term:xam-hai)",
};

/// `link/unknown-language`
pub static LINK_UNKNOWN_LANGUAGE: Code = Code {
    name: "link/unknown-language",
    severity: Severity::Error,
    vi: Words {
        message: "không có ngôn ngữ nào mang mã `{tag}`",
        hint: "hãy viết mã ngôn ngữ sau `lang:`, như `lang:en` cho tiếng Anh, `lang:cjm-Cham` cho chữ Chăm",
        about: "`[good touch](lang:en)` báo rằng mấy chữ này là tiếng Anh, để máy đọc màn hình đọc đúng giọng và trình duyệt chọn đúng \
            phông chữ. Mã viết ở đây không phải mã của một ngôn ngữ: đừng nhầm với mã nước (Việt Nam là `vn`, tiếng Việt là `vi`).",
    },
    en: Words {
        message: "no language has the tag `{tag}`",
        hint: "write the tag of a language after `lang:`, such as `lang:en` for English or `lang:cjm-Cham` for Cham script",
        about: "`[good touch](lang:en)` says that these words are English, so that a screen reader pronounces them rightly and the \
            browser picks the right font. What is written here is the tag of no language: codes of countries are others (Việt Nam is \
            `vn`, Vietnamese is `vi`).",
    },
    wrong: "[xin chào](lang:vn)",
    right: "[xin chào](lang:vi)",
};

/// The codes of this file.
pub static CODES: &[&Code] = &[
    &LINK_EMPTY,
    &LINK_NO_SUCH_PAGE,
    &LINK_NO_SUCH_HEADING,
    &LINK_NO_SUCH_FILE,
    &LINK_TO_FOLDER,
    &LINK_NOT_PUBLISHED,
    &LINK_LEAVES_CONTENT,
    &LINK_UNSAFE,
    &LINK_UNKNOWN_LAW,
    &LINK_UNKNOWN_ARTICLE,
    &LINK_UNKNOWN_TERM,
    &LINK_UNKNOWN_LANGUAGE,
];
