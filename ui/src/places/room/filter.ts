// What of a board is shown when the facilitator looks for some of it only.

import type { Card, CardKind, Id, Marking } from "~/platform";

/** What cards have to have in common to be shown; whatever is null is not asked for. */
export interface Filter {
  /** Who said it; `nobody` for cards that name nobody. */
  delegation: Id | "nobody" | null;
  /** How it is marked; `unmarked` for cards without a marking. */
  marking: Marking | "unmarked" | null;
  /** What it is about; `whole` for the group as a whole. */
  topic: Id | "whole" | null;
  kind: CardKind | null;
}

/** The filter that shows everything. */
export const everything: Filter = { delegation: null, marking: null, topic: null, kind: null };

/** Whether a filter leaves anything out. */
export function isFiltering(filter: Filter): boolean {
  return Object.values(filter).some((wanted) => wanted !== null);
}

/**
 * Whether a filter shows a card.
 *
 * @param voices what was merged into it: who said one of them said it too
 * @param topic what it is about, as far as that is still there
 */
export function passes(
  card: Card,
  filter: Filter,
  voices: readonly Card[],
  topic: Id | null,
): boolean {
  const said = [card, ...voices];
  const { delegation, marking } = filter;
  const named = (one: Card) => (delegation === "nobody" ? null : delegation) === one.delegation;
  return (
    (delegation === null || said.some(named)) &&
    (marking === null || card.marking === (marking === "unmarked" ? null : marking)) &&
    (filter.topic === null || topic === (filter.topic === "whole" ? null : filter.topic)) &&
    (filter.kind === null || card.kind === filter.kind)
  );
}
