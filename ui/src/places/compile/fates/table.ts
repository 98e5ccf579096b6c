// What became of each card as a table of plain text, which every letter and sheet takes.

import { delegationShort, groupTitle } from "~/domain/groupWork";
import { cardInSight } from "~/domain/inSight";
import { plainWords } from "~/domain/text";
import { workshop } from "~/domain/workshop.svelte";
import type { Card, Fate } from "~/platform";
import { screenLang, t, word } from "~/shared/wording";

/** Rows between line ends, columns between tabs; the first row says what the columns are. */
export function tableOf(fates: readonly Fate[]): string {
  const head = [
    t("fates-column-group"),
    t("fates-column-said"),
    t("compile-field-delegation"),
    t("fates-column-became"),
  ];
  return [head, ...fates.map(rowOf)].map((row) => row.map(oneLine).join("\t")).join("\n");
}

function rowOf(fate: Fate): string[] {
  const card = workshop.cards.get(fate.card);
  const delegation = workshop.delegations.get(fate.delegation);
  const codes = [...fate.objectives.map(([, code]) => code), ...fate.actions];
  return [
    `${workshop.code(fate.group)} ${groupTitle(fate.group)}`,
    card && cardInSight(card) ? said(card) : t("compile-held-back"),
    delegation ? delegationShort(delegation) : "",
    codes.length > 0 ? codes.join(", ") : t("fates-nothing"),
  ];
}

/** What a card says; what is marked says so wherever it is pasted. */
function said({ text, marking }: Card): string {
  const words = plainWords(text, screenLang());
  return marking === null ? words : `${words} [${word("marking", marking)}]`;
}

// A tab or a line end in what was said would begin another column or row.
const oneLine = (cell: string) => cell.replace(/\s+/gu, " ").trim();
