// The scribe's line: what the next card will be, and the words on their way to the core.

import { act, holds, type Acted } from "~/domain/act";
import { actionsOf, clustersOf, objectivesOf, topicsOf } from "~/domain/groupWork";
import { askedKinds, stepTitle, type Sign } from "~/domain/kinds";
import { inLang, plainly } from "~/domain/text";
import { workshop } from "~/domain/workshop.svelte";
import { showToast } from "~/shared/toasts.svelte";
import { listed, screenLang, t } from "~/shared/wording";
import type { CardKind, Id, Lang, Mutation, StepKind } from "~/platform";

import { room } from "../room.svelte";
import { takesToken } from "./known";
import type { TokenSign } from "./token";

/** Words the core did not take, with the reason; they wait beside the line. */
export interface Kept {
  key: number;
  text: string;
  reason: string;
}

let nextKey = 1;

/** What a step asks for first. */
export function usualKind(step: StepKind): Sign {
  if (step === "objectives") return "objective";
  if (step === "actions") return "action";
  return askedKinds(step)[0] ?? "context";
}

class Line {
  /** What is typed. */
  text = $state("");
  /** What the next row will be. */
  kind = $state<Sign>("context");
  /** The topic it will be about; null for the group as a whole. */
  topic = $state<Id | null>(null);
  /** The objective an action will be under. */
  objective = $state<Id | null>(null);
  /** Who says it; empty while nobody is named. */
  delegation = $state("");
  /** A second delegation that was named too, and not taken: a card has one. */
  second = $state("");
  /** The delegations named last, the latest first. */
  recent = $state.raw<readonly Id[]>([]);
  /** Whether cards are written in silence: the room does not see them until they are shown. */
  veiled = $state(false);
  /** Why the words that stand here were not taken. */
  reason = $state<string | null>(null);
  /** Words that were not taken while others were being typed already. */
  kept = $state.raw<readonly Kept[]>([]);

  #lang = $state<Lang | null>(null);

  /** The language the words are in: that of the wall, unless the scribe says otherwise. */
  get lang(): Lang {
    return this.#lang ?? screenLang();
  }

  set lang(lang: Lang) {
    this.#lang = lang;
  }

  /** Points the line at a topic, and at one of these kinds unless it is at one already. */
  aim(topic: Id | null, kinds: readonly CardKind[] = []): void {
    this.topic = topic;
    const [usual] = kinds;
    if (usual !== undefined && !kinds.some((kind) => kind === this.kind)) this.kind = usual;
  }

  /**
   * Names the topic or the delegation of the next row; null is the whole group, or nobody. Whether
   * it was taken: a second delegation is not.
   */
  name(sign: TokenSign, id: Id | null): boolean {
    if (sign === "#") {
      this.topic = id;
      return true;
    }
    const taken = this.delegation === "" || this.delegation === id;
    if (taken) this.delegation = id ?? "";
    this.second = taken ? "" : (id ?? "");
    return taken;
  }

  /**
   * Takes away what the empty line names, what is said last first: the delegation, the topic, and
   * then the kind for the one the step asks for. Whether there was anything.
   */
  takeAway(): boolean {
    this.second = "";
    if (this.delegation !== "") {
      this.delegation = "";
      return true;
    }
    if (takesToken(this.kind, "#") && this.topic !== null) {
      this.topic = null;
      return true;
    }
    const usual = room.step ? usualKind(room.step.kind) : this.kind;
    if (this.kind === usual) return false;
    this.kind = usual;
    return true;
  }

  /** Follows the step: what it asks for first, unless the line is at something it asks for. */
  follow(step: StepKind): void {
    const asked: readonly Sign[] = askedKinds(step);
    if (asked.length === 0 || !asked.includes(this.kind)) this.kind = usualKind(step);
  }

  /** Points the line at the topic before or after; an action, at the objective. */
  turn(by: -1 | 1): void {
    if (!room.group) return;
    if (this.kind === "action") {
      const own = objectivesOf(room.group.id);
      const at = own.findIndex((one) => one.id === this.objectiveAimed);
      this.objective = own[(at + by + own.length) % Math.max(own.length, 1)]?.id ?? null;
      return;
    }
    const topics = [...topicsOf(room.group.id).map((topic) => topic.id), null];
    const at = topics.indexOf(this.topic);
    this.topic = topics[(at + by + topics.length) % topics.length] ?? null;
  }

