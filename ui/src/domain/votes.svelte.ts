// Indicative votes read from the open workshop: what each weighs, and where a row came in the last
// one that is over. Nothing is counted here: the core counts, and only when a vote is over.

import type { Id, Vote, VoteOption } from "~/platform";

import { byVote, placesIn, type Placed } from "./votePlaces";
import { workshop } from "./workshop.svelte";

class Votes {
  readonly options: ReadonlyMap<Id, readonly VoteOption[]> = $derived(
    byVote(workshop.voteOptions.list),
  );

  readonly placed: ReadonlyMap<Id, Placed> = $derived(
    placesIn(workshop.votes.list, workshop.outline.votes, this.options),
  );
}

const votes = new Votes();

/** A group's votes, in order. */
export function votesOf(group: Id): Vote[] {
  return workshop.votes.list.filter((vote) => vote.group === group);
}

/** What a vote weighs, as asked. */
export function optionsOf(vote: Id): readonly VoteOption[] {
  return votes.options.get(vote) ?? [];
}

/** Where a card, cluster or objective came in the last vote about it that is over. */
export function placedIn(row: Id): Placed | undefined {
  return votes.placed.get(row);
}
