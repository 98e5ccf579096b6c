import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const reader = fileURLToPath(new URL("../stories/read_docx.py", import.meta.url));

/** What another program finds in a Word document. */
export interface Read {
  /** The language its words are in. */
  language: string | null;
  /** Level and words of each heading. */
  headings: [number, string][];
  /** All paragraphs outside tables. */
  paragraphs: string[];
  /** The words of each table's cells, by row. */
  tables: { rows: string[][] }[];
}

/** Reads a Word document as python-docx does. */
export function readDocx(file: string): Read {
  // Debian's python-docx belongs to Debian's Python, whatever else is first on the path.
  return JSON.parse(execFileSync("/usr/bin/python3", [reader, file], { encoding: "utf8" })) as Read;
}
