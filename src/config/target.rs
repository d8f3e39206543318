//! `[[publish]]` in `site.toml`: the places a site is delivered to.

use super::file::Placed;
use crate::diag::catalogue::publish::{PUBLISH_NAME_TWICE, PUBLISH_NOT_ADDRESS, PUBLISH_OTHER_KIND, PUBLISH_SECRET};
use crate::diag::{Diagnostic, Report};
use crate::format::fields::{Fields, Reader};
use crate::model::settings::{Destination, Target};
use crate::model::value::Value;

/// A target as written.
#[derive(Debug)]
pub struct WrittenTarget {
    /// `name`.
    name: Placed<String>,
    /// `to`, and what belongs to that kind of place.
    to: Destination,
    /// `keep`: how many earlier versions stay.
    keep: Option<usize>,
}

/// The kinds of target there are.
const KINDS: [&str; 5] = ["folder", "s3", "webdav", "sftp", "git"];

/// The keys that belong to some kinds only, and to which.
const OWN_KEYS: [(&str, &[&str]); 10] = [
    ("path", &["folder", "sftp"]),
    ("bucket", &["s3"]),
    ("endpoint", &["s3"]),
    ("region", &["s3"]),
    ("prefix", &["s3"]),
    ("url", &["webdav", "git"]),
    ("host", &["sftp"]),
    ("user", &["sftp"]),
    ("branch", &["git"]),
    ("swap", &["folder", "webdav", "sftp"]),
];

/// How many earlier versions a target keeps when nobody says.
const KEEP: usize = 3;

/// What is in the names of keys that hold a secret.
const SECRET: [&str; 9] = ["password", "passwd", "secret", "token", "access_key", "key_id", "api_key", "private_key", "credential"];
/// The names of keys that hold one without saying so.
const SECRET_WHOLE: [&str; 5] = ["key", "pass", "auth", "mat_khau", "matkhau"];

/// Refuses what must not stand in a file that is shared: who may change the site at the target.
pub(super) fn refuse_secrets(fields: &mut Fields<'_, '_, '_>) {
    fields.refuse(is_secret, |key, span| Diagnostic::at(&PUBLISH_SECRET, span).with("key", key).veiled());
}

fn is_secret(key: &str, value: &Value) -> bool {
    let name = key.to_lowercase().replace('-', "_");
    let told = SECRET.iter().any(|word| name.contains(word)) || SECRET_WHOLE.contains(&name.as_str());
    told && matches!(value, Value::Text(_) | Value::Int(_)) || matches!(value, Value::Text(text) if holds_password(text))
}

/// Whether this is an address with a password in it: `https://user:password@host/`, or with a token in place of the user.
fn holds_password(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    // One logs in by SSH as somebody, which is no secret.
    authority.rsplit_once('@').is_some_and(|(who, _)| who.contains(':') || !scheme.contains("ssh"))
}

/// `[[publish]]`, or `[publish]` for a single one.
pub(super) fn read<'d>(reader: &mut Reader<'d, '_>, value: &'d Value) -> Option<Vec<WrittenTarget>> {
    match value {
        Value::Map(_) => target(reader, value).map(|target| vec![target]),
        other => reader.list(other, target),
    }
}

fn target<'d>(reader: &mut Reader<'d, '_>, value: &'d Value) -> Option<WrittenTarget> {
    let read = reader.map(value, |fields| {
        refuse_secrets(fields);
        let name = fields.need("name", "name = \"usb\"", |reader, value| Some((reader.text(value)?, reader.span())));
        let to = fields.need("to", "to = \"folder\"", |reader, value| reader.choice(value, &KINDS, |kind| kind));
        let keep = fields.get("keep", |reader, value| reader.number(value, 0, 99));
        let to = destination(fields, to);
        Some(WrittenTarget { name: name?, to: to?, keep })
    });
    read.flatten()
}

