// What the compile desk shows. It outlives the place, so that a look into the room and back ends
// where it began.

/** What the place shows, in the order of the work. */
export const views = ["plan", "arrived", "conflicts", "overlaps", "gaps", "fates"] as const;

/** One of them. */
export type View = (typeof views)[number];

class CompileDesk {
  /** What is in view. */
  view = $state<View>("plan");
}

/** The compile desk. */
export const compileDesk = new CompileDesk();
