import type { Locator } from "playwright-core";
import { expect, test } from "vitest";

import { eachInRoom, page } from "../support/opening";
import { addCard, cards, drag, goToStep, message, scribe } from "../support/screen";

eachInRoom("Context");

/** Chooses an arrangement by keys alone. */
async function arrangeBy(by: "Topic" | "Kind" | "Cluster"): Promise<void> {
  await page.keyboard.press("b");
  // The menu begins at the present choice.
  await page.locator("[role=menuitemradio][aria-checked=true]:focus").waitFor();
  const wanted = page.locator("[role=menuitemradio]:focus", { hasText: by });
  while ((await wanted.count()) === 0) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("menu").waitFor({ state: "detached" });
}

/** The list of a column or side. */
const list = (name: string): Locator => page.getByRole("list", { name, exact: true });

test("the board is arranged by topic, kind or cluster with one key", async () => {
  await addCard(page, "Una afirmación de contexto");
  await cards(page, "Una afirmación de contexto").focus();
  await arrangeBy("Kind");
  const context = page.locator("[data-column=context]");
  await context.getByText("Una afirmación de contexto").waitFor();
  await arrangeBy("Cluster");
  await page.getByRole("list", { name: "In no cluster" }).waitFor();
  await arrangeBy("Topic");
  await page.getByRole("list", { name: "Whole group" }).waitFor();
});

test("a column is folded away and shown again by key, and a new card shows it", async () => {
  await addCard(page, "Antes de plegar");
  await cards(page, "Antes de plegar").focus();
  await page.keyboard.press("Shift+B");
  await cards(page, "Antes de plegar").waitFor({ state: "detached" });
  await page.keyboard.press("Shift+B");
  await cards(page, "Antes de plegar").waitFor();

  await page.getByRole("button", { name: "Fold Whole group away" }).click();
  await cards(page, "Antes de plegar").waitFor({ state: "detached" });
  await addCard(page, "Después de plegar");
  await cards(page, "Antes de plegar").waitFor();
});

test("the filter says how many cards it shows, and what is typed is never hidden by it", async () => {
  await addCard(page, "Una de muchas");
  await cards(page, "Una de muchas").focus();
  await page.keyboard.press("f");
  const bar = page.getByRole("search", { name: "Filter the cards" });
  await bar.getByLabel("Kind").selectOption("Good practice");
  expect(await bar.getByRole("status").textContent()).toMatch(/^\s*\d+ of \d+ shown/);
  await page.keyboard.press("Escape");
  const shown = page.getByRole("article");
  await expect
    .poll(() => shown.evaluateAll((all) => [...new Set(all.map((one) => one.dataset.kind))].sort()))
    .toEqual(["context", "good_practice"]);
  await addCard(page, "Otra entretanto");
  await page.getByRole("button", { name: "Show all", exact: true }).click();
  await bar.waitFor({ state: "detached" });
  await cards(page, "Una de muchas").waitFor();
});

test("a card dragged to the other side becomes what that side holds, and the hand says so", async () => {
  await goToStep(page, "Opportunities and challenges");
  await scribe(page).focus();
  await page.keyboard.press("Alt+3");
  await addCard(page, "Visto desde el otro lado");
  const card = cards(page, "Visto desde el otro lado");
  await card.scrollIntoViewIfNeeded();
  const says = await drag(page, card, list("Challenges: Whole group").locator(".."));
  expect(says).toContain("becomes: Challenge");
  await list("Challenges: Whole group").getByText("Visto desde el otro lado").waitFor();
});

test("a card let go over the parking lot leaves the board", async () => {
  // Here lists lie under the parking lot, which comes first all the same.
  await goToStep(page, "Opportunities and challenges");
  await addCard(page, "Para otro momento");
  await cards(page, "Para otro momento").scrollIntoViewIfNeeded();
  const says = await drag(
    page,
    cards(page, "Para otro momento"),
    page.getByText("Parking lot: let go here"),
  );
  expect(says).toBe("goes to the parking lot");
  await cards(page, "Para otro momento").waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await cards(page, "Para otro momento").waitFor();
});

test("a card let go outside the board stays where it was, though lists reach below it", async () => {
  await goToStep(page, "Opportunities and challenges");
  const first = page.getByRole("article").first();
  const words = (await first.getAttribute("aria-label")) ?? "";
  const column = list("Opportunities: Financial investigation of criminal networks");
  await column.getByLabel(words).waitFor();
  const from = await first.boundingBox();
  if (!from) throw new Error("nothing to drag");
  await page.mouse.move(from.x + 20, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 30, { steps: 5 });
  // Over the scribe's line, under which the long board goes on unseen.
  await page.mouse.move(700, 780, { steps: 10 });
  await page.waitForTimeout(500);
  await page.mouse.up();
  await page.locator("#dnd-action-dragged-el").waitFor({ state: "detached" });
  await column.getByLabel(words).waitFor();
  await message(page, "It stays where it was: let go over a column.").waitFor();
});

test("twenty thousand characters, right-to-left words and long words keep the board’s shape", async () => {
  for (const words of [
    `${"palabra ".repeat(2_499)}fin`,
    "هذه بطاقة مكتوبة من اليمين إلى اليسار 🌎",
    "interinstitucionalidad".repeat(30),
  ]) {
    await scribe(page).focus();
    await page.keyboard.insertText(words);
    await page.keyboard.press("Enter");
    await cards(page, words.slice(0, 30)).last().waitFor();
  }
  const long = cards(page, /fin/).last();
  await expect.poll(async () => (await long.boundingBox())?.height).toBeLessThan(360);
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll("article")].filter((card) => card.scrollWidth > card.clientWidth),
  );
  expect(wide).toEqual([]);
  await long.getByRole("button", { name: "Show all" }).click();
  await expect.poll(async () => (await long.boundingBox())?.height).toBeGreaterThan(2_000);
});

