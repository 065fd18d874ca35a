import type { Random } from '../../stats/random.js';

const hour = 3_600_000;

/** A live event that many watch and comment on. */
export interface Match {
  readonly thread: string;
  /** Goals and other moments that the crowd reacts to. */
  readonly moments: readonly number[];
}

/** Two evenings a week, kick-off at 16:00 UTC, with eight moments each. */
export function drawMatches(random: Random, from: number, weeks: number): readonly Match[] {
  return Array.from({ length: 2 * weeks }, (_, k) => {
    const start = from + (7 * 24 * (k >> 1) + 24 * (k % 2 === 0 ? 1 : 5) + 16) * hour;
    return {
      thread: `match${k}`,
      moments: Array.from({ length: 8 }, () => start + 1.9 * hour * random.next()).sort((a, b) => a - b),
    };
  });
}
