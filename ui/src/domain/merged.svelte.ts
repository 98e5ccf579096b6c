// Cards that were merged: which card stands for which. The same reading as the core's.

import type { Card, Id } from "~/platform";

import { headIn, voicesIn } from "./mergedCards";
import { workshop } from "./workshop.svelte";

class Merged {
  readonly heads: ReadonlyMap<Id, Card> = $derived.by(() => {
    const into = workshop.cards.list.filter((card) => card.merged_into !== null);
    const next = (id: Id) => workshop.cards.get(workshop.cards.get(id)?.merged_into)?.id ?? null;
    return new Map(
      into.flatMap((card) => {
        const head = workshop.cards.get(headIn(card.id, next));
        return head ? [[card.id, head] as const] : [];
      }),
    );
  });

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
