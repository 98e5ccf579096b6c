// What belongs to one group, read from the open workshop.

import type { Action, Card, Delegation, Id, Objective, Participant, Topic } from "~/platform";
import { screenLang, t } from "~/shared/wording";

import { plainWords } from "./text";
import { workshop } from "./workshop.svelte";

/** A group's topics, in order. */
export function topicsOf(group: Id): Topic[] {
  return workshop.topics.list.filter((topic) => topic.group === group);
}

/** A group's cards, in order. */
export function cardsOf(group: Id): Card[] {
  return workshop.cards.list.filter((card) => card.group === group);
}

/** A group's objectives, in order. */
export function objectivesOf(group: Id): Objective[] {
  return workshop.objectives.list.filter((objective) => objective.group === group);
}

/** An objective's actions, in order. */
export function actionsOf(objective: Id): Action[] {
  return workshop.actions.list.filter((action) => action.objective === objective);
}

/** The cards an objective answers, in the order they were linked; each once. */
export function answeredBy(objective: Id): Card[] {
  const ids = workshop.answerings.list
    .filter((answering) => answering.objective === objective)
    .map((answering) => answering.card);
  return [...new Set(ids)].flatMap((id) => workshop.cards.get(id) ?? []);
}

/** The objectives that answer a card. */
export function answersTo(card: Id): Objective[] {
  const ids = workshop.answerings.list
    .filter((answering) => answering.card === card)
    .map((answering) => answering.objective);
  return [...new Set(ids)].flatMap((id) => workshop.objectives.get(id) ?? []);
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
