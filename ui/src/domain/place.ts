import type { Place } from "~/platform";

/** Where a row goes so that it stands at that index among the others; `others` is without it. */
export function placeAt(others: readonly string[], index: number): Place {
  const before = others[index - 1];
  if (before !== undefined) return { at: "after", row: before };
  const after = others[0];
  return after === undefined ? { at: "last" } : { at: "before", row: after };
}
