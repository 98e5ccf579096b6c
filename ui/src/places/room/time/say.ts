// Lengths of time as people say them, in the language of the screen.

import { hoursAndMinutes } from "~/shared/clock";
import { countdown } from "~/shared/clock";
import { t } from "~/shared/wording";

import { overMinutes } from "./pace";

// Up to here people say minutes; an hour and a half is the last length they do not split.
const SAID_IN_MINUTES = 90;

/** A length: 75 min, 2 h, 1 h 45 min. */
export function sayMinutes(length: number): string {
  const { hours, minutes } = hoursAndMinutes(length);
  if (length <= SAID_IN_MINUTES) return t("duration-minutes", { minutes: length });
  return minutes === 0
    ? t("duration-hours", { hours })
    : t("duration-hours-minutes", { hours, minutes });
}

/** What is left of a step, or by how much it is over: 12:40 left, time is up, 4 min over. */
export function sayLeft(left: number): string {
  if (left > 0) return t("time-left", { time: countdown(left) });
  const over = overMinutes(left);
  return over === 0 ? t("time-up") : t("time-over", { length: sayMinutes(over) });
}

/** A difference of minutes with its sign: +5, −10. */
export function sayDifference(minutes: number): string {
  return minutes < 0 ? `−${-minutes}` : `+${minutes}`;
}
