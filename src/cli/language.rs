//! Which language to speak, decided before anything else can be said.

use std::ffi::OsString;

use crate::diag::Tongue;

/// The language of messages: `--messages` if it is there, else `variable` (`NONLA_MESSAGES`), else the
/// `system`'s language. What is none of ours is passed over here; a wrong `--messages` is refused
/// later, in the language chosen without it.
pub(super) fn choose(args: &[OsString], variable: Option<&str>, system: Option<&str>) -> Tongue {
    let named = |text: &str| match text {
        "vi" => Some(Tongue::Vi),
        "en" => Some(Tongue::En),
        _ => None,
    };
    let of_system = |text: &str| match text.split(['-', '_', '.']).next() {
        Some(language) if language.eq_ignore_ascii_case("vi") => Tongue::Vi,
        _ => Tongue::En,
    };
    value_of("--messages", args)
        .and_then(|text| named(&text))
        .or_else(|| named(variable?))
        .unwrap_or_else(|| system.map_or(Tongue::En, of_system))
}

/// The value of a long option, before the command line is read in earnest. The last one counts.
pub(super) fn value_of(option: &str, args: &[OsString]) -> Option<String> {
    let mut found = None;
    let mut args = args.iter().map(|arg| arg.to_string_lossy()).take_while(|arg| arg != "--");
    while let Some(arg) = args.next() {
        match arg.strip_prefix(option) {
            Some("") => found = args.next().map(|value| value.into_owned()),
            Some(rest) => found = rest.strip_prefix('=').map(str::to_owned).or(found),
            None => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_option_wins_over_the_variable_and_the_variable_over_the_system() {
        let choose = |args: &str, variable: &str, system: &str| {
            let args: Vec<OsString> = args.split_whitespace().map(OsString::from).collect();
            choose(&args, (!variable.is_empty()).then_some(variable), (!system.is_empty()).then_some(system))
        };
        for (args, variable, system, expected) in [
            ("", "", "", Tongue::En),
            ("", "", "vi-VN", Tongue::Vi),
            ("", "", "vi_VN.UTF-8", Tongue::Vi),
            ("", "", "vivid", Tongue::En),
            ("", "", "en-US", Tongue::En),
            ("", "vi", "en-US", Tongue::Vi),
            ("", "tlh", "vi-VN", Tongue::Vi),
            ("build --messages en", "vi", "vi", Tongue::En),
            ("--messages=vi build", "en", "en", Tongue::Vi),
            ("--messages=vi build --messages en", "", "", Tongue::En),
            ("--messages", "vi", "", Tongue::Vi),
            ("--messages=tlh", "vi", "", Tongue::Vi),
            ("-- --messages vi", "", "", Tongue::En),
        ] {
            assert_eq!(choose(args, variable, system), expected, "{args:?} {variable:?} {system:?}");
        }
    }
}
