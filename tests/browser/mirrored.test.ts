import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";

import { ask } from "../support/core";
import { allOnOnePage, page, stage } from "../support/opening";
import { addCard, cards, goTo, goToPlenary, goToStep, openSample, wear } from "../support/screen";

/** Another window, whose changes come to the first one as an event. */
let other: Page;

allOnOnePage();
beforeAll(async () => {
  await openSample(page);
  await goTo(page, "Room");
  other = await stage.page({ window: "second" });
});

interface Row {
  id: string;
  group: string;
  objective: string;
  text: Record<string, string>;
  marking: string | null;
}
type Rows = Record<"groups" | "cards" | "objectives" | "actions", Row[]>;

async function rows(): Promise<Rows> {
  return (await ask<{ opened: { snapshot: Rows } }>(other, "start")).opened.snapshot;
}

async function set(entity: string, id: string, field: string, value: unknown): Promise<void> {
  const fields = [{ field, lang: null, value }];
  await ask(other, "mutate", { mutation: { do: "set", entity, id, fields } });
}

test("a window that is mirrored to the room holds back what the projector would", async () => {
  await goToStep(page, "Context");
  await wear(page, "Lit room");
  // The sample itself has cards that are not for everybody.
  const held = page.locator("[data-held]");
  const before = (await held.count()) > 0 ? parseInt((await held.textContent()) ?? "0") : 0;
  await wear(page, "Light");
  await addCard(page, "para toda la sala");
  await addCard(page, "fuente policial reservada");
  await addCard(page, "escrita en silencio");
  const { cards: all } = await rows();
  const idOf = (words: string) =>
    all.find((card) => Object.values(card.text).includes(words))?.id ?? "";
  await set("card", idOf("fuente policial reservada"), "marking", "confidential");
  await set("card", idOf("escrita en silencio"), "veiled", true);
  // On the facilitator's own screen all of it is there, with its marking.
  await cards(page, "fuente policial reservada").getByText("Confidential").waitFor();
  await cards(page, "escrita en silencio").waitFor();
  await page.getByRole("textbox", { name: "Private notes" }).waitFor();

  await wear(page, "Lit room");
  await cards(page, "para toda la sala").waitFor();
  await page.locator("[data-held]", { hasText: `${before + 1} held back` }).waitFor();
  await page.locator("[data-veiled]", { hasText: "1 written in silence" }).waitFor();
  await page.getByText("private notes are hidden from the projector").waitFor();
  expect(await page.getByRole("textbox", { name: "Private notes" }).count()).toBe(0);
  expect(await page.content()).not.toContain("fuente policial reservada");
  expect(await page.content()).not.toContain("escrita en silencio");

  // Not by looking for it either.
  await page.keyboard.press("Control+f");
  await page.keyboard.type("policial");
  await page.getByText("fuente policial").waitFor({ state: "detached" });
  await page.keyboard.press("Escape");

  await wear(page, "Light");
  await cards(page, "fuente policial reservada").waitFor();
  await cards(page, "escrita en silencio").waitFor();
});

test("objectives and actions marked above the room are held back with all they hold", async () => {
  const { groups, objectives, actions } = await rows();
  const own = objectives.filter((objective) => objective.group === groups[0]?.id);
  const of = (objective: Row | undefined) => actions.filter((a) => a.objective === objective?.id);
  const [secret, open] = own;
  const [action] = of(open);
  if (!secret || !action) throw new Error("the sample has two objectives with actions");
  await set("objective", secret.id, "marking", "confidential");
  await set("action", action.id, "marking", "confidential");
  await wear(page, "Dark room");

  await goToStep(page, "Objectives");
  await page.locator("[data-held]").waitFor();
  expect(await page.locator(`[data-row="${secret.id}"]`).count()).toBe(0);
  await page.locator(`[data-row="${open?.id}"]`).waitFor();

  await goToStep(page, "Actions");
  await page.locator(`[data-row="${open?.id}"]`).waitFor();
  for (const row of [secret, ...of(secret), action]) {
    expect(await page.locator(`[data-row="${row.id}"], [data-action="${row.id}"]`).count()).toBe(0);
  }

  // The document holds all of it, so the room sees none of it.
  await goToPlenary(page, "Documents");
  await page.locator("[data-held]").waitFor();
  expect(await page.locator(".paper").count()).toBe(0);
  await wear(page, "Light");
  await page.locator(".paper").waitFor();
});
