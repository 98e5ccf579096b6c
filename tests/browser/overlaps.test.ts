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

test("rows that may want the same are judged once, by key, or merged", async () => {
  await goToCompile(page, "Overlaps and gaps");
  await pair()
    .getByText(/^Both speak of /)
    .waitFor();
  expect(await objections(page)).toEqual([]);
  await pair().focus();
  await page.keyboard.press("d");
  await page.getByText("All of them are judged.").waitFor();
  await page.getByRole("button", { name: "1 judged already" }).click();
  await pair().getByRole("button", { name: "Judge it again" }).click();
  await pair()
    .getByRole("button", { name: /^Merge into/ })
    .waitFor();
  await pair().focus();
  await page.keyboard.press("j");
  await page.getByRole("paragraph").getByText("2 rows merged into one").waitFor();
  await pair().waitFor({ state: "detached" });
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
  expect(await objections(page)).toEqual([]);

  await goToCompile(page, "What became of it");
  await page.getByRole("radio", { name: "Not in the plan" }).press(" ");
  const row = page.getByRole("row").filter({ hasText: "nothing yet" });
  await row.first().waitFor();
  await page.getByRole("radio", { name: "In the plan", exact: true }).press(" ");
  await page.getByRole("combobox", { name: "Delegation" }).selectOption({ label: "Guatemala" });
  const code = page
    .getByRole("cell")
    .getByRole("button", { name: /^\d+\.\d+$/ })
    .first();
  const number = (await code.textContent()) ?? "";
  await code.click();
  const line = page.locator("[data-plan-line]:focus");
  await expect.poll(() => line.locator(".code").textContent()).toContain(number);
});
