//! What the server answers. The only file that names axum, hyper, tower-http and mime_guess.

use std::convert::Infallible;
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, HOST, LOCATION, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tower_http::services::ServeFile;

use super::live::{self, Shelf, Window};
use super::page;
use super::patient::Patient;
use super::refuse::{Names, is_public};
use crate::diag::Tongue;
use crate::model::output::Artifact;
use crate::model::path::{OutPath, decode, encode};

/// A page that asks what is new is answered after so long even if nothing is.
const PATIENCE: Duration = Duration::from_secs(25);
/// A connection over which no whole question comes for so long is closed. A phone that has left the network never says so,
/// and a computer has only so many connections.
const SILENCE: Duration = Duration::from_secs(20);
/// A connection into which nothing of an answer could be written for so long is closed: nobody reads at its other end.
const UNREAD: Duration = Duration::from_secs(30);
/// Where no connection is left, some come free after a while.
const REST: Duration = Duration::from_millis(200);

/// What is answered from.
#[derive(Clone)]
pub struct Answers {
    /// What is shown.
    pub window: Window,
    /// By which names we may be called.
    pub names: Names,
    /// Whether pages notice changes: at the editor's own computer.
    pub live: bool,
    /// The language of messages.
    pub tongue: Tongue,
}

/// The address of ours that a browser reached.
type Reached = Option<SocketAddr>;

/// Answers for ever, each connection by itself: one that is slow holds up no other.
pub async fn answer_all(listener: TcpListener, answers: Answers) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => drop(tokio::spawn(converse(stream, answers.clone(), UNREAD))),
            // Somebody who went away again.
            Err(error)
                if matches!(error.kind(), ErrorKind::ConnectionAborted | ErrorKind::ConnectionReset | ErrorKind::ConnectionRefused) => {}
            Err(_) => tokio::time::sleep(REST).await,
        }
    }
}

/// Answers every question of one connection, until it is silent for [`SILENCE`] or does not read for `unread`.
async fn converse(stream: TcpStream, answers: Answers, unread: Duration) {
    let reached: Reached = stream.local_addr().ok();
    let service = service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
        let answers = answers.clone();
        async move { Ok::<_, Infallible>(answer(answers, reached, request.map(Body::new)).await) }
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(SILENCE);
    // Whoever goes away in the middle of an answer misses nothing.
    let _ = http.serve_connection(TokioIo::new(Patient::new(stream, unread)), service).await;
}

async fn answer(answers: Answers, reached: Reached, request: Request) -> Response {
    if !is_for_us(&request, &answers.names, reached) {
        return (
            StatusCode::FORBIDDEN,
            "Chỉ mở được ở địa chỉ mà nonla serve đã báo.\nOnly the address that nonla serve told is answered.\n",
        )
            .into_response();
    }
    let path = request.uri().path().to_owned();
    let mut response = if !matches!(*request.method(), Method::GET | Method::HEAD) {
        (StatusCode::METHOD_NOT_ALLOWED, [(ALLOW, "GET, HEAD")]).into_response()
    } else if answers.live && path == page::SCRIPT_PATH {
        script(page::SCRIPT.to_owned())
    } else if answers.live && path == page::NEWS_PATH {
        answers.news(request).await
    } else {
        answers.file(&path, request).await
    };
    dress(response.headers_mut());
    response
}

