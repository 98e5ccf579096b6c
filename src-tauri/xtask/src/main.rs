//! Every chore of the house: `cargo xtask` lists them.
//!
//! A chore is a function in a file of its own. It says what it does as it goes, and when it cannot
//! go on it says in one sentence what happened and what to do about it.

mod bench;
mod bindings;
mod call;
mod fuzz;
mod house;
mod node;
mod policy;
mod report;
mod run;
mod screen;
mod shots;
mod system;
mod tally;
mod test;
mod trouble;

use std::process::ExitCode;

use trouble::Outcome;

/// Something `cargo xtask` can do.
struct Chore {
    name: &'static str,
    about: &'static str,
    run: fn() -> Outcome,
}

const CHORES: &[Chore] = &[
    Chore {
        name: "run",
        about: "installs what is missing, builds the program and opens it",
        run: run::run,
    },
    Chore {
        name: "test",
        about: "installs what is missing and runs every check and every test",
        run: test::test,
    },
    Chore {
        name: "policy",
        about: "checks licences and sources of everything the program is built from",
        run: policy::policy,
    },
    Chore {
        name: "bindings",
        about: "writes anew the files that are generated: TypeScript bindings and JSON Schemas",
        run: bindings::bindings,
    },
    Chore {
        name: "bench",
        about: "takes the figures: from the key to both windows, beside a bare commit and a frame",
        run: bench::bench,
    },
    Chore {
        name: "fuzz",
        about: "feeds packets and lists that nobody would make to their readers",
        run: fuzz::fuzz,
    },
    Chore {
        name: "simulate",
        about: "plays twelve laptops and their sticks from more seeds than the tests do",
        run: fuzz::simulate,
    },
    Chore {
        name: "shots",
        about: "takes the pictures of every screen in assets/screenshots",
        run: shots::shots,
    },
];

fn main() -> ExitCode {
    let asked = std::env::args().nth(1);
    let Some(asked) = asked else {
        list();
        return ExitCode::SUCCESS;
    };
    let Some(chore) = CHORES.iter().find(|chore| chore.name == asked) else {
        eprintln!("There is no chore “{asked}”.\n");
        list();
        return ExitCode::FAILURE;
    };
    match (chore.run)() {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("\n{trouble}");
            ExitCode::FAILURE
        }
    }
}

fn list() {
    println!("cargo xtask CHORE\n");
    for chore in CHORES {
        println!("  {:9} {}", chore.name, chore.about);
    }
}
