//! The secrets of a target: from the environment, or from a file of the user's own. Never from the project.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::place::slashes;
use crate::diag::catalogue::publish::{PUBLISH_BAD_CREDENTIALS, PUBLISH_NO_CREDENTIALS, PUBLISH_OPEN_CREDENTIALS};
use crate::diag::catalogue::source::SOURCE_UNREADABLE;
use crate::diag::reason::why;
use crate::diag::{Diagnostic, Place, Report};
use crate::format::{self, Step};
use crate::model::ids::SourceId;
use crate::model::settings::{Destination, Target};
use crate::model::source::Span;
use crate::model::value::Value;
use crate::publish::Credentials;

/// The credentials for `target`. What the environment says about Nón Lá goes before what the file says about the target,
/// and that before what the environment says to everybody.
pub(super) fn find(target: &Target) -> Result<Credentials, Box<Diagnostic>> {
    let env = |name: &str| std::env::var(name).unwrap_or_default();
    let at = file();
    let mut found = match &at {
        Some(at) => of_file(at, &target.name)?,
        None => Credentials::default(),
    };
    match &target.to {
        Destination::S3 { .. } => {
            let of = |key: &str, secret: &str, session: &str| (env(key), env(secret), env(session));
            let own = of("NONLA_S3_KEY", "NONLA_S3_SECRET", "NONLA_S3_SESSION");
            let common = of("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN");
            if !own.0.is_empty() || found.key.is_empty() {
                (found.key, found.secret, found.session) = if own.0.is_empty() { common } else { own };
            }
            if found.key.is_empty() || found.secret.is_empty() {
                let diagnostic = Diagnostic::of_project(&PUBLISH_NO_CREDENTIALS)
                    .with("target", target.name.as_str())
                    .with("variables", "NONLA_S3_KEY`, `NONLA_S3_SECRET")
                    .with("file", at.as_deref().map_or_else(|| "credentials.toml".to_owned(), slashes));
                return Err(Box::new(diagnostic));
            }
        }
        Destination::Webdav { .. } => {
            let (user, password) = (env("NONLA_WEBDAV_USER"), env("NONLA_WEBDAV_PASSWORD"));
            if !user.is_empty() {
                (found.user, found.password) = (user, password);
            }
        }
        Destination::Sftp { .. } => {
            let identity = env("NONLA_SFTP_IDENTITY");
            if !identity.is_empty() {
                found.identity = identity;
            }
        }
        Destination::Folder { .. } | Destination::Git { .. } => {}
    }
    Ok(found)
}

/// `nonla/credentials.toml` where this system keeps settings of programs.
fn file() -> Option<PathBuf> {
    let folder = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let settings = if cfg!(windows) {
        folder("APPDATA")
    } else if cfg!(target_os = "macos") {
        folder("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        folder("XDG_CONFIG_HOME").filter(|path| path.is_absolute()).or_else(|| folder("HOME").map(|home| home.join(".config")))
    };
    settings.map(|settings| settings.join("nonla/credentials.toml"))
}

/// What the file says about the target `name`; nothing where there is no file.
fn of_file(at: &Path, name: &str) -> Result<Credentials, Box<Diagnostic>> {
    let unreadable = |error: &std::io::Error| Box::new(Diagnostic::in_file(&SOURCE_UNREADABLE, slashes(at)).with("reason", why(error)));
    let text = match fs::read_to_string(at) {
        Ok(text) => text,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(Credentials::default()),
        Err(error) => return Err(unreadable(&error)),
    };
    if is_open(at).map_err(|error| unreadable(&error))? {
        return Err(Box::new(Diagnostic::in_file(&PUBLISH_OPEN_CREDENTIALS, slashes(at)).with("file", slashes(at))));
    }
    // The line is told and not shown: secrets stand there.
    parse(&text, name).map_err(|line| Box::new(Diagnostic::in_file(&PUBLISH_BAD_CREDENTIALS, slashes(at)).with("line", line.to_string())))
}

/// Whether others may read it.
#[cfg(unix)]
fn is_open(at: &Path) -> std::io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    Ok(fs::metadata(at)?.permissions().mode() & 0o077 != 0)
}

/// Elsewhere the folder of one's settings is one's own.
#[cfg(not(unix))]
fn is_open(_: &Path) -> std::io::Result<bool> {
    Ok(false)
}

/// The table `name` of the file; the number of the first line that does not fit.
fn parse(text: &str, name: &str) -> Result<Credentials, usize> {
    let mut report = Report::default();
    let doc = format::toml::parse(text, SourceId(0), &mut report);
    let line = |span: Span| text.get(..span.range().start).unwrap_or(text).matches('\n').count() + 1;
    if let Some(diagnostic) = report.sorted(|_| String::new()).first() {
        return Err(if let Place::Text(span) = diagnostic.place { line(span) } else { 1 });
    }
    let Value::Map(targets) = &doc.value else { return Ok(Credentials::default()) };
    let mut found = Credentials::default();
    for (target, value) in targets {
        let Value::Map(entries) = value else { return Err(line(doc.key_span(&[Step::Key(target)]))) };
        for (key, value) in entries {
            let wrong = || line(doc.key_span(&[Step::Key(target), Step::Key(key)]));
            let place = match key.as_str() {
                "user" => &mut found.user,
                "password" => &mut found.password,
                "key" => &mut found.key,
                "secret" => &mut found.secret,
                "session" => &mut found.session,
                "identity" => &mut found.identity,
                _ => return Err(wrong()),
            };
            let Value::Text(text) = value else { return Err(wrong()) };
            if target == name {
                text.clone_into(place);
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_target_has_its_own_and_a_slip_is_told_by_its_line() {
        let text = "[web]\nuser = \"an\"\npassword = \"một\"\n\n[kho]\nkey = \"k\"\nsecret = \"hai\"\n";
        let web = parse(text, "web").expect("a file that fits");
        assert_eq!((web.user.as_str(), web.password.as_str(), web.secret.as_str()), ("an", "một", ""));
        assert_eq!(parse(text, "kho").expect("a file that fits").secret, "hai");
        assert!(parse(text, "usb").expect("a file that fits").user.is_empty());
        for (text, line) in
            [("[web]\npassword = mot\n", 2), ("\n[web]\n\npasword = \"x\"", 4), ("password = \"x\"", 1), ("[web]\nuser = 1", 2)]
        {
            assert_eq!(parse(text, "web").map(|_| ()), Err(line), "{text}");
        }
    }

    #[test]
    fn no_secret_is_shown_by_accident() {
        let found = parse("[web]\npassword = \"bí-mật\"", "web").expect("a file that fits");
        assert_eq!(format!("{found:?}"), "Credentials { .. }");
    }
}
