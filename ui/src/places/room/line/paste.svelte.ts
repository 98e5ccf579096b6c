// Several lines that were pasted, waiting above the line until a person has looked at them.

import { act, holds } from "~/domain/act";
import { refusalWords } from "~/domain/refusals";
import type { Sign } from "~/domain/kinds";
import { workshop } from "~/domain/workshop.svelte";
import { t } from "~/shared/wording";
import { TEXT_LIMIT, type CardKind, type CardLine, type Id, type Mutation } from "~/platform";

import { room } from "../room.svelte";
import { candidates } from "./completion.svelte";
import { takesToken } from "./known";
import { line } from "./line.svelte";
import { joined, linesOf, readPasted, type PastedLine } from "./pasted";

/** As many as can be looked over and drawn at once; what follows waits for its turn. */
const MOST = 300;

/** How long a text is as the core counts it. */
export function lengthOf(text: string): number {
  return text.length > TEXT_LIMIT ? [...text].length : text.length;
}

class Paste {
  /** The lines; none while nothing waits. */
  lines = $state.raw<readonly PastedLine[]>([]);
  /** The line the keyboard is on. */
  active = $state(0);
  /** Where a run of marked lines begins; the active line is its other end. */
  anchor = $state(0);
  /** How many lines wait for their turn. */
  later = $state(0);
  /** Why they were not taken. */
  reason = $state<string | null>(null);

  /** The text as it was pasted, from the lines that are shown on. */
  #text = "";
  #putIn: (text: string) => void = () => undefined;
  #rest: string[] = [];
  #adding = false;

  /** Whether there is something to look over. */
  get open(): boolean {
    return this.lines.length > 0;
  }

  /** What a line will be. */
  kindOf(one: PastedLine): Sign {
    return one.kind ?? line.kind;
  }

  /** The topic a line will be about. */
  topicOf(one: PastedLine): Id | null {
    const topic = one.topic === undefined ? line.topic : one.topic;
    return workshop.topics.get(topic)?.id ?? null;
  }

  /** Who says it: whom the line names itself, else whom the scribe named before pasting. */
  delegationOf(one: PastedLine): Id | null {
    if (!takesToken(this.kindOf(one), "@")) return null;
    return one.delegation ?? workshop.delegations.get(line.delegation)?.id ?? null;
  }

  /** Whether a line is longer than one row may be. */
  isTooLong(one: PastedLine): boolean {
    return lengthOf(one.text) > TEXT_LIMIT;
  }

  /** Those that will be added. */
  get wanted(): PastedLine[] {
    return this.lines.filter((one) => !one.out && !this.isTooLong(one));
  }

  /** Looks a pasted text over; `putIn` puts it where it was pasted, should it be wanted as it is. */
  begin(text: string, putIn: (text: string) => void): void {
    this.#text = text;
    this.#putIn = putIn;
    this.#show(linesOf(text));
  }

  #show(lines: string[]): void {
    this.#rest = lines.slice(MOST);
    this.later = this.#rest.length;
    const known = {
      topics: takesToken(line.kind, "#") ? candidates("#") : [],
      delegations: takesToken(line.kind, "@") ? candidates("@") : [],
    };
    this.lines = readPasted(lines.slice(0, MOST).join("\n"), known);
    this.active = 0;
    this.anchor = 0;
    this.reason = null;
    // Bullets alone say nothing; what follows them may.
    if (this.lines.length === 0 && this.#rest.length > 0) this.#show(this.#rest);
  }

  /** Goes to a line; `marking` marks those on the way. */
  walk(by: number, marking = false): void {
    this.active = Math.min(Math.max(this.active + by, 0), this.lines.length - 1);
    if (!marking) this.anchor = this.active;
  }

  /** Whether a line is marked. */
  isMarked(at: number): boolean {
    const [from, to] = [Math.min(this.active, this.anchor), Math.max(this.active, this.anchor)];
    return at >= from && at <= to;
  }

