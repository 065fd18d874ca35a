/** A circle by its radius, with a place once packed. */
export interface PackedCircle {
  readonly radius: number;
  readonly x: number;
  readonly y: number;
}

const turn = Math.PI * (3 - Math.sqrt(5));

/**
 * Places circles side by side, the first in the middle and each further one on the first free spot of a spiral outwards.
 *
 * Give them largest first: the picture is then dense, and like ones lie together. No two overlap.
 * Cost: for each circle the spots tried times those already placed; 2,500 equal circles take well under a second.
 */
export function packCircles(radii: readonly number[]): PackedCircle[] {
  const placed: PackedCircle[] = [];
  // Where a circle found no room, none as large finds room later either.
  let spot = 0;
  let last = Infinity;
  for (const radius of radii) {
    if (radius < last) spot = 0;
    last = radius;
    for (; ; spot++) {
      const distance = radius * Math.sqrt(spot) * 0.6;
      const x = distance * Math.cos(spot * turn);
      const y = distance * Math.sin(spot * turn);
      if (placed.some((other) => Math.hypot(x - other.x, y - other.y) < radius + other.radius)) continue;
      placed.push({ radius, x, y });
      break;
    }
  }
  return placed;
}
