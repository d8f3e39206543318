//! The report of `nonla status --report`: the table of what waits and, behind each number, the pages it counts. One file
//! without scripts that opens from anywhere, looks like the site and can be printed.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::diag::{Phrase, Tongue};
use crate::model::document::Document;
use crate::model::locale::Locale;
use crate::model::registry::{DAYS_UNCHECKED, MOST_DAYS_UNCHECKED};
use crate::model::settings::Settings;
use crate::model::site::Site;
use crate::render::styles;
use crate::site::status::{Checked, Row, Status};

/// By this an earlier report is known, which a later one may replace.
pub(super) const MARK: &str = "<meta name=\"generator\" content=\"nonla status\">";
const CSS: &str = include_str!("page.css");

/// What of a row is counted: its name in addresses, its head, what it means, and the pages.
struct Column {
    name: &'static str,
    head: Phrase,
    about: Phrase,
    /// What to type when it is done, or to do it.
    command: Option<Phrase>,
    pages: fn(&Row) -> Vec<String>,
}

const COLUMNS: [Column; 7] = [
    Column {
        name: "complete",
        head: Phrase { vi: "trọn vẹn", en: "complete" },
        about: Phrase {
            vi: "Đã đăng, khớp với bản gốc, dựa vào luật đã được xem lại.",
            en: "Published, in agreement with the original, resting on law that somebody has looked at.",
        },
        command: None,
        pages: Row::complete,
    },
    Column {
        name: "missing",
        head: Phrase { vi: "chưa dịch", en: "not translated" },
        about: Phrase {
            vi: "Tiếng khác có, tiếng này chưa: người đọc thấy bản của tiếng khác.",
            en: "Another language has it, this one does not: readers get the other one.",
        },
        command: Some(Phrase { vi: "nonla new translation TIẾNG BÀI", en: "nonla new translation LANGUAGE PAGE" }),
        pages: |row| row.missing.clone(),
    },
    Column {
        name: "stale",
        head: Phrase { vi: "bản dịch cũ", en: "behind" },
        about: Phrase {
            vi: "Bản gốc đã đổi sau khi dịch. Dịch lại xong thì chạy:",
            en: "The original has changed since. Once they agree again, run:",
        },
        command: Some(Phrase { vi: "nonla status accept BÀI:TIẾNG", en: "nonla status accept PAGE:LANGUAGE" }),
        pages: |row| row.stale.clone(),
    },
    Column {
        name: "drafts",
        head: Phrase { vi: "bản nháp", en: "drafts" },
        about: Phrase { vi: "Chưa có trên trang web.", en: "Not in the site yet." },
        command: None,
        pages: |row| row.drafts.clone(),
    },
    Column {
        name: "unreviewed",
        head: Phrase { vi: "chờ rà soát", en: "wait for review" },
        about: Phrase {
            vi: "Chưa chuyên gia nào ký; trang nói rõ điều ấy với người đọc.",
            en: "No specialist has signed them; the pages tell readers so.",
        },
        command: None,
        pages: |row| row.unreviewed.clone(),
    },
    Column {
        name: "overdue",
        head: Phrase { vi: "rà soát quá hạn", en: "review overdue" },
        about: Phrase { vi: "Đã đến hạn xem lại mà chưa ai xem.", en: "They were to be looked at again by now." },
        command: None,
        pages: |row| row.overdue.clone(),
    },
    Column {
        name: "law",
        head: Phrase { vi: "luật quá hạn", en: "law overdue" },
        about: Phrase {
            vi: "Dựa vào luật đã hết hiệu lực hoặc lâu chưa ai xem lại.",
            en: "They rest on a law that is over, or at which nobody has looked for long.",
        },
        command: None,
        pages: |row| row.law.clone(),
    },
];

/// A page that is being written.
struct Page<'s> {
    site: &'s Site,
    settings: &'s Settings,
    /// The texts of each page, by its id.
    texts: BTreeMap<&'s str, Vec<&'s Document>>,
    tongue: Tongue,
    out: String,
}

/// The report as HTML.
pub(super) fn page(status: &Status, site: &Site, settings: &Settings, tongue: Tongue) -> String {
    let mut texts: BTreeMap<&str, Vec<&Document>> = BTreeMap::new();
    for text in &site.documents {
        texts.entry(&text.file.folder).or_default().push(text);
    }
    let mut page = Page { site, settings, texts, tongue, out: String::new() };
    page.head();
    page.tables(status);
    page.lists(status);
    page.checked(status);
    page.out.push_str("</main>\n</body>\n</html>\n");
    page.out
}

