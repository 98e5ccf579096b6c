// The mark's geometry: arcs of a half ring, opening toward one point.

interface Arc {
  /** The whole arc. */
  whole: string;
  /** Its length, in the units of the drawing. */
  length: number;
}

const CENTRE = { x: 16, y: 22 };
const RADIUS = 12;
/** Room between two arcs, in degrees. */
const GAP = 11;

function at(degrees: number): string {
  const angle = (degrees * Math.PI) / 180;
  const x = CENTRE.x - RADIUS * Math.cos(angle);
  const y = CENTRE.y - RADIUS * Math.sin(angle);
  return `${x.toFixed(3)} ${y.toFixed(3)}`;
}

/** The arcs of a hemicycle of `count` groups, from left to right, in a box of 32 by 28. */
export function arcs(count: number): Arc[] {
  const gap = count > 1 ? GAP * Math.min(1, 4 / count) : 0;
  const span = (180 - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => {
    const from = index * (span + gap);
    return {
      whole: `M${at(from)}A${RADIUS} ${RADIUS} 0 0 1 ${at(from + span)}`,
      length: (span * Math.PI * RADIUS) / 180,
    };
  });
}
