import type { Card, Id } from "~/platform";

/** The cards each head stands for, in their order. */
export function voicesIn(
  cards: readonly Card[],
  heads: ReadonlyMap<Id, Card>,
): ReadonlyMap<Id, readonly Card[]> {
  const voices = new Map<Id, Card[]>();
  for (const card of heads.size === 0 ? [] : cards) {
    const head = heads.get(card.id);
    if (head) voices.set(head.id, [...(voices.get(head.id) ?? []), card]);
  }
  return voices;
}
