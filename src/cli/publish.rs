//! `nonla publish`: the site is built, what changes is told, and it is delivered.

use std::path::Path;
use std::time::Instant;

use super::asked::Publish;
use super::build::{self, Made};
use super::exit::Exit;
use super::goal::{Goal, Wanted, shown};
use super::numbers::seconds;
use super::place::Place;
use super::publish_words::{self as words, Waiting};
use super::report;
use super::terminal::Terminal;
use crate::config;
use crate::diag::catalogue::publish::PUBLISH_NO_TARGET;
use crate::diag::{Diagnostic, Report, Tongue};
use crate::model::settings::{Settings, Target};
use crate::publish::{Listing, PrintSink, PublishError, fit, lessons, prints, untranslated};
use crate::text::near::nearest;

/// Delivers the site of `place`, or brings an earlier version back.
pub(super) fn run(place: &Place, asked: &Publish, terminal: &Terminal) -> Exit {
    if !asked.dry_run && !asked.yes && !Terminal::can_ask() {
        let what = terminal
            .pick("không có ai để hỏi trước khi thay đổi trang ở nơi đến", "there is nobody to ask before the site at the target changes");
        let hint = terminal
            .pick("thêm `--yes` để làm ngay, hoặc `--dry-run` để xem trước", "add `--yes` to do it, or `--dry-run` to see it first");
        terminal.error(what, Some(hint));
        return Exit::WrongUsage;
    }
    publish(place, asked, terminal).err().unwrap_or(Exit::Fine)
}

fn publish(place: &Place, asked: &Publish, terminal: &Terminal) -> Result<(), Exit> {
    let (settings, target) = target(place, asked, terminal)?;
    let shown = shown(place, &target.to);
    // Asked before a long build: is it there, and is it ours?
    let mut goal = Goal::reach(place, &settings, &target, &shown, terminal)?;
    let refused = |error: &PublishError| refuse(error, &shown, terminal);
    goal.look().map_err(|error| refused(&error))?;

    let made = jiff::Zoned::now().strftime("%Y-%m-%d %H:%M").to_string();
    let (wanted, waiting) = wanted(place, asked, &made, terminal)?;
    let (plan, interrupted) = goal.plan(&wanted, &made).map_err(|error| refused(&error))?;
    // What one is asked about, or asked to see, is told however quiet it should be.
    let tell = |text: &str| if asked.yes && !asked.dry_run { terminal.say(text) } else { terminal.tell(text) };
    if interrupted {
        tell(words::interrupted(terminal.tongue()));
    }
    let text = match wanted {
        Wanted::Back(_) => words::back(&plan, terminal.tongue()),
        Wanted::Site(..) => words::forth(&plan, waiting, terminal.tongue()),
    };
    tell(&format!("{} {shown} ({}):\n{text}", terminal.pick("Đến", "To"), target.name));
    if asked.dry_run {
        terminal.say(
            terminal.pick("Chỉ xem trước: ở nơi đến chưa có gì thay đổi.", "This was a rehearsal: nothing has changed at the target."),
        );
        return Ok(());
    }
    if !asked.yes && !plan.is_empty() && !terminal.confirms(terminal.pick("Làm chứ?", "Go on?")) {
        terminal.say(terminal.pick("Thôi vậy; ở nơi đến chưa có gì thay đổi.", "Left as it was: nothing has changed at the target."));
        return Ok(());
    }

    let start = Instant::now();
    let bar = terminal.bar_of(terminal.pick("Đang đưa đến {bar:32} {percent} %", "Delivering {bar:32} {percent} %"));
    let progress = |done, all| bar.show(done, all);
    let delivered = goal.deliver(&wanted, &made, target.keep, &progress);
    drop(bar);
    let (plan, delivered) = delivered.map_err(|error| refused(&error))?;
    let time = seconds(start.elapsed(), terminal.tongue());
    terminal.say(&words::closing(&target.to, &shown, &delivered, &time, terminal.tongue()));
    if !plan.is_empty() && target.keep > 0 && !plan.old.files.is_empty() {
        let verb = format!("nonla publish {} --rollback", target.name);
        terminal.say(&format!("{}: {verb}", terminal.pick("Muốn quay về bản trước", "To go back to the version before")));
    }
    Ok(())
}

