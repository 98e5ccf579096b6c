//! Four laptops with data folders of their own and a desk, by the command line and files alone:
//! handed out, worked on, brought in, corrected in plenary, brought in again, and the plan goes out.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use serde_json::{Value, json};

use crate::program::{Answer, Program, answer, text};

const WORDS: &str = "puente luna café";

/// A laptop with one workshop file.
struct Laptop {
    program: Program,
    file: PathBuf,
}

impl Laptop {
    fn desk() -> Self {
        let program = Program::new();
        let file = program.sample();
        Self { program, file }
    }

    fn new() -> Self {
        let program = Program::new();
        let file = program.path("taller.workshop");
        Self { program, file }
    }

    fn call(&self, arguments: &[&str]) -> Answer {
        let mut command = self.program.command(arguments.iter().copied());
        answer(command.env("PLENARIA_PACKET_PASSPHRASE", WORDS))
    }

    fn packet(&self, name: &str, more: &[&str]) -> PathBuf {
        let to = self.program.path(name);
        let call = ["packet", text(&self.file), "--to", text(&to), "--json"];
        let made = self.call(&[&call, more].concat());
        assert_eq!(made.code, 0, "{}", made.complained);
        to
    }

    /// What a packet would bring.
    fn look(&self, packet: &Path) -> Value {
        let call = ["import", text(&self.file), text(packet), "--dry-run", "--json"];
        let looked = self.call(&call);
        assert_eq!(looked.code, 0, "{}", looked.complained);
        looked.json()["preview"].clone()
    }

    /// The six words of a packet's sender, as its user reads them aloud.
    fn six_words(&self, packet: &Path) -> String {
        let preview = self.look(packet);
        let words = preview["sender"]["words"].as_array().unwrap().iter();
        words.map(|word| word["en"].as_str().unwrap().to_owned()).collect::<Vec<_>>().join(" ")
    }

    fn import(&self, packet: &Path) -> Answer {
        self.call(&["import", text(&self.file), text(packet)])
    }

    fn import_vouched(&self, packet: &Path) {
        let refused = self.import(packet);
        assert_eq!(refused.code, 1);
        let words = self.six_words(packet);
        assert!(refused.complained.contains(&words), "{}", refused.complained);
        let call = ["import", text(&self.file), text(packet), "--vouch", &words];
        let taken = self.call(&call);
        assert_eq!(taken.code, 0, "{}", taken.complained);
    }