  #change(change: (one: PastedLine) => PastedLine): void {
    this.lines = this.lines.map((one, at) => (this.isMarked(at) ? change(one) : one));
  }

  /** Makes the marked lines another kind. */
  setKind(kind: Sign): void {
    this.#change((one) => ({ ...one, kind }));
  }

  /** Makes one line another kind. */
  setKindOf(key: number, kind: Sign): void {
    this.lines = this.lines.map((one) => (one.key === key ? { ...one, kind } : one));
  }

  /** Leaves the marked lines out, or takes them in again. */
  leaveOut(): void {
    const out = !(this.lines[this.active]?.out ?? false);
    this.#change((one) => ({ ...one, out }));
  }

  /** Joins the marked lines to the one above them; several are joined to their first. */
  join(): void {
    const from = Math.min(this.active, this.anchor);
    const to = Math.max(this.active, this.anchor);
    const head = from === to ? from - 1 : from;
    if (head < 0) return;
    for (let at = to; at > head; at -= 1) this.lines = joined(this.lines, at);
    this.active = head;
    this.anchor = head;
  }

  /** Puts the pasted text into the line as it is; nothing is added. */
  giveUp(): void {
    const text = this.#text;
    this.#close();
    this.#putIn(text);
  }

  /** Lets the pasted text wait beside the line: another group is at work. */
  putAside(): void {
    line.keep(this.#text, "");
    this.#close();
  }

  /** Adds them. What is too long for one row waits beside the line. */
  async add(): Promise<void> {
    if (this.#adding) return;
    const wanted = this.wanted;
    const homeless = wanted.some((one) => this.kindOf(one) === "action");
    this.reason = homeless && line.objectiveAimed === null ? t("room-line-needs-objective") : null;
    if (this.reason !== null) return;
    this.#adding = true;
    for (const mutation of this.#mutations(wanted)) {
      const acted = await act(mutation);
      if (!holds(acted)) {
        this.reason = acted.outcome === "refused" ? acted.reason : "";
        break;
      }
      this.#drop(mutation);
      if (acted.outcome === "done" && acted.added !== null) room.newest = acted.added;
    }
    this.#adding = false;
    if (this.reason === null) this.#finish(wanted);
  }

  // What has been added must not be added again when a later part was refused.
  #drop(mutation: Mutation): void {
    const gone = (one: PastedLine): boolean => {
      if (one.out || this.isTooLong(one)) return false;
      const kind = this.kindOf(one);
      switch (mutation.do) {
        case "add_cards":
          return kind !== "objective" && kind !== "action";
        case "add_actions":
          return kind === "action";
        case "add_objectives":
          return kind === "objective" && this.topicOf(one) === mutation.topic;
        default:
          return false;
      }
    };
    this.lines = this.lines.filter((one) => !gone(one));
  }

  #finish(added: readonly PastedLine[]): void {
    const long = this.lines.filter((one) => !one.out && this.isTooLong(one));
    for (const { text } of long) {
      const limit = TEXT_LIMIT;
      line.keep(text, refusalWords({ why: "too_long", length: lengthOf(text), limit }));
    }
    line.sayWhere(added.map((one) => this.kindOf(one)));
    added.forEach((one) => line.spoke(this.delegationOf(one) ?? ""));
    line.delegation = "";
    this.#text = this.#rest.join("\n");
    this.#show(this.#rest);
  }

  #close(): void {
    this.lines = [];
    this.#text = "";
    this.#rest = [];
    this.later = 0;
    this.reason = null;
  }

  #mutations(wanted: readonly PastedLine[]): Mutation[] {
    const group = room.group?.id;
    if (group === undefined) return [];
    const { lang, veiled } = line;
    const mutations: Mutation[] = [];
    const cards = wanted.flatMap((one) => this.#card(one) ?? []);
    const step = room.step?.kind === "discussion" ? room.step.id : null;
    if (cards.length > 0) mutations.push({ do: "add_cards", group, step, lang, veiled, cards });
    // One paste is one undo, unless its objectives name several topics.
    const objectives = wanted.filter((one) => this.kindOf(one) === "objective");
    for (const topic of new Set(objectives.map((one) => this.topicOf(one)))) {
      const texts = objectives.flatMap((one) => (this.topicOf(one) === topic ? [one.text] : []));
      mutations.push({ do: "add_objectives", group, topic, lang, texts });
    }
    const objective = line.objectiveAimed;
    const actions = wanted
      .filter((one) => this.kindOf(one) === "action")
      .map(({ text }) => ({
        text,
        level: null,
        lead: "",
        partners: "",
        countries: "",
        timeframe: "",
      }));
    if (actions.length > 0 && objective !== null) {
      mutations.push({ do: "add_actions", objective, lang, actions });
    }
    return mutations;
  }

  #card(one: PastedLine): CardLine | null {
    const kind = this.kindOf(one);
    if (kind === "objective" || kind === "action") return null;
    const delegation = this.delegationOf(one);
    return { kind: kind satisfies CardKind, topic: this.topicOf(one), delegation, text: one.text };
  }
}

/** What was pasted and is being looked over. */
export const paste = new Paste();
