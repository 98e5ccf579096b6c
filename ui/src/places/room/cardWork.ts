// What is done with one card or with all chosen ones at once: one thing a person does, one change.

import { actAndTell, actWithUndo, holds, type Acted } from "~/domain/act";
import { everyCardOf } from "~/domain/groupWork";
import { projector } from "~/domain/projector.svelte";
import { plainly } from "~/domain/text";
import { workshop } from "~/domain/workshop.svelte";
import type { Assign, Card, Entity, Id, Marking } from "~/platform";
import { t } from "~/shared/wording";

import { line } from "./line/line.svelte";
import { keepingKeyboard, meant } from "./meant";
import { focusRow, room, type RowAt } from "./room.svelte";

/** Writes the same fields in one row or in several. */
export function setAll(entity: Entity, ids: readonly Id[], fields: Assign[]): Promise<Acted> {
  const [only] = ids;
  return only !== undefined && ids.length === 1
    ? actAndTell({ do: "set", entity, id: only, fields })
    : actAndTell({ do: "set_many", entity, ids: [...ids], fields });
}

function putDown(ids: readonly Id[]): void {
  ids.forEach((id) => room.selection.delete(id));
}

/** Puts cards into a cluster: one that is there, or a new one with a name. */
export async function gather(row: RowAt, to: { cluster: Id } | { name: string }): Promise<Acted> {
  const cards = meant(row);
  const group = workshop.cards.get(row.id)?.group ?? "";
  const cluster = "cluster" in to ? to.cluster : null;
  const name = "name" in to ? to.name : "";
  return keepingKeyboard(row, async () => {
    const acted = await actAndTell({ do: "gather", group, cluster, lang: line.lang, name, cards });
    if (holds(acted)) {
      room.cluster = workshop.cards.get(row.id)?.cluster ?? null;
      putDown(cards);
    }
    return acted;
  });
}

/** Takes cards out of the cluster they are in. */
export async function leaveCluster(row: RowAt): Promise<void> {
  const cards = meant(row);
  await keepingKeyboard(row, () => setAll("card", cards, [plainly("cluster", null)]));
  putDown(cards);
}

/** Merges cards into one: the row stands for them all, and each keeps its words and its author. */
export async function join(row: RowAt, cards: readonly Id[]): Promise<void> {
  const others = cards.filter((id) => id !== row.id);
  const acted = await actWithUndo({ do: "merge_cards", into: row.id, cards: others });
  if (holds(acted)) putDown([row.id, ...others]);
  await focusRow(row.id);
}

/** Lets cards that were merged into another stand for themselves again. */
export async function separate(head: RowAt, voices: readonly Id[]): Promise<void> {
  await setAll("card", voices, [plainly("merged_into", null)]);
  await focusRow(head.id);
}

/** Puts cards into the parking lot, or brings them back when they are there. */
export async function park(row: RowAt): Promise<void> {
  const card = workshop.cards.get(row.id);
  if (!card) return;
  const cards = meant(row);
  const fields = [plainly("parked", !card.parked)];
  const told = t(card.parked ? "cards-brought-back" : "cards-parked", { count: cards.length });
  const acted = await keepingKeyboard(
    row,
    () => actWithUndo({ do: "set_many", entity: "card", ids: cards, fields }, told),
    card.parked ? [] : cards,
  );
  if (!card.parked && holds(acted)) projector.leave(cards);
  putDown(cards);
}

/** Says who may see rows; null for everybody. */
export async function mark(row: RowAt, marking: Marking | null): Promise<void> {
  await keepingKeyboard(row, () => setAll(row.entity, meant(row), [plainly("marking", marking)]));
}

/** Says up to which marking a group's room sees things on the projector. */
export async function showUpTo(group: Id, marking: Marking): Promise<void> {
  await setAll("group", [group], [plainly("shown_up_to", marking)]);
}

/** Adds a second row with the same words, or one for each chosen card, and goes to the first. */
export async function duplicate(row: RowAt): Promise<void> {
  const ids = meant(row);
  const acted = await actAndTell({ do: "duplicate", entity: row.entity, ids });
  const copy = acted.outcome === "done" ? acted.added : null;
  if (copy !== null) putDown(ids);
  if (copy !== null) room.newest = copy;
  await focusRow(copy ?? row.id);
}

/** Shows the room everything the group wrote in silence. */
export async function revealAll(): Promise<void> {
  const veiled = veiledCards();
  if (veiled.length === 0) return;
  const ids = veiled.map((card) => card.id);
  await setAll("card", ids, [plainly("veiled", false)]);
}

/** The cards of the group at work that were written in silence and wait to be shown. */
export function veiledCards(): Card[] {
  return room.group ? everyCardOf(room.group.id).filter((card) => card.veiled) : [];
}

/** What an objective answers by links of its own. */
function linkedTo(objective: Id): { cards: Id[]; clusters: Id[] } {
  const links = workshop.answerings.list.filter((link) => link.objective === objective);
  return {
    cards: links.flatMap((link) => (link.cluster === null ? (link.card ?? []) : [])),
    clusters: links.flatMap((link) => link.cluster ?? []),
  };
}

/** Whether an objective answers all of these rows, cards or clusters. */
export function answersAll(objective: Id, rows: readonly Id[]): boolean {
  const { cards, clusters } = linkedTo(objective);
  return rows.every((id) => cards.includes(id) || clusters.includes(id));
}

/** Links an objective to cards and clusters, or unlinks them when it answers all of them. */
export async function link(objective: Id, rows: readonly Id[]): Promise<Acted> {
  const now = linkedTo(objective);
  const linked = [...now.cards, ...now.clusters];
  const wanted = answersAll(objective, rows)
    ? linked.filter((id) => !rows.includes(id))
    : [...linked, ...rows.filter((id) => !linked.includes(id))];
  const acted = await actAndTell({
    do: "answer",
    objective,
    cards: wanted.filter((id) => workshop.cards.get(id)),
    clusters: wanted.filter((id) => workshop.clusters.get(id)),
  });
  if (holds(acted)) {
    putDown(rows);
    rows.forEach((id) => room.clusters.delete(id));
  }
  return acted;
}

/** The delegations that said a card or one merged into it, each once. */
export function delegationsOf(card: Card, voices: readonly Card[]): Id[] {
  return [...new Set([card, ...voices].flatMap((one) => one.delegation ?? []))];
}