test("words are found in all groups, accents and case ignored, and Enter goes to the row", async () => {
  await addCard(page, "Señal única de búsqueda: Ñandú");
  await goToStep(page, "Actions");
  await page.keyboard.press("Control+f");
  const found = page.getByRole("listbox", { name: "Find in all groups" });
  await page.keyboard.type("nandu SENAL");
  await found.getByRole("option").waitFor();
  expect(await found.locator("mark").allTextContents()).toEqual(["Señal", "Ñandú"]);
  await page.keyboard.press("Enter");
  await cards(page, "Señal única").and(page.locator(":focus")).waitFor();

  // Esc leads back to where one was.
  await page.keyboard.press("Control+f");
  await page.keyboard.type("zzz");
  await page.getByText("Nothing has all these words.").waitFor();
  await page.keyboard.press("Escape");
  await cards(page, "Señal única").and(page.locator(":focus")).waitFor();
});

test("what is found behind a fold or a filter is shown", async () => {
  await addCard(page, "Escondida tras un pliegue");
  await addCard(page, "La más nueva");
  await page.getByRole("button", { name: "Fold Whole group away" }).click();
  await page.keyboard.press("f");
  await page.getByLabel("Kind").selectOption("Good practice");
  await page.keyboard.press("Control+f");
  await page.keyboard.type("tras un pliegue");
  await page.keyboard.press("Enter");
  await cards(page, "Escondida tras un pliegue").and(page.locator(":focus")).waitFor();
});

test("what is found in the parking lot is led to there, whatever stands before it", async () => {
  await addCard(page, "Aparcada para más tarde");
  await cards(page, "Aparcada para más tarde").focus();
  await page.keyboard.press("p");
  const panel = page.getByRole("complementary", { name: "For you" });
  const parked = panel.getByRole("group", { name: /Aparcada para más tarde/ });
  await parked.waitFor();
  await panel.getByRole("button", { name: /^Parking lot/ }).click();
  await panel.getByRole("button", { name: /^Parking lot/, expanded: false }).waitFor();
  await page.getByRole("button", { name: "Fold the panel away" }).click();
  await panel.waitFor({ state: "detached" });
  await page.keyboard.press("Control+f");
  await page.keyboard.type("aparcada tarde");
  await page.getByRole("listbox", { name: "Find in all groups" }).getByRole("option").waitFor();
  await page.keyboard.press("Enter");
  await parked.and(page.locator(":focus")).waitFor();
});

test("the rail counts as the filter does, and says that a filter is on", async () => {
  await goToStep(page, "Opportunities and challenges");
  await addCard(page, "Contada por su riel");
  const rail = page.getByRole("navigation", { name: "Steps" });
  const step = rail.getByRole("button", { name: /^Opportunities/ });
  const all = Number(/\d+$/.exec((await step.textContent()) ?? "")?.[0]);
  await cards(page, "Contada por su riel").focus();
  await page.keyboard.press("f");
  const bar = page.getByRole("search", { name: "Filter the cards" });
  // With the filter open and nothing left out, both say the same.
  await bar.getByText(new RegExp(`^${all} of ${all} shown`)).waitFor();
  await bar.getByLabel("Kind").selectOption("Challenge");
  const said = (await bar.getByRole("status").textContent())?.trim() ?? "";
  const [, shown] = /^(\d+) of \d+ shown · 0 of \d+ good practices/.exec(said) ?? [];
  expect(Number(shown)).toBeLessThan(all);
  await rail.getByRole("button", { name: `${shown} of ${all} shown` }).waitFor();
  await page.getByRole("button", { name: "Show all", exact: true }).click();
  await bar.waitFor({ state: "detached" });
  expect(await step.textContent()).toMatch(new RegExp(`${all}\\s*$`));
});

test("what to do with chosen cards takes one row, and leaves the card it is about in sight", async () => {
  for (const words of ["Primera elegida", "Segunda elegida"]) await addCard(page, words);
  const [first, last] = [cards(page, "Primera elegida"), cards(page, "Segunda elegida")];
  const bar = page.getByRole("toolbar", { name: "2 selected" });
  const park = bar.getByRole("button", { name: "Park" });
  for (const width of [1920, 1280, 1024]) {
    await page.setViewportSize({ width, height: 800 });
    for (const card of [first, last]) {
      await card.focus();
      await page.keyboard.press("x");
    }
    // In words where they fit, else by signs that bear the same names.
    await expect.poll(async () => (await bar.boundingBox())?.height ?? 0).toBeLessThan(80);
    await expect.poll(() => bar.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
    await park.waitFor();
    await bar.getByRole("button", { name: "Select none" }).waitFor();
    const below = async () => {
      const [above, card] = [await bar.boundingBox(), await last.boundingBox()];
      return (card?.y ?? 0) + (card?.height ?? 0) - (above?.y ?? 0);
    };
    await expect.poll(below).toBeLessThanOrEqual(0);
    await bar.getByRole("button", { name: "Select none" }).click();
    await bar.waitFor({ state: "detached" });
  }
});
