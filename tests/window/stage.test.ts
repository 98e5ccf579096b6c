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
  (button) => button.innerText.trim() === arguments[0]);`;

/** The title of the page the presenter is at, once it is another than the one given. */
const title = `const shown = document.querySelector("main h1")?.innerText.trim();
  return shown && shown !== arguments[0] ? shown : null;`;

/** Whether the presenter is at the page with this title. */
const at = `return document.querySelector("main h1")?.innerText.trim() === arguments[0];`;

/** Whether the page on the wall has this title. */
const onTheWall = `return document.querySelector("[data-body=stage] h1")?.innerText.trim() === arguments[0];`;

/** Whether the wall shows nothing of it. */
const covered = `return document.querySelector("[data-curtain]") !== null
  && document.querySelector("[data-body=stage]") === null;`;

async function present(window: WebDriver): Promise<{ desk: string; wall: string }> {
  await window.click(button, "Open the sample workshop");
  await window.click(button, "Plenary");
  const [desk = ""] = await window.windows();
  await window.press(keys.f6);
  const wall = await window.another(desk);
  await window.into(desk);
  await window.click(button, "Present");
  return { desk, wall };
}

test("what is turned on the presenter's screen is turned on the wall, notes stay, and a program that goes down comes back to the page", async () => {
  let window = await desktop.start();
  const { desk, wall } = await present(window);
  const first = await window.until<string>(title, "Running order");
  await window.into(wall);
  await window.until(onTheWall, first);

  await window.into(desk);
  await window.press(keys.pageDown);
  const second = await window.until<string>(title, first);
  await window.into(wall);
  await window.until(onTheWall, second);

  await window.into(desk);
  await window.press("b");
  await window.into(wall);
  await window.until(covered);
  await window.into(desk);
  await window.press("b");
  await window.into(wall);
  await window.until(onTheWall, second);

  // The wall is not handed the presenter's notes, nor may it turn pages.
  const turn = { order: { do: "leave" } };
  expect(await window.ask("tell_floor", turn)).toBe("refused");
  expect(await window.ask("deck", { group: null, lang: "es", ratio: "wide" })).toBe("refused");
  await window.close();

  // Who was on stage is led back there.
  window = await desktop.start();
  await window.click(button, "Open the sample workshop");
  await window.until(at, second);
  await window.close();
});
