// What can be done with the row that has the keyboard, by key and by menu alike.

import { actAndTell, removeWithUndo } from "~/domain/act";
import { objectivesOf, voicesOf } from "~/domain/groupWork";
import { plainly } from "~/domain/text";
import { workshop } from "~/domain/workshop.svelte";
import type { Assign, CardKind, Id, Place } from "~/platform";

import { join, link, separate, setAll } from "./cardWork";
import { nudge } from "./dropPolicy";
import { boardTopics, laneCards, laneOf } from "./lanes";
import { keepingKeyboard, meant } from "./meant";
import { writeObjective } from "./pages";
import {
  focusRow,
  room,
  rowElement,
  rowWithKeyboard,
  type MenuAbout,
  type RowAt,
} from "./room.svelte";
import { neighbour, type Direction } from "./walk";

export { revealAll } from "./cardWork";

/** Opens a menu of a row beside it. */
export function openMenu(row: RowAt, about: MenuAbout): void {
  const anchor = rowElement(row.id);
  if (anchor) room.menu = { ...row, about, anchor };
}

/** Goes to the next row in a direction; whether there was one. */
export function walk(from: RowAt, direction: Direction): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
  const at = rows.findIndex((row) => row.dataset.row === from.id);
  const to = neighbour(
    rows.map((row) => row.getBoundingClientRect()),
    at,
    direction,
  );
  rows[to]?.focus();
  rows[to]?.scrollIntoView({ block: "nearest", inline: "nearest" });
  return to >= 0;
}

/** Walks on and chooses what lies on the way. */
export function chooseOn(from: RowAt, direction: Direction): void {
  room.selection.add(from.id);
  if (!walk(from, direction)) return;
  const row = rowWithKeyboard();
  if (row?.entity === "card") room.selection.add(row.id);
}

/** Deletes a row; with others chosen too, all of them. */
export async function remove(row: RowAt): Promise<void> {
  const ids = meant(row);
  await keepingKeyboard(row, async () => {
    const acted = await removeWithUndo(row.entity, ids);
    if (acted.outcome === "done") ids.forEach((id) => room.selection.delete(id));
  });
}

/** Moves a row one place up or down. */
export async function step(row: RowAt, by: -1 | 1): Promise<void> {
  if (row.entity === "objective") return stepObjective(row.id, by);
  const [card, group, at] = [workshop.cards.get(row.id), room.group, room.step];
  const lane = card && group && at && laneOf(card, group, at);
  if (!lane) return;
  const order = laneCards(lane).map((other) => other.id);
  const moved = nudge(card, order, by);
  if (moved) await actAndTell(moved);
  await focusRow(row.id);
}

async function stepObjective(id: Id, by: -1 | 1): Promise<void> {
  const objective = workshop.objectives.get(id);
  if (!objective) return;
  const order = objectivesOf(objective.group);
  const other = order[order.findIndex((one) => one.id === id) + by];
  if (!other) return;
  const place: Place = { at: by < 0 ? "before" : "after", row: other.id };
  await actAndTell({ do: "move", entity: "objective", id, owner: null, place, fields: [] });
  await focusRow(id);
}

/** Gives rows another topic of their group; null for the group as a whole. */
export async function setTopic(row: RowAt, topic: Id | null): Promise<void> {
  await setAll(row.entity, meant(row), [plainly("topic", topic)]);
  await focusRow(row.id);
}

/** Moves a card to the topic before or after its own. */
export async function shiftTopic(row: RowAt, by: -1 | 1): Promise<void> {
  const group = room.group;
  const card = workshop.cards.get(row.id);
  if (!group || !card) return;
  const topics = boardTopics(group);
  const topic = topics[topics.indexOf(card.topic) + by];
  if (topic !== undefined) await setTopic(row, topic);
}

/** Makes cards statements of another kind. */
export async function setKind(row: RowAt, kind: CardKind): Promise<void> {
  // A point belongs to its discussion; anything else belongs to the whole work.
  const talk = kind === "point" && room.step?.kind === "discussion" ? room.step.id : null;
  const fields: Assign[] = [plainly("kind", kind), plainly("step", talk)];
  await keepingKeyboard(row, () => setAll("card", meant(row), fields));
}

/** Gives cards to another group, as a whole: its topics and clusters are others. */
export async function giveTo(row: RowAt, group: Id): Promise<void> {
  const ids = meant(row);
  await keepingKeyboard(row, () =>
    actAndTell({
      do: "move_many",
      entity: "card",
      ids,
      owner: group,
      place: { at: "last" },
      fields: [],
    }),
  );
  ids.forEach((id) => room.selection.delete(id));
}

/** Merges the chosen cards into the row; with none chosen besides, asks with which. */
export function joinOrPick(row: RowAt): void {
  const cards = meant(row);
  if (cards.length > 1) void join(row, cards);
  else openMenu(row, "join");
}

/** Lets the only card merged into a row stand for itself again; of several, asks which. */
export function separateOrPick(row: RowAt): void {
  const voices = voicesOf(row.id).map((voice) => voice.id);
  if (voices.length === 1) void separate(row, voices);
  else if (voices.length > 1) openMenu(row, "separate");
}

/** Begins an objective that answers what is chosen, or the row when nothing is. */
export function objectiveFrom(row: RowAt): void {
  if (row.entity === "cluster") room.clusters.add(row.id);
  else if (row.entity === "card" && room.selection.size === 0) room.selection.add(row.id);
  writeObjective();
}

/** Links what is chosen to an objective; with nothing chosen, asks what. */
export async function linkOrPick(row: RowAt): Promise<void> {
  const chosen = [...room.selection, ...room.clusters];
  if (row.entity !== "objective" || chosen.length === 0) return openMenu(row, "link");
  await link(row.id, chosen);
  await focusRow(row.id);
}
