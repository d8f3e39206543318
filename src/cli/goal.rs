//! Where `nonla publish` goes: one way to ask and to deliver, whatever kind of place it is.

use std::path::PathBuf;

use super::credentials;
use super::exit::Exit;
use super::place::{Place, slashes};
use super::publish::refuse;
use super::report;
use super::terminal::Terminal;
use crate::diag::Report;
use crate::model::settings::{Destination, Settings, Target};
#[cfg(feature = "remote")]
use crate::publish::Remote;
use crate::publish::{Branch, Delivered, Delivery, Disk, Listing, Origin, Plan, Progress, PublishError, Store};

/// What shall be at the target.
pub(super) enum Wanted {
    /// This site, whose files lie in a folder.
    Site(Box<Listing>, PathBuf),
    /// An earlier version; the one before when empty.
    Back(String),
}

impl Wanted {
    fn plan(&self, delivery: &Delivery<'_>, made: &str) -> Result<(Plan, Origin<'_>), PublishError> {
        match self {
            Self::Site(listing, output) => Ok((delivery.plan(Listing::clone(listing))?, Origin::Output(output))),
            Self::Back(name) => delivery.back(name, made),
        }
    }

    fn plan_branch(&self, branch: &Branch, made: &str) -> Result<(Plan, Origin<'_>), PublishError> {
        match self {
            Self::Site(listing, output) => Ok((branch.plan(Listing::clone(listing))?, Origin::Output(output))),
            Self::Back(name) => branch.back(name, made),
        }
    }
}

/// A target that was found.
pub(super) struct Goal {
    place: Kind,
    shown: String,
}

enum Kind {
    Disk(Box<Disk>),
    Branch(Box<Branch>),
    #[cfg(feature = "remote")]
    Remote(Box<Remote>),
}

/// A place as people name it.
pub(super) fn shown(place: &Place, to: &Destination) -> String {
    match to {
        Destination::Folder { path, .. } => slashes(&place.near(&place.root.join(path))),
        Destination::S3 { bucket, prefix, .. } => format!("s3://{bucket}/{prefix}").trim_end_matches('/').to_owned(),
        Destination::Webdav { url, .. } => url.trim_end_matches('/').to_owned(),
        Destination::Sftp { host, user, path, .. } => {
            let at = if user.is_empty() { "" } else { "@" };
            format!("sftp://{user}{at}{host}/{}", path.trim_matches('/'))
        }
        Destination::Git { url, branch } => format!("{url}#{branch}"),
    }
}

impl Goal {
    /// Goes to `target`, which is shown as `shown`. Changes nothing there.
    pub(super) fn reach(place: &Place, settings: &Settings, target: &Target, shown: &str, terminal: &Terminal) -> Result<Self, Exit> {
        let refused = |error: PublishError| refuse(&error, shown, terminal);
        let found = match &target.to {
            Destination::Folder { path, swap } => {
                let output = place.root.join(&settings.output);
                Kind::Disk(Box::new(Disk::at(&place.root, &output, &place.root.join(path), *swap).map_err(refused)?))
            }
            Destination::Git { url, branch } => Kind::Branch(Box::new(Branch::reach(&place.root, url, branch, shown).map_err(refused)?)),
            to => {
                let credentials = credentials::find(target).map_err(|diagnostic| {
                    let mut report = Report::default();
                    report.add(*diagnostic);
                    report::tell(&report, &[], terminal);
                    Exit::Problems
                })?;
                far(to, &credentials, shown).map_err(refused)?
            }
        };
        Ok(Self { place: found, shown: shown.to_owned() })
    }

    /// Whether it is ours.
    pub(super) fn look(&self) -> Result<(), PublishError> {
        match &self.place {
            // Known since it was reached.
            Kind::Branch(_) => Ok(()),
            Kind::Disk(disk) => Delivery::look(&**disk, &self.shown).map(drop),
            #[cfg(feature = "remote")]
            Kind::Remote(remote) => Delivery::look(&**remote, &self.shown).map(drop),
        }
    }

    /// What would be done, and whether an earlier run was interrupted and is finished first.
    pub(super) fn plan(&self, wanted: &Wanted, made: &str) -> Result<(Plan, bool), PublishError> {
        let over = |store: &dyn Store| {
            let delivery = Delivery::look(store, &self.shown)?;
            Ok((wanted.plan(&delivery, made)?.0, delivery.was_interrupted()))
        };
        match &self.place {
            Kind::Branch(branch) => Ok((wanted.plan_branch(branch, made)?.0, false)),
            Kind::Disk(disk) => over(&**disk),
            #[cfg(feature = "remote")]
            Kind::Remote(remote) => over(&**remote),
        }
    }

    /// Does it. What was interrupted is finished by then and nobody else may change anything, so it is planned once more.
    pub(super) fn deliver(
        &mut self,
        wanted: &Wanted,
        made: &str,
        keep: usize,
        progress: Progress<'_>,
    ) -> Result<(Plan, Delivered), PublishError> {
        let over = |store: &dyn Store| {
            let delivery = Delivery::open(store, &self.shown)?;
            let (plan, origin) = wanted.plan(&delivery, made)?;
            let delivered = delivery.deliver(&plan, &origin, keep, progress)?;
            Ok((plan, delivered))
        };
        match &mut self.place {
            Kind::Branch(branch) => {
                branch.look()?;
                let (plan, origin) = wanted.plan_branch(branch, made)?;
                let delivered = branch.deliver(&plan, &origin, keep, progress)?;
                Ok((plan, delivered))
            }
            Kind::Disk(disk) => {
                disk.claim()?;
                over(&**disk)
            }
            #[cfg(feature = "remote")]
            Kind::Remote(remote) => {
                remote.claim()?;
                over(&**remote)
            }
        }
    }
}

/// A place at the other end of a line.
#[cfg(feature = "remote")]
fn far(to: &Destination, credentials: &crate::publish::Credentials, shown: &str) -> Result<Kind, PublishError> {
    let remote = Remote::reach(to, credentials, shown)?.ok_or_else(|| PublishError::NotBuilt { target: shown.to_owned() })?;
    Ok(Kind::Remote(Box::new(remote)))
}

#[cfg(not(feature = "remote"))]
fn far(_: &Destination, _: &crate::publish::Credentials, shown: &str) -> Result<Kind, PublishError> {
    Err(PublishError::NotBuilt { target: shown.to_owned() })
}
