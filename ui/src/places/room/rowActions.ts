// What can be done with the row that has the keyboard, by key and by menu alike.

import { actAndTell, removeWithUndo } from "~/domain/act";
import { objectivesOf } from "~/domain/groupWork";
import { plainly } from "~/domain/text";
import { workshop } from "~/domain/workshop.svelte";
import type { Assign, CardKind, Id, Place } from "~/platform";

import { drop, nudge } from "./dropPolicy";
import { boardTopics, laneCards, laneOf } from "./lanes";
import { focusLine, focusRow, room, rowElement, type OpenMenu, type RowAt } from "./room.svelte";
import { neighbour, type Direction } from "./walk";

/** Opens a menu of a row beside it. */
export function openMenu(row: RowAt, about: OpenMenu["about"]): void {
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

/** Deletes a row; with others chosen too, all of them. */
export async function remove(row: RowAt): Promise<void> {
  const chosen = row.entity === "card" && room.selection.has(row.id);
  const ids = chosen ? room.selected.map((card) => card.id) : [row.id];
  const next = nextFocus(row.id);
  const acted = await removeWithUndo(row.entity, ids);
  if (acted.outcome !== "done") return;
  ids.forEach((id) => room.selection.delete(id));
  if (next !== null) await focusRow(next);
  else focusLine();
}

// The keyboard goes on to the row below, or else to the one above.
function nextFocus(id: Id): Id | null {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
  const at = rows.findIndex((row) => row.dataset.row === id);
  const boxes = rows.map((row) => row.getBoundingClientRect());
  const below = neighbour(boxes, at, "down");
  const to = below >= 0 ? below : neighbour(boxes, at, "up");
  return rows[to]?.dataset.row ?? null;
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

/** Gives a row another topic of its group; null for the group as a whole. */
export async function setTopic(row: RowAt, topic: Id | null): Promise<void> {
  await actAndTell({
    do: "set",
    entity: row.entity,
    id: row.id,
    fields: [plainly("topic", topic)],
  });
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

/** Makes a card a statement of another kind. */
export async function setKind(id: Id, kind: CardKind): Promise<void> {
  // A point belongs to its discussion; anything else belongs to the whole work.
  const talk = kind === "point" && room.step?.kind === "discussion" ? room.step.id : null;
  const fields: Assign[] = [plainly("kind", kind), plainly("step", talk)];
  await actAndTell({ do: "set", entity: "card", id, fields });
  await focusRow(id);
}

/** Gives a card to another group, as a whole. */
export async function giveTo(id: Id, group: Id): Promise<void> {
  const card = workshop.cards.get(id);
  if (!card) return;
  const next = nextFocus(id);
  const lane = { group, topic: null, kinds: [card.kind], step: card.step };
  const moved = drop(card, lane, [id], []);
  if (moved) await actAndTell(moved);
  room.selection.delete(id);
  if (next !== null) await focusRow(next);
}

/** Says which cards an objective answers. */
export async function linkCards(objective: Id, cards: Id[]): Promise<void> {
  const linked = workshop.answerings.list.filter((one) => one.objective === objective);
  const clusters = linked.flatMap((one) => one.cluster ?? []);
  await actAndTell({ do: "answer", objective, cards, clusters });
}
