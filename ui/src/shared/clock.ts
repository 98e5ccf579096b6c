// Times of day and lengths of time, as people type and read them.

/** Minutes after midnight as `09:30`; beyond midnight the clock goes on. */
export function clockText(minutes: number): string {
  const day = ((minutes % 1440) + 1440) % 1440;
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(Math.floor(day / 60))}:${two(day % 60)}`;
}

/** Reads `9`, `9:30`, `930`, `9.30`, `9h30`, `14 h`; null when it is no time of day. */
export function readClock(text: string): number | null {
  const plain = text.trim().toLowerCase();
  const apart = /^(\d{1,2})\s*(?:[:.h]\s*(\d{1,2})?)?\s*(?:h|hs|hrs)?$/.exec(plain);
  const joined = /^(\d{1,2})(\d{2})$/.exec(plain);
  const [, hours, minutes = "0"] = joined ?? apart ?? [];
  if (hours === undefined) return null;
  const read = Number(hours) * 60 + Number(minutes);
  return Number(hours) < 24 && Number(minutes) < 60 ? read : null;
}

/** Hours and minutes in a length of time. */
export function hoursAndMinutes(minutes: number): { hours: number; minutes: number } {
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}

/** Reads a whole number of minutes, also as `1:30` or `1 h 30`; null when it is none. */
export function readMinutes(text: string): number | null {
  const plain = text.trim().toLowerCase();
  if (/^\d{1,5}(\s*min\.?)?$/.test(plain)) return Number.parseInt(plain, 10);
  const hours = /^(\d{1,3})\s*(?:h|:)\s*(\d{1,2})?\s*(?:min\.?)?$/.exec(plain);
  if (!hours) return null;
  return Number(hours[1]) * 60 + Number(hours[2] ?? 0);
}

/** A length as a clock shows it: 12:40, or 1:12:40 with hours. */
export function lengthText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (part: number) => String(part).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const tail = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${tail}` : `${minutes}:${tail}`;
}

/** What is left as a clock counts it down: five minutes say 5:00 for their first second, and 0:00 comes
 * only at the end. */
export function countdown(left: number): string {
  return lengthText(left + 999);
}
