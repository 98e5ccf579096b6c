import { describe, expect, it } from "vitest";

import { neighbour, type Box } from "./walk";

const box = (left: number, top: number, height = 50): Box => ({
  left,
  right: left + 100,
  top,
  bottom: top + height,
});

// Two columns; the second begins lower and has one tall card.
const board = [box(0, 0), box(0, 60), box(0, 120), box(120, 40, 100), box(120, 150), box(240, 300)];

describe("walking with arrows", () => {
  it("goes down and up a column, and stops at its ends", () => {
    expect(neighbour(board, 0, "down")).toBe(1);
    expect(neighbour(board, 1, "up")).toBe(0);
    expect(neighbour(board, 2, "down")).toBe(-1);
    expect(neighbour(board, 0, "up")).toBe(-1);
  });

  it("goes sideways to what stands level", () => {
    expect(neighbour(board, 1, "right")).toBe(3);
    expect(neighbour(board, 4, "left")).toBe(2);
  });

  it("goes to the next column even when nothing there stands level", () => {
    expect(neighbour(board, 0, "right")).toBe(3);
    expect(neighbour(board, 4, "right")).toBe(5);
  });

  it("goes nowhere from nowhere", () => {
    expect(neighbour(board, 9, "down")).toBe(-1);
  });
});
