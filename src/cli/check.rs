//! `nonla check`: everything that is wrong, in one run. In the project nothing is written, but by `--fix`.

use std::time::Instant;

use super::asked::{Check, Format};
use super::build::darkroom;
use super::clock::today;
use super::exit::Exit;
use super::external;
use super::fix::fix;
use super::numbers::{LANGUAGES, PAGES, count, seconds};
use super::place::Place;
use super::report;
use super::terminal::Terminal;
use crate::check::output::Crawl;
use crate::config::{self, Overrides};
use crate::diag::reason::reason;
use crate::diag::{Report, Severity, Tongue, machine, policy};
use crate::model::source::Source;
use crate::{build, discover};

/// Checks the project of `place`: its texts, its data, and the finished pages, which are made and read again.
pub(super) fn run(place: &Place, asked: &Check, terminal: &Terminal) -> Exit {
    let start = Instant::now();
    let today = match asked.clock.map_or_else(|| today(terminal), Ok) {
        Ok(today) => today,
        Err(exit) => return exit,
    };
    let overrides = Overrides { base_url: None, output: None, include: asked.include, today };
    let mut report = Report::default();
    let (settings, site_toml) = config::load(&place.config, &place.config_name(), &overrides, &mut report);
    let Some(settings) = settings else { return tell(&report, &[site_toml], None, asked, terminal) };
    let project = discover::project(&place.root, site_toml, &settings, &mut report);
    let crawl = Crawl::default();
    let bar = terminal.bar();
    // What pictures weigh is known of their copies.
    let built = build::build(&project, &settings, &darkroom(&place.root), &crawl, &|done, all| bar.show(done, all));
    drop(bar);
    report.append(built.report);
    let outside = crawl.outside();
    crawl.judge(&mut report);
    if asked.fix {
        let mut judged = report.clone();
        policy::apply(&mut judged, &settings.checks, &project.sources);
        match fix(&place.root, &project.sources, &judged.mends(), &settings.checks, terminal) {
            Ok(0) => terminal.say(terminal.pick("Không có chỗ nào tự sửa được.", "There is nothing that could be mended by itself.")),
            Ok(count) => {
                let said = match terminal.tongue() {
                    Tongue::Vi => format!("Đã sửa {count} tệp. Dưới đây là những gì còn lại."),
                    Tongue::En => format!("Mended: {count} {}. What is left:", if count == 1 { "file" } else { "files" }),
                };
                terminal.say(&said);
                // Once more, to see what is left; nothing is mended twice.
                return run(place, &Check { fix: false, ..asked.clone() }, terminal);
            }
            Err((file, error)) => {
                terminal.error(&format!("{file}: {}", reason(&error, terminal.tongue())), None);
                return Exit::CouldNotRun;
            }
        }
    }
    if asked.external {
        let bar = terminal.bar_of(terminal.pick("Đang hỏi {bar:32} {pos}/{len} nơi", "Asking {bar:32} {pos}/{len} hosts"));
        let own = settings.base_url.as_deref();
        report.append(external::ask(&outside, own, &project.sources, today, &|done, all| bar.show(done, all)));
    }
    policy::apply(&mut report, &settings.checks, &project.sources);
    let tongue = terminal.tongue();
    let (pages, languages) = (count(built.site.pages.len(), PAGES, tongue), count(settings.locales.len(), LANGUAGES, tongue));
    let time = seconds(start.elapsed(), tongue);
    let closing = match tongue {
        Tongue::Vi => format!("Đã kiểm tra {pages}, {languages}, trong {time}"),
        Tongue::En => format!("Checked {pages} in {languages} in {time}"),
    };
    tell(&report, &project.sources, Some(&closing), asked, terminal)
}

/// Tells the report in the form that was asked for, and how it ends.
fn tell(report: &Report, sources: &[Source], closing: Option<&str>, asked: &Check, terminal: &Terminal) -> Exit {
    let warned = report.count(Severity::Warning) > 0;
    let exit = if report.has_errors() || asked.strict && warned { Exit::Problems } else { Exit::Fine };
    let machine = match asked.format {
        Format::Human => None,
        Format::Json => Some(machine::json(report, sources, terminal.tongue())),
        Format::Sarif => Some(machine::sarif(report, sources, terminal.tongue())),
        Format::Github => Some(machine::github(report, sources, terminal.tongue())),
    };
    if let Some(text) = machine {
        return match terminal.show(&text) {
            Exit::Fine => exit,
            failed => failed,
        };
    }
    report::tell(report, sources, terminal);
    let counts = report::counts(report, terminal);
    let found = if counts.is_empty() { terminal.pick("không có vấn đề nào", "nothing is wrong").to_owned() } else { counts };
    terminal.tell(&match closing {
        Some(closing) => format!("{closing}: {found}."),
        None => format!("{found}."),
    });
    if exit == Exit::Problems {
        if !report.has_errors() {
            terminal.tell(terminal.pick("Với --strict, cảnh báo cũng là lỗi.", "With --strict, warnings are errors."));
        }
        if let Some(code) = report::first_code(report, sources) {
            terminal.tell(&format!("{}: nonla explain {code}", terminal.pick("xem giải thích", "to read more")));
        }
    }
    exit
}
