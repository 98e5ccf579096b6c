// Where the points of a chart are drawn, so that none hides another: options on the same spot stand
// around it.

/** A spot on the chart. */
export interface Spot {
  x: number;
  y: number;
}

/** The part of the chart that points may stand in. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How often points are pushed apart; more changes nothing anyone would see. */
const ROUNDS = 80;
/** Turns each point its own way, so that points on one spot do not push along one line. */
const GOLDEN = 2.399963;

const clamp = (value: number, from: number, to: number) => Math.min(to, Math.max(from, value));

/** Moves spots apart until they are `apart` from each other, as near as may be to where they belong. */
export function spread(spots: readonly Spot[], apart: number, frame: Frame): Spot[] {
  const inside = ({ x, y }: Spot): Spot => ({
    x: clamp(x, frame.left, frame.right),
    y: clamp(y, frame.top, frame.bottom),
  });
  // A hair's breadth of difference gives points on one spot a direction to go.
  const placed = spots.map(({ x, y }, at) =>
    inside({ x: x + Math.cos(at * GOLDEN) * 0.01, y: y + Math.sin(at * GOLDEN) * 0.01 }),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (let one = 0; one < placed.length; one += 1) {
      for (let other = one + 1; other < placed.length; other += 1) {
        const [a, b] = [placed[one], placed[other]];
        if (!a || !b) continue;
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(dx, dy);
        if (distance >= apart) continue;
        const angle = distance > 1e-6 ? Math.atan2(dy, dx) : other * GOLDEN;
        const push = (apart - distance) / 2 + 0.05;
        const [px, py] = [Math.cos(angle) * push, Math.sin(angle) * push];
        placed[one] = inside({ x: a.x - px, y: a.y - py });
        placed[other] = inside({ x: b.x + px, y: b.y + py });
        moved = true;
      }
    }
    if (!moved) break;
  }
  return placed;
}
