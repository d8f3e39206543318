//! `nonla status`: what waits, as a table or as a [`page`]; and `nonla status accept`, after a translation was compared with its original.

mod page;

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::asked::{Format, Status as Asked};
use super::clock::today;
use super::exit::Exit;
use super::place::Place;
use super::replace::replace;
use super::report;
use super::terminal::Terminal;
use crate::config::{self, Overrides};
use crate::diag::reason::reason;
use crate::diag::{Report, Tongue};
use crate::model::project::Project;
use crate::model::settings::{Include, Settings};
use crate::model::site::Site;
use crate::site::status::{Checked, Row, Status, mark, status};
use crate::skeleton::accept::accepted;
use crate::text::near::nearest;
use crate::{build, discover};

/// Shows what waits in the project of `place`, or accepts translations.
pub(super) fn run(place: &Place, asked: &Asked, terminal: &Terminal) -> Exit {
    let today = match asked.clock.map_or_else(|| today(terminal), Ok) {
        Ok(today) => today,
        Err(exit) => return exit,
    };
    let include = Include { drafts: true, future: true, expired: true };
    let overrides = Overrides { base_url: None, output: None, include, today };
    let mut report = Report::default();
    let (settings, site_toml) = config::load(&place.config, &place.config_name(), &overrides, &mut report);
    let Some(settings) = settings else {
        report::tell(&report, &[site_toml], terminal);
        return Exit::Problems;
    };
    let project = discover::project(&place.root, site_toml, &settings, &mut report);
    let site = build::assemble(&project, &settings).site;
    if !asked.accept.is_empty() {
        return accept(place, &asked.accept, &site, &project, &settings, terminal);
    }
    let status = status(&site, &settings);
    if let Some(file) = &asked.report {
        return report_page(&place.here.join(file), &page::page(&status, &site, &settings, terminal.tongue()), file, terminal);
    }
    terminal.show(&if asked.format == Format::Json { data(&status) } else { table(&status, terminal.tongue(), terminal.is_verbose()) })
}

/// Writes the report `html` to `file`, which the user called `named`.
fn report_page(file: &Path, html: &str, named: &Path, terminal: &Terminal) -> Exit {
    let named = named.display();
    // What is there may only be an earlier report.
    if fs::read(file).is_ok_and(|there| !there.windows(page::MARK.len()).any(|part| part == page::MARK.as_bytes())) {
        let hint = terminal.pick("hãy chọn tên khác cho báo cáo", "choose another name for the report");
        terminal.error(&format!("{named}: {}", terminal.pick("tệp này không phải là báo cáo", "this file is no report")), Some(hint));
        return Exit::CouldNotRun;
    }
    match replace(file, html) {
        Ok(()) => {
            terminal.say(&format!("{} {named}", terminal.pick("Đã ghi báo cáo:", "The report is in")));
            Exit::Fine
        }
        Err(error) => {
            terminal.error(&format!("{named}: {}", reason(&error, terminal.tongue())), None);
            Exit::CouldNotRun
        }
    }
}

/// Notes that each translation named (`an-toan/nam-ngon-tay:en`) agrees with its original as it is now.
fn accept(place: &Place, named: &[String], site: &Site, project: &Project, settings: &Settings, terminal: &Terminal) -> Exit {
    let mut exit = Exit::Fine;
    for name in named {
        let (id, tag) = name.rsplit_once(':').unwrap_or((name, ""));
        let found = settings.locale_id(tag).and_then(|locale| Some((locale, mark(site, project, settings, id, locale)?)));
        let Some((locale, (of, source))) = found else {
            let ids = site.sets.iter().filter(|set| set.documents.iter().any(Option::is_some)).map(|set| set.id.as_str());
            let near = nearest(id, ids).filter(|near| *near != id).map(|near| format!("{near}:{tag}"));
            let hint = match (near, terminal.tongue()) {
                (Some(near), Tongue::Vi) => format!("có phải ý bạn là `{near}`?"),
                (Some(near), Tongue::En) => format!("did you mean `{near}`?"),
                (None, Tongue::Vi) => "hãy viết mã của bài và ngôn ngữ của bản dịch, như `an-toan/nam-ngon-tay:en`".to_owned(),
                (None, Tongue::En) => "name the lesson and the language of its translation, such as `an-toan/nam-ngon-tay:en`".to_owned(),
            };
            let what = terminal.pick("không có bản dịch nào là", "there is no translation");
            terminal.error(&format!("{what} `{name}`"), Some(&hint));
            exit = Exit::Problems;
            continue;
        };
        let text = site.documents.iter().find(|text| text.file.folder == id && text.file.locale == locale);
        let Some(file) = text.map(|text| project.source(text.file.source).name.clone()) else { continue };
        let written = write(&place.root.join(&file), |text| accepted(text, &of, &source));
        match (written, terminal.tongue()) {
            (Ok(true), Tongue::Vi) => terminal.say(&format!("Đã ghi nhận: {file} khớp với bản `{of}`.")),
            (Ok(true), Tongue::En) => terminal.say(&format!("Noted: {file} agrees with the text in `{of}`.")),
            (Ok(false), tongue) => {
                let (vi, en) = ("không hiểu phần đầu của", "this head cannot be changed by itself:");
                let entry = format!("translation: {{of: {of}, source: \"{source}\"}}");
                let hint = format!("{}: {entry}", terminal.pick("hãy tự ghi vào đó", "write into it yourself"));
                terminal.error(&format!("{} {file}", if tongue == Tongue::Vi { vi } else { en }), Some(&hint));
                exit = Exit::Problems;
            }
            (Err(error), tongue) => {
                terminal.error(&format!("{file}: {}", reason(&error, tongue)), None);
                return Exit::CouldNotRun;
            }
        }
    }
    exit
}

