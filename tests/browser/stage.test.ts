import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";

import { objections } from "../support/axe";
import { type Stage, openStage } from "../support/browser";
import { ask } from "../support/core";
import { goTo, message, openSample } from "../support/screen";

let program: Stage;
let page: Page;
let wall: Page;

// The first group of the sample presents, in two windows. Each story begins on its first page.
beforeAll(async () => {
  program = await openStage();
  page = await program.page();
  await openSample(page);
  wall = await program.page({ window: "projector", width: 1920, height: 1080 });
});
afterAll(() => program.close());
beforeEach(async () => {
  if (await presenter().isVisible()) return page.keyboard.press("Home");
  await goTo(page, "Plenary");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("present group 1");
  await page.keyboard.press("Enter");
  await presenter().locator("[data-deck-page]").first().waitFor();
});
afterEach(() => expect(program.errors.splice(0)).toEqual([]));

/** The presenter's view. */
function presenter(): Locator {
  return page.getByRole("main", { name: "Group 1 presents" });
}

/** The title of the page on the wall. */
function wallTitle(): Locator {
  return wall.locator("[data-body=stage]").getByRole("heading", { level: 1 });
}

/** The title of the page the presenter is at. */
function hereTitle(): Locator {
  return presenter()
    .getByRole("region", { name: "The page the room sees" })
    .getByRole("heading", { level: 1 });
}

/** Goes to a row by its code and waits until it is in hand. */
async function jump(code: string): Promise<void> {
  await page.keyboard.type(code);
  await page.keyboard.press("Enter");
  await inHand(code).waitFor();
}

/** The number of the page in view. */
async function pageAt(): Promise<number> {
  return Number((await presenter().locator("[data-page-at]").textContent())?.split("/")[0]);
}

/** A delegation has reservations about the row in hand. */
async function reserve(sign: string): Promise<void> {
  await page.keyboard.press("r");
  await page.keyboard.type(sign);
  await page.keyboard.press("Alt+4");
  await page.keyboard.type("Not as it stands");
  await page.keyboard.press("Enter");
  await presenter().getByRole("form", { name: "Remark" }).waitFor({ state: "detached" });
}

/** The row in hand. */
function inHand(code: string): Locator {
  return presenter().locator("[data-hand]", { hasText: code });
}

test("a page that is turned is turned on the wall; the curtain is one key", async () => {
  const first = (await hereTitle().textContent())?.trim() ?? "";
  await wallTitle().filter({ hasText: first }).waitFor();
  await page.keyboard.press("PageDown");
  await expect.poll(() => hereTitle().textContent()).not.toContain(first);
  const second = (await hereTitle().textContent())?.trim() ?? "";
  await wallTitle().filter({ hasText: second }).waitFor();
  await page.keyboard.press("b");
  await wall.locator("[data-curtain]").waitFor();
  await presenter().locator("[data-drawn]").waitFor();
  await page.keyboard.press(".");
  await wallTitle().filter({ hasText: second }).waitFor();
  await page.keyboard.press("F5");
  await wallTitle().filter({ hasText: first }).waitFor();
});

test("a code that is typed leads to its row, on the wall too", async () => {
  await page.keyboard.type("1.1.1");
  await presenter().page().locator("[data-jump]", { hasText: "1.1.1" }).waitFor();
  await inHand("1.1.1").waitFor();
  await wallTitle().filter({ hasText: "Regional actions" }).waitFor();
  await wall.getByRole("cell", { name: "1.1.1", exact: true }).waitFor();
});

test("the Enter that ends a code turns no page when the row is there already", async () => {
  await page.keyboard.type("1.2.1");
  await inHand("1.2.1").waitFor();
  const at = await pageAt();
  await page.keyboard.press("Enter");
  await page.keyboard.press("PageDown");
  await expect.poll(pageAt).toBe(at + 1);
  await page.keyboard.press("Enter");
  await expect.poll(pageAt).toBe(at + 2);
});

test("rows are walked through by key, and past the last one the page turns", async () => {
  await jump("1.1.1");
  const at = await pageAt();
  await page.keyboard.press("ArrowDown");
  await inHand("1.1.2").waitFor();
  expect(await pageAt()).toBe(at);
  await page.keyboard.press("ArrowDown");
  await expect.poll(pageAt).toBe(at + 1);
  await page.keyboard.press("ArrowUp");
  await expect.poll(pageAt).toBe(at);
  await inHand("1.1.2").waitFor();
  // What remotes send turns the page whatever row is in hand.
  await page.keyboard.press("PageDown");
  await expect.poll(pageAt).toBe(at + 1);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(pageAt).toBe(at);
});

