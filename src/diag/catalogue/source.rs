//! Files as they lie on disk.

use crate::diag::{Code, Severity, Words};

/// `source/not-nfc`
pub static SOURCE_NOT_NFC: Code = Code {
    name: "source/not-nfc",
    severity: Severity::Note,
    vi: Words {
        message: "chữ có dấu trong tệp này được ghi thành nhiều mảnh (Unicode tách rời)",
        hint: "trang vẫn đúng; chạy `nonla check --fix` để ghi lại cho gọn",
        about: "Cùng một chữ `ế` có thể được ghi là một ký tự, hoặc là `e` rồi hai dấu rời. Máy Mac và vài phần mềm ghi kiểu thứ hai. Trang \
            web luôn dùng kiểu thứ nhất nên người đọc không thấy gì khác, nhưng tìm và so sánh trong tệp gốc thì hay sót. \
            `nonla check --fix` ghi lại tệp theo kiểu thứ nhất.",
    },
    en: Words {
        message: "letters with marks are written in pieces in this file (decomposed Unicode)",
        hint: "the site is right all the same; `nonla check --fix` writes them as one",
        about: "The same `ế` can be written as one character, or as an `e` and two marks after it. Macs and some programs write the second \
            way. The site always uses the first, so readers see no difference, but searching and comparing the source misses \
            things. `nonla check --fix` writes the file the first way.",
    },
    wrong: "e\u{302}\u{301}",
    right: "ế",
};

/// `source/not-utf8`
pub static SOURCE_NOT_UTF8: Code = Code {
    name: "source/not-utf8",
    severity: Severity::Error,
    vi: Words {
        message: "tệp này không phải văn bản UTF-8: không đọc được byte thứ {byte}",
        hint: "hãy lưu lại tệp với mã hóa UTF-8 (trong Word hoặc Notepad: chọn Save as, rồi Encoding)",
        about: "Máy tính có nhiều cách ghi chữ vào tệp, và UTF-8 là cách ghi được chữ của mọi thứ tiếng. Tệp này được ghi \
            theo cách khác, nên chữ có dấu sẽ hiện sai khi người đọc mở ra. Hãy lưu lại tệp với mã hóa UTF-8; chữ gõ \
            theo bảng mã cũ như TCVN3 hay VNI thì chuyển sang Unicode trước (bộ gõ UniKey có công cụ làm việc này).",
    },
    en: Words {
        message: "this file is not UTF-8 text: byte {byte} cannot be read",
        hint: "save the file again with the encoding \"UTF-8\" (in Word or Notepad: Save as, Encoding)",
        about: "A computer can write letters into a file in several ways, and UTF-8 is the one that holds the letters of \
            every language. This file was written in another way, so letters with marks would come out wrong for \
            readers. Save it again as UTF-8; text typed in an old encoding such as TCVN3 or VNI has to be turned into \
            Unicode first (the UniKey keyboard has a tool for it).",
    },
    wrong: "Save as > Encoding: ANSI",
    right: "Save as > Encoding: UTF-8",
};

/// `source/unreadable`
pub static SOURCE_UNREADABLE: Code = Code {
    name: "source/unreadable",
    severity: Severity::Error,
    vi: Words {
        message: "không đọc được tệp này: {reason}",
        hint: "hãy xem tệp còn ở đó không và bạn có quyền mở tệp không",
        about: "Nón Lá thấy tên tệp nhưng máy không cho mở. Thường là vì tệp vừa bị xóa hay đổi tên, đang được chương trình \
            khác giữ, hoặc thuộc về một tài khoản khác. Hãy thử tự mở tệp này: khi bạn mở được thì Nón Lá cũng đọc được.",
    },
    en: Words {
        message: "this file cannot be read: {reason}",
        hint: "check that it still exists and that you may open it",
        about: "Nón Lá sees the name of the file, but the computer will not open it. Mostly it was just deleted or renamed, \
            another program is holding it, or it belongs to another account. Try to open it yourself: once you can, Nón \
            Lá can read it too.",
    },
    wrong: "content/an-toan/nam-ngon-tay/index.vi.md  (không có quyền mở)",
    right: "content/an-toan/nam-ngon-tay/index.vi.md  (mở được)",
};

