// Rows of any kind, their fields and values, in words: what arrived and what differs may be anywhere.

import { delegationShort } from "~/domain/groupWork";
import { rowInSight } from "~/domain/inSight";
import { whatWords } from "~/domain/labels";
import { plainWords } from "~/domain/text";
import { workshop } from "~/domain/workshop.svelte";
import type { Id, Lang, RowRef, Text } from "~/platform";
import { hasWords, screenLang, t, word, wordKey } from "~/shared/wording";

const say = (text: Text | undefined) => (text ? plainWords(text, screenLang()) : "");

/** What a row says or is called; empty when it is not there or has no words of its own. */
export function rowWords({ entity, id }: RowRef): string {
  switch (entity) {
    case "card":
      return say(workshop.cards.get(id)?.text);
    case "objective":
      return say(workshop.objectives.get(id)?.text);
    case "action":
      return say(workshop.actions.get(id)?.text);
    case "remark":
      return say(workshop.remarks.get(id)?.text);
    case "question":
      return say(workshop.questions.get(id)?.text);
    case "next_step":
      return say(workshop.nextSteps.get(id)?.text);
    case "mandate":
      return say(workshop.mandates.get(id)?.text);
    case "cluster":
      return say(workshop.clusters.get(id)?.name);
    case "delegation":
      return say(workshop.delegations.get(id)?.name);
    case "workshop":
      return say(workshop.row?.title);
    case "group":
      return say(workshop.groups.get(id)?.title);
    case "topic":
      return say(workshop.topics.get(id)?.title);
    case "session":
      return say(workshop.sessions.get(id)?.title);
    case "step":
      return say(workshop.steps.get(id)?.title);
    case "axis":
      return say(workshop.axes.get(id)?.title);
    case "section":
      return say(workshop.sections.get(id)?.title);
    case "slide":
      return say(workshop.slides.get(id)?.title);
    case "participant":
      return workshop.participants.get(id)?.name ?? "";
    case "partner":
      return say(workshop.partners.get(id)?.name);
    case "attachment":
      return workshop.attachments.get(id)?.name ?? "";
    case "vote":
      return say(workshop.votes.get(id)?.question);
    case "timing":
    case "answering":
    case "stance":
    case "vote_option":
    case "ballot":
    case "ballot_mark":
    case "pick":
    case "presented":
    case "overlap":
      return "";
  }
}

/** A row in words, whatever it is; one this window must not show now is named by its kind alone. */
export function rowName(row: RowRef): string {
  return (rowInSight(row) && rowWords(row)) || whatWords(row.entity, 1);
}

/** Whether a field says what a new row's place and kind, named above it, do not say already. */
export function isTelling(field: string): boolean {
  return field !== "kind" && hasWords(fieldKey(field));
}

const fieldKey = (field: string) => `compile-field-${field.replaceAll("_", "-")}`;

/** What a field is called, with its language where it has one. */
export function fieldWords(field: string, lang: Lang | null): string {
  const key = fieldKey(field);
  const name = hasWords(key) ? t(key) : t("compile-field-other");
  return lang === null ? name : `${name} (${lang.toUpperCase()})`;
}

/** Fields whose values are words of a list, numbers, or other rows: not to be compared word by word. */
const lists: Record<string, string> = {
  kind: "card-kind",
  level: "level",
  consensus: "consensus",
  marking: "marking",
  status: "action-status",
  outcome: "remark-outcome",
  impact: "impact",
  feasibility: "feasibility",
};

/** Whether a value of that field is read whole. */
export function isWhole(field: string, value: string): boolean {
  return field in lists || isLink(value) || value === "true" || value === "false";
}

const isLink = (value: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value);

/** A value in words: of a list, yes or no, or another row's. */
export function valueWords(field: string, value: string | null): string {
  if (value === null || value === "") return t("compile-value-none");
  const list = lists[field];
  if (list !== undefined) {
    // A remark's kind is of another list than a card's.
    const found = [list, "remark-kind"].find((one) => hasWords(wordKey(one, value)));
    return found === undefined ? value : word(found, value);
  }
  if (value === "true") return t("compile-value-yes");
  if (value === "false") return t("compile-value-no");
  return isLink(value) ? linkWords(value) : value;
}

function linkWords(id: Id): string {
  const delegation = workshop.delegations.get(id);
  if (delegation) return delegationShort(delegation);
  const kinds = [
    "topic",
    "cluster",
    "objective",
    "action",
    "card",
    "group",
    "axis",
    "step",
  ] as const;
  for (const entity of kinds) {
    const row = { entity, id };
    const words = rowInSight(row) ? rowWords(row) : "";
    if (words !== "") return words;
  }
  return t("compile-value-row");
}
