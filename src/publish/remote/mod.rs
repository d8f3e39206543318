//! A bucket, a WebDAV folder or a folder behind SSH as a target.
//!
//! What Nón Lá remembers is kept beside the site where there is a place beside it, so that readers do not find earlier
//! versions, and the folder of the site may be exchanged for another ([`exchange`]). What lies where is asked once, at the
//! beginning, and remembered: each question is a way across the net and back.

mod exchange;
mod line;
mod tree;

use std::cell::RefCell;
use std::hash::{BuildHasher, RandomState};
use std::io::{self, ErrorKind, Read};

use line::{Bucket, Line, Speech};
use tree::Tree;

use super::state::{INCOMING, STATE};
use super::store::{Look, Store, Stroke};
use super::{Credentials, PublishError};
use crate::model::settings::Destination;
use crate::write::folders_of;

/// Who delivers: whoever has written here last.
const RUN: &str = ".nonla/run";
/// Earlier versions are nobody's business. This is how Apache is told.
const KEEP_OUT: (&str, &str) = (".nonla/.htaccess", "Require all denied\n");

/// A distant target.
#[derive(Debug)]
pub struct Remote {
    line: Line,
    /// The folder of the site; empty when it is all there is.
    top: String,
    /// The folder of what we remember.
    state: String,
    /// As the user knows it.
    shown: String,
    /// Whether the folder may be exchanged for another.
    swap: bool,
    tree: RefCell<Tree>,
    /// What this run wrote to [`RUN`].
    run: String,
}

impl Remote {
    /// Goes there and looks. Writes nothing. `None` for a place that is not at the other end of a line.
    ///
    /// # Errors
    /// [`PublishError::Refused`] and [`PublishError::Unreached`].
    pub fn reach(to: &Destination, credentials: &Credentials, shown: &str) -> Result<Option<Self>, PublishError> {
        let unreached = |source| PublishError::unreached(shown, source);
        let veil = credentials.veil();
        let (line, top, swap) = match to {
            Destination::S3 { bucket, endpoint, region, prefix } => {
                let bucket = Bucket {
                    name: bucket,
                    endpoint,
                    region,
                    key: &credentials.key,
                    secret: &credentials.secret,
                    session: &credentials.session,
                };
                (Line::to_bucket(&bucket, veil).map_err(unreached)?, prefix.clone(), false)
            }
            Destination::Webdav { url, swap } => {
                let (origin, path) = parts(url);
                let line = Line::to_webdav(&origin, &credentials.user, &credentials.password, veil).map_err(unreached)?;
                (line, path, *swap)
            }
            #[cfg(unix)]
            Destination::Sftp { host, user, path, swap } => {
                let line = Line::to_sftp(host, user, &credentials.identity, path.starts_with('/'), veil).map_err(unreached)?;
                (line, path.trim_start_matches("./").trim_matches('/').to_owned(), *swap)
            }
            _ => return Ok(None),
        };
        let state = if top.is_empty() { STATE.to_owned() } else { format!("{top}{STATE}") };
        let run = format!("{:016x}\n", RandomState::new().hash_one(std::process::id()));
        let mut remote = Self { line, top, state, shown: shown.to_owned(), swap, tree: RefCell::default(), run };
        remote.forget().map_err(unreached)?;
        let inside = format!("{}/{STATE}", remote.top);
        if !remote.top.is_empty() && remote.tree.borrow().look(&inside) == Look::Folder {
            remote.move_in();
        }
        Ok(Some(remote))
    }

    /// Says that we deliver now, and finishes or sweeps an exchange that was interrupted.
    ///
    /// # Errors
    /// [`PublishError::Unfinished`], and what the target says.
    pub fn claim(&mut self) -> Result<(), PublishError> {
        let shown = self.shown.clone();
        let failed = |at: &str, source| PublishError::Io { at: format!("{shown}/{at}"), source };
        let say = |remote: &Self| remote.put(RUN, &mut remote.run.as_bytes());
        if say(self).is_err() && !self.top.is_empty() && self.tree.borrow().below(&self.state).len() <= 1 {
            // Beside the site there is nothing we may write.
            self.move_in();
        }
        say(self).map_err(|source| failed(RUN, source))?;
        if self.line.speech != Speech::S3 && self.look(KEEP_OUT.0).is_ok_and(|look| look == Look::Nothing) {
            self.put(KEEP_OUT.0, &mut KEEP_OUT.1.as_bytes()).map_err(|source| failed(KEEP_OUT.0, source))?;
        }
        self.finish_exchange().map_err(|source| PublishError::Unfinished { at: shown.clone(), source })
    }

    /// Remembers inside the folder of the site, which then is never exchanged.
    fn move_in(&mut self) {
        self.state = format!("{}/{STATE}", self.top);
        self.swap = false;
    }

    /// Fails with `ResourceBusy` when another run has begun after this one.
    fn still_ours(&self) -> io::Result<()> {
        let mut text = String::new();
        self.read(RUN)?.read_to_string(&mut text)?;
        if text == self.run { Ok(()) } else { Err(ErrorKind::ResourceBusy.into()) }
    }

    /// The name there of what the order of work calls `at`.
    fn under(&self, at: &str) -> String {
        match at.strip_prefix(STATE) {
            Some("") => self.state.clone(),
            Some(rest) if rest.starts_with('/') => format!("{}{rest}", self.state),
            _ if at.is_empty() => self.top.clone(),
            _ if self.top.is_empty() => at.to_owned(),
            _ => format!("{}/{at}", self.top),
        }
    }

