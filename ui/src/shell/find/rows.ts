// The rows of all groups as they are searched, and the way to each.

import {
  clustersOf,
  delegationShort,
  headOf,
  isStanding,
  objectivesOf,
  actionsOf,
  cardsOf,
  cardsOfCluster,
  groupTitle,
  stepOfCard,
} from "~/domain/groupWork";
import { rowInSight } from "~/domain/inSight";
import { stepTitle, type Sign } from "~/domain/kinds";
import { projector } from "~/domain/projector.svelte";
import { whereabouts } from "~/domain/whereabouts.svelte";
import { workshop } from "~/domain/workshop.svelte";
import type { Action, Card, Group, Id, Objective, Remark, Step, StepKind, Text } from "~/platform";
import { languages, screenLang, t, word } from "~/shared/wording";

import type { Searched } from "./ranked";

/** A row that can be found. */
export interface Findable extends Searched {
  id: Id;
  sign: Sign | "cluster" | "axis" | "section" | "remark";
  /** Where it is, in words: group, step and what else there is to know. */
  where: string;
  /** Goes there. */
  go: () => void;
}

function textsOf(text: Text): string[] {
  const order = [screenLang(), ...(text.original ? [text.original] : []), ...languages];
  return [...new Set(order)].flatMap((lang) => text[lang] ?? []);
}

const filled = (list: (string | undefined)[]) => list.flatMap((one) => (one ? [one] : []));

function stepFor(kind: StepKind): Step | undefined {
  return workshop.steps.list.find((step) => step.kind === kind);
}

function whereIs(group: Group, step: Step | undefined, more = ""): string {
  const place = `${workshop.code(group.id)} ${groupTitle(group.id)}`;
  return filled([place, step && stepTitle(step), more]).join(" · ");
}

// Whoever is at the compile desk means the row as it stands in the plan.
function goToRow(group: Group, step: Step | undefined, row: Id): void {
  if (whereabouts.place === "compile") whereabouts.go("compile", { row });
  else goTo(group, step, row);
}

function goTo(group: Group, step: Step | undefined, row: Id | undefined): void {
  whereabouts.go("room", {
    group: group.id,
    ...(step ? { step: step.id } : {}),
    ...(row === undefined ? {} : { row }),
  });
}

function cardRow(card: Card, group: Group, here: boolean): Findable {
  const step = stepOfCard(card);
  const head = headOf(card);
  const delegation = workshop.delegations.get(card.delegation);
  const merged = head.id === card.id ? "" : t("find-also-said");
  return {
    id: card.id,
    sign: card.kind,
    here,
    texts: textsOf(card.text),
    beside: filled([
      delegation && delegationShort(delegation),
      ...(delegation ? textsOf(delegation.name) : []),
      card.offered_by,
    ]),
    where: whereIs(group, step, head.parked ? t("find-parked") : merged),
    go: () => goTo(group, stepOfCard(head), head.id),
  };
}

function rowsOf(group: Group, here: boolean): Findable[] {
  const cards = cardsOf(group.id).map((card) => cardRow(card, group, here));
  const clusters = clustersOf(group.id).map((cluster): Findable => {
    const first = cardsOfCluster(cluster.id).find(isStanding);
    return {
      id: cluster.id,
      sign: "cluster",
      here,
      texts: textsOf(cluster.name),
      beside: [],
      where: whereIs(group, first && stepOfCard(first), t("find-cluster")),
      go: () => {
        projector.arrange = "cluster";
        goTo(group, first && stepOfCard(first), first?.id);
      },
    };
  });
  const objectives = objectivesOf(group.id).flatMap((objective): Findable[] => {
    const step = stepFor("objectives");
    const actions = actionsOf(objective.id).map((action): Findable => {
      const own = stepFor("actions");
      const { lead, partners, countries, timeframe } = action;
      return {
        id: action.id,
        sign: "action",
        here,
        texts: textsOf(action.text),
        beside: filled([
          workshop.code(action.id),
          lead,
          partners,
          countries,
          timeframe,
          ...planned(action),
        ]),
        where: whereIs(group, own, workshop.code(action.id)),
        go: () => goToRow(group, own, action.id),
      };
    });
    const row: Findable = {
      id: objective.id,
      sign: "objective",
      here,
      texts: textsOf(objective.text),
      beside: filled([workshop.code(objective.id), ...planned(objective)]),
      where: whereIs(group, step, workshop.code(objective.id)),
      go: () => goToRow(group, step, objective.id),
    };
    return [row, ...actions];
  });
  return [...cards, ...clusters, ...objectives];
}

/** What the compiler has added to a row, in every language. */
function planned(row: Action | Objective): string[] {
  const own =
    "indicator" in row
      ? [
          row.expected_output,
          row.indicator,
          row.baseline,
          row.target,
          row.verification,
          row.resources,
          row.risks,
          row.framework,
        ]
      : [];
  return own.flatMap(textsOf);
}

/** What the floor said about a group's work. */
function remarksOf(group: Group, here: boolean): Findable[] {
  const seen = ({ card, objective, action }: Remark) =>
    (card === null || rowInSight({ entity: "card", id: card })) &&
    (objective === null || rowInSight({ entity: "objective", id: objective })) &&
    (action === null || rowInSight({ entity: "action", id: action }));
  const own = workshop.remarks.list.filter((one) => one.group === group.id && seen(one));
  return own.map((remark): Findable => {
    const delegation = workshop.delegations.get(remark.delegation);
    const who = delegation ? delegationShort(delegation) : "";
    return {
      id: remark.id,
      sign: "remark",
      here,
      texts: [...textsOf(remark.text), ...textsOf(remark.proposed)],
      beside: filled([who, ...(delegation ? textsOf(delegation.name) : [])]),
      where: filled([whereIs(group, undefined), t("find-remark"), who]).join(" · "),
      go: () => whereabouts.go("plenary", { group: group.id }),
    };
  });
}

/** The texts of the plan: its axes and its sections. */
function ofPlan(): Findable[] {
  const at = (row: Id) => () => whereabouts.go("compile", { row });
  const here = whereabouts.place === "compile";
  const sections = workshop.sections.list.map((section): Findable => ({
    id: section.id,
    sign: "section",
    here,
    texts: [...textsOf(section.title), ...textsOf(section.body)],
    beside: [word("section-kind", section.kind)],
    where: word("section-kind", section.kind),
    go: at(section.id),
  }));
  const axes = workshop.axes.list.map((axis): Findable => ({
    id: axis.id,
    sign: "axis",
    here,
    texts: [...textsOf(axis.title), ...textsOf(axis.body)],
    beside: [],
    where: t("find-axis"),
    go: at(axis.id),
  }));
  return [...sections, ...axes];
}

/** Everything with words: cards, clusters, objectives, actions, remarks and the texts of the plan. */
export function findables(): Findable[] {
  const at = whereabouts.group ?? workshop.groups.list[0]?.id;
  const ofGroups = workshop.groups.list.flatMap((group) => {
    const here = group.id === at;
    return [...rowsOf(group, here), ...remarksOf(group, here)];
  });
  return [...ofGroups, ...ofPlan()];
}
