//! `nonla schema`: JSON Schemas, so that editors complete keys and show what they are for.

use std::fs;

use serde_json::{Map, Value, json};

use super::exit::Exit;
use super::place::{Place, slashes};
use super::terminal::Terminal;
use crate::diag::Tongue;
use crate::diag::reason::reason;
use crate::schema::{FILES, json as schema_json};
use crate::text::near::nearest;

/// Where the schemas go, from the project's root.
const FOLDER: &str = ".nonla/schema";

/// Prints the schema called `name`, or lists all.
pub(super) fn show(name: Option<&str>, terminal: &Terminal) -> Exit {
    let Some(name) = name else { return terminal.show(&list(terminal)) };
    if let Some(file) = FILES.iter().find(|file| file.name == name) {
        return terminal.show(&schema_json::schema(file, terminal.tongue()));
    }
    let message = match terminal.tongue() {
        Tongue::Vi => format!("không có lược đồ `{name}`"),
        Tongue::En => format!("there is no schema `{name}`"),
    };
    let hint = match (nearest(name, FILES.iter().map(|file| file.name)), terminal.tongue()) {
        (Some(near), Tongue::Vi) => format!("có phải ý bạn là `{near}`?"),
        (Some(near), Tongue::En) => format!("did you mean `{near}`?"),
        (None, Tongue::Vi) => "`nonla schema` liệt kê mọi lược đồ".to_owned(),
        (None, Tongue::En) => "`nonla schema` lists them all".to_owned(),
    };
    terminal.error(&message, Some(&hint));
    Exit::WrongUsage
}

/// Every schema on a line: its name, which files it is about, what they are.
fn list(terminal: &Terminal) -> String {
    let width = |of: fn(&crate::schema::File) -> usize| FILES.iter().map(of).max().unwrap_or(0);
    let (names, files) = (width(|file| file.name.len()), width(|file| file.files.len()));
    FILES.iter().map(|file| format!("{:names$}  {:files$}  {}\n", file.name, file.files, file.about.get(terminal.tongue()))).collect()
}

/// Writes every schema into the project of `place`, and prints the settings that make VS Code use them.
pub(super) fn write(place: &Place, terminal: &Terminal) -> Exit {
    let folder = place.root.join(FOLDER);
    let written = fs::create_dir_all(&folder).map_err(|error| (folder.clone(), error)).and_then(|()| {
        FILES.iter().try_for_each(|file| {
            let at = folder.join(format!("{}.json", file.name));
            fs::write(&at, schema_json::schema(file, terminal.tongue())).map_err(|error| (at, error))
        })
    });
    if let Err((at, error)) = written {
        let shown = slashes(&place.near(&at));
        terminal
            .error(&format!("{} `{shown}`: {}", terminal.pick("không ghi được", "cannot write"), reason(&error, terminal.tongue())), None);
        return Exit::CouldNotRun;
    }
    let shown = slashes(&place.near(&folder));
    terminal.say(&match terminal.tongue() {
        Tongue::Vi => format!(
            "Đã ghi {} lược đồ vào {shown}/.\n\
             VS Code, tiện ích YAML: chép phần in dưới đây vào `.vscode/settings.json` để có gợi ý trong `content/_data/`.\n\
             VS Code, tiện ích Even Better TOML: thêm dòng đầu `#:schema ./{FOLDER}/site.json` vào `site.toml`.\n\
             Phần đầu của bài (.md) thì tiện ích YAML chưa đọc; `nonla build` kiểm tra phần ấy, `nonla new` ghi sẵn lời giải thích.",
            FILES.len()
        ),
        Tongue::En => format!(
            "{} schemas are in {shown}/.\n\
             VS Code, extension YAML: copy what is printed below into `.vscode/settings.json` for completion in `content/_data/`.\n\
             VS Code, extension Even Better TOML: put the line `#:schema ./{FOLDER}/site.json` at the top of `site.toml`.\n\
             The head of a lesson (.md) is not read by that YAML extension yet; `nonla build` checks it, and `nonla new` explains it.",
            FILES.len()
        ),
    });
    terminal.show(&settings())
}

/// The settings of VS Code that name each schema with its files.
fn settings() -> String {
    let yaml = FILES.iter().filter(|file| file.name != "site");
    let schemas: Map<String, Value> = yaml.map(|file| (format!("./{FOLDER}/{}.json", file.name), json!(file.files))).collect();
    format!("{:#}\n", json!({ "yaml.schemas": schemas }))
}
