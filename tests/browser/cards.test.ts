import type { Locator } from "playwright-core";
import { expect, test } from "vitest";

import { eachInRoom, page } from "../support/opening";
import { addCard, cards, goToStep } from "../support/screen";

eachInRoom("Context");

/** Types two cards that stand one below the other, and gives the first the keyboard. */
async function twoCards(first: string, second: string): Promise<[Locator, Locator]> {
  await addCard(page, first);
  await addCard(page, second);
  await cards(page, first).focus();
  return [cards(page, first), cards(page, second)];
}

const press = (...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

const panel = () => page.getByRole("complementary", { name: "For you" });

/** The words of the row that has the keyboard. */
const atHand = () => page.evaluate(() => document.activeElement?.ariaLabel ?? "");

test("cards go into a cluster by its name, and the next ones by Enter alone", async () => {
  const [first, second] = await twoCards("Fichas sin formato común", "Fichas en papel");
  await press("c");
  await page.keyboard.type("Fichas de los casos");
  await press("Enter");
  await first.getByText("Fichas de los casos").waitFor();
  await expect.poll(atHand).toContain("Fichas sin formato común");

  await press("ArrowDown", "c", "Enter");
  await second.getByText("Fichas de los casos").waitFor();

  await press("c", "ArrowDown", "Enter");
  await second.getByText("Fichas de los casos").waitFor({ state: "detached" });
  await press("u");
  await second.getByText("Fichas de los casos").waitFor();
});

test("chosen cards become one; every wording stays, and each can stand by itself again", async () => {
  const [first, second] = await twoCards("Nadie avisa a tiempo", "El aviso llega tarde");
  await press("Shift+ArrowDown", "ArrowUp", "j");
  await second.and(page.locator("[data-row]:not(:has-text('Nadie'))")).waitFor({
    state: "detached",
  });
  expect(await first.textContent()).toContain("El aviso llega tarde");
  await expect.poll(atHand).toContain("Nadie avisa a tiempo");
  expect(await page.getByRole("toolbar").count()).toBe(0);

  await press("Shift+J");
  await expect.poll(() => cards(page, "El aviso llega tarde").count()).toBe(1);
  await expect.poll(() => first.textContent()).not.toContain("El aviso llega tarde");

  await press("u");
  await expect.poll(() => first.textContent()).toContain("El aviso llega tarde");
});

test("a single card is joined with the likest one, found without typing", async () => {
  const [first] = await twoCards("Los jueces desconocen la ruta", "Los jueces no conocen la ruta");
  await press("j", "Enter");
  await expect.poll(() => first.textContent()).toContain("no conocen la ruta");
});

test("what is parked leaves the board for the panel and comes back by the same key", async () => {
  await twoCards("Pedir la lista de radares", "Revisar el protocolo");
  await press("p");
  await panel().getByText("Pedir la lista de radares").first().waitFor();
  // The scribe goes on with the next card, not with the one that left.
  await expect.poll(atHand).toContain("Revisar el protocolo");
  await panel()
    .getByRole("group", { name: /radares/ })
    .focus();
  await press("p");
  await panel()
    .getByRole("group", { name: /radares/ })
    .waitFor({ state: "detached" });
  await cards(page, "Pedir la lista de radares").waitFor();
  await expect.poll(atHand).toContain("Pedir la lista de radares");
});

test("a card marked above what the room sees says so, until the room may see more", async () => {
  const [first] = await twoCards("Puestos sin cámaras", "Rutas de noche");
  await press("s", "ArrowDown", "ArrowDown", "Enter");
  await first.getByText("Confidential", { exact: false }).first().waitFor();
  expect(await first.textContent()).toContain("not on the projector");
  await expect.poll(atHand).toContain("Puestos sin cámaras");

  await press("s");
  const menu = page.getByRole("menu");
  await menu.getByRole("menuitemradio", { name: "Up to Confidential" }).press("Enter");
  await expect.poll(() => first.textContent()).not.toContain("not on the projector");
});

test("a card is doubled, turned into another kind and deleted, each by one key", async () => {
  const [first] = await twoCards("Una sola ventanilla", "Dos idiomas");
  await press("d");
  await expect.poll(() => cards(page, "Una sola ventanilla").count()).toBe(2);
  await press("Delete");
  await expect.poll(() => cards(page, "Una sola ventanilla").count()).toBe(1);
  await first.focus();
  await press("k", "ArrowDown", "Enter");
  await cards(page, "Una sola ventanilla").getByText("Good practice").waitFor();
});

test("the keys a card’s menu shows do in the menu what they do outside", async () => {
  await twoCards("Turnos de noche", "Turnos de día");
  await press("Shift+F10");
  await page.getByRole("menu", { name: "What to do with it" }).waitFor();
  await press("d");
  await expect.poll(() => cards(page, "Turnos de noche").count()).toBe(2);
  await press("Shift+F10", "k", "ArrowDown", "Enter");
  await cards(page, "Turnos de noche").getByText("Good practice").waitFor();
});

test("a card is linked to an objective and no longer by the same choice", async () => {
  await goToStep(page, "Opportunities and challenges");
  await page.keyboard.press("Alt+4");
  await addCard(page, "Nadie responde de noche");
  const card = cards(page, "Nadie responde de noche");
  await card.focus();
  await press("l", "Enter");
  await card.getByText("1.1", { exact: true }).waitFor();
  await press("l", "Enter");
  await card.getByText("1.1", { exact: true }).waitFor({ state: "detached" });
});

test("Escape first puts down what is chosen, then goes to the line", async () => {
  await twoCards("Uno para elegir", "Otro para elegir");
  await press("x");
  await page.getByRole("toolbar", { name: "one selected" }).waitFor();
  await press("Escape");
  await page.getByRole("toolbar").waitFor({ state: "detached" });
  expect(await atHand()).toContain("Uno para elegir");
  await press("Escape");
  await expect.poll(atHand).toMatch(/^The scribe’s line/);
});

test("a cluster is renamed in its head, and deleting it leaves its cards", async () => {
  const [first] = await twoCards("Móviles sin extraer", "Peritos sin equipo");
  await press("c");
  await page.keyboard.type("Prueba digital");
  await press("Enter");
  await first.getByText("Prueba digital").waitFor();
  await press("b", "ArrowDown", "ArrowDown", "Enter");
  const head = page.getByRole("group", { name: "Name of the cluster: Prueba digital" });
  await head.focus();
  await press("e");
  await page.keyboard.type("Evidencia digital");
  await press("Enter");
  await page.getByRole("group", { name: "Name of the cluster: Evidencia digital" }).waitFor();
  await expect.poll(atHand).toContain("Evidencia digital");

  await press("Delete");
  await expect.poll(() => page.getByText("Evidencia digital").count()).toBe(0);
  await first.waitFor();
  await press("b", "ArrowUp", "ArrowUp", "Enter");
});
