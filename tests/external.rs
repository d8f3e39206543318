//! Links out of a site, asked of little servers on this computer: what each answer means, and how hosts are treated.
//!
//! No other network is touched. `NONLA_UPDATE=1` writes the expected texts of `tests/cli/external.*` anew.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::panic, reason = "a test: it lays out folders and listens")]

mod support;

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use nonla::model::date::Date;
use nonla::reach::memory::Memory;
use nonla::reach::{Answer, Failure, Manners, all};
use support::folder_of;

const PAUSE: Duration = Duration::from_millis(60);
/// No host is in a hurry, and none that hangs is waited for long.
const MANNERS: Manners = Manners { pause: PAUSE, patience: Duration::from_millis(700), hosts: 4 };

/// A question that a server was asked.
#[derive(Clone)]
struct Question {
    /// `HEAD /ok`.
    what: String,
    agent: String,
    began: Instant,
    ended: Instant,
}

/// A little server.
struct Server {
    port: u16,
    questions: Arc<Mutex<Vec<Question>>>,
}

impl Server {
    /// Answers as `answer` says, given method and path: a status line with headers, or nothing to close at once; `hang` to
    /// keep silent.
    fn new(answer: fn(&str, &str) -> &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let questions: Arc<Mutex<Vec<Question>>> = Arc::default();
        let asked = Arc::clone(&questions);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let asked = Arc::clone(&asked);
                thread::spawn(move || serve(stream, answer, &asked));
            }
        });
        Self { port, questions }
    }

    fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    fn asked(&self) -> Vec<Question> {
        self.questions.lock().expect("questions").clone()
    }

    fn whats(&self) -> Vec<String> {
        self.asked().into_iter().map(|question| question.what).collect()
    }
}

fn serve(mut stream: TcpStream, answer: fn(&str, &str) -> &'static str, asked: &Mutex<Vec<Question>>) {
    let began = Instant::now();
    let mut lines = BufReader::new(stream.try_clone().expect("the same")).lines().map_while(Result::ok);
    let first = lines.next().unwrap_or_default();
    let head: Vec<String> = lines.take_while(|line| !line.is_empty()).collect();
    let agent = head.iter().find_map(|line| line.strip_prefix("user-agent: ").or_else(|| line.strip_prefix("User-Agent: ")));
    let mut words = first.split(' ');
    let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let reply = answer(method, path);
    let note = |ended| {
        let question = Question { what: format!("{method} {path}"), agent: agent.unwrap_or_default().to_owned(), began, ended };
        asked.lock().expect("questions").push(question);
    };
    if reply == "hang" {
        note(began);
        return thread::sleep(Duration::from_secs(3));
    }
    // Long enough for two at the same time to be seen.
    thread::sleep(Duration::from_millis(15));
    // Before it is answered, after which everything may be over.
    note(Instant::now());
    if !reply.is_empty() {
        let (head, body) = reply.split_once('|').unwrap_or((reply, ""));
        let body = if method == "HEAD" { "" } else { body };
        let length = reply.split_once('|').map_or(0, |(_, body)| body.len());
        let _ = write!(stream, "HTTP/1.1 {head}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}");
    }
}

/// A site as there are many.
fn usual(method: &str, path: &str) -> &'static str {
    match (method, path) {
        (_, "/robots.txt") => "200 OK|User-agent: *\nDisallow: /rieng\n",
        (_, "/ok") | ("GET", "/no-head" | "/lies") => "200 OK|Chào em",
        ("HEAD", "/no-head") => "405 Method Not Allowed",
        ("HEAD", "/lies") | (_, "/gone") => "404 Not Found",
        (_, "/moved") => "301 Moved Permanently\r\nLocation: /ok",
        (_, "/twice") => "308 Permanent Redirect\r\nLocation: moved",
        (_, "/for-now") => "302 Found\r\nLocation: /ok",
        (_, "/login") => "302 Found\r\nLocation: /moved",
        (_, "/to-gone") => "301 Moved Permanently\r\nLocation: /gone",
        (_, "/circle") => "301 Moved Permanently\r\nLocation: /circle",
        (_, "/nowhere") => "301 Moved Permanently",
        (_, "/busy") => "503 Service Unavailable",
        (_, "/secret") => "403 Forbidden",
        (_, "/hang") => "hang",
        (_, "/close") => "",
        _ => panic!("{method} {path} was asked for"),
    }
}

