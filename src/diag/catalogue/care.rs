//! What a lesson owes to those who read it: sources, a second look, a length they can take in.

use crate::diag::{Code, Severity, Words};

/// `sources/missing`
pub static SOURCES_MISSING: Code = Code {
    name: "sources/missing",
    severity: Severity::Warning,
    vi: Words {
        message: "bài này chưa ghi dựa vào đâu",
        hint: "hãy thêm `sources:` ở đầu tệp: điều luật, sách hay trang đã đọc",
        about: "Mỗi bài ghi rõ dựa vào điều luật hay tài liệu nào, để phụ huynh, thầy cô và người rà soát kiểm tra được, và để khi luật \
            đổi thì biết bài nào phải sửa. Mỗi dòng của `sources` là một điều luật (`law: luat-tre-em-2016/51`) hoặc một tài \
            liệu (`title` và `url`).",
    },
    en: Words {
        message: "this lesson does not say what it rests on",
        hint: "add `sources:` at the head: the law, book or page that was read",
        about: "Each lesson says which law or publication it rests on, so that parents, teachers and reviewers can verify it, and so that \
            it is known which lessons to mend when the law changes. Each entry of `sources` is a law \
            (`law: luat-tre-em-2016/51`) or a publication (`title` and `url`).",
    },
    wrong: "---\ntitle: Bí mật tốt và bí mật xấu\n---",
    right: "---\ntitle: Bí mật tốt và bí mật xấu\nsources:\n  - law: luat-tre-em-2016/51\n---",
};

/// `review/overdue`
pub static REVIEW_OVERDUE: Code = Code {
    name: "review/overdue",
    severity: Severity::Warning,
    vi: Words {
        message: "bài này đến hạn xem lại từ ngày {due} (lần trước: {on})",
        hint: "hãy nhờ người rà soát đọc lại, rồi ghi ngày mới vào `review.on`",
        about: "`review.every` nói sau bao nhiêu tháng bài cần được xem lại. Hạn ấy đã qua, mà trang vẫn nói là chuyên gia đã rà soát. \
            Hãy nhờ xem lại; nếu chưa được, đổi `review.status` thành `draft` để trang nói đúng sự thật.",
    },
    en: Words {
        message: "this lesson was to be looked at again by {due} (last time: {on})",
        hint: "ask the reviewer to read it again, then write the new day into `review.on`",
        about: "`review.every` says after how many months a lesson has to be looked at again. That day is over, and the page still says \
            that a specialist has reviewed it. Ask for another look; until then set `review.status` to `draft`, so that the \
            page tells the truth.",
    },
    wrong: "review: {status: reviewed, by: bs-hoa, on: 2025-01-10, every: 12}",
    right: "review: {status: reviewed, by: bs-hoa, on: 2026-11-20, every: 12}",
};

/// `length/for-children`
pub static LENGTH_FOR_CHILDREN: Code = Code {
    name: "length/for-children",
    severity: Severity::Warning,
    vi: Words {
        message: "bài cho trẻ dưới chín tuổi này dài {count} tiếng; nên nhiều nhất {most}",
        hint: "hãy chia làm hai bài, hoặc chuyển bớt vào `:::teacher` và `:::handout`",
        about: "Trẻ dưới chín tuổi đọc chậm, hoặc nghe người khác đọc, và chỉ giữ được vài ý. Bài dài hơn 350 tiếng thì ý chính bị chìm. \
            Phần dành cho thầy cô và phiếu in không tính. Hãy giữ một ý chính, câu ngắn, tranh thay cho lời.",
    },
    en: Words {
        message: "this lesson for children under nine has {count} words; it should have at most {most}",
        hint: "make two lessons of it, or move some into `:::teacher` and `:::handout`",
        about: "Children under nine read slowly, or listen to somebody who reads, and keep only a few thoughts. In more than 350 words the \
            one that matters is lost. What is for teachers or for paper does not count. Keep to one thought, short sentences, \
            and pictures in place of words.",
    },
    wrong: "ages: [\"6-8\"]   # và hai trang chữ",
    right: "ages: [\"6-8\"]   # một ý, một tranh, một câu đố",
};

