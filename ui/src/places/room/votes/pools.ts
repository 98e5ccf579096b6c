import { clustersOf, objectivesOf, standingCards, topicsOf, topicTitle } from "~/domain/groupWork";
import { workshop } from "~/domain/workshop.svelte";
import type { Card, CardKind, Group, RowRef, Step } from "~/platform";
import { t, word } from "~/shared/wording";

import type { RowAt } from "../room.svelte";

/** Rows that are often voted on together. */
export interface Pool {
  /** Tells it from the others. */
  key: string;
  /** What it is called, with how many there are. */
  label: string;
  rows: RowRef[];
}

const kinds: readonly CardKind[] = [
  "context",
  "good_practice",
  "opportunity",
  "challenge",
  "point",
];

/** What a group can vote on: what was chosen first, then all of a kind, all of a topic. */
export function poolsOf(group: Group, chosen: readonly Card[]): Pool[] {
  // What is still written in silence is nobody's to judge.
  const cards = standingCards(group.id).filter((card) => !card.veiled);
  const refs = (list: readonly { id: string }[], entity: RowRef["entity"]): RowRef[] =>
    list.map(({ id }) => ({ entity, id }));
  const pool = (key: string, name: string, rows: RowRef[]): Pool => ({
    key,
    label: `${name} · ${rows.length}`,
    rows,
  });
  const pools = [
    pool("chosen", t("votes-pool-chosen"), refs(chosen, "card")),
    ...kinds.map((kind) => {
      const own = cards.filter((card) => card.kind === kind);
      return pool(kind, word("card-kind", `${kind}_many`), refs(own, "card"));
    }),
    pool("clusters", t("votes-pool-clusters"), refs(clustersOf(group.id), "cluster")),
    pool("objectives", t("room-objectives"), refs(objectivesOf(group.id), "objective")),
    ...topicsOf(group.id).map(({ id }) => {
      const own = cards.filter((card) => card.topic === id);
      return pool(id, t("votes-pool-topic", { topic: topicTitle(id) }), refs(own, "card"));
    }),
  ];
  return pools.filter(({ rows }) => rows.length > 0);
}

/** The pool a vote begins with: what was chosen, what is like the row at hand, what the step is about. */
export function firstPool(
  pools: readonly Pool[],
  at: RowAt | null,
  step: Step | undefined,
): string {
  const card = at?.entity === "card" ? workshop.cards.get(at.id) : undefined;
  const wished = ["chosen", ...(at?.entity === "objective" ? ["objectives"] : [])];
  if (card) wished.push(card.kind);
  switch (step?.kind) {
    case "context":
      wished.push("context");
      break;
    case "opportunities":
      wished.push("challenge", "opportunity");
      break;
    case "objectives":
    case "actions":
      wished.push("objectives", "challenge");
      break;
    case "discussion":
      wished.push("point");
      break;
    case undefined:
      break;
  }
  const enough = (key: string) => pools.some((pool) => pool.key === key && pool.rows.length > 1);
  // Whatever was chosen is meant, be it one row.
  const chosen = pools.find((pool) => pool.key === "chosen")?.key;
  return chosen ?? wished.find(enough) ?? pools[0]?.key ?? "";
}
