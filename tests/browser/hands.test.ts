import { expect, test } from "vitest";

import { eachInRoom, page } from "../support/opening";
import { addCard, cards, drag, goToStep, message, scribe } from "../support/screen";

eachInRoom("Opportunities and challenges");

/** Lets what the window asks for wait on its way to the core, until it is let go. */
async function slowCore(): Promise<{ asked: Promise<void>; letGo: () => void }> {
  let letGo = () => {};
  const way = new Promise<void>((resolve) => (letGo = resolve));
  const asked = page.waitForRequest("**/invoke/mutate?*").then(() => undefined);
  await page.route("**/invoke/mutate?*", async (route) => {
    await way;
    await route.continue();
  });
  return { asked, letGo };
}

test("two quick undos in the line take back two cards, also the one still on its way", async () => {
  await addCard(page, "Llegó primero");
  const core = await slowCore();
  await scribe(page).focus();
  await page.keyboard.type("Va en camino");
  await page.keyboard.press("Enter");
  await core.asked;
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  // What is typed meanwhile is nobody’s work yet, and stays.
  await page.keyboard.type("Lo siguiente");
  core.letGo();
  await cards(page, "Llegó primero").waitFor({ state: "detached" });
  expect(await cards(page, "Va en camino").count()).toBe(0);
  await expect.poll(() => scribe(page).inputValue()).toBe("Lo siguiente");

  // With words in the line, undo is theirs and no card’s.
  const before = await page.getByRole("article").count();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  expect(await page.getByRole("article").count()).toBe(before);
  await scribe(page).fill("");

  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Shift+z");
  await page.keyboard.press("Control+Shift+z");
  await cards(page, "Llegó primero").waitFor();
  await cards(page, "Va en camino").waitFor();
});

test("undo in half a line is the line’s own, also after the keyboard was elsewhere", async () => {
  await addCard(page, "Se queda en el tablero");
  await scribe(page).focus();
  await page.keyboard.insertText("Media línea");
  await page.keyboard.press("Escape");
  await scribe(page).focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Control+z");
  await expect.poll(() => scribe(page).inputValue()).toBe("");
  await cards(page, "Se queda en el tablero").waitFor();
  // What it took back it also gives again.
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => scribe(page).inputValue()).toBe("Media línea");
  await page.keyboard.press("Control+z");
  await expect.poll(() => scribe(page).inputValue()).toBe("");
  // Before undo goes back in the workshop it says so, and whoever went too far comes all the way back.
  await page.keyboard.press("Control+z");
  await message(page, "Undo once more").waitFor();
  await cards(page, "Se queda en el tablero").waitFor();
  await page.keyboard.press("Control+z");
  await cards(page, "Se queda en el tablero").waitFor({ state: "detached" });
  await page.keyboard.press("Control+y");
  await cards(page, "Se queda en el tablero").waitFor();
  await page.keyboard.press("Control+y");
  await expect.poll(() => scribe(page).inputValue()).toBe("Media línea");
  await scribe(page).fill("");

  // What is typed goes back word by word.
  await page.keyboard.type("Falta una ley");
  await page.keyboard.press("Control+z");
  await expect.poll(() => scribe(page).inputValue()).toBe("Falta una ");
  await scribe(page).fill("");

  // So do words that went with their group and came back.
  await page.keyboard.insertText("Otra media");
  await page.keyboard.press("Alt+Shift+PageDown");
  await expect.poll(() => scribe(page).inputValue()).toBe("");
  await page.keyboard.press("Alt+Shift+PageUp");
  await expect.poll(() => scribe(page).inputValue()).toBe("Otra media");
  await scribe(page).focus();
  await page.keyboard.press("Control+z");
  await expect.poll(() => scribe(page).inputValue()).toBe("");
  await cards(page, "Se queda en el tablero").waitFor();
});