impl Page<'_> {
    fn say(&self, phrase: Phrase) -> &'static str {
        phrase.get(self.tongue)
    }

    fn pick(&self, vi: &'static str, en: &'static str) -> &'static str {
        Phrase { vi, en }.get(self.tongue)
    }

    fn head(&mut self) {
        let lang = self.pick("vi", "en");
        let name = self.pick("Còn gì chờ", "What waits");
        let site = self.title("", self.settings.default_tag()).map_or_else(String::new, |(title, lang)| spoken(title, lang));
        let bare = self.title("", self.settings.default_tag()).map_or_else(String::new, |(title, _)| escaped(title));
        let css = styles::squeezed(&(styles::colours(&self.site.looks, |_| true) + CSS));
        let day = self.settings.today;
        let on = self.pick("ngày", "on");
        let _ = write!(
            self.out,
            "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{name}: {bare}</title>\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n{MARK}\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <meta name=\"robots\" content=\"noindex\">\n<style>{css}</style>\n</head>\n<body>\n<header>\n<h1>{name}</h1>\n\
             <p class=\"muted\">{site}, {on} <time datetime=\"{day}\">{day}</time></p>\n</header>\n<main>\n"
        );
    }

    /// A table for each language: a row for each strand, and their sums.
    fn tables(&mut self, status: &Status) {
        let heading = self.pick("Theo tiếng và theo phần", "By language and strand");
        let hint = self.pick("Mỗi con số dẫn đến danh sách các bài ở bên dưới.", "Each number leads to the list of its pages below.");
        let _ = writeln!(self.out, "<h2>{heading}</h2>\n<p>{hint}</p>");
        for locale in &self.settings.locales {
            let rows: Vec<&Row> = status.rows.iter().filter(|row| row.language == locale.tag).collect();
            let (strand, caption) = (self.pick("phần", "strand"), escaped(&locale.name));
            let _ = write!(
                self.out,
                "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"table-{tag}\">\n<table>\n\
                 <caption id=\"table-{tag}\" lang=\"{tag}\">{caption}</caption>\n<thead><tr><th scope=\"col\">{strand}</th>",
                tag = escaped(&locale.tag)
            );
            for column in &COLUMNS {
                let head = self.say(column.head);
                let _ = write!(self.out, "<th scope=\"col\">{head}</th>");
            }
            self.out.push_str("</tr></thead>\n<tbody>\n");
            for row in &rows {
                let name = self.strand(row);
                let _ = write!(self.out, "<tr><th scope=\"row\">{name}</th>");
                for column in &COLUMNS {
                    self.number((column.pages)(row).len(), &anchor(column, row));
                }
                self.out.push_str("</tr>\n");
            }
            let all = self.pick("tất cả", "all");
            let _ = write!(self.out, "<tr class=\"all\"><th scope=\"row\">{all}</th>");
            for column in &COLUMNS {
                let sum: usize = rows.iter().map(|row| (column.pages)(row).len()).sum();
                self.number(sum, &format!("{}-{}", column.name, locale.tag));
            }
            self.out.push_str("</tr>\n</tbody>\n</table>\n</div>\n");
        }
    }

    fn number(&mut self, count: usize, anchor: &str) {
        let _ = match count {
            0 => write!(self.out, "<td class=\"none\">0</td>"),
            count => write!(self.out, "<td><a href=\"#{}\">{count}</a></td>", escaped(anchor)),
        };
    }

    /// The pages behind each number: what is to be done first, what is complete last.
    fn lists(&mut self, status: &Status) {
        for column in COLUMNS[1..].iter().chain(&COLUMNS[..1]) {
            let counted: Vec<(&Row, Vec<String>)> = status.rows.iter().map(|row| (row, (column.pages)(row))).collect();
            let sum: usize = counted.iter().map(|(_, pages)| pages.len()).sum();
            if sum == 0 {
                continue;
            }
            let (head, about) = (capital(self.say(column.head)), self.say(column.about));
            let command = column.command.map_or_else(String::new, |command| format!(" <code>{}</code>", escaped(self.say(command))));
            let _ = writeln!(self.out, "<h2 id=\"{}\">{head} ({sum})</h2>\n<p>{}{command}</p>", column.name, escaped(about));
            for locale in &self.settings.locales {
                let own = counted.iter().filter(|(row, pages)| row.language == locale.tag && !pages.is_empty());
                let own: Vec<&(&Row, Vec<String>)> = own.collect();
                if !own.is_empty() {
                    self.list(column, locale, &own);
                }
            }
        }
    }

    fn list(&mut self, column: &Column, locale: &Locale, rows: &[&(&Row, Vec<String>)]) {
        let (tag, name) = (escaped(&locale.tag), escaped(&locale.name));
        let _ = writeln!(self.out, "<h3 id=\"{}-{tag}\" lang=\"{tag}\">{name}</h3>", column.name);
        for (row, pages) in rows {
            let _ = writeln!(self.out, "<h4 id=\"{}\">{} ({})</h4>\n<ul>", escaped(&anchor(column, row)), self.strand(row), pages.len());
            for id in pages {
                let title = self.title(id, &row.language).map_or_else(String::new, |(title, lang)| spoken(title, lang) + " ");
                let id = if id.is_empty() { "/" } else { id };
                let _ = writeln!(self.out, "<li>{title}<code>{}</code></li>", escaped(id));
            }
            self.out.push_str("</ul>\n");
        }
    }

    /// Laws and numbers to call, with the day on which somebody last looked.
    fn checked(&mut self, status: &Status) {
        if status.laws.is_empty() && status.helplines.is_empty() {
            return;
        }
        let heading = self.pick("Luật và số gọi", "Law, and numbers to call");
        let _ = writeln!(self.out, "<h2 id=\"checked\">{heading}</h2>");
        let tables = [
            ("laws", Phrase { vi: "Luật còn hiệu lực", en: "Laws in force" }, &status.laws),
            ("helplines", Phrase { vi: "Số gọi", en: "Numbers to call" }, &status.helplines),
        ];
        for (name, caption, all) in tables.into_iter().filter(|(_, _, all)| !all.is_empty()) {
            let caption = self.say(caption);
            let heads = [
                self.pick("tên", "name"),
                self.pick("xem lại lần cuối", "last looked at"),
                self.pick("số ngày", "days"),
                self.pick("nên làm", "to do"),
            ];
            let _ = write!(
                self.out,
                "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{name}\">\n<table>\n<caption id=\"{name}\">{caption}</caption>\n<thead><tr>"
            );
            for head in heads {
                let _ = write!(self.out, "<th scope=\"col\">{head}</th>");
            }
            self.out.push_str("</tr></thead>\n<tbody>\n");
            for one in all {
                self.one_checked(one);
            }
            self.out.push_str("</tbody>\n</table>\n</div>\n");
        }
    }

    fn one_checked(&mut self, Checked { id, last, days }: &Checked) {
        let own = self.pick("vi", "en");
        let law = self.site.registries.laws.iter().find(|law| law.id == *id);
        let title = law.and_then(|law| law.title.in_or(own, self.settings.default_tag()));
        let title = title.map_or_else(String::new, |(lang, title)| spoken(title, lang) + " ");
        let (class, state) = match days {
            _ if *days > MOST_DAYS_UNCHECKED => {
                ("stop", self.pick("xem lại ngay: trang không dựng nữa", "look now: the site is not built any more"))
            }
            _ if *days > DAYS_UNCHECKED => ("warn", self.pick("xem lại", "look again")),
            _ => ("", self.pick("chưa cần", "nothing yet")),
        };
        let _ = writeln!(
            self.out,
            "<tr><th scope=\"row\">{title}<code>{}</code></th><td><time datetime=\"{last}\">{last}</time></td><td>{days}</td>\
             <td class=\"state\"><span class=\"{class}\">{state}</span></td></tr>",
            escaped(id)
        );
    }

    /// What a strand is called, in the language of the report where it has a page in that.
    fn strand(&self, row: &Row) -> String {
        if row.strand.is_empty() {
            return self.pick("trang đầu", "first page").to_owned();
        }
        let title = self.title(&row.strand, self.pick("vi", "en"));
        title.map_or_else(|| format!("<code>{}</code>", escaped(&row.strand)), |(title, lang)| spoken(title, lang))
    }

    /// The title of a page in a language, else in that of the site, else in any; and the language it is in.
    fn title(&self, id: &str, tag: &str) -> Option<(&str, &str)> {
        let tag_of = |text: &Document| self.settings.locale(text.file.locale).tag.as_str();
        let named = self.texts.get(id)?.iter().filter(|text| !text.front_matter.title.is_empty());
        let text = named.min_by_key(|text| (tag_of(text) != tag, text.file.locale != self.settings.default_locale))?;
        Some((&text.front_matter.title, &self.settings.locale(text.file.locale).tag))
    }
}

/// The name of the place of a list.
fn anchor(column: &Column, row: &Row) -> String {
    format!("{}-{}-{}", column.name, row.language, if row.strand.is_empty() { "home" } else { &row.strand })
}

/// Words that say their language.
fn spoken(text: &str, lang: &str) -> String {
    format!("<span lang=\"{}\">{}</span>", escaped(lang), escaped(text))
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