/// `source/too-large`
pub static SOURCE_TOO_LARGE: Code = Code {
    name: "source/too-large",
    severity: Severity::Error,
    vi: Words {
        message: "tệp này nặng {size} MB, trong khi một tệp chữ chỉ nên tới {limit} MB",
        hint: "hãy chia nhỏ tệp, hoặc để tranh và phim thành các tệp riêng",
        about: "Một bài học chỉ có chữ thì rất nhẹ; tệp nặng thế này thường vì có tranh hay phim bị dán thẳng vào giữa chữ. \
            Trang sẽ mở rất chậm trên điện thoại rẻ tiền và mạng yếu. Hãy lưu tranh, phim thành tệp riêng bên cạnh bài, \
            hoặc chia bài thành nhiều bài ngắn.",
    },
    en: Words {
        message: "this file has {size} MB; a text may have {limit} MB",
        hint: "split it, or move pictures and films into files of their own",
        about: "A lesson of words alone is very light; a file as heavy as this mostly has pictures or films pasted into the \
            middle of its text. Such a page opens slowly on a cheap phone with a weak connection. Save pictures and \
            films as files of their own beside the lesson, or split it into several short lessons.",
    },
    wrong: "content/an-toan/nam-ngon-tay/index.vi.md  12 MB",
    right: r"content/an-toan/nam-ngon-tay/index.vi.md  9 KB
content/an-toan/nam-ngon-tay/ban-tay.png",
};

/// `source/link-outside`
pub static SOURCE_LINK_OUTSIDE: Code = Code {
    name: "source/link-outside",
    severity: Severity::Error,
    vi: Words {
        message: "đây là lối tắt (symbolic link) dẫn ra ngoài thư mục `content/`",
        hint: "hãy chép chính tệp hoặc thư mục đó vào đây",
        about: "Lối tắt chỉ chạy được trên đúng máy đã tạo ra nó; chép sang USB hay máy khác là mất. Nó cũng có thể vô tình \
            đưa giấy tờ riêng trên máy của bạn lên trang web. Vì vậy mọi thứ của trang web phải nằm thật trong \
            `content/`: hãy chép tệp hoặc thư mục đó vào đây.",
    },
    en: Words {
        message: "this is a shortcut (symbolic link) that leads outside `content/`",
        hint: "copy the file or folder itself to this place",
        about: "A shortcut works only on the computer it was made on; on a USB stick or another machine it leads nowhere. It \
            could also put private papers of yours on the site by accident. So everything must really lie in `content/`: \
            copy the file or folder itself to this place.",
    },
    wrong: "content/an-toan/tranh -> /home/lan/tranh",
    right: "content/an-toan/tranh/ban-tay.svg",
};

/// `source/link-loop`
pub static SOURCE_LINK_LOOP: Code = Code {
    name: "source/link-loop",
    severity: Severity::Error,
    vi: Words {
        message: "đây là lối tắt (symbolic link) dẫn ngược về một thư mục chứa nó",
        hint: "hãy xóa lối tắt này",
        about: "Đi theo lối tắt này thì cứ vòng mãi về chỗ cũ, không bao giờ đọc hết. Xóa lối tắt không làm mất gì: tệp và \
            thư mục thật vẫn còn nguyên chỗ của chúng.",
    },
    en: Words {
        message: "this is a shortcut (symbolic link) that leads back to a folder above it",
        hint: "remove the shortcut",
        about: "Whoever follows this shortcut comes back to where they were, again and again, and never gets to the end. \
            Removing it loses nothing: the real files and folders stay where they are.",
    },
    wrong: "content/an-toan/tat-ca -> content",
    right: "content/an-toan/",
};

