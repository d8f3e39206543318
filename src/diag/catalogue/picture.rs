//! Picture files: what they are, how large, and what they tell without being asked.

use crate::diag::{Code, Severity, Words};

/// `picture/not-a-picture`
pub static PICTURE_NOT_A_PICTURE: Code = Code {
    name: "picture/not-a-picture",
    severity: Severity::Error,
    vi: Words {
        message: "tệp này mang tên tranh {kind} nhưng bên trong không phải tranh đọc được",
        hint: "hãy mở tranh gốc bằng một chương trình xem ảnh rồi lưu lại thành JPEG hoặc PNG",
        about: "Trên trang, người đọc sẽ chỉ thấy một ô trống. Thường là vì tệp bị đổi đuôi (ảnh HEIC của iPhone, tệp Word, \
            trang web lưu nhầm), hoặc chép dở dang nên phần đầu đã hỏng. Đổi đuôi không đổi được bên trong: hãy mở tranh \
            gốc và lưu lại, hoặc trên iPhone chọn Cài đặt, Camera, Định dạng, Tương thích nhất.",
    },
    en: Words {
        message: "by its name this is a picture ({kind}), but what is in it cannot be read as one",
        hint: "open the original in a program that shows pictures and save it as JPEG or PNG",
        about: "Readers would see an empty box. Mostly the extension was changed by hand (a HEIC photo of an iPhone, a Word \
            file, a web page saved by mistake), or copying was cut short and the head of the file is damaged. Another \
            extension does not change what is inside: open the original and save it again, or choose Settings, Camera, \
            Formats, Most Compatible on an iPhone.",
    },
    wrong: "IMG_0412.heic -> anh-lop.jpg",
    right: "IMG_0412.heic, Save as JPEG: anh-lop.jpg",
};

/// `picture/other-kind`
pub static PICTURE_OTHER_KIND: Code = Code {
    name: "picture/other-kind",
    severity: Severity::Warning,
    vi: Words {
        message: "bên trong tệp này là tranh {kind}, khác với đuôi trong tên",
        hint: "hãy đổi đuôi tệp thành `.{extension}` và sửa những chỗ nhắc đến tên cũ",
        about: "Trình duyệt thường vẫn đoán ra, nhưng máy chủ, chương trình sửa ảnh và máy đọc sách tin vào đuôi tệp và có \
            thể từ chối tranh này. Chỉ cần đổi đuôi, không phải lưu lại tranh.",
    },
    en: Words {
        message: "this is a {kind} picture, which its name does not say",
        hint: "change the extension to `.{extension}`, and mend the places that use the old name",
        about: "Browsers mostly guess right, but servers, programs that edit pictures and e-book readers trust the extension \
            and may refuse this one. Renaming the file is enough; the picture need not be saved again.",
    },
    wrong: "ban-tay.png  (JPEG)",
    right: "ban-tay.jpg  (JPEG)",
};

/// `picture/broken`
pub static PICTURE_BROKEN: Code = Code {
    name: "picture/broken",
    severity: Severity::Warning,
    vi: Words {
        message: "tranh này bị hỏng giữa chừng: phần đầu đọc được, phần sau thì không",
        hint: "hãy chép lại tranh từ máy ảnh, điện thoại hoặc nơi đã gửi cho bạn",
        about: "Thường là vì chép hay tải về chưa xong. Người đọc sẽ thấy nửa tranh, phần còn lại xám hoặc trống. Trang vẫn \
            dùng nguyên tệp này, nhưng không làm được bản nhỏ cho điện thoại.",
    },
    en: Words {
        message: "this picture is damaged: its beginning can be read, the rest cannot",
        hint: "copy it again from the camera, the phone or whoever sent it",
        about: "Mostly copying or downloading was cut short. Readers would see half a picture, the rest grey or empty. The \
            site uses the file as it is, but no smaller copies for phones can be made of it.",
    },
    wrong: "anh-lop.jpg  1,2 MB / 3,4 MB",
    right: "anh-lop.jpg  3,4 MB",
};

/// `picture/too-large`
pub static PICTURE_TOO_LARGE: Code = Code {
    name: "picture/too-large",
    severity: Severity::Error,
    vi: Words {
        message: "tranh này có {width} × {height} điểm ảnh; nhiều nhất là {limit} triệu điểm",
        hint: "hãy thu nhỏ tranh trong một chương trình sửa ảnh: rộng 2000 điểm là đủ nét cho mọi màn hình",
        about: "Để hiện một tranh, điện thoại phải trải mọi điểm ảnh ra trong bộ nhớ, dù tệp có nhẹ đến đâu. Tranh lớn thế này \
            làm trình duyệt tự đóng, và cũng có thể làm treo máy đang dựng trang. Hãy thu nhỏ tranh; cần bản in khổ lớn \
            thì để bản in thành tệp PDF để tải về.",
    },
    en: Words {
        message: "this picture has {width} × {height} dots; at most {limit} million can be shown",
        hint: "make it smaller in a program that edits pictures: 2000 dots across are sharp on every screen",
        about: "To show a picture, a phone spreads all its dots out in memory, however small the file is. One as large as \
            this makes the browser close, and may stop the computer that builds the site. Make it smaller; if a large \
            print is wanted, offer it as a PDF to download.",
    },
    wrong: "ban-do.png  30000 × 30000",
    right: "ban-do.png  2000 × 2000",
};

