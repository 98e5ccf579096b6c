use std::collections::BTreeMap;

use workshop::{
    Action, Codes, Group, Id, Lang, Objective, Participant, Snapshot, Stance, StanceKind, Text,
    Vote, VoteStanding, codes, standings, wanting,
};

use super::*;
use crate::{Scope, Summary};

impl PlenarySummary {
    /// The export of the groups a summary is about.
    pub fn of(snapshot: &Snapshot, summary: &Summary) -> Self {
        let included: Vec<Id> = summary.groups.iter().map(|group| group.id).collect();
        let codes = codes(snapshot);
        let here = |group: &&Group| included.contains(&group.id);
        let near =
            |person: &&Participant| {
                person.group.is_none_or(|group| included.contains(&group))
                    || snapshot.groups.iter().filter(here).any(|group| {
                        [group.facilitator, group.rapporteur].contains(&Some(person.id))
                    })
            };
        Self {
            format: PlenarySummaryFormat::V1,
            made: summary.made,
            markings: summary.markings.iter().map(|handling| handling.marking.marking).collect(),
            language: summary.lang,
            groups_included: summary.groups.iter().map(|group| group.number).collect(),
            all_groups: summary.scope == Scope::AllGroups,
            workshop: workshop(snapshot),
            delegations: snapshot.delegations.iter().map(delegation).collect(),
            participants: snapshot.participants.iter().filter(near).map(participant).collect(),
            sessions: snapshot.sessions.iter().map(session).collect(),
            steps: snapshot.steps.iter().map(step).collect(),
            groups: {
                let groups = snapshot.groups.iter().filter(here);
                groups.map(|row| group(snapshot, &codes, row)).collect()
            },
            next_steps: snapshot.next_steps.iter().map(next_step).collect(),
        }
    }
}

fn text(text: &Text) -> ExportText {
    let words: BTreeMap<Lang, String> = Lang::ALL
        .into_iter()
        .filter_map(|lang| text.get(lang).map(|words| (lang, words.to_owned())))
        .collect();
    let outdated = text.outdated.iter().copied().filter(|lang| words.contains_key(lang)).collect();
    ExportText { original: text.original.filter(|_| !words.is_empty()), words, outdated }
}

fn workshop(snapshot: &Snapshot) -> ExportWorkshop {
    let row = &snapshot.workshop;
    let organisers = row.organisers.lines().map(str::trim).filter(|line| !line.is_empty());
    let mandates = snapshot.mandates.iter().map(|row| ExportMandate {
        id: row.id,
        body: text(&row.body),
        date: row.date,
        place: row.place.clone(),
        paragraph: row.paragraph.clone(),
        text: text(&row.text),
    });
    let partners = snapshot.partners.iter().map(|row| ExportPartner {
        id: row.id,
        name: text(&row.name),
        support: row.support,
        through: text(&row.through),
    });
    ExportWorkshop {
        title: text(&row.title),
        place: row.place.clone(),
        starts: row.starts,
        ends: row.ends,
        organisers: organisers.map(str::to_owned).collect(),
        background: text(&row.background),
        opening: text(&row.opening),
        funder: text(&row.funder),
        language: row.language,
        sample: row.sample,
        mandates: mandates.collect(),
        partners: partners.collect(),
    }
}

fn delegation(row: &workshop::Delegation) -> ExportDelegation {
    ExportDelegation { id: row.id, name: text(&row.name), short: row.short.clone(), kind: row.kind }
}

fn participant(row: &Participant) -> ExportParticipant {
    ExportParticipant {
        id: row.id,
        name: row.name.clone(),
        post: row.post.clone(),
        institution: row.institution.clone(),
        delegation: row.delegation,
        group: row.group,
        role: row.role,
    }
}

fn session(row: &workshop::Session) -> ExportSession {
    ExportSession {
        id: row.id,
        kind: row.kind,
        title: text(&row.title),
        speaker: row.speaker.clone(),
        institution: text(&row.institution),
        panel: row.panel,
        day: row.day,
        start: row.start,
        minutes: row.minutes,
    }
}

fn step(row: &workshop::Step) -> ExportStep {
    ExportStep { id: row.id, kind: row.kind, title: text(&row.title) }
}

fn next_step(row: &workshop::NextStep) -> ExportNextStep {
    ExportNextStep { id: row.id, text: text(&row.text), who: row.who.clone(), due: row.due.clone() }
}

