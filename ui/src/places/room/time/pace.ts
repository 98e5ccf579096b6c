// A group's time between two answers of the core: what was true when it answered, and what has
// passed since. Adds up; asks no clock.

import type { ClockFace, Id, StepPace } from "~/platform";

/** A minute, in milliseconds. */
export const MINUTE = 60_000;

/** How many strokes a full clock has. */
export const STROKES = 7;

/** The time of one step just now. */
export interface StepTime {
  step: Id;
  /** The minutes the group has for it; null when nobody planned any. */
  minutes: number | null;
  /** Whether these are not the minutes of the step's own plan. */
  changed: boolean;
  /** What it has taken, in milliseconds. */
  spent: number;
  /** What is left, in milliseconds, negative once it is over; null without a plan. */
  left: number | null;
  /** Whether time runs for it. */
  running: boolean;
}

/** The time of every step when so many milliseconds have passed since the core answered. */
export function stepTimes(face: ClockFace, passed: number): StepTime[] {
  return face.pace.steps.map((pace) => {
    const running = pace.step === face.running;
    const spent = (pace.spent ?? 0) + (running ? passed : 0);
    const left = pace.minutes === null ? null : pace.minutes * MINUTE - spent;
    const { step, minutes, changed } = pace;
    return { step, minutes, changed, spent, left, running };
  });
}

/**
 * When the session ends if all goes as planned: what is left of the step at hand and of those after
 * it, from now on. In milliseconds since 1970, by the clock the core answered with.
 */
export function endsAt(face: ClockFace, passed: number, at: Id | null): number {
  const now = (face.ends ?? 0) - (face.pace.ahead ?? 0) + passed;
  const times = stepTimes(face, passed);
  return now + ahead(times, at);
}

/** When it would end if the steps had other minutes. */
export function endsWith(
  face: ClockFace,
  passed: number,
  at: Id | null,
  steps: readonly Pick<StepPace, "step" | "minutes">[],
): number {
  const times = stepTimes(face, passed);
  const other = times.map((time) => {
    const minutes = steps.find((one) => one.step === time.step)?.minutes ?? null;
    return { ...time, left: minutes === null ? null : minutes * MINUTE - time.spent };
  });
  return endsAt(face, passed, at) - ahead(times, at) + ahead(other, at);
}

function ahead(times: readonly StepTime[], at: Id | null): number {
  const from = Math.max(
    0,
    times.findIndex((time) => time.step === at),
  );
  return times.slice(from).reduce((sum, time) => sum + Math.max(0, time.left ?? 0), 0);
}

/** How many strokes of the clock are full: all at the start, none only when nothing is left. */
export function strokes(left: number, minutes: number): number {
  if (left <= 0 || minutes <= 0) return 0;
  return Math.min(STROKES, Math.ceil((left / (minutes * MINUTE)) * STROKES));
}

/** The minutes of what has been taken. Together with what is left they make the plan. */
export function takenMinutes(spent: number): number {
  return Math.floor(spent / MINUTE);
}

/** The minutes that are left; what has begun counts. */
export function leftMinutes(left: number): number {
  return Math.ceil(left / MINUTE);
}

/** The minutes of what runs over the plan; 0 in its first minute. */
export function overMinutes(left: number): number {
  return Math.floor(-left / MINUTE);
}

/** The steps whose minutes a preview changes, as the order to change them says it. */
export function changedMinutes(
  before: readonly Pick<StepPace, "step" | "minutes">[],
  after: readonly Pick<StepPace, "step" | "minutes">[],
): { step: Id; minutes: number | null }[] {
  return after.flatMap(({ step, minutes }) => {
    const now = before.find((one) => one.step === step);
    return now && now.minutes !== minutes ? [{ step, minutes }] : [];
  });
}