/// `picture/print-colours`
pub static PICTURE_PRINT_COLOURS: Code = Code {
    name: "picture/print-colours",
    severity: Severity::Warning,
    vi: Words {
        message: "tranh này được lưu bằng màu của máy in (CMYK), không phải màu của màn hình (RGB)",
        hint: "hãy lưu lại tranh với màu RGB (sRGB)",
        about: "Nhà in dùng bốn màu mực; màn hình dùng ba màu ánh sáng. Mỗi trình duyệt đổi màu mực sang màn hình một kiểu, có \
            nơi ra màu chói hay đảo ngược. Trang vẫn dùng nguyên tệp này nhưng không làm bản nhỏ cho điện thoại, vì bản \
            nhỏ sẽ khác màu bản gốc.",
    },
    en: Words {
        message: "this picture is stored in the colours of a printing press (CMYK), not of a screen (RGB)",
        hint: "save it again in RGB (sRGB)",
        about: "A press mixes four inks, a screen three lights. Each browser turns inks into light in its own way, and some \
            come out glaring or reversed. The site uses the file as it is, but makes no smaller copies for phones, for \
            their colours would differ from the original's.",
    },
    wrong: "to-roi.jpg  (CMYK)",
    right: "to-roi.jpg  (sRGB)",
};

/// `picture/has-location`
pub static PICTURE_HAS_LOCATION: Code = Code {
    name: "picture/has-location",
    severity: Severity::Warning,
    vi: Words {
        message: "tệp ảnh này có ghi nơi chụp (tọa độ GPS), ai tải ảnh về cũng đọc được",
        hint: "hãy xóa vị trí khỏi ảnh: Windows: nhấn chuột phải, Properties, Details, Remove Properties; điện thoại: tắt \
            \"vị trí\" khi chia sẻ ảnh",
        about: "Điện thoại ghi tọa độ nơi chụp vào ảnh, chính xác đến vài mét: nhà của một em nhỏ, trường học, nơi tạm lánh. \
            Không ai thấy trên trang, nhưng ai lưu ảnh về máy đều xem được. Nón Lá giữ nguyên tệp gốc của bạn, nên hãy \
            xóa vị trí trước khi đăng. Các bản nhỏ do Nón Lá làm không bao giờ ghi nơi chụp.",
    },
    en: Words {
        message: "this photograph says where it was taken (GPS), to anybody who saves it",
        hint: "remove the location: on Windows right click, Properties, Details, Remove Properties; on a phone switch \
            \"location\" off when you share the photo",
        about: "Phones write the place into each photograph, right to a few metres: a child's home, a school, a shelter. \
            Nobody sees it on the page, but everybody who saves the picture can look it up. Nón Lá carries your original \
            as it is, so remove the location before you publish it. The smaller copies Nón Lá makes never say where a \
            picture was taken.",
    },
    wrong: "anh-lop.jpg  GPS 12.2388, 109.1967",
    right: "anh-lop.jpg",
};

/// `picture/no-size`
pub static PICTURE_NO_SIZE: Code = Code {
    name: "picture/no-size",
    severity: Severity::Warning,
    vi: Words {
        message: "hình vẽ SVG này không nói mình rộng, cao bao nhiêu",
        hint: "hãy mở bằng chương trình vẽ, chọn khổ vừa với hình rồi lưu lại (Inkscape: Edit, Resize Page to Selection); hoặc ghi \
            `viewBox=\"0 0 RỘNG CAO\"` vào thẻ `<svg>`",
        about: "Hình vẽ không có `viewBox`, cũng không có `width` và `height` tính bằng đơn vị đo, thì trình duyệt chừa một ô 300 × 150 và \
            cắt bỏ phần thừa; chữ bên dưới nhảy chỗ khi hình hiện ra. Nón Lá ghi sẵn kích thước của mọi tranh vào trang, nhưng khổ của \
            hình này chỉ người vẽ biết: máy đoán sai thì hình bị cắt, nên `--fix` không sửa thay.",
    },
    en: Words {
        message: "this SVG drawing does not say how wide and how high it is",
        hint: "open it in a drawing program, fit the page to the drawing and save it (Inkscape: Edit, Resize Page to Selection); or write \
            `viewBox=\"0 0 WIDTH HEIGHT\"` into its `<svg>` element",
        about: "A drawing without `viewBox`, and without `width` and `height` in units of measure, gets a box of 300 × 150 from browsers, and \
            what does not fit is cut off; the text below jumps when it appears. Nón Lá writes the size of every picture into the page, \
            but how large this one is only its author knows: a guess would cut something off, so `--fix` leaves it alone.",
    },
    wrong: r#"<svg xmlns="http://www.w3.org/2000/svg">"#,
    right: r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 320">"#,
};

/// The codes of this file.
pub static CODES: &[&Code] = &[
    &PICTURE_NO_SIZE,
    &PICTURE_NOT_A_PICTURE,
    &PICTURE_OTHER_KIND,
    &PICTURE_BROKEN,
    &PICTURE_TOO_LARGE,
    &PICTURE_PRINT_COLOURS,
    &PICTURE_HAS_LOCATION,
];
