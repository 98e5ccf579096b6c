// Walking over the board with arrow keys, by where things stand on the screen.

/** The sides of something on the screen, in pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where an arrow key leads. */
export type Direction = "up" | "down" | "left" | "right";

const centre = (from: number, to: number) => (from + to) / 2;

function turned(box: Box, direction: Direction): Box {
  // Every direction is «down» once the board is turned, so one rule does for all four.
  switch (direction) {
    case "down":
      return box;
    case "up":
      return { left: box.left, right: box.right, top: -box.bottom, bottom: -box.top };
    case "right":
      return { left: box.top, right: box.bottom, top: box.left, bottom: box.right };
    case "left":
      return { left: box.top, right: box.bottom, top: -box.right, bottom: -box.left };
  }
}

/** Which of `boxes` an arrow leads to from `boxes[from]`; -1 when nothing lies there. */
export function neighbour(boxes: readonly Box[], from: number, direction: Direction): number {
  const start = boxes[from];
  if (!start) return -1;
  const here = turned(start, direction);
  let best = -1;
  let least = Infinity;
  boxes.forEach((box, index) => {
    if (index === from) return;
    const there = turned(box, direction);
    const ahead = centre(there.top, there.bottom) - centre(here.top, here.bottom);
    if (ahead <= 1 || there.top < here.top) return;
    const aside = Math.max(0, there.left - here.right, here.left - there.right);
    // Left and right lead to the next column even when nothing stands level with the card.
    const sideways = direction === "left" || direction === "right";
    if (!sideways && aside > 0) return;
    const gap = Math.max(0, there.top - here.bottom);
    const drift = Math.abs(there.left - here.left);
    const cost = sideways ? gap * 4 + aside * 2 + drift * 0.1 : gap + drift * 0.1;
    if (cost < least) {
      least = cost;
      best = index;
    }
  });
  return best;
}