/// `source/same-name`
pub static SOURCE_SAME_NAME: Code = Code {
    name: "source/same-name",
    severity: Severity::Error,
    vi: Words {
        message: "trên Windows, máy Mac hoặc USB, `{first}` và `{second}` bị coi là cùng một tên",
        hint: "hãy đổi tên một trong hai",
        about: "Nhiều máy không phân biệt chữ hoa với chữ thường, và có hai cách ghi dấu tiếng Việt trông giống hệt nhau. \
            Chép trang web sang máy như vậy thì tệp này đè mất tệp kia mà không ai hay. Hãy đổi tên một trong hai cho \
            khác hẳn, rồi sửa những chỗ nhắc đến tên cũ.",
    },
    en: Words {
        message: "`{first}` and `{second}` are the same name on Windows, on a Mac or on a USB stick",
        hint: "rename one of them",
        about: "Many computers do not tell capital letters from small ones, and a letter with marks can be stored in two \
            ways that look the same. When the site is copied to such a machine, one file silently replaces the other. \
            Give one of them a clearly different name, and mend the places that use the old one.",
    },
    wrong: r"content/an-toan/nam-ngon-tay/Ban-tay.svg
content/an-toan/nam-ngon-tay/ban-tay.svg",
    right: r"content/an-toan/nam-ngon-tay/ban-tay-trai.svg
content/an-toan/nam-ngon-tay/ban-tay-phai.svg",
};

/// `source/unknown-language`
pub static SOURCE_UNKNOWN_LANGUAGE: Code = Code {
    name: "source/unknown-language",
    severity: Severity::Error,
    vi: Words {
        message: "trang web chưa có ngôn ngữ `{language}`",
        hint: "các ngôn ngữ đang có: {known}; muốn thêm, hãy ghi vào `languages` trong `site.toml`",
        about: "Phần giữa của tên tệp, như `vi` trong `index.vi.md`, cho biết bài viết bằng tiếng gì. `site.toml` chưa có \
            ngôn ngữ này nên không rõ bài thuộc về đâu, và sẽ không ai tìm thấy bài. Nếu gõ nhầm, hãy đổi tên tệp; nếu \
            đây là ngôn ngữ mới, hãy thêm vào `languages`.",
    },
    en: Words {
        message: "`{language}` is not a language of this site",
        hint: "the languages are {known}; add others under `languages` in `site.toml`",
        about: "The middle of a file name, like `vi` in `index.vi.md`, says which language the text is in. `site.toml` does \
            not list this one, so the lesson would have no place in the site and nobody would find it. If it is a slip, \
            rename the file; if the language is new, add it to `languages`.",
    },
    wrong: "content/an-toan/nam-ngon-tay/index.vn.md",
    right: "content/an-toan/nam-ngon-tay/index.vi.md",
};

/// `source/no-language`
pub static SOURCE_NO_LANGUAGE: Code = Code {
    name: "source/no-language",
    severity: Severity::Error,
    vi: Words {
        message: "tên tệp này chưa cho biết bài viết bằng tiếng gì",
        hint: "hãy đổi tên tệp thành `{name}.{language}.md`",
        about: "Mỗi bài có thể có nhiều bản, mỗi bản một ngôn ngữ, và tên tệp là chỗ để phân biệt: `index.vi.md` là bản \
            tiếng Việt, `index.en.md` là bản tiếng Anh. Thiếu phần này thì không biết phải đưa bài cho người đọc nào. \
            Chỉ cần đổi tên tệp, nội dung giữ nguyên.",
    },
    en: Words {
        message: "this file does not say which language it is in",
        hint: "rename it to `{name}.{language}.md`",
        about: "A lesson can exist in several languages, and the file name tells them apart: `index.vi.md` is Vietnamese, \
            `index.en.md` is English. Without that part nobody knows which readers the text is for. Renaming the file is \
            enough; the text stays as it is.",
    },
    wrong: "content/an-toan/nam-ngon-tay/index.md",
    right: "content/an-toan/nam-ngon-tay/index.vi.md",
};

