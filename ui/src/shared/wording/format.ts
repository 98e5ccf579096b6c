import type { Lang } from "~/platform";

import { screenLang } from "./wording.svelte";

// English as the rest of the world writes it: day before month, as the two others do.
const locales: Record<Lang, string> = { es: "es", en: "en-GB", fr: "fr" };

/** The locale by which days and numbers are written. */
export function locale(): string {
  return locales[screenLang()];
}

/** A time of day as `10:42`, by this laptop's clock. */
export function timeOfDay(milliseconds: number): string {
  const style = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return new Intl.DateTimeFormat(locale(), style).format(milliseconds);
}

// A day without a clock: read as UTC and written as UTC, so that no time zone moves it.
const asUtc = (day: string) => new Date(`${day}T00:00:00Z`);

/** A day `2018-03-13` as people write it: 13 March 2018. */
export function longDay(day: string): string {
  const style = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(locale(), style).format(asUtc(day));
}

/** A day with its weekday, as an agenda names it: Tuesday 13 March 2018. */
export function weekday(day: string): string {
  const style = { dateStyle: "full", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(locale(), style).format(asUtc(day));
}

/** First and last day as people write them: 13–14 March 2018. Empty when neither is known. */
export function dayRange(starts: string | null, ends: string | null): string {
  const first = starts ?? ends;
  if (!first) return "";
  if (!starts || !ends || starts === ends) return longDay(first);
  const style = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(locale(), style).formatRange(asUtc(starts), asUtc(ends));
}

/** When something happened: the time today, else the day and time. Empty when nobody knows. */
export function moment(milliseconds: number | null, now: number = Date.now()): string {
  if (milliseconds === null) return "";
  const sameDay = new Date(milliseconds).toDateString() === new Date(now).toDateString();
  if (sameDay) return timeOfDay(milliseconds);
  const style = { day: "numeric", month: "short", year: "numeric" } as const;
  const day = new Intl.DateTimeFormat(locale(), style).format(milliseconds);
  return `${day}, ${timeOfDay(milliseconds)}`;
}

/** When something happened, for lists: today, 10:42; yesterday, 10:42; 13 Nov 2018. */
export function dayAndTime(milliseconds: number | null, now: number = Date.now()): string {
  if (milliseconds === null) return "";
  const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(milliseconds) - midnight(now)) / (24 * 60 * 60 * 1000));
  if (days === 0 || days === -1) {
    const day = new Intl.RelativeTimeFormat(locale(), { numeric: "auto" }).format(days, "day");
    return `${day}, ${timeOfDay(milliseconds)}`;
  }
  const style = { day: "numeric", month: "short", year: "numeric" } as const;
  return new Intl.DateTimeFormat(locale(), style).format(milliseconds);
}

/** A whole number in the reader's language. */
export function number(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}

/** Names joined as a sentence joins them: a, b and c. */
export function listed(names: string[]): string {
  return new Intl.ListFormat(locale(), { type: "conjunction" }).format(names);
}
