import type { Place } from "~/platform";

/** Where a row goes so that it stands at that index among the others; `others` is without it. */
export function placeAt(others: readonly string[], index: number): Place {
  const before = others[index - 1];
  if (before !== undefined) return { at: "after", row: before };
  const after = others[0];
  return after === undefined ? { at: "last" } : { at: "before", row: after };
}

/** The same list with one row at another index; unchanged when it cannot go there. */
export function indexAfter(ids: readonly string[], id: string, by: number): number | null {
  const now = ids.indexOf(id);
  const next = now + by;
  return now < 0 || next < 0 || next >= ids.length ? null : next;
}