fn day() -> Date {
    Date::new(2026, 11, 23).expect("a day")
}

fn ask(urls: &[String], memory: &mut Memory) -> Vec<Answer> {
    let answers = all(urls, memory, day(), MANNERS, &|_, _| ()).all;
    urls.iter().map(|url| answers[url].clone()).collect()
}

/// A port at which nobody listens.
fn closed() -> u16 {
    TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address").port()
}

#[test]
fn each_answer_means_what_a_reader_would_see() {
    let server = Server::new(usual);
    let moved = |to: &str| Answer::Moved(server.url(to));
    let expected = [
        ("/ok#here", Answer::Fine),
        ("/no-head", Answer::Fine),
        ("/lies", Answer::Fine),
        ("/moved", moved("/ok")),
        ("/twice", moved("/ok")),
        ("/for-now", Answer::Fine),
        ("/login", Answer::Fine),
        ("/gone", Answer::Gone(404)),
        ("/to-gone", Answer::Gone(404)),
        ("/busy", Answer::Unclear(503)),
        ("/secret", Answer::Unclear(403)),
        ("/rieng/x?y", Answer::NotWanted),
        ("/circle", Answer::Unreachable(Failure::Circle)),
        ("/nowhere", Answer::Unreachable(Failure::Protocol)),
        ("/hang", Answer::Unreachable(Failure::Slow)),
    ];
    let urls: Vec<String> = expected.iter().map(|(path, _)| server.url(path)).collect();
    let answers = ask(&urls, &mut Memory::default());
    for ((path, expected), found) in expected.iter().zip(answers) {
        assert_eq!(found, *expected, "{path}");
    }
}

#[test]
fn a_host_is_asked_once_at_a_time_with_a_pause_by_one_who_says_who_he_is() {
    let server = Server::new(usual);
    let urls: Vec<String> = ["/ok", "/moved", "/gone", "/for-now"].iter().map(|path| server.url(path)).collect();
    ask(&urls, &mut Memory::default());
    let mut asked = server.asked();
    asked.sort_by_key(|question| question.began);
    let expected = ["GET /robots.txt", "HEAD /ok", "HEAD /moved", "HEAD /ok", "HEAD /gone", "GET /gone", "HEAD /for-now", "HEAD /ok"];
    assert_eq!(asked.iter().map(|question| question.what.as_str()).collect::<Vec<_>>(), expected);
    for two in asked.windows(2) {
        let pause = two[1].began.saturating_duration_since(two[0].ended);
        // The server ends a little after its answer has arrived.
        assert!(pause > PAUSE * 3 / 4, "{} came {pause:?} after {}", two[1].what, two[0].what);
    }
    assert!(asked.iter().all(|question| question.agent.starts_with("nonla/")), "{}", asked[0].agent);
}

#[test]
fn what_answered_lately_is_not_asked_again() {
    let server = Server::new(usual);
    let folder = tempfile::tempdir().expect("a folder");
    let urls: Vec<String> = ["/ok", "/moved", "/gone", "/busy"].iter().map(|path| server.url(path)).collect();
    let mut memory = Memory::within(folder.path());
    let first = ask(&urls, &mut memory);
    memory.write(day());
    let before = server.asked().len();
    assert_eq!(ask(&urls, &mut Memory::within(folder.path())), first);
    assert_eq!(server.whats()[before..], ["GET /robots.txt", "HEAD /busy", "GET /busy"], "what was not well is asked again");
}

