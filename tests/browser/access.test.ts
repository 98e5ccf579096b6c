import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";

import { objections } from "../support/axe";
import { lostControls } from "../support/reach";
import { eachOnItsOwn, page } from "../support/opening";
import { enlarge, goToCompile, openSample, screensOf, themes, wear } from "../support/screen";

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

/** What scrolls that must not, so that the head of the window would be cut. */
function scrolled(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const window = document.querySelector("[role=banner], header")?.parentElement ?? null;
    const frames = [
      document.documentElement,
      document.body,
      document.getElementById("app"),
      window,
    ];
    return frames.flatMap((frame) => {
      if (!frame) return ["no window"];
      frame.scrollTop = 500;
      return frame.scrollTop === 0 ? [] : [frame.tagName];
    });
  });
}

test("nothing scrolls the window itself, and choosing all takes none of what surrounds the work", async () => {
  expect(await everywhere(scrolled)).toEqual({});
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await goToCompile(page, "Arrived");
  await page.keyboard.press("Control+f");
  await page.getByRole("dialog").waitFor();
  expect(await scrolled(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await scrolled(page)).toEqual([]);
  await page.keyboard.press("Control+a");
  const chosen = await page.evaluate(() => getSelection()?.toString() ?? "");
  expect(chosen).toContain("Nothing has arrived yet");
  expect(chosen).not.toMatch(/Plenary|Projector|Gaps and load|Packet for the stick/);
});

test("text at 200 % loses no control on any screen", async () => {
  await wear(page, "Light");
  await enlarge(page);
  expect(await everywhere(lostControls)).toEqual({});
});
