import type { Locator } from "playwright-core";
import { expect, test } from "vitest";

import { objections } from "../support/axe";
import { eachInRoom, page } from "../support/opening";
import { addCard, cards, pasteText, scribe } from "../support/screen";

eachInRoom("Opportunities and challenges");

const messages = () => page.getByRole("region", { name: "Messages" });
const line = () => page.getByRole("region", { name: "The scribe’s line" });

/** Deletes a new card, which is said with a way back. */
async function deleteOne(words: string): Promise<void> {
  await addCard(page, words);
  await cards(page, words).focus();
  await page.keyboard.press("Delete");
  await cards(page, words).waitFor({ state: "detached" });
  await messages().getByRole("button", { name: "Undo" }).waitFor();
}

async function span(of: Locator): Promise<{ top: number; bottom: number }> {
  const box = await of.boundingBox();
  if (!box) throw new Error("nothing is drawn");
  return { top: Math.round(box.y), bottom: Math.round(box.y + box.height) };
}

test("a message covers neither the cards nor the line nor what was pasted", async () => {
  await deleteOne("Se borra con aviso");
  expect(await objections(page)).toEqual([]);
  const said = await span(messages());
  expect(said.bottom).toBeLessThanOrEqual((await span(line())).top);
  // The row that has the keyboard is in sight above it.
  const focused = page.locator("[data-row]:focus");
  await expect.poll(async () => (await span(focused)).bottom).toBeLessThanOrEqual(said.top);

  await scribe(page).focus();
  await pasteText(page, "Una pegada\nOtra pegada");
  const preview = page.getByRole("region", { name: /pasted lines?/ });
  await preview.waitFor();
  expect((await span(messages())).bottom).toBeLessThanOrEqual((await span(preview)).top);
  await page.keyboard.press("Escape");
});

test("a message stays while somebody is at it, and Esc sends it away", async () => {
  await page.clock.install();
  await deleteOne("Se lee con calma");
  await scribe(page).focus();
  await messages().getByRole("button", { name: "Undo" }).focus();
  await page.clock.fastForward(30_000);
  expect(await messages().isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  await messages().waitFor({ state: "detached" });
  // The keyboard is back in the line, not lost.
  expect(await scribe(page).evaluate((area) => document.activeElement === area)).toBe(true);

  await deleteOne("Se lee con el puntero");
  await messages().hover();
  await page.clock.fastForward(30_000);
  expect(await messages().isVisible()).toBe(true);
  await page.mouse.move(640, 20);
  await page.clock.fastForward(30_000);
  await messages().waitFor({ state: "detached" });
});
