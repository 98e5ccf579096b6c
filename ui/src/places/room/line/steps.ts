// The steps in which the words of the line came to be, to be taken back one by one. A browser takes
// a whole burst of typing for one step, and a sentence would be gone at one key.

/** The words of the line, and where the caret was. */
export interface Words {
  text: string;
  caret: number;
}

/** What a change of the words was: letters that were typed, letters taken away, or something whole. */
export type Change = "typed" | "erased" | "whole";

/** What kind of change an event of typing stands for (Input Events Level 2, inputType). */
export function changeOf(inputType: string): Change {
  if (inputType === "insertText" || inputType === "insertCompositionText") return "typed";
  return inputType.startsWith("deleteContent") ? "erased" : "whole";
}

const isWordBegun = (before: Words, after: Words) =>
  /(^|\s)$/u.test(before.text.slice(0, before.caret)) &&
  /\S$/u.test(after.text.slice(0, after.caret));

/** The steps behind and ahead of the words that stand in the line. */
export class Steps {
  #now: Words = { text: "", caret: 0 };
  #past: Words[] = [];
  #ahead: Words[] = [];
  #last: Change = "whole";

  /** Whether steps were taken back and can be taken again. */
  get areAhead(): boolean {
    return this.#ahead.length > 0;
  }

  /** Says what stands in the line before it changes: words that came from elsewhere have no steps. */
  meet(text: string, caret: number): void {
    if (text === this.#now.text) {
      this.#now = { text, caret };
      return;
    }
    this.#now = { text, caret };
    this.#past = [];
    this.#ahead = [];
    this.#last = "whole";
  }

  /** Says what stands there after a change. A step is a word, or what was changed at once. */
  change(text: string, caret: number, how: Change): void {
    const after = { text, caret };
    const goesOn = how === this.#last && how !== "whole";
    if (!goesOn || (how === "typed" && isWordBegun(this.#now, after))) this.#past.push(this.#now);
    this.#now = after;
    this.#ahead = [];
    this.#last = how;
  }

  /** Takes the last step back; nothing when there is none. */
  back(): Words | null {
    return this.#go(this.#past, this.#ahead);
  }

  /** Takes the step again that was taken back last; nothing when there is none. */
  again(): Words | null {
    return this.#go(this.#ahead, this.#past);
  }

  #go(from: Words[], to: Words[]): Words | null {
    const words = from.pop();
    if (!words) return null;
    to.push(this.#now);
    this.#now = words;
    this.#last = "whole";
    return words;
  }
}
