import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";

import { ask } from "../support/core";
import { eachInRoom, page, stage } from "../support/opening";
import { goTo, goToStep, scribe } from "../support/screen";

eachInRoom("Actions");

/** A new objective at the end of the group, and its code. */
async function addObjective(words: string): Promise<string> {
  await goToStep(page, "Objectives");
  await scribe(page).focus();
  await page.keyboard.insertText(words);
  await page.keyboard.press("Enter");
  const article = page.getByRole("article").filter({ hasText: words });
  await article.waitFor();
  const name = (await article.getAttribute("aria-label")) ?? "";
  await goToStep(page, "Actions");
  return /\d+\.\d+/.exec(name)?.[0] ?? "";
}

function table(of: string, on: Page = page): Locator {
  return on.getByRole("table", { name: `Actions under objective ${of}` });
}

function cell(column: string, code: string, on: Page = page): Locator {
  return on.getByLabel(`${column}, ${code}`, { exact: true });
}

async function newAction(objective: string): Promise<void> {
  await table(objective).getByRole("textbox", { name: "Action, new action" }).focus();
}

/** What a cell holds, once the row is there. */
async function value(column: string, code: string, on: Page = page): Promise<string> {
  return cell(column, code, on).inputValue();
}

function hasKeyboard(control: Locator): Promise<boolean> {
  return control.evaluate((element) => document.activeElement === element);
}

