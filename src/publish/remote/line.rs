//! The line to a distant target: files and folders under names, over S3, WebDAV or SFTP.
//!
//! The only file that names OpenDAL and what it stands on. All calls wait until they are done; whatever fails becomes an
//! [`io::Error`] whose words hold no secret.

use std::cell::Cell;
use std::fmt;
use std::io::{self, ErrorKind, Read};
use std::time::Duration;

use opendal::layers::TimeoutLayer;
use opendal::raw::oio::Copy as _;
use opendal::raw::{OpCopy, OpRename};
use opendal::services::{S3, Webdav};
use opendal::{Buffer, EntryMode, HttpTransporter, OperationContext, Operator};
use opendal_http_transport_reqwest::ReqwestTransport;
use tokio::runtime::{Builder, Runtime};

use crate::publish::veil::Veil;

/// Larger files travel to a bucket in pieces of this size: it takes no whole one above 5 GB.
const PIECE: usize = 64 * 1024 * 1024;
/// How long one question may take, and how long one may wait for the next bytes of a file.
const PATIENCE: (Duration, Duration) = (Duration::from_secs(60), Duration::from_secs(30));
/// After how long what failed for a passing reason is tried again, and once more.
const PAUSES: [Duration; 2] = [Duration::from_millis(250), Duration::from_secs(1)];

/// What is spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Speech {
    /// Names that begin alike make a folder. No name can be changed, only copied.
    S3,
    /// Folders are copied and moved whole, by the server.
    Webdav,
    /// Folders are moved whole, and files copied one by one.
    Sftp,
}

/// An open line. Names are written with `/`, without one before them; those of folders are given without one behind them.
pub(super) struct Line {
    pub(super) speech: Speech,
    runtime: Runtime,
    operator: Operator,
    veil: Veil,
}

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Line").field("speech", &self.speech).finish_non_exhaustive()
    }
}

/// A bucket, and the key to it.
pub(super) struct Bucket<'a> {
    pub(super) name: &'a str,
    pub(super) endpoint: &'a str,
    pub(super) region: &'a str,
    pub(super) key: &'a str,
    pub(super) secret: &'a str,
    pub(super) session: &'a str,
}

impl Line {
    /// A line to a bucket.
    pub(super) fn to_bucket(bucket: &Bucket<'_>, veil: Veil) -> io::Result<Self> {
        // What the service is not told here it shall not look for elsewhere: in files of other programs, or by asking the network.
        let mut service = S3::default().bucket(bucket.name).disable_config_load().disable_ec2_metadata();
        service = service.region(if bucket.region.is_empty() { "us-east-1" } else { bucket.region });
        service = service.access_key_id(bucket.key).secret_access_key(bucket.secret);
        if !bucket.session.is_empty() {
            service = service.session_token(bucket.session);
        }
        if !bucket.endpoint.is_empty() {
            service = service.endpoint(bucket.endpoint);
        }
        Self::open(Speech::S3, Operator::new(service), Some(transport()?), veil)
    }

    /// A line to a WebDAV server at `origin`, an address without a path. Nobody in particular when `user` is empty.
    pub(super) fn to_webdav(origin: &str, user: &str, password: &str, veil: Veil) -> io::Result<Self> {
        let mut service = Webdav::default().endpoint(origin);
        if !user.is_empty() {
            service = service.username(user).password(password);
        }
        Self::open(Speech::Webdav, Operator::new(service), Some(transport()?), veil)
    }

    /// A line through the system's `ssh`. `identity` is a file with a key; what `ssh` is set to use when empty. Names are from
    /// the root of that computer, or from the user's own folder.
    #[cfg(unix)]
    pub(super) fn to_sftp(host: &str, user: &str, identity: &str, from_root: bool, veil: Veil) -> io::Result<Self> {
        let mut service = opendal::services::Sftp::default().endpoint(&format!("ssh://{host}")).user(user).key(identity);
        if from_root {
            service = service.root("/");
        }
        Self::open(Speech::Sftp, Operator::new(service), None, veil)
    }

    fn open(speech: Speech, operator: opendal::Result<Operator>, transport: Option<HttpTransporter>, veil: Veil) -> io::Result<Self> {
        let mut operator = operator.map_err(|error| told(&error, speech, &veil))?;
        if let Some(transport) = transport {
            operator = operator.with_context(OperationContext::default().with_http_transport(transport));
        }
        let timeout = TimeoutLayer::new().with_timeout(PATIENCE.0).with_io_timeout(PATIENCE.1);
        let runtime = Builder::new_current_thread().enable_all().build()?;
        Ok(Self { speech, runtime, operator: operator.layer(timeout), veil })
    }

