//! The command `attache`.

use std::process::ExitCode;

fn main() -> ExitCode {
    attache::cli::main()
}
