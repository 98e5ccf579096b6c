import { SvelteMap } from "svelte/reactivity";

/** A row that stands in an order. */
export interface Ranked {
  id: string;
  position: string;
}

/** The order people gave the rows; two laptops may choose one rank, and then the id decides. */
export function byPlace(a: Ranked, b: Ranked): number {
  if (a.position !== b.position) return a.position < b.position ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** The rows of one kind. */
export class Table<Row extends Ranked> {
  readonly #rows = new SvelteMap<string, Row>();

  /** The rows in their order. */
  readonly list: readonly Row[] = $derived([...this.#rows.values()].sort(byPlace));

  /** The row of that id, if it is there. */
  get(id: string | null | undefined): Row | undefined {
    return id ? this.#rows.get(id) : undefined;
  }

  /** Puts in a row as it now is. */
  put(row: Row): void {
    this.#rows.set(row.id, row);
  }

  /** Takes a row out. */
  take(id: string): void {
    this.#rows.delete(id);
  }

  /** Starts again from these rows. */
  fill(rows: readonly Row[]): void {
    this.#rows.clear();
    for (const row of rows) this.#rows.set(row.id, row);
  }
}
