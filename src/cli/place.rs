//! Where the command runs, and which project it is about.

use std::io;
use std::path::{Path, PathBuf};

use super::asked::Globals;
use super::terminal::Terminal;

/// The file that makes a folder a project.
pub(super) const SITE_TOML: &str = "site.toml";

/// A project, seen from where the user stands.
pub(super) struct Place {
    /// Where the user stands.
    pub here: PathBuf,
    /// The project's folder.
    pub root: PathBuf,
    /// Its configuration.
    pub config: PathBuf,
}

impl Place {
    /// The project the command line names, else the one around `here`. `None` where there is none.
    pub(super) fn find(here: PathBuf, globals: &Globals) -> Option<Self> {
        let config = globals.config.as_ref().map(|file| here.join(file));
        let root = match &globals.root {
            Some(root) => here.join(root),
            None => here
                .ancestors()
                .find(|folder| folder.join(SITE_TOML).is_file())
                .or_else(|| config.as_deref()?.parent())
                .map(Path::to_owned)?,
        };
        let config = config.unwrap_or_else(|| root.join(SITE_TOML));
        config.is_file().then_some(Self { here, root, config })
    }

    /// A path as the user would type it here: the same place, told from where the user stands.
    pub(super) fn near(&self, path: &Path) -> PathBuf {
        match path.strip_prefix(&self.here) {
            Ok(near) if near.as_os_str().is_empty() => PathBuf::from("."),
            Ok(near) => near.to_owned(),
            Err(_) => path.to_owned(),
        }
    }

    /// The configuration as messages name it: from the project's folder.
    pub(super) fn config_name(&self) -> String {
        slashes(self.config.strip_prefix(&self.root).unwrap_or(&self.config))
    }
}

/// Where the user stands.
pub(super) fn here() -> io::Result<PathBuf> {
    std::env::current_dir()
}

/// The path as text, with `/` on every system.
pub(super) fn slashes(path: &Path) -> String {
    let text = path.display().to_string();
    if cfg!(windows) { text.replace('\\', "/") } else { text }
}

/// Tells that there is no project, and what to do.
pub(super) fn tell_missing(globals: &Globals, terminal: &Terminal) {
    let named = globals.config.as_ref().or(globals.root.as_ref()).map(|path| slashes(path));
    let message = match (named, terminal.pick("vi", "en")) {
        (Some(path), "vi") => format!("không thấy {SITE_TOML} ở `{path}`"),
        (Some(path), _) => format!("there is no {SITE_TOML} at `{path}`"),
        (None, "vi") => format!("không thấy {SITE_TOML} ở đây hay ở thư mục nào bên trên"),
        (None, _) => format!("there is no {SITE_TOML} here or in any folder above"),
    };
    let hint = terminal.pick(
        "vào thư mục của dự án, chỉ ra nó bằng `-r`, hoặc tạo trang mới bằng `nonla init`",
        "go to the project's folder, name it with `-r`, or make a new site with `nonla init`",
    );
    terminal.error(&message, Some(hint));
}
