// A code typed on the stage: `1.2.3` and a moment's pause, and its row is there.

import { announce } from "~/shared/announce.svelte";
import { t } from "~/shared/wording";

import { stage } from "./stage.svelte";

/** Who has typed nothing for so long has typed all of it, in milliseconds. */
const PAUSE = 1200;
/** Who ends a code with Enter has ended it, also when the row was there before, for so long. */
const ENDS = 5000;
/** What is typed after a jump may still go on from it for so long. */
const GOES_ON = 2000;

class Jump {
  /** What has been typed. */
  typed = $state("");
  /** A code that no page has. */
  missed = $state("");

  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = { code: "", at: 0 };
  #went = 0;

  /** Whether a dot belongs to a code; otherwise it is the key of the curtain. */
  get takesDot(): boolean {
    return this.typed !== "" || (this.#last.code !== "" && Date.now() - this.#last.at < GOES_ON);
  }

  /** Types a letter of the code. */
  type(letter: string): void {
    if (this.typed === "" && letter === ".") this.typed = this.#last.code;
    this.typed += letter;
    this.missed = "";
    clearTimeout(this.#timer);
    this.#await();
  }

  /** Takes the last letter back. */
  back(): void {
    this.typed = this.typed.slice(0, -1);
    clearTimeout(this.#timer);
    if (this.typed !== "") this.#await();
  }

  /** Whether Enter only ends a code that has been gone to by itself; it does so once. */
  ends(): boolean {
    const ends = Date.now() - this.#went < ENDS;
    this.#went = 0;
    return ends;
  }

  /** Something else was done: the next Enter belongs to that. */
  over(): void {
    this.#went = 0;
  }

  /** Goes there. */
  go(): void {
    clearTimeout(this.#timer);
    const code = this.typed.replace(/\.+$/, "");
    this.typed = "";
    if (code === "") return;
    if (stage.jump(code)) {
      this.#last = { code, at: Date.now() };
      announce(t("stage-jumped", { code }));
    } else {
      this.missed = code;
      announce(t("stage-jump-missed", { code }));
      this.#timer = setTimeout(() => (this.missed = ""), 2 * PAUSE);
    }
  }

  #await(): void {
    this.#timer = setTimeout(() => {
      this.go();
      this.#went = Date.now();
    }, PAUSE);
  }

  /** Forgets what was typed. */
  leave(): void {
    clearTimeout(this.#timer);
    this.typed = "";
    this.missed = "";
  }
}

/** The code being typed. */
export const jump = new Jump();
