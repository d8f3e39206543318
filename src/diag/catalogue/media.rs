//! Sound and film.

use crate::diag::{Code, Severity, Words};

/// `media/not-playable`
pub static MEDIA_NOT_PLAYABLE: Code = Code {
    name: "media/not-playable",
    severity: Severity::Error,
    vi: Words {
        message: "trình duyệt không phát được tệp này trong khối `:::{name}`: `{file}`",
        hint: "hãy đổi sang một trong các loại: {known}",
        about: "Mỗi loại máy phát được những loại tệp khác nhau; các loại trong gợi ý phát được ở hầu hết điện thoại và máy \
            tính, kể cả máy cũ. Đổi loại tệp bằng một chương trình chuyển đổi, chỉ đổi tên đuôi thì chưa đủ.",
    },
    en: Words {
        message: "browsers do not play this file in a `:::{name}`: `{file}`",
        hint: "convert it to one of these: {known}",
        about: "Devices differ in what they can play; the kinds in the hint are played by nearly every phone and computer, \
            old ones too. Convert the file with a program; giving it another name is not enough.",
    },
    wrong: r":::audio bai-hat.wma
Bàn tay em có năm ngón.
:::",
    right: r":::audio bai-hat.mp3
Bàn tay em có năm ngón.
:::",
};

/// `media/captions-not-vtt`
pub static MEDIA_CAPTIONS_NOT_VTT: Code = Code {
    name: "media/captions-not-vtt",
    severity: Severity::Error,
    vi: Words {
        message: "phụ đề phải là một tệp `.vtt`, mà đây là `{file}`",
        hint: "hãy lưu phụ đề ở dạng WebVTT, đặt tên như `{captions}`",
        about: "Trình duyệt chỉ hiện phụ đề ở dạng WebVTT. Dạng `.srt` rất giống, nhưng khác dòng đầu và dấu phẩy trong giờ; \
            hầu hết chương trình làm phụ đề lưu được cả hai.",
    },
    en: Words {
        message: "captions have to be a `.vtt` file; this is `{file}`",
        hint: "save them as WebVTT under a name like `{captions}`",
        about: "Browsers show captions only in the form WebVTT. An `.srt` file looks much alike, but has another first line \
            and commas in its times; most programs for captions save both.",
    },
    wrong: r":::video ke.mp4 captions=ke.srt
Lan ngồi cạnh mẹ.
:::",
    right: r":::video ke.mp4 captions=ke.vi.vtt
Lan ngồi cạnh mẹ.
:::",
};

/// `media/bad-captions`
pub static MEDIA_BAD_CAPTIONS: Code = Code {
    name: "media/bad-captions",
    severity: Severity::Error,
    vi: Words {
        message: "tệp này không phải phụ đề WebVTT, dù tên nó nói vậy",
        hint: "dòng đầu phải là `WEBVTT`, rồi một dòng trống, rồi từng câu có giờ, như `00:01.000 --> 00:04.000`; lưu ở dạng UTF-8",
        about: "Trình duyệt lặng lẽ bỏ qua một tệp phụ đề hỏng, và em khiếm thính không có gì để đọc. Hãy mở tệp bằng một \
            trình soạn thảo, sửa dòng đầu, hoặc lưu lại phụ đề ở dạng WebVTT.",
    },
    en: Words {
        message: "this file is no WebVTT captions, though its name says so",
        hint: "its first line must be `WEBVTT`, then an empty line, then each sentence with its time, like `00:01.000 --> 00:04.000`; save it as UTF-8",
        about: "Browsers silently ignore broken captions, and a deaf child is left with nothing to read. Open the file in an \
            editor and mend its first line, or save the captions as WebVTT again.",
    },
    wrong: r"1
00:00:01,000 --> 00:00:04,000
Mẹ ơi, con kể mẹ nghe.",
    right: r"WEBVTT

00:01.000 --> 00:04.000
Mẹ ơi, con kể mẹ nghe.",
};

/// The codes of this file.
pub static CODES: &[&Code] = &[&MEDIA_NOT_PLAYABLE, &MEDIA_CAPTIONS_NOT_VTT, &MEDIA_BAD_CAPTIONS];
