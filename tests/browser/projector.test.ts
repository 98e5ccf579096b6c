import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";

import { ask } from "../support/core";
import { eachInRoom, page, stage } from "../support/opening";
import { addCard, goToStep } from "../support/screen";

let wall: Page;

eachInRoom("Context");
beforeEach(async () => {
  wall = await stage.page({ window: "projector", width: 1920, height: 1080 });
  await wall.getByText("What do you see in your country today").waitFor();
});
afterEach(() => wall.context().close());

/** The first group of the sample, and its first topic. */
async function front(): Promise<{ group: string; topic: string }> {
  type Row = { id: string; group: string };
  type Start = { opened: { snapshot: { groups: Row[]; topics: Row[] } } };
  const { opened } = await ask<Start>(page, "start", {});
  const group = opened.snapshot.groups[0]?.id ?? "";
  const topic = opened.snapshot.topics.find((one) => one.group === group)?.id ?? "";
  return { group, topic };
}

async function addCards(texts: string[]): Promise<string> {
  const { group, topic } = await front();
  const cards = texts.map((text) => ({ kind: "context", topic, delegation: null, text }));
  const mutation = { do: "add_cards", group, step: null, lang: "es", veiled: false, cards };
  const answer = await ask<{ added: string }>(page, "mutate", { mutation });
  return answer.added;
}

test("the wall shows a card as it is written and follows the facilitator to another step", async () => {
  await addCard(page, "visto desde doce metros");
  await wall.getByText("visto desde doce metros").waitFor();
  await goToStep(page, "Objectives");
  await wall.getByText("visto desde doce metros").waitFor({ state: "detached" });
  await wall.getByText("financial investigation from the outset").first().waitFor();
});

test("one key draws the curtain from a field, and the same key opens it", async () => {
  await addCard(page, "detrás de la cortina");
  await wall.getByText("detrás de la cortina").waitFor();
  await page.keyboard.press("F9");
  await wall.getByText("detrás de la cortina").waitFor({ state: "detached" });
  expect((await wall.evaluate(() => document.body.innerText)).trim()).toBe("");
  await page.keyboard.press("F9");
  await wall.getByText("detrás de la cortina").waitFor();
});

/** Everything the wall could show just now, as it is told to its window. */
async function told(): Promise<string> {
  return JSON.stringify(await ask(wall, "projection"));
}

test("a frozen wall keeps what it shows while the facilitator goes on", async () => {
  await addCard(page, "antes de congelar");
  await wall.getByText("antes de congelar").waitFor();
  await page.keyboard.press("F8");
  await expect.poll(told).toContain(`"frozen":true`);
  await addCard(page, "en preparación");
  expect(await told()).not.toContain("en preparación");
  expect(await told()).toContain("antes de congelar");
  await wall.getByText("antes de congelar").waitFor();
  await page.keyboard.press("F8");
  await wall.getByText("en preparación").waitFor();
});

test("what is marked above the room's level is held back, and the wall says so", async () => {
  const id = await addCards(["fuente reservada"]);
  expect(await told()).toContain("fuente reservada");
  const hidden = async () => (JSON.parse(await told()) as { view: { hidden: number } }).view.hidden;
  const before = await hidden();
  const fields = [{ field: "marking", lang: null, value: "confidential" }];
  await ask(page, "mutate", { mutation: { do: "set", entity: "card", id, fields } });
  expect(await told()).not.toContain("fuente reservada");
  expect(await hidden()).toBe(before + 1);
  await wall.locator("[data-hidden]", { hasText: String(before + 1) }).waitFor();
});

test("the projector's window is told nothing but what it shows", async () => {
  const refused = await wall.evaluate(async () => {
    const { invoke } = (
      window as unknown as {
        __TAURI_INTERNALS__: { invoke: (name: string, args: unknown) => Promise<unknown> };
      }
    ).__TAURI_INTERNALS__;
    const names = ["start", "mutate", "undo", "history", "library", "curtain", "show"];
    const answers = names.map((name) =>
      invoke(name, {}).then(
        () => name,
        () => null,
      ),
    );
    return (await Promise.all(answers)).filter((name) => name !== null);
  });
  expect(refused).toEqual([]);
});

test("words on the wall are large enough for twelve metres, whole and on pages", async () => {
  const long = "La cooperación entre fiscalías depende de la interinstitucionalidad de cada país. ";
  const texts = Array.from({ length: 40 }, (_, number) => `${long}Caso ${number}`);
  await addCards([...texts, long.repeat(8)]);
  await wall.getByText(/^\d+ \/ \d+$/).waitFor();
  const small = await wall.evaluate(() => {
    const found: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const element = node.parentElement;
      const said = node.textContent?.trim() ?? "";
      if (!element || said === "" || !element.checkVisibility()) continue;
      if (["SCRIPT", "STYLE"].includes(element.tagName)) continue;
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1) continue;
      // What is painted: the size of type, as the picture is scaled to the window.
      const size = parseFloat(getComputedStyle(element).fontSize);
      if (size < 31.5) found.push(`${size}: ${said.slice(0, 40)}`);
    }
    return found;
  });
  expect(small).toEqual([]);
  const outside = await wall.evaluate(
    () =>
      [...document.querySelectorAll("[data-piece]")].filter((piece) => {
        const box = piece.getBoundingClientRect();
        return box.right > innerWidth + 1 || box.bottom > innerHeight + 1;
      }).length,
  );
  expect(outside).toBe(0);
  await ask(page, "undo", { watched: false });
});
