// What a projection has to say, as blocks of pieces that can be set in columns.

import { stanceSigns, type Sign } from "~/domain/kinds";
import { bestWords, isOutdated } from "~/domain/text";
import type {
  Body,
  CardKind,
  ColumnHead,
  Lang,
  ProjectedAction,
  ProjectedCard,
  ProjectedColumn,
  ProjectedObjective,
  ProjectedOption,
  ProjectedVote,
  Stances,
  Text,
} from "~/platform";
import type { IconName } from "~/shared/icons";
import { listed, number, screenLang, t, word } from "~/shared/wording";

import { remarkPiece } from "./remarks";

/** Something small said after the words of a piece. */
export interface Note {
  icon?: IconName;
  /** What the icon says. */
  label?: string;
  words: string;
  tone?: Sign;
}

/** A card, an objective, an action or an option, on the wall. */
export interface Piece {
  id: string;
  sign: Sign | null;
  /** A number or place in front of the words. */
  lead: string;
  words: string;
  lang: Lang | undefined;
  notes: Note[];
  /** All there is to note below it, for a wall that has the room. */
  full?: Note[];
  /** How much of the longest bar it has, 0 to 1. */
  bar?: number;
}

/** The words over a block. */
export interface Head {
  sign: Sign | null;
  lead: string;
  words: string;
  lang: Lang | undefined;
}

/** Pieces under one head. */
export interface WallBlock {
  key: string;
  head: Head | null;
  items: Piece[];
  /** How many of them stand on the left, where it has two sides that face each other. */
  left?: number;
}

/** Words for the wall, with the language they are in. */
export function said(text: Text): { words: string; lang: Lang | undefined } {
  const best = bestWords(text, screenLang());
  return { words: best?.words ?? "", lang: best?.lang };
}

/** The head of a block that began on an earlier row or page. Where a code says what it is, words that
 * were read there need not be read again. */
export function goingOn(head: Head): Head {
  if (head.lead !== "") return { ...head, lead: t("projector-continued", { head: head.lead }) };
  return { ...head, words: t("projector-continued", { head: head.words }) };
}

/** How delegations stand on a row. */
export function stanceNotes({ supports, reserves }: Stances): Note[] {
  const notes: Note[] = [];
  if (supports.length > 0) {
    const words = t("projector-supports", { who: listed(supports) });
    notes.push({ icon: stanceSigns.supports, words });
  }
  if (reserves.length > 0) {
    const words = t("projector-reserves", { who: listed(reserves) });
    notes.push({ icon: stanceSigns.reserves, words });
  }
  return notes;
}

/** That the words translate an earlier version, where they do. */
export function translationNotes(text: Text): Note[] {
  const best = bestWords(text, screenLang());
  return best && isOutdated(text, best.lang) ? [{ words: t("shell-translation-outdated") }] : [];
}

/** Who said it and what answers it. */
export function cardNotes(card: ProjectedCard): Note[] {
  const notes = translationNotes(card.text);
  const said = [card.delegation, ...card.voices.map((voice) => voice.delegation)];
  const who = [...new Set(said)].filter((one) => one !== "");
  if (who.length > 0) notes.push({ words: who.join(", ") });
  if (card.offered_by !== "") notes.push({ words: card.offered_by });
  if (card.answered_by.length > 0) {
    const words = card.answered_by.join(" · ");
    notes.push({ icon: "objective", label: t("projector-answered-by"), words, tone: "objective" });
  }
  return notes;
}

function cardPiece(card: ProjectedCard): Piece {
  const notes = cardNotes(card);
  const voices = card.voices.length;
  if (voices > 0) notes.push({ words: t("projector-ways", { count: voices + 1 }) });
  return {
    id: card.id,
    sign: card.kind,
    lead: "",
    ...said(card.text),
    notes: [...notes, ...stanceNotes(card.stances)],
  };
}

