use std::time::{Duration, Instant};

use crate::tally::Tally;
use crate::trouble::{Outcome, Trouble};

/// What a long chore did, step by step, for the table at its end.
#[derive(Default)]
pub(crate) struct Report {
    steps: Vec<Step>,
}

struct Step {
    name: &'static str,
    took: Duration,
    tally: Option<Tally>,
    went_well: bool,
}

impl Report {
    /// Does a step that runs no test.
    pub(crate) fn step(&mut self, name: &'static str, work: impl FnOnce() -> Outcome) -> Outcome {
        self.timed(name, || (None, work()))
    }

    /// Does a step that runs tests. One that ran none has failed.
    pub(crate) fn tests(
        &mut self,
        name: &'static str,
        work: impl FnOnce(&mut Tally) -> Outcome,
    ) -> Outcome {
        self.timed(name, || {
            let mut tally = Tally::default();
            let outcome = match work(&mut tally) {
                Ok(()) if tally.failed > 0 => Err(Trouble::new("Some tests failed.")),
                Ok(()) if tally.passed == 0 => Err(Trouble::new("No test ran.")),
                outcome => outcome,
            };
            (Some(tally), outcome)
        })
    }

    fn timed(
        &mut self,
        name: &'static str,
        work: impl FnOnce() -> (Option<Tally>, Outcome),
    ) -> Outcome {
        println!("\n── {name}");
        let start = Instant::now();
        let (tally, outcome) = work();
        let went_well = outcome.is_ok();
        self.steps.push(Step { name, took: start.elapsed(), tally, went_well });
        outcome.map_err(|trouble| Trouble::new(format!("Stopped at “{name}”. {trouble}")))
    }

    /// Prints the table and the closing line.
    pub(crate) fn close(&self) {
        let width = self.steps.iter().map(|step| step.name.len()).max().unwrap_or_default();
        let mut whole = Tally::default();
        println!();
        for step in &self.steps {
            let sign = if step.went_well { '✓' } else { '✗' };
            let tests = match step.tally {
                Some(tally) => {
                    whole.add(tally);
                    format!("   {} passed, {} failed", tally.passed, tally.failed)
                }
                None => String::new(),
            };
            println!("{sign} {:width$}  {:>8}{tests}", step.name, clock(step.took));
        }
        let took = self.steps.iter().map(|step| step.took).sum();
        println!("  {:width$}  {:>8}\n", "", clock(took));
        // A step that failed without a test failing, such as a lint, must not read like success.
        let broke = self.steps.iter().any(|step| !step.went_well) && whole.failed == 0;
        println!("{} passed, {} failed", whole.passed, whole.failed + u64::from(broke));
    }
}

fn clock(took: Duration) -> String {
    let seconds = took.as_secs_f64();
    if seconds < 60.0 {
        format!("{seconds:.1} s")
    } else {
        format!("{} min {:02} s", took.as_secs() / 60, took.as_secs() % 60)
    }
}