/// `length/too-long`
pub static LENGTH: Code = Code {
    name: "length/too-long",
    severity: Severity::Warning,
    vi: Words {
        message: "bài này dài {count} tiếng; nên nhiều nhất {most}",
        hint: "hãy chia làm hai bài, hoặc chuyển bớt vào `:::teacher` và `:::handout`",
        about: "Người đọc trên điện thoại, hay một lớp trong một tiết, không theo hết một bài dài hơn 1.100 tiếng. Phần dành cho thầy cô \
            và phiếu in không tính. Hãy chia bài theo câu hỏi của người đọc.",
    },
    en: Words {
        message: "this lesson has {count} words; it should have at most {most}",
        hint: "make two lessons of it, or move some into `:::teacher` and `:::handout`",
        about: "On a phone, or in one period at school, nobody follows a lesson of more than 1,100 words to its end. What is for teachers or \
            for paper does not count. Divide it by the questions that readers have.",
    },
    wrong: "ages: [parents]   # và bốn trang chữ",
    right: "ages: [parents]   # một câu hỏi, một bài",
};

/// `sentence/for-children`
pub static SENTENCE_FOR_CHILDREN: Code = Code {
    name: "sentence/for-children",
    severity: Severity::Warning,
    vi: Words {
        message: "câu này dài {count} tiếng; cho tuổi nhỏ nhất của bài, một câu nên khoảng {aim} tiếng",
        hint: "hãy tách thành hai câu, mỗi câu một ý; số câu dài hơn {most} tiếng trong bài: {all}",
        about: "Trẻ nghe hay đọc đến cuối một câu dài thì đã quên đầu câu. Một câu nên có khoảng 8 tiếng cho tuổi 3–5 (trên 12 thì được báo), 12 \
            cho tuổi 6–8 (trên 18). Cho trẻ lớn hơn, câu dài hơn hai lần mức nên có mới bị báo: trên 30 tiếng cho tuổi 9–11, trên 40 cho tuổi \
            12–16. Dấu chấm, chấm hỏi, chấm than, hai chấm và chấm phẩy là chỗ nghỉ. Chỉ câu dài nhất của bài được chỉ ra. Phần cho thầy \
            cô, phiếu in và lời trích dẫn không tính.",
    },
    en: Words {
        message: "this sentence has {count} words; for the youngest readers of this lesson it should have about {aim}",
        hint: "make two sentences of it, each with one thought; sentences of more than {most} words in this lesson: {all}",
        about: "At the end of a long sentence a child has forgotten how it began. A sentence should have about 8 words for ages 3 to 5 (more than \
            12 are told), and 12 for ages 6 to 8 (more than 18). For older children it is told when it is more than twice as long as it \
            should be: more than 30 words for ages 9 to 11, more than 40 for ages 12 to 16. Full stops, question and exclamation marks, \
            colons and semicolons are places to breathe. Only the longest sentence of a lesson is shown. What is for teachers or for paper, \
            and quotations, do not count.",
    },
    wrong: "Khi có ai làm em sợ thì em nói không rồi đi khỏi đó và kể ngay với người lớn em tin.",
    right: "Có ai làm em sợ? Em nói không. Em đi khỏi đó. Em kể ngay với người lớn em tin.",
};

