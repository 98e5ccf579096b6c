// What the plenary shows and hands in. It outlives the place, so that a look into the room and back
// ends where it began.

import type { DocumentFormat, Lang } from "~/platform";

/** The kinds of file, in the order they are offered. */
export const formats: readonly DocumentFormat[] = ["docx", "pdf", "json"];

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
  /** The kinds of file that are wanted. */
  wanted = $state<DocumentFormat[]>(["docx", "pdf"]);

  /** Wants a kind of file, or no longer. */
  want(format: DocumentFormat, wanted: boolean): void {
    const others = this.wanted.filter((other) => other !== format);
    const some = wanted ? [...others, format] : others;
    this.wanted = formats.filter((known) => some.includes(known));
  }
}

/** What the plenary shows. */
export const plenary = new Presenting();
