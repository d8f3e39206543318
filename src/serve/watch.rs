//! Waits for the project's files to change. The only file that names notify.
//!
//! What the system tells is only a hint where to look: editors save in many ways (write, write beside and
//! rename, move away and write anew), and all that matters is that the path may be otherwise now. What it
//! forgets (its queue was full, a folder was new) is found by looking through the folders now and then.
#![expect(clippy::disallowed_methods, reason = "an edge room: it looks at the clock, and at what there is")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use notify::event::{CreateKind, EventKind, ModifyKind};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

use super::stamps::Stamps;
use crate::discover::is_litter;

/// The folders of a project that are watched with all that is in them.
const FOLDERS: [&str; 3] = ["content", "static", "themes"];
/// So long nothing must happen before a change is taken for finished.
const QUIET: Duration = Duration::from_millis(10);
/// A change is not waited for any longer than this.
const LONGEST: Duration = Duration::from_millis(200);
/// How often one looks where the system tells nothing.
const POLL: Duration = Duration::from_millis(400);
/// How often one looks all the same where it does.
const BACKSTOP: Duration = Duration::from_secs(2);
/// Looking takes at most one part in so many of the time.
const SHARE: u32 = 40;
/// So soon one looks again after folders came or went: what was put there meanwhile was not told.
const SOON: Duration = Duration::from_millis(250);

/// How changes are noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// The system tells.
    Told,
    /// By looking through the folders over and over: for folders of a network.
    Poll,
}

/// What may be otherwise now.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// These files.
    pub paths: BTreeSet<PathBuf>,
    /// Anything: folders came or went, or it is not known what changed.
    pub all: bool,
}

/// Watches a project.
pub struct Watch {
    /// Files and folders whose changes matter: the configuration, the folders, the fonts.
    targets: Vec<PathBuf>,
    watcher: Option<RecommendedWatcher>,
    /// Folders that the system watches for us.
    armed: BTreeSet<PathBuf>,
    news: Receiver<notify::Result<Event>>,
    /// News that came while one looked.
    waiting: Option<notify::Result<Event>>,
    /// Kept so that `news` never ends.
    _tell: Sender<notify::Result<Event>>,
    stamps: Stamps,
    looked: Instant,
    next_look: Duration,
}

impl Watch {
    /// Watches the project in `root` with the configuration `config`. Where the system cannot tell of
    /// changes, one looks.
    pub fn new(root: &Path, config: &Path, how: How) -> Self {
        let (tell, news) = channel();
        let teller = tell.clone();
        let watcher = match how {
            How::Told => notify::recommended_watcher(move |event| drop(teller.send(event))).ok(),
            How::Poll => None,
        };
        let mut targets = vec![config.to_owned()];
        targets.extend(FOLDERS.iter().map(|name| root.join(name)));
        let mut watch = Self {
            targets,
            watcher,
            armed: BTreeSet::new(),
            news,
            waiting: None,
            _tell: tell,
            stamps: Stamps::default(),
            looked: Instant::now(),
            next_look: POLL,
        };
        watch.arm();
        watch.look();
        watch
    }

    /// Watches these further files of the project as well: its fonts.
    pub fn also(&mut self, files: impl Iterator<Item = PathBuf>) {
        self.targets.truncate(1 + FOLDERS.len());
        for file in files {
            if !self.targets.iter().any(|target| file.starts_with(target)) {
                self.stamps.note(&file);
                self.targets.push(file);
            }
        }
        self.arm();
    }

