//! The command line described for shells and for `man`. The only file that names clap_complete and clap_mangen.

use std::io;

use clap::Command;
use clap_complete::Shell;
use clap_mangen::Man;

use super::super::words;
use super::command;
use crate::diag::{Phrase, Tongue};

/// The shells that can be told how to complete commands.
pub(in crate::cli) const SHELLS: [&str; 4] = ["bash", "zsh", "fish", "powershell"];

/// What makes `shell`, one of [`SHELLS`], complete our commands; descriptions in `tongue`.
pub(in crate::cli) fn completions(shell: &str, tongue: Tongue) -> String {
    let shell = match shell {
        "zsh" => Shell::Zsh,
        "fish" => Shell::Fish,
        "powershell" => Shell::PowerShell,
        _ => Shell::Bash,
    };
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command(words::words(tongue)), "nonla", &mut script);
    String::from_utf8_lossy(&script).into_owned()
}

/// The manual: one page, with a part for every verb.
///
/// # Errors
/// None that writing to memory could have.
pub(in crate::cli) fn manual(tongue: Tongue) -> io::Result<String> {
    let mut all = command(words::words(tongue));
    all.build();
    let man = Man::new(all.clone());
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_options_section(&mut page)?;
    let mut page = String::from_utf8_lossy(&page).into_owned();
    verbs(&all, "nonla", &mut page)?;
    page.push_str(&format!(".SH {}\n{}\n", heading("EXIT STATUS", tongue), words::words(tongue).codes));
    for name in ["NAME", "SYNOPSIS"] {
        page = page.replace(&format!(".SH {name}\n"), &format!(".SH {}\n", heading(name, tongue)));
    }
    Ok(page)
}

/// The headings that every manual has, in our languages.
fn heading(english: &'static str, tongue: Tongue) -> String {
    let vi = match english {
        "NAME" => "TÊN",
        "SYNOPSIS" => "CÁCH DÙNG",
        _ => "MÃ KẾT THÚC",
    };
    format!("\"{}\"", Phrase { vi, en: english }.get(tongue))
}

/// A part for each verb below `above`: what it does, how it is called, what is its own.
fn verbs(above: &Command, name: &str, page: &mut String) -> io::Result<()> {
    for verb in above.get_subcommands().filter(|verb| !verb.is_hide_set()) {
        let name = format!("{name} {}", verb.get_name());
        // What every command understands stands at the top.
        let own = verb.clone().mut_args(|arg| if arg.is_global_set() { arg.hide(true) } else { arg });
        let man = Man::new(own);
        let mut part = Vec::new();
        man.render_description_section(&mut part)?;
        man.render_options_section(&mut part)?;
        page.push_str(&format!(".SH \"{name}\"\n"));
        for line in String::from_utf8_lossy(&part).lines() {
            match line.strip_prefix(".SH ") {
                Some("DESCRIPTION") => {}
                Some(heading) => page.push_str(&format!(".SS {heading}\n")),
                // Defined once for the page.
                None if line.starts_with(".ie ") || line.starts_with(".el ") => {}
                None => page.push_str(&format!("{line}\n")),
            }
        }
        verbs(verb, &name, page)?;
    }
    Ok(())
}
