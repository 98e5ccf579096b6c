// Cards that were merged: which card stands for which, as the core says.

import type { Card, Id } from "~/platform";

import { voicesIn } from "./voices";
import { workshop } from "./workshop.svelte";

class Merged {
  readonly heads: ReadonlyMap<Id, Card> = $derived(
    new Map(
      Object.entries(workshop.outline.merged).flatMap(([voice, head]) => {
        const card = workshop.cards.get(head);
        return card ? [[voice, card] as const] : [];
      }),
    ),
  );

  readonly voices: ReadonlyMap<Id, readonly Card[]> = $derived(
    voicesIn(workshop.cards.list, this.heads),
  );
}

const merged = new Merged();

/** The card that stands for each card that was merged into another. */
export function heads(): ReadonlyMap<Id, Card> {
  return merged.heads;
}

/** The cards merged into each card that stands for others. */
export function voices(): ReadonlyMap<Id, readonly Card[]> {
  return merged.voices;
}
