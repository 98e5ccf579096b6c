import { beforeEach, expect, test } from "vitest";

import { objections } from "../support/axe";
import { ask } from "../support/core";
import { eachOnItsOwn, page } from "../support/opening";
import { goToCompile, openSample } from "../support/screen";

// Two actions of different groups are worded alike.
eachOnItsOwn();
beforeEach(async () => {
  await openSample(page);
  type Row = { id: string; objective: string; group: string; text: { es: string } };
  type Start = { opened: { snapshot: { objectives: Row[]; actions: Row[]; groups: Row[] } } };
  const { snapshot } = (await ask<Start>(page, "start")).opened;
  const actionOf = (group: number) => {
    const own = snapshot.objectives.filter((row) => row.group === snapshot.groups[group]?.id);
    return snapshot.actions.find((action) => own.some(({ id }) => id === action.objective));
  };
  await ask(page, "mutate", {
    mutation: {
      do: "set",
      entity: "action",
      id: actionOf(2)?.id,
      fields: [{ field: "text", lang: "es", value: `${actionOf(0)?.text.es ?? ""} regional` }],
    },
  });
  await page.reload();
});

const pair = () => page.locator("[data-overlap]").first();
const focused = () => page.locator("[data-overlap]:focus");

test("rows that may want the same are judged once, by key, or merged into the one that stands", async () => {
  await goToCompile(page, "Plan");
  const tab = page.getByRole("button", { name: /^Overlaps 1 pair to judge/ });
  await tab.click();
  // The first pair has the keyboard as soon as it is there.
  await focused().waitFor();
  await page.keyboard.press("m");
  await pair().getByText("Which one stands?").waitFor();
  await page.keyboard.press("Escape");
  await pair().getByText("intercambio").or(pair().getByText("alerta")).first().waitFor();
  expect(await objections(page)).toEqual([]);
  await page.keyboard.press("ArrowDown");
  await focused().waitFor();
  await page.keyboard.press("d");
  await page.getByText("Every pair is judged.").waitFor();
  await page.getByRole("button", { name: "Not the same: 1 pair" }).click();
  await pair().getByRole("button", { name: "Judge it again" }).click();
  await focused().waitFor();
  await page.keyboard.press("a");
  await page.getByRole("heading", { name: "The same, kept apart for now: 1 pair" }).waitFor();

  // What is the same can still be merged, and the second one may be what stands.
  const codes = await pair().locator(".where button").allTextContents();
  await pair().focus();
  await page.keyboard.press("m");
  await pair().getByText("Which one stands?").waitFor();
  await page.keyboard.press("Escape");
  await pair().getByText("Which one stands?").waitFor({ state: "detached" });
  await page.keyboard.press("m");
  await pair()
    .getByRole("button", { name: `${codes[1] ?? ""} stands` })
    .waitFor();
  expect(await objections(page)).toEqual([]);
  await page.keyboard.press("2");
  await page.getByRole("paragraph").getByText("2 rows merged into one").waitFor();
  await pair().waitFor({ state: "detached" });
  await page.getByText("No rows of different groups seem to want the same.").waitFor();
});

test("a row tells its whole life, and a card what became of it", async () => {
  await goToCompile(page, "Plan");
  await page.locator("[data-plan-line][data-kind=action]").first().click();
  await page.keyboard.press("h");
  const life = page.getByRole("list", { name: "Its whole life" });
  await life
    .getByText(/Said by/)
    .first()
    .waitFor();
  // However far down it stands, it comes into sight.
  const top = async () => (await page.locator("[data-life]").boundingBox())?.y ?? 0;
  await expect.poll(top).toBeLessThan(300);
  expect(await objections(page)).toEqual([]);

  await goToCompile(page, "What became of it");
  // What is marked says so, on paper too.
  const marked = page.getByRole("row").getByText("Confidential", { exact: true }).first();
  await marked.waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await marked.isVisible()).toBe(true);
  await page.emulateMedia({ media: null });
  await page.getByRole("radio", { name: "Not in the plan" }).press(" ");
  const row = page.getByRole("row").filter({ hasText: "nothing yet" });
  await row.first().waitFor();
  await page.getByRole("radio", { name: "In the plan", exact: true }).press(" ");
  await page.getByRole("combobox", { name: "Delegation" }).selectOption({ label: "Guatemala" });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy as a table" }).click();
  await page
    .getByText(/can be pasted into a letter or a sheet/)
    .first()
    .waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split("\n")[0]).toBe("Group\tWhat was said\tDelegation\tWhat answers it");
  expect(copied.split("\n")).toHaveLength(await page.getByRole("row").count());
  expect(await objections(page)).toEqual([]);

  // On paper there is the list, with what was chosen, and nothing of the window.
  await page.emulateMedia({ media: "print" });
  await page.getByText(/ · Guatemala · /).waitFor();
  expect(await page.getByRole("button", { name: "Print the list…" }).isVisible()).toBe(false);
  expect(await page.getByRole("banner").isVisible()).toBe(false);
  expect(await page.getByRole("row").last().isVisible()).toBe(true);
  await page.emulateMedia({ media: null });

  const code = page
    .getByRole("cell")
    .getByRole("button", { name: /^\d+\.\d+$/ })
    .first();
  const number = (await code.textContent()) ?? "";
  await code.click();
  const line = page.locator("[data-plan-line]:focus");
  await expect.poll(() => line.locator(".code").textContent()).toContain(number);
});
