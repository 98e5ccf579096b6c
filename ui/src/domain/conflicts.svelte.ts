// Places where versions differ and a person has to decide. The shell counts them; the compile desk
// lists them.

import { commands, type ConflictView, type Id } from "~/platform";

import { tellFault } from "./faults";
import { workshop } from "./workshop.svelte";

class Conflicts {
  /** All of them, in the order of the groups and their rows. */
  list = $state.raw<readonly ConflictView[]>([]);
  /** The rows they are in. */
  readonly rows: ReadonlySet<Id> = $derived(new Set(this.list.map(({ row }) => row.id)));
  #asked = 0;

  /** Learns what waits now. */
  async ask(): Promise<void> {
    const mine = ++this.#asked;
    if (workshop.row === null) {
      this.list = [];
      return;
    }
    try {
      const list = await commands.conflicts();
      if (mine === this.#asked) this.list = list;
    } catch (thrown) {
      if (mine === this.#asked) tellFault(thrown);
    }
  }
}

/** What waits for a person to decide. */
export const conflicts = new Conflicts();
