import type { Id, Vote, VoteOption, VoteStanding } from "~/platform";

/** Where a row came in a vote that is over. */
export interface Placed {
  vote: Vote;
  /** Its place, from 1. */
  place: number;
  /** Among how many options. */
  of: number;
}

/** The card, cluster or objective an option stands for. */
export function rowOf(option: VoteOption): Id | null {
  return option.card ?? option.cluster ?? option.objective;
}

/** The options of each vote, in their order. */
export function byVote(options: readonly VoteOption[]): ReadonlyMap<Id, readonly VoteOption[]> {
  const found = new Map<Id, VoteOption[]>();
  for (const option of options) {
    const known = found.get(option.vote);
    if (known) known.push(option);
    else found.set(option.vote, [option]);
  }
  return found;
}

/** Where each row came in the last vote about it that is over. */
export function placesIn(
  votes: readonly Vote[],
  standings: readonly VoteStanding[],
  options: ReadonlyMap<Id, readonly VoteOption[]>,
): ReadonlyMap<Id, Placed> {
  const placed = new Map<Id, Placed>();
  for (const vote of votes) {
    const results = standings.find((standing) => standing.vote === vote.id)?.results ?? [];
    // A vote nobody answered puts everything first, which says nothing.
    if (!results.some((result) => result.sum > 0)) continue;
    for (const option of options.get(vote.id) ?? []) {
      const row = rowOf(option);
      const result = results.find((one) => one.option === option.id);
      // What nobody gave anything has no place worth telling.
      if (row !== null && result && result.sum > 0)
        placed.set(row, { vote, place: result.place, of: results.length });
    }
  }
  return placed;
}
