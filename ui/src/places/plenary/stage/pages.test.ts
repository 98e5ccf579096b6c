import { describe, expect, it } from "vitest";

import type { DeckPage, DeckRow } from "~/platform";

import { pageAfter, pageIndex, pageWithRow } from "./pages";

function row(code: string): DeckRow {
  return {
    row: { entity: "action", id: `id-${code}` },
    code,
    kind: null,
    consensus: null,
    reserved_by: [],
    featured: false,
    decision: false,
    goes_on: false,
  } as DeckRow;
}

function page(slide: string, part: number, ...codes: string[]): DeckPage {
  return { slide, part, rows: codes.map(row) } as unknown as DeckPage;
}

const pages = [
  page("title", 1),
  page("objectives", 1, "1.1"),
  page("actions", 1, "1.1.1", "1.1.2"),
  page("actions", 2, "1.1.2", "1.1.3"),
];

describe("the page the core remembers", () => {
  it("is that very page", () => {
    expect(pageIndex(pages, { slide: "actions", part: 2 })).toBe(3);
    expect(pageIndex(pages, null)).toBe(0);
  });

  it("is the slide's last page when it has fewer by now, the first when it is gone", () => {
    expect(pageIndex(pages, { slide: "actions", part: 5 })).toBe(3);
    expect(pageIndex(pages, { slide: "context", part: 1 })).toBe(0);
  });
});

describe("a code", () => {
  it("leads to the first page that shows its row, unless the one in view does", () => {
    expect(pageWithRow(pages, 0, "1.1.2")).toEqual({ index: 2, row: "id-1.1.2" });
    expect(pageWithRow(pages, 3, "1.1.2")).toEqual({ index: 3, row: "id-1.1.2" });
    expect(pageWithRow(pages, 0, "9.9")).toBeNull();
  });
});

describe("pages that were made anew", () => {
  const after = (now: DeckPage[], was: DeckPage | undefined, hand: string | null) =>
    pageAfter(now, pages, was as DeckPage, hand);

  it("are followed to the row in hand, whatever its page's number is by now", () => {
    const now = [
      page("title", 1),
      page("objectives", 1, "1.1"),
      page("actions", 1, "1.1.1"),
      page("actions", 2, "1.1.2"),
      page("actions", 3, "1.1.2", "1.1.3"),
    ];
    expect(after(now, pages[3], "id-1.1.3")).toEqual({ index: 4, row: "id-1.1.3" });
    // What goes on over two pages is where it was: at its beginning, or where it goes on.
    expect(after(now, pages[2], "id-1.1.2")).toEqual({ index: 3, row: "id-1.1.2" });
    expect(after(now, pages[3], "id-1.1.2")).toEqual({ index: 4, row: "id-1.1.2" });
  });

  it("keep the place of a row that is gone, or that another slide shows", () => {
    const now = [page("title", 1), page("objectives", 1, "1.1"), page("actions", 1, "1.1.1")];
    expect(after(now, pages[2], "id-1.1.2")).toEqual({ index: 2, row: "id-1.1.1" });
    expect(after([page("open", 1, "1.1.3")], pages[3], "id-1.1.3")).toEqual({
      index: 0,
      row: "id-1.1.3",
    });
    expect(after(now, pages[3], "id-1.1.3")).toEqual({ index: 2, row: null });
  });
});
