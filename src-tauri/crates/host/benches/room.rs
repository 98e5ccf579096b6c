//! What a card costs in a full room, beside a bare SQLite commit on the same disk in the same run.
//!
//! Prints one line of JSON per figure: what was done, and the median of its runs in milliseconds.
#![allow(clippy::unwrap_used, missing_docs, reason = "a figure that cannot be taken is no figure")]

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use host::{Answer, Home, Host};
use rusqlite::Connection;
use workshop::{Assign, CardKind, CardLine, Entity, Id, Lang, Mutation, Place, Showing, Snapshot};

/// How often each thing is done.
const RUNS: usize = 60;

/// Cards on the board of the group.
const CARDS: usize = 300;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    tell("bare SQLite commit", bare(folder.path()));

    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let host = Host::new(Home::at(folder.path().join("home")));
    let opened = runtime.block_on(host.open_sample()).unwrap();
    let (group, step) = (opened.snapshot.groups[0].id, opened.snapshot.steps[1].id);
    let cards = (0..CARDS).map(|number| CardLine {
        kind: if number % 2 == 0 { CardKind::Challenge } else { CardKind::Opportunity },
        topic: opened.snapshot.topics.get(number % 7).map(|topic| topic.id),
        delegation: None,
        text: format!("Statement {number} of a delegation about how alerts reach each other"),
    });
    let fill = Mutation::AddCards {
        group,
        step: None,
        lang: Lang::Es,
        veiled: false,
        cards: cards.collect(),
    };
    runtime.block_on(host.mutate(fill)).unwrap();
    let showing = Showing { group: Some(group), step: Some(step), ..Showing::default() };
    runtime.block_on(host.show(showing)).unwrap();

    let mut number = 0;
    let card = median(|| {
        number += 1;
        let answer = runtime.block_on(host.mutate(card(group, number))).unwrap();
        assert!(matches!(answer, Answer::Done(_)));
    });
    tell("a card on disk, 300 cards in the group", card);
    let wall = median(|| {
        let projection = runtime.block_on(host.refresh()).unwrap();
        black_box(serde_json::to_string(&projection).unwrap());
    });
    tell("what the wall shows, worked out and written", wall);
    tell("opening and reading the whole room", median(|| read(&runtime, &host)));
}

fn read(runtime: &tokio::runtime::Runtime, host: &Host) {
    let opened = runtime.block_on(host.current()).unwrap().unwrap();
    let snapshot: Snapshot = opened.snapshot;
    black_box(workshop::outline(&snapshot));
}

fn card(group: Id, number: usize) -> Mutation {
    Mutation::Add {
        entity: Entity::Card,
        owner: Some(group),
        place: Place::Last,
        fields: vec![
            Assign::wording("text", Lang::Es, &format!("Card {number}")),
            Assign::plain("kind", "challenge"),
        ],
    }
}

/// One row in one transaction, as safe as the workshop's own file.
fn bare(folder: &Path) -> Duration {
    let conn = Connection::open(folder.join("bare.db")).unwrap();
    conn.pragma_update(None, "locking_mode", "EXCLUSIVE").unwrap();
    conn.pragma_update(None, "journal_mode", "TRUNCATE").unwrap();
    conn.pragma_update(None, "synchronous", "EXTRA").unwrap();
    conn.execute_batch("CREATE TABLE card (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")
        .unwrap();
    median(|| {
        conn.execute("INSERT INTO card (text) VALUES (?)", ["A statement"]).unwrap();
    })
}

fn median(mut job: impl FnMut()) -> Duration {
    job();
    let mut runs: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            job();
            start.elapsed()
        })
        .collect();
    runs.sort_unstable();
    runs[RUNS / 2]
}

fn tell(what: &str, took: Duration) {
    println!("{}", serde_json::json!({ "what": what, "ms": took.as_secs_f64() * 1000.0 }));
}
