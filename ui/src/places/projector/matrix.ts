// Where the options of a vote on impact and feasibility stand on the two-by-two.

import type { ProjectedOption } from "~/platform";

/** A place on the field, 0 to 1 each way, and the numbers of the options that stand there. */
export interface Place {
  x: number;
  y: number;
  numbers: number[];
}

/** Means of 1 to 3 in hundredths, as a place between the edges. */
const along = (mean: number) => Math.min(1, Math.max(0, (mean - 100) / 200));

/** The places of options; those of much the same weight share one. What nobody weighed has none. */
export function placesOf(options: readonly ProjectedOption[]): Place[] {
  const found = new Map<string, Place>();
  options.forEach(({ result }, index) => {
    if (!result || result.impact === 0 || result.feasibility === 0) return;
    const [x, y] = [along(result.feasibility), along(result.impact)];
    const key = `${Math.round(x * 9)} ${Math.round(y * 9)}`;
    const there = found.get(key);
    if (there) there.numbers.push(index + 1);
    else found.set(key, { x, y, numbers: [index + 1] });
  });
  return [...found.values()];
}
