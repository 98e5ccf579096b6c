import type { Card, Id } from "~/platform";

/**
 * The card that stands for `card`: what it was merged into, directly or by way of others; null when
 * it stands for itself. Laptops that did not know of each other may have merged cards in a circle;
 * then the oldest of the circle stands for the others, so that none is ever out of sight.
 */
export function headIn(card: Id, next: (id: Id) => Id | null): Id | null {
  const path = [card];
  let head = next(card);
  if (head === null || head === card) return null;
  for (;;) {
    const start = path.indexOf(head);
    if (start >= 0) {
      const [oldest = head] = path.slice(start).sort();
      return oldest === card ? null : oldest;
    }
    path.push(head);
    const further = next(head);
    if (further === null || further === head) return head;
    head = further;
  }
}

/** The cards each head stands for, in their order. */
export function voicesIn(
  cards: readonly Card[],
  heads: ReadonlyMap<Id, Card>,
): ReadonlyMap<Id, readonly Card[]> {
  const voices = new Map<Id, Card[]>();
  for (const card of cards) {
    const head = heads.get(card.id);
    if (head) voices.set(head.id, [...(voices.get(head.id) ?? []), card]);
  }
  return voices;
}
