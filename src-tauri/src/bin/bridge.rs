//! Serves the built screen to a plain browser on this machine, with the real commands behind it.
//! For tests and screenshots only; no released program has it.

use std::process::ExitCode;

fn main() -> ExitCode {
    plenaria::bridge::main()
}
