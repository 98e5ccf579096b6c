import { expect, test } from "vitest";

import { eachInRoom, page, restart, stage } from "../support/opening";
import { addCard, cards, goTo, goToStep, openSample, scribe } from "../support/screen";

eachInRoom("Context");

test("a card typed by keyboard alone is there after a reload and after a restart", async () => {
  const words = "¿Quién avisa a quién? — 24 h";
  await page.keyboard.press("Control+1");
  await page.keyboard.press("Control+2");
  await page.keyboard.press("Alt+PageDown");
  await page.keyboard.press("Alt+4");
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await cards(page, words).waitFor();
  expect(await cards(page, words).textContent()).toContain("Challenge");
  expect(await scribe(page).inputValue()).toBe("");

  await page.reload();
  await goTo(page, "Room");
  await goToStep(page, "Opportunities and challenges");
  await cards(page, words).waitFor();

  await restart();
  await openSample(page);
  await goTo(page, "Room");
  await goToStep(page, "Opportunities and challenges");
  await cards(page, words).waitFor();
  expect(await cards(page, words).count()).toBe(1);
});

test("undo takes the last card back and redo brings it again", async () => {
  await addCard(page, "Una frase que sobra");
  await page.keyboard.press("Control+z");
  await cards(page, "Una frase que sobra").waitFor({ state: "detached" });
  await page.keyboard.press("Control+Shift+z");
  await cards(page, "Una frase que sobra").waitFor();
  await page.getByRole("button", { name: /^Undo/ }).click();
  await cards(page, "Una frase que sobra").waitFor({ state: "detached" });
});

test("two quick Enters make two cards in the order they were typed", async () => {
  await scribe(page).focus();
  await page.keyboard.insertText("dicho primero");
  await page.keyboard.press("Enter");
  await page.keyboard.insertText("dicho después");
  await page.keyboard.press("Enter");
  await cards(page, "dicho después").waitFor();
  const names = await cards(page, /dicho (primero|después)/).evaluateAll((found) =>
    found.map((card) => card.ariaLabel),
  );
  expect(names).toEqual(["Context: dicho primero", "Context: dicho después"]);
});

test("a paste that is too long is refused with the reason and stays in the line", async () => {
  const before = await page.getByRole("article").count();
  await scribe(page).focus();
  await page.keyboard.insertText("palabra ".repeat(6_250));
  await page.keyboard.press("Enter");
  const reason = page.getByRole("region", { name: "The scribe’s line" }).getByRole("alert");
  await reason.waitFor();
  expect(await reason.textContent()).toContain("50,000");
  expect((await scribe(page).inputValue()).length).toBe(50_000);
  expect(await page.getByRole("article").count()).toBe(before);
});

test("another window shows at once what is added in this one", async () => {
  const other = await stage.page({ window: "second" });
  await goTo(other, "Room");
  await addCard(page, "dicho en la otra ventana");
  await cards(other, "dicho en la otra ventana").waitFor();
  await page.keyboard.press("Control+z");
  await cards(other, "dicho en la otra ventana").waitFor({ state: "detached" });
  await other.context().close();
});
