// A group's presentation while it is prepared: its slides as they stand, and their pages.

import { tellFault } from "~/domain/faults";
import {
  commands,
  type Deck,
  type DeckRatio,
  type Id,
  type Lang,
  type Presentation,
} from "~/platform";

class Preparing {
  /** The group; null before one was chosen. */
  group = $state<Id | null>(null);
  /** The slide in hand. */
  slide = $state<Id | null>(null);
  /** The slides as they stand; null before the first answer. */
  presentation = $state.raw<Presentation | null>(null);
  /** The pages the room would see. */
  deck = $state.raw<Deck | null>(null);

  #asked = 0;

  /** Makes slides and pages anew. */
  async make(group: Id, lang: Lang, ratio: DeckRatio): Promise<void> {
    const mine = ++this.#asked;
    try {
      const [presentation, deck] = await Promise.all([
        commands.presentation(group),
        commands.deck(group, lang, ratio),
      ]);
      if (mine !== this.#asked) return;
      this.presentation = presentation;
      this.deck = deck;
    } catch (thrown) {
      if (mine === this.#asked) tellFault(thrown);
    }
  }
}

/** The presentation that is prepared. */
export const preparing = new Preparing();