    /// Asks, and where a second try may help asks once more from the beginning: over SFTP a line that broke stays broken, and
    /// only a new question is given a new one.
    fn ask<T, A: Future<Output = opendal::Result<T>>>(&self, question: impl Fn() -> A) -> io::Result<T> {
        let mut pauses = PAUSES.into_iter();
        loop {
            let error = match self.runtime.block_on(question()) {
                Ok(answer) => return Ok(answer),
                Err(error) => error,
            };
            match pauses.next().filter(|_| is_passing(&error)) {
                Some(pause) => std::thread::sleep(pause),
                None => return Err(told(&error, self.speech, &self.veil)),
            }
        }
    }

    /// [`ask`](Self::ask) to move something. What is there no more when one asks again has been moved the first time, and only the
    /// answer was lost.
    fn ask_to_move<T, A: Future<Output = opendal::Result<T>>>(&self, question: impl Fn() -> A) -> io::Result<()> {
        let asked = Cell::new(0);
        let moved = self.ask(|| {
            asked.set(asked.get() + 1);
            question()
        });
        match moved {
            Err(error) if error.kind() == ErrorKind::NotFound && asked.get() > 1 => Ok(()),
            result => result.map(drop),
        }
    }

    /// Everything in `folder`, however deep: names, and how long the files are; folders have no length. Nothing when it is not there.
    pub(super) fn list(&self, folder: &str) -> io::Result<Vec<(String, Option<u64>)>> {
        // Folder by folder, unless all is one question: of a list that breaks off, OpenDAL may take the beginning for the whole.
        let deep = self.speech == Speech::S3;
        let mut found = Vec::new();
        let mut open = vec![folder.to_owned()];
        while let Some(next) = open.pop() {
            let entries = match self.list_one(&next, deep) {
                Err(error) if error.kind() == ErrorKind::NotFound && !deep => Vec::new(),
                result => result?,
            };
            for (path, length) in entries {
                if length.is_none() && !deep {
                    open.push(path.clone());
                }
                found.push((path, length));
            }
        }
        Ok(found)
    }

    /// What is in one folder, the folder itself left out.
    fn list_one(&self, folder: &str, deep: bool) -> io::Result<Vec<(String, Option<u64>)>> {
        let top = format!("{folder}/");
        let entries = self.ask(|| async { self.operator.list_with(&top).recursive(deep).await })?;
        let known = entries.into_iter().map(|entry| {
            let length = match entry.metadata().mode() {
                EntryMode::DIR => None,
                EntryMode::FILE => Some(entry.metadata().content_length()),
                EntryMode::Unknown => Some(0),
            };
            (entry.path().trim_matches('/').to_owned(), length)
        });
        Ok(known.filter(|(path, _)| *path != folder).collect())
    }

    /// The bytes of the file `at`.
    pub(super) fn read(&self, at: &str) -> io::Result<impl Read + use<>> {
        self.ask(|| self.operator.read(at))
    }

    /// Writes the file `at`, and the folders above it.
    pub(super) fn write(&self, at: &str, bytes: Vec<u8>, kind: Option<&str>) -> io::Result<()> {
        let pieces = self.speech == Speech::S3 && bytes.len() > PIECE;
        let bytes = Buffer::from(bytes);
        self.ask(|| async {
            let mut write = self.operator.write_with(at, bytes.clone());
            if pieces {
                write = write.chunk(PIECE);
            }
            if let Some(kind) = kind.filter(|_| self.speech == Speech::S3) {
                write = write.content_type(kind);
            }
            write.await
        })
        .map(drop)
    }

    /// Copies a file, over another if need be.
    pub(super) fn copy(&self, from: &str, to: &str) -> io::Result<()> {
        match self.ask(|| self.operator.copy(from, to)) {
            // An older SFTP server copies nothing by itself.
            Err(error) if error.kind() == ErrorKind::Unsupported => {
                let bytes = self.ask(|| self.operator.read(from))?.to_vec();
                self.write(to, bytes, None)
            }
            result => result.map(drop),
        }
    }

