// The clock of the group at work. The core keeps the time; between its answers this counts on, and
// it asks again often enough that sleep and a clock set anew are never seen for long.

import { act, type Acted } from "~/domain/act";
import { tellFault } from "~/domain/faults";
import { createQueue } from "~/domain/queue";
import { commands, type ClockFace, type ClockOrder, type Id, type TimePreview } from "~/platform";

import { room } from "../room.svelte";
import { changedMinutes, endsAt, stepTimes, type StepTime } from "./pace";

/** How often the time is looked at. What is shown changes once a second at most. */
const LOOK = 250;
/** How long an answer is trusted: while something runs, while nothing does, and once in doubt. */
const TRUSTED = { running: 5_000, standing: 30_000, apart: 1_000 };
/** How far the two clocks of the window may part before the laptop has slept or was set anew. */
const APART = 2_000;

const inTurn = createQueue();

/** What both ways of making up for a change would do. */
export interface Previews {
  /** The session ends later, or earlier. */
  move: TimePreview;
  /** The steps after it give or take the time. */
  keep: TimePreview;
}

class GroupClock {
  /** What the core said last; null before its first answer. */
  face = $state.raw<ClockFace | null>(null);
  /** Whether the panel of the clock is open. */
  open = $state(false);
  /** Whether silent writing is being set up. */
  settingUp = $state(false);

  #group: Id | null = null;
  #answered = $state(0);
  #now = $state(0);
  #wall = 0;
  #asked = 0;

  /** What has passed since the core answered, in milliseconds. */
  readonly passed = $derived(Math.max(0, this.#now - this.#answered));

  /** The time of every step. */
  readonly times: StepTime[] = $derived(this.face ? stepTimes(this.face, this.passed) : []);

  /** The step time runs for. */
  readonly running: StepTime | undefined = $derived(this.times.find((time) => time.running));

  /** The time of the step that is foregrounded. */
  readonly front: StepTime | undefined = $derived(
    this.times.find((time) => time.step === room.step?.id),
  );

  /** The step at hand: the one time runs for, else the one that is foregrounded. */
  readonly atHand: StepTime | undefined = $derived(this.running ?? this.front);

  /** When the session ends if all goes as planned from here; null before the first answer. */
  readonly ends: number | null = $derived(
    this.face && endsAt(this.face, this.passed, this.atHand?.step ?? null),
  );

  /** What is left of silent writing, in milliseconds, negative once it is over; null without. */
  readonly silence: number | null = $derived(
    this.face?.silence ? (this.face.silence.left ?? 0) - this.passed : null,
  );

  /** Counts the time of a group until the returned function is called. */
  follow(group: Id): () => void {
    if (this.#group !== group) this.face = null;
    this.#group = group;
    void this.ask();
    const timer = setInterval(() => this.#look(), LOOK);
    const seen = () => {
      if (document.visibilityState === "visible") void this.ask();
    };
    document.addEventListener("visibilitychange", seen);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", seen);
    };
  }

  /** Asks the core for the time. */
  async ask(): Promise<void> {
    const group = this.#group;
    if (group === null) return;
    this.#asked = performance.now();
    try {
      await inTurn(async () => this.#take(await commands.clock(group)));
    } catch {
      // No person asked for it: the clock counts on, and asks again soon.
    }
  }

  /** Does something to the clock. */
  async tell(order: ClockOrder): Promise<void> {
    const group = this.#group;
    if (group === null) return;
    try {
      await inTurn(async () => this.#take(await commands.tellClock(group, order)));
    } catch (thrown) {
      tellFault(thrown);
    }
  }

  /** What it would do to the rest if a step took so many minutes more, in both ways. */
  async preview(step: Id, by: number): Promise<Previews | null> {
    const group = this.#group;
    if (group === null) return null;
    try {
      const [move, keep] = await Promise.all([
        commands.previewTime(group, step, by, "move_the_end"),
        commands.previewTime(group, step, by, "keep_the_end"),
      ]);
      return { move, keep };
    } catch (thrown) {
      tellFault(thrown);
      return null;
    }
  }

  /** Gives the steps other minutes. */
  async plan(steps: TimePreview["steps"]): Promise<void> {
    if (this.face) await this.#set(changedMinutes(this.face.pace.steps, steps));
  }

  /** Goes back to the minutes the steps were planned with. */
  async goBackToPlan(): Promise<void> {
    const changed = this.times.filter((time) => time.changed);
    await this.#set(changed.map(({ step }) => ({ step, minutes: null })));
  }

  async #set(minutes: { step: Id; minutes: number | null }[]): Promise<Acted | undefined> {
    const group = this.#group;
    if (group === null || minutes.length === 0) return undefined;
    return act({ do: "set_timings", group, minutes });
  }

  #take(face: ClockFace): void {
    // The answer to a question about the group that was at work before.
    if (face.group !== this.#group) return;
    this.face = face;
    this.#answered = performance.now();
    this.#now = this.#answered;
    this.#wall = Date.now();
  }

  #look(): void {
    this.#now = performance.now();
    const runs = this.face?.running != null || this.face?.silence != null;
    const apart = Math.abs(Date.now() - this.#wall - this.passed) > APART;
    const trusted = apart ? TRUSTED.apart : runs ? TRUSTED.running : TRUSTED.standing;
    if (this.#now - this.#asked > trusted) void this.ask();
  }
}

/** The clock of the group at work. */
export const clock = new GroupClock();
