// Which part of the preparation is shown. It outlives the place, so that a look into the room and
// back ends where it began.

import type { IconName } from "~/shared/icons";

/** The parts, in the order one usually fills them in. */
export const sections = [
  "workshop",
  "mandates",
  "partners",
  "agenda",
  "delegations",
  "people",
  "groups",
  "steps",
  "next-steps",
] as const;

/** A part of the preparation. */
export type SectionName = (typeof sections)[number];

/** The sign of each part in the list. */
export const sectionIcons: Readonly<Record<SectionName, IconName>> = {
  workshop: "document",
  mandates: "file",
  partners: "link",
  agenda: "calendar",
  delegations: "language",
  people: "people",
  groups: "topic",
  steps: "history",
  "next-steps": "action",
};

class Preparation {
  /** The part that is shown. */
  section = $state<SectionName>("workshop");
  /** Adds a row to the part that is shown; null where nothing can be added just now. */
  add: (() => unknown) | null = null;
  /** The group whose people alone are listed; null for everyone. */
  peopleOf = $state<string | null>(null);

  /** Shows the people of one group. */
  showPeopleOf(group: string): void {
    this.peopleOf = group;
    this.section = "people";
  }
}

/** What the organiser is at. */
export const prepare = new Preparation();
