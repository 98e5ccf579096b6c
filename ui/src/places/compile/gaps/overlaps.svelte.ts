// Rows of different groups that may want the same.

import { actWithUndo } from "~/domain/act";
import { tellFault } from "~/domain/faults";
import { commands, type OverlapPair, type OverlapVerdict } from "~/platform";

import { mergeInto } from "../plan/moves";
import { plan } from "../plan/plan.svelte";

class Overlaps {
  /** All of them, the likeliest first; null before the core has answered. */
  list = $state.raw<readonly OverlapPair[] | null>(null);
  #asked = 0;

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

  /** Says of a pair whether it wants the same; nobody is asked again. */
  async judge(pair: OverlapPair, verdict: OverlapVerdict | null): Promise<void> {
    const { entity, id: first } = pair.first;
    await actWithUndo({ do: "judge_overlap", entity, first, second: pair.second.id, verdict });
    await this.ask();
  }

  /** Merges the second of a pair into the first. */
  async merge(pair: OverlapPair): Promise<void> {
    const into = plan.lines.find(({ id }) => id === pair.first.id);
    if (into) await mergeInto(into, [pair.second.id]);
    await this.ask();
  }
}

/** Rows that may want the same. */
export const overlaps = new Overlaps();

/** What tells a pair from all others. */
export const pairKey = ({ first, second }: OverlapPair) => `${first.id} ${second.id}`;
