import { actionInSight } from "~/domain/inSight";
import { plainWords, wordsIn } from "~/domain/text";
import { workshop } from "~/domain/workshop.svelte";
import type { Delegation, DelegationKind, Text } from "~/platform";
import { languages } from "~/shared/wording";

import type { Column } from "./columns";
import { joined, namesIn, type Known } from "./completion";

/** The columns that are completed with names already known. */
export type CompletedColumn = Extract<Column, "lead" | "partners" | "countries">;

/** Whether a column is completed. */
export function isCompleted(column: Column): column is CompletedColumn {
  return column === "lead" || column === "partners" || column === "countries";
}

/** Whether a cell of the column takes several names, with semicolons between them. */
export function takesSeveral(column: CompletedColumn): boolean {
  return column !== "lead";
}

const countryKinds: readonly DelegationKind[] = ["member", "observer"];

/** What a cell of the column can be completed with, the likeliest source first. */
export function knownFor(column: CompletedColumn): Known[] {
  const delegations = workshop.delegations.list;
  switch (column) {
    case "lead":
      return joined([used("lead"), used("partners"), delegations.map(named), others()]);
    case "partners":
      return joined([used("partners"), used("lead"), delegations.map(named), others()]);
    case "countries": {
      const countries = delegations.filter((one) => countryKinds.includes(one.kind));
      return joined([countries.map(named), used("countries")]);
    }
  }
}

// Actions are written in the room's language; the names in them are too.
const roomLang = () => workshop.row?.language ?? "es";

function inEvery(text: Text): string[] {
  return languages.map((lang) => wordsIn(text, lang)).filter((words) => words !== "");
}

function named(delegation: Delegation): Known {
  return {
    name: plainWords(delegation.name, roomLang()),
    also: [delegation.short, ...inEvery(delegation.name)].filter((way) => way !== ""),
  };
}

function used(column: CompletedColumn): Known[] {
  const several = takesSeveral(column);
  return workshop.actions.list
    .filter(actionInSight)
    .flatMap((action) => namesIn(action[column], several))
    .map((name) => ({ name, also: [] }));
}

function others(): Known[] {
  const partners = workshop.partners.list.map((partner) => ({
    name: plainWords(partner.name, roomLang()),
    also: inEvery(partner.name),
  }));
  const organisers = namesIn((workshop.row?.organisers ?? "").replaceAll("\n", ";"), true);
  const institutions = workshop.participants.list.map((person) => person.institution.trim());
  return [...partners, ...[...organisers, ...institutions].map((name) => ({ name, also: [] }))];
}