test("a delegation that was typed is kept, whichever way its field is left", async () => {
  await jump("1.1.2");
  await page.keyboard.press("r");
  const form = presenter().getByRole("form", { name: "Remark" });
  const who = form.getByRole("combobox", { name: "Delegation" });
  const about = form.locator("[data-remark-whom]");
  await about.getByText("Without a delegation: the floor").waitFor();
  await page.keyboard.type("gt");
  await page.keyboard.press("Alt+3");
  await expect.poll(() => who.inputValue()).toBe("Guatemala");
  await form.locator("textarea:focus").waitFor();
  await who.fill("mexi");
  await form.getByText("Supports").click();
  await expect.poll(() => who.inputValue()).toBe("Mexico");
  // Words that name nobody, or several, stay and are not saved.
  await who.fill("zzzz");
  await page.keyboard.press("Tab");
  await about.getByText("No delegation has that sign or name").waitFor();
  await form.locator("textarea").last().fill("Who pays for it");
  await page.keyboard.press("Enter");
  await form.locator("input:focus").waitFor();
  expect(await who.inputValue()).toBe("zzzz");
  await who.fill("a");
  await page.keyboard.press("Alt+3");
  await about.getByText(/^\d+ delegations fit/).waitFor();
  await who.fill("hn");
  await page.keyboard.press("Control+Enter");
  await form.waitFor({ state: "detached" });
  const said = presenter().getByRole("listitem").filter({ hasText: "Who pays for it" });
  await said.getByText("HN", { exact: true }).waitFor();
});

test("a wording proposed from the floor is accepted, and the wall shows it", async () => {
  await jump("1.1.1");
  await page.keyboard.press("r");
  const form = presenter().getByRole("form", { name: "Remark" });
  await page.keyboard.type("gt");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Alt+2");
  await form.locator("textarea:focus[data-remark-proposed]").waitFor();
  // The original is Spanish; this wall is read in English.
  await form.getByRole("radio", { name: /^English/ }).press(" ");
  await form.locator("textarea[data-remark-proposed]").focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" every year");
  await form.locator("ins", { hasText: "every year" }).waitFor();
  await page.keyboard.press("Enter");
  await form.waitFor({ state: "detached" });
  const remark = presenter().getByRole("listitem").filter({ hasText: "Proposes wording" });
  await remark.locator("ins", { hasText: "every year" }).waitFor();
  await remark.getByRole("button", { name: "Accept", exact: true }).click();
  await remark.locator("[data-outcome=accepted]").waitFor();
  await wall.getByRole("cell", { name: /every year/ }).waitFor();
});

test("consensus is two keys; what somebody reserves is on the row", async () => {
  await jump("1.1.1");
  await page.keyboard.press("c");
  await page.locator("[data-deciding]").waitFor();
  await page.keyboard.press("a");
  await inHand("1.1.1").locator("[data-consensus=agreed]").waitFor();
  await page.keyboard.press("c");
  await page.keyboard.press("r");
  await inHand("1.1.1").locator("[data-consensus=ad_referendum]").waitFor();
});

test("who takes part without deciding is heard, and told that it does not count", async () => {
  await jump("1.1.2");
  await page.keyboard.press("r");
  await page.keyboard.type("oim");
  await page.keyboard.press("Enter");
  await presenter().getByText("does not count toward consensus").waitFor();
  await page.keyboard.press("Alt+4");
  await page.keyboard.type("Costs are not known yet");
  await page.keyboard.press("Enter");
  await presenter().getByRole("listitem").filter({ hasText: "Costs are not known yet" }).waitFor();
  // Until the form is gone, letters are words.
  await page.getByRole("form", { name: "Remark" }).waitFor({ state: "detached" });
  expect(await inHand("1.1.2").locator("[data-consensus=reservation]").count()).toBe(0);
});

test("the room can be shown what it has said, and its page again", async () => {
  await page.keyboard.press("l");
  await wall.locator("[data-body=remarks]").getByText("Guatemala").waitFor();
  // The keyboard is in the list, and afterwards where it was.
  await page.locator("[data-remarks]:focus").waitFor();
  await page.keyboard.press("Escape");
  await wall.locator("[data-body=stage]").waitFor();
  await page.locator("[data-presenter]:focus").waitFor();
});