/** Where, who and by when; in full also with whom and for which countries. */
function actionNotes(action: ProjectedAction, full: boolean): Note[] {
  const { level, lead, partners, countries, timeframe } = action;
  const told = [
    level === null ? "" : word("level", level),
    lead,
    full && partners !== "" ? t("projector-with", { who: partners }) : "",
    full && countries !== "" ? t("projector-for-countries", { countries }) : "",
    timeframe,
  ];
  const notes: Note[] = told.filter((words) => words !== "").map((words) => ({ words }));
  return [...translationNotes(action.text), ...notes, ...stanceNotes(action.stances)];
}

/** An action on the wall. */
export function actionPiece(action: ProjectedAction): Piece {
  return {
    id: action.id,
    sign: "action",
    lead: action.code,
    ...said(action.text),
    notes: actionNotes(action, false),
    full: actionNotes(action, true),
  };
}

function objectivePiece(objective: ProjectedObjective): Piece {
  const notes = translationNotes(objective.text);
  if (objective.answers > 0) {
    notes.push({ words: t("projector-answers", { count: objective.answers }) });
  }
  return {
    id: objective.id,
    sign: "objective",
    lead: objective.code,
    ...said(objective.text),
    notes: [...notes, ...stanceNotes(objective.stances)],
  };
}

/** What the head of a column says. */
export function headOf(head: ColumnHead): Head {
  const plain = (words: string): Head => ({ sign: null, lead: "", words, lang: undefined });
  switch (head.head) {
    case "topic":
    case "cluster":
      return { sign: null, lead: "", ...said(head.of) };
    case "kind":
      return { ...plain(t(`card-kind-${head.of.replaceAll("_", "-")}-many`)), sign: head.of };
    case "whole":
      return plain(t("shell-whole-group"));
    case "loose":
      return plain(t("projector-loose"));
    case "parked":
      return plain(t("projector-parking"));
  }
}

function columnBlock(column: ProjectedColumn, index: number, head: Head | null): WallBlock {
  return { key: `${index}`, head, items: column.cards.map(cardPiece) };
}

/** Whether hands are counted, and no ballots. */
const isByHands = ({ scale, method }: ProjectedVote): boolean =>
  scale === "dots" && method === "hands";

/** How a vote is held and how far it is, in a word or two each. */
export function voteFacts(vote: ProjectedVote): string[] {
  const { cast, expected, closed, dots } = vote;
  if (isByHands(vote)) {
    const each = !closed && dots > 0 ? [t("votes-hands-fact", { count: dots })] : [];
    return [t("vote-method-hands"), ...each];
  }
  const given =
    expected > 0
      ? t("projector-vote-cast", { cast, of: expected })
      : t("projector-vote-cast-open", { cast });
  const each = !closed && vote.scale === "dots" && dots > 0;
  return each ? [given, t("projector-vote-dots", { count: dots })] : [given];
}

function optionPiece(
  option: ProjectedOption,
  index: number,
  whole: number,
  counted: "projector-vote-sum" | "votes-hands-count",
): Piece {
  const sign: Sign | null = option.kind ?? (option.entity === "objective" ? "objective" : null);
  const piece: Piece = {
    id: `${index}`,
    sign,
    lead: option.code,
    ...said(option.text),
    notes: [],
  };
  // The number in the vote or its place stands where the number of an objective stood, which must
  // not get lost.
  const code = option.code === "" ? [] : [{ words: option.code }];
  // Whoever calls an option calls it by its number, the same as in the panel.
  if (option.result === null) return { ...piece, lead: number(option.number), notes: code };
  const { place, sum } = option.result;
  const count = t(counted, { count: sum });
  // What nobody chose came in no place, and stands under a head that says so.
  if (sum === 0) return piece;
  const bar = whole > 0 ? Math.min(1, sum / whole) : 0;
  return { ...piece, lead: `${place}.`, notes: [...code, { words: count }], bar };
}

/** The options of a vote: as asked, or ranked with what each came to, and apart what nobody chose
 * and what nobody counted. */
