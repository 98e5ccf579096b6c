// The agenda as days with blocks, and what moving a block between them means.

import { placeAt } from "~/domain/place";
import { plainly } from "~/domain/text";
import type { Mutation, Session, Slot } from "~/platform";

/** A day and its blocks, in order; presentations inside a panel are not among them. */
export interface Day {
  /** Tells days apart, also when one comes twice. */
  key: string;
  /** The day as `2018-03-13`; null before the first block that has one. */
  day: string | null;
  blocks: Session[];
}

/** Whether a block stands inside a panel. One whose panel is gone stands on its own. */
export function isInside(session: Session, all: readonly Session[]): boolean {
  if (session.panel === null || session.panel === session.id) return false;
  const panel = all.find((other) => other.id === session.panel);
  return panel?.kind === "panel" && panel.panel === null;
}

/** The presentations inside a panel, in order. */
export function insideOf(panel: string, all: readonly Session[]): Session[] {
  return all.filter((session) => session.panel === panel && isInside(session, all));
}

/** The blocks by day. */
export function byDay(all: readonly Session[], slots: ReadonlyMap<string, Slot>): Day[] {
  const days: Day[] = [];
  for (const session of all) {
    if (isInside(session, all)) continue;
    const day = slots.get(session.id)?.day ?? null;
    const last = days.at(-1);
    if (last && last.day === day) last.blocks.push(session);
    else days.push({ key: `${day ?? "none"}-${String(days.length)}`, day, blocks: [session] });
  }
  return days;
}

/** By how many minutes a panel's presentations go on after the panel itself; 0 when they fit. */
export function overrun(
  panel: Session,
  all: readonly Session[],
  slots: ReadonlyMap<string, Slot>,
): number {
  const end = slots.get(panel.id)?.end ?? null;
  const last = insideOf(panel.id, all).at(-1);
  const lastEnd = last ? (slots.get(last.id)?.end ?? null) : null;
  return end === null || lastEnd === null ? 0 : Math.max(0, lastEnd - end);
}

const set = (id: string, fields: ReturnType<typeof plainly>[]): Mutation => ({
  do: "set",
  entity: "session",
  id,
  fields,
});

/**
 * What puts a block at an index of a day. The first block of a day carries its date and its fixed
 * start: both are handed on, so that no other block changes its day because of the move.
 */
export function moveBlock(
  days: readonly Day[],
  id: string,
  key: string,
  index: number,
): Mutation[] {
  const to = days.find((day) => day.key === key);
  const from = days.find((day) => day.blocks.some((block) => block.id === id));
  const moved = from?.blocks.find((block) => block.id === id);
  if (!to || !from || !moved) return [];
  const others = to.blocks.filter((block) => block.id !== id);
  const steps: Mutation[] = [];
  const fields = [plainly("day", to.day)];

  const wasFirst = from.blocks[0]?.id === id;
  const heir = wasFirst ? from.blocks[1] : undefined;
  const staysFirst = from === to && wasFirst && index === 0;
  if (heir && !staysFirst) {
    const start = heir.start ?? moved.start;
    steps.push(set(heir.id, [plainly("day", from.day), plainly("start", start)]));
  }
  const first = others[0];
  if (index === 0 && first && !staysFirst) {
    fields.push(plainly("start", first.start));
    if (first.start !== null) steps.push(set(first.id, [plainly("start", null)]));
  } else if (wasFirst && !staysFirst) {
    fields.push(plainly("start", null));
  }
  const place =
    others.length > 0
      ? placeAt(
          others.map((block) => block.id),
          index,
        )
      : beside(days, to);
  steps.push({ do: "move", entity: "session", id, owner: null, place, fields });
  return steps;
}

/** Where the only block of a day goes among all blocks. */
function beside(days: readonly Day[], day: Day): ReturnType<typeof placeAt> {
  const before = days[days.indexOf(day) - 1]?.blocks.at(-1);
  const after = days[days.indexOf(day) + 1]?.blocks[0];
  if (before) return { at: "after", row: before.id };
  return after ? { at: "before", row: after.id } : { at: "last" };
}

/** The days from the first to the last, at most a month of them. */
export function daysBetween(starts: string | null, ends: string | null): string[] {
  const first = starts ?? ends;
  if (first === null) return [];
  const days: string[] = [];
  const day = new Date(`${first}T00:00:00Z`);
  for (let count = 0; count < 31; count += 1) {
    const text = day.toISOString().slice(0, 10);
    if (text > (ends ?? first)) break;
    days.push(text);
    day.setUTCDate(day.getUTCDate() + 1);
  }
  return days;
}
