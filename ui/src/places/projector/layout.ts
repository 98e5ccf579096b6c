// Sets blocks of words into the box there is on the page, with their lines measured there.

import type { WallBlock } from "./blocks";
import { compose, type Box, type Measure, type Plan } from "./paging";
import { openRuler } from "./ruler";

/** The most lines of a head over its column. */
export const HEAD_LINES = 3;

/** The height of a line of a head, and the room below it. */
const HEAD = { size: 32, line: 40, below: 26 };

/** What a bar takes below the words. */
const BAR = 28;

/** Sets blocks into a box. */
export function laidOut(blocks: readonly WallBlock[], box: Box): Plan {
  const ruler = openRuler();
  const pieces = blocks.flatMap((block) => block.items);
  const measured = new Map<string, Map<string, number>>();
  const measure: Measure = {
    lines: (item, size, width) => {
      const name = `${size} ${width}`;
      let lines = measured.get(name);
      if (!lines) {
        // All of them at once: the page is laid out once for each width, not once for each card.
        const found = ruler.lines(pieces, size, width);
        lines = new Map(pieces.map((piece, index) => [piece.id, found[index] ?? 1]));
        measured.set(name, lines);
      }
      return lines.get(item.id) ?? 1;
    },
    head: (index, width) => {
      const head = blocks[index]?.head;
      if (!head) return 0;
      // Heads are set a little stronger than they are measured.
      const [lines = 1] = ruler.lines([{ ...head, notes: [] }], HEAD.size, width * 0.92);
      return Math.min(lines, HEAD_LINES) * HEAD.line + HEAD.below;
    },
  };
  const items = blocks.map((block) => ({
    items: block.items.map(({ id, bar }) => ({ id, below: bar === undefined ? 0 : BAR })),
  }));
  try {
    return compose(items, box, measure);
  } finally {
    ruler.close();
  }
}
