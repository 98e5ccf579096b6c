// The two sides of each topic on the wall, facing each other.

import type { Locator, Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";

import { ask } from "../support/core";
import { eachInRoom, page, stage } from "../support/opening";

let wall: Page;

eachInRoom("Opportunities and challenges");
beforeEach(async () => {
  wall = await stage.page({ window: "projector", width: 1920, height: 1080 });
  await wall.locator("[data-side=right]").first().waitFor();
});
afterEach(() => wall.context().close());

/** Adds cards to the first topic of the first group, in the order told. */
async function addCards(told: readonly [kind: string, text: string][]): Promise<void> {
  type Row = { id: string; group: string };
  type Start = { opened: { snapshot: { groups: Row[]; topics: Row[] } } };
  const { groups, topics } = (await ask<Start>(page, "start", {})).opened.snapshot;
  const group = groups[0]?.id;
  const topic = topics.find((one) => one.group === group)?.id;
  const cards = told.map(([kind, text]) => ({ kind, topic, delegation: null, text }));
  const mutation = { do: "add_cards", group, step: null, lang: "es", veiled: false, cards };
  await ask(page, "mutate", { mutation });
}

const piece = (words: string): Locator => wall.locator("[data-piece]", { hasText: words });

/** The lines of words of each column of cards in view. */
const linesOfColumns = () =>
  wall.evaluate(() =>
    [...document.querySelectorAll("[data-flow] ul")].map((column) =>
      [...column.querySelectorAll("[data-words]")].reduce((sum, words) => {
        const clip = words.parentElement?.getBoundingClientRect().height ?? 0;
        return sum + Math.round(clip / parseFloat(getComputedStyle(words).lineHeight));
      }, 0),
    ),
  );

test("what opens doors stands left of the middle and what stands in the way right of it", async () => {
  await addCards([
    ["challenge", "falta de interinstitucionalidad"],
    ["opportunity", "equipos conjuntos ya previstos"],
  ]);
  await piece("equipos conjuntos ya previstos").waitFor();
  await piece("falta de interinstitucionalidad").waitFor();
  const [left, right] = await Promise.all([
    piece("equipos conjuntos ya previstos").boundingBox(),
    piece("falta de interinstitucionalidad").boundingBox(),
  ]);
  const [opportunities, challenges] = await Promise.all([
    wall.locator("[data-side=left]", { hasText: "Opportunities" }).first().boundingBox(),
    wall.locator("[data-side=right]", { hasText: "Challenges" }).first().boundingBox(),
  ]);
  expect(left?.x).toBeCloseTo(opportunities?.x ?? 0, 0);
  expect(right?.x).toBeCloseTo(challenges?.x ?? 0, 0);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
});

test("sixty cards keep to their side, to seven lines a column and to the wall", async () => {
  const long = "La interinstitucionalidad depende de cada fiscalía y de cada paso fronterizo";
  await addCards(
    Array.from({ length: 60 }, (_, at) => [
      at % 3 === 0 ? "opportunity" : "challenge",
      `${at % 4 === 0 ? long.repeat(3) : long} ${at}.`,
    ]),
  );
  await wall.locator("[data-pages]").waitFor();
  await page.keyboard.press("F6");
  // The small picture in the bar has the pages of the wall.
  await page.getByRole("banner").locator("[data-pages]").waitFor();
  for (let turned = 0; turned < 4; turned += 1) {
    for (const lines of await linesOfColumns()) expect(lines).toBeLessThanOrEqual(7);
    const told = await wall.evaluate(() => {
      const middle = document.querySelector("[data-side=right]")?.getBoundingClientRect().x ?? 0;
      return [...document.querySelectorAll("[data-piece]")].map((piece) => {
        const box = piece.getBoundingClientRect();
        const size = parseFloat(getComputedStyle(piece).fontSize);
        const challenge = piece.getAttribute("style")?.includes("--challenge") === true;
        return {
          large: size >= 32,
          within: box.bottom <= innerHeight && box.right <= innerWidth,
          aside: challenge === box.x >= middle - 1,
        };
      });
    });
    expect(told.length).toBeGreaterThan(0);
    for (const one of told) expect(one).toEqual({ large: true, within: true, aside: true });
    const before = await wall.locator("[data-pages]").textContent();
    await page.keyboard.press("Shift+PageDown");
    await expect.poll(() => wall.locator("[data-pages]").textContent()).not.toBe(before);
  }
  await ask(page, "undo", { watched: false });
});
