//! Plenaria: guides the groups of a policy workshop from the first card to the plan.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    plenaria::main()
}
