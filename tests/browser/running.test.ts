// Before the plenary: who presents when, and what is shown.

import { writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { objections } from "../support/axe";
import { discard, freshHome } from "../support/home";
import { allOnOnePage, page, stage } from "../support/opening";
import { goTo, goToPlenary, openSample, wear } from "../support/screen";

const folder = freshHome();
const file = join(folder, "Tendencias.pptx");
writeFileSync(file, "slides");

// Hooks that end a story run from the last to the first.
afterAll(() => discard(folder));
// This computer has no program that opens files.
allOnOnePage({ PLENARIA_ANSWER_DIALOGS: file, PATH: folder });
beforeAll(async () => {
  await openSample(page);
});

const turns = () => page.getByRole("list", { name: "Running order" }).getByRole("listitem");
const titles = async (): Promise<string[]> => turns().getByRole("heading").allTextContents();
const slides = () => page.getByRole("navigation", { name: "Slides" });
const names = async (): Promise<string[]> => slides().locator(".name").allTextContents();
const numbers = async (): Promise<string[]> =>
  (await titles()).map((title) => title.trim().split(" ")[0] ?? "");

async function openSlides(name: string): Promise<Locator> {
  await slides()
    .getByRole("button", { name: new RegExp(`^${name}`) })
    .click();
  return page.getByRole("region", { name });
}

test("the order is moved by key, and the times follow", async () => {
  await goToPlenary(page, "Running order");
  await expect.poll(numbers).toEqual(["1", "2", "3", "4"]);
  const first = turns().first();
  const before = await first.locator(".state").textContent();
  await turns().nth(1).getByRole("button", { name: "Prepare slides" }).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(numbers).toEqual(["2", "1", "3", "4"]);
  const minutes = turns()
    .first()
    .getByRole("textbox", { name: /^Minutes to present/ });
  await minutes.fill("25");
  await minutes.press("Enter");
  await expect.poll(() => turns().nth(1).locator(".state").textContent()).not.toBe(before);
  await page.getByRole("button", { name: /^Undo/ }).click();
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect.poll(numbers).toEqual(["1", "2", "3", "4"]);
});

test("a presenter is named, and nobody else's name is lost", async () => {
  const presenter = turns()
    .first()
    .getByRole("combobox", { name: /^Who presents/ });
  const usual = await presenter.locator("option").first().textContent();
  const other = await presenter.locator("option").nth(1).textContent();
  await presenter.selectOption({ index: 1 });
  await page.getByRole("button", { name: /^Undo/ }).waitFor();
  await expect
    .poll(() => presenter.evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.label))
    .toBe(other?.trim());
  await presenter.selectOption({ index: 0 });
  await expect
    .poll(() => presenter.evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.label))
    .toBe(usual?.trim());
  expect(await presenter.locator("option", { hasText: "(group 2)" }).count()).toBeGreaterThan(0);
  expect(await page.locator("[data-view=order] [data-look=primary]").count()).toBe(1);
  expect(await objections(page)).toEqual([]);
});

test("who looks into the room and comes back finds the view they left", async () => {
  await goToPlenary(page, "Documents");
  await goTo(page, "Room");
  await goTo(page, "Plenary");
  await page.locator("[aria-current=true]", { hasText: "Documents" }).waitFor();
  await goToPlenary(page, "Running order");
});

test("a slide is given a title and notes, moved, left out and taken in again", async () => {
  await turns().first().getByRole("button", { name: "Prepare slides" }).click();
  await page.locator("[aria-current=true]", { hasText: "Presentations" }).waitFor();
  await openSlides("Context in brief");
  const words = page.getByRole("region", { name: "Words of this slide" });
  await words.getByRole("textbox", { name: "Title" }).fill("De dónde partimos");
  await words.getByRole("textbox", { name: "Speaker notes" }).fill("Empezar por Panamá");
  await words.getByRole("textbox", { name: "Speaker notes" }).blur();
  await expect.poll(names).toContain("De dónde partimos");
  await page.locator(".page").getByText("De dónde partimos").first().waitFor();

  const before = (await names()).indexOf("De dónde partimos");
  await slides()
    .getByRole("button", { name: /^De dónde partimos/ })
    .focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(async () => (await names()).indexOf("De dónde partimos")).toBe(before + 1);

  await page.getByRole("button", { name: "Leave this slide out" }).click();
  await slides().getByText("Left out").waitFor();
  await page.getByRole("button", { name: "Take this slide in again" }).click();
  await slides().getByText("Left out").waitFor({ state: "detached" });
});

test("a slide of one's own is added, and deleted with a way back", async () => {
  await page.getByRole("button", { name: "Add a slide of your own" }).click();
  const words = page.getByRole("region", { name: "Words of this slide" });
  await words.getByRole("textbox", { name: "Title" }).fill("Un caso real");
  await words
    .getByRole("textbox", { name: "Words of your own" })
    .fill("Lo que pasó en la frontera");
  await words.getByRole("textbox", { name: "Words of your own" }).blur();
  await page.locator(".page").getByText("Lo que pasó en la frontera").first().waitFor();
  await page.getByRole("button", { name: "Delete this slide" }).click();
  await expect.poll(names).not.toContain("Un caso real");
  await page.getByRole("button", { name: /^Undo/ }).first().click();
  await expect.poll(names).toContain("Un caso real");
});

