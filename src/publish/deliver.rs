//! A new version travels to a target: beside the old one first, then in its place.
//!
//! The steps, in order:
//!
//! 1. Every file that is new or changed is copied to `.nonla/incoming/`, read back and compared.
//! 2. What is about to be replaced or removed gets a second name in `.nonla/versions/`, if versions are kept.
//! 3. The change. Where the target can, all of it at one stroke ([`Store::switch`]): readers have the old site,
//!    then the new one. Where it cannot (a stick knows neither second names nor exchanged folders, and copying
//!    all that has not changed would take minutes), a journal is written and then carried out: one rename for
//!    each changed file, what pages need first, pages last, removals after. Nothing is copied in this time.
//! 4. Every file of the site is read back and compared with its fingerprint; at the far end of a line, with its length.
//!
//! Interrupted before 3, the target has its old site, and the next run sweeps what was beside it. Interrupted
//! in a stroke: one of both. Interrupted while a journal is carried out, each file is wholly old or wholly new,
//! every file that a page of either version needs is there (in its old or new version), and the next run
//! finishes before it does anything else.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::io::{self, ErrorKind, Read};

use super::listing::Listing;
use super::origin::Origin;
use super::plan::Plan;
use super::state::{
    CLEARED, INCOMING, JOURNAL, JOURNAL_PART, LISTING, NEXT_CLEARED, NEXT_LISTING, ROOM, VERSIONS, incoming, kept, kept_listing,
};
use super::store::{Look, Store, Stroke};
use super::{Progress, PublishError, state};
use crate::hash;
use crate::model::path::OutPath;
use crate::write::{Manifest, Step, folders_of, journal_text, parse_journal, plan_journal};

/// What an empty folder takes up on a large stick.
const FOLDER: u64 = 64 * 1024;
/// For more new folders than this no room is set aside: it would take longer than it is worth.
const MOST_FOLDERS: u64 = 100;

/// A target, and what is there.
pub struct Delivery<'s> {
    pub(super) store: &'s dyn Store,
    /// As the user knows it.
    pub(super) target: String,
    pub(super) current: Listing,
    /// Whether an earlier run was interrupted in the middle of a change, and it was not finished since.
    pub(super) interrupted: bool,
}

/// What came of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delivered {
    /// How many files were found as they should be: all of the site.
    pub verified: usize,
    /// How many of them were read back and their bytes compared; of the others, their lengths.
    pub read: usize,
    /// How many of them had to be written once more.
    pub mended: usize,
    /// Whether the change was made at one stroke.
    pub at_once: bool,
}

impl<'s> Delivery<'s> {
    /// Looks at a target, which the user knows as `target`, and changes nothing.
    ///
    /// # Errors
    /// [`PublishError::NotOurs`], and what the target says.
    pub fn look(store: &'s dyn Store, target: &str) -> Result<Self, PublishError> {
        let (current, interrupted) = state::read(store, target)?;
        Ok(Self { store, target: target.to_owned(), current, interrupted })
    }

    /// [`look`](Self::look), and finishes or sweeps what an interrupted run has left.
    ///
    /// # Errors
    /// As `look`; [`PublishError::Unfinished`] when what was begun still cannot be finished.
    pub fn open(store: &'s dyn Store, target: &str) -> Result<Self, PublishError> {
        let mut delivery = Self::look(store, target)?;
        let journal = state::text(store, JOURNAL).ok().flatten();
        if let Some(steps) = journal.as_deref().and_then(parse_journal) {
            delivery.carry_out(&steps)?;
        }
        delivery.interrupted = false;
        state::sweep(store, delivery.current.number).map_err(|source| delivery.failed(".nonla", source))?;
        Ok(delivery)
    }

    /// The site that is there. Empty where there is none.
    pub fn current(&self) -> &Listing {
        &self.current
    }

    /// Whether an earlier run was interrupted in the middle of a change, which [`open`](Self::open) would finish.
    pub fn was_interrupted(&self) -> bool {
        self.interrupted
    }

