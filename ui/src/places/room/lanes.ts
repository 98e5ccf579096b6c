// The lanes of a board: what its columns hold, and which card stands in which.

import { cardsOfCluster, clustersOf, topicsOf } from "~/domain/groupWork";
import { askedKinds } from "~/domain/kinds";
import { projector } from "~/domain/projector.svelte";
import type { Arrange, Card, CardKind, Group, Id, Step } from "~/platform";

import type { Lane } from "./dropPolicy";
import { laneKey } from "./placing";
import { clusterIn, columnKey, topicIn, view } from "./view.svelte";

/** What the cards of a column have in common. */
export type Head =
  | { by: "topic"; topic: Id | null }
  | { by: "kind"; kind: CardKind }
  | { by: "cluster"; cluster: Id | null };

/** A column of the board. */
export interface Column {
  /** Its lasting name while the window lives. */
  key: string;
  head: Head;
  lane: Lane;
}

/** The topics a board has columns for: the group's own, then the group as a whole. */
export function boardTopics(group: Group): (Id | null)[] {
  return [...topicsOf(group.id).map((topic) => topic.id), null];
}

/** Whether a step shows the two sides of each topic in view together. */
export function hasTwoSides(step: Step, arrange: Arrange): boolean {
  return step.kind === "opportunities" && arrange === "topic";
}

function wholeLane(group: Group, step: Step): Lane {
  const talk = step.kind === "discussion" ? step.id : null;
  return { group: group.id, kinds: askedKinds(step.kind), step: talk };
}

/** The columns of a board, in order. */
export function columnsOf(group: Group, step: Step, arrange: Arrange): Column[] {
  const whole = wholeLane(group, step);
  const key = (id: Id | null) => columnKey(id, group.id);
  switch (arrange) {
    case "topic":
      return boardTopics(group).map((topic) => ({
        key: key(topic),
        head: { by: "topic", topic },
        lane: { ...whole, topic },
      }));
    case "kind":
      return whole.kinds.map((kind) => ({
        key: kind,
        head: { by: "kind", kind },
        lane: { ...whole, kinds: [kind] },
      }));
    case "cluster":
      return [...clustersAtHand(group), null].map((cluster) => ({
        key: key(cluster),
        head: { by: "cluster", cluster },
        lane: { ...whole, cluster },
      }));
  }
}

/** The clusters a board has columns for: those of its cards, then those that have none anywhere. */
function clustersAtHand(group: Group): Id[] {
  const ids = clustersOf(group.id).map((cluster) => cluster.id);
  const here = new Set(view.all.map(clusterIn));
  const empty = ids.filter((id) => !here.has(id) && cardsOfCluster(id).length === 0);
  return [...ids.filter((id) => here.has(id)), ...empty];
}

/** The lanes of a column: two sides and the practices, or one for all kinds. */
export function lanesIn(column: Column, step: Step, arrange: Arrange): Lane[] {
  const { lane } = column;
  if (!hasTwoSides(step, arrange)) return [lane];
  return lane.kinds.map((kind) => ({ ...lane, kinds: [kind] }));
}

/** The lane a card stands in on the board of a step. */
export function laneOf(card: Card, group: Group, step: Step): Lane | undefined {
  const arrange = projector.arrange;
  return columnsOf(group, step, arrange)
    .flatMap((column) => lanesIn(column, step, arrange))
    .find((lane) => stands(card, lane));
}

/** The cards of a lane of the board in view, in order. */
export function laneCards(lane: Lane): readonly Card[] {
  return view.placed.get(laneKey(lane)) ?? [];
}

/** Whether a card stands in a lane. */
export function stands(card: Card, lane: Lane): boolean {
  return (
    card.group === lane.group &&
    (lane.topic === undefined || topicIn(card) === lane.topic) &&
    (lane.cluster === undefined || clusterIn(card) === lane.cluster) &&
    lane.kinds.includes(card.kind) &&
    (lane.step === null || card.step === lane.step)
  );
}
