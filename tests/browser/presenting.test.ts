import type { Locator, Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";

import { ask } from "../support/core";
import { eachInRoom, page, stage } from "../support/opening";
import { addCard, cards, scribe } from "../support/screen";

let wall: Page;

// The wall is there before anything is open, and follows.
beforeEach(async () => {
  wall = await stage.page({ window: "projector", width: 1920, height: 1080 });
});
eachInRoom("Context");
beforeEach(() => wall.locator("[data-body=board]").waitFor());
afterEach(async () => {
  await ask(page, "curtain", { drawn: false });
  await ask(page, "freeze", { frozen: false });
  await wall.context().close();
});

interface Row {
  id: string;
  group: string;
  text: Record<string, string>;
}

/** What the wall is told, as far as it is looked at here. */
interface Shown {
  view: { at: string | null };
}

/** The rows of the open workshop. */
async function rows(): Promise<{ cards: Row[]; groups: Row[] }> {
  type Start = { opened: { snapshot: { cards: Row[]; groups: Row[] } } };
  return (await ask<Start>(page, "start")).opened.snapshot;
}

/** What the wall shows with these words. */
function onWall(words: string | RegExp): Locator {
  return wall.locator("[data-stage]").getByText(words);
}

/** Text too small to be read from afar, and boxes that hold more than they show. */
function unreadable(): Promise<string[]> {
  return wall.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>("[data-stage] *")) {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
      const size = parseFloat(getComputedStyle(element).fontSize);
      if (own && size < 32) found.push(`${size}px: ${element.textContent}`);
    }
    for (const box of document.querySelectorAll(".scene, [data-flow]")) {
      if (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1) {
        found.push(`overflows: ${box.className}`);
      }
    }
    return found;
  });
}

/** Adds as many cards as take pages. */
async function addPages(): Promise<void> {
  const id = (await rows()).groups[0]?.id;
  const lines = Array.from({ length: 60 }, (_, index) => ({
    kind: "context",
    topic: null,
    delegation: null,
    text: `${index}. La interinstitucionalidad entre fiscalías y policías avanza por canales seguros`,
  }));
  await ask(page, "mutate", {
    mutation: { do: "add_cards", group: id, step: null, lang: "es", veiled: false, cards: lines },
  });
}

test("with one mirrored screen the curtain covers this window, over whatever is open", async () => {
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("F9");
  await page.locator("[data-cover]").waitFor();
  await page.keyboard.press("F9");
  await page.locator("[data-cover]").waitFor({ state: "detached" });
});

test("one row is shown alone, whole, and the step again", async () => {
  await addCard(page, "Una tarjeta para leer despacio");
  await cards(page, "Una tarjeta para leer despacio").focus();
  await page.keyboard.press("z");
  await wall.locator("[data-body=card]").waitFor();
  await onWall("Una tarjeta para leer despacio").waitFor();
  expect(await unreadable()).toEqual([]);
  // Opened meanwhile, it is said in the bar that the room does not follow the work.
  await page.route(/\/invoke\/open_projector/, (route) => route.fulfill({ json: "placed" }));
  await page.keyboard.press("F6");
  await page.getByRole("button", { name: "Projector: one row alone" }).waitFor();
  await page.keyboard.press("z");
  await wall.locator("[data-body=board]").waitFor();
  await page.getByRole("button", { name: "Projector: following" }).waitFor();
});

test("one topic is shown alone, and the step again", async () => {
  await page.getByRole("article").first().focus();
  await page.keyboard.press("Shift+Z");
  await wall.locator("[data-body=column]").waitFor();
  await page.keyboard.press("Shift+Z");
  await wall.locator("[data-body=board]").waitFor();
});

test("Escape in the projector’s window leaves the wall where it is", async () => {
  await wall.keyboard.press("Escape");
  await wall.keyboard.press("Escape");
  await addCard(page, "El muro sigue aquí");
  await onWall("El muro sigue aquí").waitFor();
});

