import { expect, test } from "vitest";

import { ask } from "../support/core";
import { eachInRoom, page } from "../support/opening";
import { addCard, cards, goTo, goToStep, toRoom } from "../support/screen";

eachInRoom("Context");

const strip = () => page.getByRole("region", { name: "Delegations" });
const chip = (name: string) => strip().getByRole("button", { name: new RegExp(`^${name}`) });
const hasKeyboard = (words: string) =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
    .toContain(words);

async function wall(): Promise<string> {
  return JSON.stringify(await ask(page, "projection"));
}

test("one key per delegation says how it stands on the row at hand, and Esc goes back", async () => {
  await addCard(page, "Un registro común de embarcaciones");
  await page.keyboard.press("Escape");
  await hasKeyboard("Un registro común");
  await page.keyboard.press("t");
  await strip().getByText("Un registro común de embarcaciones").waitFor();
  // Two presses in one breath: the second starts from what the first made.
  await page.keyboard.press("1");
  await page.keyboard.press("2");
  await page.keyboard.press("2");
  await chip("Belize").filter({ hasText: "BZ" }).waitFor();
  await expect.poll(() => chip("Belize").getAttribute("aria-label")).toContain("Supports");
  await expect.poll(() => chip("Canada").getAttribute("aria-label")).toContain("Has reservations");
  await page.keyboard.press("Escape");
  await hasKeyboard("Un registro común");
  const card = cards(page, "Un registro común");
  await card.getByRole("img", { name: "In support: Belize" }).waitFor();
  await card.getByRole("img", { name: "With reservations: Canada" }).waitFor();

  await page.keyboard.press("t");
  await page.keyboard.press("2");
  await expect.poll(() => chip("Canada").getAttribute("aria-label")).not.toContain("reservations");
  await page.keyboard.press("t");
  await strip().waitFor({ state: "detached" });
  await hasKeyboard("Un registro común");
});

interface Room {
  opened: {
    snapshot: { groups: { id: string }[]; delegations: { id: string }[] };
    outline: { groups: { delegations: { delegation: string }[] }[] };
  };
}

/** Seats somebody of a delegation that has said nothing in the group yet. */
async function seatSomebodyNew(): Promise<void> {
  const { opened } = await ask<Room>(page, "start");
  const known = opened.outline.groups[0]?.delegations.map(({ delegation }) => delegation) ?? [];
  const unheard = opened.snapshot.delegations.find(({ id }) => !known.includes(id));
  const plain = (field: string, value: string) => ({ field, lang: null, value });
  await ask(page, "mutate", {
    mutation: {
      do: "add",
      entity: "participant",
      owner: null,
      place: { at: "last" },
      fields: [
        plain("name", "Delegada recién llegada"),
        plain("group", opened.snapshot.groups[0]?.id ?? ""),
        plain("delegation", unheard?.id ?? ""),
      ],
    },
  });
  await page.reload();
  await toRoom(page, "Context");
}

test("without a row a key notes that a delegation was heard, and takes it back", async () => {
  await seatSomebodyNew();
  await page.getByRole("heading", { level: 1 }).click();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press("t");
  const waiting = strip().getByRole("button", { name: /not heard yet$/ });
  await waiting.first().waitFor();
  const before = await waiting.count();
  const key = (await waiting.first().getAttribute("aria-keyshortcuts")) ?? "";
  await page.keyboard.press(key);
  await expect.poll(() => waiting.count()).toBe(before - 1);
  await page.keyboard.press(key);
  await expect.poll(() => waiting.count()).toBe(before);
});

test("the room sees the delegations only when it is asked for", async () => {
  await page.getByRole("heading", { level: 1 }).click();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press("t");
  await strip().waitFor();
  expect(await wall()).toContain('"strip":[]');
  await strip().getByRole("checkbox", { name: "Show to the room" }).check();
  await expect.poll(wall).toContain('"short":"BZ"');
  await strip().getByRole("checkbox", { name: "Show to the room" }).uncheck();
  await expect.poll(wall).toContain('"strip":[]');
});

test("private notes are kept, and the projector never has them", async () => {
  const notes = page.getByRole("textbox", { name: "Private notes" });
  await notes.fill("Dar la palabra a quien no ha hablado");
  await notes.blur();
  await page.getByRole("button", { name: /^Undo/ }).waitFor();
  await expect.poll(() => page.getByRole("button", { name: /^Undo/ }).isEnabled()).toBe(true);
  await page.reload();
  await goTo(page, "Room");
  await expect.poll(() => notes.inputValue()).toBe("Dar la palabra a quien no ha hablado");
  expect(await wall()).not.toContain("Dar la palabra");
});

test("the parts of the panel fold, and the first is what the step needs most", async () => {
  const panel = page.getByRole("complementary", { name: "For you" });
  const titles = () => panel.getByRole("heading", { level: 3 }).allTextContents();
  expect((await titles())[0]).toContain("Questions to ask");
  await goToStep(page, "Objectives");
  await expect.poll(async () => (await titles())[0] ?? "").toContain("Still missing");
  const part = panel.getByRole("button", { name: /^Still missing/ });
  expect(await part.getAttribute("aria-expanded")).toBe("true");
  await part.click();
  expect(await part.getAttribute("aria-expanded")).toBe("false");
  await panel.getByText("One action nobody leads").waitFor({ state: "hidden" });
  await part.click();
  await panel.getByText("One action nobody leads").waitFor();
});
