//! Links out of the site, for those who ask with `check --external`.

use crate::diag::{Code, Severity, Words};

/// `external/gone`
pub static EXTERNAL_GONE: Code = Code {
    name: "external/gone",
    severity: Severity::Warning,
    vi: Words {
        message: "ở `{url}` không còn gì: máy chủ trả lời {status}",
        hint: "hãy tìm xem trang ấy nay ở đâu rồi sửa liên kết, hoặc dẫn đến một nguồn khác",
        about: "Trang ở nơi khác đã bị gỡ hay đổi địa chỉ, nên người đọc bấm vào sẽ gặp trang báo lỗi, và không ai kiểm tra được điều bài dựa \
            vào. Hãy tìm lại trang bằng tên của nó trên chính nơi ấy. Nếu trang không còn, hãy chọn nguồn khác nói cùng điều đó.",
    },
    en: Words {
        message: "there is nothing any more at `{url}`: the server answers {status}",
        hint: "find out where that page is now and mend the link, or lead to another source",
        about: "A page elsewhere was removed or got another address, so whoever follows the link meets an error, and nobody can verify what the \
            lesson rests on. Look for the page by its name on the same site. If it is gone, choose another source that says the same.",
    },
    wrong: "url: https://tin.example.vn/bai-da-go",
    right: "url: https://tin.example.vn/bai-con-do",
};

/// `external/moved`
pub static EXTERNAL_MOVED: Code = Code {
    name: "external/moved",
    severity: Severity::Note,
    vi: Words {
        message: "`{url}` đã chuyển hẳn sang `{to}`",
        hint: "hãy mở địa chỉ mới; nếu đúng là trang ấy, hãy ghi nó vào bài",
        about: "Máy chủ nói địa chỉ này đã chuyển hẳn. Người đọc vẫn tới nơi, cho đến ngày lời chuyển tiếp ấy bị bỏ. Hãy mở địa chỉ mới để xem: \
            có nơi chuyển mọi trang cũ về trang chủ, khi đó trang cần dẫn thật ra không còn. Vì vậy `--fix` không tự sửa.",
    },
    en: Words {
        message: "`{url}` has moved for good to `{to}`",
        hint: "open the new address; if it is that page, write it into the text",
        about: "The server says that this address has moved for good. Readers still arrive, until the day on which it no longer says so. Open the \
            new address first: some sites send every old page to their home page, and then the page that is meant is gone. That is why \
            `--fix` does not mend it by itself.",
    },
    wrong: "url: http://tin.example.vn/bai",
    right: "url: https://www.tin.example.vn/bai",
};

/// `external/unclear`
pub static EXTERNAL_UNCLEAR: Code = Code {
    name: "external/unclear",
    severity: Severity::Note,
    vi: Words {
        message: "không biết `{url}` còn hay không: máy chủ trả lời {status}",
        hint: "hãy tự mở bằng trình duyệt",
        about: "Có nơi không trả lời chương trình (401, 403, 429), có nơi hôm nay đang hỏng (500 trở lên). Người đọc có thể vẫn xem được. Hãy tự \
            mở xem; lần sau máy sẽ hỏi lại.",
    },
    en: Words {
        message: "whether `{url}` is still there is not known: the server answers {status}",
        hint: "open it in a browser yourself",
        about: "Some servers do not answer programs (401, 403, 429), some are not well today (500 and above). Readers may see the page all the \
            same. Look yourself; next time it is asked again.",
    },
    wrong: "url: https://tin.example.vn/chi-cho-nguoi",
    right: "url: https://tin.example.vn/chi-cho-nguoi   # tự mở xem / opened by hand",
};

/// `external/not-asked`
pub static EXTERNAL_NOT_ASKED: Code = Code {
    name: "external/not-asked",
    severity: Severity::Note,
    vi: Words {
        message: "`{host}` không muốn chương trình hỏi những trang này, nên chưa hỏi: {count} liên kết, đầu tiên là `{url}`",
        hint: "hãy tự mở bằng trình duyệt",
        about: "Tệp `robots.txt` của máy chủ ấy ghi rằng chương trình đừng hỏi những trang này, và Nón Lá làm theo. Hãy tự mở vài trang xem còn \
            không.",
    },
    en: Words {
        message: "`{host}` does not want programs to ask for these pages, so it was not asked: {count} links, the first to `{url}`",
        hint: "open them in a browser yourself",
        about: "The file `robots.txt` of that server says that programs should not ask for these pages, and Nón Lá keeps to that. Open some of \
            them yourself.",
    },
    wrong: "url: https://tin.example.vn/rieng/bai",
    right: "url: https://tin.example.vn/rieng/bai   # tự mở xem / opened by hand",
};

/// `external/unreachable`
pub static EXTERNAL_UNREACHABLE: Code = Code {
    name: "external/unreachable",
    severity: Severity::Warning,
    vi: Words {
        message: "không hỏi được `{host}`: {why} ({count} liên kết, đầu tiên là `{url}`)",
        hint: "hãy tự mở bằng trình duyệt; nếu cũng không được, hãy sửa địa chỉ hoặc chọn nguồn khác",
        about: "Những máy chủ khác trả lời, riêng máy chủ này thì không: tên viết sai, trang đã đóng, chứng chỉ hết hạn, hoặc hôm nay máy chủ \
            nghỉ. Cả máy chủ được báo một lần, ở liên kết đầu tiên.",
    },
    en: Words {
        message: "`{host}` could not be asked: {why} ({count} links, the first to `{url}`)",
        hint: "open it in a browser; if that fails too, mend the address or choose another source",
        about: "Other servers answer, this one does not: its name is mistyped, the site was closed, its certificate is over, or it is resting \
            today. The whole server is told once, at the first link to it.",
    },
    wrong: "url: https://khong-con.example.vn/bai",
    right: "url: https://tin.example.vn/bai",
};

/// `external/no-network`
pub static EXTERNAL_NO_NETWORK: Code = Code {
    name: "external/no-network",
    severity: Severity::Warning,
    vi: Words {
        message: "không hỏi được liên kết nào ra ngoài ({count}): máy này dường như không có mạng",
        hint: "hãy xem lại mạng rồi chạy `nonla check --external` lần nữa",
        about: "`--external` cần internet để hỏi từng địa chỉ. Không địa chỉ nào trả lời, nên chưa nói được gì về chúng; mọi điều khác vẫn được \
            kiểm tra.",
    },
    en: Words {
        message: "none of the links out of the site could be asked ({count}): this computer seems to have no network",
        hint: "look after the network, then run `nonla check --external` again",
        about: "`--external` needs the internet to ask each address. None answered, so nothing can be said of them; everything else was checked \
            all the same.",
    },
    wrong: "nonla check --external   # không có mạng / without a network",
    right: "nonla check --external",
};

/// The codes of this file.
pub static CODES: &[&Code] =
    &[&EXTERNAL_GONE, &EXTERNAL_MOVED, &EXTERNAL_UNCLEAR, &EXTERNAL_NOT_ASKED, &EXTERNAL_UNREACHABLE, &EXTERNAL_NO_NETWORK];