/// `source/stray-page`
pub static SOURCE_STRAY_PAGE: Code = Code {
    name: "source/stray-page",
    severity: Severity::Error,
    vi: Words {
        message: "tệp Markdown này chưa thành một trang: mỗi trang nằm trong thư mục riêng và có tên `index.<ngôn ngữ>.md`",
        hint: "hãy chuyển tệp thành `{folder}/index.{language}.md`",
        about: "Mỗi bài học có một thư mục riêng để chữ, tranh và các bản dịch ở cạnh nhau, đi đâu cũng đi cùng. Tên thư mục \
            trở thành địa chỉ của bài. Tệp này nằm ngoài nếp ấy nên chưa lên trang web; hãy chuyển tệp vào thư mục được \
            gợi ý.",
    },
    en: Words {
        message: "this Markdown file is not a page: pages are called `index.<language>.md` and lie in a folder of their own",
        hint: "move it to `{folder}/index.{language}.md`",
        about: "Every lesson has a folder of its own, so that its words, pictures and translations stay together and travel \
            together. The folder's name becomes the lesson's address. This file does not follow that custom, so it is \
            not in the site; move it to the folder we suggest.",
    },
    wrong: "content/an-toan/nam-ngon-tay.md",
    right: "content/an-toan/nam-ngon-tay/index.vi.md",
};

/// `source/folder-name`
pub static SOURCE_FOLDER_NAME: Code = Code {
    name: "source/folder-name",
    severity: Severity::Error,
    vi: Words {
        message: "tên thư mục `{name}` có ký tự dễ hỏng khi chép sang máy khác",
        hint: "hãy đổi tên thư mục thành `{slug}`; tên bài thì cứ giữ đủ dấu",
        about: "Tên thư mục trở thành địa chỉ của bài, và đi theo bài lên USB, vào tệp nén, sang máy khác. Chữ có dấu, chữ \
            hoa và khoảng trắng hay bị biến thành ký tự lạ trên đường đi, làm hỏng liên kết. Hãy đặt tên thư mục bằng \
            chữ thường không dấu, chữ số và gạch nối; người đọc vẫn thấy tên bài có dấu ghi ở `title`.",
    },
    en: Words {
        message: "the folder name `{name}` has letters that do not travel well",
        hint: "rename the folder to `{slug}`; the title may keep every letter",
        about: "The folder's name becomes the address of the lesson and travels with it to USB sticks, archives and other \
            computers. Letters with marks, capitals and spaces often come out as strange signs on the way, and then \
            links break. Use small letters without marks, digits and hyphens; readers still see the full title from \
            `title`.",
    },
    wrong: "content/an-toan/Năm ngón tay/index.vi.md",
    right: "content/an-toan/nam-ngon-tay/index.vi.md",
};

/// `source/empty-file`
pub static SOURCE_EMPTY_FILE: Code = Code {
    name: "source/empty-file",
    severity: Severity::Error,
    vi: Words {
        message: "tệp này trống, mà có chương trình đọc không nhận trang web có tệp trống",
        hint: "hãy xóa tệp, hoặc chép lại bản có nội dung",
        about: "Tệp này không có gì bên trong; hay gặp khi chép tranh hoặc phim bị dở dang. Một số chương trình đọc trang \
            web khi không có mạng từ chối cả gói chỉ vì một tệp trống, và người đọc cũng chẳng nhận được gì từ nó. Hãy \
            chép lại tệp từ bản gốc, hoặc xóa nếu không cần.",
    },
    en: Words {
        message: "this file is empty, and some readers refuse a site with empty files",
        hint: "remove it, or copy it again from where it has something in it",
        about: "There is nothing in this file; that happens when a picture or film was not copied to its end. Some programs \
            that read a site without the internet refuse a whole package because of one empty file, and readers gain \
            nothing from it. Copy it again from the original, or remove it if it is not needed.",
    },
    wrong: "content/an-toan/nam-ngon-tay/ban-tay.svg  0 KB",
    right: "content/an-toan/nam-ngon-tay/ban-tay.svg  6 KB",
};

/// The codes of this file.
pub static CODES: &[&Code] = &[
    &SOURCE_NOT_NFC,
    &SOURCE_NOT_UTF8,
    &SOURCE_UNREADABLE,
    &SOURCE_TOO_LARGE,
    &SOURCE_LINK_OUTSIDE,
    &SOURCE_LINK_LOOP,
    &SOURCE_SAME_NAME,
    &SOURCE_UNKNOWN_LANGUAGE,
    &SOURCE_NO_LANGUAGE,
    &SOURCE_STRAY_PAGE,
    &SOURCE_FOLDER_NAME,
    &SOURCE_EMPTY_FILE,
];
