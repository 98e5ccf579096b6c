import { expect, test } from "vitest";

import { objections } from "../support/axe";
import { eachInRoom, page, restart } from "../support/opening";
import { addCard, cards, toRoom, wear } from "../support/screen";

eachInRoom("Context");

const asked = () => page.getByRole("dialog", { name: /held back$/ });

/** Adds a card before the room's eyes and closes it, so that it is held back. */
async function holdBack(words: string): Promise<void> {
  await addCard(page, words);
  await wear(page, "Lit room");
  await cards(page, words).focus();
  await page.keyboard.press("s");
  await page.getByRole("menuitemradio", { name: "Strictly confidential", exact: true }).click();
  await cards(page, words).waitFor({ state: "detached" });
}

test("undo asks before it shows the room what a marking holds back, and redo likewise", async () => {
  const words = "Nombre de la fuente";
  await holdBack(words);

  await page.keyboard.press("Control+z");
  await asked().waitFor();
  expect(await objections(page)).toEqual([]);
  expect(await asked().textContent()).not.toContain(words);
  // Enter pressed in haste shows nothing.
  const safe = asked().getByRole("button", { name: "Keep it from the room" });
  await expect.poll(() => safe.evaluate((one) => one.matches(":focus"))).toBe(true);
  await page.keyboard.press("Enter");
  await asked().waitFor({ state: "detached" });
  expect(await cards(page, words).count()).toBe(0);
  await page.keyboard.press("Control+z");
  await asked().waitFor();
  await page.keyboard.press("Escape");
  await asked().waitFor({ state: "detached" });
  expect(await cards(page, words).count()).toBe(0);

  await page.keyboard.press("Control+z");
  await asked().getByRole("button", { name: "Show it all the same" }).click();
  await cards(page, words).waitFor();
  // To cover it again needs nobody’s leave; to uncover it does, and nothing else.
  await page.keyboard.press("Control+Shift+z");
  await cards(page, words).waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await asked().getByRole("button", { name: "Show it all the same" }).click();
  await cards(page, words).waitFor();
  await page.keyboard.press("Control+z");
  await cards(page, words).waitFor({ state: "detached" });
  expect(await asked().count()).toBe(0);
});

test("what undo would uncover is known after the program was started again", async () => {
  const words = "Fuente de ayer";
  await holdBack(words);
  await restart();
  await toRoom(page, "Context");
  await page.keyboard.press("Control+z");
  await asked().waitFor();
  await asked().getByRole("button", { name: "Show it all the same" }).click();
  await cards(page, words).waitFor();
});

test("with nobody watching, undo does it and says so", async () => {
  const words = "Otra fuente";
  await wear(page, "Light");
  await addCard(page, words);
  await cards(page, words).focus();
  await page.keyboard.press("s");
  await page.getByRole("menuitemradio", { name: "Strictly confidential", exact: true }).click();
  const marked = cards(page, words).getByText("Strictly confidential");
  await marked.waitFor();
  await page.keyboard.press("Control+z");
  await marked.waitFor({ state: "detached" });
  expect(await asked().count()).toBe(0);
});