fn group(snapshot: &Snapshot, codes: &Codes, row: &Group) -> ExportGroup {
    let number = snapshot.group_number(row.id).unwrap_or_default();
    let topics = snapshot.topics.iter().filter(|topic| topic.group == row.id);
    let cards = snapshot.cards.iter().filter(|card| card.group == row.id);
    let objectives = snapshot.objectives.iter().filter(|objective| objective.group == row.id);
    ExportGroup {
        id: row.id,
        number: u32::try_from(number).unwrap_or(u32::MAX),
        title: text(&row.title),
        facilitator: row.facilitator,
        rapporteur: row.rapporteur,
        room: row.room.clone(),
        topics: topics.map(|row| ExportTopic { id: row.id, title: text(&row.title) }).collect(),
        cards: cards.map(|row| card(snapshot, row)).collect(),
        objectives: objectives.map(|row| objective(snapshot, codes, row)).collect(),
        clusters: {
            let clusters = snapshot.clusters.iter().filter(|cluster| cluster.group == row.id);
            clusters.map(cluster).collect()
        },
        stances: {
            let stances = snapshot.stances.iter().filter(|stance| stance.group == row.id);
            stances.filter_map(stance).collect()
        },
        votes: votes(snapshot, row.id),
        wanting: wanting(snapshot, row.id),
    }
}

fn card(snapshot: &Snapshot, row: &workshop::Card) -> ExportCard {
    ExportCard {
        id: row.id,
        kind: row.kind,
        text: text(&row.text),
        topic: row.topic,
        step: row.step,
        delegation: row.delegation,
        offered_by: row.offered_by.clone(),
        cluster: row.cluster,
        merged_into: snapshot.head_of(row).map(|head| head.id),
        parked: row.parked,
        veiled: row.veiled,
        marking: row.marking,
        example: row.example,
    }
}

fn cluster(row: &workshop::Cluster) -> ExportCluster {
    ExportCluster { id: row.id, name: text(&row.name), topic: row.topic, example: row.example }
}

/// That a delegation spoke is for the facilitator and in no document.
fn stance(row: &Stance) -> Option<ExportStance> {
    let about = [row.card, row.cluster, row.objective, row.action];
    if row.kind == StanceKind::Spoke || about.iter().all(Option::is_none) {
        return None;
    }
    Some(ExportStance {
        delegation: row.delegation?,
        kind: row.kind,
        card: row.card,
        cluster: row.cluster,
        objective: row.objective,
        action: row.action,
    })
}

fn votes(snapshot: &Snapshot, group: Id) -> Vec<ExportVote> {
    let standings = standings(snapshot);
    let votes = snapshot.votes.iter().filter(|vote| vote.group == group && vote.closed);
    votes
        .filter_map(|row| {
            let standing = standings.iter().find(|standing| standing.vote == row.id)?;
            vote(snapshot, row, standing)
        })
        .collect()
}

/// Sums only: who gave which ballot stays in the room.
fn vote(snapshot: &Snapshot, row: &Vote, standing: &VoteStanding) -> Option<ExportVote> {
    let results = standing.results.as_ref()?.iter().filter_map(|result| {
        let option = snapshot.vote_options.iter().find(|option| option.id == result.option)?;
        let named = |mean: u32| Some(mean).filter(|mean| *mean > 0);
        Some(ExportResult {
            place: result.place,
            card: option.card,
            cluster: option.cluster,
            objective: option.objective,
            sum: result.sum,
            uncounted: !result.counted,
            impact: named(result.impact),
            feasibility: named(result.feasibility),
        })
    });
    Some(ExportVote {
        id: row.id,
        question: text(&row.question),
        indicative: true,
        scale: row.scale,
        method: row.method,
        voter: row.voter,
        dots: row.dots,
        cast: standing.cast,
        results: results.collect(),
        example: row.example,
    })
}

fn objective(snapshot: &Snapshot, codes: &Codes, row: &Objective) -> ExportObjective {
    let (mut answers, mut answers_clusters) = (Vec::new(), Vec::new());
    for link in snapshot.answerings.iter().filter(|link| link.objective == row.id) {
        let card = link.card.filter(|id| snapshot.cards.iter().any(|card| card.id == *id));
        answers.extend(card.filter(|id| !answers.contains(id)));
        let cluster = link.cluster.filter(|id| snapshot.clusters.iter().any(|row| row.id == *id));
        answers_clusters.extend(cluster.filter(|id| !answers_clusters.contains(id)));
    }
    let actions = snapshot.actions.iter().filter(|action| action.objective == row.id);
    ExportObjective {
        id: row.id,
        code: codes.get(&row.id).cloned().unwrap_or_default(),
        text: text(&row.text),
        topic: row.topic,
        answers,
        answers_clusters,
        marking: row.marking,
        example: row.example,
        actions: actions.map(|row| action(codes, row)).collect(),
    }
}

fn action(codes: &Codes, row: &Action) -> ExportAction {
    ExportAction {
        id: row.id,
        code: codes.get(&row.id).cloned().unwrap_or_default(),
        text: text(&row.text),
        level: row.level,
        lead: row.lead.clone(),
        partners: row.partners.clone(),
        countries: row.countries.clone(),
        timeframe: row.timeframe.clone(),
        marking: row.marking,
        example: row.example,
    }
}
