import { beforeEach, expect, test } from "vitest";

import { objections } from "../support/axe";
import { eachInRoom, page, restart } from "../support/opening";
import { cards, goToStep, message, openSample, pasteText, scribe } from "../support/screen";

eachInRoom("Opportunities and challenges");
beforeEach(() => scribe(page).focus());

const list = () => page.getByRole("listbox");
const line = () => page.getByRole("region", { name: "The scribe’s line" });
const preview = () => page.getByRole("region", { name: /pasted lines?/ });
const pastedLines = () => preview().getByRole("listitem");

test("a topic and a delegation are named in the middle of the words", async () => {
  await page.keyboard.type("Nadie junta los mapas #MAP");
  await list().waitFor();
  expect(await objections(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await list().waitFor({ state: "detached" });
  await page.keyboard.type("de rutas @costa");
  await page.keyboard.press("Tab");
  expect(await scribe(page).inputValue()).toBe("Nadie junta los mapas de rutas ");
  await page.keyboard.press("Enter");
  const card = cards(page, "Nadie junta los mapas de rutas");
  await card.waitFor();
  expect(await card.textContent()).toContain("CR");
  const topic = line().getByRole("button", { name: "Maps, profiles, and modus operandi" });
  await topic.waitFor();
});

test("arrows choose among the likely ones, by number too, and Esc leaves what was typed", async () => {
  await page.keyboard.type("#");
  await list().getByRole("option", { name: /^1/, selected: true }).waitFor();
  await page.keyboard.press("ArrowDown");
  await list().getByRole("option", { name: /^2/, selected: true }).waitFor();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await list().getByRole("option", { name: "Whole group", selected: true }).waitFor();
  await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  await line()
    .getByRole("button", { name: "Modalities of cooperation in investigation" })
    .waitFor();
  expect(await scribe(page).inputValue()).toBe("");

  await page.keyboard.type("Somos el #1");
  await list().waitFor();
  await page.keyboard.press("Escape");
  await list().waitFor({ state: "detached" });
  await page.keyboard.type(" de la región");
  await page.keyboard.press("Enter");
  await cards(page, "Somos el #1 de la región").waitFor();
});

test("addresses and signs that mean nothing are words", async () => {
  const words = "Escribir a red@oim.int, ver C# y @nadie #zzz";
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await cards(page, words).waitFor();
});

test("at the beginning signs and a space are enough; who spoke last is offered first", async () => {
  await page.keyboard.type("- #2 @hn Una frase dicha de corrido");
  expect(await scribe(page).inputValue()).toBe("Una frase dicha de corrido");
  await page.keyboard.press("Enter");
  const card = cards(page, "Una frase dicha de corrido");
  await card.waitFor();
  expect(await card.textContent()).toContain("Challenge");
  expect(await card.textContent()).toContain("HN");

  await page.keyboard.type("Otra de la misma @");
  await list().getByRole("option", { name: "Honduras", selected: true }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await cards(page, "Otra de la misma").filter({ hasText: "HN" }).waitFor();
  await page.keyboard.type("@mx ");
  await line().getByText("MX", { exact: true }).waitFor();
  await page.keyboard.press("Backspace");
  await line().getByText("MX", { exact: true }).waitFor({ state: "detached" });
});

test("Backspace in the empty line takes away what it names, and at last the kind", async () => {
  await goToStep(page, "Opportunities and challenges");
  await scribe(page).focus();
  await page.keyboard.type("- #2 Dicho como desafío");
  await page.keyboard.press("Enter");
  await cards(page, "Dicho como desafío").waitFor();
  // The next card is of the same kind and topic, until somebody says otherwise.
  const [kind, topic] = [
    line().getByRole("button", { name: "Challenge" }),
    line().getByRole("button", { name: "Maps, profiles, and modus operandi" }),
  ];
  await kind.waitFor();
  await page.keyboard.type("@mx ");
  await line().getByText("MX", { exact: true }).waitFor();
  await page.keyboard.press("Backspace");
  await line().getByText("MX", { exact: true }).waitFor({ state: "detached" });
  await topic.waitFor();
  await page.keyboard.press("Backspace");
  await line().getByRole("button", { name: "Whole group" }).waitFor();
  await kind.waitFor();
  await page.keyboard.press("Backspace");
  await line().getByRole("button", { name: "Opportunity" }).waitFor();
  await page.keyboard.press("Backspace");
  await line().getByRole("button", { name: "Opportunity" }).waitFor();
});

test("a delegation written out needs one Enter; a second one is refused with its reason", async () => {
  await page.keyboard.type("Dicho por uno solo @CR");
  await line()
    .getByText(/^Enter adds the card/)
    .waitFor();
  await page.keyboard.press("Enter");
  await cards(page, "Dicho por uno solo").filter({ hasText: "CR" }).waitFor();
  expect(await scribe(page).inputValue()).toBe("");

  await page.keyboard.type("@mx Dicho por dos @CR");
  await page.keyboard.press("Enter");
  const reason = line()
    .getByRole("alert")
    .getByText(/^A card has one delegation/);
  await reason.waitFor();
  expect(await reason.textContent()).toContain("Costa Rica can support it");
  expect(await scribe(page).inputValue()).toBe("Dicho por dos ");
  // It is still there to be read while the scribe types on.
  await page.keyboard.type("países");
  await reason.waitFor();
  await page.keyboard.press("Enter");
  const card = cards(page, "Dicho por dos países");
  await card.filter({ hasText: "MX" }).waitFor();
  await reason.waitFor({ state: "detached" });

  await pasteText(page, "@mx Pegada por dos @cr\nPegada sola @hn");
  await page.keyboard.press("Enter");
  await preview().waitFor({ state: "detached" });
  // Who is not taken stays in the words, where it is seen.
  await cards(page, "Pegada por dos @cr").filter({ hasText: "MX" }).waitFor();
});

test("several pasted lines are looked over by keyboard and become cards in one go", async () => {
  await pasteText(
    page,
    [
      "• Primera pegada @mx",
      "1.\t▼ Segunda pegada",
      "  a) que sigue en otra línea",
      "– Esta sobra",
      "",
      "👩🏽‍⚖️ مرحبا pegada",
      "x".repeat(20_001),
    ].join("\r\n"),
  );
  await preview().waitFor();
  expect(await pastedLines().count()).toBe(6);
  expect(await objections(page)).toEqual([]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("j");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("x");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("2");
  await preview().getByRole("button", { name: "Add 3" }).waitFor();
  await preview()
    .getByText(/longer than a card can hold/)
    .waitFor();
  await page.keyboard.press("Enter");

  await preview().waitFor({ state: "detached" });
  const added = cards(page, /pegada/);
  await expect.poll(() => added.count()).toBeGreaterThanOrEqual(2);
  expect(await cards(page, "Primera pegada").textContent()).toContain("MX");
  const second = cards(page, "Segunda pegada que sigue en otra línea");
  expect(await second.textContent()).toContain("Challenge");
  expect(await cards(page, "Esta sobra").count()).toBe(0);
  // The long one has not been lost.
  await line()
    .getByRole("alert")
    .getByText(/20,001 characters/)
    .waitFor();

  // One undo takes all of them back.
  expect(await scribe(page).evaluate((area) => document.activeElement === area)).toBe(true);
  await page.keyboard.press("Control+z");
  await expect.poll(() => added.count()).toBe(0);
});

test("Esc puts what was pasted into the line as it is; one line is an ordinary paste", async () => {
  await page.keyboard.type("Antes: ");
  await pasteText(page, "• uno\n• dos");
  await preview().waitFor();
  await page.keyboard.press("Escape");
  await preview().waitFor({ state: "detached" });
  expect(await scribe(page).inputValue()).toBe("Antes: • uno\n• dos");
  await pasteText(page, "una sola línea\n");
  expect(await preview().count()).toBe(0);
});

test("a very long paste is gone through in parts, and nothing of it is lost", async () => {
  await goToStep(page, "Context");
  await scribe(page).focus();
  const lines = Array.from({ length: 620 }, (_, at) => `${at + 1}. ${"palabra ".repeat(10)}${at}`);
  await pasteText(page, lines.join("\n"));
  await preview().getByText("and 320 more").waitFor();
  await page.keyboard.press("Enter");
  await preview().getByText("and 20 more").waitFor();
  await page.keyboard.press("Enter");
  await preview().getByRole("heading", { name: "20 pasted lines" }).waitFor();
  await page.keyboard.press("Escape");
  const left = await scribe(page).inputValue();
  expect(left.split("\n")).toEqual(lines.slice(600));
});

test("at objectives and actions the lines become those", async () => {
  await goToStep(page, "Objectives");
  await scribe(page).focus();
  await page.keyboard.press("Alt+5");
  await pasteText(page, "1) Un objetivo pegado\n2) Otro objetivo pegado");
  await preview().getByRole("button", { name: "Add 2" }).waitFor();
  await page.keyboard.press("Enter");
  await preview().waitFor({ state: "detached" });
  const pasted = page.getByRole("article").filter({ hasText: "objetivo pegado" });
  await expect.poll(() => pasted.count()).toBe(2);
  await page.keyboard.press("Control+z");
  await expect.poll(() => pasted.count()).toBe(0);
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => pasted.count()).toBe(2);

  await page.keyboard.press("Alt+6");
  await pasteText(page, "Una acción pegada\nOtra acción pegada");
  await preview().getByRole("button", { name: "Add 2" }).waitFor();
  await page.keyboard.press("Enter");
  await preview().waitFor({ state: "detached" });
  await goToStep(page, "Actions");
  await expect
    .poll(() =>
      page
        .getByRole("textbox")
        .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value)),
    )
    .toContain("Otra acción pegada");
});

/** Until the core has kept what is being typed, in case the program goes down. */
function kept(words: string): Promise<unknown> {
  return page.waitForResponse(
    (response) =>
      response.url().includes("/invoke/keep_draft") &&
      (response.request().postData() ?? "").includes(words),
  );
}

test("half a line is there again after the program was killed, and goes with its group", async () => {
  const keeping = kept("Falta una ley que");
  await page.keyboard.type("- #2 @hn Falta una ley que");
  await keeping;
  await restart();
  await openSample(page);
  await expect.poll(() => scribe(page).inputValue()).toBe("Falta una ley que");
  await line().getByRole("button", { name: "Challenge" }).waitFor();
  await line().getByText("HN", { exact: true }).waitFor();
  await page.locator("[aria-current=step]", { hasText: "Opportunities" }).waitFor();
  // It came as a whole: there are no steps to take back, and no card goes for want of them.
  await page.keyboard.press("Control+z");
  await message(page, "nothing more to take back").waitFor();
  expect(await scribe(page).inputValue()).toBe("Falta una ley que");

  await page.keyboard.press("Alt+Shift+PageDown");
  await expect.poll(() => scribe(page).inputValue()).toBe("");
  await page.keyboard.press("Alt+Shift+PageUp");
  await expect.poll(() => scribe(page).inputValue()).toBe("Falta una ley que");

  // Typed to its end it is a card, and half a line no longer.
  await scribe(page).focus();
  await page.keyboard.press("End");
  await page.keyboard.type(" las proteja");
  const gone = kept('"draft":null');
  await page.keyboard.press("Enter");
  await gone;
  await cards(page, "Falta una ley que las proteja").filter({ hasText: "HN" }).waitFor();
  await page.reload();
  await scribe(page).waitFor();
  expect(await scribe(page).inputValue()).toBe("");
  expect(await cards(page, "Falta una ley").count()).toBe(1);
});
