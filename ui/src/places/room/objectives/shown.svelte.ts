class Shown {
  /** Which of the cards to answer are shown: all of them, or those no objective answers yet. */
  only = $state<"all" | "open">("all");
}

/** What the side of the objectives shows; it lasts while the window does. */
export const shown = new Shown();
