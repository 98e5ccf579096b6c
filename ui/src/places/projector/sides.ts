// The two sides of topics, where a step weighs one against the other.

import type { Body, CardKind, StepKind } from "~/platform";

import { kindsOf, type WallBlock } from "./blocks";

/** The kinds that stand left and right. */
export interface SideKinds {
  left: readonly CardKind[];
  right: readonly CardKind[];
}

/** The kinds of card that face each other; nothing for a body that has no two sides. */
export function sidesOf(body: Body, step: StepKind | undefined): SideKinds | null {
  if (step !== "opportunities") return null;
  const columns = body.body === "board" ? body.columns : [];
  const shown = body.body === "column" ? [body.column] : columns;
  const ofTopics = shown.every(({ head: { head } }) => head === "topic" || head === "whole");
  if (!ofTopics || shown.length === 0) return null;
  // What somebody does well already stands with what can be built on.
  const practices = kindsOf(body).filter((kind) => kind === "good_practice");
  return { left: ["opportunity", ...practices], right: ["challenge"] };
}

/** The same blocks, with what stands left before what stands right. */
export function facing(blocks: readonly WallBlock[], { right }: SideKinds): WallBlock[] {
  return blocks.map((block) => {
    const stands = (there: boolean) =>
      block.items.filter(({ sign }) => right.some((kind) => kind === sign) === there);
    const left = stands(false);
    return { ...block, items: [...left, ...stands(true)], left: left.length };
  });
}
