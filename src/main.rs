//! The program: hands the command line to [`nonla::cli`] and ends as it says.

use std::ffi::OsString;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().skip(1).collect();
    nonla::cli::run(&args).into()
}