    /// Moves a file over another, whose readers see one or the other. A bucket cannot.
    pub(super) fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        self.ask_to_move(|| self.operator.rename(from, to))
    }

    /// Copies a folder with all that is in it, where the server can.
    pub(super) fn copy_folder(&self, from: &str, to: &str) -> io::Result<()> {
        if self.speech != Speech::Webdav {
            return Err(ErrorKind::Unsupported.into());
        }
        // Past the front door, which lets files pass only: to WebDAV a folder is what ends in a slash.
        let (from, to) = (format!("{from}/"), format!("{to}/"));
        let (service, context) = (self.operator.service(), self.operator.context());
        self.ask(|| async { service.copy_dyn(context, &from, &to, OpCopy::default())?.close().await }).map(drop)
    }

    /// Moves a folder at one stroke of the server: with WebDAV over another, with SFTP to a name that is free.
    pub(super) fn rename_folder(&self, from: &str, to: &str) -> io::Result<()> {
        match self.speech {
            Speech::S3 => Err(ErrorKind::Unsupported.into()),
            Speech::Sftp => self.ask_to_move(|| self.operator.rename(from, to)),
            Speech::Webdav => {
                let (from, to) = (format!("{from}/"), format!("{to}/"));
                let (service, context) = (self.operator.service(), self.operator.context());
                self.ask_to_move(|| service.rename_dyn(context, &from, &to, OpRename::default()))
            }
        }
    }

    /// Removes a file, if it is there.
    pub(super) fn delete(&self, at: &str) -> io::Result<()> {
        self.ask(|| self.operator.delete(at))
    }

    /// Removes a folder that was found to be empty, if it still is.
    pub(super) fn delete_empty(&self, at: &str) -> io::Result<()> {
        // WebDAV would remove what is in it too.
        if self.list_one(at, false)?.is_empty() { self.delete(&format!("{at}/")) } else { Ok(()) }
    }

    /// Removes a folder with all that is in it, if it is there.
    pub(super) fn delete_folder(&self, at: &str) -> io::Result<()> {
        let mut all: Vec<String> = Vec::new();
        if self.speech != Speech::Webdav {
            let inside = self.list(at)?;
            all = inside.into_iter().map(|(path, length)| if length.is_some() { path } else { format!("{path}/") }).collect();
            // What is in a folder goes before it.
            all.sort_by(|a, b| b.cmp(a));
        }
        all.push(format!("{at}/"));
        match self.ask(|| self.operator.delete_iter(all.clone())) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            result => result,
        }
    }
}

/// Whether a second try may help. OpenDAL takes for lasting what breaks while `ssh` connects, and marks a copy that broke as one
/// it will not try again itself.
fn is_passing(error: &opendal::Error) -> bool {
    let breaks = |kind| matches!(kind, ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted | ErrorKind::BrokenPipe);
    !error.is_permanent() || system(error).is_some_and(breaks)
}

/// Everything that led to an error, outermost first.
fn causes(error: &opendal::Error) -> impl Iterator<Item = &(dyn std::error::Error + 'static)> {
    std::iter::successors(std::error::Error::source(error), |inner| inner.source())
}

/// What the system calls it, if it was the system.
fn system(error: &opendal::Error) -> Option<ErrorKind> {
    causes(error).find_map(|inner| inner.downcast_ref::<io::Error>()).map(io::Error::kind)
}

/// How HTTP travels.
fn transport() -> io::Result<HttpTransporter> {
    // Whoever was first has chosen, and nobody else is here.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder().connect_timeout(PATIENCE.1).build().map_err(|error| io::Error::other(error.without_url()))?;
    Ok(HttpTransporter::new(ReqwestTransport::new(client)))
}

/// What went wrong, in the words of the system where it has some. Nothing that a server says is passed on: it may say our
/// secrets back.
fn told(error: &opendal::Error, speech: Speech, veil: &Veil) -> io::Error {
    use opendal::ErrorKind as Kind;
    let text = error.to_string();
    let after = |mark: &str| text.split_once(mark).map(|(_, rest)| rest);
    let status = after("Parts { status: ").and_then(|rest| rest.get(..3)?.parse::<u16>().ok());
    let kind = match (status, error.kind()) {
        (Some(401 | 403), _) | (_, Kind::PermissionDenied) => ErrorKind::PermissionDenied,
        (Some(507), _) => ErrorKind::StorageFull,
        (Some(413), _) => ErrorKind::FileTooLarge,
        (Some(423), _) => ErrorKind::ResourceBusy,
        (_, Kind::NotFound) => ErrorKind::NotFound,
        (_, Kind::Unsupported) => ErrorKind::Unsupported,
        (_, Kind::IsADirectory) => ErrorKind::IsADirectory,
        (_, Kind::NotADirectory) => ErrorKind::NotADirectory,
        (_, Kind::AlreadyExists) => ErrorKind::AlreadyExists,
        _ if text.contains("timeout") => ErrorKind::TimedOut,
        _ => system(error).unwrap_or(ErrorKind::Other),
    };
    if kind != ErrorKind::Other {
        return kind.into();
    }
    if let Some(status) = status {
        // S3 has a word for each mistake, such as `PermanentRedirect`.
        let word: String = after("code: \"").unwrap_or_default().chars().take_while(char::is_ascii_alphabetic).take(40).collect();
        return io::Error::other(veil.over(&format!("HTTP {status} {word}")));
    }
    // The innermost words say most. Those of `ssh`, and of the line itself, are no server's.
    let of_the_line = speech == Speech::Sftp || causes(error).any(<dyn std::error::Error>::is::<reqwest::Error>);
    match causes(error).last().filter(|_| of_the_line) {
        Some(inner) => io::Error::other(veil.over(&inner.to_string())),
        None if speech == Speech::Sftp => io::Error::other(veil.over(text.rsplit(" => ").next().unwrap_or_default())),
        None => ErrorKind::InvalidData.into(),
    }
}
