import { expect, test } from "vitest";

import { objections } from "../support/axe";
import { eachInRoom, page } from "../support/opening";
import { addCard, cards, scribe } from "../support/screen";

eachInRoom("Context");

const palette = () => page.getByRole("dialog", { name: "Find something to do" });
const first = () => palette().getByRole("option", { selected: true });

async function ask(words: string) {
  await page.keyboard.press("Control+k");
  await palette().waitFor();
  await page.keyboard.type(words);
}

test("what a row can do is found by its name and done to that row", async () => {
  await addCard(page, "tarjeta de la paleta");
  await page.keyboard.press("Escape");
  await page.locator("[data-row]:focus").filter({ hasText: "tarjeta de la paleta" }).waitFor();
  await ask("change knid");
  await first().getByText("Change kind").waitFor();
  await page.keyboard.press("Enter");
  await palette().waitFor({ state: "detached" });
  await page.getByRole("menuitemradio", { name: "Good practice" }).click();
  await cards(page, "tarjeta de la paleta").filter({ hasText: "Good practice" }).waitFor();
});

test("what cannot be done now says what is missing, and Esc gives the keyboard back", async () => {
  await scribe(page).focus();
  await page.keyboard.type("a medias");
  await ask("change kind");
  await first().and(palette().locator("[aria-disabled=true]")).getByText("Change kind").waitFor();
  await first()
    .getByText(/^Select cards first/)
    .waitFor();
  expect(await objections(page)).toEqual([]);
  // Enter does nothing but say it again.
  await page.keyboard.press("Enter");
  await page.locator("[aria-live]", { hasText: "Select cards first" }).waitFor();
  await palette().waitFor();
  await page.keyboard.press("Escape");
  await palette().waitFor({ state: "detached" });
  expect(await scribe(page).evaluate((area) => document.activeElement === area)).toBe(true);
  expect(await scribe(page).inputValue()).toBe("a medias");
});

test("it goes to any group, step, topic and place", async () => {
  await ask("group 2");
  await first()
    .getByText(/^Group 2/)
    .waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^2/ }).first().waitFor();
  await ask("step object");
  await page.keyboard.press("Enter");
  await page.locator("[aria-current=step]", { hasText: "Objectives" }).waitFor();
  await ask("maps profiles");
  await page.keyboard.press("Enter");
  const line = page.getByRole("region", { name: "The scribe’s line" });
  await line.getByRole("button", { name: "Maps, profiles, and modus operandi" }).waitFor();
  await ask("plenary");
  await page.keyboard.press("Enter");
  await page.locator("[aria-current=page]", { hasText: "Plenary" }).waitFor();
});

test("what was used lately comes first, and everything is readable", async () => {
  await ask("larger text");
  await page.keyboard.press("Enter");
  await palette().waitFor({ state: "detached" });
  await page.keyboard.press("Control+k");
  await palette().getByRole("group", { name: "Used lately" }).waitFor();
  await first().getByText("Larger text").waitFor();
  expect(await objections(page)).toEqual([]);
  // The same keys close it.
  await page.keyboard.press("Control+k");
  await palette().waitFor({ state: "detached" });
});

test("the language of the screen changes by name, and the names with it", async () => {
  await ask("español");
  await page.keyboard.press("Enter");
  await page
    .getByRole("button", { name: "Preparación" })
    .or(page.getByText("Contexto"))
    .first()
    .waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("ingles english");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("english");
  await page.keyboard.press("Enter");
  await page.getByText("Context").first().waitFor();
});

test("the workshop’s menu opens it too", async () => {
  await page
    .getByRole("banner")
    .getByRole("button", { name: /Workshop for/ })
    .click();
  await page.getByRole("menuitem", { name: "Find something to do" }).click();
  await palette().waitFor();
  await page.keyboard.type("undo");
  expect(await palette().getByRole("combobox").inputValue()).toBe("undo");
});

test("what is chosen can be clustered from the line, and a few letters never close the projector", async () => {
  await addCard(page, "primera para reunir");
  await addCard(page, "segunda para reunir");
  await ask("clus");
  await first()
    .getByText(/cluster/i)
    .waitFor();
  await palette().getByText("Open or close the projector").waitFor({ state: "detached" });
  await page.keyboard.press("Escape");
  await palette().waitFor({ state: "detached" });

  await page.keyboard.press("Escape");
  await page.locator("[data-row]:focus").waitFor();
  await page.keyboard.press("x");
  await scribe(page).focus();
  await ask("put into a cluster");
  await page.keyboard.press("Enter");
  await palette().waitFor({ state: "detached" });
  await page.getByRole("combobox").waitFor();
  await page.keyboard.type("Reunidas");
  await page.keyboard.press("Enter");
  await cards(page, "segunda para reunir").filter({ hasText: "Reunidas" }).waitFor();
});

test("what was written in silence is revealed by name", async () => {
  await ask("reveal together");
  await first().getByText("Nothing written in silence is waiting to be shown.").waitFor();
  await page.keyboard.press("Escape");
  await palette().waitFor({ state: "detached" });
  await scribe(page).focus();
  await page.keyboard.press("Escape");
  await page.locator("[data-row]:focus").waitFor();
  await page.keyboard.press("w");
  await page.getByRole("button", { name: "Begin" }).click();
  const silence = page.getByRole("region", { name: "Silent writing" });
  await silence.waitFor();
  await addCard(page, "escrita en silencio");
  await ask("reveal");
  await page.keyboard.press("Enter");
  await silence.waitFor({ state: "detached" });
  await cards(page, "escrita en silencio").waitFor();
});

test("what a screen has a button for is found, by other words too", async () => {
  const asks = async (words: string, name: string | RegExp) => {
    await ask(words);
    await first().getByText(name).waitFor();
    await page.keyboard.press("Escape");
    await palette().waitFor({ state: "detached" });
  };
  await asks("help", "Keys of this screen");
  await asks("stopwatch", /clock/i);
  await asks("confidential", "Marking…");
  await asks("bigger letters", "Larger text");
  await asks("print", /^The documents/);
  await asks("backup", /^Packet for the stick/);
  await asks("password", "Passphrase");
  await asks("delegation", /delegation/i);
});

test("nothing has to be saved, and the palette says so", async () => {
  await ask("save");
  await first().getByText("every change is saved at once").waitFor();
  await page.keyboard.press("Enter");
  await page.locator("[aria-live]", { hasText: "every change is saved at once" }).waitFor();
});

test("a new objective, a delegation, the parking lot and the documents are gone to by name", async () => {
  await ask("new objective");
  await first()
    .getByText(/^New objective/)
    .waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Write the objective" }).waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();

  await ask("parking lot");
  await first().getByText("Parking lot").waitFor();
  await page.keyboard.press("Enter");
  await page.locator("[data-parking] [data-row]:focus").waitFor();

  await ask("add delegation");
  await page.keyboard.press("Enter");
  await page.locator("[aria-current=true]", { hasText: "Delegations" }).waitFor();
  const name = page.getByRole("textbox", { name: /Name of the delegation/ });
  await name.and(page.locator(":focus")).waitFor();
  expect(await name.and(page.locator(":focus")).inputValue()).toBe("");

  await ask("powerpoint");
  await page.keyboard.press("Enter");
  await page.locator("[aria-current=true]", { hasText: "Documents" }).waitFor();
});
