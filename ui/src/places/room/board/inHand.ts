// What is in the hand while a card is dragged.

import { headOf } from "~/domain/groupWork";
import { workshop } from "~/domain/workshop.svelte";
import type { Card, Id } from "~/platform";

import { judge, judgeAll, type Target, type Verdict } from "../dropPolicy";
import { meant } from "../meant";
import { room } from "../room.svelte";
import { view } from "../view.svelte";
import { verdictWords } from "./effectWords";

/** The cards that are let go with one: all chosen ones when it is one of them. */
export function inHand(id: Id): Card[] {
  const cards = meant({ entity: "card", id }).flatMap((one) => workshop.cards.get(one) ?? []);
  return cards.filter((card) => headOf(card).id === card.id);
}

/** Says whether what is in the hand may be let go on a target, and what would be different then. */
export function judgeHand(id: Id, target: Target): Verdict {
  const cards = inHand(id);
  if (cards.length > 1) return judgeAll(cards, target);
  const card = workshop.cards.get(id);
  const head = card ? headOf(card).id : null;
  return judge(card, target, { head: head === id ? null : head });
}

/** Whether a card goes along with the one that is dragged. */
export function goesAlong(id: Id): boolean {
  const { dragged } = view;
  return dragged !== null && room.selection.has(dragged) && room.selection.has(id);
}

/** What the hand holds says what letting go there would mean. */
export function tellHand(held: HTMLElement, id: Id, target: Target): void {
  const verdict = judgeHand(id, target);
  held.dataset.effect = verdictWords(verdict, inHand(id).length);
  held.dataset.may = verdict.may;
}

/** The topic whose name in the list of topics lies under the hand, null for the group as a whole;
 * nothing where there is none. */
export function topicUnderHand(): Id | null | undefined {
  const under = document.elementsFromPoint(...view.hand);
  const name = under.find((one) => one instanceof HTMLElement && "dropTopic" in one.dataset);
  const topic = name instanceof HTMLElement ? name.dataset.dropTopic : undefined;
  return topic === "" ? null : topic;
}