test("many cards take pages that can be turned; every word can be read, nothing is cut off", async () => {
  await addPages();
  const pages = wall.locator("[data-pages]");
  await pages.waitFor();
  await page.keyboard.press("F6");
  // The small picture in the bar has the pages of the wall.
  await page.getByRole("banner").locator("[data-pages]").waitFor();
  const now = async () => Number((await pages.textContent())?.trim().split("/")[0]);
  const before = await now();
  await page.keyboard.press(before > 1 ? "Shift+PageUp" : "Shift+PageDown");
  await expect.poll(now).not.toBe(before);
  expect(await unreadable()).toEqual([]);
  // With the projector closed, the picture behind the button has the same pages and the same keys.
  await page.keyboard.press("F6");
  await page.getByRole("button", { name: "Projector: closed" }).click();
  const picture = page.getByRole("dialog", { name: "Projector: closed" }).locator("[data-pages]");
  const here = await pages.textContent();
  await picture.getByText(here?.trim() ?? "").waitFor();
  await page.keyboard.press("Shift+PageDown");
  await expect.poll(() => pages.textContent()).not.toBe(here);
  await picture.getByText((await pages.textContent())?.trim() ?? "").waitFor();
});

test("the picture in the bar and the wall are at the same page, whatever was done before", async () => {
  await addPages();
  const pages = wall.locator("[data-pages]");
  await pages.waitFor();
  await page.keyboard.press("F6");
  const picture = page.getByRole("banner").locator("[data-pages]");
  await picture.waitFor();
  const of = (await pages.textContent())?.split("/")[1]?.trim() ?? "";
  const bothAt = async (at: number) => {
    await expect.poll(() => pages.textContent()).toContain(`${at} / ${of}`);
    await expect.poll(() => picture.textContent()).toContain(`${at} / ${of}`);
  };
  // A card of the first page is pointed out, after another page was turned to.
  const first = (await wall.locator("[data-piece]").first().textContent()) ?? "";
  await page.keyboard.press("Shift+PageDown");
  await page.keyboard.press("Shift+PageDown");
  await bothAt(3);
  await page.getByRole("article").first().focus();
  await bothAt(1);
  expect(await wall.locator("[data-piece]").first().textContent()).toBe(first);
  // Then none: it stays, also for a picture that is hung anew and for a wall that is opened now.
  await scribe(page).focus();
  await expect.poll(async () => (await ask<Shown>(wall, "projection")).view.at).toBe(null);
  await bothAt(1);
  await page.getByRole("button", { name: /^Projector: / }).click();
  const menu = page.getByRole("dialog", { name: /^Projector: / });
  await menu.getByText(`Page 1 of ${of}`).waitFor();
  await menu.locator("[data-pages]", { hasText: `1 / ${of}` }).waitFor();
  await page.keyboard.press("Escape");
  await wall.reload();
  await bothAt(1);
  // Something else and the step again: where it was.
  await page.keyboard.press("Shift+PageDown");
  await bothAt(2);
  await page.getByRole("button", { name: /^Projector: / }).click();
  await menu.getByText("The question alone").click();
  await wall.locator("[data-body=question]").waitFor();
  await menu.getByText("The work of the step").click();
  await page.keyboard.press("Escape");
  await bothAt(2);
});

test("dragged to the projector, the window fills its screen by one key and gives it back", async () => {
  const full = () => wall.evaluate(() => document.fullscreenElement !== null);
  await wall.keyboard.press("F11");
  await expect.poll(full).toBe(true);
  await wall.keyboard.press("F11");
  await expect.poll(full).toBe(false);
  await wall.keyboard.press("F11");
  await expect.poll(full).toBe(true);
  await wall.keyboard.press("Escape");
  await expect.poll(full).toBe(false);
  await wall.locator("[data-body=board]").waitFor();
});

test("in this window alone: the wall fills it, pages turn by arrow, Esc gives the work back", async () => {
  await page.keyboard.press("F5");
  const here = page.locator("[data-presenting]");
  await here.locator("[data-body=board]").waitFor();
  await page.keyboard.press("F9");
  await here.locator("[data-curtain]").waitFor();
  await page.keyboard.press("F9");
  await here.locator("[data-body=board]").waitFor();
  await page.keyboard.press("Escape");
  await here.waitFor({ state: "detached" });
  await addCard(page, "Se sigue escribiendo");
});
