// The plenary as it is run from this laptop: who is on stage, at which page, how the time goes. The
// core counts; between two answers the screen adds what has passed since.

import { commands, type FloorFace, type FloorOrder, type Turn } from "~/platform";

import { tellFault } from "./faults";
import { createQueue } from "./queue";

/** What is shown of the time is looked at this often, and asked for anew this often: laptops sleep. */
const LOOK = 500;
const AGAIN = 15_000;

const inTurn = createQueue();

class Floor {
  /** As the core told it last; null before the first answer. */
  face = $state.raw<FloorFace | null>(null);

  #answered = $state(0);
  #now = $state(0);

  /** What has passed since the core answered, in milliseconds. */
  readonly passed = $derived(Math.max(0, this.#now - this.#answered));

  /** The group on stage. */
  readonly onStage: string | null = $derived(this.face?.on_stage ?? null);

  /** The turn of the group on stage. */
  readonly turn: Turn | undefined = $derived(
    this.face?.turns.find((turn) => turn.group === this.onStage),
  );

  /** What the group on stage has taken, in milliseconds. */
  readonly spent: number = $derived(
    (this.face?.spent ?? 0) + (this.face?.running ? this.passed : 0),
  );

  /** What it has left, in milliseconds; negative once it is over. */
  readonly left: number = $derived((this.turn?.minutes ?? 0) * 60_000 - this.spent);

  /** The group that presents after the one on stage. */
  readonly next: Turn | undefined = $derived.by(() => {
    const turns = this.face?.turns ?? [];
    const here = turns.findIndex((turn) => turn.group === this.onStage);
    return turns.slice(here + 1).find((turn) => !turn.presented);
  });

  /** When the last group will have presented, in milliseconds since 1970. While nobody's planned time
   * runs down, every moment that passes comes on top. */
  readonly ends: number = $derived.by(() => {
    const { face } = this;
    if (!face) return 0;
    const planned = face.running && !face.rehearsing;
    const counts = planned
      ? Math.max(0, this.passed - Math.max(0, this.left + this.passed))
      : this.passed;
    return (face.ends ?? 0) + counts;
  });

  /** Asks how it stands. */
  ask(): Promise<void> {
    return this.#take(() => commands.floor());
  }

  /** Does something on the stage. */
  tell(order: FloorOrder): Promise<void> {
    return this.#take(() => commands.tellFloor(order));
  }

  /** Lets the time be seen to go on until the returned function is called. */
  follow(): () => void {
    void this.ask();
    const beat = setInterval(() => (this.#now = Date.now()), LOOK);
    const again = setInterval(() => void this.ask(), AGAIN);
    const seen = () => {
      if (document.visibilityState === "visible") void this.ask();
    };
    document.addEventListener("visibilitychange", seen);
    return () => {
      clearInterval(beat);
      clearInterval(again);
      document.removeEventListener("visibilitychange", seen);
    };
  }

  /** Forgets: another workshop is open, or none. */
  startOver(): void {
    this.face = null;
  }

  #take(command: () => Promise<FloorFace>): Promise<void> {
    return inTurn(async () => {
      try {
        this.face = await command();
        this.#answered = this.#now = Date.now();
      } catch (thrown) {
        tellFault(thrown);
      }
    });
  }
}

/** The plenary's stage and its time. */
export const floor = new Floor();
