// What dropping a card somewhere means. Components ask and do; they decide nothing.

import type { Assign, Card, CardKind, Id, Mutation, Place } from "~/platform";

/** A place on the board that takes cards. */
export interface Lane {
  group: Id;
  /** The topic it is for, null for the group as a whole; left out where cards keep their own. */
  topic?: Id | null;
  /** The cluster it is for, null for cards in none; left out where cards keep their own. */
  cluster?: Id | null;
  /** The kinds it shows. A card of another kind becomes the first of them. */
  kinds: readonly CardKind[];
  /** The discussion step it belongs to, for points. */
  step: Id | null;
}

/** Where a card can be let go. */
export type Target =
  | { to: "lane"; lane: Lane }
  /** The name of a topic of its group, null for the group as a whole; nothing else of it changes. */
  | { to: "topic"; topic: Id | null }
  | { to: "parking"; group: Id };

/** What will be different about a card that is let go. */
export type Effect =
  | { what: "group"; group: Id }
  | { what: "kind"; kind: CardKind }
  | { what: "topic"; topic: Id | null }
  | { what: "joins"; cluster: Id }
  | { what: "leaves_cluster" }
  | { what: "parks" }
  | { what: "returns" };

/** Whether a card may be let go somewhere, and what comes of it. */
export type Verdict =
  | { may: "drop"; effects: readonly Effect[] }
  /** It is part of the card that stands for it, and goes where that one goes. */
  | { may: "not"; why: "merged" }
  /** Somebody deleted it meanwhile. */
  | { may: "not"; why: "gone" };

/** What of the board decides. */
export interface Standing {
  /** The card that stands for this one, when it was merged into another. */
  head: Id | null;
}

/** Says whether a card may be let go on a target, and what would be different then. */
export function judge(card: Card | undefined, target: Target, { head }: Standing): Verdict {
  if (!card) return { may: "not", why: "gone" };
  if (head !== null) return { may: "not", why: "merged" };
  switch (target.to) {
    case "parking":
      return { may: "drop", effects: card.parked ? [] : [{ what: "parks" }] };
    case "topic":
      return { may: "drop", effects: effectsOfTopic(card, target.topic) };
    case "lane":
      return { may: "drop", effects: effects(card, target.lane) };
  }
}

/** Says the same of several cards let go together: what will be different about any of them. */
export function judgeAll(cards: readonly Card[], target: Target): Verdict {
  switch (target.to) {
    case "parking":
      return {
        may: "drop",
        effects: cards.every((card) => card.parked) ? [] : [{ what: "parks" }],
      };
    case "topic": {
      const [any] = cards.flatMap((card) => effectsOfTopic(card, target.topic));
      return { may: "drop", effects: any ? [any] : [] };
    }
    case "lane":
      return { may: "drop", effects: effectsOnAll(cards, target.lane) };
  }
}

function effectsOfTopic(card: Card, topic: Id | null): Effect[] {
  return card.topic === topic ? [] : [{ what: "topic", topic }];
}

function effectsOnAll(cards: readonly Card[], lane: Lane): Effect[] {
  const each = cards.map((card) => effects(card, lane));
  const all = new Map(each.flat().map((effect) => [effect.what, effect]));
  // Where a lane has several kinds, one for all would change cards that are right as they are.
  const turns = each.every((list) => list.some((effect) => effect.what === "kind"));
  if (lane.kinds.length > 1 && !turns) all.delete("kind");
  return [...all.values()];
}

function effects(card: Card, lane: Lane): Effect[] {
  const list: Effect[] = [];
  const [usual] = lane.kinds;
  if (card.group !== lane.group) list.push({ what: "group", group: lane.group });
  if (card.parked) list.push({ what: "returns" });
  if (usual !== undefined && !lane.kinds.includes(card.kind)) {
    list.push({ what: "kind", kind: usual });
  }
  if (lane.topic !== undefined) list.push(...effectsOfTopic(card, lane.topic));
  // Another group has other clusters.
  const cluster = lane.cluster ?? (card.group === lane.group ? lane.cluster : null);
  if (cluster !== undefined && card.cluster !== cluster) {
    list.push(cluster === null ? { what: "leaves_cluster" } : { what: "joins", cluster });
  }
  return list;
}

