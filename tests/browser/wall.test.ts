// What is noted on the wall beside the words people said.

import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";

import { ask } from "../support/core";
import { eachInRoom, page, stage } from "../support/opening";
import { goToStep } from "../support/screen";

let wall: Page;

eachInRoom("Actions");
beforeEach(async () => {
  wall = await stage.page({ window: "projector", width: 1920, height: 1080 });
  await wall.locator("[data-body=actions]").waitFor();
});
afterEach(() => wall.context().close());

type Row = { id: string; group: string; objective: string };

/** The rows of the workshop, and its first group. */
async function rows(): Promise<
  Record<"topics" | "objectives" | "actions", Row[]> & { group: Row }
> {
  type Snapshot = Record<"groups" | "topics" | "objectives" | "actions", Row[]>;
  const start = await ask<{ opened: { snapshot: Snapshot } }>(page, "start", {});
  const { groups, ...others } = start.opened.snapshot;
  if (!groups[0]) throw new Error("no group");
  return { ...others, group: groups[0] };
}

const plain = (field: string, value: string) => ({ field, lang: null, value });

test("an action says with whom and for which countries, while that takes no page more", async () => {
  const { group, objectives, actions } = await rows();
  const objective = objectives.find((one) => one.group === group.id)?.id;
  const id = actions.find((one) => one.objective === objective)?.id;
  const fields = [plain("partners", "UNODC and IOM"), plain("countries", "Guatemala, Honduras")];
  await ask(page, "mutate", { mutation: { do: "set", entity: "action", id, fields } });
  await wall.getByText("With: UNODC and IOM").waitFor();
  await wall.getByText("Countries: Guatemala, Honduras").waitFor();

  const long = Array.from({ length: 60 }, (_, at) => `Fiscalía ${at} y su enlace`).join(", ");
  const more = [plain("partners", long)];
  await ask(page, "mutate", { mutation: { do: "set", entity: "action", id, fields: more } });
  await wall.getByText("Countries: Guatemala, Honduras").waitFor({ state: "detached" });
  expect(await wall.getByText("Fiscalía 59").count()).toBe(0);
});

test("a translation of words that have changed says so", async () => {
  const { group, objectives, actions } = await rows();
  const objective = objectives.find((one) => one.group === group.id)?.id;
  const id = actions.find((one) => one.objective === objective)?.id;
  expect(await wall.getByText("translation of an earlier version").count()).toBe(0);
  const fields = [{ field: "text", lang: "es", value: "Elaborar otro catálogo" }];
  await ask(page, "mutate", { mutation: { do: "set", entity: "action", id, fields } });
  await wall.getByText("translation of an earlier version").waitFor();
});

test("words in another language than the wall’s say which one it is", async () => {
  const { group, topics } = await rows();
  await goToStep(page, "Context");
  const topic = topics.find((one) => one.group === group.id)?.id;
  for (const [lang, text] of [
    ["es", "Interinstitucionalidad en la frontera"],
    ["fr", "Les parquets se parlent"],
    ["en", "Prosecutors talk to each other"],
  ]) {
    const cards = [{ kind: "context", topic, delegation: null, text }];
    const mutation = { do: "add_cards", group: group.id, step: null, lang, veiled: false, cards };
    await ask(page, "mutate", { mutation });
  }
  const piece = (text: string) => wall.locator("[data-piece]", { hasText: text });
  for (const [lang, text] of [
    ["es", "Interinstitucionalidad en la frontera"],
    ["fr", "Les parquets se parlent"],
  ] as const) {
    await piece(text).locator(`[lang=${lang}]`).waitFor();
    expect(await piece(text).locator("[data-lang]").textContent()).toBe(lang.toUpperCase());
  }
  await piece("Prosecutors talk to each other").waitFor();
  expect(await piece("Prosecutors talk to each other").locator("[data-lang]").count()).toBe(0);
});
