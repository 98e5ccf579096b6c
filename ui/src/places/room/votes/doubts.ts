import { workshop } from "~/domain/workshop.svelte";
import type { Id, Vote } from "~/platform";

import { missingIn, votersOf } from "./votes.svelte";
import type { Weighed } from "./weighed";

/** What speaks against closing a vote now; a reason to ask, none to refuse. */
export interface Doubts {
  /** Who a vote by call has not heard yet; a private ballot bears no name. */
  missing: readonly Id[];
  /** What hands were not counted for. */
  uncounted: readonly Weighed[];
  /** What more hands were counted for than there are ballots. */
  over: readonly Weighed[];
}

/** What speaks against closing a vote now. */
export function doubtsOf(vote: Vote, options: readonly Weighed[]): Doubts {
  const byHands = !vote.closed && vote.method === "hands" && vote.scale === "dots";
  const handsFor = ({ id }: Weighed) => workshop.voteOptions.get(id)?.hands ?? null;
  const most = votersOf(vote).length;
  return {
    missing: !vote.closed && vote.method === "call" ? missingIn(vote) : [],
    uncounted: byHands ? options.filter((option) => handsFor(option) === null) : [],
    over: byHands && most > 0 ? options.filter((option) => (handsFor(option) ?? 0) > most) : [],
  };
}