  /** Lets go of what belongs to another group. */
  startOver(): void {
    this.topic = null;
    this.objective = null;
    this.delegation = "";
    this.second = "";
    this.recent = [];
  }

  /** Adds what is typed. The line is free for the next words at once; refused words come back. */
  async add(): Promise<void> {
    const text = this.text;
    if (text.trim() === "") return;
    const adding = this.#mutation(text);
    if (!adding) return;
    this.text = "";
    this.reason = null;
    const delegation = this.delegation;
    this.spoke(delegation);
    this.delegation = "";
    this.second = "";
    const acted = await act(adding);
    if (holds(acted)) return this.#added(acted);
    this.#giveBack(text, delegation, acted);
  }

  /** Remembers who spoke, to be offered first next time. */
  spoke(delegation: Id): void {
    if (delegation === "") return;
    this.recent = [delegation, ...this.recent.filter((id) => id !== delegation)];
  }

  /** Lets words that were not taken wait beside the line. */
  keep(text: string, reason: string): void {
    if (text.trim() !== "") this.kept = [...this.kept, { key: nextKey++, text, reason }];
  }

  /** Puts words that were not taken back into the line; what stands there waits in their place. */
  takeBack(kept: Kept): void {
    const now = this.text;
    this.text = kept.text;
    this.reason = kept.reason;
    this.kept =
      now.trim() === ""
        ? this.kept.filter((one) => one !== kept)
        : this.kept.map((one) => (one === kept ? { ...one, text: now, reason: "" } : one));
  }

  #added(acted: Acted): void {
    if (acted.outcome !== "done" || acted.added === null) return;
    room.newest = acted.added;
    if (acted.label.entity === "objective") room.unselect();
    this.sayWhere([this.kind]);
  }

  /** Words that went to another step than the one in view must not seem lost: says to which. */
  sayWhere(kinds: readonly Sign[]): void {
    const here = room.step?.kind;
    if (!here) return;
    const asks = (step: StepKind, kind: Sign) =>
      (askedKinds(step) as readonly Sign[]).includes(kind) || usualKind(step) === kind;
    const stepFor = (kind: Sign) => workshop.steps.list.find((step) => asks(step.kind, kind));
    const away = kinds.filter((kind) => kind !== "point" && !asks(here, kind));
    const steps = away.flatMap((kind) => stepFor(kind) ?? []);
    if (steps.length === 0) return;
    const title = t("room-line-went", { step: listed([...new Set(steps)].map(stepTitle)) });
    showToast({ tone: "note", title, lines: [] });
  }

  #giveBack(text: string, delegation: string, acted: Acted): void {
    const reason = acted.outcome === "refused" ? acted.reason : "";
    if (this.text === "") {
      this.text = text;
      this.reason = reason;
      this.delegation ||= delegation;
    } else {
      this.keep(text, reason);
    }
  }

  #mutation(text: string): Mutation | null {
    const group = room.group;
    if (!group) return null;
    const words = inLang("text", this.lang, text);
    const topic = workshop.topics.get(this.topic)?.id ?? null;
    if (this.kind === "objective") {
      const cards = room.selected.map((card) => card.id);
      const { lang } = this;
      const clusters = clustersOf(group.id)
        .map((cluster) => cluster.id)
        .filter((id) => room.clusters.has(id));
      return { do: "write_objective", group: group.id, topic, cards, clusters, lang, text };
    }
    if (this.kind === "action") {
      const objective = this.objectiveAimed;
      if (objective === null) return null;
      // The next one goes there too, until another is chosen.
      this.objective = objective;
      const fields = [words];
      return { do: "add", entity: "action", owner: objective, place: { at: "last" }, fields };
    }
    const fields = [words, plainly("kind", this.kind), plainly("topic", topic)];
    if (this.delegation !== "") fields.push(plainly("delegation", this.delegation));
    if (this.veiled) fields.push(plainly("veiled", true));
    const step = room.step;
    if (this.kind === "point" && step?.kind === "discussion") {
      fields.push(plainly("step", step.id));
    }
    return { do: "add", entity: "card", owner: group.id, place: { at: "last" }, fields };
  }

  /** The objective an action would go under: the one chosen, else the first that has none yet. */
  get objectiveAimed(): Id | null {
    const own = room.group ? objectivesOf(room.group.id) : [];
    const bare = own.find((one) => actionsOf(one.id).length === 0);
    const chosen = own.find((one) => one.id === this.objective) ?? bare ?? own.at(-1);
    return chosen?.id ?? null;
  }
}

/** The scribe's line. */
export const line = new Line();
