import { beforeAll, expect, test } from "vitest";

import { ask } from "../support/core";
import { allOnOnePage, page } from "../support/opening";
import { openSample } from "../support/screen";

allOnOnePage();
beforeAll(() => openSample(page));

/** Changes how the person likes to work, and comes back to the window as after a restart. */
async function prefer(some: { lang: string; text_size: number }): Promise<void> {
  const { settings } = await ask<{ settings: object }>(page, "start");
  await ask(page, "set_settings", { settings: { ...settings, ...some } });
  await page.reload();
  await page.locator("header nav [aria-current=page]").waitFor();
  await page.evaluate(() => document.fonts.ready);
}

/** What of the bar stands over something else, or outside the window. */
function crowded(): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll<HTMLElement>("header button, header .saved > span")]
      .map((part) => {
        const around = part.closest(".saved")?.getBoundingClientRect();
        return { name: part.textContent?.trim() ?? "", box: part.getBoundingClientRect(), around };
      })
      // Words that went to the line out of sight are over nothing.
      .filter(({ box, around }) => box.width > 1 && (!around || box.top < around.bottom - 1));
    const cut = parts.filter(({ box, around }) => around && box.right > around.right + 1);
    const found = parts.filter(({ box }) => box.left < 0 || box.right > innerWidth + 1);
    const pairs = parts.flatMap((a, at) => parts.slice(at + 1).map((b) => [a, b] as const));
    const over = pairs.filter(
      ([{ box: a }, { box: b }]) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
    );
    return [
      ...cut.map(({ name }) => `cut off: ${name}`),
      ...found.map(({ name }) => `outside: ${name}`),
      ...over.map(([a, b]) => `${a.name} over ${b.name}`),
    ];
  });
}

test.each(["es", "en", "fr"])("nothing in the bar stands over anything else: %s", async (lang) => {
  for (const text_size of [100, 150, 200]) {
    await prefer({ lang, text_size });
    for (const width of [1024, 1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await crowded(), `${width} px, ${text_size} %`).toEqual([]);
    }
  }
});