/// Every key of every kind is read, so that each is known; those of another kind are told.
fn destination(fields: &mut Fields<'_, '_, '_>, kind: Option<&'static str>) -> Option<Destination> {
    // What must be there, and how it is written; nothing when it may be left out.
    let example = |key: &str| match (key, kind?) {
        ("path", "folder") => Some("path = \"E:/non-la\""),
        ("path", "sftp") => Some("path = \"public_html\""),
        ("bucket", "s3") => Some("bucket = \"non-la\""),
        ("host", "sftp") => Some("host = \"may-chu.example\""),
        ("url", "webdav") => Some("url = \"https://may-chu.example/dav/non-la\""),
        ("url", "git") => Some("url = \"git@may-chu.example:truong/trang.git\""),
        _ => None,
    };
    let mut text = |key: &'static str| {
        let found = match example(key) {
            Some(example) => fields.need(key, example, |reader, value| address(reader, value, key, kind)),
            None => fields.get(key, |reader, value| address(reader, value, key, kind)),
        };
        found.filter(|text| !text.is_empty())
    };
    let (path, bucket, region, prefix) = (text("path"), text("bucket"), text("region"), text("prefix"));
    let (host, user, url, branch) = (text("host"), text("user"), text("url"), text("branch"));
    let endpoint = fields.get("endpoint", Reader::address);
    let swap = fields.flag("swap").unwrap_or(true);
    let kind = kind?;
    fields.refuse(
        |key, _| OWN_KEYS.iter().any(|(own, kinds)| *own == key && !kinds.contains(&kind)),
        |key, span| Diagnostic::at(&PUBLISH_OTHER_KIND, span).with("key", key).with("kind", kind),
    );
    Some(match kind {
        "folder" => Destination::Folder { path: path?, swap },
        "s3" => Destination::S3 {
            bucket: bucket?,
            endpoint: endpoint.unwrap_or_default(),
            region: region.unwrap_or_default(),
            prefix: prefix.unwrap_or_default().trim_matches('/').to_owned(),
        },
        "webdav" => Destination::Webdav { url: url?, swap },
        "sftp" => Destination::Sftp { host: host?, user: user.unwrap_or_default(), path: path?, swap },
        _ => Destination::Git { url: url?, branch: branch.unwrap_or_else(|| "gh-pages".to_owned()) },
    })
}

/// A text which, if it is where something is, must be one that this kind of target can use.
fn address<'d>(reader: &mut Reader<'d, '_>, value: &'d Value, key: &str, kind: Option<&str>) -> Option<String> {
    let text = reader.text(value)?;
    let fits = match (key, kind) {
        ("url", Some("webdav")) => ["https://", "http://"].iter().any(|scheme| text.len() > scheme.len() && text.starts_with(scheme)),
        // What begins with a dash would be an option to `git` or `ssh`.
        ("url", Some("git")) => !text.starts_with('-'),
        ("host", Some("sftp")) => !text.starts_with('-') && !text.contains(['/', '@', ' ']),
        _ => true,
    };
    if !fits {
        let span = reader.span();
        reader.report(Diagnostic::at(&PUBLISH_NOT_ADDRESS, span).with("value", text.as_str()));
    }
    fits.then_some(text)
}

/// The targets; of two with one name the first.
pub(super) fn settle(written: &[WrittenTarget], report: &mut Report) -> Vec<Target> {
    let mut targets: Vec<Target> = Vec::new();
    for WrittenTarget { name: (name, span), to, keep } in written {
        if targets.iter().any(|target| target.name == *name) {
            report.add(Diagnostic::at(&PUBLISH_NAME_TWICE, *span).with("name", name.as_str()));
            continue;
        }
        targets.push(Target { name: name.clone(), to: to.clone(), keep: keep.unwrap_or(KEEP) });
    }
    targets
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_known_by_its_name_or_in_an_address() {
        let text = |text: &str| Value::Text(text.to_owned());
        for key in ["password", "aws_secret_access_key", "AWS-Access-Key-Id", "token", "key", "Pass", "api_key"] {
            assert!(is_secret(key, &text("x")), "{key}");
        }
        for address in ["https://an:mật-khẩu@may-chu.example/", "https://ghp_abc@forge.example/x.git", "ssh://git:x@forge.example/"] {
            assert!(is_secret("url", &text(address)), "{address}");
        }
        for address in ["https://may-chu.example/a@b", "ssh://git@forge.example/x.git", "git@forge.example:x.git", "E:/non-la"] {
            assert!(!is_secret("url", &text(address)), "{address}");
        }
        assert!(!is_secret("keep", &text("3")) && !is_secret("path", &text("keys")));
    }
}
