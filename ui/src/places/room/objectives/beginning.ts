import type { Card, Id } from "~/platform";

/** The words an objective begins with: those of its clusters and cards, one after the other. */
export function beginning(words: readonly string[]): string {
  return words
    .map((one) => one.trim().replace(/[.;,]+$/u, ""))
    .filter((one) => one !== "")
    .join("; ");
}

/** The topic all the cards and clusters are about; null when they are about several, or none. */
export function sharedTopic(rows: readonly Pick<Card, "topic">[]): Id | null {
  const [first] = rows;
  return first && rows.every((row) => row.topic === first.topic) ? first.topic : null;
}
