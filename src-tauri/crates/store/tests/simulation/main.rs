//! Twelve laptops and many sticks, played from a seed: packets that come twice, late, out of order,
//! cut or altered; old ones; a copied laptop; clocks that are wrong; a laptop with a later version of
//! the program; arrivals that are undone. Whatever happened, all who have seen the same changes hold
//! the same tables, and nothing acknowledged is missing.
//!
//! `PLENARIA_SEEDS` says how many more seeds to play than the tests do (`cargo xtask simulate`).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod laptop;
mod play;

use play::{Happened, play};

/// How many seeds each of the four tests plays.
const SEEDS: u64 = 125;

fn seeds(part: u64) {
    let more: u64 =
        std::env::var("PLENARIA_SEEDS").ok().and_then(|text| text.parse().ok()).unwrap_or(0);
    let mut happened = Happened::default();
    for seed in 0..SEEDS + more / 4 {
        play(seed * 4 + part, &mut happened);
    }
    // Afternoons in which nothing went wrong would prove nothing.
    let Happened { refused, undone, aside, conflicts } = happened;
    assert!(
        refused > SEEDS && undone > SEEDS / 2 && aside > SEEDS && conflicts > SEEDS,
        "{happened:?}"
    );
}

#[test]
fn everybody_ends_with_the_same_first_quarter() {
    seeds(0);
}

#[test]
fn everybody_ends_with_the_same_second_quarter() {
    seeds(1);
}

#[test]
fn everybody_ends_with_the_same_third_quarter() {
    seeds(2);
}

#[test]
fn everybody_ends_with_the_same_last_quarter() {
    seeds(3);
}
