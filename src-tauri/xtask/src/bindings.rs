use crate::call::Call;
use crate::screen;
use crate::system::{self, Purpose};
use crate::trouble::Outcome;

/// Writes the generated files anew: the tests that compare them write them when asked to.
pub(crate) fn bindings() -> Outcome {
    system::prepare(Purpose::Build)?;
    screen::prepare()?;
    Call::cargo(["test", "--workspace", "--features", "bridge", "--", "is_up_to_date"])
        .env("UPDATE_GOLDEN", "1")
        .run()
}
