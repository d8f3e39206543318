//! Translations and what they were made from.

use crate::diag::{Code, Severity, Words};

/// `translation/stale`
pub static TRANSLATION_STALE: Code = Code {
    name: "translation/stale",
    severity: Severity::Warning,
    vi: Words {
        message: "bản gốc (`{of}`) đã đổi sau khi bài này được dịch: {parts}",
        hint: "hãy dịch lại chỗ ấy rồi chạy `nonla status accept {id}:{language}`",
        about: "Bản dịch ghi lại nó được làm từ bản gốc nào (`translation.source`). Bản gốc đã được sửa từ đó, nên hai bản có thể nói \
            khác nhau. Người đọc bản dịch thấy một dòng nói rõ điều ấy, kèm liên kết đến bản gốc. Hãy xem lại những phần được \
            kể tên; sửa xong, hoặc thấy không cần sửa, thì chạy `nonla status accept` để ghi nhận.",
    },
    en: Words {
        message: "the original (`{of}`) has changed since this was translated: {parts}",
        hint: "translate that again, then run `nonla status accept {id}:{language}`",
        about: "A translation notes which text it was made from (`translation.source`). That text has changed since, so the two may say \
            different things. Readers of the translation see a line that says so, with a link to the original. Look at the parts \
            that are named; when they are mended, or need no mending, run `nonla status accept` to note it.",
    },
    wrong: "translation: {of: vi, source: \"v1:3f09c1-a41b22\"}   # bản gốc nay là v1:3f09c1-77e0d5",
    right: "translation: {of: vi, source: \"v1:3f09c1-77e0d5\"}",
};

/// `translation/withheld`
pub static TRANSLATION_WITHHELD: Code = Code {
    name: "translation/withheld",
    severity: Severity::Warning,
    vi: Words {
        message: "bản dịch này tạm không hiện, vì bản gốc (`{of}`) đã đổi: {parts}",
        hint: "hãy dịch lại chỗ ấy rồi chạy `nonla status accept {id}:{language}`",
        about: "Ở phần về luật, một bản dịch cũ có thể nói điều không còn đúng. `site.toml` (`[translation]`, `withhold`) nói rằng ở đây \
            bản dịch cũ không được hiện: người đọc thấy bản gốc, kèm một dòng giải thích. Dịch lại các phần được kể tên rồi \
            ghi nhận, bản dịch sẽ trở lại.",
    },
    en: Words {
        message: "this translation is not shown for now, since the original (`{of}`) has changed: {parts}",
        hint: "translate that again, then run `nonla status accept {id}:{language}`",
        about: "Where it is about law, an old translation may say what is no longer true. `site.toml` (`[translation]`, `withhold`) says \
            that here a translation that is behind is not shown: readers see the original, with a line that explains it. \
            Translate the parts that are named, note it, and the translation is back.",
    },
    wrong: "translation: {of: vi, source: \"v1:3f09c1-a41b22\"}   # bản gốc nay là v1:3f09c1-77e0d5",
    right: "translation: {of: vi, source: \"v1:3f09c1-77e0d5\"}",
};

/// `translation/unmarked`
pub static TRANSLATION_UNMARKED: Code = Code {
    name: "translation/unmarked",
    severity: Severity::Note,
    vi: Words {
        message: "chưa ghi bản dịch này theo bản gốc (`{of}`) nào",
        hint: "nếu hai bản đang khớp nhau, hãy chạy `nonla status accept {id}:{language}`",
        about: "Không có `translation.source` thì không biết được khi nào bản dịch đã cũ. Nếu bản dịch đang khớp với bản gốc, một lệnh \
            `nonla status accept` là đủ: nó ghi dấu của bản gốc vào đầu tệp.",
    },
    en: Words {
        message: "it is not noted which state of the original (`{of}`) this was translated from",
        hint: "if the two agree, run `nonla status accept {id}:{language}`",
        about: "Without `translation.source` nobody can tell when a translation is behind. If it agrees with the original, one command does: \
            `nonla status accept` writes the mark of the original into the head of the file.",
    },
    wrong: "translation: {of: vi}",
    right: "translation: {of: vi, source: \"v1:3f09c1-77e0d5\"}",
};

/// `translation/bad-source`
pub static TRANSLATION_BAD_SOURCE: Code = Code {
    name: "translation/bad-source",
    severity: Severity::Warning,
    vi: Words {
        message: "`{value}` không phải là dấu của một bản gốc",
        hint: "đừng gõ tay: hãy chạy `nonla status accept {id}:{language}`",
        about: "`translation.source` là dấu mà chương trình tính từ bản gốc, để biết phần nào đã đổi. Giá trị này không đọc được, nên không \
            biết bản dịch đã cũ hay chưa. Khi hai bản khớp nhau, hãy để `nonla status accept` ghi lại.",
    },
    en: Words {
        message: "`{value}` is not the mark of an original",
        hint: "do not type it: run `nonla status accept {id}:{language}`",
        about: "`translation.source` is a mark that the program makes of the original, to know which parts have changed. This value cannot \
            be read, so nobody knows whether the translation is behind. When the two agree, let `nonla status accept` write it.",
    },
    wrong: "translation: {of: vi, source: hom-qua}",
    right: "translation: {of: vi, source: \"v1:3f09c1-77e0d5\"}",
};

/// `translation/no-original`
pub static TRANSLATION_NO_ORIGINAL: Code = Code {
    name: "translation/no-original",
    severity: Severity::Warning,
    vi: Words {
        message: "bài này được dịch từ bản `{of}`, nhưng không có bản ấy",
        hint: "hãy sửa `translation.of`, hoặc bỏ cả `translation` nếu đây là bản gốc; các ngôn ngữ của trang: {known}",
        about: "`translation.of` nói bài này được dịch từ ngôn ngữ nào. Trong thư mục không có tệp của ngôn ngữ ấy, hoặc đó chính là ngôn \
            ngữ của bài: bản dịch này mồ côi, không có gì để so. Có thể bản gốc đã bị xóa hay còn là bản nháp.",
    },
    en: Words {
        message: "this was translated from `{of}`, but there is no such text",
        hint: "mend `translation.of`, or take `translation` away if this is the original; the languages of the site are {known}",
        about: "`translation.of` says from which language this was translated. The folder has no file of that language, or it is the language \
            of this very text: the translation is an orphan, with nothing to compare it to. Perhaps the original was deleted, or \
            is still a draft.",
    },
    wrong: "translation: {of: fr}",
    right: "translation: {of: vi}",
};

/// The codes of this file.
pub static CODES: &[&Code] =
    &[&TRANSLATION_STALE, &TRANSLATION_WITHHELD, &TRANSLATION_UNMARKED, &TRANSLATION_BAD_SOURCE, &TRANSLATION_NO_ORIGINAL];
