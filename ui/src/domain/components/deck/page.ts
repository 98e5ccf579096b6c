// How a page of a presentation is drawn: what the core has cut stays as it is.

import type { Sign } from "~/domain/kinds";
import type { DeckLine, DeckParagraph, DeckTone } from "~/platform";

/** The colour of words. */
export function toneColour(tone: DeckTone): string {
  return `var(--${tone.replaceAll("_", "-")})`;
}

/** The drawing that hangs before a row; nothing where its sign is a plain mark such as a bullet. */
export function signOf({ sign, row }: DeckParagraph): Sign | null {
  switch (sign?.tone) {
    case "context":
    case "good_practice":
    case "opportunity":
    case "challenge":
    case "point":
    case "objective":
      return sign.tone;
    case "accent":
      return row?.entity === "action" ? "action" : null;
    case "ink":
    case "muted":
    case undefined:
      return null;
  }
}

/** Paragraphs as they are read: points that follow each other are one list. */
export type Reading = { list: DeckParagraph[] } | { alone: DeckParagraph };

/** Puts points together that follow each other. */
export function readings(paragraphs: readonly DeckParagraph[]): Reading[] {
  const read: Reading[] = [];
  for (const paragraph of paragraphs) {
    const last = read.at(-1);
    if (paragraph.role !== "point") read.push({ alone: paragraph });
    else if (last && "list" in last) last.list.push(paragraph);
    else read.push({ list: [paragraph] });
  }
  return read;
}

/** What stands between a line and the next when they are read in one piece. */
export function between(line: DeckLine): string {
  return line.end === "space" ? " " : "";
}
