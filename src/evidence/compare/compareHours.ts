import type { CommentTable } from '../../model/commentTable.js';
import type { HourComparison } from '../../model/groupComparison.js';
import { meanOfVectors, sumVectors } from '../../stats/circularMean.js';
import { createRandom } from '../../stats/random.js';
import { findLocalHours } from './localHours.js';

export interface CompareHoursOptions {
  readonly timezone: string;
  /** Sets of accounts drawn at random. */
  readonly draws: number;
  readonly seed: number;
}

/** Knows everybody's hours, so that many groups can be held against them. */
export interface HourComparer {
  compare(accounts: readonly number[], rows: Int32Array): HourComparison;
}

/** Accounts drawn in place of a member are at most so many ranks of activity away from it. */
const likeActivity = 50;

/**
 * Prepares the comparison of the hours of groups with those of everybody else.
 *
 * The distance of the hours is half the sum of the differences of the shares of the 24 hours (total variation). Few comments
 * never have everybody's hours, and accounts keep habits, so it is held against sets of as many accounts drawn at random,
 * each of like activity: p = (b + 1) / (m + 1), b of m draws at least as far away.
 *
 * Cost: linear in comments, 96 bytes an account; for each group draws · accounts.
 */
export function createHourComparer(
  table: CommentTable,
  { timezone, draws, seed }: CompareHoursOptions,
): HourComparer {
  const local = findLocalHours(table.at, timezone);
  const allSum = sumVectors(toAngles(local));
  const accounts = table.account.values.length;
  const histogram = new Uint32Array(accounts * 24);
  const all = new Float64Array(24);
  const comments = new Int32Array(accounts);
  for (let row = 0; row < table.rows; row++) {
    const hour = Math.floor(local[row]!);
    const account = table.account.codes[row]!;
    histogram[account * 24 + hour]!++;
    all[hour]!++;
    comments[account]!++;
  }
  const byActivity = Int32Array.from({ length: accounts }, (_, account) => account).sort(
    (x, y) => comments[x]! - comments[y]! || x - y,
  );
  const rankOf = new Int32Array(accounts);
  byActivity.forEach((account, rank) => (rankOf[account] = rank));

  function sumHours(members: Iterable<number>): Float64Array {
    const hours = new Float64Array(24);
    for (const account of members)
      for (let hour = 0; hour < 24; hour++) hours[hour]! += histogram[account * 24 + hour]!;
    return hours;
  }
  const others = (hours: Float64Array): Float64Array => all.map((count, hour) => count - hours[hour]!);

  return {
    compare(members, rows) {
      const hours = sumHours(members);
      const otherHours = others(hours);
      const distance = measureDistance(hours, otherHours);
      const random = createRandom(seed);
      let further = 0;
      let sum = 0;
      for (let draw = 0; draw < draws; draw++) {
        const drawn = sumHours(drawAlike(members, byActivity, rankOf, (n) => random.integer(n)));
        const chance = measureDistance(drawn, others(drawn));
        sum += chance;
        if (chance >= distance) further++;
      }
      const ownSum = sumVectors(toAngles(Float64Array.from(rows, (row) => local[row]!)));
      const own = meanOfVectors(ownSum);
      const other = meanOfVectors({
        x: allSum.x - ownSum.x,
        y: allSum.y - ownSum.y,
        count: allSum.count - ownSum.count,
      });
      return {
        hours: [...hours],
        otherHours: [...otherHours],
        meanHour: toHour(own.mean),
        otherMeanHour: toHour(other.mean),
        gathering: own.length,
        otherGathering: other.length,
        distance,
        chanceDistance: draws === 0 ? 0 : sum / draws,
        p: draws === 0 ? null : (further + 1) / (draws + 1),
      };
    },
  };
}

/** One account for each member, near it in the order of activity, none twice where there are enough. */
function drawAlike(
  members: readonly number[],
  byActivity: Int32Array,
  rankOf: Int32Array,
  integer: (n: number) => number,
): Set<number> {
  const drawn = new Set<number>();
  for (const member of members) {
    const low = Math.max(0, rankOf[member]! - likeActivity);
    const high = Math.min(byActivity.length, rankOf[member]! + likeActivity + 1);
    for (let trial = 0; trial < 100; trial++) {
      const account = byActivity[low + integer(high - low)]!;
      if (drawn.has(account)) continue;
      drawn.add(account);
      break;
    }
  }
  return drawn;
}

function measureDistance(x: Float64Array, y: Float64Array): number {
  const sum = (hours: Float64Array): number => hours.reduce((all, count) => all + count, 0) || 1;
  const [allX, allY] = [sum(x), sum(y)];
  return x.reduce((distance, count, hour) => distance + Math.abs(count / allX - y[hour]! / allY), 0) / 2;
}

function toAngles(hours: Float64Array): Float64Array {
  return hours.map((hour) => (hour / 24) * 2 * Math.PI);
}

function toHour(angle: number): number | null {
  return Number.isNaN(angle) ? null : (angle / (2 * Math.PI)) * 24;
}
