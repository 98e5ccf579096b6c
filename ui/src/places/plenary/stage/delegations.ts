// Whom a remark came from, by a few letters.

import { delegationShort } from "~/domain/groupWork";
import { plainWords } from "~/domain/text";
import { workshop } from "~/domain/workshop.svelte";
import type { Delegation, Id } from "~/platform";
import type { Candidate } from "~/shared/candidates";
import { screenLang } from "~/shared/wording";

/** Every delegation: who spoke last first, then members, then those that take part without deciding. */
export function known(): Candidate[] {
  const spoke = workshop.remarks.list.flatMap((remark) => remark.delegation ?? []).toReversed();
  const early = (id: Id) => (spoke.includes(id) ? spoke.indexOf(id) : spoke.length);
  return workshop.delegations.list
    .toSorted((one, other) => early(one.id) - early(other.id) || rank(one) - rank(other))
    .map((one) => ({
      id: one.id,
      mark: delegationShort(one),
      name: plainWords(one.name, screenLang()),
    }));
}

function rank({ kind }: Delegation): number {
  return kind === "member" || kind === null ? 0 : 1;
}
