// Which row was added last, found by comparing what is shown with what was shown before.

import type { Projected } from "~/platform";

import { idsOf } from "./blocks";

/** What was shown before, and what of it was new then. */
export interface Seen {
  scene: string;
  ids: ReadonlySet<string>;
  newest: string | null;
}

/** Looks again. In another step or scene everything is there at once, and nothing is new. */
export function look(view: Projected, before: Seen | null): Seen {
  const ids = new Set(idsOf(view.body));
  const scene = [view.group?.id, view.step?.id, view.body.body].join(" ");
  if (before?.scene !== scene) return { scene, ids, newest: null };
  const added = [...ids].filter((id) => !before.ids.has(id));
  const kept = before.newest !== null && ids.has(before.newest) ? before.newest : null;
  return { scene, ids, newest: added.at(-1) ?? kept };
}
