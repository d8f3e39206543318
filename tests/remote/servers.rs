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
    disk: Option<PathBuf>,
}

impl Server {
    /// Where it keeps its files: a small disk of its own, where one may be mounted.
    pub fn files(&self) -> PathBuf {
        self.folder.path().join("files")
    }

    /// Leaves `room` bytes on the small disk until what is returned is dropped. `None` when there is no such disk.
    pub fn fill_up(&self, room: u64) -> Option<Ballast> {
        let at = self.disk.as_ref()?.join("ballast");
        let mut file = fs::File::create(&at).expect("a file");
        let page = [0; 4096];
        while file.write_all(&page).is_ok() {}
        let length = file.metadata().expect("a file").len();
        file.set_len(length.saturating_sub(room / 4096 * 4096)).expect("a shorter file");
        Some(Ballast(at))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        if self.disk.is_some() {
            let _ = Command::new("umount").arg("-l").arg(self.files()).output();
        }
    }
}

/// What takes up the room on a disk.
pub struct Ballast(PathBuf);

impl Drop for Ballast {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// The first of these programs that is there. Where servers are required, one that is missing is a failure; else the test is
/// passed over, loudly.
fn program(what: &str, places: &[&str]) -> Option<PathBuf> {
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

fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr()).expect("a port").port()
}

/// A folder with an empty folder `files` in it, and the small disk that is mounted there.
fn folder() -> (tempfile::TempDir, Option<PathBuf>) {
    let folder = tempfile::Builder::new().prefix("nonla-server-").tempdir().expect("a folder");
    let files = folder.path().join("files");
    fs::create_dir(&files).expect("a folder");
    let done = Command::new("mount").args(["-t", "tmpfs", "-o", "size=24m,mode=755", "nonla-test"]).arg(&files).output();
    let mounted = done.is_ok_and(|out| out.status.success());
    if !mounted {
        eprintln!("no disk may be mounted here: full ones are not tried");
    }
    (folder, mounted.then_some(files))
}

fn start(mut command: Command, port: u16, (folder, disk): (tempfile::TempDir, Option<PathBuf>)) -> Server {
    let log = fs::File::create(folder.path().join("log")).expect("a file");
    let child = command.stdin(Stdio::null()).stdout(log.try_clone().expect("a file")).stderr(log).spawn().expect("the server starts");
    let mut server = Server { port, folder, child, disk };
    let begin = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        let log = fs::read_to_string(server.folder.path().join("log")).unwrap_or_default();
        assert!(server.child.try_wait().expect("a child").is_none(), "the server ended: {log}");
        assert!(begin.elapsed() < Duration::from_secs(60), "the server does not answer: {log}");
        thread::sleep(Duration::from_millis(20));
    }
    server
}

pub const USER: &str = "an";
pub const PASSWORD: &str = "mat-khau-rat-bi-mat-1847";

/// nginx with WebDAV for one user.
pub fn nginx() -> Option<Server> {
    let program = program("nginx", &["/usr/sbin/nginx", "nginx"])?;
    let module = self::program("the module dav-ext of nginx", &["/usr/lib/nginx/modules/ngx_http_dav_ext_module.so"])?;
    let (place, port) = (folder(), free_port());
    let folder = place.0.path();
    let home = folder.display().to_string();
    fs::write(folder.join("users"), format!("{USER}:{{PLAIN}}{PASSWORD}\n")).expect("a file");
    // One process, which ends at once; it writes as who started it.
    let mut conf = format!("load_module {};\nuser root;\nmaster_process off;\n", module.display());
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].iter().fold(String::new(), |mut all, name| {
        let _ = write!(all, "{name}_temp_path {home}/{name};\n  ");
        all
    });
    let _ = write!(
        conf,
        "daemon off;\npid {home}/pid;\nerror_log stderr;\nevents {{}}\nhttp {{\n  {temporary}access_log {home}/access;\n  \
         server {{\n    listen 127.0.0.1:{port};\n    client_max_body_size 0;\n    \
         location /dav/ {{\n      alias {home}/files/;\n      auth_basic nonla;\n      auth_basic_user_file {home}/users;\n      \
         dav_methods PUT DELETE MKCOL COPY MOVE;\n      dav_ext_methods PROPFIND OPTIONS;\n      create_full_put_path on;\n    }}\n  }}\n}}\n"
    );
    fs::write(folder.join("nginx.conf"), conf).expect("a file");
    let mut command = Command::new(program);
    command.arg("-p").arg(folder).arg("-c").arg(folder.join("nginx.conf")).args(["-e", "stderr"]);
    Some(start(command, port, place))
}

