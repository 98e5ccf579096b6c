//! What was acknowledged is there, and nothing is there by half, however the program ends.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::Stdio;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use serde_json::Value;
use workshop::{
    Assign, Entity, GroupOutline, Id, Lang, Mutation, PersonLine, Place, Role, Snapshot, Template,
};

use crate::program::{Program, text};

/// How often the program is killed.
const ROUNDS: u64 = 200;
/// After so many rounds a new file is begun: what is looked for does not need a large one.
const ROUNDS_PER_FILE: u64 = 20;
/// How many actions each run is given.
const ACTIONS: u64 = 8;
/// The longest after an acknowledgement that the program lives; a few times what an action takes.
const AFTERLIFE: Duration = Duration::from_millis(12);
/// The same for runs that are killed before any acknowledgement: a few times what opening takes.
const CHILDHOOD: Duration = Duration::from_millis(120);

#[test]
fn killing_the_program_loses_no_acknowledged_action_and_leaves_none_by_half() {
    let mut chance = Chance(0x5eed_2018);
    let mut interrupted = 0;
    let mut acknowledged_in_all = 0;
    for file_number in 0..ROUNDS / ROUNDS_PER_FILE {
        let program = Program::new();
        let file = program.path(&format!("{file_number}.workshop"));
        let ground = begin(&program, &file);
        let mut there = Vec::new();
        for round in 0..ROUNDS_PER_FILE {
            let numbers = round * ACTIONS..(round + 1) * ACTIONS;
            let actions: Vec<_> = numbers.map(|number| action(&ground, number)).collect();
            let acknowledged = run_and_kill(&program, &file, &actions, &mut chance);
            acknowledged_in_all += acknowledged;

            let check = program.call(["check", text(&file)]);
            assert_eq!(check.code, 0, "file {file_number} round {round}: {}", check.complained);
            let snapshot = program.open(&file).snapshot().clone();
            for earlier in &there {
                assert_eq!(landed(&snapshot, earlier), Landed::Whole, "{earlier:?} went away");
            }
            let landed: Vec<_> = actions.iter().map(|a| landed(&snapshot, a)).collect();
            let whole = landed.iter().take_while(|landed| **landed == Landed::Whole).count();
            let told = format!("file {file_number} round {round}: {acknowledged} of {landed:?}");
            assert!(whole >= acknowledged, "an acknowledged action is missing; {told}");
            assert!(landed[whole..].iter().all(|l| *l == Landed::Absent), "half an action; {told}");
            assert!(snapshot.cards.iter().all(|card| !card.text.is_empty()), "{told}");
            interrupted += usize::from(whole < actions.len());
            there.extend(actions.into_iter().take(whole));
        }
    }
    // Else the rounds would have proved nothing: killed too late, or before anything was written.
    assert!(interrupted > ROUNDS as usize / 2, "only {interrupted} runs were cut short");
    assert!(acknowledged_in_all > ROUNDS as usize, "only {acknowledged_in_all} actions were done");
}

/// What the actions refer to.
struct Ground {
    group: Id,
    cards: Vec<Id>,
}

fn begin(program: &Program, file: &Path) -> Ground {
    let mut desk = host::Desk::create(file, None, &program.host().origin().unwrap()).unwrap();
    let group = GroupOutline { title: "Ground".to_owned(), topics: vec!["Topic".to_owned()] };
    desk.mutate(&Mutation::Begin {
        template: Template::Blank,
        lang: Lang::En,
        title: "Kill".to_owned(),
        place: String::new(),
        starts: None,
        ends: None,
        groups: vec![group],
    })
    .unwrap();
    let group = desk.snapshot().groups[0].id;
    for number in 0..3 {
        desk.mutate(&card(group, &format!("ground {number}"))).unwrap();
    }
    Ground { group, cards: desk.snapshot().cards.iter().map(|card| card.id).collect() }
}

/// An action that writes several rows or fields, and a sign by which to know it again.
#[derive(Debug)]
struct Action {
    sign: String,
    mutation: Mutation,
}

fn action(ground: &Ground, number: u64) -> Action {
    let sign = format!("n{number}");
    let outline = |part: &str| GroupOutline {
        title: format!("{sign} {part}"),
        topics: (0..3).map(|n| format!("{sign} {part} {n}")).collect(),
    };
    let person = |part: &str| PersonLine {
        name: format!("{sign} {part}"),
        delegation: format!("{sign} {part} delegation"),
        role: Role::Delegate,
        ..PersonLine::default()
    };
    let mutation = match number % 4 {
        0 => Mutation::AddGroups { lang: Lang::En, groups: vec![outline("one"), outline("two")] },
        1 => Mutation::WriteObjective {
            group: ground.group,
            topic: None,
            cards: ground.cards.clone(),
            clusters: Vec::new(),
            lang: Lang::En,
            text: sign.clone(),
        },
        2 => Mutation::AddPeople { lang: Lang::En, people: vec![person("one"), person("two")] },
        _ => card(ground.group, &sign),
    };
    Action { sign, mutation }
}

