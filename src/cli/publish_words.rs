//! What changes with a delivery, in plain words.

use super::numbers::{FILES, count, number, size};
use crate::diag::Tongue;
use crate::model::settings::Destination;
use crate::publish::{Delivered, Plan};

/// How many titles are named in a row.
const TITLES: usize = 5;

/// Translations that are not as they should be.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Waiting {
    /// There is none.
    pub untranslated: usize,
    /// Their originals have left them behind.
    pub stale: usize,
}

/// The way forth: which lessons change, which translations wait, and what travels.
pub(super) fn forth(plan: &Plan, waiting: Waiting, tongue: Tongue) -> String {
    let mut lines = lessons(plan, tongue);
    if let Some(first) = lines.first_mut() {
        for (count, vi, en) in [
            (waiting.stale, "bản dịch cũ", "translated from an older text"),
            (waiting.untranslated, "bản chưa dịch", "still to be translated"),
        ] {
            let n = number(count, tongue);
            match tongue {
                _ if count == 0 => {}
                Tongue::Vi => first.push_str(&format!("; còn {n} {vi}")),
                Tongue::En => first.push_str(&format!("; {n} {en}")),
            }
        }
    }
    lines.push(files(plan, tongue));
    shown(&lines)
}

/// The way back: to when, and what comes of it.
pub(super) fn back(plan: &Plan, tongue: Tongue) -> String {
    let (version, made) = (plan.new.restores.unwrap_or_default(), &plan.old.made);
    let first = match (tongue, made.is_empty()) {
        (Tongue::Vi, true) => format!("quay về bản {version}"),
        (Tongue::Vi, false) => format!("quay về bản {version}, thay cho bản {} ({made})", plan.old.number),
        (Tongue::En, true) => format!("back to version {version}"),
        (Tongue::En, false) => format!("back to version {version}, in place of version {} ({made})", plan.old.number),
    };
    let mut lines = vec![first];
    lines.extend(lessons(plan, tongue));
    lines.push(files(plan, tongue));
    shown(&lines)
}

fn shown(lines: &[String]) -> String {
    lines.iter().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n")
}

/// `2 bài mới, 1 bài sửa, 1 bài gỡ`, then the titles of each.
fn lessons(plan: &Plan, tongue: Tongue) -> Vec<String> {
    if plan.old.lessons.is_empty() && !plan.old.files.is_empty() {
        // Copied by hand: nobody knows which lessons it had.
        return Vec::new();
    }
    let changes = plan.lessons();
    let kinds = [(&changes.added, "bài mới", "new"), (&changes.changed, "bài sửa", "changed"), (&changes.removed, "bài gỡ", "removed")];
    let mut counts = Vec::new();
    let mut rows = Vec::new();
    for (titles, vi, en) in kinds.into_iter().filter(|(titles, ..)| !titles.is_empty()) {
        let n = number(titles.len(), tongue);
        let mut row = titles.iter().take(TITLES).map(String::as_str).collect::<Vec<_>>().join("; ");
        let more = titles.len().saturating_sub(TITLES);
        match tongue {
            Tongue::Vi => {
                counts.push(format!("{n} {vi}"));
                if more > 0 {
                    row.push_str(&format!("; và {} bài nữa", number(more, tongue)));
                }
                rows.push(format!("{vi}: {row}"));
            }
            Tongue::En => {
                counts.push(format!("{n} {} {en}", if titles.len() == 1 { "lesson" } else { "lessons" }));
                if more > 0 {
                    row.push_str(&format!("; and {} more", number(more, tongue)));
                }
                rows.push(format!("{en}: {row}"));
            }
        }
    }
    if counts.is_empty() {
        return vec![if tongue == Tongue::Vi { "không bài nào thay đổi".to_owned() } else { "no lesson changes".to_owned() }];
    }
    let mut lines = vec![counts.join(", ")];
    lines.extend(rows);
    lines
}

/// `41 tệp đi (1,2 MB), 3 gỡ bỏ, 210 giữ nguyên`
fn files(plan: &Plan, tongue: Tongue) -> String {
    if plan.is_empty() {
        return match tongue {
            Tongue::Vi => "nơi đến đã có đúng bản này; chỉ kiểm tra lại".to_owned(),
            Tongue::En => "this very version is there already; it is only checked".to_owned(),
        };
    }
    let (put, bytes) = (count(plan.put.len(), FILES, tongue), size(plan.bytes(), tongue));
    let (gone, same) = (number(plan.gone.len(), tongue), number(plan.unchanged(), tongue));
    match tongue {
        Tongue::Vi => format!("{put} đi ({bytes}), {gone} gỡ bỏ, {same} giữ nguyên"),
        Tongue::En => format!("{put} to copy ({bytes}), {gone} to remove, {same} as they are"),
    }
}

/// That an earlier run is finished first.
pub(super) fn interrupted(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::Vi => "Lần trước bị ngắt giữa chừng; nonla làm nốt trước đã.",
        Tongue::En => "The last delivery was interrupted; nonla finishes it first.",
    }
}

/// Where the site is, that it arrived and how that is known, and how to take it along.
pub(super) fn closing(to: &Destination, shown: &str, delivered: &Delivered, time: &str, tongue: Tongue) -> String {
    let again = match (delivered.mended, tongue) {
        (0, _) => String::new(),
        (n, Tongue::Vi) => format!(" ({} tệp hỏng, đã chép lại)", number(n, tongue)),
        (n, Tongue::En) => format!(" ({} damaged, copied once more)", number(n, tongue)),
    };
    let (all, read) = (count(delivered.verified, FILES, tongue), count(delivered.read, FILES, tongue));
    match (to, tongue) {
        (Destination::Folder { .. }, Tongue::Vi) => format!(
            "Xong trong {time}: trang ở {shown}, đã đọc lại {all}, tất cả đều đúng{again}.\nMở {shown}/index.html để xem. Nếu là USB, hãy tháo an toàn (Eject) rồi mới rút."
        ),
        (Destination::Folder { .. }, Tongue::En) => format!(
            "Done in {time}: the site is at {shown}, {all} read back, all as they should be{again}.\nOpen {shown}/index.html to see it. Eject a stick before you pull it out."
        ),
        (Destination::Git { .. }, Tongue::Vi) => {
            format!("Xong trong {time}: trang ở {shown}, git đã so mã băm của {all}, tất cả đều đúng.")
        }
        (Destination::Git { .. }, Tongue::En) => {
            format!("Done in {time}: the site is at {shown}, git compared the hashes of {all}, all as they should be.")
        }
        (_, Tongue::Vi) => {
            let travelled = if delivered.read > 0 {
                format!("đã đọc lại và so từng byte {read} vừa đưa lên, rồi ")
            } else {
                String::new()
            };
            format!("Xong trong {time}: trang ở {shown}; {travelled}đã so độ dài của {all}. Tất cả đều đúng{again}.")
        }
        (_, Tongue::En) => {
            let travelled = if delivered.read > 0 { format!("read back byte by byte: {read} that travelled; ") } else { String::new() };
            format!("Done in {time}: the site is at {shown}; {travelled}lengths compared: {all}. All as they should be{again}.")
        }
    }
}
