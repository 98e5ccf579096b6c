import { afterAll, beforeAll, expect, test } from "vitest";

import { type Desktop, openDesktop } from "../support/window";
import { type WebDriver, keys } from "../support/webdriver";

let desktop: Desktop;

beforeAll(async () => {
  desktop = await openDesktop();
});
afterAll(() => desktop.close());

/** The button that says this. */
const button = `return [...document.querySelectorAll("button")].find(
  (button) => button.innerText.trim() === arguments[0] || button.ariaLabel === arguments[0]);`;

/** The card that holds these words. */
const card = `return [...document.querySelectorAll("[data-entity=card]")].find(
  (card) => card.innerText.includes(arguments[0]))?.innerText;`;

/** Opens the sample, which leads into the room with the keyboard in the scribe's line. */
async function enterTheRoom(window: WebDriver): Promise<void> {
  await window.click(button, "Open the sample workshop");
  await window.until("return document.activeElement?.matches('[data-scribe]');");
}

test("a card typed into the real window is there when the program starts again", async () => {
  const words = "Señales: ¿quién avisa a quién?";
  const window = await desktop.start();
  await enterTheRoom(window);
  await window.type(words);
  await window.chord(keys.enter);
  expect(await window.until(card, words)).toContain("Context");
  await window.close();

  const again = await desktop.start();
  await enterTheRoom(again);
  expect(await again.until(card, words)).toContain("Context");
  await again.chord(keys.control, "1");
  await again.until(
    "return document.querySelector('[aria-current=page]')?.innerText === 'Prepare'",
  );
  await again.close();
});
