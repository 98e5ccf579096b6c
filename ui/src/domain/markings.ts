// Who may see what: the scale of the workshop, and how far a room goes. The same rule as the core's,
// which alone decides what is on the projector; the screen only says beforehand what will be.

import { MARKINGS_BY_SCALE, type Group, type Marking, type MarkingScale } from "~/platform";

import { workshop } from "./workshop.svelte";

const scales: readonly MarkingScale[] = ["un", "tlp"];

/** The markings of the workshop's scale, from open to closed, and one of another scale that is set. */
export function markingsOffered(set: Marking | null = null): readonly Marking[] {
  const own: readonly Marking[] = MARKINGS_BY_SCALE[workshop.row?.marking_scale ?? "un"];
  return set === null || own.includes(set) ? own : [...own, set];
}

function placeOf(marking: Marking): { scale: MarkingScale; at: number } {
  for (const scale of scales) {
    const at = (MARKINGS_BY_SCALE[scale] as readonly Marking[]).indexOf(marking);
    if (at >= 0) return { scale, at };
  }
  return { scale: "un", at: 0 };
}

/** Whether everybody may see what is marked so. */
export function isOpen(marking: Marking): boolean {
  return placeOf(marking).at === 0;
}

/** The markings that close something, each once, the most open first; two scales one after the other. */
export function markingsIn(set: readonly (Marking | null)[]): readonly Marking[] {
  return scales
    .flatMap((scale): readonly Marking[] => MARKINGS_BY_SCALE[scale])
    .filter((marking) => set.includes(marking) && !isOpen(marking));
}

/** Whether a room that may see up to `level` may see what is marked so. */
export function isWithin(marking: Marking, level: Marking): boolean {
  const [wanted, given] = [placeOf(marking), placeOf(level)];
  // Nobody has said how two scales compare, so what another scale closes stays closed.
  return wanted.at === 0 || (wanted.scale === given.scale && wanted.at <= given.at);
}

/** The highest marking a group's room may see. */
export function shownUpTo(group: Group | undefined): Marking {
  const [open = "unclassified"] = markingsOffered();
  return group?.shown_up_to ?? open;
}

/** Whether the room may see something of that group with that marking. */
export function mayBeShown(marking: Marking | null, group: string): boolean {
  return marking === null || isWithin(marking, shownUpTo(workshop.groups.get(group)));
}
