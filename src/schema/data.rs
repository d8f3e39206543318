//! The keys of the files of `content/_data/`, as `parse/data.rs` reads them.

use super::keys::Kind::{self, Address, Choice, Date, Flag, Keys, LawRef, List, Named, Slug, Text};
use super::keys::{Key, key, needed, needed_such_as, such_as};
use crate::model::registry::{CommuneKind, Form, LegalForce, Seen};

/// Text by language tag: `{vi: …, en: …}`.
const LOCAL: Kind = Named(&Text);
const TEXTS: Kind = List(&Text);

const ID: Key = needed("id", Slug, "Mã, không trùng mã nào khác trong tệp.", "The id, which no other entry of the file has.");
const FACTS: Key = key("facts", TEXTS, "Mã các ý trong bộ dữ kiện.", "Ids of the fact collection.");
const LAW: Key = such_as("law", LawRef, "luat-tre-em-2016/25", "Điều luật làm căn cứ.", "The article it rests on.");
const NAME: Key = needed("name", LOCAL, "Tên, theo từng tiếng.", "The name, by language.");
const SOURCE: Key = key("source", Address, "Trang đã đọc để ghi mục này.", "The page it was read from.");
const LAST_CHECKED: Key =
    needed("last_checked", Date, "Ngày kiểm tra lại gần nhất.", "The day on which the entry was last compared with its source.");
const SEEN: Key = key(
    "seen",
    Choice(seen),
    "Đã đọc chính văn bản (text) hay chỉ đọc qua nguồn khác (secondary).",
    "Whether the text itself was read (text) or another source (secondary).",
);

/// `helplines.yaml`
pub static HELPLINES: Kind = List(&Keys(&[
    ID,
    needed_such_as("number", Text, "\"111\"", "Số gọi.", "The number to call."),
    NAME,
    needed("short", LOCAL, "Tên gọn, theo từng tiếng.", "A short name, by language."),
    key(
        "what",
        LOCAL,
        "Giúp được gì, theo từng tiếng; hiện trong khối `:::help` chỉ có một hai số.",
        "What it helps with, by language; shown in a block `:::help` of one or two numbers.",
    ),
    key("hours", LOCAL, "Giờ nghe máy, theo từng tiếng.", "When it answers, by language."),
    key("free", Flag, "Gọi có miễn phí không.", "Whether a call is free."),
    key(
        "emergency",
        Flag,
        "Số khẩn cấp, gọi khi nguy hiểm ngay; chưa trang nào hiện, dành cho giao diện riêng.",
        "Whether it is for immediate danger; no page shows it, a theme of your own may.",
    ),
    SOURCE,
    LAST_CHECKED,
    FACTS,
]));

/// `glossary.yaml`
pub static GLOSSARY: Kind = List(&Keys(&[
    ID,
    needed("term", LOCAL, "Từ khó, theo từng tiếng.", "The word, by language."),
    needed("child", LOCAL, "Giải thích cho trẻ em, theo từng tiếng.", "What it means, for children, by language."),
    key("adult", LOCAL, "Giải thích cho người lớn, theo từng tiếng.", "What it means, for adults, by language."),
    LAW,
    FACTS,
]));

/// `services.yaml`: no page shows it; it is what writers of lessons may rely on.
pub static SERVICES: Kind = List(&Keys(&[
    ID,
    NAME,
    key(
        "what",
        LOCAL,
        "Giúp được gì, theo từng tiếng; chưa trang nào hiện, dành cho người viết bài.",
        "What it helps with, by language; no page shows it, it is for whoever writes lessons.",
    ),
    key(
        "how",
        LOCAL,
        "Tìm đến bằng cách nào, theo từng tiếng; chưa trang nào hiện, dành cho người viết bài.",
        "How to turn to it, by language; no page shows it, it is for whoever writes lessons.",
    ),
    such_as(
        "law",
        LawRef,
        "luat-tre-em-2016/25",
        "Điều luật làm căn cứ; `nonla check` xem điều ấy còn hiệu lực không.",
        "The article it rests on; `nonla check` sees whether it still binds.",
    ),
    FACTS,
]));

/// `communes.yaml`
pub static COMMUNES: Kind = List(&Keys(&[
    ID,
    needed_such_as("name", Text, "Nha Trang", "Tên riêng.", "Its own name."),
    needed("kind", Choice(commune_kinds), "Xã (commune), phường (ward) hay đặc khu (special_zone).", "commune, ward or special_zone."),
    key("before", List(&Text), "Tên các nơi đã nhập vào.", "The names of what it was made of."),
    key("children", Text, "Số của người làm công tác bảo vệ trẻ em.", "The number of the child-protection worker."),
    key("office", Text, "Số của ủy ban nhân dân.", "The number of the People's Committee."),
    key("police", Text, "Số của công an.", "The number of the police."),
    key("health", Text, "Số của trạm y tế.", "The number of the health station."),
    key("last_checked", Date, "Ngày gọi thử các số này gần nhất.", "The day on which these numbers were last tried."),
]));

