//! One state of the site, held open: pages are made when somebody asks for them, and between two of them one
//! looks for what is wrong with the others.
//!
//! Everything a site is made of borrows from what it was read from; so both live together on a thread of
//! their own, which answers questions for as long as somebody holds the [`Generation`].
#![expect(clippy::disallowed_methods, reason = "an edge room: it looks at the clock")]

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, SyncSender, TryRecvError, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread;
use std::time::{Duration, Instant};

use super::live::Shelf;
use crate::build::{self, Built, Memo, Opened};
use crate::diag::Report;
use crate::model::output::Artifact;
use crate::model::path::OutPath;
use crate::model::picture::Darkroom;
use crate::model::project::Project;
use crate::model::settings::Settings;
use crate::model::site::Site;

/// A question for a file, and where the answer goes.
type Question = (OutPath, SyncSender<Option<Artifact>>);

/// A site that is held open. It ends with the last one who holds it.
pub struct Generation {
    questions: Mutex<Sender<Question>>,
    /// Whether nobody wants to know any more what is wrong with it.
    outdated: AtomicBool,
}

/// What a site is made from.
pub struct Origin {
    /// What was read.
    pub project: Arc<Project>,
    /// The settings it was read with.
    pub settings: Arc<Settings>,
    /// Who makes the smaller copies of pictures.
    pub darkroom: Arc<dyn Darkroom + Send + Sync>,
    /// The documents of the last time.
    pub memo: Arc<Mutex<Memo>>,
}

/// What is known of a site as soon as it is opened.
pub struct Early {
    /// What was wrong so far, without what reading found.
    pub report: Report,
    /// How many pages it has.
    pub pages: usize,
    /// What was asked about the site.
    pub page: Option<String>,
}

/// Is told what else was wrong, once all pages were looked at.
pub type Settled = Box<dyn FnOnce(Report) + Send>;

/// So long there is time for the page that was just saved, before one looks at all of them.
const FIRST: Duration = Duration::from_millis(150);

/// Opens the site of `origin`. `page_of` is asked about the site while it is at hand; `settled` is told later what
/// else was wrong, unless the site was outdated by then. While there are errors in the early report there may be
/// nothing to ask.
///
/// # Errors
/// When the system has no thread for it, or the site's own has broken down.
pub fn open(
    origin: Origin,
    page_of: impl FnOnce(&Site) -> Option<String> + Send + 'static,
    settled: Settled,
) -> io::Result<(Arc<Generation>, Early)> {
    let (tell, told) = sync_channel(1);
    let (ask, questions) = channel();
    let generation = Arc::new(Generation { questions: Mutex::new(ask), outdated: AtomicBool::new(false) });
    let held = Arc::downgrade(&generation);
    thread::Builder::new().name("site".to_owned()).spawn(move || hold(&origin, page_of, &tell, &held, &questions, settled))?;
    let early = told.recv().map_err(|_| io::Error::other("the site's thread broke down"))?;
    Ok((generation, early))
}

/// The life of a site.
fn hold(
    origin: &Origin,
    page_of: impl FnOnce(&Site) -> Option<String>,
    tell: &SyncSender<Early>,
    held: &Weak<Generation>,
    questions: &Receiver<Question>,
    settled: Settled,
) {
    let Origin { project, settings, darkroom, memo } = origin;
    let Built { site, report } = build::assemble_again(project, settings, &mut memo.lock().unwrap_or_else(PoisonError::into_inner));
    let mut early = Early { report, pages: site.pages.len(), page: page_of(&site) };
    // Whether to go on: it is asked between two pages, and answers what was asked meanwhile.
    let current = |opened: Option<&Opened<'_>>| {
        loop {
            match questions.try_recv() {
                Ok((path, reply)) => drop(reply.send(opened.and_then(|opened| opened.find(&path)))),
                Err(TryRecvError::Empty) => return held.upgrade().is_some_and(|held| !held.outdated.load(Ordering::Relaxed)),
                Err(TryRecvError::Disconnected) => return false,
            }
        }
    };
    let mut settled = Some(settled);
    let mut settle = |opened: Option<&Opened<'_>>| {
        if let (Some(report), Some(settled)) = (build::problems(&site, project, settings, opened, || current(opened)), settled.take()) {
            settled(report);
        }
    };
    let mut early = Some(&mut early);
    let mut told = |report: Report| {
        if let Some(early) = early.take() {
            let mut all = std::mem::take(&mut early.report);
            all.append(report);
            drop(tell.send(Early { report: all, pages: early.pages, page: early.page.take() }));
        }
    };
    let opened = build::open(&site, project, settings, darkroom.as_ref(), |shared, opened| {
        told(shared);
        let reply = |(path, reply): Question| drop(reply.send(opened.find(&path)));
        let start = Instant::now();
        while let Ok(question) = questions.recv_timeout(FIRST.saturating_sub(start.elapsed())) {
            reply(question);
        }
        settle(Some(opened));
        questions.iter().for_each(reply);
    });
    if let Err(report) = opened {
        told(report);
        settle(None);
    }
}

impl Generation {
    /// Nobody wants to know any more what is wrong with this site; it still answers.
    pub fn outdate(&self) {
        self.outdated.store(true, Ordering::Relaxed);
    }
}

impl Shelf for Generation {
    fn find(&self, path: &OutPath) -> Option<Artifact> {
        let (reply, answer) = sync_channel(1);
        self.questions.lock().unwrap_or_else(PoisonError::into_inner).send((path.clone(), reply)).ok()?;
        answer.recv().ok().flatten()
    }
}
