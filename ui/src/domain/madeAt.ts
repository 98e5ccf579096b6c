import type { Id } from "~/platform";

/** When a row was made, in milliseconds: rows are named in the order they are made, by the clock. */
export function madeAt(id: Id): number {
  return Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16);
}