function fieldOf(effect: Effect): Assign | null {
  switch (effect.what) {
    case "group":
      // The move itself gives a card to a group.
      return null;
    case "kind":
      return { field: "kind", lang: null, value: effect.kind };
    case "topic":
      return { field: "topic", lang: null, value: effect.topic };
    case "joins":
      return { field: "cluster", lang: null, value: effect.cluster };
    case "leaves_cluster":
      return { field: "cluster", lang: null, value: null };
    case "parks":
      return { field: "parked", lang: null, value: true };
    case "returns":
      return { field: "parked", lang: null, value: false };
  }
}

/** What a card becomes in a lane. */
function changes(card: Card, lane: Lane): Assign[] {
  const fields = effects(card, lane).flatMap((effect) => fieldOf(effect) ?? []);
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
  if (fields.length === 0 && card.group === lane.group && isSame(order, before)) return null;

  return {
    do: "move",
    entity: "card",
    id: card.id,
    owner: card.group === lane.group ? null : lane.group,
    place: beside(order[at - 1], order[at + 1]),
    fields,
  };
}

// Cards of other lanes lie between; beside a neighbour is the one place that is surely right.
function beside(previous: Id | undefined, next: Id | undefined): Place {
  if (previous !== undefined) return { at: "after", row: previous };
  return next === undefined ? { at: "last" } : { at: "before", row: next };
}

/**
 * What it takes to have several cards of one group in `lane`, one below the other where `held` stands
 * among `order`; null when that is how things are already.
 */
export function dropAll(
  cards: readonly Card[],
  lane: Lane,
  held: Id,
  order: readonly Id[],
  before: readonly Id[],
): Mutation | null {
  const at = order.indexOf(held);
  if (at < 0) return null;
  const ids = cards.map((card) => card.id);
  const above = order.slice(0, at).filter((id) => !ids.includes(id));
  const below = order.slice(at + 1).filter((id) => !ids.includes(id));
  const fields = effectsOnAll(cards, lane).flatMap((effect) => fieldOf(effect) ?? []);
  if (cards.some((card) => card.step !== lane.step)) {
    fields.push({ field: "step", lang: null, value: lane.step });
  }
  const stay = cards.every((card) => card.group === lane.group);
  if (fields.length === 0 && stay && isSame([...above, ...ids, ...below], before)) return null;
  return {
    do: "move_many",
    entity: "card",
    ids,
    owner: stay ? null : lane.group,
    place: beside(above.at(-1), below[0]),
    fields,
  };
}

function isSame(order: readonly Id[], before: readonly Id[]): boolean {
  return before.length === order.length && before.every((id, index) => id === order[index]);
}

/** What it takes to give cards another topic of their group; null when they are about it. */
export function retopic(cards: readonly Card[], topic: Id | null): Mutation | null {
  const ids = cards.filter((card) => card.topic !== topic).map((card) => card.id);
  const fields = [{ field: "topic", lang: null, value: topic }];
  return ids.length === 0 ? null : { do: "set_many", entity: "card", ids, fields };
}

/** What it takes to put cards into the parking lot of their group; null when they are there. */
export function park(cards: readonly Card[]): Mutation | null {
  const ids = cards.filter((card) => !card.parked).map((card) => card.id);
  const fields = [{ field: "parked", lang: null, value: true }];
  return ids.length === 0 ? null : { do: "set_many", entity: "card", ids, fields };
}

/** What it takes to move a card one place up or down in its lane; null at the end of it. */
export function nudge(card: Card, order: readonly Id[], by: -1 | 1): Mutation | null {
  const other = order[order.indexOf(card.id) + by];
  if (other === undefined || !order.includes(card.id)) return null;
  const place: Place = by < 0 ? { at: "before", row: other } : { at: "after", row: other };
  return { do: "move", entity: "card", id: card.id, owner: null, place, fields: [] };
}
