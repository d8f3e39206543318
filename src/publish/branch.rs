//! A branch of a Git repository as a target, such as the one a forge makes Pages of.
//!
//! A delivery is one commit that is pushed: readers have the old site or the new one, and `git` itself compares every byte by
//! its hash. Earlier versions are the commits before it, as many as are kept; older ones are left behind. Files that others have
//! put into the branch, such as the `CNAME` of a forge, stay.

use std::collections::BTreeMap;
use std::io::{self, ErrorKind};
use std::path::Path;

use super::back::choose;
use super::deliver::Delivered;
use super::git::Git;
use super::listing::Listing;
use super::origin::Origin;
use super::plan::Plan;
use super::state::LISTING;
use super::{Progress, PublishError};
use crate::hash;
use crate::model::path::OutPath;
use crate::write::folders_of;

/// Tells GitHub that the files are to be served as they are.
const AS_IT_IS: &str = ".nojekyll";
/// So many commits are looked at: more than are ever kept.
const DEPTH: &str = "--depth=101";
/// How many things there are to do, for the bar.
const STEPS: usize = 5;

/// A branch, and what is there.
#[derive(Debug)]
pub struct Branch {
    git: Git,
    url: String,
    /// `refs/heads/…`
    name: String,
    /// As the user knows it.
    shown: String,
    /// Its commits, newest first, each with its site if it is one of ours.
    commits: Vec<(String, Option<Listing>)>,
    /// The files of the newest commit: mode and object by name.
    files: BTreeMap<String, (String, String)>,
    current: Listing,
}

impl Branch {
    /// Looks at branch `name` of `url`, which is seen from `here`. Changes nothing there; the branch need not exist.
    ///
    /// # Errors
    /// [`PublishError::NoGit`], [`PublishError::NotOurBranch`], and that it cannot be reached.
    pub fn reach(here: &Path, url: &str, name: &str, shown: &str) -> Result<Self, PublishError> {
        let git = Git::new(here).map_err(|error| match error.kind() {
            ErrorKind::NotFound => PublishError::NoGit,
            _ => PublishError::unreached(shown, error),
        })?;
        let mut branch = Self {
            git,
            url: url.to_owned(),
            name: format!("refs/heads/{name}"),
            shown: shown.to_owned(),
            commits: Vec::new(),
            files: BTreeMap::new(),
            current: Listing::default(),
        };
        branch.look()?;
        Ok(branch)
    }

    /// Looks anew.
    ///
    /// # Errors
    /// As [`reach`](Self::reach).
    pub fn look(&mut self) -> Result<(), PublishError> {
        self.ask_all().map_err(|error| PublishError::unreached(&self.shown, error))?;
        let own = |path: &&String| [LISTING, AS_IT_IS].contains(&path.as_str());
        match self.commits.first() {
            Some((_, Some(listing))) => self.current = listing.clone(),
            // What a forge adds by itself is on top of ours.
            Some(_) if self.files.contains_key(LISTING) => {}
            Some(_) if self.files.keys().all(|path| own(&path)) => {}
            Some(_) => return Err(PublishError::NotOurBranch { target: self.shown.clone() }),
            None => {}
        }
        Ok(())
    }

    fn ask_all(&mut self) -> io::Result<()> {
        self.commits.clear();
        self.files.clear();
        self.current = Listing::default();
        if self.tip()?.is_none() {
            return Ok(());
        }
        let fetch = format!("+{}:refs/nonla/there", self.name);
        self.git.ask(["fetch", "-q", DEPTH, "--no-tags", "--no-write-fetch-head", "--", &self.url, &fetch])?;
        for commit in self.git.line(["rev-list", "--first-parent", "refs/nonla/there"])?.lines() {
            let listing = self.git.ask(["cat-file", "blob", &format!("{commit}:{LISTING}")]).ok();
            let listing = listing.and_then(|text| Listing::parse(&String::from_utf8(text).ok()?));
            self.commits.push((commit.to_owned(), listing));
        }
        self.files = self.files_of("refs/nonla/there")?;
        Ok(())
    }

    /// The commit that the branch is at, over there.
    fn tip(&self) -> io::Result<Option<String>> {
        let line = self.git.line(["ls-remote", "--", &self.url, &self.name])?;
        Ok(line.split_whitespace().next().map(str::to_owned))
    }

