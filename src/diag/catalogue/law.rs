//! The law and the numbers to call, as the days go by.

use crate::diag::{Code, Severity, Words};

/// `law/expired`
pub static LAW_EXPIRED: Code = Code {
    name: "law/expired",
    severity: Severity::Error,
    vi: Words {
        message: "`{law}` không còn hiệu lực (từ ngày {since})",
        hint: "hãy dẫn {instead} và xem lại câu chữ; nếu đang kể lịch sử, ghi một ngoại lệ có lý do trong `site.toml`",
        about: "Bài này dựa vào một văn bản đã hết hiệu lực, nên phụ huynh và thầy cô có thể làm theo điều không còn đúng. Luật \
            sai là lỗi nặng nhất của một trang như thế này. Hãy tìm văn bản thay thế (`replaced_by` trong \
            `_data/laws.yaml`), đọc lại điều tương ứng, rồi sửa cả câu văn chứ không chỉ số điều. Bài kể về lịch sử thì \
            được giữ nguyên bằng một mục `[[check.except]]` trong `site.toml`, với `code`, `where` và `reason`.",
    },
    en: Words {
        message: "`{law}` is no longer in force (since {since})",
        hint: "cite {instead} and read the sentence again; if this is history, write an exception with its reason into `site.toml`",
        about: "This text rests on a law that is over, so parents and teachers may act on what is no longer true. Wrong law is \
            the worst fault of a site like this. Find the law that took its place (`replaced_by` in `_data/laws.yaml`), \
            read the article, and mend the sentence, not only the number. A text about history may keep it: with an \
            entry `[[check.except]]` in `site.toml` that has a `code`, a `where` and a `reason`.",
    },
    wrong: "[Điều 29](law:luat-an-ninh-mang-2018/29)",
    right: "[Điều 16](law:luat-an-ninh-mang-2025/16)",
};

/// `law/not-yet`
pub static LAW_NOT_YET: Code = Code {
    name: "law/not-yet",
    severity: Severity::Warning,
    vi: Words {
        message: "`{law}` đến ngày {from} mới có hiệu lực",
        hint: "hãy nói rõ trong bài là luật sắp có hiệu lực, hoặc đặt `publish_on: {from}`",
        about: "Bài này dẫn một văn bản chưa có hiệu lực. Người đọc hôm nay có thể tưởng luật đã như vậy. Hãy viết rõ từ ngày nào, \
            hoặc để bài tự hiện vào ngày ấy bằng `publish_on`.",
    },
    en: Words {
        message: "`{law}` is not in force before {from}",
        hint: "say in the text that it is still to come, or set `publish_on: {from}`",
        about: "This text cites a law that does not bind yet. Whoever reads it today may think that it does. Say from which day \
            on, or let the page appear on that day with `publish_on`.",
    },
    wrong: "Cha mẹ phải … ([Điều 5](law:luat-sap-co/5)).",
    right: "Từ ngày 1/7/2027, cha mẹ phải … ([Điều 5](law:luat-sap-co/5)).",
};

/// `law/unchecked`
pub static LAW_UNCHECKED: Code = Code {
    name: "law/unchecked",
    severity: Severity::Warning,
    vi: Words {
        message: "đã {days} ngày chưa ai đối chiếu `{id}` với văn bản luật",
        hint: "hãy đọc lại văn bản, rồi ghi ngày vào `last_checked` (lần trước: {last})",
        about: "Luật thay đổi mà chữ trên trang không tự đổi theo. Vì vậy cứ nửa năm một lần, mỗi văn bản cần được đối chiếu lại: \
            còn hiệu lực không, có bị sửa đổi không, điều được dẫn còn như cũ không. Sau 180 ngày có cảnh báo này, sau 365 \
            ngày thì trang không dựng được nữa. Chỉ đổi `last_checked` khi đã thật sự đọc lại.",
    },
    en: Words {
        message: "for {days} days nobody has compared `{id}` with the law",
        hint: "read the law again, then write the day into `last_checked` (last time: {last})",
        about: "The law changes, and the words on the page do not change with it. So twice a year each law has to be compared \
            again: is it in force, has it been amended, do the cited articles say the same? After 180 days there is this \
            warning, after 365 the site is not built any more. Change `last_checked` only after reading.",
    },
    wrong: "last_checked: 2026-01-05",
    right: "last_checked: 2026-11-28",
};

