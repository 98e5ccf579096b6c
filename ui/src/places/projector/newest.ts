// Which row was added last. Its name says so, so that every picture of the wall agrees on it, whether
// it was there when the row came or not.

import type { Projected } from "~/platform";

import { idsOf } from "./blocks";

/** What is shown, to be compared with what is shown next. */
export interface Seen {
  scene: string;
  ids: ReadonlySet<string>;
  newest: string | null;
  /** Whether the newest was not there just before. */
  added: boolean;
}

/** Looks again. In another step or scene everything is there at once, and nothing is added. */
export function look(view: Projected, before: Seen | null): Seen {
  const ids = new Set(idsOf(view.body));
  const scene = [view.group?.id, view.step?.id, view.body.body].join(" ");
  // Rows are named in the order they were made.
  const newest = [...ids].reduce<string | null>((a, b) => (a === null || b > a ? b : a), null);
  const same = before !== null && before.scene === scene;
  return { scene, ids, newest, added: same && newest !== null && !before.ids.has(newest) };
}
