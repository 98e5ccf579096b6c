import type { Id } from "~/platform";

import type { Column } from "./columns";
import { readPasted, type Pasted } from "./pastedActions";

/** A table on its way in: nothing of it is added before somebody has seen it. */
export interface Pasting {
  objective: Id;
  table: Pasted;
}

class PastingState {
  /** The table that is being looked at. */
  now = $state.raw<Pasting | null>(null);
}

/** What was pasted and is not added yet. */
export const pasting = new PastingState();

/** Begins to look at a table pasted into a cell of that column. */
export function lookAtPasted(objective: Id, text: string, into: Column): void {
  pasting.now = { objective, table: readPasted(text, into) };
}
