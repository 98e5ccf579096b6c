// How the board is looked at: arranged, folded, filtered. Nothing here outlives the window.

import { SvelteSet } from "svelte/reactivity";

import { standingCards, voicesOf } from "~/domain/groupWork";
import { askedKinds, countedKinds } from "~/domain/kinds";
import { projector } from "~/domain/projector.svelte";
import { workshop } from "~/domain/workshop.svelte";
import type { Arrange, Card, Id } from "~/platform";

import { everything, isFiltering, passes, type Filter } from "./filter";
import { keeping, placed } from "./placing";
import { room } from "./room.svelte";

/** The ways to arrange a board, the usual one first. */
export const arrangements: readonly Arrange[] = ["topic", "kind", "cluster"];

/** The topic a card is about; one that was deleted leaves its cards with the group as a whole. */
export function topicIn(card: Card): Id | null {
  const topic = workshop.topics.get(card.topic);
  return topic?.group === card.group ? topic.id : null;
}

/** The cluster a card is in, as far as it is there. */
export function clusterIn(card: Card): Id | null {
  const cluster = workshop.clusters.get(card.cluster);
  return cluster?.group === card.group ? cluster.id : null;
}

/** The lasting name of a column for a topic or cluster; for what has none, the group's. */
export function columnKey(id: Id | null, group: Id): string {
  return id ?? group;
}

/** How many of how many. */
export interface Share {
  shown: number;
  all: number;
}

class BoardView {
  /** The columns that are folded away. */
  readonly folded = new SvelteSet<string>();
  /** The topics whose practices are folded out below the two sides. */
  readonly practices = new SvelteSet<string>();
  /** What is asked of the cards that are shown. */
  filter = $state.raw<Filter>(everything);
  /** Whether the filter's bar is there although it leaves nothing out. */
  filterOpen = $state(false);
  /** Whether the menu of arrangements is open. */
  arrangeOpen = $state(false);
  /** The card in the hand. */
  dragged = $state.raw<Id | null>(null);
  /** Where the hand is. */
  hand: [x: number, y: number] = [0, 0];
  /** The topic whose name lies under the hand that holds a card; empty for the group as a whole. */
  over = $state<Id | null>(null);
  /** How often what lies under the hand has moved while it held a card. */
  slid = $state(0);

  /** Whether something is left out. */
  readonly filtering = $derived(isFiltering(this.filter));

  /** The cards of the step, also those the filter leaves out. */
  readonly all: readonly Card[] = $derived.by(() => {
    const [group, step] = [room.group, room.step];
    if (!group || !step) return [];
    const kinds = askedKinds(step.kind);
    const talk = step.kind === "discussion" ? step.id : null;
    return standingCards(group.id).filter(
      (card) => kinds.includes(card.kind) && (talk === null || card.step === talk),
    );
  });

  /** The cards that are shown. The newest always is: words must never seem lost. */
  readonly shown: readonly Card[] = $derived(
    this.filtering
      ? this.all.filter(
          (card) =>
            card.id === room.newest || passes(card, this.filter, voicesOf(card.id), topicIn(card)),
        )
      : this.all,
  );

  /** How many of the cards a step is counted by are shown, as the rail counts them. */
  readonly counted: Share = $derived(this.#share((card) => this.#counts(card)));

  /** How many of the others are shown: the practices exchanged on the way. */
  readonly aside: Share = $derived(this.#share((card) => !this.#counts(card)));

  #counts(card: Card): boolean {
    return room.step !== undefined && countedKinds(room.step.kind).includes(card.kind);
  }

  #share(wanted: (card: Card) => boolean): Share {
    return { shown: this.shown.filter(wanted).length, all: this.all.filter(wanted).length };
  }

  /** How many counted cards of a topic are shown; where a step has no cards, all of them are. */
  ofTopic(topic: Id | null): Share {
    const about = (card: Card) => topicIn(card) === topic;
    if (this.all.length > 0) return this.#share((card) => about(card) && this.#counts(card));
    const { group, step } = room;
    if (!group || (step && askedKinds(step.kind).length > 0)) return { shown: 0, all: 0 };
    const all = standingCards(group.id).filter(about).length;
    return { shown: all, all };
  }

  #before = new Map<string, Card[]>();

  /** The cards that are shown, by lane. */
  readonly placed: ReadonlyMap<string, readonly Card[]> = $derived.by(() => {
    const [step, arrange] = [room.step, projector.arrange];
    if (!step) return new Map();
    const sides = step.kind === "opportunities" && arrange === "topic";
    const single = askedKinds(step.kind).length === 1;
    const split = {
      topic: arrange === "topic",
      cluster: arrange === "cluster",
      kind: sides || single || arrange === "kind",
    };
    const lanes = placed(this.shown, split, { topic: topicIn, cluster: clusterIn });
    this.#before = keeping(lanes, this.#before);
    return this.#before;
  });

  /** Folds a column away, or out again. */
  fold(key: string): void {
    if (!this.folded.delete(key)) this.folded.add(key);
  }

  /** Shows everything again. */
  showAll(): void {
    this.filter = everything;
  }

  /** Shows everything again if that is what it takes to see a card. */
  unfilter(id: Id): void {
    const has = (cards: readonly Card[]) => cards.some((one) => one.id === id);
    if (has(this.all) && !has(this.shown)) this.showAll();
  }

  /** Folds out whatever a card is folded away in. */
  reveal(id: Id): void {
    const card = workshop.cards.get(id);
    if (!card) return;
    const [topic, cluster] = [topicIn(card), clusterIn(card)];
    this.folded.delete(columnKey(topic, card.group));
    this.folded.delete(columnKey(cluster, card.group));
    this.folded.delete(card.kind);
    if (card.kind === "good_practice") this.practices.add(columnKey(topic, card.group));
  }
}

/** How the board is looked at. */
export const view = new BoardView();
