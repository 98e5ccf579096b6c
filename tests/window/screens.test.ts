import { afterAll, beforeAll, expect, test } from "vitest";

import { keys, type WebDriver } from "../support/webdriver";
import { BEAMER, type Desktop, openDesktop } from "../support/window";

let desktop: Desktop;

beforeAll(async () => {
  desktop = await openDesktop();
});
afterAll(() => desktop.close());

/** The button that says this. */
const button = `return [...document.querySelectorAll("button")].find(
  (button) => button.innerText.trim() === arguments[0]);`;

/** Whether a window shows these words. */
const shows = "return document.body.innerText.includes(arguments[0]);";

/** Whether a window fills the screen that begins there. */
const fills = `const [left, width, height] = arguments;
  return window.screenX === left && innerWidth === width && innerHeight === height;`;

/** What the scribe's line holds. */
const lineHolds = "return document.querySelector('[data-scribe]')?.value === arguments[0];";

async function fillsTheBeamer(window: WebDriver, wall: string): Promise<void> {
  await window.into(wall);
  await window.until(fills, BEAMER.left, BEAMER.width, BEAMER.height);
}

test("the projector fills the other screen, goes with it and comes back with it, and no word is lost", async () => {
  await desktop.beamer(true);
  const window = await desktop.start();
  await window.click(button, "Open the sample workshop");
  await window.until("return document.activeElement?.matches('[data-scribe]');");
  const [desk = ""] = await window.windows();
  await window.press(keys.f6);
  const wall = await window.another(desk);
  await fillsTheBeamer(window, wall);

  await window.into(desk);
  await window.type("¿Quién avisa ");
  await desktop.beamer(false);
  await window.left(wall);
  expect(await window.windows()).toEqual([desk]);
  await window.until(shows, "The projector’s screen is no longer connected");
  await window.type("a quién?");
  await window.until(lineHolds, "¿Quién avisa a quién?");

  await desktop.beamer(true);
  const again = await window.another(desk);
  await fillsTheBeamer(window, again);
  await window.into(desk);
  await window.chord(keys.enter);
  await window.into(again);
  await window.until(shows, "¿Quién avisa a quién?");
  await window.into(desk);
  await window.close();
});
