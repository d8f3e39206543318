//! Tables that are to become charts.

use crate::diag::{Code, Severity, Words};

/// `chart/no-table`
pub static CHART_NO_TABLE: Code = Code {
    name: "chart/no-table",
    severity: Severity::Error,
    vi: Words {
        message: "khối `:::{name}` này không có bảng nào để vẽ",
        hint: "hãy viết một bảng giữa dòng mở và dòng đóng: dòng đầu là tên cột, cột đầu là tên của từng dòng",
        about: "Biểu đồ được vẽ từ một bảng, và bảng ấy vẫn hiện bên dưới cho ai muốn xem số, hay dùng máy đọc màn hình. \
            Không có bảng thì không có gì để vẽ. Hãy viết bảng, rồi ghi nguồn và năm của số liệu ở dòng dưới bảng.",
    },
    en: Words {
        message: "this `:::{name}` holds no table to draw",
        hint: "write a table between the opening and the closing line: column names first, then a name at the start of each row",
        about: "A chart is drawn from a table, and the table stays below it for those who want the figures or use a screen \
            reader. Without a table there is nothing to draw. Write one, and below it where the figures come from and of \
            which year they are.",
    },
    wrong: r":::chart Gọi vào giờ nào
Sáng 30, chiều 50.
:::",
    right: r":::chart Gọi vào giờ nào
| Buổi  | Số bạn |
|-------|-------:|
| Sáng  |     30 |
| Chiều |     50 |

Lớp 4A tự đếm, 2026.
:::",
};

/// `chart/no-numbers`
pub static CHART_NO_NUMBERS: Code = Code {
    name: "chart/no-numbers",
    severity: Severity::Error,
    vi: Words {
        message: "bảng của biểu đồ này không có cột nào toàn là số",
        hint: "cột đầu là tên, các cột sau là số; số lẻ viết như `3{decimal}5`",
        about: "Mỗi số trong bảng thành một thanh, dài ngắn theo số ấy. Cột đầu chỉ để gọi tên từng dòng. Bảng này không có \
            số nào ở các cột sau, nên không vẽ được. Nếu bảng chỉ có chữ, hãy để nó là một bảng thường, bỏ khối \
            `:::chart`.",
    },
    en: Words {
        message: "no column of this chart's table holds numbers",
        hint: "the first column holds names, those after it numbers; a fraction is written as in `3{decimal}5`",
        about: "Every number of the table becomes a bar of its length. The first column only names the rows. This table has \
            no number in the columns after it, so nothing can be drawn. If it holds words alone, leave it as a plain \
            table without `:::chart`.",
    },
    wrong: r":::chart Kể với ai
| Ai | Bao nhiêu |
|----|-----------|
| Mẹ | nhiều     |
| Cô | ít        |
:::",
    right: r":::chart Kể với ai
| Ai | Số bạn |
|----|-------:|
| Mẹ |     12 |
| Cô |      7 |
:::",
};

/// `chart/not-a-number`
pub static CHART_NOT_A_NUMBER: Code = Code {
    name: "chart/not-a-number",
    severity: Severity::Error,
    vi: Words {
        message: "trong cột số của biểu đồ này có ô không phải số: `{cell}`",
        hint: "hãy viết cả ô là một số, như `1{group}234{decimal}5` hay `63 %`; chưa có số thì bỏ dòng ấy ra khỏi bảng",
        about: "Một ô không đọc được thành số thì không vẽ được thanh nào, mà để trống thì người xem tưởng là số không. Số \
            được đọc theo cách viết của ngôn ngữ bài: tiếng Việt viết `1.234,5`, tiếng Anh viết `1,234.5`. Hãy sửa ô ấy.",
    },
    en: Words {
        message: "a cell among the numbers of this chart is none: `{cell}`",
        hint: "write a number and nothing else, such as `1{group}234{decimal}5` or `63 %`; leave out a row whose number is not known",
        about: "A cell that is no number cannot become a bar, and a gap would look like zero. Numbers are read as the \
            language of the lesson writes them: `1.234,5` in Vietnamese, `1,234.5` in English. Mend that cell.",
    },
    wrong: r":::chart Kể với ai
| Ai | Số bạn |
|----|-------:|
| Mẹ |     12 |
| Cô |      ? |
:::",
    right: r":::chart Kể với ai
| Ai | Số bạn |
|----|-------:|
| Mẹ |     12 |
| Cô |      7 |
:::",
};

