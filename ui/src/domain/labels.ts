import type { Entity, Label } from "~/platform";
import { t, wordKey } from "~/shared/wording";

/** What an action was done to: a card, 3 cards. */
export function whatWords(entity: Entity, count: number): string {
  return count === 1
    ? t(wordKey("entity", `${entity}-one`))
    : t(wordKey("entity", `${entity}-many`), { count });
}

/** When an action is spoken of. */
type Moment = "undo-label" | "redo-label" | "done" | "undone" | "redone";

/** An action in words: `undo-label` before it is taken back, `done` right after it was done. */
export function actionWords(moment: Moment, label: Label): string {
  return t(wordKey(moment, label.verb), { what: whatWords(label.entity, label.count) });
}
