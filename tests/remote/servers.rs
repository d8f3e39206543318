//! Real servers, started on this computer for a test and ended with it.

use std::fmt::Write as _;
use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Who runs all tests must have all servers.
const REQUIRED: &str = "NONLA_TEST_SERVERS";

/// A server, and the folder with all that belongs to it.
pub struct Server {
    pub port: u16,
    pub folder: tempfile::TempDir,
    child: Child,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The first of these programs that is there. Where servers are required, one that is missing is a failure; else the test is
/// passed over, loudly.
pub fn program(what: &str, places: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = places.iter().flat_map(|place| match place.contains('/') {
        true => vec![PathBuf::from(place)],
        false => std::env::split_paths(&path).map(|folder| folder.join(place)).collect(),
    });
    let found = found.into_iter().find(|path| path.is_file());
    if found.is_none() {
        let told = format!("{what} is missing; `bash tests/run.sh` installs it");
        assert!(std::env::var_os(REQUIRED).is_none(), "{told}");
        eprintln!("\n*** NOT TESTED: {told} ***\n");
    }
    found
}

pub fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr()).expect("a port").port()
}

fn start(mut command: Command, port: u16, folder: tempfile::TempDir) -> Server {
    let log = fs::File::create(folder.path().join("log")).expect("a file");
    let child = command.stdin(Stdio::null()).stdout(log.try_clone().expect("a file")).stderr(log).spawn().expect("the server starts");
    let mut server = Server { port, folder, child };
    let begin = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        let log = fs::read_to_string(server.folder.path().join("log")).unwrap_or_default();
        assert!(server.child.try_wait().expect("a child").is_none(), "the server ended: {log}");
        assert!(begin.elapsed() < Duration::from_secs(60), "the server does not answer: {log}");
        thread::sleep(Duration::from_millis(20));
    }
    server
}

fn folder() -> tempfile::TempDir {
    tempfile::Builder::new().prefix("nonla-server-").tempdir().expect("a folder")
}

pub const USER: &str = "an";
pub const PASSWORD: &str = "mat-khau-rat-bi-mat-1847";

/// nginx with WebDAV for one user, its files in `www/`.
pub fn nginx() -> Option<Server> {
    let program = program("nginx", &["/usr/sbin/nginx", "nginx"])?;
    let module = self::program("the module dav-ext of nginx", &["/usr/lib/nginx/modules/ngx_http_dav_ext_module.so"])?;
    let (folder, port) = (folder(), free_port());
    let home = folder.path().display().to_string();
    fs::create_dir(folder.path().join("www")).expect("a folder");
    fs::write(folder.path().join("users"), format!("{USER}:{{PLAIN}}{PASSWORD}\n")).expect("a file");
    let mut conf = format!("load_module {};\nuser root;\n", module.display());
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].iter().fold(String::new(), |mut all, name| {
        let _ = write!(all, "{name}_temp_path {home}/{name};\n  ");
        all
    });
    let _ = write!(
        conf,
        "daemon off;\nworker_processes 1;\npid {home}/pid;\nerror_log stderr;\nevents {{}}\nhttp {{\n  {temporary}access_log {home}/access;\n  \
         server {{\n    listen 127.0.0.1:{port};\n    root {home}/www;\n    client_max_body_size 0;\n    \
         location /dav/ {{\n      alias {home}/www/;\n      auth_basic nonla;\n      auth_basic_user_file {home}/users;\n      \
         dav_methods PUT DELETE MKCOL COPY MOVE;\n      dav_ext_methods PROPFIND OPTIONS;\n      create_full_put_path on;\n    }}\n  }}\n}}\n"
    );
    fs::write(folder.path().join("nginx.conf"), conf).expect("a file");
    let mut command = Command::new(program);
    command.arg("-p").arg(folder.path()).arg("-c").arg(folder.path().join("nginx.conf")).args(["-e", "stderr"]);
    // Its helpers end with it: asked politely, unlike `kill`.
    Some(start(command, port, folder))
}

