import { topicTitle } from "~/domain/groupWork";
import { isOpen } from "~/domain/markings";
import { rowInSight } from "~/domain/inSight";
import type { Sign } from "~/domain/kinds";
import { optionsOf } from "~/domain/votes.svelte";
import { plainWords } from "~/domain/text";
import { workshop } from "~/domain/workshop.svelte";
import type { Id, Marking, RowRef, Text, VoteOption } from "~/platform";
import { screenLang, t, word } from "~/shared/wording";

/** A row that a vote weighs, as people see it. */
export interface Described {
  /** Its sign, for kinds that have one. */
  sign: Sign | null;
  /** The name of its kind. */
  kind: string;
  /** The number of an objective; empty for others. */
  code: string;
  /** Its words; null when the row has been deleted since, or must not be seen now. */
  text: Text | null;
  /** Whether its words are held back, the room looking at this window. */
  held: boolean;
  /** Its marking and group, where not everybody may see it: who reads it out should know. */
  marked: { marking: Marking; group: Id } | null;
  /** Its topic, where it has one. */
  topic: string;
}

/** An option of a vote, as people see it. */
export interface Weighed extends Described {
  /** The option. */
  id: Id;
  /** Its number in the vote, from 1. */
  number: number;
}

/** What a card, cluster or objective is called. */
export function describe(row: RowRef): Described {
  const held = !rowInSight(row);
  const shown = described(row);
  return { ...shown, text: held ? null : shown.text, held };
}

function markedAs({ marking, group }: { marking: Marking | null; group: Id }): Described["marked"] {
  return marking === null || isOpen(marking) ? null : { marking, group };
}

function described(row: RowRef): Omit<Described, "held"> {
  const card = row.entity === "card" ? workshop.cards.get(row.id) : undefined;
  const topic = (id: Id | null) => (workshop.topics.get(id) ? topicTitle(id) : "");
  if (card) {
    const kind = word("card-kind", card.kind);
    const marked = markedAs(card);
    return { sign: card.kind, kind, code: "", text: card.text, marked, topic: topic(card.topic) };
  }
  const objective = row.entity === "objective" ? workshop.objectives.get(row.id) : undefined;
  if (objective) {
    return {
      sign: "objective",
      kind: t("room-sign-objective"),
      code: workshop.code(objective.id),
      text: objective.text,
      marked: markedAs(objective),
      topic: topic(objective.topic),
    };
  }
  const cluster = row.entity === "cluster" ? workshop.clusters.get(row.id) : undefined;
  const kind = cluster ? t("votes-cluster") : "";
  return { sign: null, kind, code: "", text: cluster?.name ?? null, marked: null, topic: "" };
}

/** The options of a vote, as asked. */
export function weighedIn(vote: Id): Weighed[] {
  return optionsOf(vote).map((option, at) => ({
    ...describe(rowOf(option)),
    id: option.id,
    number: at + 1,
  }));
}

function rowOf(option: VoteOption): RowRef {
  if (option.objective !== null) return { entity: "objective", id: option.objective };
  if (option.cluster !== null) return { entity: "cluster", id: option.cluster };
  return { entity: "card", id: option.card ?? "" };
}

/** The words of an option, for people who listen. */
export function spoken({ kind, code, text, held }: Described): string {
  const missing = held ? t("projector-withheld-row") : t("votes-option-gone");
  const words = text ? plainWords(text, screenLang()) : missing;
  const name = `${kind} ${code}`.trim();
  return name === "" ? words : `${name}: ${words}`;
}
