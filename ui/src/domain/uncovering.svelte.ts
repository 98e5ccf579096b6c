// Undo and redo may show the room what a marking or a silence holds back. The core says so instead of
// doing it, and a person is asked.

/** Which way an action goes that may uncover something. */
export type Way = "undo" | "redo";

class Uncovering {
  /** What a person has to agree to; null while there is nothing. */
  asked = $state.raw<{ way: Way; count: number } | null>(null);

  /** Asks no more: something else has been done, and undo would be of that. */
  forget(): void {
    this.asked = null;
  }
}

/** What undo or redo would uncover. */
export const uncovering = new Uncovering();
