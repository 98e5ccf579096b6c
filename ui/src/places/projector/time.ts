// The calm clock: what is left, in whole minutes.

import type { ClockFace } from "~/platform";

/** What the clock of the wall says. */
export interface Left {
  /** Silent writing has a clock of its own, and it goes before the step's. */
  silence: boolean;
  /** Milliseconds left; negative once it is over. */
  left: number;
  /** The part that is left, 0 to 1. */
  share: number;
  /** Whether time runs. */
  running: boolean;
}

/** What is left so many milliseconds after the clock was told; nothing where none was planned. */
export function timeLeft(face: ClockFace, passed: number): Left | null {
  if (face.silence) {
    const left = (face.silence.left ?? 0) - passed;
    return { silence: true, left, share: share(left, face.silence.minutes), running: true };
  }
  const step = face.pace.steps.find((one) => one.step === face.step);
  if (!step || step.minutes === null) return null;
  const running = face.running === step.step;
  const left = step.minutes * 60_000 - (step.spent ?? 0) - (running ? passed : 0);
  return { silence: false, left, share: share(left, step.minutes), running };
}

function share(left: number, minutes: number): number {
  return minutes > 0 ? Math.min(1, Math.max(0, left / (minutes * 60_000))) : 0;
}

/** Whole minutes as a person says them: those begun while time is left, those gone once it is over. */
export function wholeMinutes(left: number): number {
  return left >= 0 ? Math.ceil(left / 60_000) : Math.floor(-left / 60_000);
}
