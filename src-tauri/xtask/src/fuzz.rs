use crate::call::Call;
use crate::system::{self, Purpose};
use crate::trouble::Outcome;

/// Feeds packets and lists of people that nobody would make to their readers, for as many minutes
/// each as `PLENARIA_MINUTES` says (one by default).
pub(crate) fn fuzz() -> Outcome {
    system::prepare(Purpose::Test)?;
    let words = ["bench", "--locked", "--profile", "dev", "--workspace", "--features", "bridge"];
    let targets = ["--bench", "fuzz_packets", "--bench", "fuzz_lists"];
    Call::cargo(words.into_iter().chain(targets)).run()
}

/// Plays twelve laptops and their sticks from more seeds than the tests do: as many more as
/// `PLENARIA_SEEDS` says.
pub(crate) fn simulate() -> Outcome {
    system::prepare(Purpose::Test)?;
    let words = ["test", "--locked", "--workspace", "--features", "bridge"];
    Call::cargo(words.into_iter().chain(["--test", "simulation"])).run()
}