/// The settings, and the target that was named or is the first.
fn target(place: &Place, asked: &Publish, terminal: &Terminal) -> Result<(Settings, Target), Exit> {
    let mut report = Report::default();
    let overrides = build::overrides(place, &asked.build, terminal)?;
    let (settings, site_toml) = config::load(&place.config, &place.config_name(), &overrides, &mut report);
    let sources = [site_toml];
    let Some(settings) = settings.filter(|_| !report.has_errors()) else {
        return Err(build::fail(&report, &sources, None, &asked.build, terminal));
    };
    let found = match &asked.target {
        Some(name) => settings.publish.iter().find(|target| target.name == *name),
        None => settings.publish.first(),
    };
    match (found.cloned(), &asked.target) {
        (Some(target), _) => Ok((settings, target)),
        (None, Some(name)) if !settings.publish.is_empty() => {
            let names: Vec<&str> = settings.publish.iter().map(|target| target.name.as_str()).collect();
            let hint = match (nearest(name, names.iter().copied()), terminal.tongue()) {
                (Some(near), Tongue::Vi) => format!("có phải ý bạn là `{near}`?"),
                (Some(near), Tongue::En) => format!("did you mean `{near}`?"),
                (None, Tongue::Vi) => format!("trong site.toml có: {}", names.join(", ")),
                (None, Tongue::En) => format!("site.toml has {}", names.join(", ")),
            };
            let what = match terminal.tongue() {
                Tongue::Vi => format!("trong site.toml không có nơi đến `{name}`"),
                Tongue::En => format!("site.toml has no target `{name}`"),
            };
            terminal.error(&what, Some(&hint));
            Err(Exit::WrongUsage)
        }
        (None, _) => {
            report.add(Diagnostic::in_file(&PUBLISH_NO_TARGET, place.config_name()));
            Err(build::fail(&report, &sources, None, &asked.build, terminal))
        }
    }
}

/// What shall be at the target, and which translations wait. The site is built for it.
fn wanted(place: &Place, asked: &Publish, made: &str, terminal: &Terminal) -> Result<(Wanted, Waiting), Exit> {
    if let Some(name) = &asked.rollback {
        return Ok((Wanted::Back(name.clone()), Waiting::default()));
    }
    let (built, files) = if asked.dry_run {
        let sink = PrintSink::default();
        let built = build::rehearse(place, &asked.build, &sink, terminal)?;
        (built, sink.into_prints())
    } else {
        let built = build::make(place, &asked.build, terminal)?;
        let files = prints(&place.here.join(&built.output));
        (built, files)
    };
    let Made { output, project, site } = built;
    let files = files.map_err(|error| refuse(&error, "", terminal))?;
    let listing = Listing { made: made.to_owned(), files, lessons: lessons(&site, &project), ..Listing::default() };
    let mut report = Report::default();
    fit::check(&listing, &mut report);
    if build::fails(&report, &asked.build) {
        return Err(build::fail(&report, &project.sources, None, &asked.build, terminal));
    }
    report::tell(&report, &project.sources, terminal);
    Ok((Wanted::Site(Box::new(listing), place.here.join(output)), Waiting { untranslated: untranslated(&site), stale: site.stale.len() }))
}

/// Tells why nothing was delivered, and what became of the site that was there.
pub(super) fn refuse(error: &PublishError, shown: &str, terminal: &Terminal) -> Exit {
    let exit = match error.diagnostic() {
        Some(diagnostic) => {
            let mut report = Report::default();
            let code = diagnostic.code.name;
            report.add(diagnostic);
            report::tell(&report, &[], terminal);
            terminal.tell(&format!("{}: nonla explain {code}", terminal.pick("xem giải thích", "to read more")));
            return Exit::Problems;
        }
        None if matches!(error, PublishError::NoVersion { .. }) => Exit::WrongUsage,
        None => Exit::CouldNotRun,
    };
    terminal.error(&error.message(terminal.tongue()), None);
    let touched = matches!(error, PublishError::Unfinished { .. } | PublishError::Damaged { delivered: true, .. });
    let had = Path::new(shown).is_dir() || shown.contains(':') && matches!(error, PublishError::Io { .. } | PublishError::Damaged { .. });
    if !touched && exit == Exit::CouldNotRun && had {
        terminal.tell(&match terminal.tongue() {
            Tongue::Vi => format!("Trang cũ ở {shown} vẫn nguyên."),
            Tongue::En => format!("The old site at {shown} is as it was."),
        });
    }
    exit
}
