//! Our own blocks.

use crate::diag::{Code, Severity, Words};

/// `directive/unknown`
pub static DIRECTIVE_UNKNOWN: Code = Code {
    name: "directive/unknown",
    severity: Severity::Error,
    vi: Words {
        message: "không có khối nào tên là `:::{name}`",
        hint: "các khối dùng được: {known}",
        about: "Dòng bắt đầu bằng `:::` mở một khối, như câu hỏi hay lời dặn riêng cho thầy cô. Tên khối này không có; \
            thường là gõ nhầm một chữ. Nón Lá không đoán thay, vì đoán sai thì lời dành cho thầy cô có thể lọt vào trang \
            của trẻ.",
    },
    en: Words {
        message: "there is no block `:::{name}`",
        hint: "the blocks are {known}",
        about: "A line that starts with `:::` opens a block, such as a quiz or advice for teachers only. There is no block \
            of this name; mostly a letter was mistyped. Nón Lá does not guess, because after a wrong guess words for \
            teachers might end up on a child's page.",
    },
    wrong: r":::techer Gợi ý cho thầy cô
Đọc chậm, dừng sau mỗi câu.
:::",
    right: r":::teacher Gợi ý cho thầy cô
Đọc chậm, dừng sau mỗi câu.
:::",
};

/// `directive/unclosed`
pub static DIRECTIVE_UNCLOSED: Code = Code {
    name: "directive/unclosed",
    severity: Severity::Error,
    vi: Words {
        message: "khối `:::{name}` mở ở đây nhưng chưa được đóng",
        hint: "hãy thêm một dòng chỉ có `{fence}` sau dòng cuối của khối",
        about: "Mỗi khối mở bằng một dòng `:::tên` và đóng bằng một dòng chỉ có dấu hai chấm, cùng số dấu như lúc mở. Thiếu \
            dòng đóng thì cả phần còn lại của bài bị coi là nằm trong khối, có khi bị giấu hết khỏi trẻ. Hãy thêm dòng \
            đóng vào chỗ khối kết thúc.",
    },
    en: Words {
        message: "the block `:::{name}` begins here and is never closed",
        hint: "put a line with only `{fence}` after its last line",
        about: "A block opens with a line `:::name` and closes with a line of colons alone, as many as it opened with. \
            Without that line the whole rest of the lesson counts as part of the block, and may all be hidden from \
            children. Put the closing line where the block is over.",
    },
    wrong: r":::note safety
Em không có lỗi.",
    right: r":::note safety
Em không có lỗi.
:::",
};

/// `directive/stray-closing`
pub static DIRECTIVE_STRAY_CLOSING: Code = Code {
    name: "directive/stray-closing",
    severity: Severity::Error,
    vi: Words {
        message: "dòng `{fence}` này đóng một khối, nhưng không có khối nào mở bằng chừng ấy dấu hai chấm",
        hint: "hãy xóa dòng này, hoặc thêm dòng mở khối ở phía trên",
        about: "Dòng đóng phải đi với một dòng mở có cùng số dấu hai chấm. Ở đây có thể dòng mở đã bị xóa, khối đã đóng từ \
            trước, hoặc số dấu hai chấm không khớp. Hãy xem lại để không phần nào rơi ra ngoài khối của nó.",
    },
    en: Words {
        message: "this `{fence}` closes a block, and none with as many colons is open",
        hint: "remove it, or put the opening line above it",
        about: "A closing line belongs to an opening line with the same number of colons. Perhaps the opening line was \
            deleted, the block was closed before, or the colons do not match. Look it through, so that nothing falls out \
            of its block.",
    },
    wrong: r":::note safety
Em không có lỗi.
::::",
    right: r":::note safety
Em không có lỗi.
:::",
};

