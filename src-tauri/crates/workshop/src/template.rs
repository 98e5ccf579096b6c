use serde::{Deserialize, Serialize};

use crate::Seed;

/// What a new workshop starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Template {
    /// The four steps of the Regional Conference on Migration, its eleven members ready.
    RcmFourSteps,
    /// The four steps alone.
    Blank,
}

impl Template {
    /// The rows it brings.
    pub fn seed(self) -> Seed {
        Seed::read(match self {
            Template::RcmFourSteps => {
                include_str!("../../../../assets/templates/rcm-four-steps.json")
            }
            Template::Blank => include_str!("../../../../assets/templates/blank.json"),
        })
    }
}
