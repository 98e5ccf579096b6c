use crate::call::Call;
use crate::house;
use crate::node;
use crate::screen;
use crate::system::{self, Purpose};
use crate::trouble::Outcome;

/// Takes a picture of every screen, from the real core through the bridge.
pub(crate) fn shots() -> Outcome {
    system::prepare(Purpose::Test)?;
    screen::prepare()?;
    node::install(&house::tests())?;
    // The features of the tests, so that nothing they have built is built again.
    Call::cargo(["build", "--locked", "--workspace", "--features", "bridge", "--bin", "bridge"])
        .run()?;
    Call::npm(&house::tests(), ["run", "shots"])
        .env("PLENARIA_PROGRAMS", house::target().join("debug"))
        .run()
}
