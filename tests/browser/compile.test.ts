import { readdirSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

import type { Locator } from "playwright-core";
import { beforeEach, expect, test } from "vitest";

import { objections } from "../support/axe";
import { ask } from "../support/core";
import { discard, freshHome } from "../support/home";
import { eachOnItsOwn, page } from "../support/opening";
import { goTo, goToCompile, message, openSample } from "../support/screen";

// The sample's plan: four axes, one for each group.
eachOnItsOwn();
beforeEach(async () => {
  await openSample(page);
  await goToCompile(page, "Plan");
  await line("1.1.1").waitFor();
});

const outline = () => page.getByRole("list", { name: "Outline of the plan" });
const detail = () => page.getByRole("region", { name: "The row at hand" });

/** The row of that number. */
function line(code: string): Locator {
  return outline()
    .getByRole("button")
    .filter({
      has: page.locator(".code", { hasText: new RegExp(`^\\s*(Axis)?\\s*${code}\\s*$`) }),
    });
}

/** Gives the row of that number the keyboard. */
async function at(code: string): Promise<string> {
  await line(code).click();
  await line(code).and(page.locator(":focus")).waitFor();
  return words(line(code));
}

async function words(row: Locator): Promise<string> {
  return ((await row.locator(".words").first().textContent()) ?? "").trim();
}

/** Waits until the row of that number says this and has the keyboard. */
async function stands(code: string, said: string): Promise<void> {
  await line(code).filter({ hasText: said }).and(page.locator(":focus")).waitFor();
}

/** Takes back what was done last, from the outline. */
async function back(): Promise<void> {
  await page.keyboard.press("u");
  await page
    .getByText(/^Undone: /)
    .first()
    .waitFor();
}

test("rows are walked by arrows, and a field is one key away and one key back", async () => {
  await at("1.1");
  await page.keyboard.press("ArrowDown");
  await line("1.1.1").and(page.locator(":focus")).waitFor();
  await page.keyboard.press("ArrowLeft");
  await line("1.1").and(page.locator(":focus")).waitFor();
  await page.keyboard.press("ArrowLeft");
  await line("1.1.1").waitFor({ state: "detached" });
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await line("1.1.1").and(page.locator(":focus")).waitFor();

  const output = detail().getByRole("textbox", { name: "Expected output", exact: true });
  await output.fill("Catálogo publicado");
  // The same field of the next row; what was typed is kept on the way.
  await page.keyboard.press("Alt+PageDown");
  await line("1.1.2").and(outline().locator("[aria-current=true]")).waitFor();
  await expect.poll(() => output.inputValue()).toBe("");
  await output.and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Alt+PageUp");
  await expect.poll(() => output.inputValue()).toBe("Catálogo publicado");
  await page.keyboard.press("Escape");
  await line("1.1.1").and(page.locator(":focus")).waitFor();
  await back();
  await expect.poll(() => output.inputValue()).toBe("");
});

test("Escape keeps what was typed, and undo takes it back: first the typing, then what was kept", async () => {
  const said = await at("1.1.1");
  await page.keyboard.press("Enter");
  const words = detail().getByRole("textbox", { name: "Action", exact: true });
  await words.and(page.locator(":focus")).waitFor();
  const before = await words.inputValue();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await expect.poll(() => words.inputValue()).toBe("");
  // Nothing of this is kept yet, so it is the typing that is taken back.
  await page.keyboard.press("Control+z");
  await expect.poll(() => words.inputValue()).toBe(before);

  const output = detail().getByRole("textbox", { name: "Expected output", exact: true });
  await output.fill("Catálogo publicado");
  await page.keyboard.press("Escape");
  await stands("1.1.1", said);
  expect(await output.inputValue()).toBe("Catálogo publicado");
  await page.keyboard.press("Control+z");
  await page
    .getByText(/^Undone: /)
    .first()
    .waitFor();
  await expect.poll(() => output.inputValue()).toBe("");

  const introduction = outline().getByRole("button", { name: /Introduction/ });
  await introduction.click();
  const body = detail().getByRole("textbox", { name: "Words" });
  await body.fill("Este plan nace de los talleres.");
  await page.keyboard.press("Escape");
  await introduction.and(page.locator(":focus")).waitFor();
  await at("1.1.1");
  await introduction.click();
  await expect.poll(() => body.inputValue()).toBe("Este plan nace de los talleres.");

  // A split that was begun is there again.
  await at("1.1.1");
  await page.keyboard.press("s");
  const form = page.getByRole("form", { name: "Split 1.1.1" });
  await form.getByRole("textbox").fill("Publicar el catálogo");
  await page.keyboard.press("Escape");
  await stands("1.1.1", said);
  await page.keyboard.press("s");
  await expect.poll(() => form.getByRole("textbox").inputValue()).toBe("Publicar el catálogo");
});

test("a row moves within its list, over its end and to another axis, and comes back", async () => {
  const said = await at("1.1.1");
  await page.keyboard.press("Alt+ArrowDown");
  await stands("1.1.2", said);
  await page.keyboard.press("Alt+ArrowDown");
  await stands("1.2.1", said);
  await back();
  await stands("1.1.2", said);
  await back();
  await stands("1.1.1", said);

  const objective = await at("1.2");
  await page.keyboard.press("m");
  await page.getByRole("combobox", { name: "Where 1.2 goes" }).fill("3");
  await page.keyboard.press("Enter");
  await outline().locator("[data-kind=objective]:focus", { hasText: objective }).waitFor();
  expect(await outline().locator(":focus .code").textContent()).toMatch(/^\s*3\.\d/);
  // The group's own work stays as it is.
  type Start = { opened: { snapshot: { objectives: { group: string; axis: string | null }[] } } };
  const { opened } = await ask<Start>(page, "start");
  expect(opened.snapshot.objectives.filter(({ axis }) => axis !== null)).toHaveLength(1);
  await back();
  await stands("1.2", objective);

  // It has the keyboard and is in sight wherever it went, also where nothing was unfolded, and
  // however late the plan comes of which it is part.
  await at("2");
  await page.keyboard.press("ArrowLeft");
  await line("2.1").waitFor({ state: "detached" });
  const last = await at("4.3");
  let asked = 0;
  await page.route("**/invoke/compiled_plan*", async (route) => {
    asked += 1;
    if (asked > 1) await delay(300);
    await route.continue();
  });
  await page.keyboard.press("m");
  await page.getByRole("combobox", { name: "Where 4.3 goes" }).fill("2");
  await page.keyboard.press("Enter");
  await outline().locator("[data-kind=objective]:focus", { hasText: last }).waitFor();
  const box = await outline().locator(":focus").boundingBox();
  expect(box?.y).toBeGreaterThan(100);
  expect(await outline().locator(":focus .code").textContent()).toMatch(/^\s*2\.\d/);
  await page.keyboard.press("ArrowUp");
  await outline().locator("[data-kind=action]:focus").waitFor();
});

test("rows that say the same become one, with all they come from, and are taken apart", async () => {
  const first = await at("1.1.1");
  await page.keyboard.press("x");
  await at("2.1.1");
  const into = await words(line("2.1.1"));
  await page.keyboard.press("x");
  await page.getByText("2 marked").waitFor();
  // Which of them stands is said by whoever merges, as in the list of overlaps.
  await page.keyboard.press("j");
  const question = page.getByRole("region", { name: "Merge", exact: true });
  await question.getByText("Which one stands?").waitFor();
  expect(await objections(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await question.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Merge J", exact: true }).click();
  await question.getByRole("button", { name: "1.1.1 stands" }).waitFor();
  await question.getByRole("button", { name: "2.1.1 stands" }).click();
  await page.getByRole("paragraph").getByText("2 rows merged into one").waitFor();
  // What is typed next are commands again.
  await stands("2.1.1", into);
  const origins = detail().locator("[data-origin]");
  await expect.poll(() => origins.count()).toBe(2);
  await origins.nth(1).getByText(first).waitFor();
  await origins
    .nth(1)
    .getByRole("button", { name: /^1 .* 1\.1\.1/ })
    .waitFor();
  expect(await objections(page)).toEqual([]);

  await page.keyboard.press("Shift+J");
  await expect.poll(() => origins.count()).toBe(1);
  await line("1.1.1").filter({ hasText: first }).waitFor();

  await at("1.1.1");
  await page.keyboard.press("x");
  await at("2.1.1");
  await page.keyboard.press("j");
  await question.waitFor();
  await page.keyboard.press("1");
  await stands("1.1.1", first);
  await back();

  // Without marks the other row is picked, and the keyboard is on the row again as well.
  await at("1.1.1");
  await page.keyboard.press("j");
  const pick = page.getByRole("combobox", { name: "What is merged into 1.1.1" });
  await page.getByRole("dialog").getByText(`1.1.1, which stands: ${first}`).waitFor();
  await pick.fill("1.1.2");
  await page.keyboard.press("Enter");
  await stands("1.1.1", first);
});

test("a row is split with the actions that go along", async () => {
  const said = await at("1.2");
  await page.keyboard.press("s");
  const form = page.getByRole("form", { name: "Split 1.2" });
  await form.getByRole("checkbox", { name: /^1\.2\.1/ }).check();
  const moved = await words(line("1.2.1"));
  await form.getByRole("textbox").fill("Proteger las fuentes");
  await page.keyboard.press("Enter");
  await stands("1.3", "Proteger las fuentes");
  await line("1.3.1").filter({ hasText: moved }).waitFor();
  await detail().getByText("Split from 1.2:").waitFor();
  await message(page, "1.2 is split in two").waitFor();
  await back();
  await line("1.2.1").filter({ hasText: moved }).waitFor();
  await line("1.2").filter({ hasText: said }).waitFor();
});

test("frozen codes stay whatever is moved, until they are released", async () => {
  const said = await at("1.1.1");
  await page.keyboard.press("f");
  await page.getByRole("button", { name: "Release the codes", exact: true }).waitFor();
  expect(await page.getByRole("button", { name: /^Freeze/ }).count()).toBe(0);
  await line("1.1.1").getByRole("img", { name: "This number stays whatever is moved" }).waitFor();
  await page.keyboard.press("s");
  await page.getByText("Frozen codes stay: the new row takes the next number").waitFor();
  await page.keyboard.press("Escape");
  await outline().locator("[data-kind=action]:focus", { hasText: said }).waitFor();
  await page.keyboard.press("Alt+ArrowDown");
  await outline().locator("[data-kind=action]:focus", { hasText: said }).waitFor();
  // It is second now and keeps its number.
  await expect
    .poll(async () =>
      (await outline().locator("[data-kind=action] .code").allTextContents())
        .map((code) => code.trim())
        .slice(0, 2),
    )
    .toEqual(["1.1.2", "1.1.1"]);
  // A row that comes later has no lasting number yet.
  await page.keyboard.press("n");
  await detail().getByRole("textbox", { name: "Title of the axis" }).waitFor();
  await page.getByRole("button", { name: "Freeze the new codes too" }).click();
  await page.getByRole("button", { name: "Release the codes", exact: true }).click();
  await line("1.1.2").filter({ hasText: said }).waitFor();
});

test("the compiler adds an axis and a text, and takes them away again", async () => {
  await at("1");
  await page.keyboard.press("n");
  const title = detail().getByRole("textbox", { name: "Title of the axis" });
  await title.and(page.locator(":focus")).waitFor();
  // It is born in the language of whoever compiles, and the first letter replaces what stands there.
  await detail().getByText("Type its title. Esc keeps it").waitFor();
  expect(await title.inputValue()).toBe("New axis");
  const writing = detail().getByRole("radiogroup", { name: "Write in" });
  expect(await writing.getByRole("radio", { name: "English" }).isChecked()).toBe(true);
  await page.keyboard.type("Seguimiento");
  await page.keyboard.press("Enter");
  await line("2").filter({ hasText: "Seguimiento" }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Delete");
  await line("2").filter({ hasText: "Seguimiento" }).waitFor({ state: "detached" });

  await outline()
    .getByRole("button", { name: /Introduction/ })
    .click();
  await detail().getByRole("textbox", { name: "Words" }).fill("Este plan nace de los talleres.");
  await detail().getByRole("button", { name: "Put after the axes" }).click();
  await expect
    .poll(() => outline().getByRole("button").last().textContent())
    .toContain("Introduction");
  expect(await objections(page)).toEqual([]);
});

test("an action is dragged under another objective", async () => {
  const said = await at("1.1.1");
  const grip = await line("1.1.1").locator(".grip").boundingBox();
  const to = await line("1.2.2").boundingBox();
  if (!grip || !to) throw new Error("nothing to drag");
  await page.mouse.move(grip.x + 6, grip.y + 8);
  await page.mouse.down();
  await page.mouse.move(grip.x + 10, grip.y + 30, { steps: 4 });
  await page.mouse.move(to.x + 40, to.y + to.height / 2, { steps: 12 });
  const there = outline().getByRole("list", { name: "Under 1.2", exact: true });
  // What is under the hand is a shadow there.
  await there.getByText(said).waitFor({ state: "attached" });
  await page.mouse.up();
  await expect
    .poll(() => outline().locator("[data-kind=action]:focus", { hasText: said }).textContent())
    .toMatch(/1\.2\.\d/);
  await back();
  await stands("1.1.1", said);
});

test("what is lacking leads to where it is put right; where words came from, to the room", async () => {
  await goToCompile(page, "Gaps and load");
  await page.getByRole("table", { name: "Actions by year" }).waitFor({ state: "attached" });
  const gap = page.locator("[data-gap=actions_without_lead]").getByRole("button").first();
  const said = ((await gap.locator(".words").textContent()) ?? "").trim();
  await gap.click();
  const lead = detail().getByRole("textbox", { name: "Lead" });
  await lead.and(page.locator(":focus")).waitFor();
  await outline().locator("[aria-current=true]", { hasText: said }).waitFor();

  await detail().locator("[data-origin] .head button").first().click();
  await page.locator("[aria-current=page]", { hasText: "Room" }).waitFor();
  await page.locator("[data-action]:focus, [data-action]:focus-within", { hasText: "" }).waitFor();
  // Back at the desk everything is where it was left.
  await page.keyboard.press("Control+4");
  await outline().locator("[aria-current=true]", { hasText: said }).waitFor();
});

test("what is found while compiling is gone to in the plan", async () => {
  const said = await at("2.1.1");
  await at("1.1");
  await page.keyboard.press("Control+f");
  const asked = page.getByRole("dialog").getByRole("combobox");
  await asked.fill("2.1.1");
  await page.getByRole("dialog").getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await stands("2.1.1", said);
  await page.locator("[aria-current=page]", { hasText: "Compile" }).waitFor();
  await goToCompile(page, "Gaps and load");
  await page.keyboard.press("Control+f");
  await page.getByRole("dialog").getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await stands("2.1.1", said);
});

test("words of the plan's own texts and fields are found, from wherever one is", async () => {
  await at("1.1.1");
  const output = detail().getByRole("textbox", { name: "Expected output" });
  await output.fill("Un catálogo impreso");
  await page.keyboard.press("Escape");
  await outline()
    .getByRole("button", { name: /Introduction/ })
    .click();
  await detail().getByRole("textbox", { name: "Words" }).fill("Este plan nace de los talleres.");
  await page.keyboard.press("Escape");
  await goTo(page, "Room");
  await page.keyboard.press("Control+f");
  await page.keyboard.type("nace talleres");
  const found = page.getByRole("listbox").getByRole("option");
  await found.first().getByText("Introduction").first().waitFor();
  await page.keyboard.press("Enter");
  await outline()
    .getByRole("button", { name: /Introduction/ })
    .and(page.locator(":focus"))
    .waitFor();
  await page.keyboard.press("Control+f");
  await page.keyboard.type("catalogo impreso");
  await page.keyboard.press("Enter");
  await line("1.1.1")
    .locator(":focus")
    .or(line("1.1.1").and(page.locator(":focus")))
    .waitFor();
});

test("the plan is saved as Word and PDF, its actions as Excel and CSV", async () => {
  const folder = freshHome();
  const { settings } = await ask<{ settings: object }>(page, "start");
  await ask(page, "set_settings", { settings: { ...settings, export_folder: folder } });
  await page.reload();
  await goToCompile(page, "Plan");
  await at("1.1.1");
  await page.keyboard.press("w");
  const dialog = page.getByRole("dialog", { name: "Save the plan as files" });
  await dialog.getByText("Word", { exact: true }).waitFor();
  expect(await objections(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await dialog
    .getByText(/\.docx$/)
    .first()
    .waitFor();
  await dialog.getByText("Action matrix").click();
  await dialog.getByRole("button", { name: /2 files/ }).click();
  await dialog
    .getByText(/\.xlsx$/)
    .first()
    .waitFor();
  const endings = readdirSync(folder).map((name) => name.split(".").at(-1));
  expect(endings.sort()).toEqual(["csv", "docx", "pdf", "xlsx"]);
  discard(folder);
});
