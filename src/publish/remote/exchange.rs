//! The whole new site at once, at the far end of a line: a folder beside the site is put together, and takes its place.
//!
//! WebDAV moves a folder over another by one request. SFTP needs two: the old one aside, the new one in its place. Between
//! them, for as long as one question takes, there is no site at all; whoever is interrupted just there is finished by the
//! next run. On the other hand nobody ever sees a page of one version beside a page of the other.
//!
//! The new folder is made from copies that the server makes by itself: by WebDAV of the whole old folder, by SFTP file by
//! file. Where that cannot be done, or would take much longer than the change itself, files are moved one by one instead, as
//! on a stick ([`Delivery`](crate::publish::Delivery)).

use std::collections::BTreeSet;
use std::io::{self, ErrorKind, Read};

use super::Remote;
use super::line::Speech;
use crate::model::path::OutPath;
use crate::publish::listing::Listing;
use crate::publish::state::{self, INCOMING, JOURNAL, LISTING, NEXT_LISTING, STATE};
use crate::publish::store::{Look, Store, Stroke};

/// The new folder. Its name says that it is whole.
const NEXT: &str = ".nonla/next";
/// The same while it is being put together.
const PART: &str = ".nonla/part";
/// The old folder, until it is removed.
const OLD: &str = ".nonla/old";
/// In place of a journal: an exchange is under way.
const EXCHANGE: &str = "nonla-exchange 1\nend\n";
/// Copies of files that have not changed may be as many as this, and some for each file that has.
const COPIES: (usize, usize) = (50, 3);

impl Remote {
    /// Puts the new folder together and exchanges it. Until that is decided, nothing that readers see has changed.
    pub(super) fn exchange(&self, renames: &[(String, String)], gone: &[String]) -> io::Result<Stroke> {
        if !self.swap || self.top.is_empty() || self.line.speech == Speech::S3 {
            return Ok(Stroke::Cannot);
        }
        let moved: Vec<(&str, &str)> =
            renames.iter().filter(|(_, to)| !to.starts_with(STATE)).map(|(from, to)| (from.as_str(), to.as_str())).collect();
        let made = match self.line.speech {
            Speech::Sftp => self.copy_into_incoming(&moved, gone),
            _ => self.copy_whole(&moved, gone),
        };
        match made {
            Ok(true) => {}
            Ok(false) => return Ok(Stroke::Cannot),
            Err(error) => {
                // What stays is swept by the next run.
                let _ = self.clear(PART);
                return Err(error);
            }
        }
        self.put(JOURNAL, &mut EXCHANGE.as_bytes())?;
        match self.carry_out_exchange() {
            Ok(()) => Ok(Stroke::Done),
            Err(error) => Ok(if self.take_back().unwrap_or(false) { Stroke::Cannot } else { Stroke::Begun(error) }),
        }
    }

    /// Where the old folder stayed in its place, since the server does not let it go, nothing was decided: the new files wait again.
    fn take_back(&self) -> io::Result<bool> {
        self.forget()?;
        let untouched = self.look("")? == Look::Folder && self.look(NEXT)? == Look::Folder;
        if untouched {
            self.delete(JOURNAL)?;
            self.move_folder(NEXT, &format!("{INCOMING}/files"))?;
        }
        Ok(untouched)
    }

