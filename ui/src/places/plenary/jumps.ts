// Where in the room what is missing can be put right.

import type { Step, StepKind, Wanting, WantingWhat } from "~/platform";

const kinds: Record<WantingWhat, StepKind | null> = {
  facilitator: null,
  rapporteur: null,
  topics_without_cards: "context",
  challenges_unanswered: "opportunities",
  objectives_without_cards: "objectives",
  objectives_without_actions: "actions",
  actions_without_lead: "actions",
  actions_without_timeframe: "actions",
  actions_without_level: "actions",
};

/** A way to what is missing: into the room at a step, or to the preparation of the group. */
export type Jump =
  | { place: "room"; group: string; step?: string; row?: string }
  | { place: "prepare"; group: string };

/** Where a person goes to put it right; with several rows, to the one given or the first. */
export function jump(wanting: Wanting, steps: readonly Step[], row = wanting.rows[0]): Jump {
  const kind = kinds[wanting.what];
  if (kind === null) return { place: "prepare", group: wanting.group };
  const step = steps.find((candidate) => candidate.kind === kind)?.id;
  return { place: "room", group: wanting.group, step, row };
}
