// Deciding between versions, one after the other.

import { performWithUndo } from "~/domain/act";
import { conflicts } from "~/domain/conflicts.svelte";
import {
  commands,
  type ConflictSide,
  type ConflictView,
  type Decision,
  type Verdict,
} from "~/platform";
import { t } from "~/shared/wording";

/** What tells one conflict from all others. */
export function keyOf({ row, field, lang }: Pick<Decision, "row" | "field" | "lang">): string {
  return [row.entity, row.id, field, lang ?? ""].join(" ");
}

class Deciding {
  /** The conflict at hand, by its key. */
  at = $state<string | null>(null);
  /** Whether words are made of several versions. */
  combining = $state(false);
  /** Words begun for a conflict and left, by its key. */
  readonly begun = new Map<string, string>();
  // What was decided here, and what was listed last: what comes back of it was undone.
  readonly #decided = new Set<string>();
  #listed = new Set<string>();

  /** The conflict at hand: the one chosen, else the first. */
  readonly conflict: ConflictView | undefined = $derived(
    conflicts.list.find((one) => keyOf(one) === this.at) ?? conflicts.list[0],
  );

  /** Goes to a conflict. */
  go(key: string): void {
    if (key !== this.at) this.combining = false;
    this.at = key;
  }

  /** Goes to a conflict that is listed again because its decision was taken back. */
  follow(list: readonly ConflictView[]): boolean {
    const listed = list.map(keyOf);
    const back = listed.find((key) => this.#decided.has(key) && !this.#listed.has(key));
    this.#listed = new Set(listed);
    if (back === undefined) return false;
    this.go(back);
    return true;
  }

  /** Goes so many conflicts on. */
  walk(by: number): void {
    const { list } = conflicts;
    const from = list.findIndex((one) => this.conflict && keyOf(one) === keyOf(this.conflict));
    const next = list[Math.min(Math.max(from + by, 0), list.length - 1)];
    if (next) this.go(keyOf(next));
  }

  /** Keeps one version of the conflict at hand. */
  async keep(side: ConflictSide): Promise<void> {
    const { conflict } = this;
    if (conflict) await this.#decide([decision(conflict, side)]);
  }

  /** Keeps the row at hand, which one side took away, or takes it away. */
  async keepRow(stays: boolean): Promise<void> {
    const { conflict } = this;
    if (conflict) await this.#decide([of(conflict, { keep: stays ? "row" : "nothing" })]);
  }

  /** Writes words made of several versions. */
  async write(text: string): Promise<boolean> {
    const { conflict } = this;
    return conflict !== undefined && this.#decide([of(conflict, { keep: "words", text })]);
  }

  /** Keeps the version of one laptop wherever the same laptops differ. */
  async keepAlike(side: ConflictSide): Promise<void> {
    const { conflict } = this;
    if (!conflict) return;
    const decisions = alike(conflict, side).flatMap((one) => {
      const same = one.sides.find(({ chain }) => chain === side.chain);
      return same ? [decision(one, same)] : [];
    });
    await this.#decide(decisions);
  }

  async #decide(decisions: Decision[]): Promise<boolean> {
    const { list } = conflicts;
    const from = list.findIndex((one) => this.conflict && keyOf(one) === keyOf(this.conflict));
    const title = t("conflicts-decided", { count: decisions.length });
    const acted = await performWithUndo(() => commands.resolve(decisions), title);
    await conflicts.ask();
    if (acted.outcome !== "done") return false;
    for (const one of decisions) {
      this.begun.delete(keyOf(one));
      this.#decided.add(keyOf(one));
    }
    this.combining = false;
    // The next one is where this one was.
    const next = conflicts.list[Math.min(from, conflicts.list.length - 1)];
    this.at = next ? keyOf(next) : null;
    return true;
  }
}

/** What is being decided. */
export const deciding = new Deciding();

const of = ({ row, field, lang }: ConflictView, verdict: Verdict): Decision => ({
  row,
  field,
  lang,
  verdict,
});

function decision(conflict: ConflictView, { change }: ConflictSide): Decision {
  return of(conflict, { keep: "version", change });
}

/** The conflicts in which the same laptops differ about words or values; this one among them. */
export function alike(conflict: ConflictView, side: ConflictSide): readonly ConflictView[] {
  const chains = ({ sides }: ConflictView) =>
    sides
      .map(({ chain }) => chain)
      .toSorted()
      .join(" ");
  return conflicts.list.filter(
    (one) =>
      one.field !== "" &&
      chains(one) === chains(conflict) &&
      one.sides.some(({ chain }) => chain === side.chain),
  );
}
