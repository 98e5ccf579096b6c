// What is half typed, in the line or in a row, kept by the core meanwhile: what was typed before a
// blow is there again afterwards. It is not in the log; nobody has said it yet.

import { commands, type Draft, type Id } from "~/platform";

import { settled } from "./act";
import { createQueue } from "./queue";

/** How long typing rests before it is kept, in milliseconds. */
const REST = 400;
/** The longest that somebody may type on without it being kept. */
const LONGEST = 2_000;

const inTurn = createQueue();

class Drafts {
  #kept = new Map<Id, string>();
  #drafts = new Map<Id, Draft>();
  #waiting = new Set<Id>();
  #since = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Starts from what was being typed when the workshop was last open here. */
  startOver(drafts: Readonly<Partial<Record<Id, Draft>>>): void {
    clearTimeout(this.#timer);
    this.#waiting.clear();
    this.#drafts = new Map();
    for (const [group, draft] of Object.entries(drafts)) {
      if (draft) this.#drafts.set(group, draft);
    }
    this.#kept = new Map([...this.#drafts].map(([group, draft]) => [group, written(draft)]));
  }

  /** What is being typed for a group or in a row. */
  of(group: Id): Draft | null {
    return this.#drafts.get(group) ?? null;
  }

  /** Keeps what is being typed for a group as soon as typing rests; what is over, at once. */
  keep(group: Id, draft: Draft | null): void {
    if (draft) this.#drafts.set(group, draft);
    else this.#drafts.delete(group);
    if (written(draft) === (this.#kept.get(group) ?? "")) {
      this.#waiting.delete(group);
      return;
    }
    if (this.#waiting.size === 0) this.#since = Date.now();
    this.#waiting.add(group);
    clearTimeout(this.#timer);
    const left = LONGEST - (Date.now() - this.#since);
    const wait = draft ? Math.max(0, Math.min(REST, left)) : 0;
    this.#timer = setTimeout(() => void this.flush(), wait);
  }

  /** Keeps now whatever is waiting to be kept; done when it is. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    const groups = [...this.#waiting];
    this.#waiting.clear();
    return inTurn(async () => {
      // What was entered has to be on disk before its draft goes.
      await settled();
      for (const group of groups) await this.#tell(group);
    });
  }

  async #tell(group: Id): Promise<void> {
    const draft = this.of(group);
    if (written(draft) === (this.#kept.get(group) ?? "")) return;
    try {
      await commands.keepDraft(group, draft);
      this.#kept.set(group, written(draft));
    } catch {
      // The words are in the line all the same; whatever is wrong with the disk is told when they
      // are entered.
    }
  }
}

function written(draft: Draft | null): string {
  return draft ? JSON.stringify(draft) : "";
}

/** What is being typed, by the group or the row it is for. */
export const drafts = new Drafts();
