import type { Projection } from "~/platform";

/** The later of two projections: one that was overtaken must not open a curtain drawn since. */
export function latest(known: Projection | null, told: Projection): Projection {
  return known !== null && known.turn > told.turn ? known : told;
}
