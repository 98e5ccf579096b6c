// The strip of delegations: who has been heard, and how they stand on the row at hand.

import { actAndTell } from "~/domain/act";
import { delegationShort } from "~/domain/groupWork";
import { rowInSight } from "~/domain/inSight";
import { createQueue } from "~/domain/queue";
import { plainWords } from "~/domain/text";
import { workshop } from "~/domain/workshop.svelte";
import type { Entity, Id, RowRef, StanceKind, Text } from "~/platform";
import { announce } from "~/shared/announce.svelte";
import { screenLang, t, wordKey } from "~/shared/wording";

import { byRow, nextStance } from "./stances";

class Strip {
  /** Whether it is shown. */
  open = $state(false);
  /** The row that had the keyboard when the strip took it; null for the group's work as a whole. */
  row = $state.raw<RowRef | null>(null);

  readonly #rows = $derived(byRow(workshop.stances.list));

  /** How delegations stand on a row, or on a group's work as a whole. */
  on(row: Id): ReadonlyMap<Id, StanceKind> {
    return this.#rows.get(row) ?? new Map<Id, StanceKind>();
  }

  /** The names of the delegations that stand so on a row, in their order. */
  names(row: Id, kind: StanceKind): string[] {
    const standing = this.#rows.get(row);
    if (!standing) return [];
    return workshop.delegations.list
      .filter((one) => standing.get(one.id) === kind)
      .map((one) => plainWords(one.name, screenLang()) || delegationShort(one));
  }

  /** The row at hand with its words; null when there is none, or it is gone. */
  readonly about: { row: RowRef; words: string } | null = $derived.by(() => {
    const row = this.row;
    const text = row && rowInSight(row) ? wordsOf(row) : null;
    return row && text ? { row, words: plainWords(text, screenLang()) } : null;
  });

  readonly #inTurn = createQueue();

  /** What the key of a delegation does. Pressed twice, the second starts from what the first made. */
  press(group: Id, delegation: Id): Promise<void> {
    return this.#inTurn(() => this.#turn(group, delegation));
  }

  async #turn(group: Id, delegation: Id): Promise<void> {
    const parts = workshop.progress(group)?.delegations ?? [];
    const heard = parts.some((part) => part.delegation === delegation && part.heard);
    const about = this.about?.row ?? null;
    const now = this.on(about?.id ?? group).get(delegation);
    if (about === null && now === undefined && heard) {
      // It is in the list already by what it said; there is nothing to note and nothing to take back.
      announce(t("strip-heard-already", { name: nameOf(delegation) }));
      return;
    }
    const kind = about === null ? (now === undefined ? "spoke" : null) : nextStance(now);
    const acted = await actAndTell({ do: "stand", group, delegation, about, kind });
    if (acted.outcome !== "done") return;
    announce(t(wordKey("strip-said", kind ?? "nothing"), { name: nameOf(delegation) }));
  }
}

function nameOf(delegation: Id): string {
  const row = workshop.delegations.get(delegation);
  return row ? plainWords(row.name, screenLang()) || row.short : "";
}

/** The words of a row delegations can stand on; null when it is gone. */
function wordsOf({ entity, id }: { entity: Entity; id: Id }): Text | null {
  switch (entity) {
    case "card":
      return workshop.cards.get(id)?.text ?? null;
    case "cluster":
      return workshop.clusters.get(id)?.name ?? null;
    case "objective":
      return workshop.objectives.get(id)?.text ?? null;
    case "action":
      return workshop.actions.get(id)?.text ?? null;
    default:
      return null;
  }
}

/** The strip. */
export const strip = new Strip();
