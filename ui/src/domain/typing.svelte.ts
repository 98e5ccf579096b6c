// Words being typed that the core has not taken yet. They are kept when the person leaves the field,
// and stay where they are, with the reason, when the rules do not allow them.

import { showToast } from "~/shared/toasts.svelte";

import { holds, type Acted } from "./act";

/** Writes the words where they belong. */
export type Write = (words: string) => Promise<Acted>;

/** One field's words between the keyboard and the core. */
export class Typing {
  readonly #kept: () => string;
  readonly #target: () => Write;
  #typed = $state<string | null>(null);
  #problem = $state<string | null>(null);
  // Where the words go is settled with the first key: the field may show another row later.
  #write: Write | null = null;
  #sending: string | null = null;

  /** `kept` tells what the core has; `target` says where words typed from now on belong. */
  constructor(kept: () => string, target: () => Write) {
    this.#kept = kept;
    this.#target = target;
  }

  /** What stands in the field. */
  get words(): string {
    return this.#typed ?? this.#kept();
  }

  set words(words: string) {
    if (this.#typed === null) this.#write = this.#target();
    this.#typed = words;
    this.#problem = null;
  }

  /** Whether the core has other words than the ones that stand in the field. */
  get unsaved(): boolean {
    return this.#typed !== null && this.#typed !== this.#kept();
  }

  /** Why the words could not be taken; null while they can. */
  get problem(): string | null {
    return this.#problem;
  }

  /** Gives the words to the core. Tells whether what stands in the field is kept now. */
  async keep(): Promise<boolean> {
    const typed = this.#typed;
    const write = this.#write;
    if (typed === null || write === null) return true;
    if (typed === this.#sending) return false;
    if (typed === this.#kept()) {
      this.drop();
      return true;
    }
    this.#sending = typed;
    const acted = await write(typed);
    this.#sending = null;
    if (holds(acted)) {
      if (this.#typed === typed) this.drop();
      return true;
    }
    this.#problem = acted.outcome === "refused" ? acted.reason : null;
    return false;
  }

  /** Forgets what was typed: the field shows again what the core has. */
  drop(): void {
    this.#typed = null;
    this.#problem = null;
  }

  /** Keeps the words of a field that is going away; a refusal becomes a message. */
  async leave(): Promise<void> {
    if (this.#typed === null || this.#problem !== null) return;
    if (!(await this.keep()) && this.#problem !== null) {
      showToast({ tone: "note", title: this.#problem, lines: [] });
    }
  }
}

/** A field's typing while the component that calls this is shown. Call it while initialising. */
export function useTyping(kept: () => string, target: () => Write): Typing {
  const typing = new Typing(kept, target);
  $effect(() => {
    const leave = () => void typing.leave();
    // The window may close while somebody is still in the field.
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  });
  return typing;
}
