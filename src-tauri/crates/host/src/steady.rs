//! The time that has passed, whatever is done to the system's clock and however long the laptop
//! slept.

use serde::{Deserialize, Serialize};

/// A moment by two clocks: the one people set, and the one that only ever runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// Milliseconds since 1970, UTC, as the system says.
    pub wall: i64,
    /// Milliseconds since the machine started, sleep included.
    pub steady: i64,
    /// Which start of the machine that is; empty where the system does not say.
    pub boot: String,
}

impl Stamp {
    /// Now.
    pub fn now() -> Self {
        Self { wall: chrono::Utc::now().timestamp_millis(), steady: steady(), boot: boot() }
    }

    /// How long after `earlier` this moment is, in milliseconds; never negative.
    ///
    /// As long as the machine has not been started anew, the steady clock says it, so that setting
    /// the system's clock changes nothing. Across a start only the system's clock knows.
    pub fn since(&self, earlier: &Stamp) -> i64 {
        let same_start = self.boot == earlier.boot && self.steady >= earlier.steady;
        let passed = match same_start {
            true => self.steady - earlier.steady,
            false => self.wall - earlier.wall,
        };
        passed.max(0)
    }
}

/// Milliseconds since the machine started, with the time it slept.
#[cfg(unix)]
fn steady() -> i64 {
    use rustix::time::{ClockId, clock_gettime};

    // On Linux the monotonic clock stands still while the machine sleeps; on macOS it does not.
    #[cfg(any(target_os = "linux", target_os = "android"))]
    let clock = ClockId::Boottime;
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    let clock = ClockId::Monotonic;
    let now = clock_gettime(clock);
    now.tv_sec * 1000 + now.tv_nsec / 1_000_000
}

/// Milliseconds since the program started. On Windows this clock counts sleep too; since it begins
/// with the program, [`boot`] tells one run from the next.
#[cfg(not(unix))]
fn steady() -> i64 {
    use std::sync::LazyLock;
    use std::time::Instant;

    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    START.elapsed().as_millis().try_into().unwrap_or(i64::MAX)
}

#[cfg(target_os = "linux")]
fn boot() -> String {
    std::fs::read_to_string("/proc/sys/kernel/random/boot_id")
        .map(|id| id.trim().to_owned())
        .unwrap_or_default()
}

/// Where the system does not name its starts, each run of the program counts as one.
#[cfg(not(target_os = "linux"))]
fn boot() -> String {
    use std::sync::LazyLock;

    static RUN: LazyLock<String> = LazyLock::new(|| uuid::Uuid::now_v7().to_string());
    RUN.clone()
}

#[cfg(test)]
mod tests {
    use super::Stamp;

    fn stamp(wall: i64, steady: i64, boot: &str) -> Stamp {
        Stamp { wall, steady, boot: boot.into() }
    }

    #[test]
    fn setting_the_clock_changes_nothing() {
        let start = stamp(1_000_000, 500, "a");
        assert_eq!(stamp(9_000_000, 60_500, "a").since(&start), 60_000);
        assert_eq!(stamp(0, 60_500, "a").since(&start), 60_000);
    }

    #[test]
    fn after_a_restart_of_the_machine_the_wall_clock_counts_and_never_backwards() {
        let start = stamp(1_000_000, 900_000, "a");
        assert_eq!(stamp(1_060_000, 20_000, "b").since(&start), 60_000);
        assert_eq!(stamp(1_060_000, 990_000, "b").since(&start), 60_000);
        assert_eq!(stamp(400_000, 20_000, "b").since(&start), 0);
    }

    #[test]
    fn now_comes_after_before() {
        let before = Stamp::now();
        assert!(Stamp::now().since(&before) >= 0);
        assert!(before.steady > 0 || before.boot.is_empty());
    }
}
