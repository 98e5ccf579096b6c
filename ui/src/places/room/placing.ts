// Which card stands in which lane, worked out once for the whole board: a lane with hundreds of
// cards must not be looked for card by card.

import type { Card, CardKind, Id } from "~/platform";

import type { Lane } from "./dropPolicy";

/** What tells the lanes of a board apart. */
export interface Split {
  topic: boolean;
  cluster: boolean;
  kind: boolean;
}

/** What a card is about, as far as that is still there. */
export interface Ties {
  topic: (card: Card) => Id | null;
  cluster: (card: Card) => Id | null;
}

const part = (value: string | null | undefined) => value ?? (value === null ? "-" : "*");

function keyOf(topic?: Id | null, cluster?: Id | null, kind?: CardKind): string {
  return `${part(topic)} ${part(cluster)} ${part(kind)}`;
}

/** What a lane is known by among the lanes of its board. */
export function laneKey({ topic, cluster, kinds }: Lane): string {
  return keyOf(topic, cluster, kinds.length === 1 ? kinds[0] : undefined);
}

/** The cards of each lane, in order, by what the lane is known by. */
export function placed(cards: Iterable<Card>, split: Split, ties: Ties): Map<string, Card[]> {
  const lanes = new Map<string, Card[]>();
  for (const card of cards) {
    const key = keyOf(
      split.topic ? ties.topic(card) : undefined,
      split.cluster ? ties.cluster(card) : undefined,
      split.kind ? card.kind : undefined,
    );
    const lane = lanes.get(key);
    if (lane) lane.push(card);
    else lanes.set(key, [card]);
  }
  return lanes;
}

/** The same lanes, with a list that has not changed being the very list it was before. */
export function keeping(
  lanes: Map<string, Card[]>,
  before: ReadonlyMap<string, Card[]>,
): Map<string, Card[]> {
  for (const [key, cards] of lanes) {
    const old = before.get(key);
    if (old?.length === cards.length && cards.every((card, at) => card === old[at])) {
      lanes.set(key, old);
    }
  }
  return lanes;
}