fn card(group: Id, words: &str) -> Mutation {
    // Long enough to fill several pages of the file.
    let words = format!("{words} {}", "and so on ".repeat(900));
    Mutation::Add {
        entity: Entity::Card,
        owner: Some(group),
        place: Place::Last,
        fields: vec![
            Assign::plain("kind", "challenge"),
            Assign::plain("offered_by", "the floor"),
            Assign::wording("text", Lang::En, &words),
        ],
    }
}

/// Gives the program all actions at once, kills it at a random moment, and says how many it had
/// acknowledged by then.
fn run_and_kill(program: &Program, file: &Path, actions: &[Action], chance: &mut Chance) -> usize {
    let mut child = program
        .command(["apply", text(file)])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let lines: String = actions
        .iter()
        .map(|action| serde_json::to_string(&action.mutation).unwrap() + "\n")
        .collect();
    let writer = std::thread::spawn(move || {
        // The program may be killed before it has read everything.
        let _ = stdin.write_all(lines.as_bytes());
    });
    let (send, acknowledgements) = mpsc::channel();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let reader = std::thread::spawn(move || {
        let mut line = String::new();
        // Half a line acknowledges nothing.
        while stdout.read_line(&mut line).is_ok_and(|read| read > 0) && line.ends_with('\n') {
            let answer: Value = serde_json::from_str(&line).unwrap();
            assert_eq!(answer["outcome"], "done", "{line}");
            let _ = send.send(());
            line.clear();
        }
    });

    let wanted = chance.below(ACTIONS);
    let mut seen = 0;
    while seen < wanted && acknowledgements.recv().is_ok() {
        seen += 1;
    }
    let longest = if wanted == 0 { CHILDHOOD } else { AFTERLIFE };
    let moment = Instant::now() + longest.mul_f64(chance.part());
    while acknowledgements.recv_timeout(moment.saturating_duration_since(Instant::now())).is_ok() {
        seen += 1;
    }
    child.kill().unwrap();
    child.wait().unwrap();
    writer.join().unwrap();
    reader.join().unwrap();
    // What had been said before the blow was said.
    (seen as usize) + acknowledgements.try_iter().count()
}

/// How much of an action is in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Landed {
    Whole,
    Absent,
    Half,
}

fn landed(snapshot: &Snapshot, action: &Action) -> Landed {
    let sign = format!("{} ", action.sign);
    let signed = |words: Option<&str>| words.is_some_and(|w| format!("{w} ").starts_with(&sign));
    let found: Vec<bool> = match &action.mutation {
        Mutation::AddGroups { groups, .. } => {
            let titles: Vec<_> = (snapshot.groups.iter().map(|group| &group.title))
                .chain(snapshot.topics.iter().map(|topic| &topic.title))
                .filter_map(|title| title.get(Lang::En))
                .collect();
            groups
                .iter()
                .flat_map(|group| [&group.title].into_iter().chain(&group.topics))
                .map(|title| titles.contains(&title.as_str()))
                .collect()
        }
        Mutation::AddPeople { people, .. } => people
            .iter()
            .map(|person| {
                let name = |id: Id| {
                    let row = snapshot.delegations.iter().find(|row| row.id == id)?;
                    row.name.get(Lang::En)
                };
                snapshot.participants.iter().any(|row| {
                    row.name == person.name
                        && row.delegation.and_then(name) == Some(person.delegation.as_str())
                })
            })
            .collect(),
        Mutation::WriteObjective { cards, .. } => {
            let objective = snapshot.objectives.iter().find(|o| signed(o.text.get(Lang::En)));
            let links = snapshot
                .answerings
                .iter()
                .filter(|link| objective.is_some_and(|objective| link.objective == objective.id));
            let linked: Vec<_> = links.filter_map(|link| link.card).collect();
            let answered = cards.iter().map(|card| linked.contains(card));
            [objective.is_some()].into_iter().chain(answered).collect()
        }
        _ => {
            let card = snapshot.cards.iter().find(|card| signed(card.text.get(Lang::En)));
            let offered = card.is_some_and(|card| card.offered_by == "the floor");
            vec![card.is_some(), offered]
        }
    };
    match (found.iter().all(|found| *found), found.iter().any(|found| *found)) {
        (true, _) => Landed::Whole,
        (_, false) => Landed::Absent,
        _ => Landed::Half,
    }
}

/// Chance that repeats itself from one run to the next (SplitMix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    /// From 0 to 1.
    fn part(&mut self) -> f64 {
        self.next() as f64 / u64::MAX as f64
    }
}
