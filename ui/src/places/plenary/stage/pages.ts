// Finding pages in a presentation.

import type { DeckPage, Id, PageAt } from "~/platform";

/** Where a page stands, from 0: the very page, else the last of its slide's pages, else the first. */
export function pageIndex(pages: readonly DeckPage[], at: PageAt | null): number {
  if (at === null) return 0;
  const very = pages.findIndex((page) => page.slide === at.slide && page.part === at.part);
  if (very >= 0) return very;
  return Math.max(
    0,
    pages.findLastIndex((page) => page.slide === at.slide),
  );
}

/** The page that shows the row of a code; the one in view first. */
export function pageWithRow(
  pages: readonly DeckPage[],
  here: number,
  code: string,
): { index: number; row: Id } | null {
  const rowOn = (page: DeckPage | undefined) => page?.rows.find((row) => row.code === code)?.row.id;
  const inView = rowOn(pages[here]);
  if (inView !== undefined) return { index: here, row: inView };
  for (const [index, page] of pages.entries()) {
    const row = rowOn(page);
    if (row !== undefined) return { index, row };
  }
  return null;
}

/**
 * Where a page stands once the pages were made anew, and the row in hand on it: the page follows the
 * row, however many pages come before it by now. A row that is gone leaves its place to its neighbours;
 * where none of them is left, the slide keeps the page.
 */
export function pageAfter(
  pages: readonly DeckPage[],
  before: readonly DeckPage[],
  was: DeckPage,
  hand: Id | null,
): { index: number; row: Id | null } {
  const place = was.rows.findIndex(({ row }) => row.id === hand);
  const near = [
    ...was.rows.slice(Math.max(0, place)),
    ...was.rows.slice(0, Math.max(0, place)).toReversed(),
  ];
  for (const { row } of near) {
    const index = sameTime(pages, before, was, row.id);
    if (index >= 0) return { index, row: row.id };
  }
  // It went to another slide, as what was settled goes from the open points.
  const elsewhere = pages.findIndex((page) => shows(page, hand));
  if (elsewhere >= 0) return { index: elsewhere, row: hand };
  return { index: pageIndex(pages, was), row: null };
}

/** The page of the same slide where a row is told as often as before: a long one goes on over pages. */
function sameTime(
  pages: readonly DeckPage[],
  before: readonly DeckPage[],
  was: DeckPage,
  row: Id,
): number {
  const told = (all: readonly DeckPage[]) =>
    all.filter((page) => page.slide === was.slide && shows(page, row));
  const now = told(pages);
  const page = now[Math.min(told(before).indexOf(was), now.length - 1)];
  return page ? pages.indexOf(page) : -1;
}

function shows(page: DeckPage, row: Id | null): boolean {
  return page.rows.some((one) => one.row.id === row);
}
