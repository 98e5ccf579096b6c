// What of a step is held back while the room is looking at this window, by why.

import { everyActionOf, everyCardOf, everyObjectiveOf, isStanding } from "~/domain/groupWork";
import { actionInSight, cardInSight, objectiveInSight } from "~/domain/inSight";
import { askedKinds } from "~/domain/kinds";
import type { Card, CardKind, Group, Step } from "~/platform";

/** How many rows of a step wait out of sight. */
export interface Held {
  /** Marked above what the room may see. */
  marked: number;
  /** Written in silence and not revealed yet. */
  veiled: number;
}

/** The kinds of card a step has on the screen; one that answers has those that ask to be answered. */
function kindsOf(step: Step): readonly CardKind[] {
  switch (step.kind) {
    case "context":
    case "opportunities":
    case "discussion":
      return askedKinds(step.kind);
    case "objectives":
      return ["opportunity", "challenge"];
    case "actions":
      return [];
  }
}

/** What of a group's work in a step is held back. */
export function heldBack(group: Group, step: Step): Held {
  const kinds = kindsOf(step);
  const here = (card: Card) =>
    kinds.includes(card.kind) && (step.kind !== "discussion" || card.step === step.id);
  const cards = everyCardOf(group.id).filter((card) => isStanding(card) && here(card));
  const out = cards.filter((card) => !cardInSight(card));
  const veiled = out.filter((card) => card.veiled).length;
  const writes = step.kind === "objectives" || step.kind === "actions";
  const objectives = writes ? everyObjectiveOf(group.id) : [];
  const actions = step.kind === "actions" ? objectives.flatMap((o) => everyActionOf(o.id)) : [];
  const marked =
    out.length -
    veiled +
    objectives.filter((objective) => !objectiveInSight(objective)).length +
    actions.filter((action) => !actionInSight(action)).length;
  return { marked, veiled };
}
