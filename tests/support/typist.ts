import type { Page } from "playwright-core";

/** What somebody has pressed so far. */
export interface Pressed {
  /** Characters of the words themselves. */
  words: number;
  /** The one Enter that ends the words of a row, as in any list. */
  ends: number;
  /** Every other key, a held Alt, Ctrl or Shift being one more. */
  beyond: number;
}

/** Somebody who has nothing but a keyboard, and whose key presses are counted. */
export class Typist {
  readonly #page: Page;
  #part = "";
  readonly #parts = new Map<string, Pressed>();

  constructor(page: Page) {
    this.#page = page;
  }

  /** What is typed from here on belongs to a part of the work. */
  begin(part: string): void {
    this.#part = part;
    this.#parts.set(part, { words: 0, ends: 0, beyond: 0 });
  }

  get #now(): Pressed {
    const now = this.#parts.get(this.#part);
    if (!now) throw new Error("nothing has been begun");
    return now;
  }

  /** Types words that somebody said. */
  async words(text: string): Promise<void> {
    // A letter that needs Shift or a dead key is one character, on this keyboard as on another.
    this.#now.words += [...text].length;
    await this.#page.keyboard.type(text);
  }

  /** Types words and the Enter that ends them. */
  async line(text: string): Promise<void> {
    await this.words(text);
    this.#now.ends += 1;
    await this.#page.keyboard.press("Enter");
  }

  /** Types signs that are no part of the words: of a kind, a topic, a delegation. */
  async signs(text: string): Promise<void> {
    this.#now.beyond += [...text].length;
    await this.#page.keyboard.type(text);
  }

  /** Presses keys, one chord after the other. */
  async keys(...chords: string[]): Promise<void> {
    for (const chord of chords) {
      this.#now.beyond += chord.split("+").length;
      await this.#page.keyboard.press(chord);
    }
  }

  /** Presses a key several times while another is held, which is one press more. */
  async holding(modifier: string, ...keys: string[]): Promise<void> {
    this.#now.beyond += 1 + keys.length;
    await this.#page.keyboard.down(modifier);
    for (const key of keys) await this.#page.keyboard.press(key);
    await this.#page.keyboard.up(modifier);
  }

  /** What was pressed, by part of the work. */
  get pressed(): ReadonlyMap<string, Pressed> {
    return this.#parts;
  }
}
