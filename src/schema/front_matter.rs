//! The keys of a page's head, as `parse/front_matter.rs` reads them.

use super::keys::Kind::{self, Address, Choice, Date, Flag, Keys, LawRef, List, Number, Page, Slug, Text};
use super::keys::{Key, key, needed, such_as};
use crate::model::front_matter::{Audience, ReviewStatus};

const TEXTS: Kind = List(&Text);

/// Every key an editor may write at the head of a page.
pub static FRONT_MATTER: &[Key] = &[
    needed("title", Text, "Tên bài, hiện ở đầu trang và trong các danh sách.", "The title, shown on the page and in lists."),
    such_as(
        "summary",
        Text,
        "Nhìn, chờ, rồi mới qua đường.",
        "Một hai câu tóm tắt, hiện trên thẻ bài và khi tìm kiếm.",
        "One or two sentences, shown on cards and by search engines.",
    ),
    such_as(
        "slug",
        Slug,
        "qua-duong",
        "Tên trong địa chỉ trang; để trống thì lấy tên thư mục.",
        "The name in the address; without it the folder's name is taken.",
    ),
    such_as(
        "ages",
        List(&Choice(audiences)),
        "[\"6-8\", parents]",
        "Bài dành cho ai: 3-5, 6-8, 9-11, 12-14, 15-16 (tuổi), parents (cha mẹ), teachers (thầy cô).",
        "Who it is for: 3-5, 6-8, 9-11, 12-14, 15-16 (years), parents, teachers.",
    ),
    such_as("grades", List(&Number(1, 12)), "[1, 2, 3]", "Dạy ở lớp mấy, từ 1 đến 12.", "The school grades it is taught in, 1 to 12."),
    such_as("duration", Number(1, 600), "20", "Số phút trên lớp.", "Minutes in class."),
    such_as(
        "objectives",
        TEXTS,
        "[\"nói được số 111\", \"biết tìm ai giúp\"]",
        "Sau bài, em làm được gì.",
        "What a learner can do afterwards.",
    ),
    such_as("materials", TEXTS, "[giấy, bút màu]", "Những thứ cần chuẩn bị.", "What to have ready."),
    such_as(
        "topics",
        TEXTS,
        "[ranh-gioi, nguoi-tin-cay]",
        "Chủ đề, theo mã trong `_data/topics.yaml` nếu có tệp ấy.",
        "Topics: ids of `_data/topics.yaml` where there is such a file.",
    ),
    key(
        "sensitive",
        Flag,
        "`true` nếu bài nói về điều dễ làm em buồn hay sợ: trang sẽ nhắc nhẹ và để nút thoát dễ thấy.",
        "`true` if it may upset: the page then has a calm note and a prominent exit.",
    ),
    key("sources", List(&Keys(SOURCE)), "Bài dựa vào đâu: luật hoặc tài liệu.", "What the claims rest on: laws or publications."),
    such_as(
        "weight",
        Number(-1_000_000, 1_000_000),
        "10",
        "Số thứ tự: số nhỏ đứng trước.",
        "The place in lists: small numbers come first.",
    ),
    key(
        "lessons",
        Flag,
        "Ở trang chủ đề: `false` nếu bên trong là trang để đọc, không phải bài học (không trang chiếu, phiếu hay hướng dẫn); mục này nằm ở cuối mọi trang.",
        "On a section's page: `false` if it holds pages to read and not lessons (no slides, handout or guide); it is then linked at the foot of every page.",
    ),
    key(
        "listed",
        Flag,
        "Ở trang chủ đề: `false` để danh sách, thực đơn và ô tìm không dẫn đến; chỉ ai có liên kết mới vào.",
        "On a section's page: `false` to keep it out of lists, menus and the search; only a link that somebody wrote leads there.",
    ),
    such_as(
        "icon",
        Text,
        "/bieu-tuong/giao-thong.svg",
        "Hình của chủ đề, nằm trong `static/`.",
        "A picture for the section, under `static/`.",
    ),
    such_as("updated", Date, "2026-11-23", "Ngày sửa nội dung gần nhất.", "The day on which the text last changed in substance."),
    such_as("publish_on", Date, "2026-11-23", "Chưa lên trang trước ngày này.", "Not in the site before this day."),
    such_as("expires_on", Date, "2027-06-30", "Rời trang từ ngày này.", "Not in the site from this day on."),
    key(
        "draft",
        Flag,
        "`true`: bài nháp, chưa lên trang. Viết xong thì xóa dòng này.",
        "`true`: a draft, not in the site. Remove the line when the text is done.",
    ),
    such_as("aliases", List(&Page), "[vi/cu/bai.html]", "Địa chỉ cũ, nay dẫn về trang này.", "Old addresses that lead here."),
    such_as(
        "review",
        Keys(REVIEW),
        "{status: reviewed, by: ten-nguoi, on: 2026-11-23, every: 12}",
        "Chuyên gia đã rà soát đến đâu: draft (chưa), in_review (đang), reviewed (rồi).",
        "How far experts have reviewed it: draft (not yet), in_review, reviewed.",
    ),
    key("translation", Keys(TRANSLATION), "Bản này dịch từ đâu.", "What this text was translated from."),
];

static SOURCE: &[Key] = &[
    such_as(
        "law",
        LawRef,
        "luat-tre-em-2016/25",
        "Điều luật, theo mã trong `_data/laws.yaml`.",
        "The article of a law of `_data/laws.yaml`.",
    ),
    key("title", Text, "Tên tài liệu.", "The title of the publication."),
    key("url", Address, "Địa chỉ đọc được tài liệu.", "Where it can be read."),
    key("year", Number(1900, 2100), "Năm ra tài liệu.", "The year it was published in."),
    key("facts", TEXTS, "Mã các ý trong bộ dữ kiện, cho người rà soát.", "Ids of the fact collection, for reviewers."),
];

static REVIEW: &[Key] = &[
    key("status", Choice(statuses), "Đã rà soát đến đâu.", "How far review has come."),
    key("by", Text, "Ai rà soát.", "Who reviewed it."),
    key("on", Date, "Ngày rà soát.", "When it was reviewed."),
    key("every", Number(1, 120), "Sau bao nhiêu tháng thì xem lại.", "After how many months to look again."),
];

static TRANSLATION: &[Key] = &[
    such_as("of", Text, "vi", "Dịch từ tiếng nào.", "The language it was made from."),
    key(
        "source",
        Text,
        "Dấu vân tay của bản gốc lúc dịch; `nonla new translation` ghi dòng này, đừng sửa tay.",
        "The fingerprint of the text it was made from; `nonla new translation` writes it, leave it as it is.",
    ),
    key("by", Text, "Ai dịch.", "Who translated it."),
    key("status", Text, "Một lời của người dịch: dịch đến đâu rồi.", "A word of the translators about its state."),
];

/// The key called `name`.
pub fn find(name: &str) -> Option<&'static Key> {
    FRONT_MATTER.iter().find(|key| key.name == name)
}

fn audiences() -> Vec<&'static str> {
    Audience::ALL.map(Audience::name).to_vec()
}

fn statuses() -> Vec<&'static str> {
    ReviewStatus::ALL.map(ReviewStatus::name).to_vec()
}
