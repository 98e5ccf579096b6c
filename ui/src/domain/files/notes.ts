import type { DocumentNote } from "~/platform";
import { t } from "~/shared/wording";

/** What whoever asked for a document should know of it, in words. */
export function noteWords(note: DocumentNote): string {
  switch (note.note) {
    case "replaced":
      return t("plenary-note-replaced", {
        characters: note.characters.join(" "),
        count: note.characters.length,
      });
    case "not_conforming":
      return t("plenary-note-not-conforming");
  }
}
