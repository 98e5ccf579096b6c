// What the presenter is at: the page, the row in hand, what is being typed. The page itself is kept
// by the core, so that it is the same after a fall.

import { floor } from "~/domain/floor.svelte";
import { projector } from "~/domain/projector.svelte";
import { tellFault } from "~/domain/faults";
import {
  commands,
  type Deck,
  type DeckRatio,
  type DeckPage,
  type DeckRow,
  type Id,
  type Lang,
} from "~/platform";
import { announce } from "~/shared/announce.svelte";
import { t } from "~/shared/wording";

import { pageAfter, pageIndex, pageWithRow } from "./pages";

/** What is written down: a new remark about a row or the work as a whole, or an earlier one again. */
export interface Writing {
  about: DeckRow | null;
  /** The remark that is changed; null for a new one. */
  remark: Id | null;
}

class OnStage {
  /** The pages of the group on stage; null before the first answer. */
  deck = $state.raw<Deck | null>(null);
  /** Whether the consensus of the row in hand waits for its key. */
  deciding = $state(false);
  /** The remark that is being written. */
  writing = $state.raw<Writing | null>(null);
  /** Whether the room sees this very window when the remark is written, and had the page before. */
  mirrored = $state(false);

  // The next key may come before the core has answered.
  #turned = $state.raw<{ slide: Id; part: number } | null>(null);
  #hand = $state<Id | null>(null);
  #asked = 0;
  #turns = 0;

  /** The pages. */
  readonly pages: readonly DeckPage[] = $derived(this.deck?.pages ?? []);

  /** The width of a page for each unit of its height. */
  readonly shape: number = $derived(this.deck ? this.deck.width / this.deck.height : 16 / 9);

  /** The place of the page in view, from 0. */
  readonly at: number = $derived(pageIndex(this.pages, this.#turned ?? floor.face?.page ?? null));

  /** The page in view. */
  readonly page: DeckPage | undefined = $derived(this.pages[this.at]);

  /** The page after it. */
  readonly after: DeckPage | undefined = $derived(this.pages[this.at + 1]);

  /** The rows of the page in view, once each. */
  readonly rows: readonly DeckRow[] = $derived(this.page?.rows ?? []);

  /** The row in hand: what a remark or a decision is about. */
  readonly hand: DeckRow | null = $derived(
    this.rows.find(({ row }) => row.id === this.#hand) ?? this.rows[0] ?? null,
  );

  /** Whether the room sees the remarks instead of the page. */
  readonly showsRemarks: boolean = $derived(projector.scene.scene === "remarks");

  /** Makes the pages anew. */
  async make(group: Id, lang: Lang, ratio: DeckRatio): Promise<void> {
    const mine = ++this.#asked;
    try {
      const deck = await commands.deck(group, lang, ratio);
      if (mine === this.#asked) this.#follow(deck);
    } catch (thrown) {
      if (mine === this.#asked) tellFault(thrown);
    }
  }

  /** Turns so many pages. */
  turn(by: number): void {
    this.goTo(this.at + by);
  }

  /** Goes to a page, from 0; beyond either end it stays. */
  goTo(index: number): void {
    const page = this.pages[Math.max(0, Math.min(index, this.pages.length - 1))];
    if (!page || page === this.page) return;
    this.#hand = null;
    this.deciding = false;
    this.#show(page);
    announce(t("stage-page", { at: this.at + 1, of: this.pages.length }));
  }

  /** Takes a row of the page in hand. */
  take(row: Id): void {
    this.#hand = row;
    this.deciding = false;
  }

  /** Takes the row before or after in hand; past the first and the last one the page turns. */
  walk(by: -1 | 1): void {
    const { at } = this;
    const here = this.rows.findIndex(({ row }) => row.id === this.hand?.row.id);
    let next = this.rows[here + by];
    if (!next) {
      this.turn(by);
      // Whoever goes back comes to the page's foot.
      if (by < 0 && this.at !== at) next = this.rows.at(-1);
    }
    if (!next) return;
    this.take(next.row.id);
    if (next.code) announce(t("stage-jumped", { code: next.code }));
  }

  /** Goes to the row that has a code; whether there is one. */
  jump(code: string): boolean {
    const found = pageWithRow(this.pages, this.at, code);
    if (!found) return false;
    this.goTo(found.index);
    this.take(found.row);
    return true;
  }

  /** Opens a new remark on the row in hand, or on the work as a whole. */
  write(about: DeckRow | null = this.hand): void {
    this.mirrored = projector.presenting;
    projector.presenting = false;
    this.writing = { about, remark: null };
  }

  /** Opens a remark again. */
  rewrite(remark: Id): void {
    this.writing = { about: null, remark };
  }

  /** Closes the remark; the room has its page again where it saw this window. */
  written(): void {
    this.writing = null;
    if (this.mirrored) projector.presenting = true;
    this.mirrored = false;
  }

  /** Shows the room what it has said, or the page again. */
  showRemarks(shown: boolean): void {
    const group = floor.onStage;
    projector.scene =
      shown && group !== null ? { scene: "remarks", of: group } : { scene: "stage" };
    projector.page = 0;
  }

  /** Takes the pages as they are now: the page in view and the row in hand stay what they were, at
   * whatever number they stand by now. */
  #follow(deck: Deck): void {
    const { page: was, pages: before } = this;
    const hand = this.hand?.row.id ?? null;
    this.deck = deck;
    if (!was) return;
    const { index, row } = pageAfter(deck.pages, before, was, hand);
    const page = deck.pages[index];
    this.#hand = row;
    if (row !== hand) this.deciding = false;
    if (page && (page.slide !== was.slide || page.part !== was.part)) this.#show(page);
  }

  #show({ slide, part }: DeckPage): void {
    const mine = ++this.#turns;
    this.#turned = { slide, part };
    void floor.tell({ do: "turn", page: { slide, part } }).then(() => {
      if (mine === this.#turns) this.#turned = null;
    });
  }

  /** Forgets: another group is on stage, or none. */
  startOver(): void {
    this.#asked += 1;
    this.#turns += 1;
    this.deck = null;
    this.#turned = null;
    this.#hand = null;
    this.deciding = false;
    this.writing = null;
    this.mirrored = false;
  }
}

/** The stage, as the presenter knows it. */
export const stage = new OnStage();
