import { expect, test } from "vitest";

import { eachInRoom, page } from "../support/opening";
import { addCard, cards, goToStep, scribe } from "../support/screen";

eachInRoom("Context");

const words = () => page.getByRole("textbox", { name: "The words" });
const withKeyboard = () => page.locator(":focus");

/** Opens the editor of a card. */
async function edit(card: string) {
  await cards(page, card).focus();
  await page.keyboard.press("e");
  await words().waitFor();
}

test("letters typed on a part of a row’s editor are no commands, and its languages take a click", async () => {
  await addCard(page, "La que se edita");
  await addCard(page, "La que vino después");
  await edit("La que se edita");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await withKeyboard()
    .and(page.getByRole("button", { name: /^EN: / }))
    .waitFor();
  await page.keyboard.type("gumpx");
  // Had a letter gone to the board, it would be done by now, before these words.
  await page.keyboard.press("Enter");
  await withKeyboard().and(words()).waitFor();
  await page.keyboard.type(" todavía");
  await page.keyboard.press("Enter");
  await cards(page, "La que se edita todavía").waitFor();
  expect(await cards(page, "La que vino después").count()).toBe(1);
  expect(await page.getByRole("menu").or(page.getByRole("dialog")).count()).toBe(0);

  await edit("La que se edita");
  await page.getByRole("button", { name: /^FR/ }).click();
  await withKeyboard().and(words()).waitFor();
  await page.keyboard.type("Celle qu’on modifie");
  await words().click();
  await page.keyboard.press("Enter");
  await words().waitFor({ state: "detached" });
  await edit("La que se edita");
  await page.getByRole("button", { name: "FR: Français" }).waitFor();
  await page.keyboard.press("Escape");
});

test("letters are no commands either beside the words of an objective", async () => {
  await addCard(page, "Ajena al objetivo");
  await goToStep(page, "Objectives");
  await page.locator("[data-entity=objective]").first().focus();
  await page.keyboard.press("e");
  await words().waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.type("u");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "New objective" }).click();
  await page.getByRole("button", { name: "Cancel" }).focus();
  await page.keyboard.type("u");
  await page.keyboard.press("Enter");
  await goToStep(page, "Context");
  await addCard(page, "La última palabra");
  expect(await cards(page, "Ajena al objetivo").count()).toBe(1);
});

test("Enter on the delegation of a card saves it", async () => {
  await addCard(page, "Dicho por alguien");
  await edit("Dicho por alguien");
  const who = page.getByRole("combobox", { name: "Who says it" });
  await who.selectOption("Panama");
  await who.focus();
  await page.keyboard.press("Enter");
  await words().waitFor({ state: "detached" });
  await cards(page, "Dicho por alguien").getByText("PA", { exact: true }).waitFor();
  await withKeyboard().and(cards(page, "Dicho por alguien")).waitFor();
});

test("what is picked for a card as wide as the board is picked within the window", async () => {
  await goToStep(page, "Opportunities and challenges");
  await page
    .getByRole("button", { name: /good practice/ })
    .first()
    .click();
  const practice = page.locator("[data-kind=good_practice]").first();
  const wide = await practice.boundingBox();
  expect(wide?.width).toBeGreaterThan(600);
  for (const key of ["c", "j", "l"]) {
    await practice.focus();
    await page.keyboard.press(key);
    const picker = page.getByRole("dialog");
    await picker.getByRole("combobox").waitFor();
    const box = await picker.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1280);
    await page.keyboard.press("Escape");
    await picker.waitFor({ state: "detached" });
  }
});

test("the menu of topics begins at the card’s own", async () => {
  const second = page.locator("[data-column]").nth(1);
  await second.getByRole("article").first().focus();
  await page.keyboard.press("m");
  const own = withKeyboard().and(page.getByRole("menuitemradio", { checked: true }));
  await own.getByText("Maps, profiles").waitFor();
});

test("without the filter again, the card that has the keyboard is still in sight", async () => {
  for (const number of ["uno", "dos", "tres", "cuatro", "cinco", "seis"]) {
    await addCard(page, `Hecho que hace bulto ${number}`);
  }
  await scribe(page).focus();
  await page.keyboard.type("* Práctica al fondo");
  await page.keyboard.press("Enter");
  const card = cards(page, "Práctica al fondo");
  await card.focus();
  await page.keyboard.press("f");
  await page.getByRole("search").getByLabel("Kind").selectOption("Good practice");
  await cards(page, "Hecho que hace bulto").first().waitFor({ state: "detached" });
  await card.focus();
  await page.keyboard.press("Shift+F");
  await cards(page, "Hecho que hace bulto seis").waitFor();
  await expect
    .poll(() =>
      card.evaluate((one) => {
        const shown = one.closest("section")?.lastElementChild?.getBoundingClientRect();
        const { bottom } = one.getBoundingClientRect();
        return shown !== undefined && bottom <= shown.bottom + 1;
      }),
    )
    .toBe(true);
});
