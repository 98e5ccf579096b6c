// What the line can write, in the order of its keys.

import type { Sign } from "~/domain/kinds";
import type { Step } from "~/platform";
import { t, word } from "~/shared/wording";

/** What has a key of its own, Alt+1 to Alt+6. */
export const signOrder: readonly Sign[] = [
  "context",
  "good_practice",
  "opportunity",
  "challenge",
  "objective",
  "action",
];

/** What a step lets a scribe choose: a further discussion has its points too. */
export function offeredSigns(step: Step | undefined): readonly Sign[] {
  return step?.kind === "discussion" ? [...signOrder, "point"] : signOrder;
}

/** What it is called. */
export function signName(sign: Sign): string {
  return sign === "objective" || sign === "action"
    ? t(`room-sign-${sign}`)
    : word("card-kind", sign);
}
