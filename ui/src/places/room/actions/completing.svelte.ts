import { offers, partAt, withName, type Known } from "./completion";

/** How many names fit under a cell without hiding the table. */
const MOST = 6;

/** The names offered under a cell while it is typed in. */
export class Completing {
  readonly #known: () => readonly Known[];
  readonly #several: boolean;
  #words = $state("");
  #caret = $state(0);
  #open = $state(false);
  /** Which name the arrows are on; -1 while the words typed stand. */
  active = $state(-1);

  /** `known` is asked only while somebody types. */
  constructor(known: () => readonly Known[], several: boolean) {
    this.#known = known;
    this.#several = several;
  }

  readonly #part = $derived.by(() => partAt(this.#words, this.#caret, this.#several));

  /** The names offered now. */
  readonly names = $derived.by<readonly Known[]>(() =>
    this.#open ? offers(this.#known(), this.#words, this.#part, MOST) : [],
  );

  /** Offers names for what is typed. */
  type(words: string, caret: number): void {
    this.#words = words;
    this.#caret = caret;
    this.#open = true;
    this.active = -1;
  }

  /** Offers nothing more until somebody types again. */
  close(): void {
    this.#open = false;
    this.active = -1;
  }

  /** Goes to the next name, or back to the words typed; whether there was anything to go to. */
  step(by: 1 | -1): boolean {
    const count = this.names.length;
    if (count === 0 || (this.active < 0 && by < 0)) return false;
    this.active = this.active + by >= count ? -1 : this.active + by;
    return true;
  }

  /** The cell's words with that name in them; null when there is no such name. */
  take(index: number = this.active): { words: string; caret: number } | null {
    const known = this.names[index];
    return known ? withName(this.#words, this.#part, known.name) : null;
  }
}
