//! Addresses outside the site are asked whether they still answer: politely, and only when somebody wants it.
//!
//! [`all`] goes through them host by host, several hosts at a time but never one host twice at once ([`host`]), with a pause
//! between two questions to the same one; what a host does not want to be asked ([`robots`]) is not asked, and what
//! answered lately is not asked again ([`memory`]). [`http`] is the only file that speaks with the network.

mod host;
mod http;
pub mod memory;
mod robots;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::model::date::Date;
use host::Hosts;
pub use http::Failure;
use memory::Memory;

/// How hosts are treated.
#[derive(Clone, Copy, Debug)]
pub struct Manners {
    /// Between the end of an answer and the next question to the same host.
    pub pause: Duration,
    /// How long an answer may take.
    pub patience: Duration,
    /// How many hosts are asked at the same time.
    pub hosts: usize,
}

impl Default for Manners {
    fn default() -> Self {
        Self { pause: Duration::from_secs(1), patience: Duration::from_secs(20), hosts: 8 }
    }
}

/// What became of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It answers.
    Fine,
    /// It says that it is now elsewhere for good, and there it answers.
    Moved(String),
    /// There is nothing any more: status 404 or 410.
    Gone(u16),
    /// Whether a person would see it cannot be told: the host refuses programs, or is not well today.
    Unclear(u16),
    /// The host does not want programs to ask for it.
    NotWanted,
    /// No conversation came about.
    Unreachable(Failure),
}

impl Answer {
    /// Whether it would look the same if this computer had no network.
    pub fn may_be_ours(&self) -> bool {
        matches!(self, Self::Unreachable(failure) if failure.may_be_ours())
    }
}

/// What became of all addresses.
#[derive(Debug)]
pub struct Answers {
    /// By address.
    pub all: BTreeMap<String, Answer>,
    /// No host that was asked can be reached, not even one that answered lately: the network is missing, not they.
    pub offline: bool,
}

/// So many hosts that answered lately are asked again before the network is thought to be missing.
const WITNESSES: usize = 3;

/// Asks each of `addresses`, which begin with `http:` or `https:`, unless `memory` knows the answer; tells how many hosts
/// are done, of how many.
pub fn all(addresses: &[String], memory: &mut Memory, today: Date, manners: Manners, progress: &(dyn Fn(usize, usize) + Sync)) -> Answers {
    let mut answers: BTreeMap<String, Answer> = BTreeMap::new();
    let mut rows: BTreeMap<String, Vec<&String>> = BTreeMap::new();
    for address in addresses {
        if let Some(answer) = memory.recall(address, today) {
            answers.insert(address.clone(), answer);
        } else {
            rows.entry(host::of(address)).or_default().push(address);
        }
    }
    // One address of each host that answered lately.
    let witnesses: BTreeMap<String, String> = answers.keys().map(|address| (host::of(address), address.clone())).collect();
    let hosts = Hosts::new(manners);
    let rows: Vec<Vec<&String>> = rows.into_values().collect();
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let found: Mutex<Vec<(String, Answer)>> = Mutex::default();
    thread::scope(|scope| {
        for _ in 0..manners.hosts.min(rows.len()) {
            scope.spawn(|| {
                while let Some(row) = rows.get(next.fetch_add(1, Ordering::Relaxed)) {
                    for address in row {
                        let answer = hosts.ask(address);
                        found.lock().unwrap_or_else(PoisonError::into_inner).push(((*address).clone(), answer));
                    }
                    progress(done.fetch_add(1, Ordering::Relaxed) + 1, rows.len());
                }
            });
        }
    });
    let found = found.into_inner().unwrap_or_else(PoisonError::into_inner);
    // What is remembered says nothing of today's network.
    let offline = !found.is_empty()
        && found.iter().all(|(_, answer)| answer.may_be_ours())
        && witnesses.values().take(WITNESSES).all(|address| hosts.ask(address).may_be_ours());
    for (address, answer) in found {
        memory.keep(&address, &answer, today);
        answers.insert(address, answer);
    }
    Answers { all: answers, offline }
}
