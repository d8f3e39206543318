//! A relay between the program and a server, which breaks the line, or stops everything, at a chosen moment.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// What is to happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing: all is passed on, and counted.
    None,
    /// After so many bytes to the server, all lines break and no new one is taken.
    CutAfterBytes(u64),
    /// After so many bytes to the server all lines break, once; new ones are taken.
    BreakAfterBytes(u64),
    /// In the middle of this message to the server, everything stands still: the moment to kill who sent it.
    HoldAtMessage(u64),
    /// From this message on, whoever wants to write by HTTP is told that there is no room.
    RefuseFromMessage(u64),
}

struct Shared {
    server: u16,
    fault: Mutex<Fault>,
    bytes: AtomicU64,
    messages: AtomicU64,
    tripped: AtomicBool,
    /// Counts faults, so that lines of earlier ones know that they are over.
    round: AtomicU64,
}

impl Shared {
    /// Whether nothing passes any more.
    fn is_broken(&self) -> bool {
        let refuses = matches!(*self.fault.lock().expect("a fault"), Fault::RefuseFromMessage(_));
        !refuses && self.tripped.load(Ordering::SeqCst)
    }
}

/// A relay that listens on a port of its own.
pub struct Relay {
    pub port: u16,
    shared: Arc<Shared>,
}

impl Relay {
    pub fn to(server: u16) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let shared = Arc::new(Shared {
            server,
            fault: Mutex::new(Fault::None),
            bytes: AtomicU64::new(0),
            messages: AtomicU64::new(0),
            tripped: AtomicBool::new(false),
            round: AtomicU64::new(0),
        });
        let inner = Arc::clone(&shared);
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let shared = Arc::clone(&inner);
                thread::spawn(move || pass(client, &shared));
            }
        });
        Self { port, shared }
    }

    /// Begins a new count, with this fault.
    pub fn set(&self, fault: Fault) {
        *self.shared.fault.lock().expect("a fault") = fault;
        self.shared.bytes.store(0, Ordering::SeqCst);
        self.shared.messages.store(0, Ordering::SeqCst);
        self.shared.tripped.store(false, Ordering::SeqCst);
        self.shared.round.fetch_add(1, Ordering::SeqCst);
    }

    /// How many bytes and messages went to the server since then.
    pub fn count(&self) -> (u64, u64) {
        (self.shared.bytes.load(Ordering::SeqCst), self.shared.messages.load(Ordering::SeqCst))
    }

    /// Whether the fault has come.
    pub fn tripped(&self) -> bool {
        self.shared.tripped.load(Ordering::SeqCst)
    }
}

fn pass(client: TcpStream, shared: &Arc<Shared>) {
    if shared.is_broken() {
        return;
    }
    let Ok(server) = TcpStream::connect(("127.0.0.1", shared.server)) else { return };
    let round = shared.round.load(Ordering::SeqCst);
    for stream in [&client, &server] {
        let _ = stream.set_read_timeout(Some(Duration::from_millis(20)));
        let _ = stream.set_nodelay(true);
    }
    let (Ok(client_too), Ok(server_too)) = (client.try_clone(), server.try_clone()) else { return };
    let back = Arc::clone(shared);
    thread::spawn(move || forward(&server_too, &client_too, &back, round, false));
    forward(&client, &server, shared, round, true);
}

/// Passes bytes on until a side ends or the fault comes.
fn forward(from: &TcpStream, to: &TcpStream, shared: &Shared, round: u64, counts: bool) {
    let mut buffer = [0; 4096];
    loop {
        if shared.is_broken() {
            break hold(shared, round);
        }
        // Of somebody who was killed.
        if shared.round.load(Ordering::SeqCst) != round {
            break;
        }
        let n = match (&mut &*from).read(&mut buffer) {
            Ok(0) => break,
            Ok(n) => n,
            Err(error) if matches!(error.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut) => continue,
            Err(_) => break,
        };
        let mut part = n;
        if counts {
            let message = shared.messages.fetch_add(1, Ordering::SeqCst);
            let before = shared.bytes.fetch_add(n as u64, Ordering::SeqCst);
            match *shared.fault.lock().expect("a fault") {
                Fault::CutAfterBytes(limit) if before + n as u64 > limit => {
                    part = usize::try_from(limit.saturating_sub(before)).expect("a small number");
                    shared.tripped.store(true, Ordering::SeqCst);
                }
                Fault::BreakAfterBytes(limit) if before <= limit && before + n as u64 > limit => {
                    part = usize::try_from(limit - before).expect("a small number");
                    shared.round.fetch_add(1, Ordering::SeqCst);
                }
                Fault::HoldAtMessage(limit) if message >= limit => {
                    // Some messages whole, some half, some not at all.
                    part = [n, n / 2, 0][usize::try_from(limit % 3).expect("a small number")];
                    shared.tripped.store(true, Ordering::SeqCst);
                }
                Fault::RefuseFromMessage(limit) if message >= limit && buffer.starts_with(b"PUT ") => {
                    shared.tripped.store(true, Ordering::SeqCst);
                    let _ = (&mut &*from).write_all(b"HTTP/1.1 507 Insufficient Storage\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                    // What still comes is read, or the answer would be lost.
                    while matches!((&mut &*from).read(&mut buffer), Ok(1..)) {}
                    break;
                }
                _ => {}
            }
        }
        if (&mut &*to).write_all(&buffer[..part]).is_err() {
            break;
        }
    }
    let _ = from.shutdown(Shutdown::Both);
    let _ = to.shutdown(Shutdown::Both);
}

/// A line that is cut is cut; one that is held stays open until the next round, when its sender is dead.
fn hold(shared: &Shared, round: u64) {
    let holds = matches!(*shared.fault.lock().expect("a fault"), Fault::HoldAtMessage(_));
    while holds && shared.round.load(Ordering::SeqCst) == round {
        thread::sleep(Duration::from_millis(2));
    }
}
