//! What the server answers. The only file that names axum and tower-http.
#![expect(clippy::disallowed_methods, reason = "an edge room: it reads the output folder")]

use std::io::{self, ErrorKind};
use std::path::PathBuf;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, HOST, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderValue, Method, StatusCode, header::HeaderMap};
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

use super::refuse::{is_public, is_this_computer};

/// The site being shown.
#[derive(Clone)]
struct Site {
    folder: PathBuf,
    port: u16,
    files: ServeDir,
}

/// Answers for the files of `folder`, reached at `port`, for ever.
pub(super) async fn answer_all(listener: TcpListener, folder: PathBuf, port: u16) -> io::Result<()> {
    let router = Router::new().fallback(answer).with_state(Site { files: ServeDir::new(&folder), folder, port });
    axum::serve(listener, router).await
}

async fn answer(State(mut site): State<Site>, request: Request) -> Response {
    if !is_for_us(&request, site.port) {
        return (StatusCode::FORBIDDEN, "Chỉ mở được trên chính máy này.\nOnly this very computer is answered.\n").into_response();
    }
    let mut response = if !matches!(*request.method(), Method::GET | Method::HEAD) {
        (StatusCode::METHOD_NOT_ALLOWED, [(ALLOW, "GET, HEAD")]).into_response()
    } else if !is_public(request.uri().path()) {
        site.not_found()
    } else {
        match site.files.try_call(request).await {
            Ok(found) if found.status() == StatusCode::NOT_FOUND => site.not_found(),
            Ok(found) => found.map(Body::new),
            Err(error) if matches!(error.kind(), ErrorKind::InvalidFilename | ErrorKind::InvalidInput) => site.not_found(),
            Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, format!("{error}\n")).into_response(),
        }
    };
    dress(response.headers_mut());
    response
}

impl Site {
    /// The site's own page for addresses that lead nowhere. It is small, and read from this disk.
    fn not_found(&self) -> Response {
        match std::fs::read(self.folder.join("404.html")) {
            Ok(page) => (StatusCode::NOT_FOUND, [(CONTENT_TYPE, "text/html")], page).into_response(),
            Err(_) => (StatusCode::NOT_FOUND, "404\n").into_response(),
        }
    }
}

/// Whether every name the request calls us by is ours.
fn is_for_us(request: &Request, port: u16) -> bool {
    let mut hosts = request.headers().get_all(HOST).iter().map(|host| host.to_str().unwrap_or_default());
    let one = hosts.next().is_some_and(|host| is_this_computer(host, port)) && hosts.next().is_none();
    one && request.uri().authority().is_none_or(|host| is_this_computer(host.as_str(), port))
}

/// Adds what every answer carries: never from a cache unasked, taken for nothing but what it is.
fn dress(headers: &mut HeaderMap) {
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).filter(|kind| is_text(kind) && !kind.contains("charset"));
    if let Some(Ok(kind)) = kind.map(|kind| HeaderValue::from_str(&format!("{kind}; charset=utf-8"))) {
        headers.insert(CONTENT_TYPE, kind);
    }
}

/// Whether files of this kind are text, which with us is always UTF-8.
fn is_text(kind: &str) -> bool {
    kind.starts_with("text/") || ["javascript", "json", "xml"].iter().any(|end| kind.ends_with(end))
}