#[test]
fn one_host_that_hangs_or_is_silent_keeps_nobody_waiting() {
    let (well, hanging, closing) = (Server::new(usual), Server::new(|_, _| "hang"), Server::new(|_, _| ""));
    let silent = closed();
    let mut urls: Vec<String> = (0..20).map(|number| hanging.url(&format!("/{number}"))).collect();
    urls.extend((0..5).map(|number| format!("http://127.0.0.1:{silent}/{number}")));
    urls.extend([closing.url("/x"), well.url("/ok"), "http://[::1".to_owned()]);
    let began = Instant::now();
    let answers = ask(&urls, &mut Memory::default());
    assert!(began.elapsed() < MANNERS.patience * 4, "every page of a host that hangs was waited for: {:?}", began.elapsed());
    assert!(answers[..20].iter().all(|answer| *answer == Answer::Unreachable(Failure::Slow)), "{answers:?}");
    assert!(answers[20..25].iter().all(|answer| *answer == Answer::Unreachable(Failure::Connection)), "{answers:?}");
    assert!(matches!(answers[25], Answer::Unreachable(Failure::Protocol | Failure::Connection)), "{answers:?}");
    assert_eq!(answers[26..], [Answer::Fine, Answer::Unreachable(Failure::Address)]);
    assert_eq!(hanging.whats(), ["GET /robots.txt"], "a host that never answered is not asked for each page");
}

#[test]
fn a_host_that_has_had_enough_is_let_be() {
    let server = Server::new(|_, path| if path == "/robots.txt" { "404 Not Found" } else { "429 Too Many Requests" });
    let answers = ask(&[server.url("/a"), server.url("/b")], &mut Memory::default());
    assert_eq!(answers, [Answer::Unclear(429), Answer::Unclear(429)]);
    assert_eq!(server.whats(), ["GET /robots.txt", "HEAD /a"]);
}

#[test]
fn a_host_that_cannot_say_what_it_wants_is_not_asked() {
    let server = Server::new(|_, _| "500 Internal Server Error");
    assert_eq!(ask(&[server.url("/a")], &mut Memory::default()), [Answer::NotWanted]);
    assert_eq!(server.whats(), ["GET /robots.txt"]);
}

#[test]
fn whether_the_network_is_missing_is_known_by_hosts_that_answered_lately() {
    let well = Server::new(usual);
    let closed = || format!("http://127.0.0.1:{}/", closed());
    let (known, dead) = (closed(), closed());
    let remembering = |address: &str| {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(folder.path().join("nonla")).expect("a folder");
        std::fs::write(folder.path().join("nonla/links.txt"), format!("{} fine {address}\n", day())).expect("a file");
        Memory::within(folder.path())
    };
    let offline = |urls: &[&str], mut memory: Memory| {
        let urls: Vec<String> = urls.iter().map(|url| (*url).to_owned()).collect();
        all(&urls, &mut memory, day(), MANNERS, &|_, _| ()).offline
    };
    let ok = well.url("/ok");
    assert!(!offline(&[&ok, &dead], remembering(&ok)), "only the one is dead");
    assert_eq!(well.whats(), ["GET /robots.txt", "HEAD /ok"], "once, as a witness");
    assert!(offline(&[&known, &dead], remembering(&known)), "not even the one that answered lately can be reached");
    assert!(offline(&[&dead], Memory::default()));
    assert!(!offline(&[&known], remembering(&known)), "nobody was asked");
}

/// Runs `nonla` in the folder `root` for a user whose home is `home`; its exit code and what it told.
fn nonla(root: &Path, home: &Path, arguments: &[&str]) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nonla"));
    command.args(arguments).current_dir(root).env_clear().stdin(Stdio::null()).env("SOURCE_DATE_EPOCH", "1795824000");
    command.env("HOME", home).env("USERPROFILE", home).env("LOCALAPPDATA", home);
    if let Some(root) = std::env::var_os("SystemRoot") {
        command.env("SystemRoot", root);
    }
    let output = command.output().expect("the program runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.code().expect("an exit code"), text)
}

