// What an objective answers: cards, each standing for those merged into it, and whole clusters.

import { actAndTell } from "~/domain/act";
import { answeredBy, clustersAnsweredBy, headOf } from "~/domain/groupWork";
import { cardInSight } from "~/domain/inSight";
import { workshop } from "~/domain/workshop.svelte";
import type { Card, Id } from "~/platform";

/** The cards an objective answers that may be seen, each the one that stands for what was linked. */
export function standingAnswers(objective: Id): Card[] {
  return [...new Set(answeredBy(objective).map(headOf))].filter(cardInSight);
}

/** Says that an objective no longer answers a card or a cluster. */
export async function unlink(objective: Id, row: Id): Promise<void> {
  // A link to a card that was merged later goes with the card that stands for it.
  const cards = answeredBy(objective).filter((card) => card.id !== row && headOf(card).id !== row);
  const clusters = clustersAnsweredBy(objective).filter((cluster) => cluster.id !== row);
  await actAndTell({
    do: "answer",
    objective,
    cards: cards.map((card) => card.id),
    clusters: clusters.map((cluster) => cluster.id),
  });
}

/** The cards chosen for an objective that no chosen cluster brings along already. */
export function chosenCards(selected: readonly Card[], clusters: ReadonlySet<Id>): Card[] {
  return selected.filter((card) => card.cluster === null || !clusters.has(card.cluster));
}

/** The clusters chosen for an objective that are still there, in their order. */
export function chosenClusters(clusters: ReadonlySet<Id>) {
  return workshop.clusters.list.filter((cluster) => clusters.has(cluster.id));
}
