import type { Stretch } from './eventWindows.js';

/** How many of the stretches, in order of their beginnings, can be picked so that no two share time: the earliest first, which is the most there are. */
export function countApart(stretches: readonly Stretch[]): number {
  let count = 0;
  let free = -Infinity;
  for (const { from, to } of stretches) {
    if (from < free) continue;
    count++;
    free = to;
  }
  return count;
}
