// The palette: everything that can be done now, by its name.

import { tick } from "svelte";

import { offers, type Offer } from "~/shared/keyboard";

/** As many as one remembers having done. */
const REMEMBERED = 5;

class Palette {
  /** Whether it is open. */
  open = $state(false);
  /** What could be done where the keyboard was when it opened. */
  offers = $state.raw<readonly Offer[]>([]);
  /** What was chosen lately, the latest first. */
  recent = $state.raw<readonly string[]>([]);

  #before: Element | null = null;
  #row: string | undefined;
  #chosen: Offer | null = null;

  /** Opens it. What applies is asked before the keyboard leaves the row or the words it is in. */
  show(): void {
    this.#before = document.activeElement;
    const row = this.#before?.closest<HTMLElement>("[data-row], [data-action]")?.dataset;
    this.#row = row?.row ?? row?.action;
    this.offers = offers();
    this.open = true;
  }

  /** Closes it to do something. */
  choose(offer: Offer): void {
    this.#chosen = offer;
    this.recent = [offer.id, ...this.recent.filter((id) => id !== offer.id)].slice(0, REMEMBERED);
    this.open = false;
  }

  /** Gives the keyboard back, then does what was chosen. */
  async closed(): Promise<void> {
    this.#home()?.focus();
    const chosen = this.#chosen;
    this.#chosen = null;
    // The palette's own hold on the keys ends with it.
    await tick();
    await chosen?.run();
  }

  // The row may have been drawn anew meanwhile.
  #home(): HTMLElement | null {
    const before = this.#before;
    this.#before = null;
    if (before instanceof HTMLElement && before.isConnected) return before;
    if (this.#row === undefined) return null;
    const id = CSS.escape(this.#row);
    return document.querySelector<HTMLElement>(`[data-row="${id}"], [data-action="${id}"]`);
  }
}

/** The palette. */
export const palette = new Palette();