    /// The files of a commit.
    fn files_of(&self, commit: &str) -> io::Result<BTreeMap<String, (String, String)>> {
        let listed = self.git.ask(["ls-tree", "-r", "-z", "--full-tree", commit])?;
        let listed = String::from_utf8_lossy(&listed).into_owned();
        let entry = |line: &str| {
            let (about, path) = line.split_once('\t')?;
            let mut about = about.split(' ');
            let (mode, _, object) = (about.next()?, about.next()?, about.next()?);
            Some((path.to_owned(), (mode.to_owned(), object.to_owned())))
        };
        Ok(listed.split('\0').filter_map(entry).collect())
    }

    /// What must be done so that the branch has the files of `new`. Numbers it.
    ///
    /// # Errors
    /// [`PublishError::InTheWay`].
    pub fn plan(&self, mut new: Listing) -> Result<Plan, PublishError> {
        let last = self.commits.iter().filter_map(|(_, listing)| Some(listing.as_ref()?.number)).max().unwrap_or(0);
        new.number = last.max(self.current.number) + 1;
        let plan = Plan::between(self.current.clone(), new, |path| Ok(!self.files.contains_key(path.as_str())))?;
        for path in self.others().map(|(path, _)| path) {
            let taken = |path: &str| OutPath::new(path).is_some_and(|path| plan.new.files.contains_key(&path));
            let below = format!("{path}/");
            let in_the_way = taken(path) && !self.is_the_same(path, &plan)
                || folders_of(path).any(taken)
                || plan.new.files.keys().any(|new| new.as_str().starts_with(&below));
            if in_the_way {
                return Err(PublishError::InTheWay { at: format!("{}/{path}", self.shown) });
            }
        }
        Ok(plan)
    }

    /// The files in the branch that are not ours.
    fn others(&self) -> impl Iterator<Item = (&String, &(String, String))> {
        let ours = |path: &str| {
            [LISTING, AS_IT_IS].contains(&path) || OutPath::new(path).is_some_and(|path| self.current.files.contains_key(&path))
        };
        self.files.iter().filter(move |(path, _)| !ours(path))
    }

    fn is_the_same(&self, path: &str, plan: &Plan) -> bool {
        let bytes = self.files.get(path).and_then(|(_, object)| self.git.ask(["cat-file", "blob", object]).ok()).unwrap_or_default();
        OutPath::new(path).and_then(|path| plan.new.files.get(&path)).is_some_and(|print| print.hash == hash::of(&bytes))
    }

    /// The way back to version `name`, or to the one before when it is empty. `made` is when, as people write it.
    ///
    /// # Errors
    /// [`PublishError::NoVersion`].
    pub fn back(&self, name: &str, made: &str) -> Result<(Plan, Origin<'static>), PublishError> {
        let mut versions: Vec<Listing> = self.commits.iter().skip(1).filter_map(|(_, listing)| listing.clone()).collect();
        versions.retain(|version| version.number != self.current.number);
        versions.sort_by_key(|version| version.number);
        let new = choose(&versions, &self.current, name, made)?;
        let commit = self.commits.iter().find(|(_, listing)| listing.as_ref().is_some_and(|one| one.files == new.files));
        let kept = commit.map_or_else(|| Ok(BTreeMap::new()), |(commit, _)| self.files_of(commit)).map_err(|source| self.failed(source))?;
        let plan = self.plan(new)?;
        let files = plan.new.files.keys().filter_map(|path| Some((path.clone(), kept.get(path.as_str())?.1.clone()))).collect();
        Ok((plan, Origin::Kept(files)))
    }

    /// Makes a commit of the new site and pushes it. As many commits stay before it as `keep` says.
    ///
    /// # Errors
    /// [`PublishError::Busy`] when somebody else has pushed meanwhile; whatever it is, the branch has its old site.
    pub fn deliver(&self, plan: &Plan, origin: &Origin<'_>, keep: usize, progress: Progress<'_>) -> Result<Delivered, PublishError> {
        let done = Delivered { verified: plan.new.files.len(), read: plan.new.files.len(), mended: 0, at_once: true };
        if plan.is_empty() {
            return Ok(done);
        }
        let failed = |source| self.failed(source);
        let tree = self.tree(plan, origin)?;
        progress(1, STEPS);
        let parent = self.parent(keep).map_err(failed)?;
        let subject = format!("Nón Lá {} ({})\n", plan.new.number, plan.new.made);
        let mut args = vec!["commit-tree", tree.as_str()];
        if let Some(parent) = &parent {
            args.extend(["-p", parent]);
        }
        let commit = self.git.give(&args, subject.as_bytes()).map_err(failed)?;
        let commit = String::from_utf8_lossy(&commit).trim().to_owned();
        progress(2, STEPS);
        let there = self.commits.first().map_or("", |(commit, _)| commit.as_str());
        let lease = format!("--force-with-lease={}:{there}", self.name);
        let what = format!("{commit}:{}", self.name);
        let pushed = self.git.ask(["push", "-q", "--no-verify", &lease, "--", &self.url, &what]);
        progress(4, STEPS);
        // The line may break after the push has come to its end: what counts is where the branch is now.
        match (self.tip(), pushed) {
            (Ok(Some(tip)), _) if tip == commit => {}
            (_, Err(error)) if error.kind() == ErrorKind::ResourceBusy => return Err(PublishError::Busy { target: self.shown.clone() }),
            (_, Err(error)) => return Err(self.failed(error)),
            (Err(error), Ok(_)) => return Err(self.failed(error)),
            (Ok(_), Ok(_)) => return Err(PublishError::Busy { target: self.shown.clone() }),
        }
        progress(STEPS, STEPS);
        Ok(done)
    }