/// Changes a file as a whole or not at all; whether `change` knew how.
fn write(file: &Path, change: impl FnOnce(&str) -> Option<String>) -> std::io::Result<bool> {
    let Some(new) = change(&fs::read_to_string(file)?) else { return Ok(false) };
    replace(file, &new)?;
    Ok(true)
}

/// What of a row is told: its name for programs, its heads in both languages, and the pages.
type Column = (&'static str, &'static str, &'static str, fn(&Row) -> &[String]);

const COLUMNS: [Column; 7] = [
    ("texts", "bài", "texts", |row| &row.texts),
    ("missing", "chưa dịch", "missing", |row| &row.missing),
    ("stale", "bản dịch cũ", "stale", |row| &row.stale),
    ("drafts", "bản nháp", "drafts", |row| &row.drafts),
    ("unreviewed", "chờ rà soát", "unreviewed", |row| &row.unreviewed),
    ("overdue", "quá hạn", "overdue", |row| &row.overdue),
    ("law", "luật", "law", |row| &row.law),
];

fn table(status: &Status, tongue: Tongue, all: bool) -> String {
    let vi = tongue == Tongue::Vi;
    let heads: Vec<String> = [if vi { "tiếng" } else { "language" }, if vi { "phần" } else { "strand" }]
        .into_iter()
        .chain(COLUMNS.iter().map(|(_, in_vi, in_en, _)| if vi { *in_vi } else { *in_en }))
        .map(str::to_owned)
        .collect();
    let mut lines = vec![heads];
    for row in &status.rows {
        let strand = if row.strand.is_empty() { "/".to_owned() } else { row.strand.clone() };
        let counts = COLUMNS.iter().map(|(_, _, _, of)| match of(row).len() {
            0 => "·".to_owned(),
            count => count.to_string(),
        });
        lines.push([row.language.clone(), strand].into_iter().chain(counts).collect());
    }
    let widths: Vec<usize> =
        (0..lines[0].len()).map(|column| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0)).collect();
    let mut out = String::new();
    for line in &lines {
        let cells = line.iter().zip(&widths).enumerate().map(|(column, (cell, width))| {
            let space = " ".repeat(width - cell.chars().count());
            if column < 2 { format!("{cell}{space}") } else { format!("{space}{cell}") }
        });
        out.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        out.push('\n');
    }
    for (name, in_vi, in_en, of) in COLUMNS
        .iter()
        .filter(|(name, ..)| matches!(*name, "missing" | "stale" | "drafts" | "overdue" | "law") || all && *name == "unreviewed")
    {
        let pages: Vec<String> = status.rows.iter().flat_map(|row| of(row).iter().map(|id| format!("  {id}:{}\n", row.language))).collect();
        if !pages.is_empty() {
            out.push_str(&format!("\n{}:\n{}", if vi { in_vi } else { in_en }, pages.concat()));
            if *name == "stale" {
                out.push_str(if vi {
                    "  dịch lại rồi: nonla status accept TRANG:TIẾNG\n"
                } else {
                    "  translate again, then: nonla status accept PAGE:LANGUAGE\n"
                });
            }
        }
    }
    for (in_vi, in_en, all) in [("luật", "laws", &status.laws), ("số gọi", "help lines", &status.helplines)] {
        let Some(Checked { id, last, days }) = all.first() else { continue };
        out.push_str(&if vi {
            format!("\n{in_vi}: lâu nhất chưa xem lại là `{id}`, từ {last} ({days} ngày); nhắc sau 180 ngày, không dựng nữa sau 365 ngày\n")
        } else {
            format!("\n{in_en}: longest not looked at is `{id}`, since {last} ({days} days); a warning after 180 days, nothing is built after 365\n")
        });
    }
    out
}

fn data(status: &Status) -> String {
    let row = |row: &Row| {
        let mut object = json!({"language": row.language, "strand": row.strand, "unmarked": row.unmarked});
        for (name, _, _, of) in COLUMNS {
            object[name] = json!(of(row));
        }
        object
    };
    let checked = |all: &[Checked]| {
        all.iter().map(|one| json!({"id": one.id, "last_checked": one.last.to_string(), "days": one.days})).collect::<Vec<Value>>()
    };
    let rows: Vec<Value> = status.rows.iter().map(row).collect();
    format!("{:#}\n", json!({"strands": rows, "laws": checked(&status.laws), "helplines": checked(&status.helplines)}))
}