/// `directive/misplaced`
pub static DIRECTIVE_MISPLACED: Code = Code {
    name: "directive/misplaced",
    severity: Severity::Error,
    vi: Words {
        message: "ở đây có dấu mở hoặc đóng khối, nhưng không nằm ở đầu một dòng riêng",
        hint: "hãy đặt dấu này ở sát đầu dòng, bên ngoài danh sách và trích dẫn",
        about: "Dấu `:::` chỉ có tác dụng khi đứng sát lề trái, trên một dòng của riêng nó. Thụt vào, nằm trong danh sách \
            hay đứng sau chữ khác thì khối không mở, và những gì bên trong có thể hiện nhầm chỗ. Hãy đưa nó ra đầu dòng.",
    },
    en: Words {
        message: "a block begins or ends here, but not at the start of a line of its own",
        hint: "put it at the very start of the line, outside lists and quotes",
        about: "The sign `:::` works only at the very left of a line of its own. Indented, inside a list or behind other \
            words, it opens no block, and what was meant to be inside may show up in the wrong place. Move it to the \
            start of a line.",
    },
    wrong: r"> :::note tip
> Kể lúc nào cũng được.
> :::",
    right: r":::note tip
Kể lúc nào cũng được.
:::",
};

/// `directive/too-few-colons`
pub static DIRECTIVE_TOO_FEW_COLONS: Code = Code {
    name: "directive/too-few-colons",
    severity: Severity::Error,
    vi: Words {
        message: "khối `{name}` cần ba dấu hai chấm, mà ở đây mới có hai",
        hint: "hãy viết `:::{name}`, và đóng khối bằng `:::`",
        about: "Một khối mở và đóng bằng ba dấu hai chấm. Thiếu một dấu thì cả dòng thành chữ thường, và lời dành cho thầy cô có thể \
            hiện ra với học sinh. Hãy thêm dấu còn thiếu.",
    },
    en: Words {
        message: "the block `{name}` needs three colons, and here are two",
        hint: "write `:::{name}`, and close the block with `:::`",
        about: "A block opens and closes with three colons. With two, the line is ordinary text, and words meant for teachers could show \
            to pupils. Add the one that is missing.",
    },
    wrong: "::teacher\nChuẩn bị trước: giấy, bút.\n::",
    right: ":::teacher\nChuẩn bị trước: giấy, bút.\n:::",
};

/// `directive/unknown-kind`
pub static DIRECTIVE_UNKNOWN_KIND: Code = Code {
    name: "directive/unknown-kind",
    severity: Severity::Error,
    vi: Words {
        message: "không có loại lưu ý nào là `{value}`",
        hint: "các loại lưu ý: {known}",
        about: "Từ đứng ngay sau `:::note` cho biết đây là loại lưu ý nào, và mỗi loại có màu và biểu tượng riêng để trẻ \
            nhận ra. Từ này không phải một loại. Hãy chọn một loại trong gợi ý; tiêu đề, nếu có, viết sau từ đó.",
    },
    en: Words {
        message: "`{value}` is not a kind of note",
        hint: "the kinds are {known}",
        about: "The word right after `:::note` says what kind of note it is; each kind has its own colour and sign, so that \
            children know it again. This word is not a kind. Choose one from the hint; a title, if you want one, follows \
            after it.",
    },
    wrong: r":::note an-toan
Em không có lỗi.
:::",
    right: r":::note safety
Em không có lỗi.
:::",
};

/// `directive/no-choices`
pub static DIRECTIVE_NO_CHOICES: Code = Code {
    name: "directive/no-choices",
    severity: Severity::Error,
    vi: Words {
        message: "khối `:::{name}` này chưa có câu trả lời để chọn",
        hint: "hãy viết mỗi câu trả lời thành một mục của danh sách: `{example}`",
        about: "Khối này hỏi người học và chờ họ chọn, nên cần vài câu trả lời. Mỗi câu là một dòng bắt đầu bằng gạch đầu \
            dòng, sau dấu ` > ` là lời nói thêm với em nào chọn câu đó. Thiếu danh sách thì trẻ chỉ thấy câu hỏi mà \
            không làm gì được.",
    },
    en: Words {
        message: "this `:::{name}` has no answers to choose from",
        hint: "write each answer as a list item: `{example}`",
        about: "This block asks something and waits for a choice, so it needs some answers. Each is a line that starts with \
            a hyphen; after ` > ` comes what is said to a child who chose it. Without the list children see a question \
            and nothing they can do.",
    },
    wrong: r":::quiz Thử xem
Bí mật nào em nên kể ra?
:::",
    right: r":::quiz Thử xem
Bí mật nào em nên kể ra?

- [ ] Món quà mừng sinh nhật mẹ > Bất ngờ vui thì giữ được, rồi ai cũng biết.
- [x] Bí mật làm em sợ > Kể ra là đúng, em không có lỗi.
:::",
};