    /// Carries out `plan`, with bytes from `origin`. As many earlier versions stay as `keep` says. Where the target has the
    /// site already, it is only read back.
    ///
    /// # Errors
    /// Until something is [`Unfinished`](PublishError::Unfinished) or [`Damaged`](PublishError::Damaged) when delivered,
    /// the target has its old site, whole.
    pub fn deliver(&self, plan: &Plan, origin: &Origin<'_>, keep: usize, progress: Progress<'_>) -> Result<Delivered, PublishError> {
        if plan.is_empty() {
            return self.check(&plan.new, origin, progress);
        }
        let done = Cell::new(0);
        let all = 2 * plan.put.len() + plan.new.files.len();
        let tick = || {
            done.set(done.get() + 1);
            progress(done.get(), all);
        };
        let decided = self.prepare(plan, origin, keep, &tick).and_then(|()| self.decide(plan));
        let steps = match decided {
            Ok(steps) => steps,
            // What is decided is finished by the next run, and what is another's is no business of ours.
            Err(error @ (PublishError::Unfinished { .. } | PublishError::Busy { .. })) => return Err(error),
            Err(error) => {
                self.give_up();
                return Err(error);
            }
        };
        if let Some(steps) = &steps {
            self.carry_out(steps)?;
        }
        self.store.settle(&[]).map_err(|source| self.stopped("", source))?;
        let mended = self.verify(&plan.new, origin, &tick)?;
        // What cannot be tidied now is tidied by the next run.
        let _ = self.store.clear(INCOMING);
        let _ = state::prune(self.store, keep);
        let read = if self.store.is_far() { plan.put.len() } else { plan.new.files.len() };
        Ok(Delivered { verified: plan.new.files.len(), read, mended, at_once: steps.is_none() })
    }

    /// Step 4 alone.
    fn check(&self, new: &Listing, origin: &Origin<'_>, progress: Progress<'_>) -> Result<Delivered, PublishError> {
        let done = Cell::new(0);
        let tick = || {
            done.set(done.get() + 1);
            progress(done.get(), new.files.len());
        };
        let mended = self.verify(new, origin, &tick)?;
        let _ = self.store.clear(INCOMING);
        let read = if self.store.is_far() { 0 } else { new.files.len() };
        Ok(Delivered { verified: new.files.len(), read, mended, at_once: false })
    }

    /// Steps 1 and 2: everything lies beside the old site, whole.
    fn prepare(&self, plan: &Plan, origin: &Origin<'_>, keep: usize, tick: &dyn Fn()) -> Result<(), PublishError> {
        for path in &plan.put {
            let length = plan.new.files.get(path).map_or(0, |print| print.length);
            if !self.store.takes(length).map_err(|source| self.failed(path.as_str(), source))? {
                return Err(PublishError::TooLarge { file: path.to_string() });
            }
        }
        self.bring(&plan.put, &plan.new, origin, tick)?;
        if keep > 0 && !plan.old.files.is_empty() {
            let number = plan.old.number;
            let mut files = vec![kept_listing(number)];
            let changed = plan.put.iter().filter(|path| plan.old.files.contains_key(*path));
            for path in changed.chain(&plan.gone) {
                let to = kept(number, path);
                match self.store.keep(path.as_str(), &to) {
                    Ok(()) => files.push(to),
                    // The target has lost it.
                    Err(error)
                        if error.kind() == ErrorKind::NotFound
                            && self.store.look(path.as_str()).is_ok_and(|look| look == Look::Nothing) => {}
                    Err(source) => return Err(self.failed(&to, source)),
                }
            }
            // The listing is what makes it a version.
            self.put_text(&kept_listing(number), &plan.old.text())?;
            self.store.settle(&files).map_err(|source| self.failed(VERSIONS, source))?;
        }
        self.put_text(NEXT_CLEARED, "cleared\n")?;
        self.set_room_aside(plan)?;
        self.put_text(NEXT_LISTING, &plan.new.text())?;
        self.store.settle(&[NEXT_LISTING.to_owned()]).map_err(|source| self.failed(NEXT_LISTING, source))
    }

