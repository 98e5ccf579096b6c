import type { Locator, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";

import { ask } from "../support/core";
import { allOnOnePage, page } from "../support/opening";
import { goToPlenary, message, openSample } from "../support/screen";

allOnOnePage();
beforeAll(() => openSample(page));

interface Row {
  id: string;
  objective: string;
}

/** The actions of the open workshop. */
async function actions(from: Page = page): Promise<Row[]> {
  type Start = { opened: { snapshot: { actions: Row[] } } };
  return (await ask<Start>(from, "start")).opened.snapshot.actions;
}

/** The first group on stage. */
function presenter(): Locator {
  return page.getByRole("main", { name: "Group 1 presents" });
}

/** Gives an action words or a field. */
function set(id: string, field: string, value: string, lang: string | null = null) {
  const fields = [{ field, lang, value }];
  return ask(page, "mutate", { mutation: { do: "set", entity: "action", id, fields } });
}

test("a proposal amends the original, and a translation only where the scribe picks it", async () => {
  const first = (await actions())[0];
  const fields = [{ field: "text", lang: "es", value: "Nombrar enlaces nocturnos" }];
  const owner = first?.objective;
  await ask(page, "mutate", {
    mutation: { do: "add", entity: "action", owner, place: { at: "last" }, fields },
  });
  const added = (await actions()).find(
    (row) => row.objective === owner && JSON.stringify(row).includes("Nombrar enlaces nocturnos"),
  );
  await set(added?.id ?? "", "text", "Name night contacts", "en");
  await page.reload();
  await goToPlenary(page, "Running order");
  await page.getByRole("button", { name: "Present", exact: true }).first().click();
  await presenter().waitFor();
  const siblings = (await actions()).filter((row) => row.objective === owner).length;
  const code = `1.1.${String(siblings)}`;
  // A code leads to a page, once there are pages.
  await presenter()
    .locator("[data-page-at]", { hasText: /\d+ \/ \d+/ })
    .waitFor();
  await page.keyboard.type(code);
  await page.keyboard.press("Enter");
  await presenter().locator("[data-hand]", { hasText: "Name night contacts" }).waitFor();
  await page.keyboard.press("r");
  const form = presenter().getByRole("form", { name: "Remark" });
  await page.keyboard.type("gt");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Alt+2");
  const words = form.locator("textarea[data-remark-proposed]");
  await expect.poll(() => words.inputValue()).toBe("Nombrar enlaces nocturnos");
  expect(await words.getAttribute("lang")).toBe("es");
  await form.getByRole("radio", { name: /^English/ }).press(" ");
  await expect.poll(() => words.inputValue()).toBe("Name night contacts");
  await form.getByRole("radio", { name: /^Español/ }).press(" ");
  await words.focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" y diurnos");
  await form.locator("ins", { hasText: "y diurnos" }).waitFor();
  await page.keyboard.press("Enter");
  await form.waitFor({ state: "detached" });
  const remark = presenter().getByRole("listitem").filter({ hasText: "Proposes wording" });
  await remark.getByRole("button", { name: "Accept", exact: true }).click();
  await remark.locator("[data-outcome=accepted]").waitFor();
  const after = JSON.stringify((await actions()).find((row) => row.id === added?.id));
  expect(after).toContain("Nombrar enlaces nocturnos y diurnos");
});

test("after the presentation every field that changed is told, not the words alone", async () => {
  await presenter().getByRole("button", { name: "End presentation" }).click();
  await message(page, "Group 1 has presented").waitFor();
  const first = (await actions())[0]?.id ?? "";
  await set(first, "timeframe", "June 2031");
  await set(first, "level", "national");
  await page.reload();
  await goToPlenary(page, "Running order");
  await page.getByRole("button", { name: "What changed since" }).click();
  const changes = page.getByRole("region", { name: "What changed since" });
  await changes.getByText("Other details since").waitFor();
  await changes.locator("ins", { hasText: "June 2031" }).waitFor();
  await changes.locator("ins", { hasText: "National" }).waitFor();
});
