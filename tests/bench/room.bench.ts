// From the key to the card: on disk, on the facilitator's screen and on the wall.
//
// Figures are ratios to a bare SQLite commit plus one frame, both measured in the same run.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { openStage } from "../support/browser";
import { goTo, goToStep, openSample, scribe } from "../support/screen";

const CARDS = [0, 300, 500];
const TYPED = 30;

/** The middle one of some figures. */
function median(figures: number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Fills the first group with cards until it has so many in its second step. */
async function fill(page: Page, count: number): Promise<void> {
  await page.evaluate(async (count) => {
    const { invoke } = (window as unknown as Bridged).__TAURI_INTERNALS__;
    const { opened } = (await invoke("start", {})) as { opened: Opened };
    const [group] = opened.snapshot.groups;
    const topics = opened.snapshot.topics.filter((topic) => topic.group === group?.id);
    const cards = Array.from({ length: count }, (_, number) => ({
      kind: number % 2 ? "challenge" : "opportunity",
      topic: topics[number % topics.length]?.id ?? null,
      delegation: null,
      text: `Statement ${number} of a delegation about how alerts reach each other in time`,
    }));
    if (cards.length === 0) return;
    const lang = "es";
    const mutation = { do: "add_cards", group: group?.id, step: null, lang, veiled: false, cards };
    await invoke("mutate", { mutation });
  }, count);
}

interface Opened {
  snapshot: { groups: { id: string }[]; topics: { id: string; group: string }[] };
}

interface Bridged {
  __TAURI_INTERNALS__: { invoke: (command: string, args: unknown) => Promise<unknown> };
}

/** Notes when words are first painted, by the clock both windows share. */
async function watchFor(page: Page, words: string): Promise<() => Promise<number>> {
  await page.evaluate((words) => {
    const noted = window as unknown as { painted: Promise<number> };
    noted.painted = new Promise((resolve) => {
      const look = () => {
        if (!document.body.textContent.includes(words)) return;
        watch.disconnect();
        // The frame after the next is the first that surely shows it.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now())),
        );
      };
      const watch = new MutationObserver(look);
      watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
  }, words);
  return () => page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted);
}

/** How long a frame takes here. */
function frame(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const times: number[] = [];
        const next = (now: number) => {
          times.push(now);
          if (times.length < 61) requestAnimationFrame(next);
          else resolve(((times.at(-1) ?? 0) - (times[0] ?? 0)) / 60);
        };
        requestAnimationFrame(next);
      }),
  );
}

test.each(CARDS)("from the key to both windows with %i cards more", async (count) => {
  const stage = await openStage();
  const page = await stage.page();
  await openSample(page);
  await fill(page, count);
  await goTo(page, "Room");
  await goToStep(page, "Opportunities and challenges");
  const wall = await stage.page({ window: "projector", width: 1920, height: 1080 });
  await wall.waitForLoadState("networkidle").catch(() => undefined);

  const here: number[] = [];
  const there: number[] = [];
  for (let number = 0; number < TYPED; number += 1) {
    const words = `dicho ${count}-${number}`;
    await scribe(page).focus();
    await page.keyboard.insertText(words);
    const onScreen = await watchFor(page, words);
    const onWall = await watchFor(wall, words);
    await page.evaluate(() => {
      const noted = window as unknown as { pressed: number };
      const note = () => (noted.pressed = performance.timeOrigin + performance.now());
      addEventListener("keydown", note, { capture: true, once: true });
    });
    await page.keyboard.press("Enter");
    const start = await page.evaluate(() => (window as unknown as { pressed: number }).pressed);
    here.push((await onScreen()) - start);
    there.push((await onWall()) - start);
  }
  const bare = Number(process.env.PLENARIA_BARE_MS);
  const base = bare + (await frame(page));
  const line = (what: string, figures: number[]) =>
    `${what}: ${median(figures).toFixed(1)} ms, ${(median(figures) / base).toFixed(2)} times a bare commit and a frame (${base.toFixed(1)} ms)`;
  console.log(`${count} cards more on the board\n${line("screen", here)}\n${line("wall", there)}`);
  expect(here).toHaveLength(TYPED);
  await stage.close();
});
