use crate::call::Call;
use crate::house;
use crate::node;
use crate::policy;
use crate::report::Report;
use crate::screen;
use crate::system::{self, Purpose};
use crate::tally::Tally;
use crate::trouble::Outcome;

/// Every crate with the test bridge. One set of features for all calls: with another, cargo would
/// build half of the house a second time.
const WHOLE: [&str; 4] = ["--locked", "--workspace", "--features", "bridge"];

/// Installs what is missing and runs every check and every test, the quick ones first.
pub(crate) fn test() -> Outcome {
    let mut report = Report::default();
    let outcome = steps(&mut report);
    report.close();
    outcome
}

fn steps(report: &mut Report) -> Outcome {
    report.step("system packages", || system::prepare(Purpose::Test))?;
    report.step("node", node::prepare)?;
    report.step("npm packages", || {
        node::install(&house::ui())?;
        node::install(&house::tests())
    })?;
    report.step("rust format", || Call::cargo(["fmt", "--all", "--check"]).run())?;
    report.step("policy", policy::policy)?;
    report.step("screen checks", || {
        Call::npm(&house::ui(), ["run", "check"]).run()?;
        Call::npm(&house::tests(), ["run", "check"]).run()
    })?;
    report.tests("screen tests", |tally| {
        vitest(Call::npm(&house::ui(), ["test", "--"]), "screen", tally)
    })?;
    // Before anything compiles: the program carries the built screen inside.
    report.step("screen build", screen::build)?;
    report.step("clippy", || {
        let words = ["clippy"].into_iter().chain(WHOLE);
        Call::cargo(words.chain(["--all-targets", "--", "--deny", "warnings"])).run()
    })?;
    // What people get has no bridge, and so not what the bridge brings with it.
    report.step("as released", || {
        Call::cargo(["check", "--locked", "--package", "plenaria"]).run()
    })?;
    report.step("build", || Call::cargo(cargo_test(&["--no-run"])).run())?;
    report.tests("core and stories", |tally| {
        // Every test program has its closing line.
        Call::cargo(cargo_test(&["--no-fail-fast"])).watch(|line| {
            tally.add(Tally::of_cargo(line).unwrap_or_default());
        })
    })?;
    report.tests("browser", |tally| driven("browser", tally))?;
    report.tests("real window", |tally| driven("window", tally))
}

fn cargo_test<'a>(more: &[&'a str]) -> Vec<&'a str> {
    ["test"].iter().chain(&WHOLE).chain(more).copied().collect()
}

/// Tests that drive the programs cargo has just built.
fn driven(project: &str, tally: &mut Tally) -> Outcome {
    let call = Call::npm(&house::tests(), ["test", "--", "--project", project])
        .env("PLENARIA_PROGRAMS", house::target().join("debug"));
    vitest(call, project, tally)
}

/// Runs Vitest and counts by what it writes down, since its closing lines are for people.
fn vitest(call: Call, name: &str, tally: &mut Tally) -> Outcome {
    let folder = house::target().join("xtask");
    let report = folder.join(format!("{name}.json"));
    // An old count must not pass for this one.
    let _ = std::fs::remove_file(&report);
    let outcome = call
        .arg("--reporter=default")
        .arg("--reporter=json")
        .arg(format!("--outputFile.json={}", report.display()))
        .run();
    tally.add(Tally::of_vitest(&report).unwrap_or_default());
    outcome
}
