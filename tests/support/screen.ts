// The screen as a person knows it: by the roles and names of what is on it, in English.

import type { Locator, Page } from "playwright-core";

/** The themes, as the screen names them. */
export const themes = ["Light", "Dark", "Lit room", "Dark room", "High contrast"] as const;

/** What the page calls each of them. */
const worn: Record<(typeof themes)[number], string> = {
  Light: "light",
  Dark: "dark",
  "Lit room": "projector-lit",
  "Dark room": "projector-dark",
  "High contrast": "projector-contrast",
};

/** The steps of every group. */
export const steps = ["Context", "Opportunities and challenges", "Objectives", "Actions"] as const;

/** A step of the room. */
export type Step = (typeof steps)[number];

/** The parts of the preparation. */
export const sections = [
  "Workshop",
  "Mandates",
  "Partners",
  "Agenda",
  "Delegations",
  "People",
  "Groups and topics",
  "Steps",
  "Next steps",
] as const;

/** A place of an open workshop. */
export type Place = "Prepare" | "Room" | "Plenary" | "Compile";

/** Opens the sample with its one click. */
export async function openSample(page: Page): Promise<void> {
  await sample(page).click();
  await places(page).waitFor();
}

/** Comes to a step of the room: of the workshop that is open, else of the sample. */
export async function toRoom(page: Page, step: Step): Promise<void> {
  // What is there first is what the program begins with.
  await sample(page).or(places(page)).waitFor();
  if (await sample(page).isVisible()) await openSample(page);
  await goTo(page, "Room");
  // The room opens where it was left.
  await goToStep(page, step);
}

/** Goes to a place by the bar. */
export async function goTo(page: Page, place: Place): Promise<void> {
  const button = places(page).getByRole("button", { name: place });
  await button.click();
  await places(page).locator("[aria-current=page]", { hasText: place }).waitFor();
}

function sample(page: Page): Locator {
  return page.getByRole("button", { name: "Open the sample workshop" });
}

/** What the plenary place shows, as its tabs name it. */
export const plenaryViews = ["Running order", "Presentations", "Documents"] as const;

/** Goes to a view of the plenary. */
export async function goToPlenary(page: Page, view: (typeof plenaryViews)[number]): Promise<void> {
  await goTo(page, "Plenary");
  const shown = page.getByRole("navigation", { name: "What the plenary shows" });
  await shown.getByRole("button", { name: view }).click();
  await shown.locator("[aria-current=true]", { hasText: view }).waitFor();
}

/** What the compile desk shows, as its tabs name it. */
export const compileViews = [
  "Plan",
  "Arrived",
  "Conflicts",
  "Overlaps",
  "Gaps and load",
  "What became of it",
] as const;

/** Goes to a view of the compile desk. */
export async function goToCompile(page: Page, view: (typeof compileViews)[number]): Promise<void> {
  await goTo(page, "Compile");
  const shown = page.getByRole("navigation", { name: "What the compile desk shows" });
  // Beside its name a tab may have a number.
  await shown.getByRole("button", { name: new RegExp(`^${view}`) }).click();
  await shown.locator("[aria-current=true]", { hasText: view }).waitFor();
}

function places(page: Page): Locator {
  return page.getByRole("navigation", { name: "Places" });
}

/** Goes to a step of the room. */
export async function goToStep(page: Page, step: Step): Promise<void> {
  const rail = page.getByRole("navigation", { name: "Steps" });
  await rail.getByRole("button", { name: new RegExp(`^${step}`) }).click();
  await rail.locator("[aria-current=step]", { hasText: step }).waitFor();
}

/** Goes to a part of the preparation. */
export async function goToSection(page: Page, section: (typeof sections)[number]): Promise<void> {
  const rail = page.getByRole("navigation", { name: "Parts of the preparation" });
  await rail.getByRole("button", { name: new RegExp(`^${section}`) }).click();
  await rail.locator("[aria-current=true]", { hasText: section }).waitFor();
}

/** The scribe's line, ready to be typed into. */
export function scribe(page: Page): Locator {
  return page.getByRole("textbox", { name: /^The scribe’s line/ });
}

/** The cards on the board that hold these words. */
export function cards(page: Page, words: string | RegExp): Locator {
  return page.getByRole("article").filter({ hasText: words });
}

/** Types a card and waits until it is on the board, which means that it is on disk. */
export async function addCard(page: Page, words: string): Promise<void> {
  await scribe(page).focus();
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await cards(page, words).waitFor();
}

/** Drags a card with the pointer, in small steps as a hand does, and says what the hand says. */
export async function drag(page: Page, card: Locator, onto: Locator): Promise<string> {
  const [from, to] = [await card.boundingBox(), await onto.boundingBox()];
  if (!from || !to) throw new Error("nothing to drag");
  await page.mouse.move(from.x + 20, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 20, { steps: 5 });
  await page.mouse.move(to.x + to.width / 2, to.y + 20, { steps: 10 });
  const held = page.locator("#dnd-action-dragged-el");
  await held.and(page.locator("[data-effect]")).waitFor();
  // The list looks where the hand is a few times a second.
  await page.waitForTimeout(400);
  const says = (await held.getAttribute("data-effect")) ?? "";
  await page.mouse.up();
  await held.waitFor({ state: "detached" });
  return says;
}

/** Pastes a text where the keyboard is, as from another program. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    const options = { clipboardData: data, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", options));
  }, text);
}

/** Chooses a theme. */
export async function wear(page: Page, theme: (typeof themes)[number]): Promise<void> {
  await page.getByRole("button", { name: "Settings of this computer" }).click();
  await page.getByRole("radiogroup").getByText(theme, { exact: true }).click();
  await page.locator(`html[data-theme=${worn[theme]}]`).waitFor();
  await closePopover(page);
}

/** Makes the text as large as it gets. */
export async function enlarge(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Settings of this computer" }).click();
  const larger = page.getByRole("button", { name: "Larger text" });
  while (await larger.isEnabled()) await larger.click();
  await page.getByText("200 %").waitFor();
  await closePopover(page);
}

async function closePopover(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.getByRole("radiogroup", { name: "On the projector" }).waitFor({ state: "detached" });
  // The button has the keyboard again and shows its tip, which is no part of what is looked at.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

/** Every screen of an open workshop, by name, with the way there. */
export function screensOf(page: Page): [name: string, go: () => Promise<void>][] {
  return [
    ...sections.map((section): [string, () => Promise<void>] => [
      `Prepare, ${section}`,
      async () => {
        await goTo(page, "Prepare");
        await goToSection(page, section);
      },
    ]),
    ...steps.map((step): [string, () => Promise<void>] => [
      `Room, ${step}`,
      async () => {
        await goTo(page, "Room");
        await goToStep(page, step);
      },
    ]),
    ...plenaryViews.map((view): [string, () => Promise<void>] => [
      `Plenary, ${view}`,
      async () => {
        await goToPlenary(page, view);
        await page.getByRole("main").getByRole("heading").first().waitFor();
      },
    ]),
    ...compileViews.map((view): [string, () => Promise<void>] => [
      `Compile, ${view}`,
      async () => {
        await goToCompile(page, view);
        await page.getByRole("main").getByRole("heading").first().waitFor();
      },
    ]),
  ];
}

/** What a message below the work says; it is also said to screen readers, elsewhere. */
export function message(page: Page, words: string | RegExp): Locator {
  return page.getByRole("region", { name: "Messages" }).getByText(words);
}
