// The outside world as the screen knows it: commands, events and the rows they carry.
//
// This folder alone may import the desktop shell, so that every other part runs in a plain browser.

import type { Fault } from "./bindings";

export { CARD_KINDS_BY_STEP, commands, events, LANGS, MARKINGS_BY_SCALE } from "./bindings";
export type * from "./bindings";

/** Whether something thrown is a fault the core reported, with words for people. */
export function isFault(thrown: unknown): thrown is Fault {
  return (
    typeof thrown === "object" &&
    thrown !== null &&
    "code" in thrown &&
    typeof thrown.code === "string"
  );
}
