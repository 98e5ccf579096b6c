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
