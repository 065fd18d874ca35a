import type { SetTable } from './setTable.js';

/**
 * How many tokens two sets share, or 0 when fewer than `enough` or when a rarer token than `first` is shared: then the
 * pair is met, and counted, in the list of that one.
 */
export function countShared(
  { starts, tokens }: SetTable,
  a: number,
  b: number,
  first: number,
  enough: number,
): number {
  const end = starts[a + 1]!;
  const otherEnd = starts[b + 1]!;
  let at = starts[a]!;
  let other = starts[b]!;
  let unshared = end - at - enough;
  let otherUnshared = otherEnd - other - enough;
  let overlap = 0;
  while (at < end && other < otherEnd) {
    const token = tokens[at]!;
    const difference = token - tokens[other]!;
    if (difference === 0) {
      if (overlap === 0 && token !== first) return 0;
      overlap++;
      at++;
      other++;
    } else if (difference < 0) {
      if (--unshared < 0) return 0;
      at++;
    } else {
      if (--otherUnshared < 0) return 0;
      other++;
    }
  }
  return overlap;
}