const SITE: &str = "
-- site.toml --
languages = [\"vi\"]
base_url = \"http://127.0.0.1:SILENT/non-la\"

[[check.except]]
code = \"external/gone\"
where = \"an-toan/cu\"
reason = \"để nhớ / kept to remember\"

[[publish]]
name = \"copy\"
to = \"folder\"
path = 'STICK'
-- content/_index.vi.md --
---
title: Nhà
---
-- content/_data/laws.yaml --
- id: luat
  title: {vi: Luật}
  status: in_force
  seen: text
  source: http://127.0.0.1:WELL/moved
  last_checked: 2026-11-23
-- content/an-toan/_index.vi.md --
---
title: An toàn
---

Dựa vào [luật](law:luat).
-- content/an-toan/bai/index.vi.md --
---
title: Bài
ages: [parents]
sources:
  - {title: Sách, url: \"http://127.0.0.1:WELL/ok\"}
  - {title: Báo, url: \"http://127.0.0.1:WELL/gone\"}
---

Đọc thêm [trang ấy](http://127.0.0.1:WELL/gone), [trang đang nghỉ](http://127.0.0.1:WELL/busy),
[trang riêng](http://127.0.0.1:WELL/rieng/a), [trang riêng khác](http://127.0.0.1:WELL/rieng/b),
[chỗ im lặng](http://127.0.0.1:SILENT/x), [chỗ im lặng khác](http://127.0.0.1:SILENT/y), [gọi](tel:111).
-- content/an-toan/cu/index.vi.md --
---
title: Cũ
---

Xưa có [trang ấy](http://127.0.0.1:WELL/gone).
";

#[test]
fn what_is_wrong_is_told_where_it_is_written_and_only_when_asked_for() {
    let server = Server::new(usual);
    let silent = closed();
    let numbers = [("WELL", server.port.to_string()), ("SILENT", silent.to_string())];
    let text = numbers.iter().fold(SITE.to_owned(), |text, (name, number)| text.replace(name, number));
    let [home, stick] = std::array::from_fn(|_| tempfile::tempdir().expect("a folder"));
    let folder = folder_of(text.replace("STICK", &stick.path().join("site").display().to_string()).trim_start());
    let check = |arguments: &[&str]| nonla(folder.path(), home.path(), &[&["check"], arguments].concat());
    let (code, told) = check(&["-v"]);
    assert!(code == 0 && !told.contains("external/") && !told.contains("unused-exception"), "{told}");
    for arguments in [&["build"][..], &["status"], &["publish", "copy", "--yes"]] {
        let (code, told) = nonla(folder.path(), home.path(), arguments);
        assert!(code == 0 && !told.contains("external/"), "{arguments:?}: {told}");
    }
    assert!(server.whats().is_empty() && support::files_under(home.path()).is_empty(), "{:?}", server.whats());
    for tongue in ["vi", "en"] {
        let (code, told) = check(&["--external", "-v", "--messages", tongue]);
        assert_eq!(code, 0, "{told}");
        let told = numbers.iter().fold(told, |told, (name, number)| told.replace(number, name));
        // How long it took differs.
        let told: String = told
            .lines()
            .filter(|line| !line.contains("Đã kiểm tra") && !line.contains("Checked"))
            .map(|line| format!("{line}\n"))
            .collect();
        let at = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/cli/external.{tongue}.txt"));
        if std::env::var_os("NONLA_UPDATE").is_some() {
            std::fs::write(&at, &told).expect("the expected text is written");
        }
        // The marks under a line are as long as the number of a port.
        let plain = |text: &str| text.replace("\r\n", "\n").replace(['^', ' '], "");
        assert_eq!(plain(&told), plain(&std::fs::read_to_string(&at).unwrap_or_default()));
    }
    assert_eq!(
        server.whats().iter().filter(|what| *what == "HEAD /ok").count(),
        2,
        "as itself and as where `/moved` leads, once: {:?}",
        server.whats()
    );
    assert_eq!(check(&["--external", "--strict"]).0, 1);
    let kept = support::files_under(home.path());
    assert!(matches!(&kept[..], [file] if file.ends_with("nonla/links.txt")), "{kept:?}");
    let in_project = |file: &PathBuf| file.components().any(|part| part.as_os_str() == ".nonla") && file.ends_with("links.txt");
    assert!(!support::files_under(folder.path()).iter().any(in_project));
}

#[test]
fn a_computer_without_a_network_is_told_once() {
    let text = SITE.replace("WELL", &closed().to_string()).replace("SILENT", &closed().to_string());
    let (folder, home) = (folder_of(text.trim_start()), tempfile::tempdir().expect("a home"));
    let (code, told) = nonla(folder.path(), home.path(), &["check", "--external", "--messages", "en"]);
    assert!(code == 0 && told.matches("external/").count() == 1 && told.contains("warning[external/no-network]"), "{told}");
}
