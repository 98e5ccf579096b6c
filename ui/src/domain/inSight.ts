// What this window may show while the room is looking at it: what the projector would show too. It
// hides words, not work: counts, numbers and orders stay those of all rows.

import type { Action, Card, Objective, RowRef } from "~/platform";

import { mayBeShown } from "./markings";
import { preferences } from "./settings.svelte";
import { workshop } from "./workshop.svelte";

/** Whether a card may be seen in this window now: neither marked above the room nor written in silence. */
export function cardInSight(card: Card): boolean {
  return !preferences.onProjector || (!card.veiled && mayBeShown(card.marking, card.group));
}

/** Whether an objective may be seen in this window now. */
export function objectiveInSight(objective: Objective): boolean {
  return !preferences.onProjector || mayBeShown(objective.marking, objective.group);
}

/** Whether an action may be seen in this window now; it goes with its objective. */
export function actionInSight(action: Action): boolean {
  if (!preferences.onProjector) return true;
  const objective = workshop.objectives.get(action.objective);
  return (
    objective !== undefined &&
    objectiveInSight(objective) &&
    mayBeShown(action.marking, objective.group)
  );
}

/** Whether a row of any kind may be seen in this window now; one that is gone is nobody's secret. */
export function rowInSight({ entity, id }: RowRef): boolean {
  const card = entity === "card" ? workshop.cards.get(id) : undefined;
  const objective = entity === "objective" ? workshop.objectives.get(id) : undefined;
  const action = entity === "action" ? workshop.actions.get(id) : undefined;
  if (card) return cardInSight(card);
  if (objective) return objectiveInSight(objective);
  return action ? actionInSight(action) : true;
}
