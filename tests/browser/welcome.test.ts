import { readdirSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { eachOnItsOwn, page, restart, stage } from "../support/opening";
import { addCard, cards, goTo, goToCompile, goToStep, openSample, steps } from "../support/screen";

eachOnItsOwn();

test("one click opens the sample, with work in every step", async () => {
  await openSample(page);
  await page
    .getByRole("banner")
    .getByText(/tráfico ilícito|counter-smuggling/)
    .waitFor();
  await goTo(page, "Room");
  for (const step of steps.slice(0, 3)) {
    await goToStep(page, step);
    await expect
      .poll(() => page.getByRole("article").count(), { message: step })
      .toBeGreaterThan(2);
  }
  await goToStep(page, "Actions");
  await expect.poll(() => page.getByRole("table").count()).toBeGreaterThanOrEqual(3);
});

test("the list of keys names what works here, and only that", async () => {
  await page.getByRole("button", { name: "New workshop" }).waitFor();
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog");
  await keys.getByText("New workshop", { exact: true }).waitFor();
  for (const absent of ["Undo", "Compile", "Packet for the stick", "Draw or open the curtain"]) {
    expect(await keys.getByText(absent, { exact: true }).count()).toBe(0);
  }
  await page.keyboard.press("Escape");
  await openSample(page);
  await goToCompile(page, "Conflicts");
  await page.keyboard.press("?");
  await keys.getByText("Undo", { exact: true }).waitFor();
  const walk = keys.locator("dl > div", { hasText: "Next or previous place" });
  expect(await walk.locator("kbd").allTextContents()).toEqual(["↑", "↓"]);
  const nth = keys.locator("dl > div", { hasText: "Keep the version with that number" });
  expect(await nth.locator("kbd").allTextContents()).toEqual(["1 … 9"]);
});

test("a new workshop is made from nothing and a card is written in it", async () => {
  await page.getByRole("button", { name: "New workshop" }).click();
  await page.keyboard.type("Taller de prueba");
  await page
    .getByRole("textbox", { name: /^Groups and topics/ })
    .fill("Investigación\n  Rastreo financiero\n  Perfiles\nProtección");
  await page.getByText("2 groups").waitFor();
  await page.getByRole("button", { name: "Create the workshop" }).click();
  await page.getByRole("banner").getByText("Taller de prueba").waitFor();
  await goTo(page, "Room");
  await page.getByText("Rastreo financiero").first().waitFor();
  await addCard(page, "La primera tarjeta");
  const files = readdirSync(join(stage.bridge.home, "workshops"));
  expect(files).toContain("taller-de-prueba.workshop");
});

test("groups that were typed and not read yet are in the workshop all the same", async () => {
  let letGo = () => {};
  let way: Promise<void> | null = new Promise((resolve) => (letGo = resolve));
  await page.route("**/invoke/read_outline?*", async (route) => {
    // What is asked while somebody types is slow to come.
    await way;
    await route.continue();
  });
  await page.getByRole("button", { name: "New workshop" }).click();
  await page.keyboard.type("Taller con prisa");
  await page.getByRole("textbox", { name: /^Groups and topics/ }).fill("Investigación\nProtección");
  way = null;
  await page.getByRole("button", { name: "Create the workshop" }).click();
  await goTo(page, "Room");
  await page.getByText("Investigación").first().waitFor();
  letGo();
});

test("a workshop without a title is not made, and the form says what is missing", async () => {
  await page.getByRole("button", { name: "New workshop" }).waitFor();
  await page.keyboard.press("Control+n");
  const title = page.getByRole("textbox", { name: "Title" });
  await title.waitFor();
  await page.getByRole("button", { name: "Create the workshop" }).click();
  await page.getByText("A workshop needs a title").waitFor();
  expect(await title.evaluate((field) => field === document.activeElement)).toBe(true);
});

test("a protected workshop opens with its passphrase only and does not show its title", async () => {
  await page.getByRole("button", { name: "New workshop" }).click();
  await page.getByRole("textbox", { name: "Title" }).fill("Asunto reservado");
  await page.getByRole("textbox", { name: /^Groups and topics/ }).fill("Grupo");
  await page.getByRole("checkbox", { name: /Protect this workshop/ }).check();
  await page.getByLabel("Passphrase", { exact: true }).fill("cordillera y mar");
  await page.getByLabel("The same again").fill("cordillera y mar");
  await page.getByRole("button", { name: "Create the workshop" }).click();
  await goTo(page, "Room");
  await addCard(page, "Palabras reservadas");

  await restart();
  const line = page.getByRole("button", { name: /Protected by a passphrase/ });
  await line.click();
  await page.getByLabel("Passphrase", { exact: true }).fill("cordillera");
  await page.keyboard.press("Enter");
  await page
    .getByText(/passphrase/i)
    .filter({ hasText: /not|wrong/i })
    .first()
    .waitFor();
  expect(await page.getByRole("main").getByText("Palabras reservadas").count()).toBe(0);
  await page.getByLabel("Passphrase", { exact: true }).fill("cordillera y mar");
  await page.keyboard.press("Enter");
  await goTo(page, "Room");
  await cards(page, "Palabras reservadas").waitFor();
});

test("the language of the screen changes at once and stays", async () => {
  await page.getByRole("button", { name: "Language" }).click();
  await page.getByRole("menu").getByText("Français").click();
  await page.locator("html[lang=fr]").waitFor();
  expect(await page.getByRole("button", { name: "New workshop" }).count()).toBe(0);
  await page.reload();
  await page.locator("html[lang=fr]").waitFor();
  await page.getByRole("button", { name: "Langue" }).click();
  await page.getByRole("menu").getByText("Español").click();
  await page.locator("html[lang=es]").waitFor();
  await page.getByRole("button", { name: "Idioma" }).waitFor();
});