/// OpenSSH with a key `user` for whoever runs the tests, and a program `ssh` in `bin/` that knows the server.
pub fn sshd() -> Option<Server> {
    let program = program("sshd", &["/usr/sbin/sshd"])?;
    let keygen = self::program("ssh-keygen", &["ssh-keygen"])?;
    let ssh = self::program("ssh", &["ssh"])?;
    let (place, port) = (folder(), free_port());
    let folder = place.0.path();
    let home = folder.display().to_string();
    for key in ["host", "user"] {
        let made = Command::new(&keygen).args(["-q", "-t", "ed25519", "-N", "", "-f"]).arg(folder.join(key)).status();
        assert!(made.expect("ssh-keygen runs").success());
    }
    fs::copy(folder.join("user.pub"), folder.join("authorized")).expect("a file");
    let host_key = fs::read_to_string(folder.join("host.pub")).expect("a key");
    fs::write(folder.join("known"), format!("nonla-test {host_key}")).expect("a file");
    fs::write(
        folder.join("sshd.conf"),
        format!(
            "Port {port}\nListenAddress 127.0.0.1\nHostKey {home}/host\nAuthorizedKeysFile {home}/authorized\nPidFile none\nStrictModes no\n\
             PasswordAuthentication no\nKbdInteractiveAuthentication no\nUsePAM no\nMaxStartups 200\nMaxSessions 50\nPermitRootLogin yes\n\
             Subsystem sftp internal-sftp -d {home}/files\n"
        ),
    )
    .expect("a file");
    fs::write(
        folder.join("ssh.conf"),
        format!(
            "Host *\n  UserKnownHostsFile {home}/known\n  GlobalKnownHostsFile none\n  HostKeyAlias nonla-test\n  IdentitiesOnly yes\n"
        ),
    )
    .expect("a file");
    let wrapper = folder.join("bin/ssh");
    fs::create_dir(folder.join("bin")).expect("a folder");
    fs::write(&wrapper, format!("#!/bin/sh\nexec {} -F {home}/ssh.conf \"$@\"\n", ssh.display())).expect("a file");
    #[cfg(unix)]
    fs::set_permissions(&wrapper, std::os::unix::fs::PermissionsExt::from_mode(0o755)).expect("rights");
    // Made when the system's own server starts, which it need not have done.
    let _ = fs::create_dir_all("/run/sshd");
    let mut command = Command::new(program);
    command.args(["-D", "-e", "-f"]).arg(folder.join("sshd.conf"));
    Some(start(command, port, place))
}

/// A stand-in for S3, with a bucket `non-la`.
pub fn moto() -> Option<Server> {
    let venv = concat!(env!("CARGO_MANIFEST_DIR"), "/target/test-servers/bin/moto_server");
    let program = program("moto_server", &[venv, "moto_server"])?;
    let port = free_port();
    let mut command = Command::new(program);
    command.args(["-H", "127.0.0.1", "-p", &port.to_string()]);
    let folder = tempfile::Builder::new().prefix("nonla-server-").tempdir().expect("a folder");
    let server = start(command, port, (folder, None));
    assert_eq!(ask(port, "PUT", "/non-la").0, 200, "a bucket");
    Some(server)
}

/// What a server answers: status and body.
pub fn ask(port: u16, method: &str, path: &str) -> (u16, Vec<u8>) {
    let (head, body) = ask_all(port, method, path);
    (head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status"), body)
}

/// What a server answers: head and body.
pub fn ask_all(port: u16, method: &str, path: &str) -> (String, Vec<u8>) {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("a connection");
    write!(
        stream,
        "{method} {path} HTTP/1.0\r\nHost: 127.0.0.1:{port}\r\nAuthorization: AWS an:x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    )
    .expect("a question");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("an answer");
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").expect("a head");
    (String::from_utf8_lossy(&answer[..end]).into_owned(), answer.split_off(end + 4))
}

/// `name` as it stands in an address.
pub fn coded(name: &str) -> String {
    name.bytes().fold(String::new(), |mut all, byte| {
        let _ = if byte.is_ascii_alphanumeric() || b"/.-_".contains(&byte) {
            write!(all, "{}", byte as char)
        } else {
            write!(all, "%{byte:02X}")
        };
        all
    })
}

/// The names of everything in the bucket that begins with `prefix`.
pub fn in_bucket(port: u16, prefix: &str) -> Vec<String> {
    let (status, body) = ask(port, "GET", &format!("/non-la?list-type=2&max-keys=1000&prefix={prefix}"));
    let text = String::from_utf8(body).expect("a listing");
    assert!(status == 200 && !text.contains("<IsTruncated>true"), "{text}");
    text.split("<Key>").skip(1).filter_map(|rest| Some(rest.split_once("</Key>")?.0.to_owned())).collect()
}

/// A server that answers everything with `status` and says back all that it was told, as a careless one might.
pub fn refusing(status: &'static str) -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let port = listener.local_addr().expect("an address").port();
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            thread::spawn(move || {
                let _ = stream.set_read_timeout(Some(Duration::from_millis(200)));
                let mut asked = [0; 8192];
                let n = stream.read(&mut asked).unwrap_or(0);
                let body = format!("{PASSWORD} {}", String::from_utf8_lossy(&asked[..n]));
                let length = body.len();
                let _ = write!(
                    stream,
                    "HTTP/1.1 {status}\r\nX-Told: {PASSWORD}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
                );
            });
        }
    });
    port
}

/// The files of a branch of a bare repository, as a forge would serve them.
pub fn in_branch(repository: &Path, branch: &str) -> Vec<(String, String)> {
    let git = |args: &[&str]| Command::new("git").arg("--git-dir").arg(repository).args(args).output().expect("git runs").stdout;
    // Of one commit: a server that has all it needs may move the branch while it is read.
    let commit = String::from_utf8(git(&["rev-parse", branch])).expect("a name");
    let commit = commit.trim();
    let listed = String::from_utf8(git(&["ls-tree", "-r", "-z", "--name-only", commit])).expect("names");
    let text = |name: &str| String::from_utf8_lossy(&git(&["cat-file", "blob", &format!("{commit}:{name}")])).into_owned();
    listed.split('\0').filter(|name| !name.is_empty()).map(|name| (name.to_owned(), text(name))).collect()
}
