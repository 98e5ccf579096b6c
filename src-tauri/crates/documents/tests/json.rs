//! The export for machines and its published schema.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod fixture;

use std::path::PathBuf;

use documents::{Format, PlenarySummary, Request, Scope, What, render};
use serde_json::Value;
use workshop::{Lang, Snapshot};

fn schema_file() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../../assets/schemas/plenary-summary-1.schema.json")
}

fn export(snapshot: &Snapshot, lang: Lang, scope: Scope) -> Value {
    let request =
        Request { what: What::Summary, format: Format::Json, lang, scope, made: fixture::made() };
    serde_json::from_slice(&render(snapshot, &request).unwrap().bytes).unwrap()
}

#[test]
fn the_published_schema_is_the_one_the_types_make() {
    let mut made = serde_json::to_string_pretty(&PlenarySummary::schema()).unwrap();
    made.push('\n');
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(schema_file(), &made).unwrap();
    }
    let published = std::fs::read_to_string(schema_file()).unwrap();
    assert!(
        made == published,
        "the format changed: raise its version, or run with UPDATE_GOLDEN=1"
    );
}

#[test]
fn exports_keep_to_the_published_schema() {
    let schema: Value =
        serde_json::from_str(&std::fs::read_to_string(schema_file()).unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let sample = fixture::sample();
    for export in [
        export(&sample, Lang::Es, Scope::AllGroups),
        export(&sample, Lang::Fr, Scope::Group(sample.groups[3].id)),
        export(&fixture::empty(), Lang::En, Scope::AllGroups),
        export(&fixture::awkward(), Lang::En, Scope::AllGroups),
    ] {
        let faults: Vec<String> = validator
            .iter_errors(&export)
            .map(|fault| format!("{} at {}", fault, fault.instance_path()))
            .collect();
        assert!(faults.is_empty(), "{faults:#?}");
    }
    let mut wrong = export(&sample, Lang::Es, Scope::AllGroups);
    wrong["groups"][0]["cards"][0]["kind"] = "rumour".into();
    assert!(!validator.is_valid(&wrong), "the schema tells kinds apart");
}

#[test]
fn every_language_id_and_link_is_kept() {
    let snapshot = fixture::sample();
    let export = export(&snapshot, Lang::Es, Scope::AllGroups);
    assert_eq!(export["format"], "plenaria/plenary-summary/1");
    let title = &export["workshop"]["title"];
    for lang in [Lang::Es, Lang::En] {
        assert_eq!(title["words"][lang.tag()], snapshot.workshop.title.get(lang).unwrap());
    }
    assert_eq!(title["original"], "es");
    let group = &export["groups"][0];
    assert_eq!(group["id"], snapshot.groups[0].id.to_string());
    let cards: Vec<&Value> =
        group["cards"].as_array().unwrap().iter().map(|card| &card["id"]).collect();
    let objective = &group["objectives"][0];
    assert_eq!(objective["code"], "1.1");
    assert_eq!(objective["actions"][0]["code"], "1.1.1");
    let answers = objective["answers"].as_array().unwrap();
    assert!(!answers.is_empty() && answers.iter().all(|id| cards.contains(&id)));
}

#[test]
fn one_group_brings_only_its_own_work_and_people() {
    let snapshot = fixture::sample();
    let group = snapshot.groups[2].id;
    let export = export(&snapshot, Lang::Es, Scope::Group(group));
    assert_eq!(export["groups"].as_array().unwrap().len(), 1);
    assert_eq!(export["groups_included"], serde_json::json!([3]));
    assert_eq!(export["all_groups"], false);
    assert_eq!(export["groups"][0]["objectives"][0]["code"], "3.1");
    for person in export["participants"].as_array().unwrap() {
        let of = &person["group"];
        assert!(of.is_null() || *of == group.to_string(), "{person}");
    }
}

#[test]
fn an_export_reads_back_as_it_was() {
    let snapshot = fixture::awkward();
    let value = export(&snapshot, Lang::Es, Scope::AllGroups);
    let read: PlenarySummary = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), value);
    let words = &read.groups[0].cards[0].text.words[&Lang::Es];
    assert_eq!(words, fixture::AWKWARD, "machines get what was typed, untouched");
}
