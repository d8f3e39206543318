//! The site as a whole: addresses, sections, translations.

use crate::diag::{Code, Severity, Words};

/// `site/no-home`
pub static SITE_NO_HOME: Code = Code {
    name: "site/no-home",
    severity: Severity::Error,
    vi: Words {
        message: "trang web chưa có trang đầu bằng ngôn ngữ mặc định",
        hint: "hãy viết tệp `content/_index.{language}.md`",
        about: "Trang đầu là nơi ai cũng gặp trước tiên: khi mở `index.html` từ USB hay gõ địa chỉ của trang web. Thiếu nó ở \
            ngôn ngữ mặc định thì không có chỗ nào để bắt đầu. Chỉ cần một tệp ngắn có `title` và vài lời chào.",
    },
    en: Words {
        message: "the site has no first page in its default language",
        hint: "write `content/_index.{language}.md`",
        about: "The first page is where everybody arrives: opening `index.html` from a USB stick, or typing the site's \
            address. Without it in the default language there is no place to begin. A short file with a `title` and a \
            few words of welcome is enough.",
    },
    wrong: r"content/an-toan/_index.vi.md
content/an-toan/nam-ngon-tay/index.vi.md",
    right: r"content/_index.vi.md
content/an-toan/_index.vi.md
content/an-toan/nam-ngon-tay/index.vi.md",
};

/// `site/lesson-and-section`
pub static SITE_LESSON_AND_SECTION: Code = Code {
    name: "site/lesson-and-section",
    severity: Severity::Error,
    vi: Words {
        message: "thư mục `{folder}` vừa là một bài học vừa là một nhóm bài",
        hint: "hãy chỉ giữ `index.{language}.md` (bài học) hoặc `_index.{language}.md` (nhóm bài)",
        about: "Tên tệp cho biết thư mục là gì: `index` là một bài học, còn `_index` là trang giới thiệu của một nhóm bài. \
            Có cả hai thì không biết phải mở trang nào ở địa chỉ này. Hãy giữ một tệp; nếu cần cả hai, hãy chuyển bài \
            học vào một thư mục con của nhóm.",
    },
    en: Words {
        message: "the folder `{folder}` is a lesson and a section at once",
        hint: "keep `index.{language}.md` (a lesson) or `_index.{language}.md` (a section)",
        about: "The name of the file says what a folder is: `index` is a lesson, `_index` introduces a group of lessons. \
            With both, nobody can tell which page to open at this address. Keep one of the files; if you need both, move \
            the lesson into a folder of its own inside the group.",
    },
    wrong: r"content/an-toan/_index.vi.md
content/an-toan/index.vi.md",
    right: r"content/an-toan/_index.vi.md
content/an-toan/nam-ngon-tay/index.vi.md",
};

/// `site/no-section-page`
pub static SITE_NO_SECTION_PAGE: Code = Code {
    name: "site/no-section-page",
    severity: Severity::Warning,
    vi: Words {
        message: "thư mục `{folder}` có bài học nhưng chưa có trang giới thiệu",
        hint: "hãy viết tệp `content/{folder}/_index.{language}.md` có `title`",
        about: "Mỗi thư mục chứa bài học là một nhóm bài, và trang giới thiệu cho nhóm ấy một cái tên cùng vài lời dẫn. Chưa \
            có nó thì người đọc thấy tên thư mục, không dấu và khó hiểu với trẻ. Hãy viết một tệp ngắn; các bài trong \
            nhóm sẽ tự hiện ra ở đó.",
    },
    en: Words {
        message: "the folder `{folder}` holds lessons but has no page of its own",
        hint: "write `content/{folder}/_index.{language}.md` with a title",
        about: "Each folder that holds lessons is a group of lessons, and its page gives the group a name and a few words. \
            Until there is one, the folder's name is shown, without marks and hard for a child to read. Write a short \
            file; the lessons of the group appear on it by themselves.",
    },
    wrong: "content/an-toan/nam-ngon-tay/index.vi.md",
    right: r"content/an-toan/_index.vi.md
content/an-toan/nam-ngon-tay/index.vi.md",
};

/// `site/same-address`
pub static SITE_SAME_ADDRESS: Code = Code {
    name: "site/same-address",
    severity: Severity::Error,
    vi: Words {
        message: "`{first}` và `{second}` sẽ có cùng một địa chỉ `{url}`",
        hint: "hãy đặt `slug` khác cho một trong hai",
        about: "Mỗi địa chỉ chỉ mở được một trang; hai trang trùng địa chỉ thì trang này sẽ đè mất trang kia. Nón Lá không \
            tự chọn vì không biết trang nào quan trọng hơn. Hãy ghi một `slug` khác vào phần đầu của một trong hai \
            trang.",
    },
    en: Words {
        message: "`{first}` and `{second}` would have the same address `{url}`",
        hint: "give one of them another `slug`",
        about: "One address opens one page; with two pages at the same address, one would replace the other. Nón Lá does not \
            choose, as it cannot know which matters more. Write another `slug` into the head of one of them.",
    },
    wrong: r"# content/an-toan/nam-ngon-tay/index.vi.md
slug: ban-tay
# content/an-toan/ban-tay-em/index.vi.md
slug: ban-tay",
    right: r"# content/an-toan/nam-ngon-tay/index.vi.md
slug: nam-ngon-tay
# content/an-toan/ban-tay-em/index.vi.md
slug: ban-tay",
};

