import type { CardKind, Id } from "~/platform";
import { folded } from "~/shared/folded";

/** What a card says, as far as likeness goes. */
export interface Said {
  id: Id;
  topic: Id | null;
  kind: CardKind;
  words: string;
}

/** Letters by which two forms of a word are taken for the same: «investigar», «investigación». */
const STEM = 6;
/** Shorter words hold sentences together and say little by themselves. */
const SHORTEST = 4;

const TOPIC = 0.2;
const KIND = 0.05;

function stems(words: string): Set<string> {
  const all = folded(words).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(all.filter((word) => word.length >= SHORTEST).map((word) => word.slice(0, STEM)));
}

/**
 * Cards with those most like `card` first: words in common, the rarer the better; then the same
 * topic and kind. Those alike in nothing keep their order.
 */
export function byLikeness<Row extends Said>(card: Said, others: readonly Row[]): Row[] {
  const own = stems(card.words);
  const rows = others.map((row) => ({ row, stems: stems(row.words) }));
  const used = new Map<string, number>();
  for (const row of rows) {
    for (const stem of row.stems) used.set(stem, (used.get(stem) ?? 0) + 1);
  }
  const weight = (stem: string) => Math.log(1 + rows.length / (used.get(stem) ?? 1));
  const sum = (list: Iterable<string>) => [...list].reduce((all, stem) => all + weight(stem), 0);

  const likeness = ({ row, stems }: (typeof rows)[number]) => {
    const shared = sum([...stems].filter((stem) => own.has(stem)));
    const whole = Math.sqrt(sum(own) * sum(stems));
    return (
      (whole > 0 ? shared / whole : 0) +
      (row.topic === card.topic ? TOPIC : 0) +
      (row.kind === card.kind ? KIND : 0)
    );
  };
  return rows
    .map((entry) => ({ row: entry.row, like: likeness(entry) }))
    .toSorted((one, other) => other.like - one.like)
    .map(({ row }) => row);
}