test("rows are picked in a list that stays still; their page shows what became of them", async () => {
  await openSlides("Regional actions");
  const rows = page.locator("[data-slide-row]");
  const ids = () => rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-slide-row")));
  const onPage = page.locator(".pages [data-deck-row]");
  const before = await ids();
  const id = before.at(-1) ?? "";
  const row = page.locator(`[data-slide-row="${id}"]`);
  // A row is found from its page, however far down the list it is.
  await page.locator(`.pages [data-deck-row="${id}"]`).click();
  await page.locator(`[data-slide-row="${id}"]:focus`).waitFor();
  await page.keyboard.press("d");
  await expect.poll(() => onPage.first().getAttribute("data-deck-row")).toBe(id);
  await expect.poll(ids).toEqual(before);
  await page.locator(`[data-slide-row="${id}"]:focus`).waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("emphasise");
  await page.getByRole("option", { name: /^Emphasise this row/ }).waitFor();
  await page.keyboard.press("Enter");
  await row.getByRole("button", { name: /^Emphasised/, pressed: true }).waitFor();
  await page.locator(`[data-slide-row="${id}"]:focus`).waitFor();
  // What is left out stays where it was until one goes on, and can be taken in there.
  await row.getByRole("button", { name: /^Leave out/ }).click();
  await page.locator(`.pages [data-deck-row="${id}"]`).waitFor({ state: "detached" });
  await expect.poll(ids).toEqual(before);
  expect(await objections(page)).toEqual([]);
  await row.getByRole("button", { name: /^Take in again/ }).click();
  await page.locator(`.pages [data-deck-row="${id}"]`).waitFor();
  await row.focus();
  await page.keyboard.press("l");
  await page.locator(`.pages [data-deck-row="${id}"]`).waitFor({ state: "detached" });
  const code = (await row.locator(".code").textContent()) ?? "";
  await openSlides("Regional objectives");
  const away = page.getByRole("region", { name: "Left out of this presentation" });
  await away.getByText(code, { exact: true }).waitFor();
  await away.getByRole("button", { name: "Take in again" }).click();
  await away.waitFor({ state: "detached" });
  await openSlides("Regional actions");
  await expect.poll(ids).toEqual(before);
  expect(await objections(page)).toEqual([]);
});

test("a speaker's file is attached, listed, and taken back in one step", async () => {
  await goToPlenary(page, "Running order");
  const panel = page.getByRole("region", { name: "Presentations of the panel" });
  const attach = panel.getByRole("button", { name: /^Attach a file to/ });
  await attach.first().click();
  await panel.getByRole("button", { name: "Tendencias.pptx", exact: true }).waitFor();
  await panel.getByRole("button", { name: "Collect all files into a folder" }).waitFor();
  await panel.getByRole("button", { name: "Tendencias.pptx", exact: true }).click();
  const fault = page.getByRole("alert").filter({ hasText: "No program on this computer" });
  await fault.getByText(/^Collect the files into a folder/).waitFor();
  await fault.getByRole("button", { name: "Close" }).click();
  expect(await objections(page)).toEqual([]);
  await panel.getByRole("button", { name: "Delete Tendencias.pptx" }).click();
  await panel.getByRole("button", { name: "Tendencias.pptx", exact: true }).waitFor({
    state: "detached",
  });
  await page.getByRole("button", { name: /^Undo/ }).first().click();
  await panel.getByRole("button", { name: "Tendencias.pptx", exact: true }).waitFor();
});

test("on a screen the room sees, the speaker notes are not there", async () => {
  await goToPlenary(page, "Presentations");
  const notes = page.getByRole("textbox", { name: "Speaker notes" });
  await notes.waitFor();
  await wear(page, "Dark room");
  await notes.waitFor({ state: "detached" });
  await wear(page, "Light");
  await notes.waitFor();
});

test("slides take the shape that is chosen, on the page and on the wall", async () => {
  const shape = (on: Page = page) =>
    on
      .locator("[data-deck-page] article")
      .first()
      .evaluate((article: HTMLElement) => article.offsetWidth / article.offsetHeight);
  await expect.poll(() => shape()).toBeCloseTo(16 / 9, 1);
  await page.getByRole("radio", { name: "4:3" }).press(" ");
  await expect.poll(() => shape()).toBeCloseTo(4 / 3, 1);
  const wall = await stage.page({ window: "projector", width: 1920, height: 1080 });
  await page.getByRole("button", { name: "Rehearse" }).click();
  await expect.poll(() => shape(wall)).toBeCloseTo(4 / 3, 1);
  await expect.poll(() => shape()).toBeCloseTo(4 / 3, 1);
  await page.getByRole("main", { name: /^Group \d presents/ }).waitFor();
  await wall.context().close();
  await page.keyboard.press("Escape");
  await page.getByRole("radio", { name: "16:9" }).press(" ");
  await expect.poll(() => shape()).toBeCloseTo(16 / 9, 1);
});

test("what was said of a rehearsal is gone when somebody presents", async () => {
  await goToPlenary(page, "Presentations");
  const presenter = page.getByRole("main", { name: /^Group \d presents/ });
  await page.getByRole("button", { name: "Rehearse" }).click();
  await presenter.waitFor();
  await page.keyboard.press("Escape");
  const said = page.getByRole("group", { name: /^The rehearsal is over/ });
  await said.waitFor();
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await presenter.waitFor();
  await said.waitFor({ state: "detached" });
  await page.keyboard.press("Escape");
  await presenter.waitFor({ state: "detached" });
});
