// The time on stage, in words.

import { t } from "~/shared/wording";

/** A length as a clock shows it: 8:32, 1:02:05. */
export function countdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (part: number) => String(part).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const tail = `${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${two(minutes)}:${tail}` : `${minutes}:${tail}`;
}

/** What is left, or by how much it is over. */
export function sayTime(left: number): string {
  // What is left is counted up, what is over is counted down: the last second shows as one.
  if (left > 0) return t("time-left", { time: countdown(left + 999) });
  const over = countdown(-left);
  return -left < 60_000 ? t("time-up") : t("time-over", { length: over });
}
