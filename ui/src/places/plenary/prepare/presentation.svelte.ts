// A group's presentation while it is prepared: its slides as they stand, and their pages.

import { tellFault } from "~/domain/faults";
import {
  commands,
  type Deck,
  type DeckRatio,
  type Id,
  type Lang,
  type Presentation,
  type PresentationSlide,
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
  #awaited = $state<Id | null>(null);

  /** The slide in hand, else the first; none while one that was just added has not come yet, so that
   * nothing typed meanwhile gets onto another. */
  readonly current: PresentationSlide | undefined = $derived.by(() => {
    const slides = this.presentation?.group === this.group ? this.presentation?.slides : undefined;
    const found = slides?.find(({ id }) => id === this.slide);
    return found ?? (this.#awaited === this.slide && this.slide !== null ? undefined : slides?.[0]);
  });

  /** Puts down the slide in hand while `add` adds another, and takes that one in hand once it is there. */
  async adding(add: () => Promise<Id | null>): Promise<void> {
    const before = this.slide;
    this.#awaited = this.slide = "";
    const added = await add();
    this.slide = added ?? before;
    this.#awaited = added;
  }

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
      if (presentation.slides.some(({ id }) => id === this.#awaited)) this.#awaited = null;
    } catch (thrown) {
      if (mine === this.#asked) tellFault(thrown);
    }
  }
}

/** The presentation that is prepared. */
export const preparing = new Preparing();
