//! `nonla init`: a new site that works, with one lesson in two languages.

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};

use super::exit::Exit;
use super::place::{SITE_TOML, slashes};
use super::terminal::Terminal;
use crate::diag::Tongue;
use crate::diag::reason::reason;

/// The files of a new site.
static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/starter");

/// What every site can use as it is: help lines, those of our own site, so that only verified numbers are handed out;
/// and what readers call things when they search.
static DATA: [(&str, &[u8]); 4] = [
    ("content/_data/distress.yaml", include_bytes!("../../content/_data/distress.yaml")),
    ("content/_data/helplines.yaml", include_bytes!("../../content/_data/helplines.yaml")),
    ("content/_data/synonyms.yaml", include_bytes!("../../content/_data/synonyms.yaml")),
    ("content/_data/wording.yaml", include_bytes!("../../content/_data/wording.yaml")),
];

/// Writes a new site into `folder`, seen from `here`. What is there already is kept.
pub(super) fn run(here: &Path, folder: &Path, terminal: &Terminal) -> Exit {
    let root = here.join(folder);
    if root.join(SITE_TOML).symlink_metadata().is_ok() {
        tell_there_is_one(folder, terminal);
        return Exit::Problems;
    }
    let mut kept = Vec::new();
    for (name, bytes) in files() {
        match create(&root.join(name), bytes) {
            Ok(()) => {}
            Err((_, error)) if error.kind() == ErrorKind::AlreadyExists => kept.push(name),
            Err((at, error)) => {
                let (at, why) = (slashes(&at), reason(&error, terminal.tongue()));
                terminal.error(&format!("{} `{at}`: {why}", terminal.pick("không ghi được", "cannot write")), None);
                return Exit::CouldNotRun;
            }
        }
    }
    tell_done(folder, &kept, terminal);
    Exit::Fine
}

/// All files of a new site with their bytes; `site.toml` is the last, so that a folder has one only
/// when it has the rest.
fn files() -> Vec<(&'static str, &'static [u8])> {
    fn gather(dir: &'static Dir<'static>, files: &mut Vec<(&'static str, &'static [u8])>) {
        files.extend(dir.files().filter_map(|file| Some((file.path().to_str()?, file.contents()))));
        for dir in dir.dirs() {
            gather(dir, files);
        }
    }
    let mut files = DATA.to_vec();
    gather(&STARTER, &mut files);
    files.sort_by_key(|(name, _)| (*name == SITE_TOML, *name));
    files
}

/// Writes a file that is not there yet, wholly or not at all. An error comes with the path it is about.
pub(super) fn create(at: &Path, bytes: &[u8]) -> Result<(), (PathBuf, io::Error)> {
    if let Some(folder) = at.parent() {
        fs::create_dir_all(folder).map_err(|error| {
            // `AlreadyExists` means here that a folder cannot be made, not that the file is there.
            let error = if error.kind() == ErrorKind::AlreadyExists { ErrorKind::NotADirectory.into() } else { error };
            (folder.to_owned(), error)
        })?;
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(at).map_err(|error| (at.to_owned(), error))?;
    file.write_all(bytes).map_err(|error| {
        // Half a file would look like work that somebody did.
        let _ = fs::remove_file(at);
        (at.to_owned(), error)
    })
}

fn tell_there_is_one(folder: &Path, terminal: &Terminal) {
    let at = slashes(&folder.join(SITE_TOML));
    match terminal.tongue() {
        Tongue::Vi => terminal.error(
            &format!("đã có một trang ở đó: `{}`", at.trim_start_matches("./")),
            Some("chọn thư mục khác: `nonla init ten-trang`, hoặc dựng trang đang có: `nonla build`"),
        ),
        Tongue::En => terminal.error(
            &format!("there is a site already: `{}`", at.trim_start_matches("./")),
            Some("choose another folder: `nonla init my-site`, or build the one that is there: `nonla build`"),
        ),
    }
}

fn tell_done(folder: &Path, kept: &[&str], terminal: &Terminal) {
    let here = folder == Path::new(".");
    let shown = slashes(folder);
    let shown = shown.trim_end_matches('/');
    if !kept.is_empty() {
        terminal.tell(terminal.pick("Đã có sẵn nên giữ nguyên:", "Already there, and left as they are:"));
        for name in kept {
            terminal.tell(&format!("  {name}"));
        }
    }
    terminal.say(&match (here, terminal.tongue()) {
        (true, Tongue::Vi) => "Đã tạo trang mới ở đây.".to_owned(),
        (true, Tongue::En) => "A new site is here.".to_owned(),
        (false, Tongue::Vi) => format!("Đã tạo trang mới trong {shown}/."),
        (false, Tongue::En) => format!("A new site is in {shown}/."),
    });
    terminal.say(terminal.pick(
        "Viết bài ở content/an-toan/bai-dau-tien/: đó là bài mẫu, hãy thay bằng bài của bạn.\n\nTiếp theo:",
        "Write your lesson in content/an-toan/bai-dau-tien/: what is there is a template to be replaced.\n\nNext:",
    ));
    if !here {
        terminal.say(&format!("  cd {}", if shown.contains(' ') { format!("\"{shown}\"") } else { shown.to_owned() }));
    }
    terminal.say("  nonla serve --open");
}
