//! Which day it is.

use super::exit::Exit;
use super::terminal::Terminal;
use crate::model::date::Date;

/// The variable by which builds are made to come out the same on any day: seconds since 1970, in UTC
/// (reproducible-builds.org).
const EPOCH: &str = "SOURCE_DATE_EPOCH";

/// The day that `SOURCE_DATE_EPOCH` names, else the one on this computer's calendar. A variable that names none is told.
pub(super) fn today(terminal: &Terminal) -> Result<Date, Exit> {
    let Some(value) = std::env::var_os(EPOCH).filter(|value| !value.is_empty()) else {
        return Ok(date(jiff::Zoned::now().date()));
    };
    let seconds = value.to_str().and_then(|value| value.parse().ok());
    if let Some(time) = seconds.and_then(|seconds| jiff::Timestamp::from_second(seconds).ok()) {
        return Ok(date(time.to_zoned(jiff::tz::TimeZone::UTC).date()));
    }
    let shown = value.to_string_lossy();
    let message = match terminal.pick("vi", "en") {
        "vi" => format!("biến `{EPOCH}` phải là số giây tính từ năm 1970, nhưng lại là `{shown}`"),
        _ => format!("the variable `{EPOCH}` has to be a number of seconds since 1970, but it is `{shown}`"),
    };
    let hint = terminal.pick("hãy bỏ biến ấy, hoặc dùng `--clock 2026-11-23`", "unset it, or use `--clock 2026-11-23`");
    terminal.error(&message, Some(hint));
    Err(Exit::WrongUsage)
}

fn date(day: jiff::civil::Date) -> Date {
    let part = |n: i8| u8::try_from(n).unwrap_or(1);
    // A clock outside the years 1 to 9999 is broken; a build on the first day is as good as any.
    let year = u16::try_from(day.year()).unwrap_or(1);
    Date::new(year, part(day.month()), part(day.day())).unwrap_or(Date { year: 1, month: 1, day: 1 })
}