    /// Removes the folders above `path` that nothing is in any more.
    fn remove_hollow(&self, path: &str) -> io::Result<()> {
        for folder in folders_of(path) {
            let inside = |outer: &str| outer.is_empty() || folder.strip_prefix(outer).is_some_and(|rest| rest.starts_with('/'));
            if !(inside(&self.top) || inside(&self.state)) || !self.tree.borrow().names(folder).is_empty() {
                break;
            }
            if self.line.speech != Speech::S3 {
                self.line.delete_empty(folder)?;
            }
            self.tree.borrow_mut().clear(folder);
        }
        Ok(())
    }
}

/// `https://host/dav/x` as `https://host` and `dav/x`, letters in place of their codes.
fn parts(url: &str) -> (String, String) {
    let start = url.find("://").map_or(0, |at| at + 3);
    let end = url[start..].find('/').map_or(url.len(), |at| start + at);
    let mut bytes = Vec::new();
    let mut rest = &url.as_bytes()[end..];
    while let [first, after @ ..] = rest {
        let code = after.get(..2).filter(|_| *first == b'%').and_then(|two| u8::from_str_radix(std::str::from_utf8(two).ok()?, 16).ok());
        bytes.push(code.unwrap_or(*first));
        rest = if code.is_some() { &after[2..] } else { after };
    }
    (url[..end].to_owned(), String::from_utf8_lossy(&bytes).trim_matches('/').to_owned())
}

/// What a browser is told a file is.
fn kind(at: &str) -> String {
    let kind = mime_guess::from_path(at).first_or_octet_stream().to_string();
    let text = kind.starts_with("text/") || ["javascript", "json", "xml"].iter().any(|end| kind.ends_with(end));
    if text { format!("{kind}; charset=utf-8") } else { kind }
}

impl Store for Remote {
    fn look(&self, at: &str) -> io::Result<Look> {
        Ok(self.tree.borrow().look(&self.under(at)))
    }

    fn read(&self, at: &str) -> io::Result<Box<dyn Read + '_>> {
        match self.look(at)? {
            Look::Nothing => Err(ErrorKind::NotFound.into()),
            _ => Ok(Box::new(self.line.read(&self.under(at))?)),
        }
    }

    fn names(&self, at: &str) -> io::Result<Vec<String>> {
        Ok(self.tree.borrow().names(&self.under(at)))
    }

    fn put(&self, at: &str, from: &mut dyn Read) -> io::Result<()> {
        let mut bytes = Vec::new();
        from.read_to_end(&mut bytes)?;
        let path = self.under(at);
        // Also when it fails: who knows what the server did before the line broke.
        self.tree.borrow_mut().put(&path, bytes.len() as u64);
        self.line.write(&path, bytes, Some(&kind(at)))
    }

    fn settle(&self, _: &[String]) -> io::Result<()> {
        // What a server has said yes to is its own care.
        Ok(())
    }

    fn keep(&self, from: &str, to: &str) -> io::Result<()> {
        let (from, to) = (self.under(from), self.under(to));
        let Look::File(length) = self.tree.borrow().look(&from) else { return Err(ErrorKind::NotFound.into()) };
        self.tree.borrow_mut().put(&to, length);
        self.line.copy(&from, &to)
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        if self.line.speech == Speech::S3 {
            self.keep(from, to)?;
            // The change is not held up by tidying: what waited is removed in the end, all at once.
            return if from.starts_with(INCOMING) { Ok(()) } else { self.delete(from) };
        }
        let (from, to) = (self.under(from), self.under(to));
        let Look::File(length) = self.tree.borrow().look(&from) else { return Err(ErrorKind::NotFound.into()) };
        self.tree.borrow_mut().put(&to, length);
        self.line.rename(&from, &to)?;
        self.tree.borrow_mut().take(&from);
        Ok(())
    }

    fn delete(&self, at: &str) -> io::Result<()> {
        let path = self.under(at);
        if let Look::File(_) = self.tree.borrow().look(&path) {
            self.line.delete(&path)?;
        } else {
            return Ok(());
        }
        self.tree.borrow_mut().take(&path);
        self.remove_hollow(&path)
    }

    fn clear(&self, at: &str) -> io::Result<()> {
        let path = self.under(at);
        if self.tree.borrow().look(&path) == Look::Folder {
            self.line.delete_folder(&path)?;
            self.tree.borrow_mut().clear(&path);
        }
        Ok(())
    }

    fn takes(&self, _: u64) -> io::Result<bool> {
        Ok(true)
    }

    fn switch(&self, renames: &[(String, String)], gone: &[String]) -> io::Result<Stroke> {
        self.still_ours()?;
        self.exchange(renames, gone)
    }

    fn is_far(&self) -> bool {
        true
    }

    fn forget(&self) -> io::Result<()> {
        let mut entries = self.line.list(&self.top)?;
        if !self.top.is_empty() {
            entries.extend(self.line.list(&self.state)?);
        }
        self.tree.replace(Tree::of(entries));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_an_origin_and_a_path() {
        for (url, origin, path) in [
            ("https://may-chu.example", "https://may-chu.example", ""),
            ("http://10.0.0.2:8080/dav/", "http://10.0.0.2:8080", "dav"),
            ("https://x.example/b%C3%A0i%20h%E1%BB%8Dc/%zz", "https://x.example", "bài học/%zz"),
        ] {
            assert_eq!(parts(url), (origin.to_owned(), path.to_owned()));
        }
    }

    #[test]
    fn browsers_are_told_what_a_file_is() {
        assert_eq!(kind("vi/a.html"), "text/html; charset=utf-8");
        assert_eq!((kind("a.svg").as_str(), kind("a.webp").as_str()), ("image/svg+xml; charset=utf-8", "image/webp"));
    }
}