/// `site/alias-taken`
pub static SITE_ALIAS_TAKEN: Code = Code {
    name: "site/alias-taken",
    severity: Severity::Error,
    vi: Words {
        message: "địa chỉ cũ `{url}` đang là địa chỉ của một trang khác",
        hint: "hãy bỏ địa chỉ này khỏi `aliases`",
        about: "`aliases` giữ các địa chỉ cũ của bài, để ai đã lưu địa chỉ ấy vẫn tìm được bài. Nhưng địa chỉ này nay thuộc \
            về một trang khác, mà một địa chỉ không thể mở hai trang. Hãy bỏ nó khỏi `aliases`; nếu địa chỉ ấy phải dẫn \
            về đây, hãy đổi `slug` của trang kia.",
    },
    en: Words {
        message: "the old address `{url}` is now that of another page",
        hint: "remove it from `aliases`",
        about: "`aliases` keeps the old addresses of a lesson, so that whoever saved one still finds it. But this address \
            now belongs to another page, and one address cannot open two. Remove it from `aliases`; if it has to lead \
            here, change the `slug` of the other page.",
    },
    wrong: r#"aliases: ["vi/an-toan/ban-tay.html", "vi/cu/bai-1.html"]"#,
    right: r#"aliases: ["vi/cu/bai-1.html"]"#,
};

/// `site/same-topic`
pub static SITE_SAME_TOPIC: Code = Code {
    name: "site/same-topic",
    severity: Severity::Error,
    vi: Words {
        message: "chủ đề `{first}` và chủ đề `{second}` có cùng một địa chỉ, `{slug}`",
        hint: "hãy viết cùng một cách ở mọi bài; nếu là hai chủ đề khác nhau thì ghi cả hai vào `content/_data/topics.yaml` với mã riêng",
        about: "Địa chỉ của một chủ đề là tên của nó bỏ dấu. Hai tên chỉ khác nhau ở dấu sẽ rơi vào cùng một trang, và người \
            đọc không biết mình đang xem chủ đề nào. Thường đây là một lỗi gõ.",
    },
    en: Words {
        message: "the topics `{first}` and `{second}` have the same address, `{slug}`",
        hint: "write the topic the same way in every lesson; if they are two topics, list both in `content/_data/topics.yaml` with ids \
            of their own",
        about: "The address of a topic is its name without marks. Two names that differ only in their marks would share one page, \
            and readers could not tell which topic they are looking at. Mostly it is a slip of the keyboard.",
    },
    wrong: "topics: [lắng nghe]\ntopics: [lang nghe]",
    right: "topics: [lắng nghe]\ntopics: [lắng nghe]",
};

/// `site/unknown-topic`
pub static SITE_UNKNOWN_TOPIC: Code = Code {
    name: "site/unknown-topic",
    severity: Severity::Error,
    vi: Words {
        message: "không có chủ đề nào là `{topic}`",
        hint: "các chủ đề được ghi trong `content/_data/topics.yaml`; hãy xem lại mã ở đó",
        about: "Chủ đề gom các bài cùng nói về một điều, nên mọi bài phải gọi nó bằng cùng một mã. Mã này không có trong \
            danh sách; nếu để vậy, bài sẽ đứng một mình và người đọc chủ đề ấy không thấy bài. Hãy dùng một mã có sẵn, \
            hoặc thêm chủ đề mới vào danh sách.",
    },
    en: Words {
        message: "there is no topic `{topic}`",
        hint: "topics are listed in `content/_data/topics.yaml`; look up the id there",
        about: "A topic gathers the lessons on one matter, so all of them have to call it by the same id. This one is not in \
            the list; left like this, the lesson would stand alone and readers of the topic would not find it. Use an id \
            from the list, or add the new topic there.",
    },
    wrong: "topics: [cothe]",
    right: "topics: [co-the]",
};

/// `site/no-translation`
pub static SITE_NO_TRANSLATION: Code = Code {
    name: "site/no-translation",
    severity: Severity::Note,
    vi: Words {
        message: "`{id}` chưa có bản `{language}`; người đọc tạm thấy bản `{shown}`",
        hint: "chạy `nonla new translation {language} {id}`, rồi dịch tệp `content/{file}`",
        about: "Bài này chưa có ở một ngôn ngữ của trang web. Người đọc vẫn mở được bài, nhưng bằng ngôn ngữ khác, kèm một \
            dòng báo rõ đó là tiếng gì. `nonla new translation` làm sẵn tệp để dịch, giữ nguyên các khối, tranh và liên kết; bài \
            không dịch cũng không sao.",
    },
    en: Words {
        message: "`{id}` has no text in `{language}`; readers are shown the one in `{shown}`",
        hint: "run `nonla new translation {language} {id}`, then translate `content/{file}`",
        about: "This lesson does not exist in one of the site's languages yet. Readers can still open it, in another \
            language, with a line that says which. `nonla new translation` makes the file to translate and keeps blocks, \
            pictures and links; a lesson may also stay as it is.",
    },
    wrong: "content/an-toan/nam-ngon-tay/index.vi.md",
    right: r"content/an-toan/nam-ngon-tay/index.vi.md
content/an-toan/nam-ngon-tay/index.en.md",
};

/// The codes of this file.
pub static CODES: &[&Code] =
    &[&SITE_NO_HOME, &SITE_NO_SECTION_PAGE, &SITE_SAME_ADDRESS, &SITE_ALIAS_TAKEN, &SITE_UNKNOWN_TOPIC, &SITE_NO_TRANSLATION];
