// What the floor said, as pieces for the wall.

import { remarkSigns } from "~/domain/kinds";
import { bestWords, plainWords } from "~/domain/text";
import type { ProjectedRemark } from "~/platform";
import { screenLang, t, word } from "~/shared/wording";

import type { Head, Note, Piece } from "./blocks";

/** What stands over the list. */
export function remarksHead(): Head & { quiet: boolean } {
  return { sign: null, lead: "", words: t("projector-remarks"), lang: undefined, quiet: false };
}

function notesOf(remark: ProjectedRemark): Note[] {
  const notes: Note[] = [
    { icon: remarkSigns[remark.kind], words: word("remark-kind", remark.kind) },
  ];
  if (remark.code !== "") notes.push({ words: t("projector-remark-row", { code: remark.code }) });
  if (remark.outcome !== "open") {
    const icon = remark.outcome === "accepted" ? "check" : "close";
    notes.push({ icon, words: word("remark-outcome", remark.outcome) });
  }
  return notes;
}

/** A remark on the wall: who, what was said, the wording it proposes; below it what it does. */
export function remarkPiece(remark: ProjectedRemark): Piece {
  const lang = screenLang();
  const [said, proposed] = [bestWords(remark.text, lang), bestWords(remark.proposed, lang)];
  const lines = [said?.words ?? ""];
  if (proposed) lines.push(t("projector-remark-proposed", { words: proposed.words }));
  return {
    id: remark.id,
    sign: null,
    lead: plainWords(remark.delegation, lang) || remark.short || t("projector-remark-nobody"),
    words: lines.filter((words) => words !== "").join("\n"),
    lang: said?.lang ?? proposed?.lang,
    notes: notesOf(remark),
  };
}
