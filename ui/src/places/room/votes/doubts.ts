import { workshop } from "~/domain/workshop.svelte";
import type { Id, Vote } from "~/platform";

import { marksFrom, withoutLevels } from "./ballot";
import { missingIn, votersOf } from "./votes.svelte";
import type { Weighed } from "./weighed";

/** What speaks against closing a vote now; a reason to ask, none to refuse. */
export interface Doubts {
  /** Who a vote by call has not heard yet. */
  missing: readonly Id[];
  /** How many private ballots were not given yet: they bear no name. */
  unnamed: number;
  /** How many private ballots there are, where that is so few that the result tells whose is whose. */
  told: number;
  /** What hands were not counted for. */
  uncounted: readonly Weighed[];
  /** What the room has not agreed on both levels of. */
  unweighed: readonly Weighed[];
  /** What more hands were counted for than there are ballots. */
  over: readonly Weighed[];
}

/** With so many ballots the result is one of them, or what one of two did not give. */
const TOLD = 2;

/** What speaks against closing a vote now. */
export function doubtsOf(vote: Vote, options: readonly Weighed[]): Doubts {
  const open = !vote.closed;
  const byHands = open && vote.method === "hands";
  const counted = byHands && vote.scale === "dots";
  const handsFor = ({ id }: Weighed) => workshop.voteOptions.get(id)?.hands ?? null;
  const most = votersOf(vote).length;
  const { cast = 0, expected = 0 } = workshop.standing(vote.id) ?? {};
  const inPrivate = open && vote.method === "keyboard";
  return {
    missing: open && vote.method === "call" ? missingIn(vote) : [],
    unnamed: inPrivate ? Math.max(0, expected - cast) : 0,
    told: inPrivate && cast <= TOLD ? cast : 0,
    uncounted: counted ? options.filter((option) => handsFor(option) === null) : [],
    unweighed: byHands && vote.scale === "matrix" ? unweighedIn(vote, options) : [],
    over: counted && most > 0 ? options.filter((option) => (handsFor(option) ?? 0) > most) : [],
  };
}

/** Whether closing has to be asked about. */
export function isDoubtful(doubts: Doubts): boolean {
  const { missing, unnamed, told, uncounted, unweighed, over } = doubts;
  return missing.length + unnamed + told + uncounted.length + unweighed.length + over.length > 0;
}

function unweighedIn(vote: Vote, options: readonly Weighed[]): Weighed[] {
  const ballots = workshop.ballots.list.filter((ballot) => ballot.vote === vote.id);
  const marks = marksFrom(
    workshop.ballotMarks.list.filter((mark) => ballots.some(({ id }) => id === mark.ballot)),
  );
  return options.filter(({ id }) => withoutLevels(marks, [id]) > 0);
}