/// `sentence/long`
pub static SENTENCE: Code = Code {
    name: "sentence/long",
    severity: Severity::Note,
    vi: Words {
        message: "câu này dài {count} tiếng; cho người đọc của bài, một câu nên khoảng {aim} tiếng",
        hint: "nếu tách được, hãy viết thành hai câu; số câu dài hơn {most} tiếng trong bài: {all}",
        about: "Câu ngắn thì đọc một lần là hiểu. Một câu nên có khoảng 15 tiếng cho tuổi 9–11 (trên 22 thì được nhắc), 20 cho tuổi lớn hơn \
            và cho người lớn (trên 30). Dấu chấm, chấm hỏi, chấm than, hai chấm và chấm phẩy là chỗ nghỉ. Chỉ câu dài nhất của bài \
            được chỉ ra. Có câu không nên tách, như lời của luật: vì thế đây chỉ là lời nhắc.",
    },
    en: Words {
        message: "this sentence has {count} words; for the readers of this lesson it should have about {aim}",
        hint: "make two sentences of it if you can; sentences of more than {most} words in this lesson: {all}",
        about: "A short sentence is understood when it is read once. It should have about 15 words for ages 9 to 11 (more than 22 are noted), and 20 \
            for older ones and adults (more than 30). Full stops, question and exclamation marks, colons and semicolons \
            are places to breathe. Only the longest sentence of a lesson is shown. Some should stay whole, such as what a law says: so \
            this is a note and no more.",
    },
    wrong: "Bạn trai hay bạn gái, nói tiếng Kinh, tiếng Raglai hay tiếng Chăm, đi bằng chân hay bằng xe lăn đều được che như nhau.",
    right: "Bạn trai hay bạn gái đều được che như nhau. Nói tiếng nào, đi bằng chân hay bằng xe lăn cũng vậy.",
};

/// `sensitive/not-said`
pub static SENSITIVE_NOT_SAID: Code = Code {
    name: "sensitive/not-said",
    severity: Severity::Warning,
    vi: Words {
        message: "phần `{folder}` có chuyện khó nói, mà bài này chưa ghi mình có hay không",
        hint: "hãy thêm `sensitive: true`, hoặc `sensitive: false` nếu bài nhẹ nhàng",
        about: "Bài có `sensitive: true` mở đầu bằng một lời nhắn nhẹ và nút thoát dễ thấy hơn. Bài không ghi gì thì theo phần chứa nó, \
            nên khi chuyển sang phần khác, bài âm thầm mất lời nhắn ấy. Ở những phần có chuyện khó nói, mỗi bài nên tự ghi rõ.",
    },
    en: Words {
        message: "the section `{folder}` is sensitive, and this lesson does not say whether it is",
        hint: "add `sensitive: true`, or `sensitive: false` if it is a light one",
        about: "A lesson with `sensitive: true` begins with a calm note, and the way out is easier to see. One that says nothing follows its \
            section, so when it moves to another one it silently loses the note. In sensitive sections each lesson should say it.",
    },
    wrong: "---\ntitle: Bí mật tốt và bí mật xấu\n---",
    right: "---\ntitle: Bí mật tốt và bí mật xấu\nsensitive: true\n---",
};

/// `wording/avoid`
pub static WORDING: Code = Code {
    name: "wording/avoid",
    severity: Severity::Warning,
    vi: Words {
        message: "nên tránh `{words}`: {why}",
        hint: "{instead}",
        about: "Có những lời làm một đứa trẻ đã bị tổn thương tin rằng mình có lỗi, hoặc sợ đến mức không dám kể. Danh sách những lời ấy, \
            kèm lý do và cách nói thay, nằm trong `content/_data/wording.yaml`; những người hiểu trẻ em giữ và sửa nó. Phần chỉ \
            dành cho thầy cô (`:::teacher`) không bị xét. Nếu một bài cần nhắc đến lời ấy để nói vì sao không nên dùng, hãy ghi \
            một ngoại lệ có lý do trong `site.toml`.",
    },
    en: Words {
        message: "avoid `{words}`: {why}",
        hint: "{instead}",
        about: "Some words make a child who was hurt believe that it was her fault, or frighten her so much that she does not dare to tell. \
            The list of them, with reasons and with what to say instead, is `content/_data/wording.yaml`; people who know children \
            keep it. What only teachers see (`:::teacher`) is not looked at. If a text has to name such words, to say why not to \
            use them, write an exception with its reason into `site.toml`.",
    },
    wrong: "Sao em không nói sớm hơn?",
    right: "Em kể lúc nào cũng được. Em không có lỗi.",
};

/// The codes of this file.
pub static CODES: &[&Code] =
    &[&SOURCES_MISSING, &REVIEW_OVERDUE, &LENGTH_FOR_CHILDREN, &LENGTH, &SENTENCE_FOR_CHILDREN, &SENTENCE, &SENSITIVE_NOT_SAID, &WORDING];
