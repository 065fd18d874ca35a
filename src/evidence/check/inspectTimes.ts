import type { TimePrecision, TimeShape } from '../../model/dataCheck.js';
import { phrases } from '../../words/say.js';

const steps: readonly (readonly [TimePrecision, number, number])[] = [
  ['days', 86_400_000, 86_400],
  ['hours', 3_600_000, 3600],
  ['minutes', 60_000, 60],
  ['seconds', 1000, 1],
];
/** How finely the times are told, as a person reads it. */
export const precisionWords: Readonly<Record<TimePrecision, string>> = phrases({
  milliseconds: 'milliseconds',
  seconds: 'seconds',
  minutes: 'minutes',
  hours: 'hours',
  days: 'days',
});
/** With fewer distinct moments, whole minutes may be chance (a minute: 1 of 60 at a time). */
const enoughMoments = 5;

/**
 * How finely the times are told. `at` is UTC, `wall` the same on the clocks of the zone: a column of dates is midnight on its own
 * clocks, so the coarser of the two counts.
 */
export function inspectTimes(at: Float64Array, wall: Float64Array): TimeShape | null {
  if (wall.length === 0) return null;
  let moments = 0;
  let alone = 0;
  let atMidnight = 0;
  for (let row = 0; row < wall.length; row++) {
    const before = row > 0 && wall[row - 1] === wall[row];
    const after = row + 1 < wall.length && wall[row + 1] === wall[row];
    if (!before) moments++;
    if (!before && !after) alone++;
    if (wall[row]! % 86_400_000 === 0) atMidnight++;
  }
  const found = steps.find(([name, size]) => {
    if (moments < (name === 'days' ? 2 : enoughMoments) && name !== 'seconds') return false;
    return at.every((time) => time % size === 0) || wall.every((time) => time % size === 0);
  });
  const [precision, , precisionSeconds] = found ?? (['milliseconds', 1, 0.001] as const);
  return {
    precision,
    precisionSeconds,
    sharedMoments: 1 - alone / wall.length,
    atMidnight: atMidnight / wall.length,
    shortestWindow: Math.max(precisionSeconds, 1),
  };
}