    fn apply(&self, mutation: &Value) -> Value {
        let mut command = self.program.command(["apply", text(&self.file), "--json"]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        writeln!(child.stdin.take().unwrap(), "{mutation}").unwrap();
        let out = child.wait_with_output().unwrap();
        assert!(out.status.success());
        serde_json::from_slice(&out.stdout).unwrap()
    }

    fn reword(&self, action: &str, words: &str) {
        self.apply(&json!({
            "do": "set", "entity": "action", "id": action,
            "fields": [{ "field": "text", "lang": "es", "value": words }]
        }));
    }
}

#[test]
fn four_laptops_in_one_plan_out() {
    let desk = Laptop::desk();
    let snapshot = desk.program.open(&desk.file).snapshot().clone();
    let mut laptops = Vec::new();
    for (number, group) in snapshot.groups.iter().enumerate() {
        let number = (number + 1).to_string();
        let name = format!("grupo-{number}.plenaria");
        let handed = desk.packet(&name, &["--group", &number, "--passphrase"]);
        let laptop = Laptop::new();
        laptop.import_vouched(&handed);
        let group = group.id.to_string();
        laptop.apply(&json!({
            "do": "write_objective", "group": group, "topic": null, "cards": [], "clusters": [],
            "lang": "es", "text": format!("Reforzar la cooperación del grupo {number}")
        }));
        laptops.push((laptop, number));
    }

    // The first compile: every packet brings its objective, from a laptop that is vouched for once.
    for (laptop, number) in &laptops {
        let back = laptop.packet("vuelta.plenaria", &["--group", number]);
        desk.import_vouched(&back);
        let again = desk.import(&back);
        assert!(again.code == 0 && again.said.contains("nothing new"), "{}", again.said);
    }
    let compiled = desk.program.open(&desk.file).snapshot().clone();
    assert_eq!(compiled.objectives.len(), snapshot.objectives.len() + 4);

    // In plenary the desk corrects an action while its group does too.
    let action = compiled.actions[0].id.to_string();
    desk.reword(&action, "Intercambiar alertas en 60 días");
    let (first, _) = &laptops[0];
    first.reword(&action, "Intercambiar alertas en 90 días");
    let back = first.packet("corregido.plenaria", &["--group", "1"]);
    assert_eq!(desk.look(&back)["conflicts"], 1);
    // What would come, and then what came, each since the last packet of that laptop.
    let dry = desk.call(&["import", text(&desk.file), text(&back), "--dry-run"]).said;
    let taken = desk.import(&back);
    assert!(dry.starts_with("Would come: ") && dry.contains("1 new change since "), "{dry}");
    assert!(taken.code == 0 && taken.said.starts_with("Taken in: "), "{}", taken.said);
    let conflicts = desk.call(&["conflicts", text(&desk.file), "--json"]).json();
    assert_eq!(conflicts["conflicts"].as_array().unwrap().len(), 1);
    let said = desk.call(&["conflicts", text(&desk.file)]).said;
    assert!(said.contains("60 días") && said.contains("90 días"), "{said}");
    // By the names of the screen, and whoever gave no name is told apart from nobody.
    assert!(said.contains("Words (ES)") && said.contains("  a laptop without a name: "), "{said}");

    // A person decides, every laptop gets it, and all hold the same.
    desk.reword(&action, "Intercambiar alertas en 75 días");
    assert!(desk.call(&["conflicts", text(&desk.file)]).said.contains("Nothing"));
    let corrections = desk.packet("plenaria.plenaria", &[]);
    let decided = desk.program.open(&desk.file).snapshot().clone();
    for (laptop, _) in &laptops {
        assert_eq!(laptop.import(&corrections).code, 0);
        assert_eq!(*laptop.program.open(&laptop.file).snapshot(), decided);
        assert_eq!(laptop.call(&["check", text(&laptop.file)]).code, 0);
    }

    let out = desk.program.out();
    for (what, formats) in [("plan", "docx,pdf"), ("matrix", "xlsx,csv")] {
        let call = ["export", text(&desk.file), "--what", what, "--format", formats];
        let exported = desk.call(&[&call[..], &["--lang", "es", "--to", text(&out)]].concat());
        assert_eq!(exported.code, 0, "{}", exported.complained);
    }
    let csv = fs::read_dir(&out).unwrap().map(|entry| entry.unwrap().path());
    let csv = csv.filter(|path| path.extension().is_some_and(|ending| ending == "csv"));
    let csv = fs::read_to_string(csv.last().unwrap()).unwrap();
    assert!(csv.contains("Intercambiar alertas en 75 días"));
    assert_eq!(fs::read_dir(&out).unwrap().count(), 4);
}

#[test]
fn a_packet_that_cannot_be_taken_in_changes_nothing_and_says_why() {
    let desk = Laptop::desk();
    let handed = desk.packet("grupo-2.plenaria", &["--group", "2", "--passphrase"]);
    let before = fs::read(&desk.file).unwrap();
    let bytes = fs::read(&handed).unwrap();
    let harmed = desk.program.path("dañado.plenaria");
    let mut altered = bytes.clone();
    *altered.last_mut().unwrap() ^= 1;
    for (content, code) in [
        (&bytes[..bytes.len() - 40], "packet-altered"),
        (&altered, "packet-altered"),
        (b"%PDF-1.7", "not-a-packet"),
    ] {
        fs::write(&harmed, content).unwrap();
        let refused = desk.call(&["import", text(&desk.file), text(&harmed), "--json"]);
        assert_eq!(refused.code, 1);
        assert!(!refused.complained.trim().is_empty());
        let last: Value = serde_json::from_str(refused.said.lines().last().unwrap()).unwrap();
        assert_eq!(last["error"]["code"], code);
    }
    let other = Laptop::desk();
    let wrong = other.call(&["import", text(&other.file), text(&handed), "--json"]);
    assert_eq!((wrong.code, wrong.fault().as_str()), (1, "other-workshop"));
    let nobody = other.call(&["packet", text(&other.file), "--json"]);
    assert_eq!((nobody.code, nobody.fault().as_str()), (1, "nobody-to-seal-for"));
    assert_eq!(fs::read(&desk.file).unwrap(), before);
}
