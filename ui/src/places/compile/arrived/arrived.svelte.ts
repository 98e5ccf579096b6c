// What came from other laptops, and what of it is held aside.

import { tellFault } from "~/domain/faults";
import { commands, type ArrivalLine, type ArrivalRow, type ForkLine, type Id } from "~/platform";

class Arrived {
  /** Everything that was taken in, newest first. */
  list = $state.raw<readonly ArrivalLine[]>([]);
  /** Chains of which something is held aside. */
  forks = $state.raw<readonly ForkLine[]>([]);
  /** The arrival that is shown. */
  at = $state<Id | null>(null);
  /** What it did, row by row; null before it is known. */
  rows = $state.raw<readonly ArrivalRow[] | null>(null);
  /** Whether the core has answered for the first time. */
  ready = $state(false);

  /** The arrival that is shown: the one chosen, else the newest. */
  readonly line: ArrivalLine | undefined = $derived(
    this.list.find((line) => line.id === this.at) ?? this.list[0],
  );

  #asked = 0;
  #read = 0;

  /** Learns what there is. */
  async ask(): Promise<void> {
    const mine = ++this.#asked;
    try {
      const [list, forks] = await Promise.all([commands.arrivals(), commands.forks()]);
      if (mine !== this.#asked) return;
      [this.list, this.forks] = [list, forks];
      this.ready = true;
    } catch (thrown) {
      if (mine === this.#asked) tellFault(thrown);
    }
  }

  /** Learns what an arrival did. */
  async read(id: Id): Promise<void> {
    const mine = ++this.#read;
    try {
      const rows = await commands.arrival(id);
      if (mine === this.#read) this.rows = rows;
    } catch (thrown) {
      if (mine === this.#read) tellFault(thrown);
    }
  }
}

/** What came from other laptops. */
export const arrived = new Arrived();