    /// The files of the new commit, those of others among them, as a tree.
    fn tree(&self, plan: &Plan, origin: &Origin<'_>) -> Result<String, PublishError> {
        let failed = |source| self.failed(source);
        let objects: BTreeMap<&OutPath, String> = match origin {
            Origin::Output(folder) => {
                let paths: Vec<&OutPath> = plan.new.files.keys().collect();
                let list: String = paths.iter().map(|path| format!("{}\n", path.under(folder).display())).collect();
                // As they are: no line ends are changed, whatever `git` is set to do.
                let made = self.git.give(["hash-object", "-w", "--no-filters", "--stdin-paths"], list.as_bytes()).map_err(failed)?;
                paths.into_iter().zip(String::from_utf8_lossy(&made).lines().map(str::to_owned)).collect()
            }
            Origin::Kept(kept) => kept.iter().map(|(path, object)| (path, object.clone())).collect(),
        };
        if let Some(path) = plan.new.files.keys().find(|path| !objects.contains_key(path)) {
            return Err(PublishError::Damaged { file: path.to_string(), count: 1, delivered: false });
        }
        let write = |bytes: &[u8]| self.git.give(["hash-object", "-w", "--no-filters", "--stdin"], bytes);
        let own = [(LISTING, plan.new.text()), (AS_IT_IS, String::new())];
        let mut entries: Vec<u8> = Vec::new();
        let mut add = |mode: &str, object: &str, path: &str| entries.extend(format!("{mode} {object}\t{path}\0").into_bytes());
        for (path, (mode, object)) in self.others() {
            add(mode, object, path);
        }
        for (path, text) in own {
            let object = write(text.as_bytes()).map_err(failed)?;
            add("100644", String::from_utf8_lossy(&object).trim(), path);
        }
        for (path, object) in objects {
            add("100644", &object, path.as_str());
        }
        self.git.ask(["read-tree", "--empty"]).map_err(failed)?;
        self.git.give(["update-index", "-z", "--add", "--index-info"], &entries).map_err(failed)?;
        self.git.line(["write-tree"]).map_err(failed)
    }

    /// The commit before the new one. Where there are more than are kept, the last of them are made anew without what was before.
    fn parent(&self, keep: usize) -> io::Result<Option<String>> {
        if keep == 0 {
            return Ok(None);
        }
        if self.commits.len() <= keep {
            return Ok(self.commits.first().map(|(commit, _)| commit.clone()));
        }
        let mut before: Option<String> = None;
        for (commit, _) in self.commits.iter().take(keep).rev() {
            let raw = self.git.ask(["cat-file", "commit", commit])?;
            let raw = String::from_utf8_lossy(&raw).into_owned();
            let (head, message) = raw.split_once("\n\n").unwrap_or((&raw, ""));
            let mut lines: Vec<String> = head.lines().filter(|line| line.starts_with("tree ")).map(str::to_owned).collect();
            lines.extend(before.map(|before| format!("parent {before}")));
            // A signature was over what stood before.
            lines.extend(head.lines().filter(|line| line.starts_with("author ") || line.starts_with("committer ")).map(str::to_owned));
            let anew = format!("{}\n\n{message}", lines.join("\n"));
            let made = self.git.give(["hash-object", "-t", "commit", "-w", "--stdin"], anew.as_bytes())?;
            before = Some(String::from_utf8_lossy(&made).trim().to_owned());
        }
        Ok(before)
    }

    fn failed(&self, source: io::Error) -> PublishError {
        PublishError::Io { at: self.shown.clone(), source }
    }
}