/// `directive/no-right-answer`
pub static DIRECTIVE_NO_RIGHT_ANSWER: Code = Code {
    name: "directive/no-right-answer",
    severity: Severity::Error,
    vi: Words {
        message: "câu hỏi này chưa đánh dấu câu trả lời đúng",
        hint: "hãy ghi `x` vào ngoặc vuông của câu đúng: `- [x] …`",
        about: "Câu hỏi trắc nghiệm cần ít nhất một câu đúng để phản hồi cho trẻ và để in đáp án cho thầy cô. Ở đây mọi ô \
            vuông đều trống, nên chọn câu nào cũng thành chưa đúng. Hãy ghi `x` vào ô của câu đúng; nếu câu nào cũng có \
            thể hợp lý, hãy dùng khối `:::scenario`.",
    },
    en: Words {
        message: "this quiz marks no answer as right",
        hint: "put an `x` into the brackets of the right one: `- [x] …`",
        about: "A quiz needs at least one right answer, to reply to the child and to print the key for teachers. Here all \
            brackets are empty, so whatever a child chooses would be wrong. Put an `x` into those of the right answer; \
            if several may be good, use `:::scenario`.",
    },
    wrong: r":::quiz Thử xem
Khi sợ, em gọi số nào?

- [ ] 111 > Đúng rồi, có người nghe em.
- [ ] 115 > Số này để gọi khi có người bị thương, bị bệnh nặng.
:::",
    right: r":::quiz Thử xem
Khi sợ, em gọi số nào?

- [x] 111 > Đúng rồi, có người nghe em.
- [ ] 115 > Số này để gọi khi có người bị thương, bị bệnh nặng.
:::",
};

/// `directive/no-steps`
pub static DIRECTIVE_NO_STEPS: Code = Code {
    name: "directive/no-steps",
    severity: Severity::Error,
    vi: Words {
        message: "khối `:::steps` này chưa có danh sách đánh số",
        hint: "hãy viết mỗi bước trên một dòng: `1. …`",
        about: "Khối này bày từng bước cho trẻ làm theo, nên mỗi bước là một dòng bắt đầu bằng số, dấu chấm và một dấu cách. \
            Nhờ vậy các bước hiện to, rõ và đúng thứ tự, kể cả khi in ra hay được đọc thành tiếng. Dòng không có số sẽ \
            không thành một bước.",
    },
    en: Words {
        message: "this `:::steps` has no numbered list",
        hint: "write each step on a line of its own: `1. …`",
        about: "This block shows children what to do step by step, so each step is a line that starts with a number, a dot \
            and a space. Then the steps come out large, clear and in order, in print and read aloud too. Lines without a \
            number do not become steps.",
    },
    wrong: r#":::steps Không, Đi, Kể
Nói "Không!"
Đi khỏi đó
Kể với người lớn
:::"#,
    right: r#":::steps Không, Đi, Kể
1. Nói "Không!"
2. Đi khỏi đó
3. Kể với người lớn
:::"#,
};