test("two quick undos on the board take back what was done before and what is on its way", async () => {
  const [kept, gone] = [cards(page, "Se borra en camino"), cards(page, "Se borra antes")];
  await addCard(page, "Se borra en camino");
  await addCard(page, "Se borra antes");
  await gone.focus();
  await page.keyboard.press("Delete");
  await gone.waitFor({ state: "detached" });
  const core = await slowCore();
  await kept.focus();
  await page.keyboard.press("Delete");
  await core.asked;
  await page.keyboard.press("u");
  await page.keyboard.press("Control+z");
  core.letGo();
  await gone.waitFor();
  await kept.waitFor();
});

test("dragging one of the chosen cards takes all of them along, and one undo brings them back", async () => {
  await goToStep(page, "Context");
  for (const words of ["Uno de tres", "Dos de tres", "Tres de tres"]) await addCard(page, words);
  for (const words of ["Uno de tres", "Tres de tres"]) {
    await cards(page, words).focus();
    await page.keyboard.press("x");
  }
  const whole = page.getByRole("list", { name: "Whole group", exact: true });
  const topic = page.getByRole("list", { name: /^Migrant smuggling by sea/ });
  await whole.scrollIntoViewIfNeeded();
  const says = await drag(page, cards(page, "Tres de tres"), topic);
  expect(says).toMatch(/^2 cards · topic: Migrant smuggling by sea/);
  await topic.getByText("Uno de tres").waitFor();
  await topic.getByText("Tres de tres").waitFor();
  await whole.getByText("Dos de tres").waitFor();
  // One below the other, in the order they had.
  const texts = await topic.getByRole("article").allTextContents();
  const at = (words: string) => texts.findIndex((text) => text.includes(words));
  expect(at("Tres de tres")).toBe(at("Uno de tres") + 1);

  await page.keyboard.press("Control+z");
  await whole.getByText("Uno de tres").waitFor();
  await whole.getByText("Tres de tres").waitFor();
});

test("a card let go on the name of a topic goes to it, and a turned step has the keyboard", async () => {
  await goToStep(page, "Context");
  await addCard(page, "Al tema por su nombre");
  const topics = page.getByRole("region", { name: "Topics" });
  const name = topics.getByRole("button", { name: /^Migrant smuggling by sea/ });
  const says = await drag(page, cards(page, "Al tema por su nombre"), name);
  expect(says).toMatch(/^topic: Migrant smuggling by sea/);
  const topic = page.getByRole("list", { name: /^Migrant smuggling by sea/ });
  await topic.getByText("Al tema por su nombre").waitFor();

  // The keyboard is with the card, and with the name of the step once that is turned.
  await page.keyboard.press("Alt+PageDown");
  await page.keyboard.press("Alt+PageDown");
  const step = page.locator("nav [aria-current=step]");
  await expect.poll(() => step.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await step.textContent()).toContain("Objectives");
  await page.keyboard.type("un objetivo");
  expect(await scribe(page).inputValue()).toBe("un objetivo");
  await scribe(page).fill("");
});

test("chosen cards are doubled together, and given to another group together", async () => {
  for (const words of ["Doble uno", "Doble dos"]) await addCard(page, words);
  for (const words of ["Doble uno", "Doble dos"]) {
    await cards(page, words).focus();
    await page.keyboard.press("x");
  }
  await page.keyboard.press("d");
  await expect.poll(() => cards(page, /Doble/).count()).toBe(4);
  await page.keyboard.press("Control+z");
  await expect.poll(() => cards(page, /Doble/).count()).toBe(2);

  for (const words of ["Doble uno", "Doble dos"]) {
    await cards(page, words).focus();
    await page.keyboard.press("x");
  }
  await page.keyboard.press("m");
  await page.getByRole("menuitem", { name: /^2 / }).click();
  await expect.poll(() => cards(page, /Doble/).count()).toBe(0);
  await page.keyboard.press("Control+z");
  await expect.poll(() => cards(page, /Doble/).count()).toBe(2);
});
