// Which parts of the facilitator's panel are folded, and in which order they stand.

import { SvelteSet } from "svelte/reactivity";

import type { StepKind } from "~/platform";

/** A part of the panel. */
export type Part =
  "questions" | "missing" | "delegations" | "notes" | "parking" | "history" | "people";

/** The parts folded away; it holds for this window. */
export const folded = new SvelteSet<Part>(["people"]);

/** Folds a part away, or shows it. */
export function turnFold(part: Part): void {
  if (!folded.delete(part)) folded.add(part);
}

/** The parts in the order of their use in a step: while people talk, what to ask and whom to hear
 * first; while they write, what is still missing. */
export function partsFor(step: StepKind): readonly Part[] {
  switch (step) {
    case "context":
    case "opportunities":
    case "discussion":
      return ["questions", "delegations", "notes", "parking", "missing", "history", "people"];
    case "objectives":
    case "actions":
      return ["missing", "questions", "delegations", "notes", "parking", "history", "people"];
  }
}
