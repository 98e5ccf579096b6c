// What belongs to one group, read from the open workshop. While the room is looking at this window,
// only what the room may see.

import type {
  Action,
  Answering,
  Card,
  Cluster,
  Delegation,
  Id,
  Objective,
  Participant,
  Step,
  Topic,
} from "~/platform";
import { screenLang, t } from "~/shared/wording";

import { actionInSight, cardInSight, objectiveInSight } from "./inSight";
import { askedKinds } from "./kinds";
import { heads, voices } from "./merged.svelte";
import { plainWords } from "./text";
import { workshop } from "./workshop.svelte";

/** A group's topics, in order. */
export function topicsOf(group: Id): Topic[] {
  return workshop.topics.list.filter((topic) => topic.group === group);
}

/** A group's cards, in order. */
export function cardsOf(group: Id): Card[] {
  return everyCardOf(group).filter(cardInSight);
}

/** A group's cards, also those this window must not show now: to be counted, never to be read. */
export function everyCardOf(group: Id): Card[] {
  return workshop.cards.list.filter((card) => card.group === group);
}

/** The card that stands for this one because it was merged into it; itself where it was not. */
export function headOf(card: Card): Card {
  return heads().get(card.id) ?? card;
}

/** The cards merged into this one, in order. */
export function voicesOf(card: Id): readonly Card[] {
  return (voices().get(card) ?? []).filter(cardInSight);
}

/** Whether a card stands on the board: neither parked nor merged into another. */
export function isStanding(card: Card): boolean {
  return !card.parked && !heads().has(card.id);
}

/** A group's cards that stand on its board, in order. */
export function standingCards(group: Id): Card[] {
  return cardsOf(group).filter(isStanding);
}

/** A group's cards that wait in its parking lot, in order; what was merged into another card is told
 * with that one. */
export function parkedCards(group: Id): Card[] {
  return cardsOf(group).filter((card) => card.parked && !heads().has(card.id));
}

/** A group's clusters, in order. */
export function clustersOf(group: Id): Cluster[] {
  return workshop.clusters.list.filter((cluster) => cluster.group === group);
}

/** The step a card is worked on in: that of its discussion, else the first that asks for its kind. */
export function stepOfCard(card: Card): Step | undefined {
  const first = workshop.steps.list.find((step) => askedKinds(step.kind).includes(card.kind));
  return workshop.steps.get(card.step) ?? first;
}

/** The standing cards of a cluster, in order. */
export function cardsOfCluster(cluster: Id): Card[] {
  const inIt = (card: Card) => card.cluster === cluster && isStanding(card);
  return workshop.cards.list.filter((card) => inIt(card) && cardInSight(card));
}

/** A group's objectives, in order. */
export function objectivesOf(group: Id): Objective[] {
  return everyObjectiveOf(group).filter(objectiveInSight);
}

/** A group's objectives, also those this window must not show now: to be counted, never to be read. */
export function everyObjectiveOf(group: Id): Objective[] {
  return workshop.objectives.list.filter((objective) => objective.group === group);
}

/** An objective's actions, in order. */
export function actionsOf(objective: Id): Action[] {
  return everyActionOf(objective).filter(actionInSight);
}

/** An objective's actions, also those this window must not show now: to be counted, never to be read. */
export function everyActionOf(objective: Id): Action[] {
  return workshop.actions.list.filter((action) => action.objective === objective);
}

/** The cards an objective answers by themselves, in the order they were linked; each once, also those
 * this window must not show now. */
export function answeredBy(objective: Id): Card[] {
  return unique(linksOf(objective).flatMap((link) => workshop.cards.get(link.card) ?? []));
}

/** The clusters an objective answers as a whole, in the order they were linked; each once. */
export function clustersAnsweredBy(objective: Id): Cluster[] {
  return unique(linksOf(objective).flatMap((link) => workshop.clusters.get(link.cluster) ?? []));
}

/** The objectives that answer a card: by itself, by a voice merged into it, or by its cluster. */
export function answersTo(card: Id): Objective[] {
  const cluster = workshop.cards.get(card)?.cluster ?? null;
  const ids = new Set([card, ...voicesOf(card).map((voice) => voice.id)]);
  const links = workshop.answerings.list.filter((link) =>
    link.card === null ? link.cluster !== null && link.cluster === cluster : ids.has(link.card),
  );
  return unique(links.flatMap((link) => workshop.objectives.get(link.objective) ?? []));
}

/** The objectives that answer a cluster as a whole. */
export function answersToCluster(cluster: Id): Objective[] {
  const links = workshop.answerings.list.filter((link) => link.cluster === cluster);
  return unique(links.flatMap((link) => workshop.objectives.get(link.objective) ?? []));
}

function linksOf(objective: Id): Answering[] {
  return workshop.answerings.list.filter((link) => link.objective === objective);
}

// Two laptops may have made one link each; people see it once.
function unique<Row>(rows: Row[]): Row[] {
  return [...new Set(rows)];
}

/** A group's people, in order. */
export function peopleOf(group: Id): Participant[] {
  return workshop.participants.list.filter((person) => person.group === group);
}

/** A topic's title; the whole group where there is none. */
export function topicTitle(topic: Id | null): string {
  const row = workshop.topics.get(topic);
  return row ? plainWords(row.title, screenLang()) : t("shell-whole-group");
}

/** What a delegation is called on a chip: its sign, else its name. */
export function delegationShort(delegation: Delegation): string {
  return delegation.short || plainWords(delegation.name, screenLang());
}

/** A group's title. */
export function groupTitle(group: Id): string {
  const row = workshop.groups.get(group);
  return row ? plainWords(row.title, screenLang()) : "";
}

/** How many rows of a group this window must not show now, the room looking at it. */
export function outOfSight(group: Id): number {
  const objectives = everyObjectiveOf(group);
  const actions = objectives.flatMap((objective) => everyActionOf(objective.id));
  return (
    everyCardOf(group).filter((card) => !cardInSight(card)).length +
    objectives.filter((objective) => !objectiveInSight(objective)).length +
    actions.filter((action) => !actionInSight(action)).length
  );
}
