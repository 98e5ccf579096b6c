// Actions pasted from a sheet: what stands in which cell, and what each column means.

import type { ActionLine, Level } from "~/platform";
import { folded } from "~/shared/folded";

import { columns, type Column } from "./columns";

/** A table as it was pasted. */
export interface Pasted {
  /** What each column means; null for one that is left out. */
  meanings: (Column | null)[];
  /** Its lines, without the heading. Each has as many cells as there are columns. */
  rows: string[][];
}

/** What a pasted line becomes. */
export interface PastedLine {
  action: ActionLine;
  /** Whether there are no words of an action in it, so that it cannot be added. */
  wordless: boolean;
  /** What was said of the level and is not one; null when that is in order. */
  unknownLevel: string | null;
}

/** The cells of text copied from a sheet: tabs between cells, quotes around what has line breaks. */
export function cellsOf(text: string): string[][] {
  const source = text.replace(/\r\n?/g, "\n");
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= source.length) {
    const { cell, end } = readCell(source, at);
    rows.at(-1)?.push(cell.trim());
    if (source[end] === "\n") rows.push([]);
    at = end + 1;
  }
  return rows.filter((row) => row.some((cell) => cell !== ""));
}

function readCell(source: string, start: number): { cell: string; end: number } {
  if (source[start] === '"') {
    const quoted = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
    quoted.lastIndex = start;
    const found = quoted.exec(source);
    // A quotation mark that is never closed, or closes in the middle, is just a mark.
    if (found) return { cell: (found[1] ?? "").replaceAll('""', '"'), end: quoted.lastIndex };
  }
  const rest = source.slice(start).search(/[\t\n]/);
  const end = rest < 0 ? source.length : start + rest;
  return { cell: source.slice(start, end), end };
}

/** Words headings of sheets have, in the three languages, folded. */
const headings: Record<Column, readonly string[]> = {
  text: ["accion", "acciones", "actividad", "actividades", "action", "actions", "activity"],
  level: ["nivel", "ambito", "level", "scope", "niveau", "echelle"],
  lead: ["responsable", "responsables", "lider", "lidera", "lead", "leader", "leads", "pilote"],
  partners: ["socios", "socio", "aliados", "apoyo", "partners", "partner", "partenaires", "appui"],
  countries: ["paises", "pais", "countries", "country", "pays"],
  timeframe: ["plazo", "plazos", "fecha", "timeframe", "timeline", "deadline", "echeance", "delai"],
};

/** What a heading says its column is about. */
function meaningOf(heading: string): Column | null {
  const words = folded(heading)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (words.length === 0 || words.length > 4) return null;
  // «Institución responsable» names the lead, «País de la acción» the countries: the first that fits.
  for (const word of words) {
    const found = columns.find((column) => headings[column].includes(word));
    if (found) return found;
  }
  return null;
}

function meaningsOf(row: readonly string[]): (Column | null)[] | null {
  const found = row.map(meaningOf);
  const known = new Set(found.filter((meaning) => meaning !== null));
  const filled = row.filter((cell) => cell !== "").length;
  const isHeading = filled === 1 ? known.size === 1 : known.size >= 2 && known.size * 2 >= filled;
  // The same meaning twice would put one cell over the other.
  return isHeading
    ? found.map((meaning, at) => (found.indexOf(meaning) === at ? meaning : null))
    : null;
}

const isCode = (cell: string) => /^\d{1,3}(\.\d{1,3})*\.?$/.test(cell);

/** Reads what was pasted into a cell of that column. */
export function readPasted(text: string, into: Column): Pasted {
  const cells = cellsOf(text);
  const width = Math.max(0, ...cells.map((row) => row.length));
  const rows = cells.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
  const [first = []] = rows;
  const named = rows.length > 1 ? meaningsOf(first) : null;
  if (named) return { meanings: named, rows: rows.slice(1) };
  // Numbers of rows are given here, not pasted.
  const numbered = into === "text" && width > 1 && rows.every((row) => isCode(row[0] ?? ""));
  const start = columns.indexOf(into) - (numbered ? 1 : 0);
  const meanings = first.map((_, at) =>
    numbered && at === 0 ? null : (columns[start + at] ?? null),
  );
  return { meanings, rows };
}

const levels: Record<Level, readonly string[]> = {
  regional: ["regional", "region", "regionales", "regionale", "r"],
  bilateral: ["bilateral", "bilaterales", "bilaterale", "binacional", "binational", "b"],
  national: ["nacional", "national", "nacionales", "nationale", "n", "pais"],
};

/** The level a word means in any of the three languages; null when it is none. */
export function levelOf(said: string): Level | null {
  const words = folded(said)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "" && word !== "nivel" && word !== "level" && word !== "niveau");
  const [word] = words;
  if (word === undefined || words.length > 1) return null;
  const all: readonly Level[] = ["regional", "bilateral", "national"];
  return all.find((level) => levels[level].includes(word)) ?? null;
}

/** What the lines of a pasted table become. */
export function pastedLines({ meanings, rows }: Pasted): PastedLine[] {
  return rows.map((row) => {
    const said = (column: Column) => {
      const at = meanings.indexOf(column);
      return at < 0 ? "" : (row[at] ?? "");
    };
    const level = levelOf(said("level"));
    return {
      action: {
        text: said("text"),
        level,
        lead: said("lead"),
        partners: said("partners"),
        countries: said("countries"),
        timeframe: said("timeframe"),
      },
      wordless: said("text") === "",
      unknownLevel: level === null && said("level") !== "" ? said("level") : null,
    };
  });
}