/// `chart/negative`
pub static CHART_NEGATIVE: Code = Code {
    name: "chart/negative",
    severity: Severity::Error,
    vi: Words {
        message: "biểu đồ này có số âm: `{cell}`",
        hint: "hãy để bảng này là bảng thường, bỏ khối `:::chart`; hoặc ghi các số đếm được thay vì phần tăng, giảm",
        about: "Thanh của biểu đồ bắt đầu từ số không, nên không vẽ được số nhỏ hơn không. Với người đọc nhỏ tuổi, số đếm \
            được của từng năm cũng dễ hiểu hơn là phần tăng hay giảm.",
    },
    en: Words {
        message: "this chart has a number below zero: `{cell}`",
        hint: "leave it as a plain table without `:::chart`, or give what was counted in place of how much it changed",
        about: "Bars begin at zero, so what is less cannot be drawn. For young readers, what was counted in each year is also \
            easier to grasp than by how much it rose or fell.",
    },
    wrong: r":::chart Tăng hay giảm
| Năm  | So với năm trước |
|------|-----------------:|
| 2025 |               -3 |
:::",
    right: r":::chart Mỗi năm bao nhiêu
| Năm  | Số bạn |
|------|-------:|
| 2024 |     15 |
| 2025 |     12 |
:::",
};

/// `chart/two-units`
pub static CHART_TWO_UNITS: Code = Code {
    name: "chart/two-units",
    severity: Severity::Error,
    vi: Words {
        message: "biểu đồ này đặt cạnh nhau hai loại số khác nhau: `{one}` và `{other}`",
        hint: "hãy tách thành hai bảng, mỗi bảng một khối `:::chart`; hoặc viết cùng một đơn vị ở mọi ô",
        about: "Các thanh trong một biểu đồ được so với nhau. Đem phần trăm so với số đếm thì thanh dài không có nghĩa là \
            nhiều hơn, và người xem bị hiểu lầm.",
    },
    en: Words {
        message: "this chart puts two kinds of numbers side by side: `{one}` and `{other}`",
        hint: "make two tables of it, each in a `:::chart` of its own, or write the same unit in every cell",
        about: "The bars of a chart are compared with each other. Among percentages and counts the longer bar does not mean \
            more, and readers are misled.",
    },
    wrong: r":::chart Kể với ai
| Ai | Số bạn | Phần |
|----|-------:|-----:|
| Mẹ |     12 | 60 % |
:::",
    right: r":::chart Kể với ai
| Ai | Phần |
|----|-----:|
| Mẹ | 60 % |
| Cô | 40 % |
:::",
};

/// `chart/too-large`
pub static CHART_TOO_LARGE: Code = Code {
    name: "chart/too-large",
    severity: Severity::Error,
    vi: Words {
        message: "bảng này có {rows} dòng và {columns} cột số, nhiều hơn mức xem được trong một biểu đồ",
        hint: "nhiều nhất là {most_rows} dòng và {most_columns} cột số; hãy chọn những dòng cần nói, hoặc để nó là bảng thường",
        about: "Trên điện thoại nhỏ, quá nhiều thanh thì không ai so được nữa, và phải kéo rất lâu. Mỗi biểu đồ nên nói một \
            điều. Hãy giữ những dòng nói lên điều ấy.",
    },
    en: Words {
        message: "this table has {rows} rows and {columns} columns of numbers, more than one chart can show",
        hint: "at most {most_rows} rows and {most_columns} columns of numbers; keep the rows that matter, or leave it as a plain table",
        about: "On a small phone nobody compares that many bars, and scrolling takes long. A chart should say one thing. Keep \
            the rows that say it.",
    },
    wrong: r":::chart Từng ngày
(một bảng 31 dòng)
:::",
    right: r":::chart Từng tuần
| Tuần | Số bạn |
|------|-------:|
| 1    |     12 |
| 2    |      9 |
:::",
};

/// The codes of this file.
pub static CODES: &[&Code] =
    &[&CHART_NO_TABLE, &CHART_NO_NUMBERS, &CHART_NOT_A_NUMBER, &CHART_NEGATIVE, &CHART_TWO_UNITS, &CHART_TOO_LARGE];
