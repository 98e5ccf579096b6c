// What dropping a card somewhere means. Components ask and do; they decide nothing.

import type { Assign, Card, CardKind, Id, Mutation, Place } from "~/platform";

/** A place on the board that takes cards. */
export interface Lane {
  group: Id;
  /** The topic it is for; null for the group as a whole. */
  topic: Id | null;
  /** The kinds it shows. A card of another kind becomes the first of them. */
  kinds: readonly CardKind[];
  /** The discussion step it belongs to, for points. */
  step: Id | null;
}

/** What a card becomes in a lane. */
function changes(card: Card, lane: Lane): Assign[] {
  const fields: Assign[] = [];
  const [usual] = lane.kinds;
  if (card.topic !== lane.topic) fields.push({ field: "topic", lang: null, value: lane.topic });
  if (usual !== undefined && !lane.kinds.includes(card.kind)) {
    fields.push({ field: "kind", lang: null, value: usual });
  }
  if (card.step !== lane.step) fields.push({ field: "step", lang: null, value: lane.step });
  return fields;
}

/**
 * What it takes to have `card` in `lane` among `order`, the cards of the lane as they would stand
 * with it; null when that is how things are already.
 *
 * @param before the cards of the lane as they stood, when the card was in it already
 */
export function drop(
  card: Card,
  lane: Lane,
  order: readonly Id[],
  before: readonly Id[],
): Mutation | null {
  const at = order.indexOf(card.id);
  if (at < 0) return null;
  const fields = changes(card, lane);
  const stays = before.length === order.length && before.every((id, index) => id === order[index]);
  if (fields.length === 0 && card.group === lane.group && stays) return null;

  const previous = order[at - 1];
  const next = order[at + 1];
  // Cards of other lanes lie between; beside a neighbour is the one place that is surely right.
  const place: Place =
    previous !== undefined
      ? { at: "after", row: previous }
      : next !== undefined
        ? { at: "before", row: next }
        : { at: "last" };
  return {
    do: "move",
    entity: "card",
    id: card.id,
    owner: card.group === lane.group ? null : lane.group,
    place,
    fields,
  };
}

/** What it takes to move a card one place up or down in its lane; null at the end of it. */
export function nudge(card: Card, order: readonly Id[], by: -1 | 1): Mutation | null {
  const other = order[order.indexOf(card.id) + by];
  if (other === undefined || !order.includes(card.id)) return null;
  const place: Place = by < 0 ? { at: "before", row: other } : { at: "after", row: other };
  return { do: "move", entity: "card", id: card.id, owner: null, place, fields: [] };
}