/// `directive/no-lines`
pub static DIRECTIVE_NO_LINES: Code = Code {
    name: "directive/no-lines",
    severity: Severity::Error,
    vi: Words {
        message: "khối `:::dialogue` này chưa có lời thoại nào",
        hint: "hãy viết mỗi lời thành một mục, mở đầu bằng tên người nói: `- Lan: …`",
        about: "Khối này là cuộc trò chuyện, mỗi lời thoại là một dòng bắt đầu bằng gạch đầu dòng, tên người nói và dấu hai \
            chấm. Nhờ vậy trẻ, và cả máy đọc màn hình, biết ai đang nói. Chữ nằm ngoài danh sách không thành lời thoại.",
    },
    en: Words {
        message: "this `:::dialogue` has no lines",
        hint: "write each as a list item that begins with who speaks: `- Lan: …`",
        about: "This block is a talk; each line of it starts with a hyphen, the name of whoever speaks and a colon. That way \
            children, and screen readers too, know who is talking. Words outside the list do not become lines.",
    },
    wrong: r":::dialogue Bình hỏi mẹ
Bình: Mẹ ơi, con kể mẹ nghe nhé.
Mẹ: Mẹ nghe đây con.
:::",
    right: r":::dialogue Bình hỏi mẹ
- Bình: Mẹ ơi, con kể mẹ nghe nhé.
- Mẹ: Mẹ nghe đây con.
:::",
};

/// `directive/no-law`
pub static DIRECTIVE_NO_LAW: Code = Code {
    name: "directive/no-law",
    severity: Severity::Error,
    vi: Words {
        message: "khối `:::law` này chưa cho biết điều luật nào",
        hint: "hãy viết mã của văn bản, dấu gạch chéo rồi số điều: `:::law luat-tre-em-2016/25`",
        about: "Khối này hiện nội dung một điều luật kèm tình trạng hiệu lực, lấy từ `content/_data/laws.yaml`, nên bạn \
            không phải chép lại luật. Nó cần biết văn bản nào và điều nào. Hãy ghi ngay sau `:::law`.",
    },
    en: Words {
        message: "this `:::law` does not say which article",
        hint: "write the id of the law, a slash and the article: `:::law luat-tre-em-2016/25`",
        about: "This block shows an article of a law and whether it is in force, taken from `content/_data/laws.yaml`, so \
            that nobody has to copy laws by hand. It has to know which law and which article. Write them right after \
            `:::law`.",
    },
    wrong: r":::law
:::",
    right: r":::law luat-tre-em-2016/25
:::",
};

/// `directive/unknown-helpline`
pub static DIRECTIVE_UNKNOWN_HELPLINE: Code = Code {
    name: "directive/unknown-helpline",
    severity: Severity::Error,
    vi: Words {
        message: "không có đường dây nóng nào là `{id}`",
        hint: "các đường dây nóng trong `content/_data/helplines.yaml`: {known}",
        about: "Số điện thoại giúp đỡ chỉ được ghi một lần, trong `content/_data/helplines.yaml`, sau khi có người kiểm tra. \
            Nhờ vậy không trẻ nào gọi phải một số sai hay đã ngừng. Hãy sửa lại số trong bài; nếu là số mới, hãy kiểm \
            tra rồi thêm vào tệp đó.",
    },
    en: Words {
        message: "there is no help line `{id}`",
        hint: "the help lines in `content/_data/helplines.yaml` are {known}",
        about: "The numbers that help are written down once, in `content/_data/helplines.yaml`, after somebody has verified \
            them. So no child calls a number that is wrong or no longer answers. Mend the number in the lesson; if it is \
            a new one, verify it and add it to that file.",
    },
    wrong: r":::help 1111
:::",
    right: r":::help 111
:::",
};

/// `directive/no-file`
pub static DIRECTIVE_NO_FILE: Code = Code {
    name: "directive/no-file",
    severity: Severity::Error,
    vi: Words {
        message: "khối `:::{name}` này chưa cho biết phát tệp nào",
        hint: "hãy ghi tên tệp ngay sau tên khối: `:::{name} {example}`",
        about: "Khối âm thanh hay phim cần một tệp để phát, đặt cạnh bài học. Thiếu tên tệp thì người đọc chỉ thấy một khung \
            trống. Hãy ghi tên tệp trên cùng dòng với tên khối.",
    },
    en: Words {
        message: "this `:::{name}` does not say which file to play",
        hint: "write its name behind that of the block: `:::{name} {example}`",
        about: "A block for sound or film needs a file to play, which lies beside the lesson. Without its name readers would \
            see an empty frame. Write the file's name on the line that opens the block.",
    },
    wrong: r":::audio
Mẹ ơi, con kể mẹ nghe nhé.
:::",
    right: r":::audio bai-hat.mp3
Mẹ ơi, con kể mẹ nghe nhé.
:::",
};

