// How kinds of card and steps are shown: always sign and colour and name.

import {
  CARD_KINDS_BY_STEP,
  type CardKind,
  type Consensus,
  type RemarkKind,
  type StanceKind,
  type Step,
  type StepKind,
} from "~/platform";
import type { IconName } from "~/shared/icons";
import { screenLang, word } from "~/shared/wording";

import { plainWords } from "./text";

/** Anything that has a sign and a colour of its own. */
export type Sign = CardKind | "objective" | "action";

/** The sign of a kind, from the set of drawings. */
export function signIcon(sign: Sign): IconName {
  return sign;
}

/** The colour of a kind's edge and sign. */
export function signTone(sign: Sign): string {
  return `var(--${sign.replaceAll("_", "-")})`;
}

/** The signs a step is known by in the rail. */
export function stepSigns(kind: StepKind): readonly Sign[] {
  switch (kind) {
    case "context":
      return ["context"];
    case "opportunities":
      return ["opportunity", "challenge"];
    case "objectives":
      return ["objective"];
    case "actions":
      return ["action"];
    case "discussion":
      return ["point"];
  }
}

/** The kinds of card a step asks for, the usual one first. Others are never forbidden. */
export function askedKinds(kind: StepKind): readonly CardKind[] {
  return CARD_KINDS_BY_STEP[kind];
}

/**
 * The kinds a step is counted by, as the core counts it: a good practice is exchanged on the way and
 * counts once, with the context.
 */
export function countedKinds(kind: StepKind): readonly CardKind[] {
  const asked = askedKinds(kind);
  return kind === "opportunities" ? asked.filter((one) => one !== "good_practice") : asked;
}

/** A step's title: its own, or the usual one. */
export function stepTitle(step: Step): string {
  return plainWords(step.title, screenLang()) || word("step-kind", step.kind);
}

/** The signs of how a delegation stands on a row. To have reservations is no alarm. */
export const stanceSigns = {
  supports: "check",
  reserves: "close",
} as const satisfies Partial<Record<StanceKind, IconName>>;

/** The signs of what a remark from the floor does. */
export const remarkSigns = {
  supports: stanceSigns.supports,
  proposes: "edit",
  asks: "help",
  reserves: stanceSigns.reserves,
  adds: "add",
} as const satisfies Record<RemarkKind, IconName>;

/** The signs of where the plenary stands on a row. */
export const consensusSigns = {
  agreed: "check",
  ad_referendum: "half",
  reservation: stanceSigns.reserves,
  open: "ring",
} as const satisfies Record<Consensus, IconName>;
