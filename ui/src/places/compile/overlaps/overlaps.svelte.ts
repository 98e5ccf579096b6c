// Rows of different groups that may want the same, and what a person says of each pair.

import { actWithUndo } from "~/domain/act";
import { tellFault } from "~/domain/faults";
import { commands, type OverlapPair, type OverlapVerdict, type RowRef } from "~/platform";
import { word } from "~/shared/wording";

import { mergeInto } from "../plan/moves";
import { plan } from "../plan/plan.svelte";

/** What tells a pair from all others. */
export const pairKey = ({ first, second }: OverlapPair): string => `${first.id} ${second.id}`;

const lineOf = ({ id }: RowRef) => plan.lines.find((line) => line.id === id);

class Overlaps {
  /** All of them, the likeliest first; null before the core has answered. */
  list = $state.raw<readonly OverlapPair[] | null>(null);
  /** The pair, by its key, of which it is being asked which row stands. */
  merging = $state<string | null>(null);
  #asked = 0;

  /** Those of rows that still stand apart: what was merged since is no pair any more. */
  readonly #apart: readonly OverlapPair[] = $derived(
    (this.list ?? []).filter(({ first, second }) => lineOf(first) && lineOf(second)),
  );
  /** Those nobody has judged. */
  readonly open: readonly OverlapPair[] = $derived(this.#of(null));
  /** Those that want the same and stay apart for now. */
  readonly same: readonly OverlapPair[] = $derived(this.#of("accepted"));
  /** Those that do not want the same. */
  readonly dismissed: readonly OverlapPair[] = $derived(this.#of("dismissed"));

  /** Learns what there is now. */
  async ask(): Promise<void> {
    const mine = ++this.#asked;
    try {
      const list = await commands.overlaps();
      if (mine === this.#asked) this.list = list;
    } catch (thrown) {
      if (mine === this.#asked) tellFault(thrown);
    }
  }

  /** Says of a pair whether it wants the same, or takes that back; nobody is asked again. */
  async judge(pair: OverlapPair, verdict: OverlapVerdict | null): Promise<void> {
    this.merging = null;
    const { entity, id: first } = pair.first;
    const told = verdict === null ? undefined : word("overlap-verdict", verdict);
    const second = pair.second.id;
    await actWithUndo({ do: "judge_overlap", entity, first, second, verdict }, told);
    await this.ask();
  }

  /** Merges a pair into the one of both that stands; the other is kept with it. */
  async merge(pair: OverlapPair, stands: "first" | "second"): Promise<void> {
    this.merging = null;
    const into = lineOf(pair[stands]);
    const other = stands === "first" ? pair.second : pair.first;
    if (into) await mergeInto(into, [other.id]);
    await this.ask();
  }

  #of(verdict: OverlapVerdict | null): readonly OverlapPair[] {
    return this.#apart.filter((pair) => pair.verdict === verdict);
  }
}

/** Rows that may want the same. */
export const overlaps = new Overlaps();
