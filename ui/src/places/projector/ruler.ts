// Measures words out of sight. What was measured is remembered, so that a card more costs one card.

import { mount, unmount } from "svelte";

import { screenLang } from "~/shared/wording";

import type { Piece } from "./blocks";
import { LEADING } from "./paging";
import PieceWords from "./PieceWords.svelte";

type Words = Pick<Piece, "sign" | "lead" | "words" | "lang" | "notes">;

/** Between words and what is noted below them. */
const NOTES = 4;

/** More than this many measures are a day's work; then memory matters more. */
const MOST = 30_000;

/** What words take: their lines, and the height of what is noted below them. */
export interface Taken {
  lines: number;
  notes: number;
}

const known = new Map<string, Taken>();

/** Forgets everything, once the typeface has come. */
export function forget(): void {
  known.clear();
}

const nameOf = ({ sign, lead, words, lang, notes }: Words) =>
  // In another language of the wall words have a tag, or none.
  JSON.stringify([sign, lead, words, lang, screenLang(), notes]);

/** Measures words for one page. Call `close` when done. */
export interface Ruler {
  /** What each of them takes at a size and width. */
  taken(pieces: readonly Words[], size: number, width: number): Taken[];
  close(): void;
}

/** Opens a ruler on the page. */
export function openRuler(): Ruler {
  let host: HTMLElement | null = null;
  const set = new Map<string, { row: HTMLElement; words: Record<string, unknown> }>();

  const place = (piece: Words, name: string) => {
    const there = set.get(name);
    if (there) return there.row;
    host ??= hang();
    const row = host.appendChild(document.createElement("div"));
    set.set(name, { row, words: mount(PieceWords, { target: row, props: { piece } }) });
    return row;
  };

  return {
    taken(pieces, size, width) {
      const names = pieces.map(nameOf);
      const at = (name: string) => `${size} ${width} ${name}`;
      const rows = pieces.flatMap((piece, index) => {
        const name = names[index] ?? "";
        return known.has(at(name)) ? [] : [{ name, row: place(piece, name) }];
      });
      if (host && rows.length > 0) {
        host.style.fontSize = `${size}px`;
        host.style.width = `${width}px`;
        for (const { name, row } of rows) {
          known.set(at(name), read(row, size));
        }
      }
      return names.map((name) => known.get(at(name)) ?? { lines: 1, notes: 0 });
    },
    close() {
      for (const { words } of set.values()) void unmount(words);
      host?.remove();
      if (known.size > MOST) forget();
    },
  };
}

function read(row: HTMLElement, size: number): Taken {
  const words = row.querySelector<HTMLElement>("[data-words]")?.offsetHeight ?? 0;
  const notes = row.querySelector<HTMLElement>("[data-notes]");
  const lines = Math.max(1, Math.round(words / (size * LEADING)));
  return { lines, notes: notes ? notes.offsetHeight + NOTES : 0 };
}

function hang(): HTMLElement {
  const host = document.createElement("div");
  host.ariaHidden = "true";
  host.dataset.ruler = "";
  Object.assign(host.style, {
    position: "fixed",
    top: "0",
    left: "-10000px",
    visibility: "hidden",
    pointerEvents: "none",
    contain: "layout style",
  });
  return document.body.appendChild(host);
}
