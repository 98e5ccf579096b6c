// From the plan back to where words were said.

import { cardsOfCluster, headOf, stepOfCard } from "~/domain/groupWork";
import { projector } from "~/domain/projector.svelte";
import { whereabouts } from "~/domain/whereabouts.svelte";
import { workshop } from "~/domain/workshop.svelte";
import type { Card, Cluster, Id, StepKind } from "~/platform";

const stepFor = (kind: StepKind) => workshop.steps.list.find((step) => step.kind === kind)?.id;

function go(group: Id, step: Id | undefined, row: Id): void {
  whereabouts.go("room", { group, ...(step === undefined ? {} : { step }), row });
}

/** Goes to an objective or action in its group's work. */
export function showInRoom(id: Id): void {
  const objective = workshop.objectives.get(id);
  if (objective) return go(objective.group, stepFor("objectives"), id);
  const action = workshop.actions.get(id);
  const over = workshop.objectives.get(action?.objective);
  if (over) go(over.group, stepFor("actions"), id);
}

/** Goes to a card on its group's board; one that was merged leads to the card that stands for it. */
export function showCard(card: Card): void {
  const head = headOf(card);
  go(card.group, stepOfCard(head)?.id, head.id);
}

/** Goes to the first card of a cluster, the board arranged by clusters. */
export function showCluster(cluster: Cluster): void {
  projector.arrange = "cluster";
  const [first] = cardsOfCluster(cluster.id);
  if (first) showCard(first);
  else whereabouts.go("room", { group: cluster.group });
}