    /// WebDAV: the old folder is copied by one request, and made the new one.
    fn copy_whole(&self, moved: &[(&str, &str)], gone: &[String]) -> io::Result<bool> {
        if self.tree.borrow().below(&self.top).is_empty() {
            return self.make_next(&format!("{INCOMING}/files"));
        }
        let (top, part) = (self.under(""), self.under(PART));
        if self.line.copy_folder(&top, &part).is_err() {
            let _ = self.line.delete_folder(&part);
            return Ok(false);
        }
        let old = self.tree.borrow().below(&top);
        {
            let mut tree = self.tree.borrow_mut();
            tree.make(&part);
            for (path, length) in old {
                tree.put(&format!("{part}{}", &path[top.len()..]), length);
            }
        }
        // Moved there and back: whether the server moves folders is known before anything of ours is taken apart.
        if self.line.rename_folder(&part, &self.under(NEXT)).and_then(|()| self.line.rename_folder(&self.under(NEXT), &part)).is_err() {
            let _ = self.line.delete_folder(&self.under(NEXT));
            let _ = self.clear(PART);
            return Ok(false);
        }
        for path in gone {
            self.delete(&format!("{PART}/{path}"))?;
        }
        for (from, to) in moved {
            self.rename(from, &format!("{PART}/{to}"))?;
        }
        self.make_next(PART)
    }

    /// SFTP: what has not changed is copied to where the new files wait. Only files of ours: a copy has not the rights of others'.
    fn copy_into_incoming(&self, moved: &[(&str, &str)], gone: &[String]) -> io::Result<bool> {
        let replaced: BTreeSet<&str> = moved.iter().map(|(_, to)| *to).chain(gone.iter().map(String::as_str)).collect();
        let listing = state::text(self, LISTING)?.as_deref().and_then(Listing::parse).unwrap_or_default();
        let is_ours = |path: &str| OutPath::new(path).is_some_and(|path| listing.files.contains_key(&path));
        let top = self.under("");
        let old = self.tree.borrow().below(&top);
        let same: Vec<&str> = old.iter().map(|(path, _)| &path[top.len() + 1..]).filter(|path| !replaced.contains(path)).collect();
        let others = self.tree.borrow().has_hollow(&top) || !same.iter().all(|path| is_ours(path));
        if others || same.len() > COPIES.0 + COPIES.1 * moved.len() {
            return Ok(false);
        }
        for path in same {
            if self.keep(path, &format!("{INCOMING}/files/{path}")).is_err() {
                return Ok(false);
            }
        }
        self.make_next(&format!("{INCOMING}/files"))
    }

    fn make_next(&self, from: &str) -> io::Result<bool> {
        self.move_folder(from, NEXT)?;
        Ok(true)
    }

    fn move_folder(&self, from: &str, to: &str) -> io::Result<()> {
        let (from, to) = (self.under(from), self.under(to));
        self.line.rename_folder(&from, &to)?;
        self.tree.borrow_mut().rename(&from, &to);
        Ok(())
    }

    /// Exchanges the folders. May be begun anew wherever it was interrupted.
    fn carry_out_exchange(&self) -> io::Result<()> {
        if self.line.speech == Speech::Webdav && self.look(NEXT)? == Look::Folder && self.move_folder(NEXT, "").is_err() {
            // Some servers move nothing over a folder that is there; or they did, and the line broke before they said so.
            self.forget()?;
        }
        if self.look(NEXT)? == Look::Folder {
            if self.look("")? == Look::Folder {
                self.clear(OLD)?;
                self.move_folder("", OLD)?;
            }
            self.move_folder(NEXT, "")?;
        }
        if let Look::File(_) = self.look(NEXT_LISTING)? {
            self.rename(NEXT_LISTING, LISTING)?;
        }
        self.delete(JOURNAL)?;
        // What stays is swept by the next run.
        let _ = self.clear(OLD);
        Ok(())
    }

    /// Finishes an exchange that was decided, and sweeps what was left of one that was not.
    pub(super) fn finish_exchange(&self) -> io::Result<()> {
        let mut journal = String::new();
        if let Look::File(_) = self.look(JOURNAL)? {
            self.read(JOURNAL)?.read_to_string(&mut journal)?;
        }
        if journal == EXCHANGE
            && let Err(error) = self.carry_out_exchange()
            && !self.take_back()?
        {
            return Err(error);
        }
        for folder in [NEXT, PART, OLD] {
            match self.clear(folder) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }
}
