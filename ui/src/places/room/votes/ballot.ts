// A ballot while it is filled in. The core judges it when it is given; this only keeps what it says.

import type { BallotLine, BallotMark, Id } from "~/platform";

/** What a ballot says of one option. */
export interface Mark {
  dots: number;
  impact: number | null;
  feasibility: number | null;
}

/** What a ballot says, by option. Options it says nothing of are left out. */
export type Marks = Readonly<Record<Id, Mark>>;

/** What options are weighed by, when not by dots. */
export type Axis = "impact" | "feasibility";

/** Both, in the order they are asked for. */
export const axes: readonly Axis[] = ["impact", "feasibility"];

/** The levels of each, from little to much. */
export const levels = [1, 2, 3] as const;

const nothing: Mark = { dots: 0, impact: null, feasibility: null };

/** What a ballot says of an option. */
export function markOf(marks: Marks, option: Id): Mark {
  return marks[option] ?? nothing;
}

/** How many dots a ballot gives in all. */
export function dotsGiven(marks: Marks): number {
  return Object.values(marks).reduce((sum, mark) => sum + mark.dots, 0);
}

/** Gives an option so many dots, never fewer than none. */
export function withDots(marks: Marks, option: Id, dots: number): Marks {
  return { ...marks, [option]: { ...markOf(marks, option), dots: Math.max(0, dots) } };
}

/** As `withDots`, but no more than the ballot still has. */
export function withDotsLeft(marks: Marks, option: Id, dots: number, limit: number): Marks {
  const others = dotsGiven(marks) - markOf(marks, option).dots;
  return withDots(marks, option, Math.min(dots, Math.max(0, limit - others)));
}

/** Puts an option on a level; null takes the level back. */
export function withLevel(marks: Marks, option: Id, axis: Axis, level: number | null): Marks {
  return { ...marks, [option]: { ...markOf(marks, option), [axis]: level } };
}

/** Whether a ballot says nothing at all. */
export function isBlank(marks: Marks): boolean {
  return Object.values(marks).every(
    (mark) => mark.dots === 0 && mark.impact === null && mark.feasibility === null,
  );
}

/** How many of the options still lack a level. */
export function withoutLevels(marks: Marks, options: readonly Id[]): number {
  const lacks = (mark: Mark) => mark.impact === null || mark.feasibility === null;
  return options.filter((option) => lacks(markOf(marks, option))).length;
}

/** A ballot as it was kept. */
export function marksFrom(kept: readonly BallotMark[]): Marks {
  return Object.fromEntries(
    kept.flatMap(({ option, dots, impact, feasibility }) =>
      option === null ? [] : [[option, { dots: dots ?? 0, impact, feasibility }]],
    ),
  );
}

/** A ballot as the core takes it: lines only for what it says something of. */
export function linesOf(marks: Marks): BallotLine[] {
  return Object.entries(marks).flatMap(([option, mark]) =>
    isBlank({ [option]: mark }) ? [] : [{ option, ...mark, dots: mark.dots || null }],
  );
}