/// OpenSSH with a key for one user, and a program `ssh` in `bin/` that knows it.
pub fn sshd() -> Option<Server> {
    let program = program("sshd", &["/usr/sbin/sshd"])?;
    let keygen = self::program("ssh-keygen", &["ssh-keygen"])?;
    let ssh = self::program("ssh", &["ssh"])?;
    let (folder, port) = (folder(), free_port());
    let home = folder.path().display().to_string();
    for key in ["host", "user"] {
        let made = Command::new(&keygen).args(["-q", "-t", "ed25519", "-N", "", "-f"]).arg(folder.path().join(key)).status();
        assert!(made.expect("ssh-keygen runs").success());
    }
    fs::create_dir(folder.path().join("home")).expect("a folder");
    fs::copy(folder.path().join("user.pub"), folder.path().join("authorized")).expect("a file");
    let host_key = fs::read_to_string(folder.path().join("host.pub")).expect("a key");
    fs::write(folder.path().join("known"), format!("nonla-test {host_key}")).expect("a file");
    fs::write(
        folder.path().join("sshd.conf"),
        format!(
            "Port {port}\nListenAddress 127.0.0.1\nHostKey {home}/host\nAuthorizedKeysFile {home}/authorized\nPidFile none\nStrictModes no\n\
             PasswordAuthentication no\nKbdInteractiveAuthentication no\nUsePAM no\nMaxStartups 200\nMaxSessions 50\nPermitRootLogin yes\n\
             Subsystem sftp internal-sftp -d {home}/home\n"
        ),
    )
    .expect("a file");
    fs::write(
        folder.path().join("ssh.conf"),
        format!("Host *\n  UserKnownHostsFile {home}/known\n  GlobalKnownHostsFile none\n  HostKeyAlias nonla-test\n  IdentitiesOnly yes\n"),
    )
    .expect("a file");
    fs::create_dir(folder.path().join("bin")).expect("a folder");
    let wrapper = folder.path().join("bin/ssh");
    fs::write(&wrapper, format!("#!/bin/sh\nexec {} -F {home}/ssh.conf \"$@\"\n", ssh.display())).expect("a file");
    #[cfg(unix)]
    fs::set_permissions(&wrapper, std::os::unix::fs::PermissionsExt::from_mode(0o755)).expect("rights");
    let mut command = Command::new(program);
    command.args(["-D", "-e", "-f"]).arg(folder.path().join("sshd.conf"));
    Some(start(command, port, folder))
}

/// A stand-in for S3, with a bucket `non-la`.
pub fn moto() -> Option<Server> {
    let venv = concat!(env!("CARGO_MANIFEST_DIR"), "/target/test-servers/bin/moto_server");
    let own = std::env::var("NONLA_TEST_MOTO").unwrap_or_default();
    let program = program("moto_server", &[if own.is_empty() { venv } else { &own }, venv])?;
    let (folder, port) = (folder(), free_port());
    let mut command = Command::new(program);
    command.args(["-H", "127.0.0.1", "-p", &port.to_string()]);
    let server = start(command, port, folder);
    assert_eq!(ask(port, "PUT", "/non-la").0, 200, "a bucket");
    Some(server)
}

/// What a server answers: status and body.
pub fn ask(port: u16, method: &str, path: &str) -> (u16, Vec<u8>) {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("a connection");
    write!(stream, "{method} {path} HTTP/1.0\r\nHost: 127.0.0.1:{port}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").expect("a question");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("an answer");
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").expect("a head");
    let head = String::from_utf8_lossy(&answer[..end]).into_owned();
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
    (status, answer.split_off(end + 4))
}

/// Everything in the bucket, by name.
pub fn in_bucket(port: u16, prefix: &str) -> Vec<String> {
    let (status, body) = ask(port, "GET", &format!("/non-la?list-type=2&max-keys=1000&prefix={prefix}"));
    let text = String::from_utf8(body).expect("a listing");
    assert!(status == 200 && !text.contains("<IsTruncated>true"), "{text}");
    text.split("<Key>").skip(1).filter_map(|rest| Some(rest.split_once("</Key>")?.0.to_owned())).collect()
}

/// A server that answers everything with `status` and says back all that it was told, in each way a careless one might.
pub fn refusing(status: &'static str, also: &'static str) -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let port = listener.local_addr().expect("an address").port();
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            thread::spawn(move || {
                let _ = stream.set_read_timeout(Some(Duration::from_millis(200)));
                let mut asked = [0; 8192];
                let n = stream.read(&mut asked).unwrap_or(0);
                let body = format!("{also} {}", String::from_utf8_lossy(&asked[..n]));
                let _ = write!(stream, "HTTP/1.1 {status}\r\nX-Told: {also}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len());
            });
        }
    });
    port
}

/// Everything under a folder of a server, as readers would find it: by name from `folder`.
pub fn under(folder: &Path, files: &[PathBuf]) -> Vec<(String, String)> {
    let text = |path: &PathBuf| String::from_utf8_lossy(&fs::read(path).unwrap_or_default()).into_owned();
    files.iter().map(|path| (path.strip_prefix(folder).expect("inside").to_string_lossy().into_owned(), text(path))).collect()
}
