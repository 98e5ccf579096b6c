import type { SummaryOption } from "~/platform";

/** Where options stand between low and high, in hundredths of the drawing's sides. */
export interface Spot {
  /** The places in the result of the options that stand here. */
  places: string;
  right: number;
  down: number;
}

/** How much of each side is kept clear, so that a spot at the edge stays inside. */
const MARGIN = 7;

/** A level from 1 to 3, in hundredths, as a part of the side. */
function along(level: number): number {
  return MARGIN + ((level - 100) / 200) * (100 - 2 * MARGIN);
}

/** The spots of a two-by-two: options with the same means share one. */
export function spots(options: SummaryOption[]): Spot[] {
  const found = new Map<string, Spot>();
  for (const { place, weighed } of options) {
    if (!weighed) continue;
    const key = `${weighed.feasibility_at}/${weighed.impact_at}`;
    const known = found.get(key);
    if (known) known.places += ` · ${place}`;
    else {
      found.set(key, {
        places: String(place),
        right: along(weighed.feasibility_at),
        down: 100 - along(weighed.impact_at),
      });
    }
  }
  return [...found.values()];
}
