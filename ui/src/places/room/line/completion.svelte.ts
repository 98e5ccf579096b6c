// Completing `#topic` and `@delegation` while the line is being typed.

import type { Id } from "~/platform";
import { meant, meantSurely, type Candidate } from "~/shared/candidates";
import { folded } from "~/shared/folded";

import { room } from "../room.svelte";
import { knownDelegations, knownTopics, takesToken } from "./known";
import { line } from "./line.svelte";
import { tokenAt, without, type Token } from "./token";

class Completion {
  /** Where the caret is; null while the line has no keyboard or something is marked. */
  caret = $state<number | null>(null);
  /** Which of the offered ones Enter would choose. */
  active = $state(0);

  /** A token that Esc has made text, by where its sign stands. */
  #text = $state<number | null>(null);

  readonly #here = $derived.by((): Token | null => {
    if (this.caret === null) return null;
    const token = tokenAt(line.text, this.caret);
    return token && takesToken(line.kind, token.sign) ? token : null;
  });

  /** The token being typed; null where the characters are text. */
  get token(): Token | null {
    return this.#here?.from === this.#text ? null : this.#here;
  }

  readonly #offered = $derived.by((): Candidate[] => {
    const token = this.token;
    return token && room.group ? meant(token.query, candidates(token.sign)) : [];
  });

  /** What the token may mean, the likeliest first; nothing where it is text. */
  get offered(): readonly Candidate[] {
    return this.#offered;
  }

  /**
   * Whether the token writes out the sign or the name of what it means, beside words: then there is
   * nothing left to choose, and Enter means the card.
   */
  get isWhole(): boolean {
    const token = this.token;
    const here = this.offered[this.active];
    if (!token || !here) return false;
    // A second delegation is not taken, and then the card waits.
    if (token.sign === "@" && line.delegation !== "" && line.delegation !== here.id) return false;
    const query = folded(token.query);
    const written = query === folded(here.mark) || query === folded(here.name);
    const words = without(line.text, token.from, token.from + 1 + token.query.length);
    const sure = meantSurely(token.query, candidates(token.sign))?.id === here.id;
    return written && sure && words.trim() !== "";
  }

  /** Follows the caret. */
  follow(caret: number | null): void {
    if (caret !== this.caret) this.active = 0;
    this.caret = caret;
    const sign = this.#text === null ? undefined : line.text[this.#text];
    if (sign !== "#" && sign !== "@") this.#text = null;
  }

  /** Goes to the one before or after. */
  walk(by: -1 | 1): void {
    const count = this.offered.length;
    this.active = (this.active + by + count) % Math.max(count, 1);
  }

  /** Chooses one; where the caret belongs then, the token having left the words. */
  choose(candidate: Candidate | undefined = this.offered[this.active]): number | null {
    const token = this.token;
    if (!token || !candidate) return null;
    line.name(token.sign, candidate.id);
    line.text = without(line.text, token.from, token.from + 1 + token.query.length);
    this.active = 0;
    return token.from;
  }

  /** Takes delegations written out before the last one too: `words @hn @gt` names two. */
  chooseBefore(): void {
    for (;;) {
      const [all = "", query = ""] = /(?<=^|\s)@(\S+)\s*$/u.exec(line.text) ?? [];
      const from = line.text.length - all.length;
      const named = meantSurely(query, candidates("@"));
      if (!named || folded(query) !== folded(named.mark) || this.isText(from)) return;
      if (!takesToken(line.kind, "@")) return;
      line.name("@", named.id);
      line.text = line.text.slice(0, from).trimEnd();
    }
  }

  /** Whether the token whose sign stands there was made text. */
  isText(from: number): boolean {
    return this.#text === from;
  }

  /** Leaves the characters as they were typed. */
  leave(): void {
    this.#text = this.#here?.from ?? null;
  }
}

/** What a sign may mean in the group at work. */
export function candidates(sign: Token["sign"]): Candidate[] {
  const group: Id | undefined = room.group?.id;
  if (group === undefined) return [];
  return sign === "#" ? knownTopics(group) : knownDelegations(group, line.recent);
}

/** Completing in the scribe's line. */
export const completion = new Completion();
