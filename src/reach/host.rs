//! Hosts, each asked by one at a time, and the way from an address to where it leads in the end.
#![expect(clippy::disallowed_methods, reason = "an edge room: it waits")]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use url::Url;

use super::http::{Client, Failure, Reply};
use super::robots::Robots;
use super::{Answer, Manners};

/// More steps from address to address are a circle.
const MOST_STEPS: usize = 8;
/// A host may ask for a longer pause than ours; for a longer one than this nobody at a keyboard waits.
const LONGEST_PAUSE: Duration = Duration::from_secs(10);
/// Too many questions: the host has had enough.
const ENOUGH: u16 = 429;

/// All hosts of one run.
pub(super) struct Hosts {
    client: Client,
    manners: Manners,
    known: Mutex<BTreeMap<String, Arc<Mutex<Host>>>>,
}

/// What is known of a host.
#[derive(Default)]
struct Host {
    /// When it last answered.
    last: Option<Instant>,
    /// What programs may ask it for; `None` before it was asked that.
    robots: Option<Robots>,
    /// Whether it ever answered.
    answers: bool,
    /// Why it is not asked any more: it cannot be reached, or it has had enough.
    closed: Option<Answer>,
}

/// Where one question led.
enum Step {
    /// To the end.
    End(Answer),
    /// To another address, for good or for now.
    On { to: Url, for_good: bool },
}

/// The host of an address with its port; empty where there is none.
pub(super) fn of(address: &str) -> String {
    parsed(address).map_or_else(String::new, |url| authority(&url))
}

fn authority(url: &Url) -> String {
    format!("{}:{}", url.host_str().unwrap_or_default(), url.port_or_known_default().unwrap_or_default())
}

/// An address of the web, without the part that only browsers look at.
fn parsed(address: &str) -> Option<Url> {
    let mut url = Url::parse(address).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())?;
    url.set_fragment(None);
    Some(url)
}

impl Host {
    /// Whether other addresses of the host would fare as this one did.
    fn is_closed_by(&self, answer: &Answer) -> bool {
        match answer {
            Answer::Unreachable(Failure::Name | Failure::Connection | Failure::Certificate) | Answer::Unclear(ENOUGH) => true,
            // A single page may be slow.
            Answer::Unreachable(Failure::Slow) => !self.answers,
            _ => false,
        }
    }
}

impl Hosts {
    pub(super) fn new(manners: Manners) -> Self {
        Self { client: Client::new(manners.patience), manners, known: Mutex::default() }
    }

    /// Follows `address` to its end.
    pub(super) fn ask(&self, address: &str) -> Answer {
        let Some(mut url) = parsed(address) else { return Answer::Unreachable(Failure::Address) };
        // How far it went by steps that are for good: only those are worth writing down.
        let (mut moved, mut for_good_so_far) = (None, true);
        for _ in 0..MOST_STEPS {
            match self.step(&url) {
                Step::On { to, for_good } => {
                    for_good_so_far &= for_good;
                    if for_good_so_far {
                        moved = Some(to.clone());
                    }
                    url = to;
                }
                Step::End(Answer::Fine) => return moved.map_or(Answer::Fine, |to| Answer::Moved(to.into())),
                Step::End(answer) => return answer,
            }
        }
        Answer::Unreachable(Failure::Circle)
    }

    fn step(&self, url: &Url) -> Step {
        let host = {
            let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(known.entry(authority(url)).or_default())
        };
        // Held until it has answered: nobody else asks this host meanwhile.
        let mut host = host.lock().unwrap_or_else(PoisonError::into_inner);
        let step = self.question(&mut host, url);
        if let Step::End(answer) = &step
            && host.is_closed_by(answer)
        {
            host.closed = Some(answer.clone());
        }
        step
    }

    fn question(&self, host: &mut Host, url: &Url) -> Step {
        if let Some(closed) = &host.closed {
            return Step::End(closed.clone());
        }
        if host.robots.is_none() {
            match self.spoken(host, |client| client.robots(url)) {
                Ok(robots) => host.robots = Some(robots),
                Err(failure) => return Step::End(Answer::Unreachable(failure)),
            }
        }
        if host.robots.as_ref().is_some_and(|robots| !robots.allows(&url[url::Position::BeforePath..])) {
            return Step::End(Answer::NotWanted);
        }
        // Some hosts do not know the short question, or answer it wrongly.
        let reply = match self.spoken(host, |client| client.head(url)) {
            Ok(reply) if reply.is_good() || reply.status == ENOUGH => Ok(reply),
            Ok(_) | Err(Failure::Protocol) => self.spoken(host, |client| client.get(url)),
            Err(failure) => Err(failure),
        };
        match reply {
            Err(failure) => Step::End(Answer::Unreachable(failure)),
            Ok(Reply { status: 301 | 302 | 303 | 307 | 308, to: None }) => Step::End(Answer::Unreachable(Failure::Protocol)),
            Ok(Reply { status: status @ (301 | 302 | 303 | 307 | 308), to: Some(to) }) => {
                match url.join(&to).ok().and_then(|to| parsed(to.as_str())) {
                    Some(to) => Step::On { to, for_good: matches!(status, 301 | 308) },
                    None => Step::End(Answer::Unreachable(Failure::Protocol)),
                }
            }
            Ok(Reply { status: 200..=399, .. }) => Step::End(Answer::Fine),
            Ok(Reply { status: status @ (404 | 410), .. }) => Step::End(Answer::Gone(status)),
            Ok(Reply { status, .. }) => Step::End(Answer::Unclear(status)),
        }
    }

    /// Waits as long as the host may expect, then speaks.
    fn spoken<T>(&self, host: &mut Host, speak: impl FnOnce(&Client) -> Result<T, Failure>) -> Result<T, Failure> {
        let wanted = host.robots.as_ref().and_then(|robots| robots.delay).unwrap_or_default().min(LONGEST_PAUSE);
        if let Some(last) = host.last {
            thread::sleep(self.manners.pause.max(wanted).saturating_sub(last.elapsed()));
        }
        let answer = speak(&self.client);
        host.last = Some(Instant::now());
        host.answers |= answer.is_ok();
        answer
    }
}