/// `law/unchecked-long`
pub static LAW_UNCHECKED_LONG: Code = Code {
    name: "law/unchecked-long",
    severity: Severity::Error,
    vi: Words {
        message: "đã {days} ngày, hơn một năm, chưa ai đối chiếu `{id}` với văn bản luật",
        hint: "hãy đọc lại văn bản, rồi ghi ngày vào `last_checked` (lần trước: {last})",
        about: "Hơn một năm không ai xem lại, không ai dám chắc điều trang này nói về luật còn đúng. Một trang như vậy không nên đến \
            tay người đọc, nên `nonla` không dựng nữa cho đến khi có người đối chiếu. Nếu lúc này chưa thể, hãy bỏ qua từng \
            văn bản bằng `[[check.except]]` trong `site.toml`, kèm lý do, để người sau còn biết.",
    },
    en: Words {
        message: "for {days} days, more than a year, nobody has compared `{id}` with the law",
        hint: "read the law again, then write the day into `last_checked` (last time: {last})",
        about: "When nobody has looked for more than a year, nobody can be sure that what the site says about the law is still \
            true. Such a site should not reach readers, so `nonla` does not build it before somebody compares. If that is \
            not possible now, except each law in `[[check.except]]` of `site.toml`, with the reason, so that those who \
            come later know.",
    },
    wrong: "last_checked: 2025-02-01",
    right: "last_checked: 2026-11-28",
};

/// `helpline/unchecked`
pub static HELPLINE_UNCHECKED: Code = Code {
    name: "helpline/unchecked",
    severity: Severity::Warning,
    vi: Words {
        message: "đã {days} ngày chưa ai kiểm tra số `{id}`",
        hint: "hãy xem số ấy còn đúng không, rồi ghi ngày vào `last_checked` (lần trước: {last})",
        about: "Một em nhỏ gom hết can đảm để gọi, mà số không còn dùng, thì có khi không gọi lần thứ hai. Vì vậy cứ nửa năm một lần, \
            từng số điện thoại cần được xem lại ở nguồn chính thức. Sau 180 ngày có cảnh báo này, sau 365 ngày thì trang \
            không dựng được nữa.",
    },
    en: Words {
        message: "for {days} days nobody has verified the number `{id}`",
        hint: "see whether it still holds, then write the day into `last_checked` (last time: {last})",
        about: "A child who gathers all her courage to call, and finds the number dead, may not call again. So twice a year each \
            number has to be looked up at its official source. After 180 days there is this warning, after 365 the site is \
            not built any more.",
    },
    wrong: "last_checked: 2026-01-05",
    right: "last_checked: 2026-11-28",
};

/// `helpline/unchecked-long`
pub static HELPLINE_UNCHECKED_LONG: Code = Code {
    name: "helpline/unchecked-long",
    severity: Severity::Error,
    vi: Words {
        message: "đã {days} ngày, hơn một năm, chưa ai kiểm tra số `{id}`",
        hint: "hãy xem số ấy còn đúng không, rồi ghi ngày vào `last_checked` (lần trước: {last})",
        about: "Hơn một năm không ai kiểm tra, không ai dám chắc số này còn có người nghe. Trang chỉ đường cho trẻ không được đưa ra \
            một số như vậy, nên `nonla` không dựng nữa cho đến khi có người xem lại.",
    },
    en: Words {
        message: "for {days} days, more than a year, nobody has verified the number `{id}`",
        hint: "see whether it still holds, then write the day into `last_checked` (last time: {last})",
        about: "When nobody has looked for more than a year, nobody can be sure that anyone answers. A site that shows children a way \
            must not give out such a number, so `nonla` does not build it before somebody looks.",
    },
    wrong: "last_checked: 2025-02-01",
    right: "last_checked: 2026-11-28",
};

/// The codes of this file.
pub static CODES: &[&Code] =
    &[&LAW_EXPIRED, &LAW_NOT_YET, &LAW_UNCHECKED, &LAW_UNCHECKED_LONG, &HELPLINE_UNCHECKED, &HELPLINE_UNCHECKED_LONG];
