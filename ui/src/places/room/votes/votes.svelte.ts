// What of the votes is on the screen. The votes themselves are rows like any other.

import { projector } from "~/domain/projector.svelte";
import { plainWords } from "~/domain/text";
import { votesOf } from "~/domain/votes.svelte";
import { workshop } from "~/domain/workshop.svelte";
import type { Id, Role, Vote } from "~/platform";
import { screenLang } from "~/shared/wording";

import { focusLine, focusRow, room } from "../room.svelte";
import type { Marks } from "./ballot";

/** What the panel of votes shows. */
type Look = { look: "form" } | { look: "earlier" } | { look: "vote"; vote: Id };

/** A ballot that is being said and not noted yet. */
interface Half {
  voter: Id;
  marks: Marks;
}

class VotesDesk {
  /** By vote. It outlives the closing of a vote, which an undo may take back. */
  readonly halves = new Map<Id, Half>();
  #group = $state<Id | null>(null);
  #look = $state.raw<Look | null>(null);
  /** The vote whose ballots are written in private just now, on the whole screen. */
  private = $state<Id | null>(null);

  /** What the panel shows; null while it is away. Another group's votes are not shown. */
  get look(): Look | null {
    return this.#group === room.group?.id ? this.#look : null;
  }

  /** Shows something in the panel. */
  turn(look: Look): void {
    this.#group = room.group?.id ?? null;
    this.#look = look;
  }

  /** Comes to a vote that has just been opened. The room sees it when somebody shows it. */
  begin(vote: Id): void {
    this.turn({ look: "vote", vote });
  }

  /** Comes to the votes: to the one that is open, or to a new one where cards are chosen. */
  open(): void {
    const group = room.group;
    if (!group) return;
    const open = openVoteOf(group.id);
    const chosen = room.selection.size > 0;
    this.turn(open && !chosen ? { look: "vote", vote: open.id } : { look: "form" });
  }

  /** Puts the panel away. A vote that is open stays open. */
  fold(): void {
    this.#look = null;
    if (room.focus) void focusRow(room.focus.id);
    else focusLine();
  }
}

/** The votes on the screen. */
export const votes = new VotesDesk();

/** The vote of a group that is not over. */
export function openVoteOf(group: Id): Vote | undefined {
  return votesOf(group).find((vote) => !vote.closed);
}

/** Whether the room sees that vote. */
export function isOnWall(vote: Id): boolean {
  return projector.scene.scene === "vote" && projector.scene.of === vote;
}

/** Shows a vote to the room, or the work of the step again. */
export function showOnWall(vote: Id, shown: boolean): void {
  if (shown) projector.scene = { scene: "vote", of: vote };
  else if (isOnWall(vote)) projector.showStep();
}

/** Who guides the work has no ballot. */
const guiding: readonly Role[] = ["facilitator", "organiser"];

/** The delegations that take part in a group. */
const taking = (group: Id): Id[] =>
  (workshop.progress(group)?.delegations ?? []).map((part) => part.delegation);

/** Who has a ballot in a vote, in their order. */
export function votersOf(vote: Pick<Vote, "group" | "voter">): Id[] {
  switch (vote.voter) {
    case "member":
      return taking(vote.group).filter(
        (delegation) => workshop.delegations.get(delegation)?.kind === "member",
      );
    case "delegation":
      return taking(vote.group);
    case "person":
      return workshop.participants.list
        .filter(({ group, role }) => group === vote.group && !guiding.includes(role))
        .map((person) => person.id);
  }
}

/** What somebody who has a ballot is called. */
export function voterName(voter: Id): string {
  const person = workshop.participants.get(voter);
  if (person) return person.name;
  const delegation = workshop.delegations.get(voter);
  return delegation ? plainWords(delegation.name, screenLang()) : "";
}

/** Who has not answered yet in a vote by call, in their order. */
export function missingIn(vote: Vote): Id[] {
  const ballots = workshop.ballots.list.filter((ballot) => ballot.vote === vote.id);
  const answered = ballots.flatMap(({ delegation, person }) => [delegation, person]);
  return votersOf(vote).filter((voter) => !answered.includes(voter));
}
