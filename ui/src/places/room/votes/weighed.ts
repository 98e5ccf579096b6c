import { topicTitle } from "~/domain/groupWork";
import { rowInSight } from "~/domain/inSight";
import type { Sign } from "~/domain/kinds";
import { optionsOf } from "~/domain/votes.svelte";
import { plainWords } from "~/domain/text";
import { workshop } from "~/domain/workshop.svelte";
import type { Id, RowRef, Text, VoteOption } from "~/platform";
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

function described(row: RowRef): Omit<Described, "held"> {
  const card = row.entity === "card" ? workshop.cards.get(row.id) : undefined;
  const topic = (id: Id | null) => (workshop.topics.get(id) ? topicTitle(id) : "");
  if (card) {
    const kind = word("card-kind", card.kind);
    return { sign: card.kind, kind, code: "", text: card.text, topic: topic(card.topic) };
  }
  const objective = row.entity === "objective" ? workshop.objectives.get(row.id) : undefined;
  if (objective) {
    return {
      sign: "objective",
      kind: t("room-sign-objective"),
      code: workshop.code(objective.id),
      text: objective.text,
      topic: topic(objective.topic),
    };
  }
  const cluster = row.entity === "cluster" ? workshop.clusters.get(row.id) : undefined;
  const kind = cluster ? t("votes-cluster") : "";
  return { sign: null, kind, code: "", text: cluster?.name ?? null, topic: "" };
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