async function paste(text: string): Promise<void> {
  await page.evaluate((plain) => {
    const data = new DataTransfer();
    data.setData("text/plain", plain);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

test("actions are typed like lines of a sheet, with names completed, and every window sees them", async () => {
  const other = await stage.page({ window: "second" });
  await goTo(other, "Room");
  await goToStep(other, "Actions");
  const objective = await addObjective("Crear una red de enlace para la investigación");

  await newAction(objective);
  await page.keyboard.type("Designar puntos de contacto");
  await page.keyboard.press("Tab");
  await page.keyboard.press("n");
  await page.keyboard.press("Tab");
  await page.keyboard.type("fiscalia general");
  await page.getByRole("option", { name: "Fiscalía General de la República" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Universidad de Ningún Lugar");
  await page.keyboard.press("Tab");
  await page.keyboard.type("cr");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.type("; PANA");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.type("2019");
  await page.keyboard.press("Enter");

  const first = `${objective}.1`;
  await cell("Action", first).waitFor();
  await expect.poll(() => value("Timeframe", first)).toBe("2019");
  expect(await value("Level", first)).toBe("national");
  expect(await value("Lead", first)).toBe("Fiscalía General de la República");
  // What nobody chose stays as it was typed.
  expect(await value("Partners", first)).toBe("Universidad de Ningún Lugar");
  expect(await value("Countries", first)).toBe("Costa Rica; Panamá");

  // The next line is ready below the same cell it was left from.
  await newAction(objective);
  await page.keyboard.type("Acordar un formato");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Probar el formato");
  await page.keyboard.press("Enter");
  await cell("Action", `${objective}.3`).waitFor();

  await cell("Action", `${objective}.3`, other).waitFor();
  expect(await value("Countries", first, other)).toBe("Costa Rica; Panamá");
  const shown = await ask(page, "projection");
  expect(JSON.stringify(shown)).toContain("Designar puntos de contacto");
  await other.context().close();
});

test("Enter at the end of a row typed along begins the next; Tab takes the only name offered", async () => {
  const objective = await addObjective("Compartir información sobre rutas");
  await newAction(objective);
  for (const words of ["Primera ruta", "Segunda ruta"]) {
    await page.keyboard.type(words);
    await page.keyboard.press("Enter");
  }
  const [first, second] = [`${objective}.1`, `${objective}.2`];
  await cell("Action", second).waitFor();

  await cell("Action", first).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Hondu");
  const offered = table(objective).getByRole("listbox").getByRole("option");
  await offered.getByText("Honduras").waitFor();
  expect(await offered.count()).toBe(1);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("2020");
  await page.keyboard.press("Enter");
  await expect.poll(() => value("Lead", first)).toBe("Honduras");
  expect(await value("Timeframe", first)).toBe("2020");
  await expect.poll(() => hasKeyboard(cell("Action", second))).toBe(true);

  // Whoever fills one column stays in it, and Esc keeps what was typed as it is.
  await cell("Timeframe", first).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => hasKeyboard(cell("Timeframe", second))).toBe(true);
  await cell("Lead", second).focus();
  await page.keyboard.type("Hondu");
  await offered.waitFor();
  await page.keyboard.press("Escape");
  await offered.waitFor({ state: "detached" });
  await page.keyboard.press("Tab");
  await expect.poll(() => value("Lead", second)).toBe("Hondu");
});

test("an action moves, is copied, marked and deleted by one key each; numbers follow", async () => {
  const from = await addObjective("Mejorar la coordinación entre fiscalías");
  const to = await addObjective("Mejorar la asistencia a víctimas");
  await newAction(from);
  for (const words of ["Primera acción", "Segunda acción", "Tercera acción"]) {
    await page.keyboard.type(words);
    await page.keyboard.press("Enter");
  }
  await cell("Action", `${from}.3`).waitFor();

  await cell("Action", `${from}.2`).focus();
  await page.keyboard.press("Escape");
  // Chosen where it is already, it stays and keeps the keyboard.
  const row = page.locator("[data-action]:focus");
  await page.keyboard.press("m");
  await page.getByRole("menuitemradio", { checked: true }).waitFor();
  await page.keyboard.press("Enter");
  await row.filter({ hasText: `${from}.2` }).waitFor();
  await page.keyboard.press("m");
  await page.getByRole("menuitemradio", { name: new RegExp(`^${to} `) }).click();
  await expect.poll(() => value("Action", `${to}.1`)).toBe("Segunda acción");
  expect(await value("Action", `${from}.2`)).toBe("Tercera acción");

  // The keyboard came along with the row.
  await page.keyboard.press("d");
  await expect.poll(() => value("Action", `${to}.2`)).toBe("Segunda acción");
  await page.keyboard.press("s");
  await page.getByRole("menuitemradio", { name: "Strictly confidential" }).click();
  const marked = table(to).getByRole("row").filter({ hasText: "Strictly confidential" });
  await marked.waitFor();
  await page.keyboard.press("Delete");
  await marked.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Undo" }).first().click();
  await marked.waitFor();

  await cell("Action", `${from}.2`).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(() => value("Action", `${from}.1`)).toBe("Tercera acción");
});

test("an objective's actions move along with it", async () => {
  const code = await addObjective("Reducir los tiempos de respuesta");
  await newAction(code);
  await page.keyboard.type("Fijar plazos de respuesta");
  await page.keyboard.press("Enter");
  await cell("Action", `${code}.1`).waitFor();
  await page.getByRole("article").filter({ hasText: "Reducir los tiempos" }).focus();
  await page.keyboard.press("Alt+ArrowUp");
  const [group = "", number = ""] = code.split(".");
  const up = `${group}.${String(Number(number) - 1)}.1`;
  await expect.poll(() => value("Action", up)).toBe("Fijar plazos de respuesta");
});

test("a table copied from a sheet is looked at and then added at once", async () => {
  const objective = await addObjective("Ampliar la capacitación");
  await newAction(objective);
  await paste(
    [
      "Nº\tResponsable\tAcción regional\tNivel\tPaíses",
      '1\tOIM\t"Capacitar a fiscales\ny jueces"\tRégional\tBelice; Canadá',
      "2\tUNODC\tRevisar manuales\tmundial\t",
      "3\tOIM\t\tnacional\tPanamá",
    ].join("\r\n"),
  );
  const preview = page.getByRole("region", { name: "Actions from a sheet" });
  await preview.getByText("“mundial” is no level").waitFor();
  await preview.getByText("this line is left out").waitFor();
  expect(await table(objective).getByRole("row").count()).toBe(2);
  await page.keyboard.press("Enter");
  await expect.poll(() => value("Action", `${objective}.1`)).toBe("Capacitar a fiscales\ny jueces");
  expect(await value("Level", `${objective}.1`)).toBe("regional");
  expect(await value("Countries", `${objective}.1`)).toBe("Belice; Canadá");
  expect(await value("Lead", `${objective}.2`)).toBe("UNODC");
  expect(await value("Level", `${objective}.2`)).toBe("");
  await preview.waitFor({ state: "detached" });
  // Who types on begins the next action.
  const fresh = table(objective).getByRole("textbox", { name: "Action, new action" });
  await expect.poll(() => hasKeyboard(fresh)).toBe(true);

  // One action of the user, so one undo takes it back.
  await page.getByRole("button", { name: /^Undo/ }).first().click();
  await expect.poll(() => table(objective).getByRole("row").count()).toBe(2);
});

test("what Tab comes to is replaced by what is typed, and from the line one comes to the row", async () => {
  const objective = await addObjective("Reforzar los enlaces");
  await newAction(objective);
  await page.keyboard.type("Nombrar enlaces");
  await page.keyboard.press("Enter");
  await cell("Action", `${objective}.1`).waitFor();
  await cell("Lead", `${objective}.1`).fill("Fiscalía");
  await cell("Level", `${objective}.1`).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.type("Cancillería");
  await page.keyboard.press("Shift+Tab");
  await expect.poll(() => value("Lead", `${objective}.1`)).toBe("Cancillería");

  await scribe(page).focus();
  await page.keyboard.press("Escape");
  await page
    .locator("[data-action]:focus")
    .filter({ hasText: `${objective}.1` })
    .waitFor();
  expect(await value("Action", `${objective}.1`)).toBe("Nombrar enlaces");
});

test("what is pasted into one cell stays in it, and a column is told what it is", async () => {
  const objective = await addObjective("Fortalecer el intercambio");
  await newAction(objective);
  await paste("Una sola celda\r\n");
  expect(
    await table(objective).getByRole("textbox", { name: "Action, new action" }).inputValue(),
  ).toBe("Una sola celda");
  await page.keyboard.press("Enter");
  await cell("Action", `${objective}.1`).waitFor();

  await cell("Timeframe", `${objective}.1`).focus();
  await paste("2020\tOtra acción\n2021\tOtra más");
  const preview = page.getByRole("region", { name: "Actions from a sheet" });
  await preview.getByText("No column is the action’s words yet").waitFor();
  await preview.getByLabel("What column 2 is about").selectOption("Action");
  await preview.getByRole("button", { name: "Add 2 actions" }).click();
  await expect.poll(() => value("Action", `${objective}.3`)).toBe("Otra más");
  expect(await value("Timeframe", `${objective}.3`)).toBe("2021");

  // Left with Esc, nothing of it is added.
  await newAction(objective);
  await paste("a\tb\nc\td");
  await preview.waitFor();
  await page.keyboard.press("Escape");
  await preview.waitFor({ state: "detached" });
  expect(await table(objective).getByRole("row").count()).toBe(5);
});

test("what is typed in a cell is kept while it is typed, until it is entered", async () => {
  const kept = async () =>
    JSON.stringify((await ask<{ opened: object }>(page, "start", {})).opened);
  await cell("Timeframe", "1.1.1").fill("Antes de la próxima reun");
  await expect.poll(kept).toContain("Antes de la próxima reun");
  const half = async () => (/"drafts":\{[^}]*\}/.exec(await kept()) ?? [""])[0];
  await expect.poll(half).toContain("Antes de la próxima reun");
  await page.keyboard.press("Tab");
  await expect.poll(half).not.toContain("Antes de la próxima reun");
  expect(await value("Timeframe", "1.1.1")).toBe("Antes de la próxima reun");
});

test("Enter after Tab begins the next row where the last one was begun", async () => {
  const objective = await addObjective("Crear turnos de noche en las fiscalías");
  await newAction(objective);
  await page.keyboard.type("Nombrar enlaces");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("SICA");
  await page.keyboard.press("Enter");
  await expect
    .poll(() => hasKeyboard(table(objective).getByRole("textbox", { name: "Action, new action" })))
    .toBe(true);
  // The line goes where the hand was.
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: `under ${objective}` }).waitFor();
});
