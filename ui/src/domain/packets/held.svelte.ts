// Packets that wait on this laptop until somebody vouches for their sender.

import { tellFault } from "~/domain/faults";
import { commands, type HeldPacket } from "~/platform";

class Held {
  /** Those that wait, the oldest first. */
  list = $state.raw<readonly HeldPacket[]>([]);
  #asked = 0;

  /** Learns what waits. */
  async ask(): Promise<void> {
    const mine = ++this.#asked;
    try {
      const list = await commands.heldPackets();
      if (mine === this.#asked) this.list = list;
    } catch (thrown) {
      if (mine === this.#asked) tellFault(thrown);
    }
  }
}

/** Packets that were set aside. */
export const held = new Held();
