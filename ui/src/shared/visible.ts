/** The rows of a long list worth drawing: those in sight and a few on either side. */
export function visibleRows(
  count: number,
  rowHeight: number,
  scrolled: number,
  height: number,
  spare = 6,
): { from: number; to: number } {
  if (rowHeight <= 0) return { from: 0, to: Math.min(count, 1) };
  const first = Math.floor(scrolled / rowHeight) - spare;
  const last = Math.ceil((scrolled + height) / rowHeight) + spare;
  const from = Math.min(Math.max(0, first), Math.max(0, count - 1));
  return { from, to: Math.max(from, Math.min(count, last)) };
}
