import { cardsOf, topicsOf } from "~/domain/groupWork";
import { askedKinds } from "~/domain/kinds";
import { workshop } from "~/domain/workshop.svelte";
import type { Card, Group, Id, Step } from "~/platform";

import type { Lane } from "./dropPolicy";

/** The topics a board has columns for: the group's own, then the group as a whole. */
export function boardTopics(group: Group): (Id | null)[] {
  return [...topicsOf(group.id).map((topic) => topic.id), null];
}

/** Whether a card stands in a lane. */
export function stands(card: Card, lane: Lane): boolean {
  return (
    card.group === lane.group &&
    // A topic that was deleted leaves its cards with the group as a whole.
    (workshop.topics.get(card.topic)?.id ?? null) === lane.topic &&
    lane.kinds.includes(card.kind) &&
    (lane.step === null || card.step === lane.step)
  );
}

/** The cards of a lane, in order. */
export function laneCards(lane: Lane): Card[] {
  return cardsOf(lane.group).filter((card) => stands(card, lane));
}

/** The lane of a step that shows all its kinds together, for one topic. */
export function mixedLane(group: Group, step: Step, topic: Id | null): Lane {
  const kinds = askedKinds(step.kind);
  return { group: group.id, topic, kinds, step: step.kind === "discussion" ? step.id : null };
}

/** The lanes of a step as the board shows them, topic by topic. */
export function lanesOf(group: Group, step: Step): Lane[] {
  return boardTopics(group).flatMap((topic) => {
    const lane = mixedLane(group, step, topic);
    return step.kind === "opportunities"
      ? lane.kinds.map((kind) => ({ ...lane, kinds: [kind] }))
      : lane;
  });
}

/** The lane a card stands in on the board of a step. */
export function laneOf(card: Card, group: Group, step: Step): Lane | undefined {
  return lanesOf(group, step).find((lane) => stands(card, lane));
}
