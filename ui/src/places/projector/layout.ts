// Sets blocks of words into the box there is on the page, with their lines measured there.

import { goingOn, type WallBlock } from "./blocks";
import { face } from "./facing";
import { inOrder } from "./ordered";
import { compose, type Box, type Measure, type Plan } from "./paging";
import { openRuler, type Taken } from "./ruler";

/** The most lines of a head over its column. */
export const HEAD_LINES = 3;

/** The height of a line of a head, and the room below it. */
const HEAD = { size: 32, line: 40, below: 20 };

/** What a bar takes below the words. */
const BAR = 28;

/** What goes where, and with how much noted below it. */
export interface Laid {
  plan: Plan;
  blocks: readonly WallBlock[];
}

/** Sets blocks into a box; `wide` where long lines are better than many columns. All there is to note
 * is noted where that makes no word smaller and takes no page more. */
export function laidOut(blocks: readonly WallBlock[], box: Box, wide: boolean): Laid {
  const plan = setInto(blocks, box, wide);
  if (!blocks.some(({ items }) => items.some(({ full }) => full))) return { plan, blocks };
  const told = blocks.map((block) => ({
    ...block,
    items: block.items.map((item) => ({ ...item, notes: item.full ?? item.notes })),
  }));
  const full = setInto(told, box, wide);
  const room = full.size >= plan.size && full.pages.length <= plan.pages.length;
  return room ? { plan: full, blocks: told } : { plan, blocks };
}

function setInto(blocks: readonly WallBlock[], box: Box, wide: boolean): Plan {
  const ruler = openRuler();
  const pieces = blocks.flatMap((block) => block.items);
  const measured = new Map<string, Map<string, Taken>>();
  const all = (size: number, width: number) => {
    const name = `${size} ${width}`;
    let found = measured.get(name);
    if (!found) {
      // All of them at once: the page is laid out once for each width, not once for each card.
      const taken = ruler.taken(pieces, size, width);
      found = new Map(pieces.flatMap((piece, at) => (taken[at] ? [[piece.id, taken[at]]] : [])));
      measured.set(name, found);
    }
    return found;
  };
  const measure: Measure = {
    item: ({ id, bar }, size, width) => {
      const { lines, notes } = all(size, width).get(id) ?? { lines: 1, notes: 0 };
      return { lines, below: notes + (bar ? BAR : 0) };
    },
    head: (index, width) => {
      const head = blocks[index]?.head;
      if (!head) return 0;
      // Heads are set a little stronger than they are measured, and those that go on say so.
      const goesOn = head.lead === "" && (blocks[index]?.items.length ?? 0) > 1;
      const longest = goesOn ? goingOn(head) : head;
      const piece = { ...longest, notes: [] };
      const [taken] = ruler.taken([piece], HEAD.size, Math.floor(width * 0.94));
      return Math.min(taken?.lines ?? 1, HEAD_LINES) * HEAD.line + HEAD.below;
    },
  };
  const items = blocks.map(({ items, left }) => ({
    items: items.map(({ id, bar }) => ({ id, bar: bar !== undefined })),
    left,
  }));
  const facing = items.some(({ left }) => left !== undefined);
  try {
    if (facing) return face(items, box, measure);
    const plan = compose(items, box, measure, wide);
    // Long lines are of what has an order: options, objectives, actions.
    return wide ? inOrder(plan, items, box, measure) : plan;
  } finally {
    ruler.close();
  }
}
