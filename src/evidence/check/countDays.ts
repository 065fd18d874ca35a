import type { DayCount } from '../../model/dataCheck.js';
import type { CommentTable } from '../../model/commentTable.js';
import { findUtcOffset } from '../../words/formatTime.js';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * Milliseconds to add to each time to get the zone's wall clock. Zones change their clocks on whole UTC quarters of an hour,
 * so one look-up serves every comment of a quarter.
 */
export function findWallClock(at: Float64Array, timezone: string): Float64Array {
  const wall = new Float64Array(at.length);
  let quarter = NaN;
  let offset = 0;
  for (let row = 0; row < at.length; row++) {
    const time = at[row]!;
    const now = Math.floor(time / (hourMs / 4));
    if (now !== quarter) offset = findUtcOffset(now * (hourMs / 4), timezone) * 60_000;
    quarter = now;
    wall[row] = time + offset;
  }
  return wall;
}

/** Comments, accounts and hours of each day that has a comment. `wall` must come from {@link findWallClock}. */
export function countDays(table: CommentTable, wall: Float64Array): DayCount[] {
  const days = new Map<number, { comments: number; accounts: Set<number>; hours: number[] }>();
  for (let row = 0; row < table.rows; row++) {
    const day = Math.floor(wall[row]! / dayMs);
    let count = days.get(day);
    if (count === undefined) {
      count = { comments: 0, accounts: new Set(), hours: Array.from({ length: 24 }, () => 0) };
      days.set(day, count);
    }
    count.comments++;
    count.accounts.add(table.account.codes[row]!);
    count.hours[Math.floor((wall[row]! - day * dayMs) / hourMs)]!++;
  }
  return [...days]
    .sort(([one], [other]) => one - other)
    .map(([day, { comments, accounts, hours }]) => ({
      day: new Date(day * dayMs).toISOString().slice(0, 10),
      comments,
      accounts: accounts.size,
      hours,
    }));
}

/** Calendar days from the first to the last, both counted. */
export function countCalendarDays(wall: Float64Array): number {
  if (wall.length === 0) return 0;
  return Math.floor(wall[wall.length - 1]! / dayMs) - Math.floor(wall[0]! / dayMs) + 1;
}