test("one window alone: the page fills it, its keys stay, and the presenter's view comes back", async () => {
  await page.keyboard.press("w");
  const here = page.locator("[data-presenting]");
  await here.locator("[data-body=stage]").waitFor();
  const title = here.getByRole("heading", { level: 1 });
  const first = (await title.textContent()) ?? "";
  await page.keyboard.press("PageDown");
  await expect.poll(() => title.textContent()).not.toBe(first);
  // A remark opens beside the page, without the notes; then the room has its page again.
  await page.keyboard.press("r");
  await presenter().getByRole("form", { name: "Remark" }).waitFor();
  expect(await presenter().getByRole("heading", { name: "Speaker notes" }).count()).toBe(0);
  await page.keyboard.press("Escape");
  await here.locator("[data-body=stage]").waitFor();
  await page.keyboard.press("w");
  await here.waitFor({ state: "detached" });
  await presenter().waitFor();
});

test("who leaves the stage is one step from where they were", async () => {
  await jump("1.1.1");
  const at = await presenter().locator("[data-page-at]").textContent();
  await page.keyboard.press("Escape");
  await page.getByRole("navigation", { name: "Places" }).waitFor();
  await page.getByRole("button", { name: "Back on stage" }).click();
  await presenter().waitFor();
  await expect.poll(() => presenter().locator("[data-page-at]").textContent()).toBe(at);
});

test("pages made anew follow the row in hand, on the wall too", async () => {
  await jump("1.1.1");
  await page.keyboard.press("r");
  const form = presenter().getByRole("form", { name: "Remark" });
  await page.keyboard.type("sv");
  await page.keyboard.press("Alt+2");
  await form.getByRole("radio", { name: /^English/ }).press(" ");
  await form.locator("textarea[data-remark-proposed]").fill("Draw up a catalogue. ".repeat(30));
  await page.keyboard.press("Enter");
  await form.waitFor({ state: "detached" });
  const remark = presenter().getByRole("listitem").filter({ hasText: "SV" });
  await remark.getByRole("button", { name: "Accept", exact: true }).click();
  await remark.locator("[data-outcome=accepted]").waitFor();
  await jump("1.3.1");
  const late = await pageAt();
  // Taken back, the row on a page before it is short again, and there is a page less.
  await page.keyboard.press("Control+z");
  await expect.poll(pageAt).toBeLessThan(late);
  await inHand("1.3.1").waitFor();
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(pageAt).toBe(late);
  await inHand("1.3.1").waitFor();
  await wall.getByRole("cell", { name: "1.3.1", exact: true }).waitFor();
  // What is said next is said about the same row.
  await reserve("gt");
  await inHand("1.3.1").getByText("GT", { exact: true }).waitFor();
});

test("nothing on stage stands in anybody's way", async () => {
  await jump("1.1.1");
  expect(await objections(page)).toEqual([]);
  await page.keyboard.press("r");
  await presenter().getByRole("form", { name: "Remark" }).waitFor();
  expect(await objections(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await presenter().getByRole("form", { name: "Remark" }).waitFor({ state: "detached" });
  expect(await objections(wall)).toEqual([]);
});

test("a program that went down comes back to the page, with the clock going on", async () => {
  await jump("1.1.1");
  const at = await presenter().locator("[data-page-at]").textContent();
  const here = presenter().locator("[data-deck-page]").first();
  const slide = await here.getAttribute("data-deck-page");
  type Face = { page: { slide: string }; spent: number; running: boolean };
  const floor = () => ask<Face>(page, "floor");
  await expect.poll(async () => (await floor()).page.slide).toBe(slide);
  await page.reload();
  await presenter().waitFor();
  await expect.poll(() => presenter().locator("[data-page-at]").textContent()).toBe(at);
  const { spent, running } = await floor();
  expect(running).toBe(true);
  expect(spent).toBeGreaterThan(0);
});

test("what was presented is fixed at the end", async () => {
  await presenter().getByRole("button", { name: "End presentation" }).click();
  await message(page, "Group 1 has presented").waitFor();
  await page.getByRole("navigation", { name: "Places" }).waitFor();
  // Its card is as high as the others, so that the next group's button is where it was.
  const turns = page.locator(".turn");
  await turns.filter({ hasText: "Presented, in" }).waitFor();
  const heights = await turns.evaluateAll((all) => all.map((turn) => turn.clientHeight));
  expect(new Set(heights).size).toBe(1);
  type Start = { opened: { snapshot: { presented: unknown[] } } };
  const { opened } = await ask<Start>(page, "start");
  expect(opened.snapshot.presented).toHaveLength(1);
});