export function optionBlocks(vote: ProjectedVote): WallBlock[] {
  const most = Math.max(0, ...vote.options.map((option) => option.result?.sum ?? 0));
  const matrix = vote.scale === "matrix";
  const hands = isByHands(vote);
  // A full bar is every hand there is; with dots, the most anything was given.
  const whole = hands ? Math.max(vote.expected, most) : most;
  const counted = hands ? "votes-hands-count" : "projector-vote-sum";
  const items = vote.options.map((option, index) => {
    const piece = optionPiece(option, index, whole, counted);
    if (!matrix || option.result === null) return piece;
    // On the two-by-two each option is known by its number, and its sum means nothing to anybody.
    return { ...piece, lead: number(index + 1), notes: [], bar: undefined };
  });
  const came = (index: number) => {
    const result = matrix ? null : vote.options[index]?.result;
    if (!result || result.sum > 0) return "options";
    return result.counted ? "none" : "uncounted";
  };
  const those = (key: string) => items.filter((_, index) => came(index) === key);
  if (those("options").length === items.length) return [{ key: "options", head: null, items }];
  const over = (words: string): Head => ({ sign: null, lead: "", words, lang: undefined });
  const blocks: WallBlock[] = [
    {
      key: "options",
      head: over(t(hands ? "projector-vote-some-hands" : "projector-vote-some")),
      items: those("options"),
    },
    {
      key: "none",
      head: over(t(hands ? "votes-without-hands" : "projector-vote-none")),
      items: those("none"),
    },
    { key: "uncounted", head: over(t("votes-uncounted")), items: those("uncounted") },
  ];
  return blocks.filter(({ items }) => items.length > 0);
}

/** The blocks of a body that is set in columns; nothing for one that fills the wall otherwise. */
export function blocksOf(body: Body): WallBlock[] | null {
  switch (body.body) {
    case "board": {
      const filled = body.columns.some((column) => column.cards.length > 0);
      const shown = body.columns
        .map((column, index) => columnBlock(column, index, headOf(column.head)))
        .filter((block) => !filled || block.items.length > 0);
      // A single column about nothing in particular needs nothing over it.
      const [only] = shown;
      const plain = body.columns.find((column) => column.head.head === "whole");
      if (only && shown.length === 1 && plain && body.columns.length === 1) {
        return [{ ...only, head: null }];
      }
      return shown;
    }
    case "column":
      return [columnBlock(body.column, 0, null)];
    case "objectives": {
      const items = body.objectives.map(objectivePiece);
      return [{ key: "objectives", head: null, items }];
    }
    case "actions":
      return body.objectives.map((objective) => ({
        key: objective.id,
        head: { sign: "objective", lead: objective.code, ...said(objective.text) },
        items: objective.actions.map(actionPiece),
      }));
    case "title":
    case "question":
    case "card":
    case "objective":
    case "action":
    case "vote":
    case "ballot":
    case "withheld":
    case "stage":
      return null;
    case "remarks":
      return [{ key: "remarks", head: null, items: body.remarks.map(remarkPiece) }];
  }
}

/** The kinds of card in view, once each, to be named at the foot. */
export function kindsOf(body: Body): CardKind[] {
  const columns = body.body === "board" ? body.columns : [];
  const named = columns.filter((column) => column.head.head !== "kind");
  const zoomed = body.body === "column" ? [body.column] : named;
  return [...new Set(zoomed.flatMap((column) => column.cards.map((card) => card.kind)))];
}

/** Every row in view, to know which of them is new. */
export function idsOf(body: Body): string[] {
  switch (body.body) {
    case "board":
      return body.columns.flatMap((column) => column.cards.map((card) => card.id));
    case "column":
      return body.column.cards.map((card) => card.id);
    case "objectives":
      return body.objectives.map((objective) => objective.id);
    case "actions":
      return body.objectives.flatMap((one) => [one.id, ...one.actions.map((action) => action.id)]);
    case "title":
    case "question":
    case "card":
    case "objective":
    case "action":
    case "vote":
    case "ballot":
    case "withheld":
    case "stage":
      return [];
    case "remarks":
      return body.remarks.map(({ id }) => id);
  }
}
