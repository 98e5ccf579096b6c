import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

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
