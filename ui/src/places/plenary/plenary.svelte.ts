// What the plenary shows and hands in. It outlives the place, so that a look into the room and back
// ends where it began.

import { FORMATS_BY_DOCUMENT, type DocumentFormat, type DocumentKind, type Lang } from "~/platform";

/** The documents, in the order of the work. */
export const documents: readonly DocumentKind[] = ["summary", "slides", "minutes"];

/** What the place shows, in the order of the work. */
export const views = ["order", "slides", "documents"] as const;

/** One of them. */
export type View = (typeof views)[number];

class Presenting {
  /** What is in view. */
  view = $state<View>("order");
  /** One group; null for all of them. */
  group = $state<string | null>(null);
  /** The language of the document's own words; null for the screen's. */
  lang = $state<Lang | null>(null);
  /** The document that is handed in. */
  what = $state<DocumentKind>("summary");
  #wanted = $state<Record<DocumentKind, readonly DocumentFormat[]>>({
    summary: ["docx", "pdf"],
    slides: ["pptx", "pdf"],
    minutes: ["docx", "pdf"],
    plan: ["docx", "pdf"],
    matrix: ["xlsx"],
  });

  /** The kinds of file the document can be, in the order they are offered. */
  readonly formats: readonly DocumentFormat[] = $derived(FORMATS_BY_DOCUMENT[this.what]);

  /** The kinds of file that are wanted. */
  readonly wanted: readonly DocumentFormat[] = $derived(this.#wanted[this.what]);

  /** Wants a kind of file, or no longer. */
  want(format: DocumentFormat, wanted: boolean): void {
    const others = this.wanted.filter((other) => other !== format);
    const some = wanted ? [...others, format] : others;
    this.#wanted = {
      ...this.#wanted,
      [this.what]: this.formats.filter((one) => some.includes(one)),
    };
  }
}

/** What the plenary shows. */
export const plenary = new Presenting();
