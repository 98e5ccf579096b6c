import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { objections } from "../support/axe";
import { discard, freshHome } from "../support/home";
import { allOnOnePage, page } from "../support/opening";
import { goToPlenary, openSample } from "../support/screen";

const folder = freshHome();
const out = join(folder, "out");
mkdirSync(out);

// Hooks that end a story run from the last to the first.
afterAll(() => discard(folder));
allOnOnePage({ PLENARIA_ANSWER_DIALOGS: out });
beforeAll(async () => {
  await openSample(page);
  await goToPlenary(page, "Documents");
});

test("the summary is shown as it will be handed in", async () => {
  const paper = page.getByRole("main", { name: /The summary/ });
  await paper
    .getByRole("heading", { name: /Group 4/ })
    .first()
    .waitFor();
  await page.getByRole("button", { name: /^Group 2/ }).click();
  await expect.poll(() => paper.getByRole("heading", { name: /Group 4/ }).count()).toBe(0);
  await paper
    .getByRole("heading", { name: /Group 2/ })
    .first()
    .waitFor();
});

test("the files are saved where asked, and nothing is overwritten unasked", async () => {
  await page.getByRole("button", { name: "Choose a folder" }).click();
  await page.getByRole("checkbox", { name: /^Data/ }).check();
  const save = page.getByRole("button", { name: "Save 3 files" });
  await save.click();
  await page.getByText("3 files saved").waitFor();
  const saved = readdirSync(out).sort();
  expect(saved.map((name) => name.split(".").at(-1))).toEqual(["docx", "json", "pdf"]);
  expect(saved.every((name) => /group-2.*_en_\d{4}-\d\d-\d\d/.test(name))).toBe(true);

  for (const name of saved) writeFileSync(join(out, name), "mine");
  await save.click();
  const question = page.getByRole("dialog");
  await question.getByText(saved[0] ?? "").waitFor();
  await question.getByRole("button", { name: "Keep both" }).click();
  await page.getByText("3 files saved").waitFor();
  await expect.poll(() => readdirSync(out).length).toBe(6);
});

test("what is on the page is what will be handed in: slides as pages, minutes as what they hold", async () => {
  const choose = (name: string) => page.getByRole("radio", { name }).press(" ");
  await choose("Slides");
  const slides = page.getByRole("main", { name: /The slides/ });
  await slides.getByText("Cooperation on judicial response").first().waitFor();
  await choose("Minutes");
  const minutes = page.getByRole("main", { name: /the minutes hold/ });
  await minutes.getByText("Not presented yet · no remarks").waitFor();
  expect(await objections(page)).toEqual([]);
  await page.getByRole("button", { name: "Save 2 files" }).click();
  await page.getByText("2 files saved").waitFor();
  expect(readdirSync(out).filter((name) => /minutes_en_.*\.docx$/.test(name))).toHaveLength(1);
});
