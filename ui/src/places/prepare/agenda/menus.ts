// What the menus of agenda blocks offer besides moving and taking away.

import { actAndTell } from "~/domain/act";
import { plainly, plainWords } from "~/domain/text";
import { workshop } from "~/domain/workshop.svelte";
import type { Session } from "~/platform";
import type { MenuGroup, MenuItem } from "~/shared/components";
import { screenLang, t, word } from "~/shared/wording";

import { addRow } from "../parts/adding.svelte";

import { insideOf, isInside } from "./days";

/** How long a new block is planned to take, in minutes. */
const USUAL = 30;

const name = (session: Session) =>
  plainWords(session.title, screenLang()) || word("session-kind", session.kind);

/** Adds a block right after that one. */
export function addAfter(session: Session): void {
  const fields = [plainly("kind", "presentation"), plainly("minutes", USUAL)];
  if (session.day !== null) fields.push(plainly("day", session.day));
  void addRow("session", fields, { at: "after", row: session.id });
}

/** Adds a presentation at the end of a panel. */
export function addInside(panel: Session): void {
  const last = insideOf(panel.id, workshop.sessions.list).at(-1) ?? panel;
  const fields = [
    plainly("kind", "presentation"),
    plainly("panel", panel.id),
    plainly("minutes", 15),
  ];
  void addRow("session", fields, { at: "after", row: last.id });
}

function setPanel(session: Session, panel: string | null): void {
  void actAndTell({
    do: "set",
    entity: "session",
    id: session.id,
    fields: [plainly("panel", panel)],
  });
}

/** For a presentation inside a panel. */
export function insideMenu(session: Session): MenuGroup[] {
  const out: MenuItem = {
    label: t("prepare-out-of-panel"),
    run: () => setPanel(session, null),
  };
  return [{ items: [out] }];
}

/** For a block of a day: what can follow it, and where else it can stand. */
export function blockMenu(
  session: Session,
  others: { label: string; run: () => void }[],
): MenuGroup[] {
  const all = workshop.sessions.list;
  const begin: MenuItem[] = [
    { label: t("prepare-add-after"), icon: "add", run: () => addAfter(session) },
  ];
  if (session.kind === "panel") {
    begin.push({ label: t("prepare-add-inside"), icon: "add", run: () => addInside(session) });
  }
  const panels =
    session.kind === "presentation"
      ? all.filter((other) => other.kind === "panel" && !isInside(other, all))
      : [];
  const into = panels.map((panel) => ({
    label: t("prepare-into-panel", { name: name(panel) }),
    run: () => setPanel(session, panel.id),
  }));
  const elsewhere = [...into, ...others];
  return elsewhere.length > 0 ? [{ items: begin }, { items: elsewhere }] : [{ items: begin }];
}
