//! Raw HTML, which lessons cannot hold: finding the tag, and what to write in its place.

use std::ops::Range;

use crate::diag::Phrase;

/// Where the first opening tag of a piece of HTML stands. Comments pass in silence: they are no
/// content; so do closing tags: the opening one was reported.
pub fn first_tag(html: &str) -> Option<Range<usize>> {
    let start = html.find('<')?;
    let tag = &html[start..];
    if tag.starts_with("<!--") || tag.starts_with("</") {
        return None;
    }
    let length = tag.find('>').map_or(tag.trim_end().len(), |end| end + 1);
    Some(start..start + length)
}

/// What to write in the place of a tag.
pub fn instead(tag: &str) -> Phrase {
    let name: String = tag[1..].chars().take_while(char::is_ascii_alphanumeric).collect();
    match name.to_ascii_lowercase().as_str() {
        "b" | "strong" => Phrase { vi: "viết `**chữ đậm**`", en: "write `**bold words**`" },
        "i" | "em" => Phrase { vi: "viết `*chữ nghiêng*`", en: "write `*emphasised words*`" },
        "u" => Phrase {
            vi: "bỏ gạch chân (dễ nhầm với liên kết), viết `**chữ đậm**`",
            en: "leave the underline out (it looks like a link) and write `**bold words**`",
        },
        "s" | "del" | "strike" => Phrase { vi: "viết `~~chữ gạch~~`", en: "write `~~struck words~~`" },
        "a" => Phrase { vi: "viết `[chữ](địa chỉ)`", en: "write `[words](address)`" },
        "img" | "svg" | "picture" => Phrase { vi: "viết `![lời mô tả](ảnh.svg)`", en: "write `![what it shows](picture.svg)`" },
        "br" => Phrase { vi: "kết thúc dòng bằng dấu `\\`", en: "end the line with a `\\`" },
        "hr" => Phrase { vi: "viết `---` trên một dòng riêng", en: "write `---` on a line of its own" },
        "p" | "div" | "span" | "font" | "center" | "section" | "article" => Phrase {
            vi: "bỏ thẻ này; muốn nổi bật một đoạn thì dùng khối `:::note`",
            en: "leave it out; to set a passage off, use a `:::note` block",
        },
        "ul" | "ol" | "li" => Phrase { vi: "viết mỗi mục trên một dòng: `- mục`", en: "write each item on a line: `- item`" },
        "table" | "tr" | "td" | "th" | "thead" | "tbody" => Phrase { vi: "viết bảng bằng dấu `|`", en: "write the table with `|`" },
        "details" | "summary" => Phrase { vi: "dùng khối `:::reveal`", en: "use a `:::reveal` block" },
        "audio" => Phrase { vi: "dùng khối `:::audio`", en: "use an `:::audio` block" },
        "video" | "iframe" | "embed" | "object" => Phrase {
            vi: "dùng khối `:::video` với một tệp phim để cạnh bài",
            en: "use a `:::video` block with a file beside the lesson",
        },
        "figure" | "figcaption" => Phrase { vi: "dùng khối `:::figure`", en: "use a `:::figure` block" },
        "blockquote" => Phrase { vi: "viết `> ` ở đầu dòng", en: "write `> ` at the start of the line" },
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Phrase { vi: "viết `## Đề mục`", en: "write `## Heading`" },
        "code" | "pre" => Phrase { vi: "đặt giữa hai dấu `` ` ``", en: "put it between backticks" },
        "script" | "style" | "link" | "meta" => {
            Phrase { vi: "bỏ đi; bài học không chứa mã lệnh", en: "leave it out; lessons hold no scripts or styles" }
        }
        _ => Phrase {
            vi: "viết bằng Markdown, hoặc đặt `\\` trước dấu `<` nếu đó chỉ là chữ",
            en: "write it in Markdown, or put a `\\` before the `<` if it is only text",
        },
    }
}
