import { copyFileSync, mkdirSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { objections } from "../support/axe";
import { type Stage, openStage } from "../support/browser";
import { ask } from "../support/core";
import { discard, freshHome } from "../support/home";
import {
  addCard,
  goTo,
  goToCompile,
  goToSection,
  goToStep,
  message,
  openSample,
  toRoom,
} from "../support/screen";

// Two laptops with a stick each: the compiler's desk and the one of group 2. What is on a stick is
// all that gets from one to the other. Each story begins as the one before it ended.
const folder = freshHome();
const sticks = {
  desk: join(folder, "desk"),
  group: join(folder, "group"),
  away: join(folder, "away"),
};
Object.values(sticks).forEach((stick) => mkdirSync(stick));

let laptops: { desk: Stage; group: Stage };
let desk: Page;
let group: Page;
let words = "";

beforeAll(async () => {
  const open = (stick: string) => openStage({ PLENARIA_ANSWER_DIALOGS: stick });
  laptops = { desk: await open(sticks.desk), group: await open(sticks.group) };
  desk = await laptops.desk.page();
  group = await named(laptops.group, "Grupo 2");
  await openSample(desk);
});
afterAll(async () => {
  await laptops.desk.close();
  await laptops.group.close();
  discard(folder);
  expect([...laptops.desk.errors, ...laptops.group.errors]).toEqual([]);
});

/** A laptop's window, once it is known who types there. */
async function named(stage: Stage, name: string): Promise<Page> {
  const page = await stage.page();
  const { settings } = await ask<{ settings: object }>(page, "start");
  await ask(page, "set_settings", { settings: { ...settings, name } });
  await page.reload();
  return page;
}

const packetsOn = (stick: string) =>
  readdirSync(stick).filter((name) => name.endsWith(".plenaria"));

/** Carries the packets of one stick to another. */
function carry(from: string, to: string, which: (name: string) => boolean = () => true): void {
  for (const name of packetsOn(to)) renameSync(join(to, name), join(sticks.away, name));
  for (const name of packetsOn(from).filter(which)) copyFileSync(join(from, name), join(to, name));
}

const dialog = (page: Page) => page.getByRole("dialog");

/** A laptop's six words, as its user reads them in a language. */
async function read(page: Page, lang: "en" | "es"): Promise<string[]> {
  const laptop = await ask<{ words: Record<typeof lang, string>[] }>(page, "laptop");
  return laptop.words.map((word) => word[lang]);
}

/** The six words an unknown laptop is met with; Enter says nothing about them. */
async function met(page: Page): Promise<string[]> {
  const heading = dialog(page).getByRole("heading", { name: "A laptop you have not met yet" });
  await heading.and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Enter");
  await heading.and(page.locator(":focus")).waitFor();
  return dialog(page).locator("[data-six-words] li").allTextContents();
}

/** Makes a packet of the work with its key, and brings it to the other laptop. */
async function bring(from: Page, stick: string, to: string): Promise<void> {
  for (const name of packetsOn(stick)) renameSync(join(stick, name), join(sticks.away, name));
  await from.keyboard.press("Control+Shift+S");
  await expect.poll(() => packetsOn(stick).length).toBe(1);
  await message(from, `Packet made: ${packetsOn(stick)[0] ?? ""}`).waitFor();
  carry(stick, to);
}

test("the workshop is handed out: a packet for each group, one passphrase for all", async () => {
  await goTo(desk, "Prepare");
  await goToSection(desk, "Groups and topics");
  await desk.getByRole("button", { name: "Hand out to the groups" }).click();
  // Whoever takes them in reads who handed them out.
  const name = dialog(desk).getByRole("textbox", { name: "How others will know this laptop" });
  await name.and(desk.locator(":focus")).waitFor();
  expect(await name.inputValue()).toBe("Mesa de la organización");
  await name.fill("Mesa");
  words = await dialog(desk).getByRole("textbox", { name: "Passphrase" }).inputValue();
  expect(words.split(" ")).toHaveLength(6);
  expect(await objections(desk)).toEqual([]);
  await dialog(desk).getByRole("button", { name: "Make 4 packets" }).click();
  await dialog(desk).getByRole("button", { name: "Done" }).click();
  expect(packetsOn(sticks.desk)).toHaveLength(4);
});

test("the group’s laptop opens its packet and has its group in front", async () => {
  carry(sticks.desk, sticks.group, (name) => name.includes("group-2"));
  expect(packetsOn(sticks.group)).toHaveLength(1);
  await group.getByRole("button", { name: "Take in a packet…" }).click();
  const passphrase = dialog(group).getByRole("textbox", { name: "Passphrase of the packet" });
  await passphrase.fill("something else");
  await group.keyboard.press("Enter");
  await dialog(group).getByText("Those words do not open the packet").waitFor();
  await passphrase.fill(words);
  await group.keyboard.press("Enter");
  // No workshop is here yet, but the packet says which group it is for and which language is the room's.
  await dialog(group).getByText("with this group in front: Group 2").waitFor();
  expect(await met(group)).toEqual(await read(desk, "es"));
  expect(await objections(group)).toEqual([]);

  // Nobody is at the desk to read them just now: the packet waits where the person is.
  await dialog(group).getByRole("button", { name: "Set aside for now" }).click();
  await dialog(group).waitFor({ state: "detached" });
  await group.getByRole("heading", { name: "Packets set aside" }).waitFor();
  expect(await objections(group)).toEqual([]);
  await group.getByRole("button", { name: "Look at it" }).click();
  await passphrase.fill(words);
  await group.keyboard.press("Enter");
  await dialog(group).getByText("From Mesa, made").waitFor();
  await met(group);
  await dialog(group).getByRole("radio", { name: "English" }).press(" ");
  await expect
    .poll(() => dialog(group).locator("[data-six-words] li").allTextContents())
    .toEqual(await read(desk, "en"));
  await dialog(group).getByRole("button", { name: "They read the same words" }).click();
  await dialog(group).getByRole("button", { name: "Take in" }).click();
  await dialog(group).waitFor({ state: "detached" });
  await group.getByRole("navigation", { name: "Steps" }).waitFor();
  await group.getByRole("button", { name: /^2/ }).first().waitFor();
});

test("its work comes back with one key; an unknown laptop waits until its words are compared", async () => {
  await toRoom(group, "Context");
  await addCard(group, "Faltan intérpretes en la frontera");
  await group.keyboard.press("Escape");
  await bring(group, sticks.group, sticks.desk);

  await goToCompile(desk, "Arrived");
  await desk.getByText("Nothing has arrived yet. Hand the workshop out").waitFor();
  await desk.keyboard.press("Control+Shift+O");
  await dialog(desk).getByText("1 row is added").waitFor();
  await dialog(desk)
    .getByText(/^\d+ new changes?, in the first packet from this laptop$/)
    .waitFor();
  // The room and the desk read the words of the language they share, not of their screens.
  expect(await met(desk)).toEqual(await read(group, "es"));
  await dialog(desk).getByRole("button", { name: "Set aside for now" }).click();
  await desk.getByRole("heading", { name: "Set aside" }).waitFor();
  expect(await objections(desk)).toEqual([]);

  await desk.getByRole("button", { name: "Look at it" }).click();
  await dialog(desk).getByRole("button", { name: "They read the same words" }).click();
  await dialog(desk).getByRole("button", { name: "Take in" }).click();
  await desk.getByRole("heading", { name: "Set aside" }).waitFor({ state: "detached" });
  const page = desk.getByRole("region", { name: "What this packet changed" });
  await page.locator("[data-part=added]").getByText("Faltan intérpretes en la frontera").waitFor();
  await page.getByText("By Grupo 2").waitFor();
  expect(await objections(desk)).toEqual([]);

  await page.getByRole("button", { name: "Take this packet back" }).click();
  await page.getByText("This packet was taken back").waitFor();
  // Of a laptop that was met, Enter takes in: from anywhere, and it is said and leads to what came.
  await toRoom(desk, "Context");
  await desk.keyboard.press("Control+Shift+O");
  const takeIn = dialog(desk).getByRole("button", { name: "Take in" });
  await takeIn.and(desk.locator(":focus")).waitFor();
  await desk.keyboard.press("Enter");
  await message(desk, /^Taken in: \d+ new changes?$/).waitFor();
  expect(await objections(desk)).toEqual([]);
  await desk.getByRole("button", { name: "What arrived" }).click();
  await page.locator("[data-part=added]").getByText("Faltan intérpretes en la frontera").waitFor();
});

test("the same packet twice says that nothing is new", async () => {
  await desk.keyboard.press("Control+Shift+O");
  await dialog(desk).getByText("Nothing new: everything in it is here already.").waitFor();
  await desk.keyboard.press("Enter");
  await dialog(desk).waitFor({ state: "detached" });
});

test("where both changed the same words they are side by side, and a digit decides", async () => {
  type Row = { id: string; group: string; text: { es: string } };
  type Start = { opened: { snapshot: { objectives: Row[]; groups: Row[] } } };
  const { snapshot } = (await ask<Start>(desk, "start")).opened;
  const rows = snapshot.objectives.filter((row) => row.group === snapshot.groups[1]?.id);
  const reword = (page: Page, row: Row | undefined, text: string) =>
    ask(page, "mutate", {
      mutation: {
        do: "set",
        entity: "objective",
        id: row?.id,
        fields: [{ field: "text", lang: "es", value: text }],
      },
    });
  for (const [at, row] of rows.slice(0, 3).entries()) {
    await reword(desk, row, `Redacción de la mesa ${String(at + 1)}`);
    await reword(group, row, `Redacción del grupo ${String(at + 1)}`);
  }
  await bring(group, sticks.group, sticks.desk);
  await desk.keyboard.press("Control+Shift+O");
  await dialog(desk).getByText("In 3 places versions differ").waitFor();
  await dialog(desk).getByRole("button", { name: "Take in" }).click();
  const place = desk.getByRole("navigation", { name: "Places" });
  await place.getByRole("button", { name: "Compile 3" }).waitFor();
  // Whatever changes, the number follows, wherever the person is.
  await desk.getByRole("button", { name: "Take this packet back" }).click();
  await place.getByRole("button", { name: "Compile", exact: true }).waitFor();
  await desk.keyboard.press("Control+Shift+O");
  await dialog(desk).getByRole("button", { name: "Take in" }).click();
  await place.getByRole("button", { name: "Compile 3" }).waitFor();
  await desk.getByRole("button", { name: "To the conflicts" }).waitFor();
  // The group's own rows say so too.
  await goTo(desk, "Room");
  await desk.keyboard.press("Control+g");
  await desk.getByRole("dialog", { name: "Choose a group" }).waitFor();
  await desk.keyboard.press("2");
  await goToStep(desk, "Objectives");
  await desk.locator("[data-contested]").nth(2).waitFor();
  await goTo(desk, "Compile");

  await desk
    .getByRole("navigation", { name: "What the compile desk shows" })
    .getByRole("button", { name: "Conflicts" })
    .click();
  const page = desk.getByRole("region", { name: "The versions" });
  await page.locator("article").nth(1).waitFor();
  expect(await objections(desk)).toEqual([]);
  const first = await page.locator("article").first().locator("strong").textContent();
  await page.getByText("Redacción").first().waitFor();
  await page.getByText("decides every conflict in which the same laptops differ").waitFor();
  const atHand = desk.locator("[data-conflict][aria-current]");
  const decided = await atHand.getAttribute("data-conflict");
  await desk.keyboard.press("1");
  await message(desk, "Decided").waitFor();
  await place.getByRole("button", { name: "Compile 2" }).waitFor();
  // A decision that is taken back is at hand again, wherever the person went meanwhile.
  const next = await atHand.getAttribute("data-conflict");
  await desk.keyboard.press("ArrowDown");
  await desk.keyboard.press("Control+z");
  await place.getByRole("button", { name: "Compile 3" }).waitFor();
  await expect.poll(() => atHand.getAttribute("data-conflict")).toBe(decided);
  await desk.keyboard.press("1");
  await place.getByRole("button", { name: "Compile 2" }).waitFor();
  await expect.poll(() => atHand.getAttribute("data-conflict")).toBe(next);

  await desk.keyboard.press("c");
  const combined = desk.getByRole("textbox", { name: "Words that stand" });
  // What keeps the words is in sight with them, above what is said at the window's foot.
  const keep = await desk.getByRole("button", { name: "Keep these words" }).boundingBox();
  const foot = await desk.getByRole("region", { name: "Messages" }).boundingBox();
  expect((keep?.y ?? 0) + (keep?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
  await combined.fill("Redacción de ambos");
  await desk.keyboard.press("Control+Enter");
  await place.getByRole("button", { name: "Compile 1" }).waitFor();
  await desk.keyboard.press("2");
  await desk.getByText("No versions differ.").waitFor();
  const said = (await ask<Start>(desk, "start")).opened.snapshot.objectives;
  expect(said.filter((row) => row.text.es === "Redacción de ambos")).toHaveLength(1);
  expect(first).toMatch(/Mesa|Grupo 2/);
});

test("a laptop without a name is asked for one with its first packet", async () => {
  const { settings } = await ask<{ settings: object }>(group, "start");
  await ask(group, "set_settings", { settings: { ...settings, name: "" } });
  await group.reload();
  await toRoom(group, "Context");
  await group.keyboard.press("Control+Shift+S");
  const name = dialog(group).getByRole("textbox", { name: "How others will know this laptop" });
  await name.and(group.locator(":focus")).waitFor();
  expect(await name.inputValue()).toBe("Grupo 2");
  expect(await objections(group)).toEqual([]);
  await group.keyboard.press("Enter");
  await message(group, "For Mesa").waitFor();
  const { settings: kept } = await ask<{ settings: { name: string } }>(group, "start");
  expect(kept.name).toBe("Grupo 2");
});

test("a packet that is opened with a double click is looked at when the window is there", async () => {
  const [packet = ""] = packetsOn(sticks.away);
  const stage = await openStage({ PLENARIA_HANDED: join(sticks.away, packet) });
  const page = await stage.page();
  await dialog(page).getByText(packet).waitFor();
  await stage.close();
});