/// `people.yaml`
pub static PEOPLE: Kind = List(&Keys(&[
    ID,
    needed("name", Text, "Họ tên.", "The name."),
    key(
        "role",
        LOCAL,
        "Làm việc gì, theo từng tiếng; hiện sau tên ở cuối bài đã rà soát.",
        "What they do, by language; shown after the name, below a lesson they reviewed.",
    ),
]));

/// `synonyms.yaml` and `distress.yaml`
pub static WORDS: Kind =
    List(&Keys(&[ID, needed("words", Named(&TEXTS), "Các từ, theo từng tiếng: `vi: […]`.", "The words, by language: `vi: […]`.")]));

/// `wording.yaml`
pub static WORDING: Kind = List(&Keys(&[
    ID,
    needed("words", Named(&TEXTS), "Các lời nên tránh, theo từng tiếng: `vi: […]`.", "The words to avoid, by language: `vi: […]`."),
    needed("why", LOCAL, "Vì sao nên tránh, theo từng tiếng.", "Why to avoid them, by language."),
    needed("instead", LOCAL, "Nên viết gì thay, theo từng tiếng.", "What to write in their place, by language."),
]));

/// `topics.yaml`
pub static TOPICS: Kind = Named(&LOCAL);

/// `laws.yaml`
pub static LAWS: Kind = List(&Keys(&[
    ID,
    needed("title", LOCAL, "Tên luật, theo từng tiếng.", "Its name without number, by language."),
    such_as("number", Text, "102/2016/QH13", "Số hiệu.", "Its official number."),
    key("issuer", LOCAL, "Cơ quan ban hành, theo từng tiếng.", "Who issued it, by language."),
    key("issued", Date, "Ngày ban hành.", "When it was issued."),
    key("effective", Date, "Ngày có hiệu lực.", "The day from which it is in force."),
    key("expired", Date, "Ngày hết hiệu lực.", "The day from which it is in force no longer."),
    key("replaced_by", Text, "Mã của luật thay thế.", "The id of the law that took its place."),
    needed(
        "status",
        Choice(force),
        "Còn hiệu lực (in_force), còn một phần (partly_in_force), hay đã hết (expired).",
        "Whether it is in_force, partly_in_force or expired.",
    ),
    key("amended_by", List(&Keys(AMENDMENT)), "Các văn bản sửa đổi về sau.", "Later laws that changed it."),
    key("for_children", LOCAL, "Văn bản này đem lại gì cho trẻ em, theo từng tiếng.", "What it brought children, by language."),
    key("note", LOCAL, "Điều người đọc nên lưu ý, theo từng tiếng.", "A caution for readers, by language."),
    SOURCE,
    SEEN,
    LAST_CHECKED,
    key("articles", Named(&Keys(ARTICLE)), "Các điều, theo số: `\"25\": …`.", "Its articles, by number: `\"25\": …`."),
    FACTS,
]));

static AMENDMENT: &[Key] = &[
    needed_such_as("number", Text, "28/2018/QH14", "Số hiệu.", "Its official number."),
    key("effective", Date, "Ngày có hiệu lực.", "The day from which it is in force."),
];

static ARTICLE: &[Key] = &[
    key("title", LOCAL, "Tên điều, theo từng tiếng.", "The article's title, by language."),
    key("child", LOCAL, "Một câu nói với em, theo từng tiếng.", "One sentence for a child, by language."),
    key("example", LOCAL, "Nghĩa là gì, qua một ví dụ, theo từng tiếng.", "What it means, by an example, by language."),
    key("duty", LOCAL, "Việc của người lớn, theo từng tiếng.", "What it asks of adults, by language."),
    key("text", LOCAL, "Lời của điều, theo từng tiếng.", "What it says, by language."),
    key("form", Choice(form), "Trích nguyên văn (quote) hay kể lại (paraphrase).", "Whether it is a quote or a paraphrase."),
    SEEN,
    key("clauses", Named(&LOCAL), "Các khoản, theo số.", "Its clauses, by number."),
    FACTS,
];

fn commune_kinds() -> Vec<&'static str> {
    CommuneKind::ALL.map(CommuneKind::name).to_vec()
}

fn seen() -> Vec<&'static str> {
    Seen::ALL.map(Seen::name).to_vec()
}

fn force() -> Vec<&'static str> {
    LegalForce::ALL.map(LegalForce::name).to_vec()
}

fn form() -> Vec<&'static str> {
    Form::ALL.map(Form::name).to_vec()
}