/// `directive/no-transcript`
pub static DIRECTIVE_NO_TRANSCRIPT: Code = Code {
    name: "directive/no-transcript",
    severity: Severity::Error,
    vi: Words {
        message: "khối `:::{name}` này chưa có lời ghi lại cho người không nghe hoặc không xem được",
        hint: "hãy viết những gì được nói và được thấy vào giữa dòng mở và dòng đóng khối",
        about: "Có em không nghe rõ, không nhìn rõ, hoặc đang ở chỗ không tiện mở tiếng; có máy không phát được phim. Lời \
            ghi lại giúp các em vẫn học được bài, và giúp tìm thấy bài khi tra cứu. Hãy ghi những gì được nói, và tả \
            ngắn những gì chỉ thấy bằng mắt.",
    },
    en: Words {
        message: "this `:::{name}` has no text for those who cannot hear or see it",
        hint: "write what is said and shown between the opening and the closing line",
        about: "Some children cannot hear or see well, some are where sound would give them away, and some devices cannot \
            play the file. The text lets them learn all the same, and lets the lesson be found by search. Write what is \
            said, and describe briefly what can only be seen.",
    },
    wrong: r":::audio bai-hat.mp3
:::",
    right: r":::audio bai-hat.mp3
Bàn tay em có năm ngón, năm người em kể được.
:::",
};

/// `directive/no-captions`
pub static DIRECTIVE_NO_CAPTIONS: Code = Code {
    name: "directive/no-captions",
    severity: Severity::Error,
    vi: Words {
        message: "phim này chưa có phụ đề",
        hint: "hãy thêm phụ đề: `:::video {file} captions={captions}`",
        about: "Phụ đề giúp em khiếm thính theo được phim, và giúp cả lớp khi loa nhỏ hay đang ồn. Phụ đề là một tệp `.vtt` \
            đặt cạnh phim, ghi lời nói kèm thời điểm. Hãy tạo tệp ấy rồi ghi tên nó vào dòng mở khối.",
    },
    en: Words {
        message: "this film has no captions",
        hint: "add them: `:::video {file} captions={captions}`",
        about: "Captions let deaf children follow the film, and help a whole class when the loudspeaker is weak or the room \
            is loud. They are a `.vtt` file beside the film that holds what is said and when. Make that file and name it \
            on the line that opens the block.",
    },
    wrong: r":::video ke-voi-me.mp4
Lan ngồi cạnh mẹ và kể chuyện ở trường.
:::",
    right: r":::video ke-voi-me.mp4 captions=ke-voi-me.vi.vtt
Lan ngồi cạnh mẹ và kể chuyện ở trường.
:::",
};

/// The codes of this file.
pub static CODES: &[&Code] = &[
    &DIRECTIVE_UNKNOWN,
    &DIRECTIVE_UNCLOSED,
    &DIRECTIVE_STRAY_CLOSING,
    &DIRECTIVE_MISPLACED,
    &DIRECTIVE_TOO_FEW_COLONS,
    &DIRECTIVE_UNKNOWN_KIND,
    &DIRECTIVE_NO_CHOICES,
    &DIRECTIVE_NO_RIGHT_ANSWER,
    &DIRECTIVE_NO_STEPS,
    &DIRECTIVE_NO_LINES,
    &DIRECTIVE_NO_LAW,
    &DIRECTIVE_UNKNOWN_HELPLINE,
    &DIRECTIVE_NO_FILE,
    &DIRECTIVE_NO_TRANSCRIPT,
    &DIRECTIVE_NO_CAPTIONS,
];
