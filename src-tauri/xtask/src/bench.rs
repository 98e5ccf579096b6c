use serde_json::Value;

use crate::call::Call;
use crate::house;
use crate::node;
use crate::screen;
use crate::system::{self, Purpose};
use crate::trouble::{Outcome, Trouble};

/// Takes the figures: what a card costs on its way from the key to both windows, beside a bare
/// SQLite commit and a frame of the screen, and what taking packets in costs, all in one run.
pub(crate) fn bench() -> Outcome {
    system::prepare(Purpose::Test)?;
    screen::prepare()?;
    node::install(&house::tests())?;
    let mut bare = None;
    // Built as the tests are, so that nothing is built again; figures are compared with each other.
    let words = ["bench", "--locked", "--profile", "dev", "--workspace", "--features", "bridge"];
    Call::cargo(words.into_iter().chain(["--bench", "room"])).watch(|line| {
        let figure: Value = serde_json::from_str(line).unwrap_or_default();
        if figure["what"] == "bare SQLite commit" {
            bare = figure["ms"].as_f64();
        }
    })?;
    Call::cargo(words.into_iter().chain(["--bench", "packets"])).run()?;
    let bare = bare.ok_or_else(|| Trouble::new("The bare commit was not measured."))?;
    Call::cargo(["build", "--locked", "--workspace", "--features", "bridge", "--bin", "bridge"])
        .run()?;
    Call::npm(&house::tests(), ["run", "bench"])
        .env("PLENARIA_PROGRAMS", house::target().join("debug"))
        .env("PLENARIA_BARE_MS", bare.to_string())
        .run()
}