    /// Copies files to where they wait, and compares what arrived.
    fn bring(&self, files: &[OutPath], new: &Listing, origin: &Origin<'_>, tick: &dyn Fn()) -> Result<(), PublishError> {
        for path in files {
            origin.bring(self.store, path, &incoming(path)).map_err(|error| self.named(error))?;
            tick();
        }
        let waiting: Vec<String> = files.iter().map(incoming).collect();
        self.store.settle(&waiting).map_err(|source| self.failed(INCOMING, source))?;
        let mut wrong = Vec::new();
        for path in files {
            let hash = self.hash(&incoming(path)).map_err(|source| self.failed(path.as_str(), source))?;
            if new.files.get(path).is_none_or(|print| print.hash != hash) {
                wrong.push(path);
            }
            tick();
        }
        match wrong.first() {
            Some(first) => Err(PublishError::Damaged { file: first.to_string(), count: wrong.len(), delivered: false }),
            None => Ok(()),
        }
    }

    /// A folder takes up room too. The change must not stop for lack of it.
    fn set_room_aside(&self, plan: &Plan) -> Result<(), PublishError> {
        if self.store.is_far() {
            return Ok(());
        }
        let folders: BTreeSet<&str> = plan.put.iter().flat_map(|path| folders_of(path.as_str())).collect();
        let mut missing = 0;
        for folder in folders {
            missing += u64::from(self.store.look(folder).map_err(|source| self.failed(folder, source))? == Look::Nothing);
        }
        let bytes = missing.min(MOST_FOLDERS) * FOLDER;
        self.store.put(ROOM, &mut io::repeat(0).take(bytes)).map_err(|source| self.failed(ROOM, source))
    }

    /// Step 3, up to the point of no return. `None` when the change is made; else what is left to carry out.
    fn decide(&self, plan: &Plan) -> Result<Option<Vec<Step>>, PublishError> {
        let old: Manifest = plan.old.files.keys().cloned().collect();
        let all: Vec<&OutPath> = plan.new.files.keys().collect();
        let steps = plan_journal(&old, &all, plan.put.clone()).map_err(|_| PublishError::InTheWay { at: self.target.clone() })?;
        let mut renames = vec![(NEXT_LISTING.to_owned(), LISTING.to_owned())];
        let mut gone = Vec::new();
        for step in &steps {
            match step {
                Step::Move(path) => renames.push((incoming(path), path.to_string())),
                Step::Remove(path) => gone.push(path.to_string()),
                Step::Cleared => {}
            }
        }
        match self.store.switch(&renames, &gone) {
            Ok(Stroke::Done) => return Ok(None),
            Ok(Stroke::Cannot) => {}
            Ok(Stroke::Begun(source)) => return Err(self.stopped("", source)),
            Err(error) if error.kind() == ErrorKind::ResourceBusy => return Err(PublishError::Busy { target: self.target.clone() }),
            Err(source) => return Err(self.failed("", source)),
        }
        self.put_text(JOURNAL_PART, &journal_text(&steps))?;
        let written = self.store.settle(&[JOURNAL_PART.to_owned()]).and_then(|()| self.store.rename(JOURNAL_PART, JOURNAL));
        written.map_err(|source| self.failed(JOURNAL, source))?;
        Ok(Some(steps))
    }

    /// Does what a journal says, from its beginning: doing a step twice does no harm.
    fn carry_out(&self, steps: &[Step]) -> Result<(), PublishError> {
        let stopped = |at: &str, source| self.stopped(at, source);
        let cleared = self.store.look(CLEARED).map_err(|source| stopped(CLEARED, source))? != Look::Nothing;
        self.store.delete(ROOM).map_err(|source| stopped(ROOM, source))?;
        // Removals before that note could hit new files by now.
        let first = steps.iter().position(|step| *step == Step::Cleared).filter(|_| cleared).map_or(0, |at| at + 1);
        for step in steps.iter().skip(first) {
            match step {
                Step::Remove(path) => self.store.delete(path.as_str()).map_err(|source| stopped(path.as_str(), source))?,
                Step::Cleared => self.place_at(NEXT_CLEARED, CLEARED).map_err(|source| stopped(CLEARED, source))?,
                Step::Move(path) => {
                    self.place_at(&incoming(path), path.as_str()).map_err(|source| stopped(path.as_str(), source))?;
                }
            }
        }
        let end = self
            .place_at(NEXT_LISTING, LISTING)
            .and_then(|()| self.store.settle(&[LISTING.to_owned()]))
            .and_then(|()| self.store.delete(JOURNAL))
            .and_then(|()| self.store.delete(CLEARED));
        end.map_err(|source| stopped(LISTING, source))
    }

