// The time on stage, in words.

import { countdown, lengthText } from "~/shared/clock";
import { t } from "~/shared/wording";

/** What is left, or by how much it is over. */
export function sayTime(left: number): string {
  if (left > 0) return t("time-left", { time: countdown(left) });
  const over = lengthText(-left);
  return -left < 60_000 ? t("time-up") : t("time-over", { length: over });
}

/** The minutes a presentation took, as the minutes of the plenary count them: begun ones are whole. */
export function minutesTaken(spent: number): number {
  return Math.max(1, Math.ceil(spent / 60_000));
}
