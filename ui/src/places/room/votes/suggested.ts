/** How many dots make sense with so many options: about one for every three, five at the most. */
export function suggestedDots(options: number): number {
  return Math.min(5, Math.max(1, Math.round(options / 3)));
}