impl Answers {
    /// A file of the site, as it is looked for in folders.
    async fn file(&self, path: &str, request: Request) -> Response {
        let state = self.window.state();
        let Some(site) = &state.site else {
            return (StatusCode::SERVICE_UNAVAILABLE, html(page::waiting(&state, self.tongue).into_bytes())).into_response();
        };
        if !is_public(path) {
            return self.not_found(&state).await;
        }
        let plain = decode(path);
        let plain = plain.trim_start_matches('/');
        let (wanted, folder) = match plain.strip_suffix('/') {
            Some(folder) => (format!("{folder}/index.html"), true),
            None if plain.is_empty() => ("index.html".to_owned(), true),
            None => (plain.to_owned(), false),
        };
        match find(site, &wanted).await {
            Some(Artifact::Bytes(bytes)) => self.made(&wanted, bytes, &state),
            Some(Artifact::Copy(disk)) => match ServeFile::new(disk).try_call(request).await {
                Ok(found) if found.status() == StatusCode::NOT_FOUND => self.not_found(&state).await,
                Ok(found) => {
                    let mut found = found.map(Body::new);
                    // What a file is is told by the name it goes under.
                    found.headers_mut().insert(CONTENT_TYPE, kind(&wanted));
                    found
                }
                Err(error) if error.kind() == ErrorKind::NotFound => self.not_found(&state).await,
                Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, format!("{error}\n")).into_response(),
            },
            None if !folder && find(site, &format!("{plain}/index.html")).await.is_some() => {
                (StatusCode::TEMPORARY_REDIRECT, [(LOCATION, format!("/{}/", encode(plain)))]).into_response()
            }
            None => self.not_found(&state).await,
        }
    }

    fn made(&self, path: &str, bytes: Vec<u8>, state: &live::State) -> Response {
        let kind = kind(path);
        let bytes = if self.live && kind.as_bytes().starts_with(b"text/html") { page::dressed(&bytes, state, self.tongue) } else { bytes };
        ([(CONTENT_TYPE, kind)], bytes).into_response()
    }

    /// The site's own page for addresses that lead nowhere.
    async fn not_found(&self, state: &live::State) -> Response {
        let page = match &state.site {
            Some(site) => find(site, "404.html").await,
            None => None,
        };
        let Some(Artifact::Bytes(page)) = page else { return (StatusCode::NOT_FOUND, "404\n").into_response() };
        let page = if self.live { page::dressed(&page::allowed(page), state, self.tongue) } else { page };
        (StatusCode::NOT_FOUND, html(page)).into_response()
    }

    /// What is new for a page, once something is.
    async fn news(&self, request: Request) -> Response {
        // Another site could load the answer as a script of its own, and read our troubles.
        let from = request.headers().get("sec-fetch-site").and_then(|from| from.to_str().ok());
        if from.is_some_and(|from| from != "same-origin") {
            return StatusCode::FORBIDDEN.into_response();
        }
        let query = request.uri().query().unwrap_or_default();
        let told = query.split('&').find_map(|pair| pair.strip_prefix("told=")?.parse().ok()).unwrap_or(0);
        drop(request);
        let state = self.window.clone().after(told, PATIENCE).await;
        script(page::news(&state, told, self.tongue))
    }
}

fn html(page: Vec<u8>) -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/html; charset=utf-8")], page)
}

fn script(text: String) -> Response {
    ([(CONTENT_TYPE, "text/javascript; charset=utf-8")], text).into_response()
}

/// A file of the site. It may have to be made first: others are answered meanwhile.
async fn find(site: &Arc<dyn Shelf>, path: &str) -> Option<Artifact> {
    let (site, path) = (site.clone(), OutPath::new(path)?);
    tokio::task::spawn_blocking(move || site.find(&path)).await.ok().flatten()
}

/// What a file is, by its name. Texts are always UTF-8 with us.
fn kind(path: &str) -> HeaderValue {
    let kind = mime_guess::from_path(path).first_or_octet_stream();
    let text = kind.type_() == "text" || ["javascript", "json", "xml"].iter().any(|end| kind.essence_str().ends_with(end));
    let kind = if text { format!("{kind}; charset=utf-8") } else { kind.to_string() };
    HeaderValue::from_str(&kind).unwrap_or(HeaderValue::from_static("application/octet-stream"))
}

/// Whether every name the request calls us by is ours.
fn is_for_us(request: &Request, names: &Names, reached: Reached) -> bool {
    let ours = |host: &str| names.are_ours(host, reached);
    let mut hosts = request.headers().get_all(HOST).iter().map(|host| host.to_str().unwrap_or_default());
    let one = hosts.next().is_some_and(ours) && hosts.next().is_none();
    one && request.uri().authority().is_none_or(|host| ours(host.as_str()))
}

/// Adds what every answer carries: never from a cache unasked, taken for nothing but what it is, and no
/// part of another site's page.
fn dress(headers: &mut HeaderMap) {
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use std::collections::BTreeMap;
    use std::io::{Read, Write};
    use std::net;

    use super::*;

    #[test]
    fn a_connection_on_which_nobody_reads_is_closed() {
        let large = BTreeMap::from([(OutPath::new("a.html").unwrap(), Artifact::Bytes(vec![b'a'; 32 << 20]))]);
        let (desk, window) = live::open(1);
        desk.show(Arc::new(large), None, String::new());
        let listener = net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let names = Names { port, known: Vec::new(), others: false };
        let answers = Answers { window, names, live: false, tongue: Tongue::En };
        let mut reader = net::TcpStream::connect(("127.0.0.1", port)).unwrap();
        write!(reader, "GET /a.html HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n").unwrap();
        let (stream, _) = listener.accept().unwrap();
        stream.set_nonblocking(true).unwrap();
        // It comes to an end, though the reader is still there.
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
            converse(TcpStream::from_std(stream).unwrap(), answers, Duration::from_millis(100)).await;
        });
        let mut read = Vec::new();
        let _ = reader.read_to_end(&mut read);
        assert!(read.starts_with(b"HTTP/1.1 200 OK") && read.len() < 32 << 20, "{} bytes were read", read.len());
    }
}
