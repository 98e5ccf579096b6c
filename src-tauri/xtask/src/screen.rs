//! The screen that the window shows, built from `ui`.

use crate::call::Call;
use crate::house;
use crate::node;
use crate::trouble::Outcome;

/// Installs what the screen is built with and builds it.
pub(crate) fn prepare() -> Outcome {
    node::prepare()?;
    node::install(&house::ui())?;
    build()
}

/// Builds it into `ui/dist`, where the program and the bridge take it from.
pub(crate) fn build() -> Outcome {
    Call::npm(&house::ui(), ["run", "build"]).run()
}
