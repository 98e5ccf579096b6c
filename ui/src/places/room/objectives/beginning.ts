import type { Card, Id } from "~/platform";

/** The words an objective begins with: those of its cards, one after the other. */
export function beginning(words: readonly string[]): string {
  return words
    .map((one) => one.trim().replace(/[.;,]+$/u, ""))
    .filter((one) => one !== "")
    .join("; ");
}

/** The topic all the cards are about; null when they are about several, or about none. */
export function sharedTopic(cards: readonly Pick<Card, "topic">[]): Id | null {
  const [first] = cards;
  return first && cards.every((card) => card.topic === first.topic) ? first.topic : null;
}
