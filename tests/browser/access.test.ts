import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";

import { objections } from "../support/axe";
import { lostControls } from "../support/reach";
import { eachOnItsOwn, page } from "../support/opening";
import { enlarge, openSample, screensOf, themes, wear } from "../support/screen";

eachOnItsOwn();
beforeEach(() => page.getByRole("banner").waitFor());

/** Looks at every screen and gives what was found, by screen. */
async function everywhere(look: (page: Page) => Promise<string[]>) {
  const found: Record<string, string[]> = {};
  const note = async (name: string) => {
    const offences = await look(page);
    if (offences.length > 0) found[name] = offences;
  };
  await page.getByRole("button", { name: "New workshop" }).waitFor();
  await note("Welcome");
  await page.getByRole("button", { name: "New workshop" }).click();
  await page.getByRole("button", { name: "Create the workshop" }).waitFor();
  await note("New workshop");
  await openSample(page);
  for (const [name, go] of screensOf(page)) {
    await go();
    await note(name);
  }
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  await note("Keys");
  return found;
}

test.each(themes)("nothing on any screen stands in anybody's way: %s", async (theme) => {
  await wear(page, theme);
  expect(await everywhere(objections)).toEqual({});
});

test("text at 200 % loses no control on any screen", async () => {
  await wear(page, "Light");
  await enlarge(page);
  expect(await everywhere(lostControls)).toEqual({});
});
