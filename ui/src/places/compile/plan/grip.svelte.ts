class Grip {
  /** The kind of row a pointer has hold of: only lists of that kind can be dragged in. */
  kind = $state<"objective" | "action" | null>(null);
}

/** What a pointer has hold of in the outline. */
export const grip = new Grip();
