use crate::call::Call;
use crate::system::{self, Purpose};
use crate::trouble::Outcome;

/// Writes the generated files anew: the tests that compare them write them when asked to.
pub(crate) fn bindings() -> Outcome {
    system::prepare(Purpose::Build)?;
    let tests = ["--test", "bindings", "--test", "json"];
    let words = ["test", "--workspace", "--features", "bridge"].into_iter().chain(tests);
    Call::cargo(words).env("UPDATE_GOLDEN", "1").run()
}