    /// Waits until something changes.
    pub fn next(&mut self) -> Change {
        loop {
            let left = self.next_look.saturating_sub(self.looked.elapsed());
            let news = self.waiting.take().map_or_else(|| self.news.recv_timeout(left), Ok);
            match news {
                Ok(first) => {
                    let change = self.gather(first);
                    if change != Change::default() {
                        return change;
                    }
                }
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    let Some(paths) = self.look_if_quiet() else { continue };
                    if !paths.is_empty() {
                        // The system did not tell: perhaps its watches went with the folders.
                        self.armed.clear();
                        self.arm();
                        return Change { paths, all: true };
                    }
                }
            }
        }
    }

    /// Everything that is told until it is quiet.
    fn gather(&mut self, first: notify::Result<Event>) -> Change {
        let start = Instant::now();
        let mut change = Change::default();
        self.take(first, &mut change);
        while change != Change::default() && start.elapsed() < LONGEST {
            match self.news.recv_timeout(QUIET) {
                Ok(event) => self.take(event, &mut change),
                Err(_) => break,
            }
        }
        if change.all {
            self.arm();
            change.paths.extend(self.look());
            self.next_look = SOON;
        } else {
            change.paths.iter().for_each(|path| self.stamps.note(path));
        }
        change
    }

    fn take(&mut self, event: notify::Result<Event>, change: &mut Change) {
        let Ok(event) = event else {
            change.all = true;
            return;
        };
        // Our own reading is told too.
        if matches!(event.kind, EventKind::Access(_)) {
            return;
        }
        if event.need_rescan() {
            change.all = true;
        }
        for path in event.paths {
            // Some systems tell of a folder whenever something in it changes, beside that change.
            let folder_changed = path.is_dir() && matches!(event.kind, EventKind::Modify(kind) if !matches!(kind, ModifyKind::Name(_)));
            if !self.matters(&path) || folder_changed {
                continue;
            }
            // A folder that comes brings files of which nothing is told, and one that went is watched no longer.
            if self.armed.contains(&path) {
                self.disarm(&path);
            }
            change.all |= matches!(event.kind, EventKind::Create(CreateKind::Folder)) || !path.is_file();
            change.paths.insert(path);
        }
    }

    /// Whether a build looks at `path`, as the system names it.
    fn matters(&self, path: &Path) -> bool {
        let Some(target) = self.targets.iter().find(|target| path.starts_with(target)) else { return false };
        let inner = path.strip_prefix(target).unwrap_or(path);
        !inner.components().any(|part| is_litter(&part.as_os_str().to_string_lossy()))
    }

    /// Has the system watch what is there. Beside the folders this is where they would appear.
    fn arm(&mut self) {
        let Some(watcher) = &mut self.watcher else { return };
        let mut wanted: Vec<(PathBuf, RecursiveMode)> = Vec::new();
        for target in &self.targets {
            if let Some(above) = target.parent() {
                wanted.push((above.to_owned(), RecursiveMode::NonRecursive));
            }
            if target.is_dir() {
                wanted.push((target.clone(), RecursiveMode::Recursive));
            }
        }
        for (folder, mode) in wanted {
            if !self.armed.contains(&folder) && watcher.watch(&folder, mode).is_ok() {
                self.armed.insert(folder);
            }
        }
    }

    fn disarm(&mut self, folder: &Path) {
        self.armed.remove(folder);
        if let Some(watcher) = &mut self.watcher {
            // It may be gone already.
            let _ = watcher.unwatch(folder);
        }
    }

    /// Looks through everything; what changed since the last time.
    fn look(&mut self) -> BTreeSet<PathBuf> {
        let start = Instant::now();
        let changed = self.stamps.sweep(&self.targets);
        self.rest(start);
        changed
    }

    /// The same, but `None` as soon as the system tells of something: in a large project looking takes longer than
    /// somebody who has just saved wants to wait.
    fn look_if_quiet(&mut self) -> Option<BTreeSet<PathBuf>> {
        let start = Instant::now();
        let (news, waiting) = (&self.news, &mut self.waiting);
        let changed = self.stamps.sweep_while(&self.targets, || {
            *waiting = news.try_recv().ok();
            waiting.is_none()
        });
        self.rest(start);
        changed
    }

    fn rest(&mut self, began: Instant) {
        self.looked = Instant::now();
        let least = if self.watcher.is_some() { BACKSTOP } else { POLL };
        self.next_look = least.max(began.elapsed() * SHARE);
    }
}
