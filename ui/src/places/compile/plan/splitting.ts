// Splits that were begun and left: their words are in the form again when it is opened again.

import type { Id } from "~/platform";

/** What was to become of a row, by the row. */
export const halfSplit = new Map<Id, { words: string; along: readonly Id[] }>();
