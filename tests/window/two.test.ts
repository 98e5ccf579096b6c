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

/** Whether a window shows these words. */
const shows = "return document.body.innerText.includes(arguments[0]);";

/** Whether a window no longer shows these words. */
const hides = "return !document.body.innerText.includes(arguments[0]);";

async function openTheWall(window: WebDriver): Promise<{ desk: string; wall: string }> {
  const [desk = ""] = await window.windows();
  await window.press(keys.f6);
  const wall = await window.another(desk);
  return { desk, wall };
}

test("the second window shows what the first writes, hides behind the curtain and asks for nothing else", async () => {
  const window = await desktop.start();
  await window.click(button, "Open the sample workshop");
  await window.until("return document.activeElement?.matches('[data-scribe]');");
  const { desk, wall } = await openTheWall(window);

  await window.into(desk);
  const words = "¿Quién avisa a quién en la frontera?";
  await window.type(words);
  await window.chord(keys.enter);
  await window.into(wall);
  await window.until(shows, words);

  await window.into(desk);
  await window.press(keys.f9);
  await window.into(wall);
  await window.until(hides, words);

  // Nothing that is asked from the wall reaches the work.
  const refused = await window.ask("mutate", {
    mutation: { do: "remove", entity: "card", ids: [] },
  });
  expect(refused).toBe("refused");
  expect(await window.ask("start", {})).toBe("refused");

  // The curtain is opened, and drawn, from whichever window has the keyboard.
  await window.press(keys.f9);
  await window.until(shows, words);
  await window.press(keys.f9);
  await window.until(hides, words);
  await window.into(desk);
  await window.press(keys.f9);
  await window.into(wall);
  await window.until(shows, words);
  await window.into(desk);
  await window.press(keys.f6);
  await window.left(wall);
  await window.until(shows, words);
  await window.close();
});
