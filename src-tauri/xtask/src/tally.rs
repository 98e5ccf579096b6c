use std::fs;
use std::path::Path;

use serde_json::Value;

/// How many tests passed and how many failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
}

impl Tally {
    pub(crate) fn add(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
    }

    /// The closing line of one test program that cargo ran; nothing for any other line.
    pub(crate) fn of_cargo(line: &str) -> Option<Self> {
        let counts = line.strip_prefix("test result: ")?;
        let count = |name: &str| {
            counts
                .split([';', '.'])
                .filter_map(|part| part.trim().strip_suffix(name))
                .find_map(|number| number.trim().parse().ok())
        };
        Some(Self { passed: count("passed")?, failed: count("failed")? })
    }

    /// What Vitest's JSON reporter wrote; nothing when it wrote no such thing.
    pub(crate) fn of_vitest(report: &Path) -> Option<Self> {
        let report: Value = serde_json::from_slice(&fs::read(report).ok()?).ok()?;
        let count = |name: &str| report.get(name).and_then(Value::as_u64);
        Some(Self { passed: count("numPassedTests")?, failed: count("numFailedTests")? })
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn cargos_closing_line_is_read() {
        let line = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; \
                    finished in 0.05s";
        assert_eq!(Tally::of_cargo(line), Some(Tally { passed: 12, failed: 0 }));
        let line = "test result: FAILED. 1 passed; 3 failed; 0 ignored; 0 measured";
        assert_eq!(Tally::of_cargo(line), Some(Tally { passed: 1, failed: 3 }));
        assert_eq!(Tally::of_cargo("test result_is_read ... ok"), None);
    }
}