    /// Moves a waiting file to its place, unless an earlier run has done so.
    fn place_at(&self, from: &str, to: &str) -> io::Result<()> {
        match self.store.rename(from, to) {
            Err(error) if error.kind() == ErrorKind::NotFound && self.store.look(from)? == Look::Nothing => Ok(()),
            // Folders that once held our files, and now nothing, give way to a file.
            Err(error) if self.store.look(to)? == Look::Folder => {
                if state::first_file(self.store, to)?.is_some() {
                    return Err(error);
                }
                self.store.clear(to)?;
                self.store.rename(from, to)
            }
            result => result,
        }
    }

    /// Step 4: reads back every file of the site, or asks for its length where that is far. Those that are not as they should
    /// be are written once more.
    fn verify(&self, new: &Listing, origin: &Origin<'_>, tick: &dyn Fn()) -> Result<usize, PublishError> {
        let far = self.store.is_far();
        let wrong = |path: &OutPath| match new.files.get(path) {
            Some(print) if far => !self.store.look(path.as_str()).is_ok_and(|look| look == Look::File(print.length)),
            Some(print) => self.hash(path.as_str()).map_or(true, |hash| hash != print.hash),
            None => true,
        };
        self.store.forget().map_err(|source| self.failed("", source))?;
        let mut bad = Vec::new();
        for path in new.files.keys() {
            if wrong(path) {
                bad.push(path.clone());
            }
            tick();
        }
        let Some(first) = bad.first() else { return Ok(0) };
        let damaged = |file: &OutPath, count| PublishError::Damaged { file: file.to_string(), count, delivered: true };
        if !origin.has_all(&bad) || self.bring(&bad, new, origin, &|| ()).is_err() {
            return Err(damaged(first, bad.len()));
        }
        for path in &bad {
            self.place_at(&incoming(path), path.as_str()).map_err(|source| self.stopped(path.as_str(), source))?;
        }
        let names: Vec<String> = bad.iter().map(ToString::to_string).collect();
        self.store.settle(&names).and_then(|()| self.store.forget()).map_err(|source| self.stopped("", source))?;
        match bad.iter().filter(|path| wrong(path)).collect::<Vec<_>>() {
            still if still.is_empty() => Ok(bad.len()),
            still => Err(damaged(still[0], still.len())),
        }
    }

    /// Leaves the target as it was before. What cannot be removed now is swept by the next run.
    fn give_up(&self) {
        // First of all there must be no journal, whatever was said about writing it.
        if self.store.delete(JOURNAL).is_ok() {
            let _ = state::sweep(self.store, self.current.number);
        }
    }

    fn put_text(&self, at: &str, text: &str) -> Result<(), PublishError> {
        self.store.put(at, &mut text.as_bytes()).map_err(|source| self.failed(at, source))
    }

    fn hash(&self, at: &str) -> io::Result<String> {
        hash::of_reader(self.store.read(at)?)
    }

    pub(super) fn failed(&self, at: &str, source: io::Error) -> PublishError {
        PublishError::Io { at: self.place(at), source }
    }

    /// Something failed when the old site was no longer whole.
    fn stopped(&self, at: &str, source: io::Error) -> PublishError {
        PublishError::Unfinished { at: self.place(at), source }
    }

    /// An error of the origin, whose names are those on the target.
    fn named(&self, error: PublishError) -> PublishError {
        match error {
            PublishError::Io { at, source } => self.failed(&at, source),
            other => other,
        }
    }

    /// A name on the target, as the user knows it.
    fn place(&self, at: &str) -> String {
        if at.is_empty() { self.target.clone() } else { format!("{}/{at}", self.target.trim_end_matches('/')) }
    }
}
